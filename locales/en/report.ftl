### Papers that remain after a lesson: report, act, handout, certificate, Clean Session's report.

report-lesson = Lesson report
report-act = Act of an event
report-handout = To take home
report-certificate = Certificate of participation
report-final = Clean Session: final report
report-page = { $page } / { $pages }
report-privacy = This paper has no pupil's name and no single answer. No group under five people is shown apart.

## Head

report-school = School or institution
report-number = Number of the act
report-class = Class (group)
report-level = Level
report-level-school = school, grade { $n }
report-level-college = college
report-level-university = university
report-level-staff = teaching staff
report-date = Date
report-form = Kind
report-form-hour = Hour of Integrity
report-form-course = lesson of a course
report-form-quest = team quest
report-form-clean-session = Clean Session
report-form-other = lesson
report-topic = Topic
report-present = Number present
report-length = Length
report-length-of = { $held } min (planned: { $planned } min)
report-upbringing = Month and value in the programme «Адал азамат»
report-upbringing-note = The school fills in month and value of «Адал азамат» from its own plan: the game adds none of its own.

## Course of the lesson

report-steps = Course of the lesson
report-step = Step
report-step-planned = Planned, min
report-step-held = Taken, min
report-step-end = Outcome
report-step-done = held
report-step-shortened = shortened
report-step-skipped = left out

## Votes and surveys

report-votes = Votes
report-series-own = What they would do
report-series-before = What they would do, before the discussion
report-series-after = What they would do, after the discussion
report-series-round = What they would do, round { $n }
report-series-guess = What they think the others would do
report-people = Answered: { $n }.
report-exactly = { $n } ({ $percent }%)
report-at-least = at least { $n } ({ $percent }%)
report-hidden = not shown apart
report-together = Answers that are not shown apart, together: { $n }.
report-why-hidden = Some answers are not shown apart, so that no group under five people can be seen.
report-withheld = The result is not shown: it would show a group under five people.
report-question = Question
report-figures = Answers
report-sheets = Sheets filled in: { $n }.
report-share = { $what }: { $at }% (confidence interval { $from }% … { $to }%; answers: { $people }).
report-difference = { $what }: a difference of { $at } percentage points (confidence interval { $from } … { $to }; answers before and after: { $people }).
report-too-few = { $what }: too few answers to say (answers: { $people }).

## Quest

report-quest = Protocol of the quest
report-place = Place
report-team = Team
report-sum = Total
report-jurors = Number of jurors: { $n }.

## Findings and measures

report-findings = Findings and measures
report-no-findings = No finding was written down.
report-found = What was found
report-measure = What shall be done
report-changed = What was changed
report-not-yet = —
report-held = What was held
report-held-text = Steps held: { $steps }. Votes: { $votes }. Surveys: { $surveys }.
report-signatures = Signatures
report-sign-teacher = Held by
report-sign-present = For those present
report-sign-head = Head
report-sign-commission = Chair of the commission
report-sign-students = For the students
report-signature = signature, name, date

## To take home

report-handout-chose = What the class said
report-handout-think = Think about it at home
report-handout-think-1 = 1. What did somebody see who chose otherwise? Say it in your own words.
report-handout-think-2 = 2. Which rule must be clear, so that nobody can ask for money?
report-handout-think-3 = 3. Tell them at home. What would they do?
report-handout-plan = My plan
report-handout-when = If this happens:
report-handout-then = I shall do this:
report-handout-whom = Whom I can tell
report-handout-whom-school = At school (ask the teacher):
report-handout-whom-home = At home:

## Certificate

report-certificate-name = name (by hand, if the school wishes)
report-certificate-class = { $class }
report-certificate-text = This class (group) took part in the lesson “{ $topic }” on { $date }. It lasted { $minutes } min; number present: { $present }.
report-certificate-what = They said what they think, listened to others, and looked for a fair rule together.

## Sample: a made-up class

report-sample-class = 7A (sample)
report-sample-topic = Whose turn is it?
report-sample-step-open = Opening: who is waiting?
report-sample-step-level = Story: the corridor
report-sample-step-vote = Vote
report-sample-step-argue = Discussion
report-sample-step-again = Second vote
report-sample-step-game = Game: who reports?
report-sample-step-debrief = Debrief
report-sample-step-survey = Survey
report-sample-question = You are in a queue. Somebody says: “Pay, and I will let you go first.” What do you do?
report-sample-stay = I keep my place
report-sample-pay = I pay
report-sample-tell = I tell a grown-up
report-sample-survey = Survey after the lesson
report-sample-know = I know what to do in such a case
report-sample-yes = Yes
report-sample-mostly = Mostly
report-sample-seldom = Seldom
report-sample-no = No
report-sample-whom = Whom can you tell?
report-sample-whom-home = Somebody at home
report-sample-whom-teacher = A teacher
report-sample-whom-friend = A friend
report-sample-hits = Cases recognised before the lesson and after it
report-sample-secret = Have jumped a queue (secret question)
report-sample-found-list = The list for the canteen queue is not put up
report-sample-measure-list = A pupil on duty puts the list up every day
report-sample-changed-list = The list has been up for two weeks, with who is on duty
report-sample-found-box = Nobody knows who opens the suggestion box
report-sample-measure-box = Three people open the box together once a week
report-sample-changed-box = When it is opened and by whom is written beside the box
report-sample-quest-topic = Team quest: eight stations of an honest city
report-sample-station-case = Case
report-sample-station-ring = Brain ring
report-sample-station-crossword = Crossword
report-sample-station-box = Black box
report-sample-station-series = Faster, more, more accurate
report-sample-station-captains = Captains
report-sample-station-creative = Creative station
report-sample-station-agent = Agent 37001
report-sample-team-1 = Eagle
report-sample-team-2 = Poplar
report-sample-team-3 = Pattern
report-sample-team-4 = The master’s pupils
