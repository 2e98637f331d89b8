### The page on the phone; English has one form of address, .polite is there for the other languages. The teacher's remote is teacher-….

phone-title = Adal Qala
phone-no-script = This page needs JavaScript. It can be switched on in the browser’s settings.
phone-lang = Language
phone-code = Lesson code
phone-code-help = The code is the seven digits on the screen.
phone-join = Come in
phone-you-are = Your name today: { $name }
    .polite = Your name today: { $name }
phone-wait = Look at the screen for now.
    .polite = Look at the screen for now.
phone-blank = Put your phone down for now.
    .polite = Put your phone down for now.
phone-offline = The connection is gone. It comes back by itself.
phone-wrong-code = That is not the code. Read it from the screen once more.
    .polite = That is not the code. Read it from the screen once more.
phone-later = { $n } more seconds to wait.
phone-door-closed = Nobody new can come in. Tell the teacher.
    .polite = Nobody new can come in. Tell the teacher.
phone-full = No seat is left. Tell the teacher.
    .polite = No seat is left. Tell the teacher.
phone-lost-seat = You are not in this lesson yet. Type the code.
    .polite = You are not in this lesson yet. Type the code.
phone-busy = One moment…
phone-not-taken = No answers are taken just now.
phone-sending = Sending…
phone-send = Vote
phone-change = Change my vote
phone-chosen = Your vote: { $name }
    .polite = Your vote: { $name }
phone-choose-both = Answer both questions.
    .polite = Answer both questions.
phone-see-screen = The result is on the screen.
phone-watch = You watch this time: the game began before you came in.
    .polite = You watch this time: the game began before you came in.
phone-decided = Your decision is in. You can change it until it closes.
    .polite = Your decision is in. You can change it until it closes.
phone-decide = Decide
phone-decide-again = Change my decision
phone-rule-now = New rule
phone-buzz = I know!
phone-buzzed = Pressed. The screen shows who was first.
phone-buzz-wait = The question is read first.
phone-turn-mine = Your team answers!
    .polite = Your team answers!
phone-turn-other = Another team answers.
phone-turn-out = Your team has had its answer to this question.
    .polite = Your team has had its answer to this question.
phone-team = Choose your team
    .polite = Choose your team
phone-team-is = Team: { $name }
phone-letters-left = Characters left: { $n }
phone-back = Back
phone-next = Next
phone-item = Question { $n } of { $of }
phone-private = Only this phone shows what you choose.
    .polite = Only this phone shows what you choose.

## Made-up names: an adjective and an animal. The lists are equally long and in one order in the three languages.

phone-adjectives = Swift, Brave, Clever, Patient, Cheerful, Alert, Bright, Sharp, Quick, Nimble, Strong, Keen-eyed, Honest, Fair, Friendly, Poised, Careful, Inventive, Bold, Thoughtful, Steadfast, Perceptive, Calm, Kind, Welcoming, Hard-working, Curious, Lively, Skilful, Hardy
phone-animals = leopard, eagle, falcon, steed, argali, deer, maral, saiga, kulan, crane, swan, owl, sparrow, nightingale, hawk, sable, beaver, hedgehog, badger, hare, wolf, fox, bear, tiger, lion, elephant, camel, foal, camel calf, dolphin, penguin, kangaroo, giraffe, flamingo, pelican, pheasant, dove, sturgeon, ant, bison

## The teacher's remote

teacher-title = Teacher’s remote
teacher-pin = PIN
teacher-unlock = Open
teacher-wrong-pin = That is not the PIN.
teacher-pin-closed = Too many wrong PINs. Get a new one on the computer.
teacher-full = The remote is open on other phones. A new PIN from the computer closes it there.
teacher-step = Now
teacher-next-step = Next
teacher-left = Left of this step
teacher-over = Over the time of this step
teacher-lesson-left = Left of the lesson
teacher-paused = The clock is stopped
teacher-prompts = What to say
teacher-code = Code
teacher-people = In: { $n }
teacher-done = Answered: { $n }
teacher-away = not connected
teacher-not-yet = Not answered yet
teacher-remove = Remove
teacher-remove-sure = Remove the seat “{ $name }”?
teacher-wish-next = Next step
teacher-wish-back = Step before
teacher-wish-extend = Add time
teacher-wish-blank = Darken the screen
teacher-wish-unblank = Light the screen
teacher-wish-freeze = Hold the vote
teacher-wish-thaw = Go on with the vote
teacher-wish-close = Close the vote
teacher-wish-reveal = Show the result
teacher-wish-again = Vote once more
teacher-wish-close-door = Let nobody new in
teacher-wish-open-door = Let people in

## adal-kit serve

phone-demo-question = The dean offers a place in the dormitory and asks for a “thank you” in advance. Twelve people stand before you in the queue.
    .polite = The dean offers a place in the dormitory and asks for a “thank you” in advance. Twelve people stand before you in the queue.
phone-demo-pay = Give what is asked
phone-demo-refuse = Refuse and wait in the queue
phone-demo-ask = Ask to see the list of the queue
phone-demo-tell = Report it where it belongs
