# Role cards to print: the experiment is played without phones too.

roles-title = Role cards
roles-first-play = Game 1
roles-second-play = Game 2
roles-ask-client = What will you do? Tick one.
    .polite = What will you do? Tick one.
roles-ask-official = If somebody offers points, what will you do? Tick one.
    .polite = If somebody offers points, what will you do? Tick one.
roles-foot = Write no name. Fold it and hand it in.
    .polite = Write no name. Fold it and hand it in.

## The teacher's sheet

roles-how-deal = Cut out the cards of game 1, shuffle them and deal them: half of the class are applicants, half are clerks.
roles-how-tick = Everyone ticks in silence, at the same time. Collect the folded cards in two boxes, by role.
roles-how-pair = Shuffle the cards in the boxes. Take one from each and make pairs: who met whom stays unknown.
roles-how-die = For each pair in which it was offered and taken, throw a die: at { $of } the bribe comes out.
roles-how-count = Count with strokes in the tables, and type the figures into the program. With fewer than five people in a role, don't tell the result. Show the cards to nobody and tear them up.
roles-how-again = Deal the cards of game 2: the same roles, a new rule. Talk about the difference between the two games.
roles-chosen = What did they choose?
roles-choice = Choice
roles-pairs = How did the pairs end?
roles-end = End
roles-queue = The queue
roles-end-waited = Nothing was offered
roles-end-refused = Offered; the clerk gave it back
roles-end-reported = Offered; the clerk reported it
roles-end-discovered = The clerk took it; the die shows { $of }: it came out
roles-end-told = The clerk took it; the one who offered told
roles-end-favour = The clerk took it; it did not come out
roles-only-a-game = The three columns in the middle are points at the end of the game. It is a choice in a game: it doesn't show what anyone is like.
roles-paper-foot = There is no name on the cards. The result of a group under five is not told.

## Papers of a lesson

ready-plan = Print the plan
ready-roles = Print role cards
ready-crossword = Print the crossword
report-crossword-foot = The solution is for the teacher and the jury only.
report-items-elsewhere = The figures of each situation are in the table of all figures (CSV).
