# The map of chapters: programmes and their scenarios.
chapters-title = Chapters
chapters-filter = For whom
chapters-all = All
chapters-tier-ertegi = Tales
chapters-tier-school = School
chapters-tier-student = Students
chapters-tier-staff = Staff
chapters-minutes = { $n } min
chapters-levels = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarios
}
chapters-endings = Endings: { $n } of { $of }
chapters-begin = Start from the beginning
chapters-begin-level = Start this one
chapters-alone = If you start here, the earlier scenarios count as having gone the usual way.
chapters-card = Scenario { $number }: { $title }
chapters-empty = No chapter matches this filter.
