### Файлы игрока: что не прочиталось, не записалось, что исправлено.

error-store-read = Не удалось прочитать файл «{ $file }».
error-store-write = Не удалось записать файл «{ $file }».
error-store-delete = Не удалось удалить файл «{ $file }».
error-store-full = На диске нет места: файл «{ $file }» не записан. Можно освободить место и повторить.
error-store-denied = В эту папку нельзя записывать: файл «{ $file }» не сохранён.
error-store-missing = Файл «{ $file }» не найден.
error-store-too-large = Файл «{ $file }» слишком большой и потому не прочитан.
error-store-damaged = Файл «{ $file }» повреждён.
error-store-newer = Файл «{ $file }» записан более новой версией игры. Он остался без изменений.
error-store-no-home = Система не указала места для файлов игры. Папку можно указать через --data.
error-store-too-many-profiles = Профилей уже предельное число. Чтобы создать новый, нужно удалить один из них.
error-store-in-use = Файл «{ $file }» открыт в другом окне. Здесь его можно только смотреть.
error-store-no-class = Этого класса больше нет в журнале «{ $file }».
error-store-no-programme = Главы этого сохранения («{ $programme }») нет ни в одном из наборов.
error-store-save-damaged = Файл «{ $file }» повреждён. Он отложен под другим именем, более ранней версии нет.
error-store-save-older = Файл «{ $file }» повреждён. Его предыдущая версия цела, можно продолжить с неё.
error-store-older-taken = Файл «{ $file }» повреждён. Взята его предыдущая версия.
error-store-defaults-taken = Не удалось прочитать файл «{ $file }». Взяты начальные значения.
error-store-newer-replaced = Файл «{ $file }» записан более новой версией игры. Он отложен, пока взяты начальные значения.
error-store-unknown-fields = В файле «{ $file }» есть неизвестные строки, они не учтены: { $fields }.
error-store-adjusted = Некоторые значения в файле «{ $file }» исправлены: { $fields }.
error-nickname-empty = В псевдониме нужна хотя бы одна буква.
error-nickname-long = Псевдоним может быть не длиннее { $most } букв.
error-nickname-signs = В псевдониме не должно быть невидимых знаков.
