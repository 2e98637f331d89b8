### Туры олимпиады: название, задания и правила, по которым начисляются баллы.

round-practice = Тренировочный тур
    .about = Две знакомые истории и пятнадцать вопросов. Здесь видно, как считаются баллы.
round-practice-fund = Фонд класса
    .hit = Отказ от нечестной просьбы
    .alarm = Честная просьба принята за нечестную
    .receipt = Сохранён чек за автобус
    .keys = Правило двух ключей для фонда, за каждую верную часть
    .failed = Правило не сложилось
round-practice-gift = Подарок учителю
    .hit = Отказ от нечестной просьбы
    .alarm = Честная просьба принята за нечестную
round-practice-quiz = Пятнадцать вопросов

round-graded = Оценено результатов: { $cards }. Номеров с разными результатами: { $disputed }, отклонено файлов: { $rejected }. Таблицы: cards.csv, points.csv, rejected.csv, disputed.csv.
round-ranked = Мест распределено: { $cards }; смотрите ranking.csv и ranking.html. Номеров ждут решения: { $disputed }.
round-place = Место
round-number = Номер
round-points = Баллы
round-medal = Медаль
round-medal-gold = золото
round-medal-silver = серебро
round-medal-bronze = бронза
round-rejected-large = Файл слишком большой: результат таким не бывает.
round-rejected-none = Это не файл результата.
round-rejected-damaged = Файл повреждён или обрывается.
round-rejected-unsigned = Файл изменили после записи: подпись не сходится.
round-rejected-foreign = Это результат другого тура.
round-rejected-ballot = Билета с таким номером и кодом нет.
round-rejected-impossible = В файле есть действие, которого по правилам не могло быть.
