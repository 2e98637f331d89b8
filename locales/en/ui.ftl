# The game's own words: menu, controls, news.
title-tagline = An honest word, an honest city
title-continue = Continue
title-new = New game
title-chapters = Chapters
title-town = Walk in Aqbulaq
title-codex = Codex
title-saves = Saves
title-settings = Settings
title-quit = Quit
title-who = Choose a player

play-next = Next
play-answers = What can be done
play-words = Back to the words
play-pause = Pause
play-word-hint = { $key }: what the marked word means
play-visited = You have seen this
play-visits-left = { $left ->
    [0] No time left
    [one] Time for one more
   *[other] Time for { $left } more
}
hud-money = { $n } ₸
hud-evenings = { $n ->
    [one] { $n } evening left
   *[other] { $n } evenings left
}

tool-rewind = back
tool-backlog = history
tool-skip = skip
tool-auto = auto

refused-money = Not enough money: it takes { $cost } ₸, you have { $have } ₸.
refused-evenings = Not enough time: it takes evenings: { $cost }, left: { $have }.
refused-look-first = { $more ->
    [one] Look at one more thing first.
   *[other] Look at { $more } more things first.
}
refused-no-visit = There is no time left today.
refused-incomplete = Not everything is filled in yet.

command-advance = Go on
command-back = Back
command-rewind = Rewind
command-skip = Skip read text
command-auto = Auto-advance
command-backlog = Backlog
command-journal = Journal
command-codex = Codex
command-word = Meaning of a word
command-language = Change language
command-quick-save = Save at once
command-saves = Saves
command-help = Help
command-walk-up = Walk up
command-walk-down = Walk down
command-walk-left = Walk left
command-walk-right = Walk right
command-interact = Speak, look, open
command-map = Map
command-around = List what is around
command-full-screen = Full screen

notice-saved = Saved.
notice-no-card = This computer has no graphics card: the town moves more calmly.
notice-bad-nickname = A nickname has 1 to 16 letters.
notice-nowhere-to-save = Nowhere to save: choose a player first.

resume-title = The scenario has changed
resume-body = The scenario was updated after this game was saved: { $taken } of { $of } steps could be repeated. Where would you like to go on?
resume-here = From here
resume-named = From the last turn

findings-title = { $n ->
    [0] The files could not be read; the last good version plays on
    [one] { $n } error. The last good version plays on
   *[other] { $n } errors. The last good version plays on
}
