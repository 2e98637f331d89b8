# Clean Session, day three: alike, and not the same.

plan = Clean Session, day 3: look-alikes
    .summary = A paid lesson and a paid mark look alike. How does one see the difference?
    .aim-1 = Students tell a clean fee from a doubtful offer, and don't suspect everybody.
window = The lit window
evening = The evening lesson
    .question = A favourite lecturer asks you to an evening lesson: five thousand, and “a bit extra”. What would you say?
    .predict = What do you think most of the group would say?
    .for-more = One can't agree without knowing what “extra” is. A question hurts nobody.
    .against-more = It would look as if I suspected a good man.
    .for-no-money = True and short. I accuse nobody.
    .against-no-money = And if the money is found? It isn't the money: he is also the one who gives the mark.
    .for-think = I have the right to think. Tomorrow my question will be ready as well.
    .against-think = While I think, the others go, and only I won't understand.
    .for-will-come = He really does explain well. Paying to learn is no shame.
    .against-will-come = If he takes the exam as well, nobody can see where lesson ends and mark begins.
    .note-1 = Don't call the lecturer bad. To teach and to mark at once is hard for anybody.
alike = Which is which?
    .show = A contract · the cash desk · another examiner. Are all three there?
    .note-1 = Three questions for each example: is there a paper, is it paid at the cash desk, who gives the mark?
    .note-2 = Give clean examples too: the price of a broken lens, a contract for a course, three hundred for bread.
    .prompt-1 = Why is Wagner's course clean, and the evening lesson dim?
    .prompt-2 = Have we ever suspected somebody for being strict?
    .prompt-3 = What could the lecturer do to make it all clear?
recall = From memory
end = Debrief
