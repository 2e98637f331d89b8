# Сақталған ойындар.
saves-title = Сақталғандар
saves-auto = Автосақтау
saves-slot = Ұяшық { $n }
saves-minutes = { $n } минут ойналды
saves-load = Жүктеу
saves-save = Осында сақтау
saves-delete = Жою
saves-older = Алдыңғысын жүктеу
saves-damaged = Бұл сақталған ойын бүлінген.
saves-damaged-older = Бұл сақталған ойын бүлінген. Алдыңғы нұсқасы бүтін, соны жүктеуге болады.
saves-new = Бос ұяшыққа сақтау
saves-none = Әзірге сақталған ойын жоқ.
saves-nobody = Ойынды сақтау үшін алдымен ойыншы таңдаңыз.
saves-delete-title = Сақталған ойын жойылсын ба?
saves-delete-body = { $what }: қайтару мүмкін болмайды.
saves-over-title = Үстінен жазылсын ба?
saves-over-body = { $what }: бұл ұяшықтағы ойынның орнына қазіргісі сақталады.
saves-over = Үстінен жазу
saves-keep = Қалсын
saves-unknown = Белгісіз сценарий
saves-when = { $month ->
    [1] { $day } қаңтар, { $time }
    [2] { $day } ақпан, { $time }
    [3] { $day } наурыз, { $time }
    [4] { $day } сәуір, { $time }
    [5] { $day } мамыр, { $time }
    [6] { $day } маусым, { $time }
    [7] { $day } шілде, { $time }
    [8] { $day } тамыз, { $time }
    [9] { $day } қыркүйек, { $time }
    [10] { $day } қазан, { $time }
    [11] { $day } қараша, { $time }
   *[12] { $day } желтоқсан, { $time }
}
