### Surveys: what those who answer are told, and how results are told.

## What is kept. This page is a promise: each sentence is what the program does.

survey-kept-title = What is kept?
survey-kept-counts = What is kept is how many people chose each answer, and no more.
survey-kept-no-name = No name, phone, device or time is written down.
survey-kept-apart = One person's answers are not kept together: each question is counted by itself.
survey-kept-scores = In a test of situations it is counted apart how many people got how many right.
survey-kept-five = If fewer than five answer, nothing is kept and nothing is shown.
survey-kept-results = No group under five is shown apart in the results, nor can it be found in a difference.
survey-kept-words = What you write in your own words is shuffled and kept as it is. The teacher reads it first and hides what looks like a name. Please name nobody.
    .polite = What you write in your own words is shuffled and kept as it is. The teacher reads it first and hides what looks like a name. Please name nobody.
survey-kept-skip = Any question may be passed over.
survey-kept-until-close = Until the survey closes your sheet lies in this computer's memory, in no order. A sheet that is handed in can't be changed, as nobody knows whose it is.
    .polite = Until the survey closes your sheet lies in this computer's memory, in no order. A sheet that is handed in can't be changed, as nobody knows whose it is.
survey-kept-handed-in = That a sheet came from this phone is known until the lesson ends, so that none counts twice.
survey-kept-not-a-report = This survey is no report. If you need help, tell an adult whom you trust, or the right place.
    .polite = This survey is no report. If you need help, tell an adult whom you trust, or the right place.

survey-pass-over = Pass over
survey-hand-in = Hand in the sheet
survey-handed-in = The sheet is in. Thank you!
survey-too-few = Too few answers (under 5), so nothing is kept.

## Randomized response

survey-secret-about = Sometimes a die answers this question. Only you see what it shows. So a “yes” gives nobody away, and the share of the group can still be estimated.
    .polite = Sometimes a die answers this question. Only you see what it shows. So a “yes” gives nobody away, and the share of the group can still be estimated.
survey-secret-throw = Throw the die
survey-secret-truth = The die says: answer truthfully.
    .polite = The die says: answer truthfully.
survey-secret-say-yes = The die says: answer “yes”, whatever is true.
    .polite = The die says: answer “yes”, whatever is true.
survey-secret-say-no = The die says: answer “no”, whatever is true.
    .polite = The die says: answer “no”, whatever is true.
survey-secret-other = The die says: answer the other question.
    .polite = The die says: answer the other question.
survey-secret-estimate = From { $people } answers the share is about { $share }%. More exactly, between { $from }% and { $to }%: the die hides answers, so the range is wide.
survey-secret-estimate-rough = From { $people } answers the share is about { $share }%, but they are few. Anything between { $from }% and { $to }% is possible.
survey-secret-estimate-zero = From { $people } answers the share is near zero, and { $to }% at most.
survey-secret-too-few = Too few answers (under 5), so the share is not estimated.

## Change

survey-measure-hits = Hits
survey-measure-false-alarms = False alarms
survey-measure-points = Points
survey-mean = On average { $mean } of { $most }
survey-mean-points = On average { $mean }, at most { $most }
survey-change-too-few = Too few to say. { $people-before } answered before and { $people-after } after; it takes at least 10 each time.
survey-change-unclear = It is unclear whether anything changed. The difference lies between { $from } and { $to }, which may be chance. Answers: { $people-before } and { $people-after }.
survey-change-rose = It rose: the difference lies between { $from } and { $to }. Answers: { $people-before } and { $people-after }.
survey-change-fell = It fell: the difference lies between { $from } and { $to }. Answers: { $people-before } and { $people-after }.

## What looks like a name

survey-screen-about = What is marked may tell who is meant. Hide it before you show it.
survey-screen-capital = written with a capital letter
survey-screen-ending = looks like a surname or patronymic
survey-screen-address = stands beside a form of address
survey-screen-number = a number: a phone, a room
survey-screen-group = a class or group
survey-screen-net = an address on the net
survey-screen-hide = Hide
survey-not-asked = Not asked, or passed over
