### Сабақтан кейін қалатын қағаздар: есеп, акт, үлестірме, куәлік, «Таза сессия» есебі. Оқушыға «сен», мектепке ресми тіл.

report-lesson = Сабақ есебі
report-act = Іс-шара өткізілгені туралы акт
report-handout = Үйге апаратын парақ
report-certificate = Қатысу куәлігі
report-final = «Таза сессия»: қорытынды есеп
report-page = { $page } / { $pages }
report-privacy = Бұл қағазда оқушының аты да, жеке жауабы да жоқ. Бес адамнан аз топ бөлек көрсетілмейді.

## Бас жағы

report-school = Білім беру ұйымы
report-number = Актінің нөмірі
report-class = Сынып (топ)
report-level = Деңгейі
report-level-school = мектеп, сыныбы: { $n }
report-level-college = колледж
report-level-university = университет
report-level-staff = мұғалімдер
report-date = Күні
report-form = Түрі
report-form-hour = «Адалдық сағаты»
report-form-course = курс сабағы
report-form-quest = командалық квест
report-form-clean-session = «Таза сессия»
report-form-other = сабақ
report-topic = Тақырыбы
report-present = Қатысқандар саны
report-length = Ұзақтығы
report-length-of = { $held } мин (жоспарда { $planned } мин)
report-upbringing = «Адал азамат» бағдарламасы бойынша айы мен құндылығы
report-upbringing-note = «Адал азамат» айы мен құндылығын мектеп өз жоспарына қарап жазады: бағдарлама оны өзінен қоспайды.

## Сабақ барысы

report-steps = Сабақ барысы
report-step = Кезең
report-step-planned = Жоспар, мин
report-step-held = Өтті, мин
report-step-end = Нәтиже
report-step-done = өтті
report-step-shortened = қысқарды
report-step-skipped = өткізілмеді

## Дауыс пен сауалнама

report-votes = Дауыс беру
report-series-own = Өзі не істейді
report-series-before = Өзі не істейді, талқыға дейін
report-series-after = Өзі не істейді, талқыдан кейін
report-series-round = Өзі не істейді, { $n } рет сұралғанда
report-series-guess = Басқалар не істейді деп ойлайды
report-people = Жауап бергені: { $n }.
report-exactly = { $n } ({ $percent } %)
report-at-least = кемінде { $n } ({ $percent } %)
report-hidden = бөлек көрсетілмейді
report-together = Бөлек көрсетілмеген жауаптар бірге: { $n }.
report-why-hidden = Бес адамнан аз топ көрініп қалмасын деп, кейбір жауап бөлек көрсетілмейді.
report-withheld = Нәтиже көрсетілмейді: бес адамнан аз топ көрініп қалар еді.
report-question = Сұрақ
report-figures = Жауап
report-sheets = Толтырылған сауалнама саны: { $n }.
report-share = { $what }: { $at } % (сенімділік аралығы { $from } % … { $to } %; жауап саны: { $people }).
report-difference = { $what }: айырмасы { $at } пайыздық тармақ (сенімділік аралығы { $from } … { $to }; дейінгі және кейінгі жауап саны: { $people }).
report-too-few = { $what }: айтуға жауап аз (жауап саны: { $people }).

## Квест

report-quest = Квест хаттамасы
report-place = Орын
report-team = Команда
report-sum = Барлығы
report-jurors = Қазылар саны: { $n }.

## Анықталғаны мен шаралар

report-findings = Анықталғаны мен шаралар
report-no-findings = Кемшілік жазылған жоқ.
report-found = Не анықталды
report-measure = Қандай шара керек
report-changed = Не өзгерді
report-not-yet = —
report-held = Не өткізілді
report-held-text = Өткізілген кезең: { $steps }. Дауыс беру: { $votes }. Сауалнама: { $surveys }.
report-signatures = Қолдар
report-sign-teacher = Өткізген
report-sign-present = Қатысқан өкіл
report-sign-head = Басшы
report-sign-commission = Комиссия төрағасы
report-sign-students = Студенттердің өкілі
report-signature = қолы, аты-жөні, күні

