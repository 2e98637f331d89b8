# The journal: what there is, what was understood, who trusts you.
journal-title = Journal
journal-standing = How things stand
journal-people = People you have met
journal-trust-firm = trusts you
journal-trust-some = is beginning to trust you
journal-trust-open = is still getting to know you
journal-trust-cool = has gone cool on you
journal-trust-lost = does not trust you
journal-evidence = Evidence
journal-no-evidence = No evidence yet.
journal-evidence-public = open to everybody
journal-evidence-own = your own
journal-evidence-risky = risky: better left alone
journal-learned = Understood and practised
journal-insights = Insights
journal-plans = Your if-then lines
journal-skills = Skills practised
journal-skill = { $n ->
    [1] { $skill }
    [one] { $skill } · { $n } time
   *[other] { $skill } · { $n } times
}
journal-reforms = Reforms
journal-reform-real = It works.
journal-reform-fake = Only for show: nothing stands behind it.
journal-beads = Beads
journal-nothing-yet = This page is still empty.
