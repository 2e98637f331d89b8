### Бумаги, которые остаются после урока: отчёт, акт, листок домой, сертификат, отчёт «Чистой сессии». Ученику «ты», школе — деловой язык.

report-lesson = Отчёт об уроке
report-act = Акт о проведении мероприятия
report-handout = Листок домой
report-certificate = Сертификат участия
report-final = «Чистая сессия»: итоговый отчёт
report-page = { $page } / { $pages }
report-privacy = На этой бумаге нет ни имён учеников, ни отдельных ответов. Группа меньше пяти человек отдельно не показывается.

## Заголовок

report-school = Организация образования
report-number = Номер акта
report-class = Класс (группа)
report-level = Ступень
report-level-school = школа, класс: { $n }
report-level-college = колледж
report-level-university = университет
report-level-staff = педагоги
report-date = Дата
report-form = Вид
report-form-hour = «Час добропорядочности»
report-form-course = занятие курса
report-form-quest = командный квест
report-form-clean-session = «Чистая сессия»
report-form-other = урок
report-topic = Тема
report-present = Число присутствующих
report-length = Продолжительность
report-length-of = { $held } мин (по плану { $planned } мин)
report-upbringing = Месяц и ценность по программе «Адал азамат»
report-upbringing-note = Месяц и ценность программы «Адал азамат» школа вписывает по своему плану: от себя игра их не добавляет.

## Ход урока

report-steps = Ход урока
report-step = Этап
report-step-planned = План, мин
report-step-held = Прошло, мин
report-step-end = Итог
report-step-done = проведён
report-step-shortened = сокращён
report-step-skipped = не проводился

## Голосование и опрос

report-votes = Голосование
report-series-own = Как поступят сами
report-series-before = Как поступят сами, до обсуждения
report-series-after = Как поступят сами, после обсуждения
report-series-round = Как поступят сами, раз: { $n }
report-series-guess = Как, по их мнению, поступят другие
report-people = Ответили: { $n }.
report-exactly = { $n } ({ $percent } %)
report-at-least = не меньше { $n } ({ $percent } %)
report-hidden = отдельно не показано
report-together = Ответы, не показанные отдельно, вместе: { $n }.
report-why-hidden = Некоторые ответы отдельно не показаны, чтобы не выдать группу меньше пяти человек.
report-withheld = Результат не показан: он выдал бы группу меньше пяти человек.
report-question = Вопрос
report-figures = Ответы
report-sheets = Заполнено анкет: { $n }.
report-share = { $what }: { $at } % (доверительный интервал { $from } % … { $to } %; ответов: { $people }).
report-difference = { $what }: разница { $at } процентного пункта (доверительный интервал { $from } … { $to }; ответов до и после: { $people }).
report-too-few = { $what }: ответов слишком мало, чтобы судить (ответов: { $people }).

## Квест

report-quest = Протокол квеста
report-place = Место
report-team = Команда
report-sum = Всего
report-jurors = Число судей: { $n }.

## Что выявлено и какие меры

report-findings = Выявлено и меры
report-no-findings = Недостатки не записаны.
report-found = Что выявлено
report-measure = Какая мера нужна
report-changed = Что изменилось
report-not-yet = —
report-held = Что проведено
report-held-text = Проведено этапов: { $steps }. Голосований: { $votes }. Опросов: { $surveys }.
report-signatures = Подписи
report-sign-teacher = Провёл (провела)
report-sign-present = Представитель присутствовавших
report-sign-head = Руководитель
report-sign-commission = Председатель комиссии
report-sign-students = Представитель студентов
report-signature = подпись, фамилия и инициалы, дата

## Листок домой

report-handout-chose = Что сказал класс
report-handout-think = Подумай дома
report-handout-think-1 = 1. Что увидел тот, кто выбрал иначе? Скажи это своими словами.
report-handout-think-2 = 2. Какое правило надо сделать ясным, чтобы никто не мог просить денег?
report-handout-think-3 = 3. Расскажи об этом случае дома. Как поступили бы там?
report-handout-plan = Мой план
report-handout-when = Если случится вот что:
report-handout-then = я поступлю так:
report-handout-whom = Кому я могу сказать
report-handout-whom-school = В школе (подскажет учитель):
report-handout-whom-home = Дома:

## Сертификат

report-certificate-name = имя и фамилия (по желанию школы, от руки)
report-certificate-class = { $class }
report-certificate-text = Этот класс (группа) участвовал в занятии «{ $topic }» { $date }. Продолжительность — { $minutes } мин, число присутствующих — { $present }.
report-certificate-what = Высказывали своё мнение, слушали других, вместе искали справедливое правило.

## Образец: выдуманный класс

report-sample-class = 7А (образец)
report-sample-topic = Чья очередь?
report-sample-step-open = Вступление: кто стоит в очереди?
report-sample-step-level = История: коридор
report-sample-step-vote = Голосование
report-sample-step-argue = Обсуждение
report-sample-step-again = Повторное голосование
report-sample-step-game = Игра: кто сообщит?
report-sample-step-debrief = Разбор
report-sample-step-survey = Опрос
report-sample-question = Ты стоишь в очереди. Тебе говорят: «Заплати — пропущу вперёд». Что ты сделаешь?
report-sample-stay = Останусь на своём месте
report-sample-pay = Заплачу
report-sample-tell = Скажу взрослым
report-sample-survey = Опрос после урока
report-sample-know = Я знаю, что делать в таком случае
report-sample-yes = Да
report-sample-mostly = Скорее да
report-sample-seldom = Скорее нет
report-sample-no = Нет
report-sample-whom = Кому ты можешь сказать?
report-sample-whom-home = Домашним
report-sample-whom-teacher = Учителю
report-sample-whom-friend = Другу
report-sample-hits = Верно распознано до урока и после
report-sample-secret = Проходили без очереди (тайный вопрос)
report-sample-found-list = Список очереди в столовую не вывешивают
report-sample-measure-list = Дежурный по классу вывешивает список каждый день
report-sample-changed-list = Список висит уже две недели, дежурный указан
report-sample-found-box = Неизвестно, кто открывает ящик для предложений
report-sample-measure-box = Ящик открывают втроём раз в неделю
report-sample-changed-box = График и те, кто открывает, указаны рядом с ящиком
report-sample-quest-topic = Командный квест: восемь станций честного города
report-sample-station-case = Случай
report-sample-station-ring = Брейн-ринг
report-sample-station-crossword = Кроссворд
report-sample-station-box = Чёрный ящик
report-sample-station-series = Быстрее, больше, точнее
report-sample-station-captains = Капитаны
report-sample-station-creative = Творчество
report-sample-station-agent = Агент 37001
report-sample-team-1 = Беркут
report-sample-team-2 = Тополь
report-sample-team-3 = Узор
report-sample-team-4 = Ученики мастера
