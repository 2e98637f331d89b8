### The station "Agent 37001": the steps of a process, and why each is a risk or not (-why). The task is our own: the standard teaches to look for risk in the process, not in a person.

station-agent-37001 = Agent 37001
    .task = Read the steps of the process and mark those in which you see a risk. A risk found scores, an honest step taken for a risk costs. Marking everything doesn't win. Look for the rule, not for a person.

station-agent-37001-dorm = Giving out dormitory places
    .portal = Applications come through a portal and get a number.
    .portal-why = Number and date leave a trace: that protects.
    .alone = The warden alone gives out the free rooms.
    .alone-why = Nobody checks what one person decides; it takes a collegiate body.
    .priority = First come the categories named in the rules, such as orphans.
    .priority-why = The priority is written openly and the same for all.
    .closed = The list lies on the warden's desk and isn't shown to anyone.
    .closed-why = In a closed list places can be swapped unseen.
    .deposit = A deposit is paid by card under a contract, with a receipt.
    .deposit-why = Contract, card, receipt: one sees the money's way.
    .evening = “Extra places” are talked about after six, behind a closed door.
    .evening-why = Talk without witnesses or notes opens the way to pressure.

station-agent-37001-exam = A written exam
    .criteria = The criteria are on the site a month before.
    .criteria-why = Where criteria are open, there is nothing to bargain about.
    .names = Papers go, with names, to the same teacher who taught.
    .names-why = The marker knows whom he marks: papers should be coded.
    .strict = The teacher is strict: below half of the points means a resit.
    .strict-why = Strictness is no risk where criteria are the same for all.
    .word-of-mouth = Results are told in the corridor; the paper isn't shown.
    .word-of-mouth-why = Without the paper a mark can't be checked or appealed.
    .resit = The timetable of resits is on the dean's site.
    .resit-why = An open timetable gives everyone the same chance.
    .quiet-change = Marks in the e-register can be changed without a trace.
    .quiet-change-why = Without a log of changes nobody knows who changed a mark.
    .appeal = Appeals are heard by other people.
    .appeal-why = Who decided doesn't judge the own decision: as it should be.

station-agent-37001-repairs = Choosing a contractor for school repairs
    .published = The list of works and the budget are on the school's site.
    .published-why = An open budget can be compared by anyone.
    .split = One job is cut into several small contracts.
    .split-why = Splitting is a way round a competition.
    .same-hand = Three “offers” have the same hand and the same form.
    .same-hand-why = The competition may be a sham: the offers need checking.
    .twice-winner = Last year's winner again named a low price and won an open competition.
    .twice-winner-why = Winning twice is no risk where price and competition are open.
    .early-act = The act of acceptance is signed before the work is done.
    .early-act-why = A signature under unchecked work leads to paying for paper.
    .trustees = Members of the board of trustees take photos and compare.
    .trustees-why = Public control protects.

station-agent-37001-jury = Forming a jury for a contest
    .declaration = Each juror fills in a form: “Do you know any contestant?”
    .declaration-why = Where an interest is declared beforehand, stepping aside is easy.
    .own-pupil = A coach scores his own pupil.
    .own-pupil-why = That is a conflict of interest: one's own pupil isn't scored.
    .famous = A teacher well known in town sits on the jury.
    .famous-why = Being known is no risk where there is no tie to a contestant.
    .after-rules = What happens with equal points is decided when the results are known.
    .after-rules-why = A rule can be cut to fit a result: it is written beforehand.
    .gifts = Before the contest, contestants give the jury “souvenirs”.
    .gifts-why = A gift before the decision binds whoever decides.
    .open-sheets = Each juror's marks stand signed in the protocol.
    .open-sheets-why = A signed mark is accountability.

station-agent-37001-survey = The survey after an exam
    .anonymous = The form asks for no names, and answers are shuffled.
    .anonymous-why = Anonymity brings true answers.
    .watched = The form is filled in before the teacher's eyes and handed to him.
    .watched-why = Where the one who marks looks on, answers aren't true.
    .five = Results of a group with fewer than five answers aren't shown.
    .five-why = In a small group people can be recognised: this protects, it doesn't hide.
    .drawer = The report goes into a drawer and nothing changes.
    .drawer-why = A survey without consequence is for show; next time nobody answers.
    .low-score = One subject was rated low, and the department talked about it openly.
    .low-score-why = A low rating and open talk are no risk but the beginning of mending.
