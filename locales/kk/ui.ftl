# Ойынның өз сөздері: мәзір, басқару, хабарлар.
title-tagline = Адал сөзден — адал қала
title-continue = Жалғастыру
title-new = Жаңа ойын
title-chapters = Тараулар
title-town = Ақбұлақты аралау
title-codex = Анықтамалық
title-saves = Сақталғандар
title-settings = Баптаулар
title-quit = Шығу
title-who = Ойыншы таңдау

play-next = Әрі қарай
play-answers = Не істеуге болады
play-words = Сөзге қайту
play-pause = Кідірту
play-word-hint = { $key } — белгіленген сөздің мағынасы
play-visited = Бұған қарадыңыз
play-visits-left = Уақыт { $left ->
    [0] бітті
   *[other] тағы { $left } іске жетеді
}
hud-money = { $n } ₸
hud-evenings = { $n } кеш қалды

tool-rewind = артқа
tool-backlog = айтылғандар
tool-skip = өткізу
tool-auto = өздігінен

refused-money = Ақша жетпейді: керегі — { $cost } ₸, бары — { $have } ₸.
refused-evenings = Уақыт жетпейді: керегі — { $cost } кеш, қалғаны — { $have } кеш.
refused-look-first = Алдымен тағы { $more } нәрсеге қараңыз.
refused-no-visit = Бүгінге уақыт бітті.
refused-incomplete = Әлі бәрі толтырылған жоқ.

command-advance = Әрі қарай
command-back = Артқа
command-rewind = Кері айналдыру
command-skip = Оқылғанды өткізу
command-auto = Өздігінен өту
command-backlog = Айтылғандар
command-journal = Күнделік
command-codex = Анықтамалық
command-word = Сөз мағынасы
command-language = Тілді ауыстыру
command-quick-save = Бірден сақтау
command-saves = Сақталғандар
command-help = Көмек
command-walk-up = Жоғары жүру
command-walk-down = Төмен жүру
command-walk-left = Солға жүру
command-walk-right = Оңға жүру
command-interact = Сөйлесу, қарау, ашу
command-map = Карта
command-around = Айналада не бар
command-full-screen = Толық экран

notice-saved = Сақталды.
notice-no-card = Бұл компьютерде видеокарта жоқ: қала баяуырақ қимылдайды.
notice-bad-nickname = Лақап ат 1–16 әріп болсын.
notice-nowhere-to-save = Сақтайтын жер жоқ: алдымен ойыншы таңдаңыз.

resume-title = Сценарий өзгерген
resume-body = Бұл ойын сақталғаннан кейін сценарий жаңарды: { $of } қадамның { $taken } қайталанды. Қай жерден жалғастырасыз?
resume-here = Осы жерден
resume-named = Кейінгі бұрылыстан

findings-title = { $n ->
    [0] Файлдар оқылмай қалды, ескі нұсқа жүріп тұр
   *[other] Қате саны: { $n }. Ескі нұсқа жүріп тұр
}
