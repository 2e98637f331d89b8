# Общие слова планов уроков.

lessons-for-grades-1-4 = 1–4 классы
lessons-for-grades-5-8 = 5–8 классы
lessons-for-grades-9-11 = 9–11 классы
lessons-for-students = Колледж и университет
lessons-for-teachers = Учителя и преподаватели

lessons-kind-level = Сценарий
lessons-kind-vote = Голосование
lessons-kind-discuss = Обсуждение
lessons-kind-team = Работа в командах
lessons-kind-game = Игра
lessons-kind-video = Видео
lessons-kind-survey = Опрос
lessons-kind-quiz = Вспоминаем
lessons-kind-debrief = Разбор
lessons-kind-pause = Перерыв

lessons-ask-happened = Что произошло?
lessons-ask-cost = Кому и чего это стоило?
lessons-ask-why = Почему это стало возможным?
lessons-ask-stop = Что могло бы это остановить?
lessons-ask-say = Что я скажу в следующий раз?

lessons-aims = Цели
lessons-materials = Что приготовить
lessons-roles = Роли
lessons-course-of-it = Ход
lessons-sources = На что опирается
lessons-azamat = Связь с программой «Адал азамат»
lessons-bell = Звонок
lessons-col-time = Время
lessons-col-step = Шаг
lessons-col-kind = Вид
lessons-col-minutes = Минуты
lessons-col-cut = Если не хватает времени
lessons-col-day = День
lessons-col-lesson = Занятие
lessons-col-option = Вариант
lessons-col-for = Что могут сказать за
lessons-col-against = Что могут сказать против
lessons-cut-never = проходит целиком
lessons-cut-shorten = сокращается до { $n } мин
lessons-cut-shorten-or-drop = до { $n } мин или пропуск
lessons-cut-drop = пропускается
lessons-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
lessons-day = День { $n }

lessons-on-projector = На экране: { $text }
lessons-then-predict = Затем: { $text }
lessons-do-level = Играем вместе: «{ $level }».
lessons-do-part = Играем вместе начало сценария «{ $level }».
lessons-do-video = Видео: { $file }
lessons-do-any-video = Ваше видео. Если его нет, пропустите этот шаг.
lessons-do-quiz = По памяти, без тетради. Тема: { $topic }. Вопросов: { $n }. Скорость не считается.
lessons-do-stations = Станции: { $stations }.
lessons-do-survey = Опрос «{ $survey }», анонимно.
lessons-do-vote = Тайное голосование. Пока оно открыто, голос можно изменить.
lessons-do-vote-twice = Тайное голосование проходит дважды: до спора и после него.
lessons-boosters = Примерно через 7 и 21 день после последнего занятия — три минуты повторения: { $topics }.
lessons-game-bribe-game = Игра экономистов с двумя ролями: один предлагает, другой принимает, отказывается или сообщает.

lessons-walk-help = Enter — прошло по плану; число — столько минут ушло; +число — добавить время; s — пропустить; b — назад; q — выйти.
lessons-walk-cannot = Так нельзя.
lessons-walk-left-out = Времени не хватило, пропущено: «{ $step }».
lessons-walk-went-on = Дальше нужно время, поэтому урок пошёл дальше сам.
lessons-walk-late = Даже если всё сократить, урок кончится позже звонка на { $n } мин.
lessons-walk-kept = Урок снова кончается со звонком.
lessons-walk-ended = { $time } — урок окончен, прошло { $n } мин.
