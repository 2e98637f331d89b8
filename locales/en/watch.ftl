# A run that somebody has played, step by step.
watch-step = Step { $n } of { $of }
watch-next = Next: { $what }
watch-on = Next step
watch-back = Previous step
watch-to-start = To the beginning
watch-to-end = To the end
watch-auto = Go on by itself
watch-stop = Stop
watch-short = This was played on another version of the levels: it can't be shown to its end.
