### Стол организаторов олимпиады: табло, публикация, проверка, апелляции, разбор, билеты на бумаге.

round-name = Имя
round-by-tie = Что решило при равных баллах
round-rest = Здесь первые строки: { $shown } из { $all }. Все они — в файле ranking.csv.
desk-group = { $tier }, { $language }
desk-tier = Уровень
desk-why = Почему
desk-tie-alarms = меньше ложных тревог
desk-tie-hits = больше распознанных нечестных просьб

desk-frozen = Табло остановлено на минуте { $minute }. Более поздние баллы не видны.
desk-unfrozen = Табло снова открыто: видно всё.
desk-not-frozen = Табло не остановлено.
desk-freeze-minute = Табло можно остановить на минуте от 1 до { $last }.
desk-board = Табло записано: { $file }. Откройте в браузере: интернет не нужен.
desk-board-minute = Минута
desk-board-end = Итог
desk-board-frozen = Табло остановлено на минуте
desk-board-keys = Пробел: пуск и стоп · ← →: минута · ↑ ↓: страница · T: уровень
desk-board-play = Пуск
desk-board-next = Другой уровень

desk-publish-frozen = Табло остановлено строкой { $line } журнала на минуте { $minute }. Сначала откройте его: adal-kit round unfreeze.
desk-publish-full = Папка { $folder } не пуста. Для публикации нужна пустая.
desk-publish-unranked = После последнего рейтинга что-то изменилось. Постройте его заново: adal-kit round rank.
desk-published = Опубликовано файлов: { $files }. Папка: { $folder }. Больше ничего в неё не добавляйте.
desk-publish-note = Этот рейтинг может проверить каждый: adal-kit round audit ПАПКА --key КЛЮЧ. Ключ организаторов объявлен до начала тура; ключ в key.txt должен быть тем же. Здесь только номера. Имя стоит лишь у тех, кто на это согласился.

desk-audit-holds = Рейтинг верен: подписи, файлы, баллы, места и медали сходятся.
desk-audit-found = Найдено ошибок: { $n }.
desk-audit-replayed = Переиграно результатов: { $n }; баллы те же, что в карточках.
desk-audit-key = Ключ взят из самой папки. Сравните его с ключом, который организаторы объявили до тура: --key.

desk-finding-missing = Нет файла { $name }.
desk-finding-unlisted = Файла { $name } нет в списке: его добавили позже.
desk-finding-changed = Файл { $name } изменили после публикации.
desk-finding-bad-line = В файле { $name } не читается строка { $line }.
desk-finding-other-key = Ключ в key.txt не тот, что у организаторов.
desk-finding-log-line = Строка { $line } журнала написана не так, как пишется журнал.
desk-finding-log-chain = В журнале до строки { $line } что-то изменили, убрали или вставили.
desk-finding-log-unsigned = Строка { $line } журнала не подписана этим ключом.
desk-finding-unpublished = Последняя строка журнала не о публикации: конец отрезан или дописан.
desk-finding-other-list = Список files.txt не тот, что назван в журнале.
desk-finding-odd = Строка { $line } журнала решает то, чего решить нельзя: апелляции уже не принимались или номер не тот.
desk-finding-other-sheet = { $name }: это не тот лист оценивания, который введён журналом.
desk-finding-twice = Номер { $number } стоит в карточках дважды.
desk-finding-too-many = У номера { $number } за { $what } больше баллов, чем можно получить.
desk-finding-sum = У номера { $number } общий балл не равен сумме за задания.
desk-finding-receipt = Квитанция номера { $number } не от его результата.
desk-finding-reasons = Баллы номера { $number } за { $what } не следуют из правил.
desk-finding-rule = Номеру { $number } столько баллов за { $what } не даётся.
desk-finding-other-ranking = ranking.csv не тот рейтинг, который назван в журнале.
desk-finding-unranked = Номера { $number } нет в рейтинге «{ $what }».
desk-finding-stranger = Номер { $number } в рейтинге «{ $what }» лишний.
desk-finding-ranked-points = Баллы номера { $number } в рейтинге «{ $what }» не следуют из карточки и апелляций.
desk-finding-place = Место номера { $number } в рейтинге «{ $what }» неверно.
desk-finding-medal = Медаль номера { $number } в рейтинге «{ $what }» неверна.
desk-finding-tie = Для номера { $number } в рейтинге «{ $what }» при равных баллах решило другое правило.
desk-finding-order = Строки рейтинга «{ $what }» стоят в другом порядке.
desk-finding-other-result = Опубликованный результат номера { $number } не тот, что в карточке.
desk-finding-unplayable = Результат номера { $number } нельзя переиграть.
desk-finding-replayed = Номер { $number } переигран: { $what } не как в карточке.

