# Clean Session, day two: the guarantee as a sum.

plan = Clean Session, day 2: the guarantee
    .summary = We do the sum behind “if you fail, you get it back”.
    .aim-1 = Students reckon the “guarantee” through, and say a refusal aloud.
list = The price list
guarantee = The guarantee
    .question = Twenty-five thousand. If you fail, they say, you get it back. What would you do?
    .predict = What do you think most of the group would do?
    .for-pay = A mark or the money: neither is the worst. And the fear goes.
    .against-pay = Whoever would pass passes anyway. It isn't the go-between who gives marks.
    .for-plain = Asking who gets it is the cheapest check there is.
    .against-plain = If I ask, they'll think that I'm part of it.
    .for-thursday = By Thursday the first fear will be smaller.
    .against-thursday = Hope stays, and studying doesn't begin.
    .for-no = There's an appeal and a resit. The mark will be mine.
    .against-no = If I fail, the stipend goes. That is a real loss.
    .note-1 = No show of hands: figures are honest only when the vote is secret.
sum = Let's do the sum
    .show = How much does the go-between earn by doing nothing?
    .note-1 = On the board: ten paid, seven would have passed anyway. Three got their money back. Who has the rest?
    .prompt-1 = Does the lecturer know of it?
    .prompt-2 = What does this trade do to the lecturer's good name?
aloud = Aloud
    .show = “Thanks, no. Marks aren't for sale. Let's study together.”
    .task = In pairs. One offers a guarantee; the other refuses in two sentences and names a way out. Change places and do it again.
    .note-1 = Don't learn the sentence on the screen: let them say it in their own words.
end = Debrief
