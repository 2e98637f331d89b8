### The player's files: what could not be read or written, and what was put right.

error-store-read = The file “{ $file }” could not be read.
error-store-write = The file “{ $file }” could not be written.
error-store-delete = The file “{ $file }” could not be deleted.
error-store-full = The disk is full: the file “{ $file }” was not written. Free some space and try again.
error-store-denied = This folder can't be written to: the file “{ $file }” was not saved.
error-store-missing = The file “{ $file }” was not found.
error-store-too-large = The file “{ $file }” is too large, so it was not read.
error-store-damaged = The file “{ $file }” is damaged.
error-store-newer = The file “{ $file }” was written by a newer version of the game. It was left as it is.
error-store-no-home = The system names no place for the game's files. You can name a folder with --data.
error-store-too-many-profiles = There are as many profiles as there can be. Delete one to make another.
error-store-in-use = The file “{ $file }” is open in another window. Here it can only be looked at.
error-store-no-class = This class is no longer in the journal “{ $file }”.
error-store-no-programme = The chapter of this save (“{ $programme }”) is not in any pack here.
error-store-save-damaged = The file “{ $file }” is damaged. It was set aside under another name; there is no version before it.
error-store-save-older = The file “{ $file }” is damaged. The version before it is still good, and you can go on from there.
error-store-older-taken = The file “{ $file }” is damaged. The version before it was taken.
error-store-defaults-taken = The file “{ $file }” could not be read. The default values were taken.
error-store-newer-replaced = The file “{ $file }” was written by a newer version of the game. It was set aside, and the default values were taken for now.
error-store-unknown-fields = The file “{ $file }” has unknown lines, which were left out: { $fields }.
error-store-adjusted = Some values in the file “{ $file }” were put right: { $fields }.
error-nickname-empty = A nickname needs at least one letter.
error-nickname-long = A nickname can have at most { $most } letters.
error-nickname-signs = A nickname can't have signs that aren't seen.
