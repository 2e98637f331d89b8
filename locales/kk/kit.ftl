### Авторларға арналған командалар және терминалдағы ойын.

## Терминалдағы ойын

kit-nick = Дос
kit-hint = Нөмірін теріп, Enter басыңыз; жай Enter — әрі қарай. Көмек: ?.
kit-help =
    Нөмір — таңдау. Жай Enter — әрі қарай.
    u: соңғы шешімге оралу
    j: күнделік
    w: белгіленген сөздердің мағынасы
    l: келесі тіл; l kk, l ru, l en: дәл осы тіл
    q: шығу
kit-number-please = { $least } мен { $most } арасындағы нөмір керек. Көмек: ?.
kit-order-please = Барлық нөмірді дұрыс ретімен, бос орын қалдырып теріңіз.
kit-several = Бірнеше нөмірді бос орын арқылы теріңіз, ең көбі: { $most }.
kit-leave-it = Сол күйі қалдыру
kit-nothing = Ештеңе
kit-hand-in = Тапсыру
kit-start-over = Қайта бастау
kit-not-here = Бұл жерде олай болмайды.
kit-no-words = Мұнда белгіленген сөз жоқ.
kit-undone = Бір шешім кейін.
kit-time-up = Кеш қалмады.
kit-gained = Жаңа: { $name }
kit-change-money = { $sign }{ $n } ₸
kit-change-evenings = Кеш: { $sign }{ $n }
kit-cost = Бұл кімге қымбатқа түсті
kit-why = Неліктен мүмкін болды
kit-stop = Не тоқтатар еді
kit-other = Басқа жолдың ең мықты дәлелі
kit-scores = Құндылық: { $values }. Алдын алу: { $prevention }. Жауапкершілік: { $accountability }.
kit-tally = Танылған арам өтініш: { $hits }, барлығы: { $crooked }. Жалған дабыл: { $alarms }, адал өтініш: { $clean }.
kit-your-text = Сіздің мәтініңіз
kit-yes = Иә.
kit-no = Жоқ.
kit-paths = Сіздің жолыңыз
kit-other-endings = Басқа аяқталулар: { $titles }
kit-after-ending = Enter — әрі қарай. Шешімнің нөмірі — соған оралу.
kit-next-level = —
kit-evidence = Дәлелдер
kit-insights = Байқағандар
kit-skills = Дағдылар
kit-beads = Құмалақтар
kit-reform-real = жұмыс істейді
kit-reform-fake = тек қағаз жүзінде
kit-replay-short = қайталанған қадам: { $taken }, барлығы: { $of }; ережелер содан бері өзгерген
kit-bye = Осы ойынның тұқым саны: { $seed }

## Есептер

kit-level = Деңгей
kit-language = Тіл
kit-words-count = Сөз
kit-minutes = Минут
kit-sentence-words = Сөйлемдегі сөз
kit-longest-sentence = Ең ұзын сөйлем
kit-total = Барлығы
kit-coverage-head = { $level }: таңдау { $options }/{ $all-options }, аяқталу { $endings }/{ $all-endings }, бағалау жолы { $lines }/{ $all-lines }
kit-never-chosen = бірде-бір рет таңдалмаған: { $name }
kit-never-ended = бірде-бір рет жетпеген: { $name }
kit-never-met = бірде-бір рет орындалмаған: { $name }
kit-never-missed = бірде-бір рет бұзылмаған: { $name }
kit-all-covered = Бәрінен өтілді.
kit-missing = жоқ: { $name }
kit-stale = ескірген: { $name }
kit-strings-clean = Бәрі орнында.
kit-exported = Мәтін саны: { $rows }; файл: { $file }
kit-imported = Өзгерген мәтін: { $changed }; жазылған файл: { $files }
