### The station "Black box": the thing, its clues (from hard to easy), what it is for (.why).

station-black-box = Black box
    .task = A thing lies in the box. Clues are opened one by one; the fewer you need, the more points. After each clue you may answer once. A wrong answer costs nothing but the clue.

station-black-box-trust-box = trust box
    .accept = a trust box; box; letter box
    .clue-1 = I say nothing, but what I am told isn't lost.
    .clue-2 = Two keys suit me best, and a fixed day for opening me.
    .clue-3 = One may write to me without a name.
    .clue-4 = I hang in the corridor and have a slot.
    .why = Without two keys, a fixed day and published answers the box hangs there for show.

station-black-box-ticket = queue ticket
    .accept = ticket; number; a queue ticket
    .clue-1 = With me, rich and poor are equal.
    .clue-2 = I bear a number, no name.
    .clue-3 = When I show on the board, you get up and go.
    .clue-4 = A machine prints me, and then nobody pushes.
    .why = With the numbers in view a turn is hard to sell.

station-black-box-receipt = receipt
    .accept = a receipt; till receipt; payment slip
    .clue-1 = Ask for me, and whoever hoped for quiet money grows shy.
    .clue-2 = With me one sees where the money went.
    .clue-3 = I bear a date, a sum and a stamp.
    .clue-4 = You get me after paying; don't throw me away.
    .why = A receipt tells a lawful fee from money into a pocket.

station-black-box-coded-paper = coded paper
    .accept = code; a coded paper; anonymous paper; exam paper with a code
    .clue-1 = I have no name, yet my owner can be found.
    .clue-2 = Who reads me doesn't know whom he marks.
    .clue-3 = My code lies in another envelope.
    .clue-4 = I am an exam paper with a number where the name should be.
    .why = Where the marker doesn't know the author, no friend's mark can be given.

station-black-box-two-keys = two keys
    .accept = keys; two locks; two signatures; a pair of keys
    .clue-1 = Without one of us the other is useless.
    .clue-2 = In one pocket we are no good.
    .clue-3 = In the tale we guard the spring.
    .clue-4 = Without us neither door nor box opens, and two people hold us.
    .why = Where two decide, one can stop the other.

station-black-box-drum = lottery drum
    .accept = drum; draw drum; a drum with balls; drum with balls; lot
    .clue-1 = I have neither friends nor relatives.
    .clue-2 = When I turn, everyone had better watch.
    .clue-3 = There are balls in me, and nobody knows which comes out.
    .clue-4 = I can assign examiners and places: I draw lots.
    .why = Random assignment leaves no room for pull, but it must be seen to be random.

station-black-box-qr = QR code
    .accept = QR; a QR code; qr-code
    .clue-1 = I am a motley square that no human can read.
    .clue-2 = Without me no stranger gets into the exam.
    .clue-3 = It takes a camera to read me.
    .clue-4 = In 2025 students of one university entered exams with me.
    .why = Checked entry keeps anyone from sitting for another; but a dead phone must not fail a student.

station-black-box-notebook = notebook
    .accept = notes; diary; a notebook; note pad
    .clue-1 = I forget nothing, if you tell me the same day.
    .clue-2 = In me stand date, hour, place and what was said.
    .clue-3 = Guesses and what was seen are kept apart in me.
    .clue-4 = I fit into a pocket; bring a pen.
    .why = Notes made the same day are believed more.

station-black-box-questionnaire = anonymous questionnaire
    .accept = questionnaire; survey; anonymous survey; a questionnaire
    .clue-1 = If nothing changes after me, I do harm.
    .clue-2 = I always have a line “prefer not to say”.
    .clue-3 = With fewer than five answers I am not shown.
    .clue-4 = I ask for no name, but I have many questions.
    .why = It is not there for names but for rules; measures must follow.

station-black-box-scales = scales
    .accept = scale; kitchen scales; a pair of scales
    .clue-1 = I am nobody's relative.
    .clue-2 = When I stand in the canteen, portions don't shrink.
    .clue-3 = With me the grams of the menu are checked.
    .clue-4 = Put a plate on me and I name a number.
    .why = Where portions are weighed against the menu, a thin soup can't hide.

station-black-box-entry-stamp = registration number
    .accept = number; entry number; entry stamp; reference number
    .clue-1 = Without me it is easy to say: “There was no such paper.”
    .clue-2 = I go about with a date.
    .clue-3 = I stand on the second copy of an application.
    .clue-4 = An electronic appeal gets me too: write me down.
    .why = Number and date prove that the body knew of the appeal.

station-black-box-brick = brick
    .accept = a brick
    .clue-1 = A poet likened me to a human being.
    .clue-2 = Alone I am a stone, together we are a wall.
    .clue-3 = Abai says: find the gap in the wall of the world and be laid there.
    .clue-4 = I am burnt clay, and houses are built of me.
    .why = In Abai's poem each person is a brick that finds its gap in the wall of the world.

station-black-box-terminal = payment terminal
    .accept = terminal; card reader; card terminal
    .clue-1 = I know no pockets.
    .clue-2 = Where I stand, money doesn't pass from hand to hand.
    .clue-3 = After me you hold a receipt.
    .clue-4 = Bring your card near and I beep.
    .why = Without cash a payment leaves a trace; those without a card need a way as well.

station-black-box-empty-chair = empty chair
    .accept = chair; an empty chair; empty seat
    .clue-1 = Nobody fills me, and still I matter to the decision.
    .clue-2 = My owner doesn't vote today, and has said why in writing.
    .clue-3 = A contestant turned out to be his relative.
    .clue-4 = I stand at the commission's table and nobody sits on me.
    .why = The seat of one who declared an interest and stepped aside marks a fair commission.
