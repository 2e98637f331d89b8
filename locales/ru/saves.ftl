# Сохранения.
saves-title = Сохранения
saves-auto = Автосохранение
saves-slot = Ячейка { $n }
saves-minutes = сыграно { $n } мин
saves-load = Загрузить
saves-save = Сохранить сюда
saves-delete = Удалить
saves-older = Загрузить прежнюю
saves-damaged = Это сохранение повреждено.
saves-damaged-older = Это сохранение повреждено. Прежняя версия цела, её можно загрузить.
saves-new = Сохранить в пустую ячейку
saves-none = Сохранений пока нет.
saves-nobody = Чтобы сохранять игру, сначала выберите игрока.
saves-delete-title = Удалить это сохранение?
saves-delete-body = { $what }: вернуть его будет нельзя.
saves-over-title = Записать поверх?
saves-over-body = { $what }: вместо этой игры в ячейке останется нынешняя.
saves-over = Записать поверх
saves-keep = Оставить
saves-unknown = Неизвестный сценарий
saves-when = { $month ->
    [1] { $day } января, { $time }
    [2] { $day } февраля, { $time }
    [3] { $day } марта, { $time }
    [4] { $day } апреля, { $time }
    [5] { $day } мая, { $time }
    [6] { $day } июня, { $time }
    [7] { $day } июля, { $time }
    [8] { $day } августа, { $time }
    [9] { $day } сентября, { $time }
    [10] { $day } октября, { $time }
    [11] { $day } ноября, { $time }
   *[12] { $day } декабря, { $time }
}
