# Сабақ жоспарларының ортақ сөздері.

lessons-for-grades-1-4 = 1–4-сыныптар
lessons-for-grades-5-8 = 5–8-сыныптар
lessons-for-grades-9-11 = 9–11-сыныптар
lessons-for-students = Колледж және университет
lessons-for-teachers = Мұғалімдер мен оқытушылар

lessons-kind-level = Сценарий
lessons-kind-vote = Дауыс беру
lessons-kind-discuss = Ой бөлісу
lessons-kind-team = Топпен жұмыс
lessons-kind-game = Ойын
lessons-kind-video = Бейне
lessons-kind-survey = Сауалнама
lessons-kind-quiz = Еске түсіру
lessons-kind-debrief = Талқылау
lessons-kind-pause = Үзіліс

lessons-ask-happened = Не болды?
lessons-ask-cost = Кімге не зиян келді?
lessons-ask-why = Бұл неге мүмкін болды?
lessons-ask-stop = Не тоқтата алар еді?
lessons-ask-say = Келесі жолы мен не деймін?

lessons-aims = Мақсаты
lessons-materials = Керек нәрселер
lessons-roles = Рөлдер
lessons-course-of-it = Барысы
lessons-sources = Неге сүйенеді
lessons-azamat = «Адал азамат» бағдарламасымен байланысы
lessons-bell = Қоңырау
lessons-col-time = Уақыты
lessons-col-step = Қадам
lessons-col-kind = Түрі
lessons-col-minutes = Минут
lessons-col-cut = Уақыт жетпесе
lessons-col-day = Күні
lessons-col-lesson = Сабақ
lessons-col-option = Нұсқа
lessons-col-for = Жақтап айтылуы мүмкін
lessons-col-against = Қарсы айтылуы мүмкін
lessons-cut-never = толық өтеді
lessons-cut-shorten = { $n } минутқа дейін қысқарады
lessons-cut-shorten-or-drop = кемінде { $n } мин не өтпейді
lessons-cut-drop = түсіп қалады
lessons-minutes = { $n } минут
lessons-day = Күні: { $n }

lessons-on-projector = Экранда: { $text }
lessons-then-predict = Содан кейін: { $text }
lessons-do-level = Бірге ойнайсыздар: «{ $level }».
lessons-do-part = «{ $level }» сценарийінің басын бірге ойнайсыздар.
lessons-do-video = Бейне: { $file }
lessons-do-any-video = Өз бейнеңіз. Болмаса, бұл қадамды өткізіп жіберіңіз.
lessons-do-quiz = Естен, дәптерсіз: «{ $topic }» тақырыбы, { $n } сұрақ. Жылдамдық есептелмейді.
lessons-do-stations = Бекеттер: { $stations }.
lessons-do-survey = «{ $survey }» сауалнамасы, анонимді.
lessons-do-vote = Құпия дауыс беру. Дауыс жабылғанша өзгертуге болады.
lessons-do-vote-twice = Құпия дауыс беру екі рет өтеді: дауласқанға дейін және дауласқаннан кейін.
lessons-boosters = Соңғы сабақтан кейін 7 және 21 күн шамасында үш минуттық қайталау: { $topics }.
lessons-game-bribe-game = Экономистердің ойыны, екі рөл: ұсынатын адам және қабылдайтын, бас тартатын не хабарлайтын адам.

lessons-walk-help = Enter — жоспардағыдай өтті; сан — сонша минут кетті; +сан — уақыт қосу; s — өткізіп жіберу; b — артқа; q — шығу.
lessons-walk-cannot = Бұлай етуге болмайды.
lessons-walk-left-out = Уақыт жетпеді, түсіп қалды: «{ $step }».
lessons-walk-went-on = Келесі қадамға уақыт керек, сондықтан сабақ өзі жалғасты.
lessons-walk-late = Бәрін қысқартқанда да сабақ қоңыраудан { $n } минут кеш бітеді.
lessons-walk-kept = Сабақ қайтадан қоңыраумен бітеді.
lessons-walk-ended = { $time } — сабақ бітті, { $n } минут өтті.
