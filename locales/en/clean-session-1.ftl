# Clean Session, day one: the survey and the box.

plan = Clean Session, day 1: asking
    .summary = Today nobody teaches: students speak, and we listen.
    .aim-1 = Students understand why the survey is anonymous.
    .aim-2 = They know what the suggestion box is for and who opens it.
    .material-1 = Phones, or printed survey sheets.
    .material-2 = A suggestion box with a lock.
open = What is this week for?
    .show = What changed after the last survey?
    .note-1 = Give last year's answer yourself. If nothing changed, say that too: trust begins there.
    .prompt-1 = Which question would you answer truthfully?
    .prompt-2 = What makes it hard to trust a survey?
ask = Survey
    .note-1 = Stand where you can't see the screens. Every question has “I'd rather not say”. Ask nobody to write a name.
box = The box
    .show = What goes into the box? Who opens it, and when?
    .note-1 = Name the offices of the two who open it, and the day. If help is needed now, a box isn't it: talk to somebody directly.
    .prompt-1 = How does a fact differ from a rumour? Give an example.
    .prompt-2 = How must a suggestion be written so that it can be answered?
