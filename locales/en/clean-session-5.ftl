# Clean Session, day five: what will change?

plan = Clean Session, day 5: the answer
    .summary = The results are opened. For each finding: what will change, who does it, and when?
    .aim-1 = The group sees its own figures and reads them rightly.
    .aim-2 = One thing at least changes, with a date and somebody in charge.
    .material-1 = The results of the survey. Fewer than five answers are not shown apart.
    .role-1 = Clerk: fills in the column “what will change”.
figures = Our figures
    .show = How many of us would refuse? How many did we think?
    .note-1 = Give the good figure first: how many were never asked for anything.
    .note-2 = If there are too few answers, say so. Don't compare groups with each other.
    .prompt-1 = Which figure wasn't as you expected?
    .prompt-2 = What would come out if we asked differently?
changes = What will change?
    .show = Found → what changes → who → by when
    .task = Each group takes one finding and fills in three columns. None stays empty. If it's beyond you, write whom you will ask. One at least should be possible this month.
    .note-1 = “Strengthen awareness work” is no answer. Ask: what will be seen, and by whom?
poster = Our poster
    .show = “… out of … say: …” Our figures, our words.
    .note-1 = Write on it the honest choice that most made. Write no figure that accuses.
    .prompt-1 = Which figure gives strength to us and to the first-years?
end = Debrief
    .note-1 = Read aloud who is in charge and by when, and agree to check at the next session.
