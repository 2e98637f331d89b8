# Boards: writing, sorting, ordering, guessing, planning, building.
board-write-refusal = Write your answer
board-write-question = Write your question
board-write-report = Write the report
board-write-pieces = Pieces
board-write-all = All
board-write-send = Submit
board-write-is-it-there = Is it there?
board-write-fill = You can submit once the empty places are filled.
board-write-ready = Everything is in place. Read it aloud once.
board-hint-refusal = A hint: respect, a clear no, the reason and your own way on, in one breath.
board-hint-question = A hint: an open question is the same for everyone. To whom, about what, by which rule?
board-hint-report = A hint: only what you saw and heard yourself. Call a guess a guess.

board-empty = Still empty
board-filled = Filled
board-may-stay-empty = May stay empty
board-lies = In its place
board-ask-yourself = Ask yourself

board-kind-who = Who
board-kind-words = Words
board-kind-when = When
board-kind-where = Where
board-kind-what = What
board-kind-proof = Evidence
board-kind-channel = To whom
board-kind-witness = Witness
board-kind-reason = Reason
board-kind-act = Own part
board-kind-request = Request
board-kind-fear = Worry
board-kind-respect = Respect
board-kind-rule = Rule
board-kind-way-out = Way out
board-kind-no = No

board-key-next = next
board-key-put = put in place
board-key-take = choose
board-key-out = take out
board-key-hint = hint
board-key-hold = take in hand
board-key-move = move
board-key-bin = into a box

board-sort = Sort
board-sort-how = Take one and put it where it belongs.
board-sort-held = Now choose where it goes.
board-sort-left = Some have no place yet.
board-sort-done = Done
board-sort-skip = Leave it for now

board-order = Put in order
board-order-how = Take a row and move it up or down.
board-order-held = Now bring it to its place and let go.
board-order-at = Place { $n }
board-order-held-at = In hand, place { $n }
board-order-done = Done

board-mirror-reveal = Reveal
board-mirror-guess-first = Guess a number first.
board-mirror-of = { $n } of { $of }
board-mirror-guess = Your guess: { $n } of { $of }
board-mirror-truth = In fact: { $n } of { $of }

board-plan = Plan
board-plan-when = When?
board-plan-then = What then?
board-plan-write = Write it down

board-craft = Workshop
board-craft-choose = choose a part
board-craft-build = Craft
board-craft-fill = Each place needs one part.
board-craft-failed = It isn't built yet. Here is where it would fail.

board-shelf-evidence = Evidence
board-shelf-insight = Insight
board-shelf-ally = Ally
board-shelf-rule = Rule
board-reform-removes = What it removes
board-reform-keeps = What it does not
board-reform-faked = How it is faked
