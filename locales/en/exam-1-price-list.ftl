level = The Price List
    .summary = Physics is twenty-five thousand, guaranteed. If you fail, you get it back. So what is there to lose?
    .want = Physics is on Friday. Three evenings, two hundred pages of optics. You can't afford to fail.

kitchen =
    .l1 = The fifteenth of December. Frost on the kitchen window, physics on Friday. Optics: two hundred pages.
    .l2 = “They say light travels in straight lines. So why does it break when it reaches my head?”
    .l3 = “Dense medium. Notes, page seventeen.”
    .l4 = “Sorry… Which lens gathers and which one scatters? I've got them all mixed up…”
    .l5 = Rustam is asleep with his face on the table. He never took his jacket off. At eleven he's out again.

table = Paper and breadcrumbs all over the table. Your phone gives a jump.
    .phone = A message on your phone
    .phone-text = “Physics: 25,000. Fours at a discount. Fail and you get it back. Too late after Thursday night. E. K. W.” October's price list again.
    .fridge = The timetable on the fridge
    .fridge-text = “Physics. Friday 18 December, 10:00. Written. E. K. Wagner.” Beside it Dima has drawn a man falling over.
    .lens = A folded note for you
    .lens-text = “In November you broke a lens. 1,200 ₸. Unless you pay I shall not admit you to the exam. Wagner.” Not one polite word.
    .cat = The cat on the notes
    .cat-text = Kezek is asleep on page seventeen. The very page you need. First here as well.
    .done = Put the kettle on

soup =
    .l1 = Zhandos opens the door with his foot. His hands are full: a whole pot of soup.
    .l2 = “Up you get, Rustam, eat while it's hot. Anyone out all night is owed a bowl of soup.”
    .l3 = He puts his own blanket round Rustam's shoulders. Nobody asked him to.
    .l4 = “You'll have seen the message. I'm only passing it on. Wagner fails a third, as we know.”
    .l5 = “Half the floor's put its money in already.”

half = Aizere lays down her pen. Dima isn't laughing. What do you say?
    .count = “How many is half? Count them for me”
    .letters = “Who's ‘E. K. W.’, Zhandos?”
    .receipt = “Is there a receipt?”
    .stay-quiet = Say nothing and help yourself to soup

nine =
    .l1 = “Nine… Nine out of thirty-three. ‘Half’ was rounding up.”
    .l2 = “You round beautifully,” says Dima. “By tomorrow ninety-nine will be a hundred.”

three-letters-who =
    .l1 = “Have a think. I'd say three letters are enough.”
    .l2 = “Elvira Karlovna Wagner. Admit it, who else could it be?”

receipt-habit =
    .l1 = Zhandos glances at the wall, where Halida's receipt hangs in its frame.
    .l2 = Since October no money moves on this floor without one. Except this.

receipt-blank =
    .l1 = “A receipt? Here, have one. You can put the sum in yourself.”
    .l2 = A handsome paper, stamped, with no sum. Our board in the hall is much the same.

receipt-word = “A receipt for a guarantee? My word's the receipt. Have I ever not paid back?”

guarantee = “Twenty-five. You pass, you've passed. You fail, it all comes back to the last tenge. What can you lose?”
    .pay = Count out twenty-five thousand
    .plain = “Who does the money go to? Say it plainly”
    .thursday = “Let me think till Thursday”
    .no = “No, Zhandos. It'll come out how it comes out”

to-whom =
    .l1 = Zhandos straightens the lid of the pot. Twice.
    .l2 = “It goes where it goes. It isn't easy for that person either. Don't make me say a name.”
    .l3 = What he hasn't said is longer than what he has.

paid =
    .l1 = Twenty-five thousand goes into an envelope. On it he writes one letter: the first of your name.
    .l2 = “Now sleep easy. Nobody will touch you while I'm here.”
    .l3 = Your shoulders really do feel lighter. The optics is still two hundred pages.

till-thursday = “Think. No hurry. Thursday, ten. And have some soup before it goes cold.”

declined =
    .l1 = “Up to you. If you fail, no hard feelings. Have the soup anyway.”
    .l2 = He isn't offended. That's what makes you feel a little ashamed.

