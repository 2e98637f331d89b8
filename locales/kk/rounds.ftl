### Олимпиада айналымдары: атауы, тапсырмалары және ұпай беретін ережелер.

round-practice = Жаттығу айналымы
    .about = Бәріне таныс екі оқиға және он бес сұрақ. Ұпай қалай саналатынын осында көріп аласың.
round-practice-fund = Сынып қоры
    .hit = Адал емес өтініштен бас тартты
    .alarm = Адал өтінішті арамдық деп ойлады
    .receipt = Автобус түбіртегін алып қойды
    .keys = Қорға екі кілт ережесін құрды, әр дұрыс бөлік үшін
    .failed = Ережені құру іске аспады
round-practice-gift = Ұстазға сыйлық
    .hit = Адал емес өтініштен бас тартты
    .alarm = Адал өтінішті арамдық деп ойлады
round-practice-quiz = Он бес сұрақ

round-graded = { $cards } нәтиже бағаланды. { $disputed } нөмірден бірнеше түрлі нәтиже түсті, { $rejected } файл қабылданбады. Кестелер: cards.csv, points.csv, rejected.csv, disputed.csv.
round-ranked = { $cards } қатысушы орын бойынша тізілді: ranking.csv, ranking.html. { $disputed } нөмір шешім күтіп тұр.
round-place = Орын
round-number = Нөмір
round-points = Ұпай
round-medal = Медаль
round-medal-gold = алтын
round-medal-silver = күміс
round-medal-bronze = қола
round-rejected-large = Файл тым үлкен: нәтиже мұндай болмайды.
round-rejected-none = Бұл нәтиже файлы емес.
round-rejected-damaged = Файл бүлінген немесе үзіліп қалған.
round-rejected-unsigned = Файл жазылғаннан кейін өзгертілген: қолтаңбасы сай келмейді.
round-rejected-foreign = Бұл басқа айналымның нәтижесі.
round-rejected-ballot = Мұндай нөмір мен коды бар билет жоқ.
round-rejected-impossible = Файлда ережеге сыймайтын әрекет бар.
