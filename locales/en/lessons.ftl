# Words that all lesson plans share.

lessons-for-grades-1-4 = Grades 1–4
lessons-for-grades-5-8 = Grades 5–8
lessons-for-grades-9-11 = Grades 9–11
lessons-for-students = College and university
lessons-for-teachers = Teachers and lecturers

lessons-kind-level = Scenario
lessons-kind-vote = Vote
lessons-kind-discuss = Discussion
lessons-kind-team = Team task
lessons-kind-game = Game
lessons-kind-video = Video
lessons-kind-survey = Survey
lessons-kind-quiz = From memory
lessons-kind-debrief = Debrief
lessons-kind-pause = Break

lessons-ask-happened = What happened?
lessons-ask-cost = To whom did it cost what?
lessons-ask-why = Why was it possible?
lessons-ask-stop = What would have stopped it?
lessons-ask-say = What will I say next time?

lessons-aims = Aims
lessons-materials = To have ready
lessons-roles = Roles
lessons-course-of-it = Minute by minute
lessons-sources = What it stands on
lessons-azamat = Ties to the programme “Adal Azamat”
lessons-bell = Bell
lessons-col-time = Time
lessons-col-step = Step
lessons-col-kind = Kind
lessons-col-minutes = Minutes
lessons-col-cut = If time runs short
lessons-col-day = Day
lessons-col-lesson = Lesson
lessons-col-option = Option
lessons-col-for = What may be said for it
lessons-col-against = What may be said against it
lessons-cut-never = held in full
lessons-cut-shorten = cut to { $n } min
lessons-cut-shorten-or-drop = cut to { $n } min, or left out
lessons-cut-drop = left out
lessons-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
lessons-day = Day { $n }

lessons-on-projector = On the screen: { $text }
lessons-then-predict = Then: { $text }
lessons-do-level = Play together: “{ $level }”.
lessons-do-part = Play the beginning of “{ $level }” together.
lessons-do-video = Video: { $file }
lessons-do-any-video = A video of your own. Without one, skip this step.
lessons-do-quiz = From memory, books closed. Topic: { $topic }. Questions: { $n }. Speed doesn't count.
lessons-do-stations = Stations: { $stations }.
lessons-do-survey = The survey “{ $survey }”, anonymous.
lessons-do-vote = A secret vote. It can be changed until voting closes.
lessons-do-vote-twice = A secret vote, held twice: before the argument and after it.
lessons-boosters = About 7 and 21 days after the last lesson, three minutes of recall: { $topics }.
lessons-game-bribe-game = A game of economists with two roles: one offers; the other takes, refuses or reports.

lessons-walk-help = Enter: it went as planned; a number: it took so many minutes; +number: more time; s: skip; b: back; q: quit.
lessons-walk-cannot = That can't be done now.
lessons-walk-left-out = No time for it, left out: “{ $step }”.
lessons-walk-went-on = What comes next needs its time, so the lesson went on by itself.
lessons-walk-late = Even with everything cut, the lesson will end { $n } min after the bell.
lessons-walk-kept = The lesson will end with the bell again.
lessons-walk-ended = { $time }: the lesson is over after { $n } min.
