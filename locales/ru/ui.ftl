# Слова самой игры: меню, управление, сообщения.
title-tagline = Честное слово — честный город
title-continue = Продолжить
title-new = Новая игра
title-chapters = Главы
title-town = Прогулка по Акбулаку
title-codex = Справочник
title-saves = Сохранения
title-settings = Настройки
title-quit = Выйти
title-who = Выбрать игрока

play-next = Дальше
play-answers = Что можно сделать
play-words = Вернуться к словам
play-pause = Пауза
play-word-hint = { $key } — что значит выделенное слово
play-visited = Это уже посмотрели
play-visits-left = { $left ->
    [0] Времени больше нет
    [one] Времени хватит ещё на { $left } дело
    [few] Времени хватит ещё на { $left } дела
    [many] Времени хватит ещё на { $left } дел
   *[other] Времени хватит ещё на { $left } дела
}
hud-money = { $n } ₸
hud-evenings = { $n ->
    [one] остался { $n } вечер
    [few] осталось { $n } вечера
    [many] осталось { $n } вечеров
   *[other] осталось { $n } вечера
}

tool-rewind = назад
tool-backlog = история
tool-skip = пропуск
tool-auto = авто

refused-money = Не хватает денег: нужно { $cost } ₸, есть { $have } ₸.
refused-evenings = Не хватает времени: нужно вечеров — { $cost }, осталось — { $have }.
refused-look-first = { $more ->
    [one] Сначала посмотрите ещё { $more } вещь.
    [few] Сначала посмотрите ещё { $more } вещи.
    [many] Сначала посмотрите ещё { $more } вещей.
   *[other] Сначала посмотрите ещё { $more } вещи.
}
refused-no-visit = На сегодня времени больше нет.
refused-incomplete = Заполнено ещё не всё.

command-advance = Дальше
command-back = Назад
command-rewind = Отмотать
command-skip = Пропуск прочитанного
command-auto = Автопереход
command-backlog = История реплик
command-journal = Дневник
command-codex = Справочник
command-word = Значение слова
command-language = Сменить язык
command-quick-save = Быстрое сохранение
command-saves = Сохранения
command-help = Помощь
command-walk-up = Идти вверх
command-walk-down = Идти вниз
command-walk-left = Идти влево
command-walk-right = Идти вправо
command-interact = Говорить, смотреть, открывать
command-map = Карта
command-around = Что рядом
command-full-screen = Во весь экран

notice-saved = Сохранено.
notice-no-card = На этом компьютере нет видеокарты: город двигается спокойнее.
notice-bad-nickname = Псевдоним — от 1 до 16 букв.
notice-nowhere-to-save = Сохранить негде: сначала выберите игрока.

resume-title = Сценарий изменился
resume-body = После этого сохранения сценарий обновили: из { $of } шагов повторить удалось { $taken }. Откуда продолжить?
resume-here = Отсюда
resume-named = С последнего поворота

findings-title = { $n ->
    [0] Файлы прочитать не удалось, идёт прежняя версия
   *[other] Ошибок: { $n }. Идёт прежняя версия
}
