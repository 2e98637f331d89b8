### Ұйымдастырушыларға не дұрыс болмағаны айтылады: файлдар, жинақ, турдың папкасы, бағалау бөлімдері, жариялау, қолтаңба.

trouble-missing = { $file }: мұндай файл не папка жоқ.
trouble-denied = { $file }: оқуға не жазуға рұқсат жоқ.
trouble-text = { $file }: мәтін болып оқылмады. UTF-8 кодтауымен қайта сақтаңыз.
trouble-full = { $file }: дискіде орын жоқ, жазылмады.
trouble-large = { $file }: файл тым үлкен.
trouble-damaged = { $file }: файл бүлінген не қолмен өзгертілген. Көшірмесінен алыңыз.
trouble-there = { $file }: мұндай папка бар. Басқа атау беріңіз.
trouble-system = { $file }: жүйе рұқсат бермеді. Айтқаны: { $why }
trouble-no-chance = Жүйе кездейсоқ сан бермеді. Айтқаны: { $why }
trouble-no-pack = { $file }: мұндай жинақ папкасы жоқ.
trouble-pack = Жинақ оқылмады. Себебін adal-kit check айтады.

desk-folder-taken = { $file }: бұл папка бір турға берілген. Жаңа турға басқа папка керек.
desk-no-round = { $name } деген тур жоқ.
desk-no-round-meant = { $name } деген тур жоқ. { $meant } емес пе?
desk-round-changed = Папка жасалғалы { $round } туры өзгерген: деңгейі, сұрағы не баға парағы басқа. Тур жасалған кездегі жинақты алыңыз немесе жаңа папка жасаңыз.
desk-roll-missing = { $file }: файл жоқ. Алдымен билеттерді жасаңыз: adal-kit round ballot.
desk-roll-damaged = { $file }: файл бүлінген. Билеттерді қайта жасаңыз: adal-kit round ballot.
desk-key-wrong = Кілт 64 таңбадан тұрады: сандар мен a, b, c, d, e, f әріптері.
desk-log-broken = audit.log файлы № { $line } жолда бұзылған: мұндай журналмен ештеңе шешілмейді. Көшірмесінен алыңыз; толығырақ adal-kit round audit айтады.
desk-names-consent = «{ $text }» деген yes те, no да емес: бұл есімді жариялауға бола ма?

desk-no-result = results/ ішінде { $number } нөмірінің { $receipt } түбіртегі бар нәтижесі жоқ.
desk-result-gone = { $number } нөмірінің нәтижесі results/ ішінен жоғалған. Орнына қойыңыз немесе қайта бағалаңыз: adal-kit round grade.
desk-result-refused = { $number } нөмірінің нәтижесі ойналмады. { $why } Қайта бағалаңыз: adal-kit round grade.

desk-paper-appeal = Апелляция мәтіні
desk-paper-reply = Апелляцияға жауап
desk-paper-reason = Шешімнің себебі
desk-paper-missing = { $what }: берілмеген. Мәтінді --text не --file арқылы беріңіз.
desk-paper-empty = { $what }: бос.
desk-paper-long = { $what }: тым ұзын, шегі { $most } байт.
desk-paper-changed = { $file } журналға жазылғаннан кейін өзгерген. Көшірмесінен алыңыз.
desk-sheet-changed = { $file } күшіне енгеннен кейін өзгерген. Көшірмесінен алыңыз.
desk-sheet-unusable = { $file }: мұндай турды қолдануға болмайды. Қателері:

desk-over = Тур бітті, құпиясы мен билет кодтары жарияланған болуы мүмкін: бұл папкада жаңа билет жасалмайды, тур қайта мөрленбейді. Келесі турға жаңа папка керек: adal-kit round new.
desk-publish-wrong = Бұлай жариялауға болмайды, тексеруден өтпейді: { $finding }
desk-publish-thousand = Мұнда мың рет жарияланған. Басқа папканы --out арқылы көрсетіңіз.
desk-points-line = points.csv, { $line } жол түсініксіз. Қайта бағалаңыз: adal-kit round grade

desk-audit-nothing = { $file }: папкада ештеңе жоқ.
desk-audit-no-results = Мұнда қайта ойнайтын нәтиже жоқ: нәтижелер тур біткен соң ғана жарияланады.
desk-audit-no-round = Жинақта { $round } туры жоқ. Тур бар жинақты --pack арқылы көрсетіңіз.
desk-audit-other-round = Бұл жинақтағы { $round } туры ойналған тур емес. Сол күнгі жинақты алыңыз.
desk-audit-no-key = Жеке журналды тексеру үшін ұйымдастырушылардың ашық кілті керек: --key.

desk-shard = Бөлім былай жазылады: 0/8, яғни сегіз бөлімнің біріншісі. Санау 0-ден басталады, бөлім саны ең көбі { $most }.
desk-shard-dry = { $file } жазылар еді.
desk-shard-written = { $shard } бөлімі бағаланды, әртүрлі нәтиже саны: { $n }. Файлы: { $file }.
desk-shard-other = { $file }: бұл бөлім басқа турдікі, басқа билеттердікі не бағдарламаның басқа нұсқасында бағаланған.
desk-shard-twice = { $shard } бөлімі екі рет берілген: { $file }.
desk-shard-counts = Бөлімдер бір бағалаудікі емес: бірінде { $one } бөлім, бірінде { $other } бөлім.
desk-shard-missing = { $shard } бөлімі жоқ.
desk-shard-damaged = { $file }: бағалау бөлімі бүлінген не үзіліп қалған. Оны қайта бағалаңыз.
desk-part-damaged = Бағалаудың бір бөлігі бүлінген. Қайта бағалаңыз: adal-kit round grade.
desk-part-unread = Бағалаудың бір бөлігі оқылмады. Жүйенің айтқаны: { $why }
desk-deep = { $file }: папка ішіндегі папка тым көп.
desk-unread = Бұл компьютер { $n } файлды не папканы оқи алмады, олар ешбір кестеге кірмеді. Біріншісі: { $first }
desk-progress = { $n } нәтиже, секундына { $pace }
desk-parquet = Parquet файлдары жазылмады. Себебі: { $why }

sign-which = Қай кілтпен екенін айтыңыз: --key ФАЙЛ не --check КІЛТ.
sign-dry = { $file } мына кілтпен жазылар еді: { $key }.
sign-no-public = «{ $text }» ашық кілт емес.
sign-no-secret = { $file }: мұнда құпия кілт жоқ.
sign-holds = { $file }: осы кілтпен қол қойылған, өзгермеген.
sign-broken = { $file }: осы кілтпен қол қойылмаған не кейін өзгерген.
icon-no-model = Жинақта белгішеге керек үлгі жоқ: yurt.
