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
