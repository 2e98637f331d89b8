### Rounds of the olympiad: the title, the tasks, and the rules that give points.

round-practice = A practice round
    .about = Two stories that you may know, and fifteen questions. See here how points are counted.
round-practice-fund = The class fund
    .hit = A crooked request was refused
    .alarm = A clean request was taken for a crooked one
    .receipt = The bus receipt was kept
    .keys = The rule of two keys for the fund, for each right part
    .failed = The rule did not hold together
round-practice-gift = A gift for the teacher
    .hit = A crooked request was refused
    .alarm = A clean request was taken for a crooked one
round-practice-quiz = Fifteen questions

round-graded = Graded results: { $cards }. Numbers with results that differ: { $disputed }; files rejected: { $rejected }. Tables: cards.csv, points.csv, rejected.csv, disputed.csv.
round-ranked = Contestants ranked: { $cards }; see ranking.csv and ranking.html. Numbers that wait for a decision: { $disputed }.
round-place = Place
round-number = Number
round-points = Points
round-medal = Medal
round-medal-gold = gold
round-medal-silver = silver
round-medal-bronze = bronze
round-rejected-large = The file is too large: no result is.
round-rejected-none = This is no result file.
round-rejected-damaged = The file is damaged or breaks off.
round-rejected-unsigned = The file was changed after it was written: its signature does not fit.
round-rejected-foreign = This is a result of another round.
round-rejected-ballot = There is no ballot with this number and code.
round-rejected-impossible = Something in the file cannot have happened by the rules.
