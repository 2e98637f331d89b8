### The organizers' desk: board, publishing, checking, appeals, explanations, ballots on paper.

round-name = Name
round-by-tie = What decided between equal points
round-rest = These are the first { $shown } lines of { $all }. All of them are in ranking.csv.
desk-group = { $tier }, { $language }
desk-tier = Tier
desk-why = Why
desk-tie-alarms = fewer false alarms
desk-tie-hits = more crooked requests recognised

desk-frozen = The board is frozen at minute { $minute }. No later point is shown.
desk-unfrozen = The board is open again and shows everything.
desk-not-frozen = The board isn't frozen.
desk-freeze-minute = The board can be frozen at a minute from 1 to { $last }.
desk-board = The board is written: { $file }. Open it in a browser: no internet is needed.
desk-board-minute = Minute
desk-board-end = Result
desk-board-frozen = The board is frozen at minute
desk-board-keys = Space: play, stop · ← →: a minute · ↑ ↓: a page · T: tier
desk-board-play = Play
desk-board-next = Other tier

desk-publish-frozen = Line { $line } of the log has frozen the board at minute { $minute }. Unfreeze it first: adal-kit round unfreeze.
desk-publish-full = { $folder } isn't empty. A publication needs an empty folder.
desk-publish-unranked = Something has changed since the last ranking. Rank again: adal-kit round rank.
desk-published = Files published: { $files }. They are in { $folder }. Add nothing more to it.
desk-publish-note = Anybody can check this ranking: adal-kit round audit FOLDER --key KEY. The organizers' key was made known before the round; the key in key.txt must be the same. Here are numbers only. A name stands where its owner has consented, and nowhere else.

desk-audit-holds = The ranking is right: signatures, files, points, places and medals agree.
desk-audit-found = Mistakes found: { $n }.
desk-audit-replayed = Results played again: { $n }; their points are those of the cards.
desk-audit-key = The key came out of the folder itself. Compare it with the one that the organizers made known before the round: --key.

desk-finding-missing = The file { $name } is missing.
desk-finding-unlisted = The file { $name } isn't in the list: it was added later.
desk-finding-changed = The file { $name } was changed after it was published.
desk-finding-bad-line = Line { $line } of { $name } can't be read.
desk-finding-other-key = The key in key.txt isn't the organizers'.
desk-finding-log-line = Line { $line } of the log isn't written as the log's lines are.
desk-finding-log-chain = Something before line { $line } of the log was changed, taken out or put in.
desk-finding-log-unsigned = Line { $line } of the log wasn't signed with this key.
desk-finding-unpublished = The last line of the log names no publication: its end was cut off, or it goes on.
desk-finding-other-list = The list files.txt isn't the one that the log names.
desk-finding-odd = Line { $line } of the log decides what can't be decided: no appeals were taken then, or its number is wrong.
desk-finding-other-sheet = { $name } isn't the scoring sheet that the log put in force.
desk-finding-twice = Number { $number } stands twice among the cards.
desk-finding-too-many = Number { $number } has more points for { $what } than it can bring.
desk-finding-sum = The points of number { $number } aren't the sum of the tasks.
desk-finding-receipt = The receipt of number { $number } isn't that of its result.
desk-finding-reasons = The points of number { $number } for { $what } don't follow from the rules.
desk-finding-rule = Number { $number }: { $what } doesn't give so many points.
desk-finding-other-ranking = ranking.csv isn't the ranking that the log names.
desk-finding-unranked = Number { $number } is missing from the ranking “{ $what }”.
desk-finding-stranger = Number { $number } doesn't belong in the ranking “{ $what }”.
desk-finding-ranked-points = The points of number { $number } in the ranking “{ $what }” aren't those of card and appeals.
desk-finding-place = The place of number { $number } in the ranking “{ $what }” is wrong.
desk-finding-medal = The medal of number { $number } in the ranking “{ $what }” is wrong.
desk-finding-tie = Another rule decided for number { $number } in the ranking “{ $what }” between equal points.
desk-finding-order = The lines of the ranking “{ $what }” stand in another order.
desk-finding-other-result = The published result of number { $number } isn't the one of its card.
desk-finding-unplayable = The result of number { $number } can't be played again.
desk-finding-replayed = Number { $number } was played again: { $what } isn't as in the card.

desk-no-card = Number { $number } has no card.
desk-no-task = There is no task { $name }. There are: { $known }.
desk-no-item = This task has no rule or question { $name }. It has: { $known }.
desk-settled = Of number { $number } the result with receipt { $receipt } counts. Now grade again: adal-kit round grade.
desk-settle-none = disputed.csv has no result of number { $number } with receipt { $receipt }.

desk-appeal-until = Appeals are taken until { $time } (world time).
desk-appeal-time = The time “{ $time }” can't be read. An example: 2026-12-01T18:00:00Z.
desk-appeal-over = The time for appeals is over: { $time }.
desk-appeal-no-window = No appeals are taken yet: adal-kit round appeal until.
desk-appeal-opened = The appeal is written down; its number is { $id }.
desk-no-appeal = There is no appeal { $id }.
desk-no-appeals = There are no appeals.
desk-appeal-answered = Appeal { $id } is answered: number { $number } gets { $points }. Now rank again: adal-kit round rank.
desk-appeal-waits = waits for an answer
desk-appeal-nothing = no points changed
desk-appeal-points = points: { $points }

