# Three minutes: what is still remembered of a chapter?
booster-title = Three minutes: what do you still remember?
booster-of = Question { $n } of { $of }
booster-by-hands = Answer by raised hands, and press what most have chosen.
booster-right = Right!
booster-wrong = The right answer is marked.
booster-next = Next question
booster-result = See the result
booster-score = Remembered: { $right } of { $of }
booster-again = { $n ->
    [0] This comes back today.
    [1] This comes back tomorrow.
   *[other] This comes back in { $n } days.
}
booster-learned = You know this by now. It won't come back.
booster-class-after = What was forgotten? Let's talk about that for a minute.
booster-done = Done
booster-course = Three minutes: { $topic }
