# How good the tasks and questions of a round are.
items-written =
    { $flagged ->
        [0] Tasks and questions measured: { $items }; see items.html, items.pdf, items.csv, items-languages.csv. No language differs to speak of.
       *[other] Tasks and questions measured: { $items }; see items.html, items.pdf, items.csv, items-languages.csv. Differences between languages for a human to look at: { $flagged }.
    }
items-title = How well the tasks measure: { $round }
items-about = This page is for making the next round better. Nobody's points change by it. It says how hard a task is, whether it sets apart who knows more, and whether it is harder in one of the languages.
items-contestants = Contestants
items-mean = Mean points
items-of = { $at } of { $of }
items-alpha = Reliability (alpha)
items-between = { $at } (with 95 % between { $from } and { $to })
items-error = Error of measurement, points
items-alpha-good = The reliability is good: places depend on knowledge above all.
items-alpha-some = The reliability is middling: places next to each other might have changed by chance.
items-alpha-low = The reliability is low: a place is chance to a large part. More tasks are needed.
items-error-means = Where two differ by less than { $points } points, this round can't say who is stronger.
items-few = too few to say
items-tasks = Tasks
items-columns = “Mean share” is how much of its points was had. “Sets apart” is how far the task goes with all other points: below 0.2 it sets nobody apart, below nought there may be a mistake in it.
items-item = Task
items-share = Mean share
items-apart = Sets apart
items-remark = Remark
items-easy = too easy
items-hard = too hard
items-against = goes the other way: a mistake?
items-blunt = sets apart weakly
items-chart = Mean share in each language
items-chart-beneath = Bars that differ don't mean that a task is unfair: those of one language may know more of everything. Whether it is fair is looked at below.
items-questions = Questions
items-questions-about = { $shown } of { $of } are shown, those first that set apart weakly. All are in items.csv. Each is measured by those for whom it was drawn.
items-languages = Harder in one language?
items-languages-few = Too few to compare: at least 50 contestants are needed in each language.
items-languages-about = Comparisons of those who have equal points otherwise: { $compared }. Differences flagged: { $flagged }. Even if all were fair, about { $chance } would lie beyond the 95 % bounds by chance. Read what is flagged in both languages side by side: are the words, the length, the terms the same?
items-harder = In which language
items-pair = harder in { $harder } (compared with { $than })
items-difference = Difference
items-difference-share = share of points { $at } ({ $from } to { $to })
items-difference-odds = MH D-DIF { $at } ({ $from } to { $to })
items-class = What that means
items-class-some = noticeable (B)
items-class-large = large (C)
items-sources = Computed by the standardised difference of Dorans and Kulick (1986) for tasks, by the method of Mantel and Haenszel with the classes A, B, C of ETS for questions.
