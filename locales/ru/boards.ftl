# Boards: writing, sorting, ordering, guessing, planning, building.
board-write-refusal = Пишем ответ
board-write-question = Пишем вопрос
board-write-report = Пишем сообщение
board-write-pieces = Части фразы
board-write-all = Все
board-write-send = Сдать
board-write-is-it-there = Что уже есть?
board-write-fill = Сдать можно, когда заполнены пустые места.
board-write-ready = Всё на местах. Теперь прочитать вслух ещё раз.
board-hint-refusal = Подсказка: уважение, ясное «нет», причина и свой путь, на одном дыхании.
board-hint-question = Подсказка: прямой вопрос одинаков для всех. Кому, о чём, по какому правилу?
board-hint-report = Подсказка: только своими глазами увиденное и услышанное. Догадка называется догадкой.

board-empty = Пока пусто
board-filled = Заполнено
board-may-stay-empty = Может остаться пустым
board-lies = Уже на месте
board-ask-yourself = Вопрос к себе

board-kind-who = Кто
board-kind-words = Слова
board-kind-when = Когда
board-kind-where = Где
board-kind-what = Что
board-kind-proof = Доказательство
board-kind-channel = Куда
board-kind-witness = Свидетель
board-kind-reason = Причина
board-kind-act = Поступок
board-kind-request = Просьба
board-kind-fear = Опасение
board-kind-respect = Уважение
board-kind-rule = Правило
board-kind-way-out = Выход
board-kind-no = Нет

board-key-next = дальше
board-key-put = на место
board-key-take = выбрать
board-key-out = убрать
board-key-hint = подсказка
board-key-hold = взять в руку
board-key-move = подвинуть
board-key-bin = в ящик

board-sort = Разложить
board-sort-how = Взять одно и положить на место.
board-sort-held = Теперь выбрать, куда положить.
board-sort-left = Не всё ещё на местах.
board-sort-done = Готово
board-sort-skip = Пока оставить

board-order = По порядку
board-order-how = Взять строку и подвинуть вверх или вниз.
board-order-held = Теперь поставить на место и отпустить.
board-order-at = Место { $n }
board-order-held-at = В руке, место { $n }
board-order-done = Готово

board-mirror-reveal = Показать итог
board-mirror-guess-first = Сначала назвать число.
board-mirror-of = { $n } из { $of }
board-mirror-guess = Догадка: { $n } из { $of }
board-mirror-truth = На самом деле: { $n } из { $of }

board-plan = План
board-plan-when = Когда?
board-plan-then = Что тогда?
board-plan-write = Записать

board-craft = Мастерская
board-craft-choose = выбрать часть
board-craft-build = Собрать
board-craft-fill = На каждое место нужна одна часть.
board-craft-failed = Пока не собрано. Вот где это не выдержит.

board-shelf-evidence = Доказательства
board-shelf-insight = Выводы
board-shelf-ally = Союзники
board-shelf-rule = Правила
board-reform-removes = Что убирает
board-reform-keeps = Чего не убирает
board-reform-faked = Как подделывают
