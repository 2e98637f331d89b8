# Boards: writing, sorting, ordering, guessing, planning, building.
board-write-refusal = Жауап жазу
board-write-question = Сұрақ жазу
board-write-report = Хабарлама жазу
board-write-pieces = Сөз бөліктері
board-write-all = Бәрі
board-write-send = Тапсыру
board-write-is-it-there = Мұнда бар ма?
board-write-fill = Бос орын толған соң тапсыруға болады.
board-write-ready = Бәрі орнында. Енді дауыстап бір оқып шығу керек.
board-hint-refusal = Кеңес: құрмет, анық «жоқ», оның себебі, одан кейінгі жол бір деммен айтылсын.
board-hint-question = Кеңес: ашық сұрақ бәріне бірдей. Кімге, не туралы, қай ереже бойынша?
board-hint-report = Кеңес: өз көзі көріп, өз құлағы естігені ғана жазылсын. Болжам «болжам» деп аталсын.

board-empty = Әлі бос
board-filled = Толды
board-may-stay-empty = Бос қалуы мүмкін
board-lies = Орнында тұр
board-ask-yourself = Ойланатын сұрақ

board-kind-who = Кім
board-kind-words = Сөз
board-kind-when = Қашан
board-kind-where = Қайда
board-kind-what = Не
board-kind-proof = Дәлел
board-kind-channel = Арна
board-kind-witness = Куә
board-kind-reason = Себеп
board-kind-act = Іс
board-kind-request = Өтініш
board-kind-fear = Қауіп
board-kind-respect = Құрмет
board-kind-rule = Ереже
board-kind-way-out = Жол
board-kind-no = Жоқ

board-key-next = келесі
board-key-put = орнына қою
board-key-take = таңдау
board-key-out = алып тастау
board-key-hint = кеңес
board-key-hold = қолға алу
board-key-move = жылжыту
board-key-bin = жәшікке салу

board-sort = Сұрыптау
board-sort-how = Біреуін алып, орнына салу керек.
board-sort-held = Енді қай жәшікке салынады?
board-sort-left = Әлі орнын таппағаны бар.
board-sort-done = Дайын
board-sort-skip = Қалдыра тұру

board-order = Ретке қою
board-order-how = Жолды ұстап, жоғары не төмен жылжыту керек.
board-order-held = Енді орнына апарып, жіберу керек.
board-order-at = Орны: { $n }
board-order-held-at = Қолда, орны: { $n }
board-order-done = Дайын

board-mirror-reveal = Нәтижені ашу
board-mirror-guess-first = Алдымен санды жорамалдау керек.
board-mirror-of = { $of } адамнан { $n }
board-mirror-guess = Жорамал: { $of } адамнан { $n }
board-mirror-truth = Шындығында: { $of } адамнан { $n }

board-plan = Ниет
board-plan-when = Қашан?
board-plan-then = Сонда не істеймін?
board-plan-write = Жазып қою

board-craft = Шеберхана
board-craft-choose = бөлік таңдау
board-craft-build = Құрастыру
board-craft-fill = Әр орынға бір бөлік керек.
board-craft-failed = Әзірге құрастырылған жоқ. Шыдамайтын жері мынау.

board-shelf-evidence = Дәлелдер
board-shelf-insight = Түйіндер
board-shelf-ally = Жақтастар
board-shelf-rule = Ережелер
board-reform-removes = Нені жояды
board-reform-keeps = Нені жоймайды
board-reform-faked = Жалғаны қандай болады
