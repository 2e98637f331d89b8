### Олимпиада ұйымдастырушыларының үстелі: тақта, жариялау, тексеру, апелляция, түсіндірме, билет парақтары.

round-name = Аты-жөні
round-by-tie = Тең ұпайда не шешті
round-rest = Мұнда { $all } жолдың алғашқы { $shown } жолы тұр. Толық тізім — ranking.csv файлында.
desk-group = { $tier }, { $language }
desk-tier = Деңгей
desk-why = Неге
desk-tie-alarms = бекер күдік аз
desk-tie-hits = арамдықты көбірек таныды

desk-frozen = Тақта тоқтатылды, минут: { $minute }. Одан кейінгі ұпай көрінбейді.
desk-unfrozen = Тақта қайта ашылды: бәрі көрінеді.
desk-not-frozen = Тақта тоқтатылмаған.
desk-freeze-minute = Тақтаны 1 мен { $last } аралығындағы минутта тоқтатуға болады.
desk-board = Тақта жазылды: { $file }. Браузермен ашыңыз: интернет керек емес.
desk-board-minute = Минут
desk-board-end = Қорытынды
desk-board-frozen = Тақта мына минутта тоқтатылған:
desk-board-keys = Бос орын: жүргізу, тоқтату · ← →: минут · ↑ ↓: бет · T: деңгей
desk-board-play = Жүргізу
desk-board-next = Басқа деңгей

desk-publish-frozen = Тақта тоқтатылған (журнал жолы: { $line }, минут: { $minute }). Алдымен ашыңыз: adal-kit round unfreeze.
desk-publish-full = { $folder } бос емес. Жариялау үшін бос папка керек.
desk-publish-unranked = Соңғы рейтингтен кейін бір нәрсе өзгерді. Қайта құрыңыз: adal-kit round rank.
desk-published = { $files } файл жарияланды: { $folder }. Енді осы папкаға ештеңе қоспаңыз.
desk-publish-note = Бұл рейтингті кез келген адам өзі тексере алады: adal-kit round audit ПАПКА --key КІЛТ. Ұйымдастырушылардың кілті тур басталмай тұрып жарияланған; key.txt файлындағы кілт соған тең болуға тиіс. Мұнда тек нөмірлер бар. Есім өзі келіскен қатысушыда ғана жазылады.

desk-audit-holds = Рейтинг дұрыс: қолтаңба, файлдар, ұпай, орын, медаль бәрі сай келеді.
desk-audit-found = Қате саны: { $n }.
desk-audit-replayed = { $n } нәтиже қайта ойналды, ұпайлары картадағыдай.
desk-audit-key = Кілт папканың өзінен алынды. Оны ұйымдастырушылар тур алдында жариялаған кілтпен салыстырыңыз: --key.

desk-finding-missing = { $name } файлы жоқ.
desk-finding-unlisted = { $name } файлы тізімде жоқ: кейін қосылған.
desk-finding-changed = { $name } файлы жарияланғаннан кейін өзгертілген.
desk-finding-bad-line = { $name } файлында № { $line } жол оқылмады.
desk-finding-other-key = key.txt ішіндегі кілт ұйымдастырушылардікі емес.
desk-finding-log-line = Журналдың № { $line } жолы журналға ұқсамайды.
desk-finding-log-chain = Журналда № { $line } жолға дейін бір нәрсе өзгертілген, алынған не қосылған.
desk-finding-log-unsigned = Журналдың № { $line } жолына бұл кілтпен қол қойылмаған.
desk-finding-unpublished = Журналдың соңғы жолы жариялау туралы емес: соңы кесілген не жалғасқан.
desk-finding-other-list = files.txt тізімі журналдағыдан басқа.
desk-finding-odd = Журналдың № { $line } жолындағы шешімге жол жоқ: апелляция уақыты бітті немесе нөмірі дұрыс емес.
desk-finding-other-sheet = { $name } журналда күшіне енген баға парағы емес.
desk-finding-twice = { $number } нөмірі карталарда екі рет тұр.
desk-finding-too-many = { $number } нөмірінің { $what } тапсырмасындағы ұпайы шегінен көп.
desk-finding-sum = { $number } нөмірінің жалпы ұпайы тапсырмалардың қосындысына тең емес.
desk-finding-receipt = { $number } нөмірінің түбіртегі нәтижесіне сай емес.
desk-finding-reasons = { $number } нөмірінің { $what } ұпайы ережелерден шықпайды.
desk-finding-rule = { $number } нөміріне { $what } мұндай ұпай бермейді.
desk-finding-other-ranking = ranking.csv журналдағы рейтинг емес.
desk-finding-unranked = { $number } нөмірі { $what } рейтингінде жоқ.
desk-finding-stranger = { $number } нөмірі { $what } рейтингінде артық тұр.
desk-finding-ranked-points = { $what } рейтингінде { $number } нөмірінің ұпайы картасы мен апелляциясына сай емес.
desk-finding-place = { $what } рейтингінде { $number } нөмірінің орны дұрыс емес.
desk-finding-medal = { $what } рейтингінде { $number } нөмірінің медалі дұрыс емес.
desk-finding-tie = { $what } рейтингінде { $number } нөмірін тең ұпайда басқа ереже шешкен.
desk-finding-order = { $what } рейтингінде жолдардың реті басқа.
desk-finding-other-result = { $number } нөмірінің жарияланған нәтижесі картасындағы нәтиже емес.
desk-finding-unplayable = { $number } нөмірінің нәтижесін қайта ойнау мүмкін емес.
desk-finding-replayed = { $number } нөмірі қайта ойналды: { $what } картадағыдан басқа.

