### Станция «Кроссворд»: одно слово из букв языка; .clue — определение.

station-crossword = Кроссворд
    .task = Найдите слова по определениям и впишите их в сетку. Каждое верное слово даёт очки, ошибка ничего не отнимает. Можно заполнять и на бумаге.

station-crossword-bribe = взятка
    .clue = Незаконная выгода за служебное решение

station-crossword-gift = подарок
    .clue = Его дарят от души и ничего не просят взамен

station-crossword-law = закон
    .clue = Его принимает парламент, и он один для всех

station-crossword-queue = очередь
    .clue = И у колодца, и у окна она одна для всех

station-crossword-list = список
    .clue = Когда он висит на стене, места тайком не раздать

station-crossword-commission = комиссия
    .clue = Группа, которая решает сообща

station-crossword-rotation = ротация
    .clue = Когда сотрудники время от времени меняются местами

station-crossword-appeal = апелляция
    .clue = Просьба пересмотреть оценку

station-crossword-witness = свидетель
    .clue = Тот, кто видел или слышал

station-crossword-complaint = жалоба
    .clue = Её пишут, когда нарушено право

station-crossword-openness = открытость
    .clue = Когда всё на виду и ничего не спрятано

station-crossword-accountability = подотчётность
    .clue = Обязанность отвечать за сделанное перед другими

station-crossword-justice = справедливость
    .clue = Она есть там, где правило одно для всех

station-crossword-integrity = честность
    .clue = Поступать правильно, даже когда никто не видит

station-crossword-audit = аудит
    .clue = Независимая проверка счетов или системы

station-crossword-court = суд
    .clue = Здесь спор решают по закону

station-crossword-exam = экзамен
    .clue = На нём проверяют знания

station-crossword-grade = оценка
    .clue = Её зарабатывают, а не покупают

station-crossword-plagiarism = плагиат
    .clue = Чужой текст, выданный за свой

station-crossword-survey = опрос
    .clue = Так узнают мнение многих с помощью вопросов

station-crossword-reform = реформа
    .clue = Исправление слабого правила

station-crossword-responsibility = ответственность
    .clue = Готовность отвечать за свои поступки

station-crossword-evidence = доказательство
    .clue = Им может стать сообщение с датой или квитанция

station-crossword-refusal = отказ
    .clue = Твёрдое «нет», сказанное вслух

station-crossword-budget = бюджет
    .clue = План доходов и расходов

station-crossword-article = статья
    .clue = Часть закона под своим номером

station-crossword-criteria = критерии
    .clue = По ним ставят оценку

station-crossword-trust = доверие
    .clue = Растёт медленно, а пропадает от одной лжи

station-crossword-fine = штраф
    .clue = Деньги, которые платят за нарушение
