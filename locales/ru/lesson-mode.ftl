# Урок, который идёт: список уроков, экран для класса, экран учителя.
lesson-title = Час добропорядочности
lesson-minutes = { $n } мин
lesson-sittings = { $n ->
    [one] { $n } урок
    [few] { $n } урока
   *[other] { $n } уроков
}
lesson-prepare = Открыть этот урок
lesson-choose-sitting = Выберите урок курса выше.
lesson-interrupted = Один урок прервался. Его можно продолжить с первого экрана.
lesson-begin = Начать: часы пошли
lesson-over = Урок окончен
lesson-over-thanks = Спасибо, что делились мыслями!
lesson-paused = Короткая пауза
lesson-play = Играть вместе
lesson-game-hands = Игра двух ролей. Её ведёт учитель.
lesson-video = Фильм
lesson-break = Перерыв
lesson-key-teacher = экран учителя
lesson-key-projector = Что видит класс
lesson-key-next = следующая строка
lesson-on-paper = Никто не спросит, кто что написал.
lesson-quiz-of = Вопрос { $n } из { $of }
lesson-quiz-done = Это всё. О чём бы вы спросили завтра друга?
lesson-bar-own = так бы поступили
lesson-bar-guess = думают, что так поступит большинство
lesson-count-own = Руки: что сделаю я?
lesson-count-guess = Руки: что сделает большинство?
lesson-count-keys = Клавиши с 1 до 6 добавляют руку. Глаза закрыты: никто не видит, кто как голосует.
lesson-count-fewer = На одну руку меньше
lesson-count-more = На одну руку больше
lesson-reveal = Показать итог
lesson-vote-again = Голосовать ещё раз после разговора
lesson-vote-open = Считать дальше
lesson-bad-count = Такого счёта быть не может. Посчитайте ещё раз.
lesson-until-bell = До звонка { $time }
lesson-late = Даже если всё сократить, урок кончится на { $time } позже звонка.
lesson-was-away = Компьютер не работал { $time }. Ничего не потеряно.
lesson-not-begun = Всё готово
lesson-spent = Прошло { $spent } из { $allotted }
lesson-ahead = Что дальше
lesson-ahead-about = Нажмите на шаг, чтобы пропустить его; ещё раз, чтобы вернуть. Время раскладывается заново, чтобы закончить со звонком.
lesson-left-out = нет времени
lesson-skipped = пропущено
lesson-resume = Продолжить
lesson-next = Следующий шаг
lesson-back = Шаг назад
lesson-extend = Ещё 2 минуты
lesson-turn = Следующая строка
lesson-blank = Тёмный экран
lesson-show = Светлый экран
lesson-pause = Пауза
lesson-leave = Завершить
lesson-stop-here = Здесь стоп: назад к уроку
lesson-back-to = Назад к уроку
command-lesson = Урок: класс и учитель
title-lessons = Час добропорядочности
title-lesson-goes-on = Назад к уроку
lesson-phones-open = Пустить телефоны
lesson-phones-shut = Без телефонов
lesson-phones-how = С телефона в той же сети: без приложения и без имени.
lesson-phones-count = Телефонов: { $n }
lesson-phones-in = Телефонов: { $n }. Адрес { $url }, код { $code }
lesson-voted = Проголосовали: { $n } из { $of }
lesson-no-network = Компьютер не в сети. Включите точку доступа или считайте поднятые руки.
lesson-no-server = Пустить телефоны не удалось. Считайте руки или попробуйте ещё раз.

# Два окна: то, что видит класс, в отдельном окне.
command-second-window = Отдельное окно для класса
lesson-own-window = Показать классу отдельное окно
lesson-one-window = Закрыть окно класса
lesson-second-screen = Подключён второй экран. Показать на нём то, что видит класс
lesson-class-window = Что видит класс
