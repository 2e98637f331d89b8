# Walking about: what is around, and the keys.
walk-talk = Speak with { $who }
walk-go-there = Go there
walk-around = Around
walk-close = Close
walk-nothing-around = There is nothing here to look at.
walk-go = walk
walk-run = run
walk-interact = speak, look
walk-list = list of what is around
