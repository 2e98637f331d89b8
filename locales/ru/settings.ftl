# Настройки: язык, текст, вид, управление.
settings-title = Настройки
settings-tab-language = Язык
settings-tab-text = Текст
settings-tab-look = Вид
settings-tab-controls = Управление
settings-language-about = Язык можно сменить и посреди игры: { $key }.
settings-text-size = Размер текста
settings-text-speed = Скорость текста
settings-auto-wait = Автопереход
settings-percent = { $n } %
settings-signs = { $n ->
    [one] { $n } знак в секунду
    [few] { $n } знака в секунду
    [many] { $n } знаков в секунду
   *[other] { $n } знака в секунду
}
settings-at-once = сразу
settings-seconds = { $n ->
    [one] ждёт { $n } секунду
    [few] ждёт { $n } секунды
    [many] ждёт { $n } секунд
   *[other] ждёт { $n } секунды
}
settings-sample = — Мой номер сорок семь. Где начало очереди?
settings-high-contrast = Высокий контраст
settings-high-contrast-about = Белое и жёлтое на чёрном, без орнамента и теней.
settings-reduced-motion = Меньше движения
settings-reduced-motion-about = Смена кадров сразу, лица не моргают.
settings-calm = Спокойный режим
settings-calm-about = Ничто не торопит: ни таймеров, ни внезапных звуков.
settings-full-screen = Во весь экран
settings-controls-about = Выберите строку и нажмите новую клавишу. Стрелки, Enter, Tab, пробел и цифры всегда остаются на месте.
settings-reset-all = Вернуть всё как было
settings-reset = Вернуть обычную клавишу
settings-rebind = Нажмите клавишу или кнопку геймпада. Esc ничего не меняет.
settings-reserved = «{ $key }» нужна, чтобы двигаться и выбирать. Нажмите другую клавишу.
settings-conflict = Клавиша «{ $key }» занята: «{ $command }». Нажмите её ещё раз, чтобы перенести сюда, или выберите другую.
settings-no-key = нет клавиши
settings-row = { $keys } · геймпад: { $buttons }
settings-tab-sound = Звук
settings-master = Общая громкость
settings-music = Музыка
settings-effects = Звуки вокруг
settings-interface = Звуки интерфейса
settings-mute = Без звука
settings-captions = Подписи к звукам
settings-captions-about = Всё, что слышно, подписано внизу: дверь, толпа, аккорд.
