# Разбор: после концовки.
reading-back = Назад

debrief-title = Разбор: «{ $level }»
debrief-ending = концовка { $n } из { $of } · «{ $title }»
debrief-happened = Что произошло
debrief-why = Почему это было можно
debrief-stronger = Сильнее: { $reform }
debrief-law = Карточка закона
debrief-law-more = Открыть в справочнике
debrief-law-previous = Предыдущая карточка
debrief-law-next = Следующая карточка
debrief-law-page = { $n } из { $of }

debrief-changed = Что изменилось
debrief-values = Ценности
debrief-prevention = Предупреждение
debrief-accountability = Подотчётность
debrief-total = всего: { $n }
debrief-plus = +{ $n }
debrief-minus = −{ $n }
debrief-same = { $n }

debrief-paths = Ваш путь и другие пути
debrief-paths-hint = выберите развилку, чтобы переиграть
debrief-fork = Переиграть с развилки { $n }: { $what }
debrief-replay = Переиграть отсюда
debrief-you-chose = Ваш путь: { $what }
debrief-also = Другой путь: { $what }
debrief-ending-reached = эта концовка
debrief-ending-known = уже знакомая концовка
debrief-ending-unknown = ещё не открыта

debrief-title-screen = Главное меню
debrief-chapters = Главы
debrief-again = Сыграть ещё раз
debrief-back = Назад
debrief-next-level = Следующий сценарий
debrief-finish = Завершить

debrief-discern = Различить чистое и нечистое
debrief-hits = { $of ->
    [0] Верно распознано: нечестных просьб не было
    [one] Верно распознано: { $n } из { $of } нечестной просьбы
    [few] Верно распознано: { $n } из { $of } нечестных просьб
    [many] Верно распознано: { $n } из { $of } нечестных просьб
   *[other] Верно распознано: { $n } из { $of } нечестных просьб
}
debrief-false-alarms = { $of ->
    [0] Ложные тревоги: чистых просьб не было
    [one] Ложные тревоги: { $n } на { $of } чистую просьбу
    [few] Ложные тревоги: { $n } на { $of } чистые просьбы
    [many] Ложные тревоги: { $n } на { $of } чистых просьб
   *[other] Ложные тревоги: { $n } на { $of } чистой просьбы
}
debrief-chapter-so-far = С начала главы верно распознано { $hits } из { $crooked }, ложных тревог: { $alarms } на { $clean }.
debrief-verdict-hit = Просьба нечестная, верно распознана
debrief-verdict-miss = Просьба нечестная, ответ — согласие
debrief-verdict-false-alarm = Просьба чистая, ложная тревога
debrief-verdict-fair = Просьба чистая, принята
debrief-verdict-open = Вопрос задан, ответ остался открытым

debrief-argument = Чей довод сильнее?
debrief-cost = Кому чего это стоило
debrief-stop = Что бы это остановило
debrief-other = Лучший довод за другой выбор
debrief-own-words = Ваши слова
debrief-written = Ваш текст
debrief-met = { $line } Да.
debrief-unmet = { $line } Нет.
debrief-plan = Ваше «если — то»
debrief-plan-line = { $when }, { $then }.
debrief-no-words = В этот раз ничего не записано.
debrief-talk = Вопросы для обсуждения