column =
    .l1 = Zhandos has gone. Rustam speaks without opening his eyes.
    .l2 = “Sums. Fail physics, lose the grant. Lose the grant, leave college.”
    .l3 = “Pay and pass: minus twenty-five. Pay and fail: nil. The loss column's empty. There's no such product.”
    .l4 = “Twenty deliveries a night. Which hand do I turn the pages with?”

rustam = “Well? Where's my mistake?”
    .column = “There's a column missing: where does he make his money?”
    .sleep = “Sleep first. I'll wake you at eleven”
    .pay = “Just pay. In your place I would too”
    .crime = “That's a crime, Rustam! Aren't you ashamed?”

his-column =
    .l1 = Rustam opens his eyes. He draws a column with one finger round the edge of the plate.
    .l2 = “Costs: nil. Takings: everyone who passes. So what does he actually do? …Hang on.”

slept =
    .l1 = Rustam sleeps for an hour. At eleven you wake him, with the soup warmed up.
    .l2 = “Thank you. One hour, one bowl. I've put it down.”

rustam-at-once = “Settled. Six thousand in advance, the rest on Thursday. Closed.”

rustam-stung =
    .l1 = “Does shame do night deliveries? No? Then leave it out.”
    .l2 = At eleven he shuts the door very softly. On his way he stops at Zhandos's room.

lens = “The lens is broken and you broke it. Twelve hundred tenge. Unless you pay, you don't enter on Friday.”
    .pay = Go to the cash desk and pay
    .rule = “Which paper has the price, Elvira Karlovna? May I see it?”
    .half = “I can't pay it all at once. Could it be split?”
    .so-thats-it = “I see: no money, no exam. You're ‘E. K. W.’, aren't you?”

lens-paid =
    .l1 = Cash desk, receipt, stamp, report: “Lens No. 14, written off.” Three minutes.
    .l2 = “Keep the receipt. Friday at ten. Do not be late.”

lens-rule =
    .l1 = She takes a thick folder from the cupboard. Price list, line twelve. Inventory number, your signature.
    .l2 = “I have taught for thirty-six years. You are the third person to ask me that. Sit down and read.”
    .l3 = Cash desk, receipt, stamp. It turns out that twelve hundred tenge has five papers.

lens-half =
    .l1 = “Write an application: we'll divide it over two months. You may sit the exam. Why didn't you say so before?”
    .l2 = Six hundred tenge, a receipt, a schedule. And the same voice as ever: chalk on a board.

lens-accused =
    .l1 = The ten people in the queue go still. Somebody raises a phone.
    .l2 = “Whom did you say?”
    .l3 = “The price list is in the cupboard, line twelve. The cash desk is upstairs. Next.”
    .l4 = Report, receipt, stamp: all in order. The twelve hundred gets paid all the same. But the word is out in the corridor.

evenings = Three evenings, five things to do. Each takes an evening. Where do you go?
    .buyers = Find those who paid in November
    .her = Go to Elvira Karlovna
    .optics = Do optics with Madina
    .problems = Do last year's problems
    .air = The “Bulaq FM” studio
    .done = Wait for Thursday night

buyers-again = All thirty-three have answered. Ask once more, and the thirty-fourth will be Zhandos.

buyers-door =
    .l1 = Thirty-three people sat November's physics test. You knock at all their doors, one by one.
    .l2 = “We take no names. Two questions: did you pay, did you pass?”

voices = Eight voices. Put each one in its box.
    .bin-paid-passed = Paid, passed
    .bin-paid-failed = Paid, failed
    .bin-unpaid-passed = Didn't pay, passed
    .bin-unpaid-failed = Didn't pay, failed
    .sixty-five = “I paid and got sixty-five. It helped!”
    .next-day = “I had my money back next day. Honest lad!”
    .fifty-two = “I hadn't the money. Came out with fifty-two”
    .not-read = “No money, and not a page read. Thirty”
    .forty = “Forty. Zhandos brought it himself, cheered me up”
    .sent-back = “Gran sent it, I sent it back. Sixty”
    .two-nights = “I paid, and swotted two nights. Eighty!”
    .first-heard = “What guarantee? I got seventy”

voices-mixed = “One's in the wrong box. Whoever got the money back had failed. Nobody else gets it back.”

