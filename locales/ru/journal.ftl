# Дневник: что есть, что понято, кто доверяет.
journal-title = Дневник
journal-standing = Как дела сейчас
journal-people = Кто встретился
journal-trust-firm = доверяет вам
journal-trust-some = начинает доверять вам
journal-trust-open = пока присматривается
journal-trust-cool = отношения остыли
journal-trust-lost = не доверяет вам
journal-evidence = Доказательства
journal-no-evidence = Доказательств пока нет.
journal-evidence-public = открыто для всех
journal-evidence-own = ваше собственное
journal-evidence-risky = опасно: лучше не трогать
journal-learned = Понято и освоено
journal-insights = Выводы
journal-plans = Ваши «если — то»
journal-skills = Навыки в деле
journal-skill = { $n ->
    [1] { $skill }
    [one] { $skill } · { $n } раз
    [few] { $skill } · { $n } раза
    [many] { $skill } · { $n } раз
   *[other] { $skill } · { $n } раза
}
journal-reforms = Реформы
journal-reform-real = Работает.
journal-reform-fake = Только вид: дела за ней нет.
journal-beads = Бусины
journal-nothing-yet = Эта страница пока пуста.
