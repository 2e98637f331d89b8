# Талқылау: оқиға соңынан кейін.
reading-back = Артқа

debrief-title = Талқылау: «{ $level }»
debrief-ending = Оқиға соңы { $n }/{ $of } · «{ $title }»
debrief-happened = Не болды
debrief-why = Неге мүмкін болды
debrief-stronger = Мықтырақ шешім: { $reform }
debrief-law = Заң карточкасы
debrief-law-more = Анықтамалықтан оқу
debrief-law-previous = Алдыңғы карточка
debrief-law-next = Келесі карточка
debrief-law-page = { $n } / { $of }

debrief-changed = Не өзгерді
debrief-values = Құндылықтар
debrief-prevention = Алдын алу
debrief-accountability = Есептілік
debrief-total = барлығы: { $n }
debrief-plus = +{ $n }
debrief-minus = −{ $n }
debrief-same = { $n }

debrief-paths = Сіздің жолыңыз және басқа жолдар
debrief-paths-hint = айырықты таңдап, қайта ойнаңыз
debrief-fork = Қайта ойнау, айырық { $n }: { $what }
debrief-replay = Осы жерден қайта ойнау
debrief-you-chose = Сіздің жолыңыз: { $what }
debrief-also = Басқа жол: { $what }
debrief-ending-reached = осы жолы жеттіңіз
debrief-ending-known = бұрын жеткенсіз
debrief-ending-unknown = әлі жетпедіңіз

debrief-title-screen = Басты мәзір
debrief-chapters = Тараулар
debrief-again = Қайта ойнау
debrief-back = Артқа
debrief-next-level = Келесі сценарий
debrief-finish = Аяқтау

debrief-discern = Ақ пен қараны айыру
debrief-hits = { $of ->
    [0] Дұрыс танылды: арам өтініш кездеспеді
   *[other] Дұрыс танылды: { $of } арам өтініштің ішінен { $n }
}
debrief-false-alarms = { $of ->
    [0] Жалған дабыл: таза өтініш кездеспеді
   *[other] Жалған дабыл: { $of } таза өтініштің ішінен { $n }
}
debrief-chapter-so-far = Тарау басынан бері: { $crooked } арам өтініштің ішінен { $hits } дұрыс танылды, { $clean } таза өтінішке { $alarms } жалған дабыл.
debrief-verdict-hit = Арам еді — дұрыс танылды
debrief-verdict-miss = Арам еді — келісім берілді
debrief-verdict-false-alarm = Таза еді — жалған дабыл
debrief-verdict-fair = Таза еді — қабыл алынды
debrief-verdict-open = Сұрақ қойылды, жауап ашық қалды

debrief-argument = Кімнің сөзі мықты?
debrief-cost = Кім неден ұтылды
debrief-stop = Мұны не тоқтатар еді
debrief-other = Таңдалмаған жолдың ең мықты дәлелі
debrief-own-words = Өз сөзіңіз
debrief-written = Сіздің мәтініңіз
debrief-met = { $line } Иә.
debrief-unmet = { $line } Жоқ.
debrief-plan = Сіздің «егер — онда» сөзіңіз
debrief-plan-line = { $when }, { $then }.
debrief-no-words = Бұл жолы ештеңе жазылған жоқ.
debrief-talk = Ой бөлісу сұрақтары