two-rows = “That's all of them. Nine paid, three failed. Twenty-four didn't pay, eight failed. So?”
    .third = “A third in both. There's no difference”
    .eight = “Eight failed without paying. So it's safer to pay”
    .honest = “But he gave the money back. So he's honest”

eight =
    .l1 = “Eight out of twenty-four. Three out of nine. We have been taught fractions, have we not?”
    .l2 = She cancels both. Each time she gets one third.

honest =
    .l1 = “Is it hard to return money you never spent? It was lying in an envelope.”
    .l2 = Aizere writes the two fractions side by side. Each time she gets one third.

third =
    .l1 = Nothing in the kitchen makes a sound but the fridge. A third. A third on both sides.
    .l2 = “Wait. So Zhandos doesn't… do anything? Anything at all?”
    .l3 = “Whoever would pass passes. Whoever wouldn't gets the money back and sings his praises.”
    .l4 = That sixty-five and that eighty were their own work. And now they'll never believe it.

door = One sheet, two lines, not a single name. Where do you take it?
    .hang = Hang it on the fridge door
    .him-first = Show it to Zhandos himself first
    .pocket = Put it in your pocket

hung =
    .l1 = It hangs beside the timetable. In the night two people come and count it again with a finger.
    .l2 = “‘Bulaq FM’: one third. This was not an advertisement. This was arithmetic.”

him-first =
    .l1 = “But I do give it back… I've never eaten a tenge of anybody's.”
    .l2 = “I paid in for four of you, for the curtains. That has to come from somewhere as well.”
    .l3 = Zhandos looks at the sheet for a long time. He doesn't tear it. His hand shakes, that's all.

pocket = “A truth in your pocket isn't catching. As you like. It's yours to decide.”

lab = Six in the evening. The lights are still on in the lab. Wagner is marking.
    .board = A paper on the wall
    .board-text = “Paid course. Contract, cash desk, price: see here.” Below: “The exam is taken by another examiner.” No dust on it.
    .drawer = A drawer left open
    .drawer-text = Full of cards: “Thank you, E. K.” Since 1989. The first has a bead glued to it. “It keeps falling off,” she says. “Take it.”
    .done = Cough at the door

face = “I am listening. Briefly, I have twenty papers left.”
    .show = “This came. I wanted to ask you, not the others”
    .accuse = “Is it true that you sell marks?”
    .optics = “I don't get refraction. Could you spare five minutes?”
    .photo = Photograph the open drawer while she's turned away

she-reads =
    .l1 = She reads it twice. She takes off her glasses and puts them on again.
    .l2 = “A guarantee… In thirty-six years I have not managed to guarantee anybody anything.”
    .l3 = “‘Discount’ is spelt correctly. Not one of my worst students, then.”
    .l4 = “That is my name. I hadn't expected to hear it like this.”
    .l5 = “You did right to ask me,” she says at the door. “The others, I take it, say it behind me.”

she-stands = Wagner gets up. “No,” she says. “Have you any further questions?”
    .sorry = “I'm sorry. I should have asked, and I accused”
    .leave = Leave without a word

she-nods =
    .l1 = “Accepted. Next time bring the paper. It is easier to talk with a paper.”
    .l2 = You shut the door. The lamp stays on a while. You don't hear a page turn.

lamp-out = You hear it from the corridor: the drawer goes in, the lamp clicks off. Nineteen of the twenty lie unmarked.

she-draws =
    .l1 = One chalk, one line, one angle. You have it in four minutes of the five.
    .l2 = “No charge. It is my job. Shut the door, there's a draught.”
    .l3 = You can't bring yourself to show her the message. How do you ask such a person such a thing?

photo =
    .l1 = Nothing in the picture but cards: “Thank you”, “Thank you, miss”, “I passed!” Not one tenge.
    .l2 = “Had you asked, I would have shown you. Now kindly shut the door, from the outside.”

optics = Madina has brought a lamp and a piece of glass. Put the path of the ray in order.
    .lamp = It leaves the lamp
    .glass = It reaches the lens
    .bend = It enters the glass and bends
    .leave = It leaves the glass and bends again
    .meet = It meets in a point on the screen

optics-clear =
    .l1 = “Has it worked? …It has! Did I explain that? Me?”
    .l2 = A small bright point stands on the wall. Kezek hunts it for half an hour.