## Үйге апаратын парақ

report-handout-chose = Сынып не деді
report-handout-think = Үйде ойлан
report-handout-think-1 = 1. Басқа таңдау жасаған адам нені көрді? Соны өз сөзіңмен айтып көр.
report-handout-think-2 = 2. Қай ереже анық болса, ешкім ақша сұрай алмас еді?
report-handout-think-3 = 3. Дәл осындай жағдайды үйдегілерге айтып бер. Олар не істер еді?
report-handout-plan = Менің жоспарым
report-handout-when = Егер мынадай болса:
report-handout-then = мен былай істеймін:
report-handout-whom = Кімге айта аламын
report-handout-whom-school = Мектепте (мұғалім толтыртады):
report-handout-whom-home = Үйде:

## Куәлік

report-certificate-name = аты-жөні (мектеп қаласа, қолмен жазылады)
report-certificate-class = { $class }
report-certificate-text = Бұл сынып (топ) { $date } күні «{ $topic }» тақырыбындағы сабаққа қатысты. Ұзақтығы — { $minutes } мин, қатысқандар саны — { $present }.
report-certificate-what = Пікірін айтты, басқаны тыңдады, әділ ережені бірге іздеді.

## Үлгі: ойдан шығарылған сынып

report-sample-class = 7Ә (үлгі)
report-sample-topic = Кезек кімдікі?
report-sample-step-open = Кіріспе: кезекте тұрған кім бар?
report-sample-step-level = Оқиға: дәліз
report-sample-step-vote = Дауыс беру
report-sample-step-argue = Ой бөлісу
report-sample-step-again = Қайта дауыс беру
report-sample-step-game = Ойын: кім хабарлайды?
report-sample-step-debrief = Талқылау
report-sample-step-survey = Сауалнама
report-sample-question = Кезекте тұрсың. Біреу: «Ақша берсең, алға өткіземін», — деді. Не істейсің?
report-sample-stay = Кезегімде қаламын
report-sample-pay = Ақша беремін
report-sample-tell = Үлкендерге айтамын
report-sample-survey = Сабақтан кейінгі сауалнама
report-sample-know = Мұндай жағдайда не істейтінімді білемін
report-sample-yes = Иә
report-sample-mostly = Көбіне
report-sample-seldom = Сирек
report-sample-no = Жоқ
report-sample-whom = Кімге айта аласың?
report-sample-whom-home = Үйдегілерге
report-sample-whom-teacher = Мұғалімге
report-sample-whom-friend = Досыма
report-sample-hits = Сабаққа дейін және кейін дұрыс танылған жағдайлар
report-sample-secret = Кезексіз өткен кезі болғандар (жасырын сұрақ)
report-sample-found-list = Асхана кезегінің тізімі ілінбейді
report-sample-measure-list = Тізімді сынып кезекшісі күнде ілсін
report-sample-changed-list = Тізім екі аптадан бері ілулі тұр, кезекшісі жазылған
report-sample-found-box = Ұсыныс жәшігін кім ашатыны белгісіз
report-sample-measure-box = Жәшікті үш адам аптасына бір рет бірге ашсын
report-sample-changed-box = Ашу кестесі мен кім ашатыны жәшіктің жанында жазулы тұр
report-sample-quest-topic = Командалық квест: адал қаланың сегіз станциясы
report-sample-station-case = Жағдаят
report-sample-station-ring = Брейн-ринг
report-sample-station-crossword = Сөзжұмбақ
report-sample-station-box = Қара жәшік
report-sample-station-series = Жылдам, көп, дәл
report-sample-station-captains = Капитандар
report-sample-station-creative = Шығармашылық
report-sample-station-agent = Агент 37001
report-sample-team-1 = Қыран
report-sample-team-2 = Бәйтерек
report-sample-team-3 = Өрнек
report-sample-team-4 = Ұстаздың шәкірттері
