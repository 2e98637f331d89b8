survey = Three questions at the door
    .about = No names, no marks. The whole picture is shown only if at least five have answered.
    .thanks = Thank you! If someone leans on you tomorrow, these words are ready.

say = What will I say if somebody hints at money or a present?
sure = How sure am I that I can say it?
    .low = Not at all
    .high = Completely
useful = Was the lesson useful?
    .low = Not useful
    .high = Very useful
