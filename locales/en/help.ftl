# Help: how to play, and what each key does.
help-title = Help
help-how = How to play
help-how-1 = Listen, look round, then choose. Nothing tells you beforehand which answer is right.
help-how-2 = Marked words come from the law: { $key } shows what they mean.
help-how-3 = You put letters and refusals together yourself: who, what, where, when, and what proves it.
help-how-4 = A debrief follows: what became of whom, which rule was weak, what the law says.
help-how-5 = Mistakes are safe: { $key } goes back, and every path can be walked again.
help-keys = Keys
help-move = Move
help-press = Press
help-digits = Choose an answer
help-move-keys = ← ↑ → ↓  Tab
help-press-keys = Enter
help-digit-keys = 1–9
