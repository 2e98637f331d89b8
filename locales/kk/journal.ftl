# Күнделік: не бар, не білдіңіз, кім сенеді.
journal-title = Күнделік
journal-standing = Қазіргі жағдай
journal-people = Кездескен адамдар
journal-trust-firm = сізге сенеді
journal-trust-some = сізге сене бастады
journal-trust-open = әлі байқап жүр
journal-trust-cool = салқындап қалды
journal-trust-lost = сізге сенбейді
journal-evidence = Дәлелдер
journal-no-evidence = Әзірге дәлел жоқ.
journal-evidence-public = көпке ашық
journal-evidence-own = өзіңіздікі
journal-evidence-risky = қауіпті: тимеген дұрыс
journal-learned = Түйгеніңіз бен үйренгеніңіз
journal-insights = Түйіндер
journal-plans = «Егер — онда» сөздері
journal-skills = Жаттыққан дағдылар
journal-skill = { $n ->
    [1] { $skill }
   *[other] { $skill } · { $n } рет
}
journal-reforms = Реформалар
journal-reform-real = Жұмыс істеп тұр.
journal-reform-fake = Сырты бар, ісі жоқ.
journal-beads = Моншақтар
journal-nothing-yet = Бұл бет әзірге бос.