desk-no-card = У номера { $number } нет карточки.
desk-no-task = Задания { $name } нет. Есть: { $known }.
desk-no-item = Правила или вопроса { $name } в этом задании нет. Есть: { $known }.
desk-settled = У номера { $number } засчитан результат с квитанцией { $receipt }. Теперь оцените заново: adal-kit round grade.
desk-settle-none = В disputed.csv нет результата номера { $number } с квитанцией { $receipt }.

desk-appeal-until = Апелляции принимаются до { $time } (всемирное время).
desk-appeal-time = Время «{ $time }» не читается. Например: 2026-12-01T18:00:00Z.
desk-appeal-over = Срок апелляций вышел: { $time }.
desk-appeal-no-window = Приём апелляций ещё не открыт: adal-kit round appeal until.
desk-appeal-opened = Апелляция записана под номером { $id }.
desk-no-appeal = Апелляции { $id } нет.
desk-no-appeals = Апелляций нет.
desk-appeal-answered = Ответ на апелляцию { $id } записан: номеру { $number } баллов { $points }. Теперь постройте рейтинг заново: adal-kit round rank.
desk-appeal-waits = ждёт ответа
desk-appeal-nothing = баллы не изменены
desk-appeal-points = баллов: { $points }

desk-minutes-title = Протокол апелляций
desk-minutes-written = Протокол записан: minutes.html, minutes.pdf. Апелляций: { $n }.
desk-minutes-round = Тур
desk-minutes-until = Срок приёма
desk-minutes-count = Апелляций
desk-minutes-appeal = Апелляция { $id }, номер { $number }
desk-minutes-against = Против чего
desk-minutes-came = Поступила
desk-minutes-text = Текст апелляции
desk-minutes-reply = Ответ комиссии
desk-minutes-points = Баллы
desk-minutes-when = Время ответа
desk-minutes-chair = Председатель комиссии
desk-minutes-member = Член комиссии
desk-minutes-sign = имя, подпись, дата

desk-correct-same = Этот лист оценивания тот же, что действует сейчас. Ничего не изменено.
desk-correct-touched = В листе оценивания исправляют только баллы. Здесь изменено и другое: { $what }.
desk-correct-frame = время, уровни, языки или кодекс
desk-correct-tasks = задания, уровни игры или вопросы
desk-correct-ties = правила для равных баллов: они записаны до тура
desk-corrected = Лист оценивания исправлен. Изменений у участников: { $n }, смотрите { $file }. Теперь постройте рейтинг заново: adal-kit round rank.
desk-moves-title = Исправленный лист оценивания, редакция { $n }
desk-moves-reason = Почему исправлен
desk-moves-count = Участников, у которых что-то изменилось: { $n }
desk-moves-others = свои баллы те же; сдвинулись другие
desk-moves-line = № { $number } ({ $group }): место { $place }, баллы { $points }. { $why }

