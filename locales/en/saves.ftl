# Saved games.
saves-title = Saves
saves-auto = Autosave
saves-slot = Slot { $n }
saves-minutes = { $n } min played
saves-load = Load
saves-save = Save here
saves-delete = Delete
saves-older = Load the one before
saves-damaged = This save is damaged.
saves-damaged-older = This save is damaged. The version before it is good, and you can load that one.
saves-new = Save into an empty slot
saves-none = There are no saves yet.
saves-nobody = To save the game, choose a player first.
saves-delete-title = Delete this save?
saves-delete-body = { $what }: there is no way to bring it back.
saves-over-title = Write over it?
saves-over-body = { $what }: the game you are playing takes its place in this slot.
saves-over = Write over it
saves-keep = Keep it
saves-unknown = Unknown scenario
saves-when = { $month ->
    [1] { $day } January, { $time }
    [2] { $day } February, { $time }
    [3] { $day } March, { $time }
    [4] { $day } April, { $time }
    [5] { $day } May, { $time }
    [6] { $day } June, { $time }
    [7] { $day } July, { $time }
    [8] { $day } August, { $time }
    [9] { $day } September, { $time }
    [10] { $day } October, { $time }
    [11] { $day } November, { $time }
   *[12] { $day } December, { $time }
}