optics-foggy =
    .l1 = “No, it goes in first and then it bends… Sorry, I only just understood it myself.”
    .l2 = Two lines of the five change places. By midnight the point turns up all the same.

print = “Last year's problems, forty pages. Three hundred each. Don't pay today, don't read today!”
    .give = Give three hundred tenge
    .copy = “I don't need the paper, I'll copy them by hand”
    .who = “Three hundred? What do you clear on forty pages?”

by-hand = “You can copy from mine… My writing's tiny, is that all right?”

print-who =
    .l1 = “And has my learned friend read the bill?”
    .l2 = The copy shop's receipt is on the fridge: 1,500 ₸ for five copies. Aizere hasn't kept a tenge.
    .l3 = “Here's your copy. Money tomorrow. But read the receipt today.”

problems =
    .l1 = One in the morning. Problem seven won't come out. It's too quiet without Rustam.
    .l2 = “Maybe… you put a focus on both sides? Sorry. Or is that right?”
    .l3 = “Madina! You find the light in the dark. You'll end up a teacher!”
    .l4 = Two o'clock. Seventeen of the twenty are done. Kezek has lain down on the eighteenth.

air = “I've got my headline: ‘Physics for Sale’. Do I put the name in? Finger on the button, and it's shaking.”
    .name = “Put: Wagner's selling marks”
    .refunds = “Ask without names: those who paid and those who didn't”
    .later = “Don't post anything yet”

on-air =
    .l1 = Half an hour, four hundred listeners. Underneath it's one “told you so” after another.
    .l2 = “The ratings are through the roof! One moment… Who's this?”
    .l3 = The last comment: “I do not do this. E. K. Wagner.” 22:10. Not another word.
    .l4 = “I think that was my worst show. Shall I delete it? I can delete it, but they've all heard.”

asked-air =
    .l1 = “Thirty-three people, thirty-three answers! That has never happened to us.”
    .l2 = Dima starts sorting them into four heaps. Aizere is in the next chair already.

air-later = “All right. Ten minutes' silence on air. The cat is listening.”

thursday =
    .l1 = Thursday, ten at night. Snow. Zhandos comes into the kitchen with three envelopes.
    .l2 = “Last evening, everyone. After midnight I can't take it.”

already = “Yours is safe. Now off to bed: you don't want a shaky hand tomorrow.”

last-call = “That leaves you. For the last time: what can you lose?”
    .pay = Count out twenty-five thousand
    .table = Put nine and twenty-four in front of him: “So what are you selling?”
    .receipt = “Write who it's for and what for. Sign it, then we'll talk”
    .own = “No. If I fail, I fail by myself”

paid-late =
    .l1 = “Very wise. Now stop worrying.”
    .l2 = A fourth envelope. The letter on it is yours.

the-table =
    .l1 = Zhandos reads the two lines. Then he reads them again. He isn't laughing.
    .l2 = “I gave it all back. Am I guilty of giving it back, too?”
    .l3 = “Four of you can't pay, and I'm the one who answers for the floor. Which column is that in?”
    .l4 = He sits down at the table. The envelopes stay in his hands. He asks nobody else tonight.

the-table-again =
    .l1 = Zhandos doesn't look at the sheet. He has read it once.
    .l2 = “I've seen it. I was the first to be shown. Nobody ever did that for me.”
    .l3 = “But four of you can't pay, and I answer for the floor. So what do I do now?”
    .l4 = The envelopes stay in his hands. He asks nobody else tonight.

no-receipt =
    .l1 = “‘Who for’, you say… There's no box for that, my friend.”
    .l2 = The pen stays on the table. The sheet is blank. Zhandos goes out quietly.

own-fall =
    .l1 = “Well, that's an answer. If you fail, don't blame me.”
    .l2 = The door shuts. A little later Madina puts a cup of tea in front of you. She doesn't say anything.

rustam-reads =
    .l1 = Rustam reads your sheet by the light of the fridge.
    .l2 = “A third. He's selling the weather. If it doesn't rain, you get your money back.”
    .l3 = “Twenty-five thousand stays in my pocket. Plus one night. Madina, what's a focus?”

rustam-paid-before = “Mine's paid. Account closed. …So why can't I sleep?”