desk-explained = Тот же разбор страницей: { $name }. Рядом лежат PDF и записи игры: adal-qala --watch, adal-kit play --run, adal-kit comic.
desk-explain-title = Разбор результата, номер { $number }
desk-explain-about = Здесь сказано, что было сделано и откуда взялся каждый балл. Всё посчитано заново: файл результата переигран.
desk-explain-sums = Баллы
desk-explain-when = Время
desk-explain-what = Что было
desk-explain-of = Баллов: { $points } из { $most }
desk-explain-before = Начало
desk-explain-quiz = Вопросов: { $n }.
desk-explain-away = Компьютер стоял { $n } с.
desk-explain-late = Сделано после конца времени, не считается.
desk-explain-ended = Работа сдана.
desk-explain-ending = Чем кончилось: { $title }.
desk-explain-on = Дальше.
desk-explain-sorted = На своих местах { $right } из { $of }.
desk-explain-ordered = Верных мест: { $right } из { $of }.
desk-explain-built = Верных частей: { $right } из { $of }.
desk-explain-right = Верно.
desk-explain-wrong = Неверно.
desk-explain-answers = верных ответов: { $right } из { $of }
desk-explain-not-begun = задание не начато
desk-explain-appeal = апелляция { $id }: { $points }
desk-explain-receipt = Квитанция

desk-papers-written = Билетов: { $ballots }, страниц: { $pages }. Файлы: ballots.pdf, ballots.html. Разрежьте и отдайте каждый код только его номеру.
desk-papers-first = Сначала сделайте билеты: adal-kit round ballot.
desk-papers-how = Введите номер и код, когда игра о них спросит. Никому не показывайте код.
desk-papers-minutes = плюс { $n } мин
desk-papers-large = крупный шрифт
desk-papers-reader = программа чтения с экрана

desk-made = Папка тура { $round } создана.
    Опубликуйте этот ключ, чтобы любой мог проверить журнал: { $key }
    Храните keys.ron там, где его никто не прочтёт.
    Дальше: заполните list.csv, потом adal-kit round ballot { $folder }
desk-ballots =
    { $n ->
        [one] { $n } билет лежит в ballots.csv. Отдайте код только его номеру.
        [few] { $n } билета лежат в ballots.csv. Отдайте каждый код только его номеру.
       *[other] { $n } билетов лежат в ballots.csv. Отдайте каждый код только его номеру.
    }
desk-simulated =
    { $n ->
        [one] { $n } файл результатов лежит в results/; что участник заработал на самом деле, сказано в truth.csv.
        [few] { $n } файла результатов лежат в results/; что каждый заработал на самом деле, сказано в truth.csv.
       *[other] { $n } файлов результатов лежат в results/; что каждый заработал на самом деле, сказано в truth.csv.
    }
desk-list-empty = В list.csv пока нет ни одного номера. Строка выглядит так: { $example }
desk-list-line = list.csv, строка { $line }: { $wrong }
desk-list-number = «{ $text }» не номер
desk-list-tier = группы «{ $text }» в этом туре нет. Есть: { $known }
desk-list-language = языка «{ $text }» в этом туре нет. Есть: { $known }
desk-list-minutes = «{ $text }» не число минут
desk-list-yes = «{ $text }» не yes и не no
desk-list-twice = номер { $text } стоит дважды
desk-no-cards = Пока ничего не оценено. Сначала: adal-kit round grade
desk-cards-changed = cards.csv изменили после оценки. Оцените заново: adal-kit round grade
desk-cards-line = cards.csv, строка { $line }: так строка не выглядит. Оцените заново: adal-kit round grade
desk-log-holds =
    { $n ->
        [one] Журнал цел: { $n } строка, она подписана; ничего не изменили, не вынули и не вставили.
        [few] Журнал цел: { $n } строки, каждая подписана; ничего не изменили, не вынули и не вставили.
       *[other] Журнал цел: { $n } строк, каждая подписана; ничего не изменили, не вынули и не вставили.
    }
desk-log-line = { $file }: строка { $line } не похожа на строку журнала
desk-log-chain = { $file }: до строки { $line } что-то изменили, вынули или вставили
desk-log-unsigned = { $file }: строка { $line } подписана не этим ключом