desk-minutes-title = Minutes of the appeals
desk-minutes-written = The minutes are written: minutes.html, minutes.pdf. Appeals: { $n }.
desk-minutes-round = Round
desk-minutes-until = Taken until
desk-minutes-count = Appeals
desk-minutes-appeal = Appeal { $id }, number { $number }
desk-minutes-against = Against
desk-minutes-came = Handed in
desk-minutes-text = What it says
desk-minutes-reply = The jury's reply
desk-minutes-points = Points
desk-minutes-when = Answered
desk-minutes-chair = Chair of the jury
desk-minutes-member = Member of the jury
desk-minutes-sign = name, signature, date

desk-correct-same = This scoring sheet is the one that holds now. Nothing has changed.
desk-correct-touched = A correction may change points alone. This one changes more: { $what }.
desk-correct-frame = time, tiers, languages or codex
desk-correct-tasks = tasks, levels or questions
desk-correct-ties = what decides between equal points, which was written before the round
desk-corrected = The scoring sheet is corrected. Contestants for whom something changed: { $n }; see { $file }. Now rank again: adal-kit round rank.
desk-moves-title = Corrected scoring sheet, edition { $n }
desk-moves-reason = Why it was corrected
desk-moves-count = Contestants for whom something changed: { $n }
desk-moves-others = own points as before; others moved
desk-moves-line = No. { $number } ({ $group }): place { $place }, points { $points }. { $why }

desk-explained = The same as a page: { $name }. Beside it lie a PDF and the runs: adal-qala --watch, adal-kit play --run, adal-kit comic.
desk-explain-title = A result explained, number { $number }
desk-explain-about = Here stands what was done, and where each point comes from. All of it was reckoned by playing the result file again.
desk-explain-sums = Points
desk-explain-when = Time
desk-explain-what = What happened
desk-explain-of = Points: { $points } of { $most }
desk-explain-before = Before the first task
desk-explain-quiz = Questions given: { $n }.
desk-explain-away = The computer stood still for { $n } s.
desk-explain-late = Done after the time was over; it doesn't count.
desk-explain-ended = The contestant handed in their work.
desk-explain-ending = How it ended: { $title }.
desk-explain-on = On.
desk-explain-sorted = In their right place: { $right } of { $of }.
desk-explain-ordered = Right places: { $right } of { $of }.
desk-explain-built = Right parts: { $right } of { $of }.
desk-explain-right = Right.
desk-explain-wrong = Wrong.
desk-explain-answers = right answers: { $right } of { $of }
desk-explain-not-begun = the task was not begun
desk-explain-appeal = appeal { $id }: { $points }
desk-explain-receipt = Receipt

desk-papers-written = Ballots: { $ballots }, pages: { $pages }. Files: ballots.pdf, ballots.html. Cut them and give each code to its number alone.
desk-papers-first = Make the ballots first: adal-kit round ballot.
desk-papers-how = Type number and code when the game asks for them. Show the code to nobody.
desk-papers-minutes = { $n } minutes more
desk-papers-large = large text
desk-papers-reader = screen reader

desk-made = The folder of the round { $round } is made.
    Publish this key, so that anybody can check the log: { $key }
    Keep keys.ron where nobody else can read it.
    Next: fill in list.csv, then adal-kit round ballot { $folder }
desk-ballots =
    { $n ->
        [one] { $n } ballot is in ballots.csv. Hand its code to its number alone.
       *[other] { $n } ballots are in ballots.csv. Hand each code to its number alone.
    }
desk-simulated =
    { $n ->
        [one] { $n } result file is in results/; what the contestant truly earned is in truth.csv.
       *[other] { $n } result files are in results/; what each contestant truly earned is in truth.csv.
    }
desk-list-empty = list.csv has no numbers yet. A line is such as { $example }
desk-list-line = list.csv, line { $line }: { $wrong }
desk-list-number = “{ $text }” is no number
desk-list-tier = “{ $text }” is no tier of this round; it has: { $known }
desk-list-language = “{ $text }” is no language of this round; it has: { $known }
desk-list-minutes = “{ $text }” is no number of minutes
desk-list-yes = “{ $text }” is neither yes nor no
desk-list-twice = the number { $text } stands there twice
desk-no-cards = there are no cards yet. Grade first: adal-kit round grade
desk-cards-changed = cards.csv is not as it was graded. Grade again: adal-kit round grade
desk-cards-line = cards.csv, line { $line }: this is no card. Grade again: adal-kit round grade
desk-log-holds =
    { $n ->
        [one] The log holds: { $n } line, signed, not changed, nothing taken out or put in.
       *[other] The log holds: { $n } lines, each signed, none changed, taken out or put in.
    }
desk-log-line = { $file }: line { $line } is not written as the log's lines are
desk-log-chain = { $file }: before line { $line } something was changed, taken out or put in
desk-log-unsigned = { $file }: line { $line } was not signed with this key
