### Командалық квесттер және олардың сөздері: тең ұпай ережелері (quest-tie-…), хаттама (quest-protocol-…), ту бөліктері (quest-flag-…).

quest-quest-90 = Командалық квест
    .about = Тоқсан минут, төрттен сегізге дейін команда. Командалар бекеттерді кезекпен аралайды, соңында бәрі брейн-ринг пен капитандар сайысында кездеседі.

quest-quest-45 = Сабақтағы квест
    .about = Бір сабаққа сыятын қысқа квест: төрт бекет, қазыларсыз.

quest-tie-station = Тең болса: «{ $station }» бекетіндегі ұпай

quest-tie-stations-won = Тең болса: ең көп ұпай алған бекеттер саны

quest-tie-fewer-false-alarms = Тең болса: жалған дабылы аз команда

quest-tie-jury = Тең болса: қазылар қойған ұпай

quest-tie-shared = Бәрі тең болса, орын бөлісіледі

quest-protocol-title = Командалық квест хаттамасы

quest-protocol-team = Команда

quest-protocol-total = Барлығы

quest-protocol-place = Орын

quest-protocol-juror = Қазы

quest-protocol-conflict = Мүддесі бар деп мәлімдегендер

quest-protocol-correction = Түзетулер мен себептері

quest-protocol-kept = Есепке алынғаны

quest-protocol-dropped = Шеткі баға, есепке алынбайды

quest-protocol-host = Жүргізуші

quest-protocol-captain = Команда капитаны

quest-protocol-school = Мектебі

quest-protocol-decided = «{ $team }» командасының орны мына ереже бойынша шешілді: { $n }.

quest-protocol-jury = Қазылар парақтары

quest-protocol-lines = Өлшемдері

quest-protocol-sum = Жиыны

quest-protocol-counted = Есепке алынды ма

quest-protocol-mean = Орташа ұпай

quest-protocol-sign = Қолы

quest-flag-ram-horn = қошқар мүйіз

quest-flag-amulet = тұмар

quest-flag-flower = гүл

quest-flag-water = су

quest-flag-camel-foot = түйе табан

quest-flag-wing = құсқанат

quest-flag-shanyraq = шаңырақ

quest-flag-star = жұлдыз
