# Clean Session, day four: ways without money.

plan = Clean Session, day 4: ways
    .summary = Where does one go who disagrees with a mark, or is in trouble? We draw the map together.
    .aim-1 = Students describe in their own words the way to an appeal, a resit and help.
    .material-1 = The rules on appeals and the university's contacts. Check the numbers before the lesson.
ways = A map of ways
    .show = I disagree → where to, by when, with which paper?
    .task = In groups, draw one way each: an appeal, a resit, a consultation hour, reporting pressure. On each: to whom, by when, which paper, when is an answer due?
    .note-1 = Compare the map with the rules. Where they say nothing, write “we don't know, we'll ask”.
doors = Which door frightens?
    .show = Which of these ways would you go alone? Which with a friend?
    .note-1 = Somebody under pressure needs help first. Don't make a detective of a student.
    .prompt-1 = Why is that door frightening? What would open it?
    .prompt-2 = What changes when a friend stands beside you?
recall = From memory
mine = My sentence
    .show = If …, I will …
    .note-1 = One sentence: an exact moment and exact words. It stays in the notebook and isn't collected.
    .prompt-1 = At which moment might it get hard for me?
    .prompt-2 = What will be my first words then?
