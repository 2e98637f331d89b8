### The station "Crossword": one word of letters of the language; .clue is its definition.

station-crossword = Crossword
    .task = Find the words by their definitions and fill the grid. Each right word scores; a wrong one costs nothing. It can be done on paper as well.

station-crossword-bribe = bribe
    .clue = An unlawful benefit for an official decision

station-crossword-gift = gift
    .clue = It comes from the heart and asks for nothing back

station-crossword-law = law
    .clue = Parliament passes it, and it is the same for all

station-crossword-queue = queue
    .clue = At the well and at the counter it is the same for all

station-crossword-list = list
    .clue = When it hangs on the wall, places can't be given away in secret

station-crossword-commission = commission
    .clue = A group that decides together

station-crossword-rotation = rotation
    .clue = Changing people's posts from time to time

station-crossword-appeal = appeal
    .clue = A request to look at a mark again

station-crossword-witness = witness
    .clue = Someone who saw or heard

station-crossword-complaint = complaint
    .clue = You write it when a right was broken

station-crossword-openness = openness
    .clue = Nothing hidden, everything in view

station-crossword-accountability = accountability
    .clue = The duty to answer to others for what one does

station-crossword-justice = justice
    .clue = It is there when one rule holds for all

station-crossword-integrity = integrity
    .clue = Doing right even when no one sees

station-crossword-audit = audit
    .clue = An independent check of accounts or of a system

station-crossword-court = court
    .clue = Here disputes are settled by law

station-crossword-exam = exam
    .clue = It tests what one has learnt

station-crossword-grade = grade
    .clue = It is earned, not bought

station-crossword-plagiarism = plagiarism
    .clue = Another's text passed off as one's own

station-crossword-survey = survey
    .clue = Questions that find out what many think

station-crossword-reform = reform
    .clue = The mending of a weak rule

station-crossword-responsibility = responsibility
    .clue = Being ready to answer for one's deeds

station-crossword-evidence = evidence
    .clue = A dated message or a receipt may be this

station-crossword-refusal = refusal
    .clue = A firm no, said aloud

station-crossword-budget = budget
    .clue = A plan of what comes in and goes out

station-crossword-article = article
    .clue = A numbered part of a law

station-crossword-criteria = criteria
    .clue = Marks are given by them

station-crossword-trust = trust
    .clue = It grows slowly and is lost by one lie

station-crossword-fine = fine
    .clue = Money paid for breaking a rule
