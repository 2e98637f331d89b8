# Карта глав: программы и их сценарии.
chapters-title = Главы
chapters-filter = Для кого
chapters-all = Все
chapters-tier-ertegi = Сказки
chapters-tier-school = Школа
chapters-tier-student = Студенты
chapters-tier-staff = Сотрудники
chapters-minutes = { $n } мин
chapters-levels = { $n ->
    [one] { $n } сценарий
    [few] { $n } сценария
    [many] { $n } сценариев
   *[other] { $n } сценария
}
chapters-endings = Концовки: { $n } из { $of }
chapters-begin = Начать сначала
chapters-begin-level = Начать этот
chapters-alone = Если начать отсюда, считается, что прежние сценарии прошли обычно.
chapters-card = Сценарий { $number }: { $title }
chapters-empty = Под этот фильтр не подходит ни одна глава.
