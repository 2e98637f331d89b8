### Командная строка для авторов и игра в терминале.

## Игра в терминале

kit-nick = Друг
kit-hint = Введите номер и нажмите Enter; один Enter — дальше. Помощь: ?.
kit-help =
    Номер — выбор. Один Enter — дальше.
    u: назад к последнему решению
    j: дневник
    w: что значат выделенные слова
    l: следующий язык; l kk, l ru, l en: именно этот
    q: выход
kit-number-please = Нужен номер от { $least } до { $most }. Помощь: ?.
kit-order-please = Введите все номера в нужном порядке, через пробел.
kit-several = Можно несколько номеров через пробел, не больше { $most }.
kit-leave-it = Оставить как есть
kit-nothing = Ничего
kit-hand-in = Отдать
kit-start-over = Начать заново
kit-not-here = Здесь это невозможно.
kit-no-words = Здесь нет выделенных слов.
kit-undone = На одно решение назад.
kit-time-up = Вечеров больше нет.
kit-gained = Новое: { $name }
kit-change-money = { $sign }{ $n } ₸
kit-change-evenings = Вечера: { $sign }{ $n }
kit-cost = Чего это стоило
kit-why = Почему это было возможно
kit-stop = Что бы это остановило
kit-other = Довод в пользу другого пути
kit-scores = Ценности: { $values }. Предупреждение: { $prevention }. Ответственность: { $accountability }.
kit-tally = Нечестных просьб распознано: { $hits } из { $crooked }. Ложных тревог: { $alarms }, честных просьб: { $clean }.
kit-your-text = Ваш текст
kit-yes = Да.
kit-no = Нет.
kit-paths = Ваш путь
kit-other-endings = Другие концовки: { $titles }
kit-after-ending = Enter — дальше. Номер решения — вернуться к нему.
kit-next-level = —
kit-evidence = Доказательства
kit-insights = Наблюдения
kit-skills = Навыки
kit-beads = Кумалаки
kit-reform-real = работает
kit-reform-fake = только на бумаге
kit-replay-short = повторено шагов: { $taken } из { $of }; правила с тех пор изменились
kit-bye = Зерно этой игры: { $seed }

## Отчёты

kit-level = Уровень
kit-language = Язык
kit-words-count = Слова
kit-minutes = Минуты
kit-sentence-words = Слов в предложении
kit-longest-sentence = Самое длинное
kit-total = Вместе
kit-coverage-head = { $level }: варианты { $options } из { $all-options }, концовки { $endings } из { $all-endings }, строки оценки { $lines } из { $all-lines }
kit-never-chosen = ни разу не выбрано: { $name }
kit-never-ended = ни разу не достигнуто: { $name }
kit-never-met = ни разу не выполнено: { $name }
kit-never-missed = ни разу не нарушено: { $name }
kit-all-covered = Пройдено всё.
kit-missing = нет: { $name }
kit-stale = устарело: { $name }
kit-strings-clean = Всё на месте.
kit-exported = Текстов: { $rows }; файл: { $file }
kit-imported = Изменено текстов: { $changed }; записано файлов: { $files }