rustam-pays =
    .l1 = Rustam counts his money twice. Half of it is small notes: night deliveries.
    .l2 = “Have you got another sum? If not, don't say anything.”

exam =
    .l1 = Friday, ten. Thirty-three desks, thirty-three papers with names on. White frost in the window.
    .l2 = “You may write. I mark the papers. By myself. Any questions?”
    .l3 = There are none. She walks the rows and rests her eyes on nobody's face for long.
    .l4 = Question three is a lens. Of course it's a lens.

passed = Monday. The list says sixty-eight. You've passed. Nobody explains why it is sixty-eight.

passed-thin = Monday. The list says fifty-four. You've passed, four points to spare. Which answer saved you, there's no telling.

wink =
    .l1 = “What did I say! That's a guarantee for you.”
    .l2 = Was it the twenty-five thousand or the night with your notes? You can't check that now.

own-pass = Nobody congratulates you but the cat. He lets you have page seventeen.

failed = Monday. The list says thirty-eight. You've failed. Where you went wrong, the list doesn't say.

refund =
    .l1 = That evening Zhandos comes himself. The same envelope, the same letter on it.
    .l2 = “It didn't work. I'm sorry. Here, to the last tenge. I didn't cheat you, did I?”
    .l3 = He didn't. It's all there. You find that you want to believe in him. That's the curious part.

resit = “The resit is on the fifteenth of January. Forms at the study office. It is no punishment, it is your right.”

she-heard = The corridor. Wagner stands at the list. She has heard about the three letters. She knows that it was you.
    .sorry = “I was wrong, Elvira Karlovna. I said it without checking”
    .they = “It wasn't me, they were all saying it”
    .silent = Walk past, looking the other way

said-sorry =
    .l1 = “Accepted. But ten people heard the first thing, and there are two of us now.”
    .l2 = “Thirty-six years. One sentence. An interesting proportion, don't you think?”
    .l3 = She finds your mark on the list and nods. The mark hasn't changed. Nor should it have.

they-said = “I am not acquainted with anyone called ‘all’. I am acquainted with you.”

walked-by = She didn't turn round either. One corridor, one list, one silence.

plan = The frost on the window is melting. There are four more exams. What will you say next time?
    .when-guarantee = If someone says “fail and you get it back”
    .when-they-say-who = If someone says “everybody knows who it is”
    .when-half = If someone says “half have paid already”
    .then-compare = I'll count those who paid beside those who didn't
    .then-to-whom = I'll ask who the money goes to
    .then-ask-self = I'll ask the person themselves

three-letters = You turned three letters into a person. That person hasn't taken a tenge in thirty-six years. And the real “E. K. W.” never crossed anyone's mind. Will the word come back from the corridor by itself?
    .title = Three Letters
    .cost = Elvira Karlovna's good name is gone: ten witnesses, four hundred phones. They say that she's asking for fewer hours. Zhandos sleeps well, since everyone is looking elsewhere. It has cost you little. So far.
    .why = One person marks the papers, and nobody sees how the mark comes about. So the strict one looks suspicious and the warm one looks safe. On a sheet without a name people will stick any name they like.
    .stop = Five questions: which rule, which paper, before or after, for what, who decides? A [false alarm](term-false-alarm) is mended by an apology before those who heard. It isn't too late. A [knowing lie](law-410-false) is another thing: you believed it.
    .other = Fear talks fast, and keeping quiet about such a thing is shameful too. If that was your reason, it's a good one. But nine and twenty-four could have been counted in a single evening.
    .weak-1 = unseen mark
    .weak-2 = behind a back
    .weak-3 = no signature
    .face-wagner = her name's out there
    .face-zhandos = sleeping well
    .face-you = can't unsay it

