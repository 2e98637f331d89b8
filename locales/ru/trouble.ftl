### Что организаторам говорят, когда что-то не так: файлы, набор, папка тура, части оценивания, публикация, подпись.

trouble-missing = { $file }: такого файла или папки нет.
trouble-denied = { $file }: нет права читать или записывать.
trouble-text = { $file }: не читается как текст. Сохраните его в кодировке UTF-8.
trouble-full = { $file }: на диске нет места, не записано.
trouble-large = { $file }: файл слишком большой.
trouble-damaged = { $file }: файл повреждён или изменён руками. Возьмите его из копии.
trouble-there = { $file }: такая папка уже есть. Назовите другую.
trouble-system = { $file }: система отказала. Её слова: { $why }
trouble-no-chance = Система не даёт случайных чисел. Её слова: { $why }
trouble-no-pack = { $file }: такой папки с набором нет.
trouble-pack = Набор не читается. Почему, скажет adal-kit check.

desk-folder-taken = { $file }: эта папка уже занята другим туром. Для нового нужна другая.
desk-no-round = Тура { $name } нет.
desk-no-round-meant = Тура { $name } нет. Может быть, { $meant }?
desk-round-changed = С тех пор как папка создана, тур { $round } изменился: уровни, вопросы или лист оценивания другие. Возьмите тот набор, с которым её создали, или создайте новую папку.
desk-roll-missing = { $file }: файла нет. Сначала сделайте билеты: adal-kit round ballot.
desk-roll-damaged = { $file }: файл повреждён. Сделайте билеты заново: adal-kit round ballot.
desk-key-wrong = В ключе 64 знака: цифры и буквы a, b, c, d, e, f.
desk-log-broken = audit.log нарушен на строке { $line }: на таком журнале ничего не решают. Возьмите его из копии; подробнее скажет adal-kit round audit.
desk-names-consent = «{ $text }» это не yes и не no: можно ли публиковать это имя?

desk-no-result = В results/ нет результата номера { $number } с квитанцией { $receipt }.
desk-result-gone = Результат номера { $number } пропал из results/. Верните его или оцените заново: adal-kit round grade.
desk-result-refused = Результат номера { $number } не переигрывается. { $why } Оцените заново: adal-kit round grade.

desk-paper-appeal = Текст апелляции
desk-paper-reply = Ответ на апелляцию
desk-paper-reason = Причина решения
desk-paper-missing = { $what }: не указано. Дайте текст через --text или --file.
desk-paper-empty = { $what }: пусто.
desk-paper-long = { $what }: слишком длинно, предел в байтах: { $most }.
desk-paper-changed = { $file }: файл изменён после записи в журнал. Возьмите его из копии.
desk-sheet-changed = { $file }: файл изменён после того, как введён в действие. Возьмите его из копии.
desk-sheet-unusable = { $file }: такой тур использовать нельзя. Ошибки:

desk-over = Тур закончен, его секрет и коды билетов могли быть опубликованы: в этой папке больше не делают билетов и не запечатывают тур. Для следующего нужна новая папка: adal-kit round new.
desk-publish-wrong = Публиковать так нельзя, проверку это не пройдёт: { $finding }
desk-publish-thousand = Здесь уже тысяча публикаций. Назовите другую папку через --out.
desk-points-line = points.csv, строка { $line } непонятна. Оцените заново: adal-kit round grade

desk-audit-nothing = { $file }: папка пуста.
desk-audit-no-results = Здесь нет результатов, чтобы их переиграть: их публикуют, когда тур закончен.
desk-audit-no-round = В наборе нет тура { $round }. Укажите набор, где он есть: --pack.
desk-audit-other-round = Тур { $round } в этом наборе не тот, который играли. Возьмите набор того дня.
desk-audit-no-key = Чтобы проверить один журнал, нужен открытый ключ организаторов: --key.

desk-shard = Часть пишется так: 0/8, то есть первая из восьми. Счёт с 0, частей не больше { $most }.
desk-shard-dry = Был бы записан файл { $file }.
desk-shard-written = Часть { $shard } оценена, разных результатов: { $n }. Файл: { $file }.
desk-shard-other = { $file }: эта часть от другого тура, с другими билетами или оценена другой версией программы.
desk-shard-twice = Часть { $shard } дана дважды: { $file }.
desk-shard-counts = Части не от одного оценивания: в одном частей { $one }, в другом { $other }.
desk-shard-missing = Нет части { $shard }.
desk-shard-damaged = { $file }: часть оценивания повреждена или обрывается. Оцените её заново.
desk-part-damaged = Кусок оценивания повреждён. Оцените заново: adal-kit round grade.
desk-part-unread = Кусок оценивания не читается. Слова системы: { $why }
desk-deep = { $file }: слишком много папок внутри папок.
desk-unread = Этот компьютер не смог прочитать файлы или папки, их нет ни в одной таблице. Сколько: { $n }. Первый: { $first }
desk-progress = Результатов: { $n }, в секунду: { $pace }
desk-parquet = Файлы Parquet не записаны. Причина: { $why }

sign-which = Скажите, каким ключом: --key ФАЙЛ или --check КЛЮЧ.
sign-dry = Был бы записан { $file } с ключом из { $key }.
sign-no-public = «{ $text }» не открытый ключ.
sign-no-secret = { $file }: здесь нет секретного ключа.
sign-holds = { $file }: подписан этим ключом, не изменён.
sign-broken = { $file }: не подписан этим ключом или изменён позже.
icon-no-model = В наборе нет модели для значка: yurt.
