title = Four Doors
    .summary = An olympiad round: a bucket, a number, an envelope, a dombyra. Behind each door, a question.
    .question = What makes a question different from a suspicion?

evidence-roof-photo = A picture of the paint's edge
    .about = Taken with your own phone; the date shows.

evidence-sheet-count = The count of sheets
    .about = Two people counted apart and wrote it on one page.

insight-paper-and-roof = Paper doesn't mend a roof
    .about = Acceptance after counting, payment after acceptance.

skill-read-first = Read before signing
    .about = Two lines take ten seconds.

skill-apologise = Apologise
    .about = If your suspicion was wrong, say that openly, too.

skill-count = Count apart
    .about = When two numbers agree, there's nothing to quarrel about.

skill-ask-rule = Ask for the rule
    .about = “Where does it say so?” offends nobody.

skill-ask-plainly = Ask plainly
    .about = A hint is afraid of a plain question.

skill-refuse = Say no
    .about = A no with respect, a rule and another way in it.

skill-date-it = Write today's date
    .about = A signature with a remark is a signature, too.

skill-own-up = Own up
    .about = Even after a yes it isn't too late.

skill-write-facts = Write facts
    .about = What you saw, apart from what you think.

evidence-standard-photo = A picture of the standard
    .about = It hangs on the wall for all to see: no change without an application's number.

insight-line-has-author = Each line has an owner
    .about = Who, when, by which application. A line without these is a line of the night.

insight-empty-chair = An empty chair votes, too
    .about = Whoever steps out protects everyone else's vote.

skill-declare = Declare it
    .about = One line, and one sleeps soundly.

skill-minute = Have it minuted
    .about = A proposal that's shy of paper is a bad one.

evidence-jury-rules = The contest's rules
    .about = On the screen for all to see: rules six, seven and nine.

insight-tuned-rule = A rule is tuned, too
    .about = Ties told, lots drawn openly, one's own hand, sheets on the wall.