money-back = You have it all back, and now you too can say “honest lad”. Those are the very words that Zhandos needed. The physics is still there. What did he sell you, if he gave it all back?
    .title = To the Last Tenge
    .cost = You've lost no money, only three evenings. The resit is on the fifteenth of January. But the hundred and fifty thousand of November's six passes has stayed with Zhandos. Your “he paid me back” will bring him the next nine.
    .why = Nobody sees how a mark comes about, so saying “I fixed it” costs nothing. Whoever was cheated has no complaint: the money came back. Whoever believed has none either: they passed.
    .stop = One question: how did those who didn't pay get on? Money for what isn't done may be [fraud](law-cc-190); investigators decide. The law treats those who were [pressed, or who come and tell](law-cc-367-release), differently: ask 1424.
    .other = “What can I lose?” is a strong argument, and hard to answer. Here is the answer: a guarantee that costs nothing proves nothing. What you lost isn't money. It's knowing who did the work.
    .weak-1 = free guarantee
    .weak-2 = unseen mark
    .weak-3 = no complaints
    .face-you = money, no pass
    .face-zhandos = “honest lad”
    .face-wagner = knows nothing of it

it-worked = You passed. Was it the twenty-five thousand, or did you know it? There's no finding out now: both went into one line of a list. Whose mark is this?
    .title = Passed
    .cost = Twenty-five thousand, and your trust in your own head. At the next exam your hand will go to the envelope again. So thinks everyone who paid and passed. And nobody has cleared Wagner's name.
    .why = A name on the paper, one marker, no explanation. In such a place anyone can say “I fixed it”. The winners keep quiet, so the lie never comes out.
    .stop = Coded papers: if the marker can't know whose it is, taking money in her name is pointless. There's a way now, too: [come and say so](law-cc-367-release). Whether it was [giving a bribe](law-cc-367), investigators decide; you say what happened.
    .other = “I passed, what more do you want?” One can understand it: the grant is safe, and so is your sleep. But of the twenty-four who didn't pay, sixteen passed. You might have done it without an envelope. Who can give you that back?
    .weak-1 = unseen mark
    .weak-2 = one marker
    .weak-3 = quiet winners
    .face-you = doubts their own head
    .face-zhandos = “what did I say”
    .face-rustam = looks for a column

one-third = One sheet, two lines, one third. You caught nobody, you put two numbers side by side. After that the guarantee was only a word. But who can show how the mark itself comes about?
    .title = One Third
    .cost = The evening of counting was an evening not spent on optics. It's cooler with Zhandos: he brought soup, and he's still that man. The four sets of curtains are true as well. Whether three envelopes went back, nobody knows.
    .why = What's sold is what can't be seen. A mark is born at one desk, behind a door, without a reason. To “sell” it you need do nothing. Each thinks alone, and nobody compares.
    .stop = You compared. Next comes a rule: a code on the paper, not a name. Whoever collects and passes on may be a [go-between](law-cc-368); whoever keeps it and lies, a [fraud](law-cc-190). Telling them apart is for investigators. You don't pay, and you say so.
    .other = Some will say you should have studied instead of counting. True, marks come from optics, not tables. But uncounted, Rustam would go on paying, tomorrow as well, for rain that didn't fall.
    .weak-1 = unseen mark
    .weak-2 = one hand
    .weak-3 = none compare
    .face-you = counted two lines
    .face-zhandos = his soup went cold
    .face-aizere = cancelled a fraction

own-mark = High or low, there's no envelope behind this mark. Three evenings went where they belonged. Zhandos is showing the list to somebody else. Whom will you ask why the mark is what it is?
    .title = My Own Mark
    .cost = Nights without sleep and the risk of failing. Rustam gave his twenty-five thousand: you had no number to stop him with. Those who paid think you suffered for nothing. But Madina found the light in the dark, and that's three evenings' work too.
    .why = The list shows a name and a number, not what was given for which task. So an honest mark and a “fixed” one look the same. A strict teacher and a bought one look the same as well.
    .stop = [Marks go by criteria](law-edu-assessment): asking how much each task is worth isn't rude. If you failed, there's a [resit](term-resit). With criteria on the wall, three letters would have had nothing to sell.
    .other = Some will say that counting and showing would have done more good. Perhaps. But before an exam one person can't carry everything. Doing your own work is part of it too. And the numbers will be numbers tomorrow.
    .weak-1 = a bare number
    .weak-2 = one hand
    .weak-3 = 3 evenings
    .face-you = a mark of their own
    .face-madina = found the light
    .face-rustam = gave his envelope

talk-1 = Why has someone who got their money back been cheated all the same? Or haven't they?

talk-2 = Why does a strict person look suspicious and a warm one look safe? Give an example without names.

talk-3 = Three of nine, eight of twenty-four: where else could you put two such numbers side by side?
