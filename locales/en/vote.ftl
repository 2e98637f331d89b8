### A vote of two questions. English has one form of address; .polite is there for the other languages.

vote-own = What would you do?
    .polite = What would you do?
vote-guess = What do you think most of the others would do?
    .polite = What do you think most of the others would do?
vote-received = Your vote is in.
    .polite = Your vote is in.
vote-changeable = You can change it until voting closes. Speed doesn't count.
vote-secret = Who voted how is not shown, and is erased after the lesson.
vote-frozen = Voting is on hold.
vote-closed = Voting is closed.
vote-next-question = The result of this question has been shown. Your vote counts from the next one.
    .polite = The result of this question has been shown. Your vote counts from the next one.
vote-people = Voted: { $n }
vote-exactly = { $n }
vote-at-least = at least { $n }
vote-hidden = not shown apart
vote-together = The other answers together: { $n }
vote-withheld = So that no group under five stands out, the answers aren't shown apart. Let's talk instead.
vote-too-few = Too few answers to show (under 5).
vote-overlaps = The difference to an earlier result would show what one or two people answered.
vote-few-changed = Fewer than five have changed their minds, or nobody: the first result stands.
vote-other-way = This question was counted another way. Phones and hands are not mixed.
vote-gap = { $own }% say they would do it. { $guess }% think that the others would.
vote-gap-at-least = At least { $own }% say they would do it. At least { $guess }% think that the others would.
vote-shift = Before the argument { $before }%, after it { $after }%.
vote-shift-at-least = Before the argument at least { $before }%, after it at least { $after }%.
vote-again = Now we vote once more. Unless you change it, your vote stands.
    .polite = Now we vote once more. Unless you change it, your vote stands.
vote-minority-some = Some chose otherwise. What did they see?
vote-minority-perhaps = If somebody chose otherwise, what might they have seen?
vote-by-hand = Count the raised hands and enter the number.

## Two at one computer

vote-pair-alone = First each of you chooses alone: what, and why? The other doesn't see it.
    .polite = First each of you chooses alone: what, and why? The other doesn't see it.
vote-pair-turn = Now it's the other's turn. Don't look at the screen.
    .polite = Now it's the other's turn. Don't look at the screen.
vote-pair-open = Now both can see. Talk, and settle on one choice.
    .polite = Now both can see. Talk, and settle on one choice.
vote-pair-agreed = Agreed. On we go!
    .polite = Agreed. On we go!
vote-pair-reason = Why?