desk-no-card = { $number } нөмірінің картасы жоқ.
desk-no-task = { $name } деген тапсырма жоқ. Барлары: { $known }.
desk-no-item = { $name } деген ереже не сұрақ бұл тапсырмада жоқ. Барлары: { $known }.
desk-settled = { $number } нөмірінің { $receipt } түбіртегі бар нәтижесі есепке алынады. Енді қайта бағалаңыз: adal-kit round grade.
desk-settle-none = disputed.csv ішінде { $number } нөмірінің { $receipt } түбіртегі бар нәтижесі жоқ.

desk-appeal-until = Апелляция { $time } уақытына дейін қабылданады (дүниежүзілік уақыт).
desk-appeal-time = «{ $time }» уақыты оқылмады. Мысалы: 2026-12-01T18:00:00Z.
desk-appeal-over = Апелляция уақыты бітті: { $time }.
desk-appeal-no-window = Апелляция әлі ашылған жоқ: adal-kit round appeal until.
desk-appeal-opened = Апелляция жазылды, нөмірі { $id }.
desk-no-appeal = { $id } нөмірлі апелляция жоқ.
desk-no-appeals = Апелляция түскен жоқ.
desk-appeal-answered = № { $id } апелляцияға жауап жазылды: { $number } нөміріне { $points } ұпай. Енді рейтингті қайта құрыңыз: adal-kit round rank.
desk-appeal-waits = жауап күтіп тұр
desk-appeal-nothing = ұпай өзгермеді
desk-appeal-points = { $points } ұпай

desk-minutes-title = Апелляция хаттамасы
desk-minutes-written = Хаттама жазылды: minutes.html, minutes.pdf. Апелляция саны: { $n }.
desk-minutes-round = Тур
desk-minutes-until = Қабылдау мерзімі
desk-minutes-count = Апелляция саны
desk-minutes-appeal = № { $id } апелляция, нөмір { $number }
desk-minutes-against = Неге қарсы
desk-minutes-came = Түскен уақыты
desk-minutes-text = Апелляция мәтіні
desk-minutes-reply = Комиссия жауабы
desk-minutes-points = Ұпай
desk-minutes-when = Жауап уақыты
desk-minutes-chair = Комиссия төрағасы
desk-minutes-member = Комиссия мүшесі
desk-minutes-sign = аты-жөні, қолы, күні

desk-correct-same = Бұл баға парағы қазіргісімен бірдей. Ештеңе өзгермеді.
desk-correct-touched = Баға парағында тек ұпай түзетіледі. Мұнда басқа да нәрсе өзгерген: { $what }.
desk-correct-frame = уақыт, деңгей, тіл не кодекс
desk-correct-tasks = тапсырмалар, деңгейлер не сұрақтар
desk-correct-ties = тең ұпайда не шешетіні: ол тур алдында жазылған
desk-corrected = Баға парағы түзетілді. Өзгергені: { $n } қатысушы, { $file }. Енді рейтингті қайта құрыңыз: adal-kit round rank.
desk-moves-title = Баға парағы түзетілді, нұсқасы { $n }
desk-moves-reason = Неге түзетілді
desk-moves-count = Өзгерген қатысушылар: { $n }
desk-moves-others = өз ұпайы сол күйі; басқалар жылжыды
desk-moves-line = № { $number } ({ $group }): орны { $place }, ұпайы { $points }. { $why }

