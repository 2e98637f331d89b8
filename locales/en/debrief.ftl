# The debrief: after an ending.
reading-back = Back

debrief-title = Debrief: “{ $level }”
debrief-ending = ending { $n } of { $of } · “{ $title }”
debrief-happened = What happened
debrief-why = Why it was possible
debrief-stronger = Stronger: { $reform }
debrief-law = Law card
debrief-law-more = Read in the codex
debrief-law-previous = The card before
debrief-law-next = The next card
debrief-law-page = { $n } of { $of }

debrief-changed = What changed
debrief-values = Values
debrief-prevention = Prevention
debrief-accountability = Accountability
debrief-total = in all: { $n }
debrief-plus = +{ $n }
debrief-minus = −{ $n }
debrief-same = { $n }

debrief-paths = Your path and other paths
debrief-paths-hint = choose a fork to play it again
debrief-fork = Play again from fork { $n }: { $what }
debrief-replay = Play again from here
debrief-you-chose = Your path: { $what }
debrief-also = Another path: { $what }
debrief-ending-reached = reached now
debrief-ending-known = reached before
debrief-ending-unknown = not reached yet

debrief-title-screen = Main menu
debrief-chapters = Chapters
debrief-again = Play again
debrief-back = Back
debrief-next-level = Next scenario
debrief-finish = Finish

debrief-discern = Telling clean from crooked
debrief-hits = { $of ->
    [0] Hits: there were no crooked asks
    [one] Hits: { $n } of { $of } crooked ask
   *[other] Hits: { $n } of { $of } crooked asks
}
debrief-false-alarms = { $of ->
    [0] False alarms: there were no clean asks
    [one] False alarms: { $n } in { $of } clean ask
   *[other] False alarms: { $n } in { $of } clean ones
}
debrief-chapter-so-far = Since the chapter began: { $hits } of { $crooked } crooked asks, false alarms in clean ones: { $alarms } of { $clean }.
debrief-verdict-hit = Crooked, and recognised
debrief-verdict-miss = Crooked, and accepted
debrief-verdict-false-alarm = Clean: a false alarm
debrief-verdict-fair = Clean, and accepted
debrief-verdict-open = Asked about, and left open

debrief-argument = Whose case is stronger?
debrief-cost = Whom it cost what
debrief-stop = What would have stopped it
debrief-other = The best case for the other choice
debrief-own-words = Your own words
debrief-written = What you wrote
debrief-met = { $line } Yes.
debrief-unmet = { $line } No.
debrief-plan = Your if-then line
debrief-plan-line = { $when }, { $then }.
debrief-no-words = Nothing was written this time.
debrief-talk = Questions to talk about
