### The command line for authors and the terminal player.

## The terminal player

kit-nick = Friend
kit-hint = Type a number and press Enter; Enter alone goes on. For help type ?.
kit-help =
    A number chooses. Enter alone goes on.
    u: back to the last decision
    j: journal
    w: what the marked words mean
    l: next language; l kk, l ru, l en: this one
    q: quit
kit-number-please = A number from { $least } to { $most }, please. For help type ?.
kit-order-please = Type all the numbers in the right order, with spaces.
kit-several = Several numbers with spaces, { $most } at most.
kit-leave-it = Leave it
kit-nothing = Nothing
kit-hand-in = Hand it in
kit-start-over = Start again
kit-not-here = That can't be done here.
kit-no-words = There are no marked words here.
kit-undone = One decision back.
kit-time-up = No evening is left.
kit-gained = New: { $name }
kit-change-money = { $sign }{ $n } ₸
kit-change-evenings = Evenings: { $sign }{ $n }
kit-cost = What it cost
kit-why = Why it was possible
kit-stop = What would have stopped it
kit-other = The best case for what was not done
kit-scores = Values: { $values }. Prevention: { $prevention }. Accountability: { $accountability }.
kit-tally = Crooked asks recognised: { $hits } of { $crooked }. False alarms: { $alarms } in { $clean } clean asks.
kit-your-text = Your text
kit-yes = Yes.
kit-no = No.
kit-paths = Your path
kit-other-endings = Other endings: { $titles }
kit-after-ending = Enter goes on. The number of a decision goes back to it.
kit-next-level = —
kit-evidence = Evidence
kit-insights = Insights
kit-skills = Skills
kit-beads = Beads
kit-reform-real = it stands
kit-reform-fake = on paper only
kit-replay-short = replayed { $taken } of { $of } steps; the rules have changed since
kit-bye = The seed of this run: { $seed }

## Reports

kit-level = Level
kit-language = Language
kit-words-count = Words
kit-minutes = Minutes
kit-sentence-words = Words a sentence
kit-longest-sentence = Longest sentence
kit-total = Together
kit-coverage-head = { $level }: choices { $options } of { $all-options }, endings { $endings } of { $all-endings }, rubric lines { $lines } of { $all-lines }
kit-never-chosen = never chosen: { $name }
kit-never-ended = never reached: { $name }
kit-never-met = never met: { $name }
kit-never-missed = never missed: { $name }
kit-all-covered = Everything was visited.
kit-missing = missing: { $name }
kit-stale = stale: { $name }
kit-strings-clean = Nothing is missing.
kit-exported = { $rows } texts written to { $file }
kit-imported = Texts changed: { $changed }; files written: { $files }
