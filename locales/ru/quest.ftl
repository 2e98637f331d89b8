### Командные квесты и их слова: правила при равных очках (quest-tie-…), протокол (quest-protocol-…), части флага (quest-flag-…).

quest-quest-90 = Командный квест
    .about = Девяносто минут, от четырёх до восьми команд. Команды по очереди обходят станции, а в конце встречаются на брейн-ринге и конкурсе капитанов.

quest-quest-45 = Квест на урок
    .about = Короткий квест на один урок: четыре станции, без жюри.

quest-tie-station = При равенстве: очки на станции «{ $station }»

quest-tie-stations-won = При равенстве: на скольких станциях команда была лучшей

quest-tie-fewer-false-alarms = При равенстве: у кого меньше ложных тревог

quest-tie-jury = При равенстве: очки жюри

quest-tie-shared = Если равно всё, место делят

quest-protocol-title = Протокол командного квеста

quest-protocol-team = Команда

quest-protocol-total = Всего

quest-protocol-place = Место

quest-protocol-juror = Член жюри

quest-protocol-conflict = Заявленные конфликты интересов

quest-protocol-correction = Исправления и их причины

quest-protocol-kept = Учтено

quest-protocol-dropped = Крайняя оценка, не учитывается

quest-protocol-host = Ведущий

quest-protocol-captain = Капитан команды

quest-protocol-school = Школа

quest-protocol-decided = Место команды «{ $team }» решило правило { $n }.

quest-protocol-jury = Листы жюри

quest-protocol-lines = Критерии

quest-protocol-sum = Сумма

quest-protocol-counted = Учёт

quest-protocol-mean = Средний балл

quest-protocol-sign = Подпись

quest-flag-ram-horn = бараний рог

quest-flag-amulet = тумар

quest-flag-flower = цветок

quest-flag-water = вода

quest-flag-camel-foot = верблюжий след

quest-flag-wing = птичье крыло

quest-flag-shanyraq = шанырак

quest-flag-star = звезда