desk-explained = Осы түсіндірме бет түрінде: { $name }. Жанында PDF пен ойын жазбалары бар: adal-qala --watch, adal-kit play --run, adal-kit comic.
desk-explain-title = Нәтиже түсіндірмесі, нөмір { $number }
desk-explain-about = Мұнда не істелгені және әр ұпай қайдан шыққаны жазылған. Бәрі нәтиже файлын қайта ойнау арқылы есептелді.
desk-explain-sums = Ұпайлар
desk-explain-when = Уақыт
desk-explain-what = Не болды
desk-explain-of = { $most } ұпайдан { $points }
desk-explain-before = Басы
desk-explain-quiz = { $n } сұрақ берілді.
desk-explain-away = Компьютер { $n } секунд тұрып қалды.
desk-explain-late = Уақыт біткеннен кейін жасалды, есептелмейді.
desk-explain-ended = Қатысушы жұмысын тапсырды.
desk-explain-ending = Оқиғаның соңы: { $title }.
desk-explain-on = Әрі қарай.
desk-explain-sorted = { $of } жазбаның { $right } дұрыс орнында.
desk-explain-ordered = { $of } орынның { $right } дұрыс.
desk-explain-built = { $of } бөліктің { $right } дұрыс.
desk-explain-right = Дұрыс.
desk-explain-wrong = Дұрыс емес.
desk-explain-answers = { $of } жауаптың { $right } дұрыс
desk-explain-not-begun = тапсырма басталмаған
desk-explain-appeal = № { $id } апелляция: { $points }
desk-explain-receipt = Түбіртек

desk-papers-written = { $ballots } билет { $pages } бетке түсті: ballots.pdf, ballots.html. Қиып, әр кодты тек өз нөміріне беріңіз.
desk-papers-first = Алдымен билеттерді жасаңыз: adal-kit round ballot.
desk-papers-how = Нөмір мен кодты ойын сұрағанда енгізіңіз. Кодты ешкімге көрсетпеңіз.
desk-papers-minutes = қосымша { $n } минут
desk-papers-large = ірі әріп
desk-papers-reader = экран дикторы

desk-made = { $round } турының папкасы дайын.
    Журналды кез келген адам тексере алуы үшін мына кілтті жариялаңыз: { $key }
    keys.ron файлын ешкім оқи алмайтын жерде сақтаңыз.
    Енді list.csv толтырыңыз, сосын: adal-kit round ballot { $folder }
desk-ballots = { $n } билет ballots.csv файлында. Әр кодты тек өз нөміріне беріңіз.
desk-simulated = { $n } нәтиже файлы results/ ішінде. Әр қатысушының шын ұпайы truth.csv файлында.
desk-list-empty = list.csv әзір бос: бір де нөмір жоқ. Жол мынадай болады: { $example }
desk-list-line = list.csv, { $line } жол: { $wrong }
desk-list-number = «{ $text }» нөмір емес
desk-list-tier = «{ $text }» деген топ бұл турда жоқ. Барлары: { $known }
desk-list-language = «{ $text }» деген тіл бұл турда жоқ. Барлары: { $known }
desk-list-minutes = «{ $text }» минут саны емес
desk-list-yes = «{ $text }» деген yes те, no да емес
desk-list-twice = { $text } нөмірі екі рет тұр
desk-no-cards = Әзір бағаланған ештеңе жоқ. Алдымен: adal-kit round grade
desk-cards-changed = cards.csv бағаланғаннан кейін өзгерген. Қайта бағалаңыз: adal-kit round grade
desk-cards-line = cards.csv, { $line } жол түсініксіз. Қайта бағалаңыз: adal-kit round grade
desk-log-holds =
    { $n ->
        [one] Журнал бүтін: { $n } жол, қолтаңбасы бар, ешкім өзгертпеген, алып тастамаған, қоспаған.
       *[other] Журнал бүтін: { $n } жол, бәрінің қолтаңбасы бар, ешкім өзгертпеген, алып тастамаған, қоспаған.
    }
desk-log-line = { $file }, { $line } жол: журналдың жолына ұқсамайды
desk-log-chain = { $file }, { $line } жол: осыған дейін бірдеңе өзгертілген, алып тасталған немесе қосылған
desk-log-unsigned = { $file }, { $line } жол: бұл кілтпен қол қойылмаған
