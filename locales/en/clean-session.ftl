# The week “Clean Session”.

course = Clean Session: five days
    .summary = The week before the exams, half an hour a day at most. On the fifth day the questions get answers.
    .aim-1 = Students can trust the survey: they know what is kept and what isn't.
    .aim-2 = They tell a lawful fee from the “price” of a mark, and have their refusal ready.
    .aim-3 = For each finding the institution writes what will change, who does it and by when.
