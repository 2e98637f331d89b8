survey = Three questions at the door
    .about = No marks. Only the whole picture of the group is shown.
    .thanks = Thank you! If someone leans on you tomorrow, these words are ready.

say = What will I say if somebody hints at money or a present?
sure = How sure am I that I can say it?
    .low = Not at all
    .high = Completely
useful = Was the lesson useful?
    .low = Not useful
    .high = Very useful
