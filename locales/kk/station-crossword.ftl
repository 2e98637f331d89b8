### «Сөзжұмбақ» бекеті: бір сөз, тек осы тілдің әріптері; .clue — анықтамасы.

station-crossword = Сөзжұмбақ
    .task = Анықтама бойынша сөздерді тауып, торға жазыңыз. Дұрыс жазылған әр сөз ұпай береді. Қате сөз ұпай алмайды. Қағазға басып шығарып та толтыруға болады.

station-crossword-bribe = пара
    .clue = Қызметтік шешім үшін заңсыз берілетін пайда

station-crossword-gift = сыйлық
    .clue = Шын көңілден беріледі, орнына ештеңе сұралмайды

station-crossword-law = заң
    .clue = Парламент қабылдайды, бәріне бірдей

station-crossword-queue = кезек
    .clue = Құдық басында да, терезеде де бәріне ортақ

station-crossword-list = тізім
    .clue = Қабырғаға ілінсе, орынды жасырып бөлу қиын

station-crossword-commission = комиссия
    .clue = Шешімді бірігіп қабылдайтын топ

station-crossword-rotation = ротация
    .clue = Қызметкерлердің орындарын ауыстырып тұру

station-crossword-appeal = апелляция
    .clue = Бағаны қайта қарауды сұрау

station-crossword-witness = куә
    .clue = Көрген не естіген адам

station-crossword-complaint = шағым
    .clue = Құқығың бұзылса, осыны жазасың

station-crossword-openness = ашықтық
    .clue = Жасырын емес, бәріне көрініп тұру

station-crossword-accountability = есептілік
    .clue = Істегені туралы жауап беру міндеті

station-crossword-justice = әділдік
    .clue = Бәріне бірдей ереже болса, осы бар

station-crossword-integrity = адалдық
    .clue = Ешкім көрмесе де, дұрыс істеу

station-crossword-audit = аудит
    .clue = Есеп пен жүйені тәуелсіз тексеру

station-crossword-court = сот
    .clue = Дауды заңмен шешетін орын

station-crossword-exam = емтихан
    .clue = Білім тексерілетін күн

station-crossword-grade = баға
    .clue = Оны еңбекпен алады, сатып алмайды

station-crossword-plagiarism = плагиат
    .clue = Біреудің мәтінін өзімдікі деу

station-crossword-survey = сауалнама
    .clue = Көпшіліктің пікірін сұрақтар арқылы білу

station-crossword-reform = реформа
    .clue = Әлсіз ережені жөндеу

station-crossword-responsibility = жауапкершілік
    .clue = Өз ісің үшін жауап беруге дайын болу

station-crossword-evidence = дәлел
    .clue = Күні бар хабарлама немесе түбіртек осыған жарайды

station-crossword-refusal = жоқ
    .clue = Бас тартқанда айтылатын қысқа сөз

station-crossword-budget = бюджет
    .clue = Кіріс пен шығыстың жоспары

station-crossword-article = бап
    .clue = Заңның нөмірленген бөлігі

station-crossword-criteria = өлшемшарт
    .clue = Баға осыған қарап қойылады

station-crossword-trust = сенім
    .clue = Баяу өседі, бір өтіріктен жоғалады

station-crossword-fine = айыппұл
    .clue = Құқық бұзған адам төлейтін ақша
