level = Before the Marks
    .summary = A rustling box, a poem of ten lines and a teacher who smiles only on Thursdays.
    .want = To turn four and a half into five by Friday. And not to hurt your mother.

rustle =
    .l1 = Wednesday. Literature. Your bag is rustling.
    .l2 = “Crisps? Share.”
    .l3 = “Not crisps.”
    .l4 = “What then? Soap? Your bag smells like a flower bed.”
    .l5 = Inside is a bottle of scent. With a ribbon. Your mother put it there this morning.

mother = “Give it before the marks. Afterwards is too late. Let Zaure apai see how hard you try.”
    .ok = “All right, Mum.”
    .why = “Why before? What if I give it after?”
    .silent = Switch off the phone and shut the bag

mother-ok = “That's my darling. Straighten the ribbon. It took me two hours to tie.”

mother-why =
    .l1 = “Afterwards it would only be a thank-you.”
    .l2 = “Oh… Something's burning. We'll talk tonight!”

mother-silent = The bag is shut. The smell isn't.

stay-behind = “You. Stay behind after the lesson. And bring your poem.”
    .stay = “Yes, apai.”
    .loud = “I'm not staying for paid lessons!”
    .door = Read the sheet on the door

class-ooh =
    .l1 = “Ooooh,” says the class. Zaure apai doesn't so much as raise an eyebrow.
    .l2 = “Don't be late. Buses don't wait. Nor should poems.”

door =
    .l1 = On the door: “Thursday, 15:00. Extra hour, free of charge. Come if you like.”
    .l2 = Below are nine names. One has been written three times and crossed out twice.
    .l3 = “That's me. It clashes with football.”

loud =
    .l1 = “Paid? Go and read the sheet on the door, would you?”
    .l2 = The sheet says “free” three times. The third is underlined.
    .l3 = “Did she smile? It isn't even Thursday!”

hour =
    .l1 = Thursday, three o'clock. Nine of you in the classroom. Zaure apai is smiling.
    .l2 = “A rhyme is a bridge. If you've one bank, build the other.”
    .l3 = Your poem is “Bus Number Seven”. She reads it twice.
    .l4 = “It's a good bus. But it stops short of somewhere.”

sanjar = “We've both got four and a half. Which way will it be rounded on Friday?”
    .tell = “I've got a box. Mum wants me to give it to her.”
    .hide = Say “we'll see” and sit on the bag

sanjar-told =
    .l1 = “I haven't got a box. I had a bauyrsaq. I ate it on the way.”
    .l2 = “If you give it and get a five… what will my four be for?”

sanjar-hid = “Your bag's talking again. Fine. If you won't tell, it will.”

desk = They've gone. Zaure apai is out fetching the register. Empty desk, open door.
    .hand = Wait, and hand her the box
    .leave = Leave the box on the desk and slip away
    .keep = Go, with the box still in the bag
    .ask = “Apai, Mum sent a present. Is that allowed?”

desk-hand =
    .l1 = “Thank you. And what is this for?”
    .l2 = After the word “for” there turned out to be nothing to say.

desk-keep =
    .l1 = The bag rustled all the way to the door.
    .l2 = “Stop. What is your bag saying?”

desk-ask =
    .l1 = “Good that you ask. There's a rule: a flower, a card, after the marks, from all of you.”
    .l2 = “Only it hangs in the staff room. Parents never go in there…”

cupboard =
    .l1 = Friday morning. The box is gone from the desk. Zaure apai says nothing.
    .l2 = In maths you think: box. In biology: box. In PE: box, running.
    .l3 = There's a cupboard in the staff room, Sanjar says. They're opening it at the meeting.

own-up = The register is in there too: marks are put off till Monday. The staff room is up the stairs.
    .go = Go and say, “That box is mine”
    .wait = Go on waiting

own-up-said =
    .l1 = “I know. I could tell by the ribbon: that's your mother's hand.”
    .l2 = “I've put it down in the gift book: ‘owner will call’.”

returned =
    .l1 = “Take the box. Leave the poem.”
    .l2 = “If I took it, how could I read your poem? There'd be scent on every line.”
    .l3 = The box went back into the bag. Now for home. A longer way than any Number Seven goes.

home = Your mother is looking at the box. The ribbon is still tied. Put a few words together for her.
    .frame = { $thanks }. { $no }. { $cost }. { $instead }.
    .slot-thanks = Thanks
    .thanks-ribbon = Mum, I can see how you tied that ribbon, thank you
    .thanks-care = Mum, I know you were thinking of me
    .thanks-shame = Mum, you've shown me up
    .slot-cost = What would it have cost me?
    .cost-mine = A five with a box wouldn't be mine
    .cost-sanjar = It wouldn't be fair to Sanjar, who has no box
    .cost-bribe = You wanted to buy her
    .slot-instead = What do we do instead?
    .instead-poem = Let's sit down and read my poem together
    .instead-tulip = After the marks the whole class will take her a flower
    .instead-later = We'll see again at the end of term
    .slot-no = And the box?
    .no-yours = The box stays with you: it suits you
    .no-wont = I won't take her presents before the marks
    .no-maybe = Could I maybe not take it, for now?
    .has-thanks = Is there a thank-you?
    .has-cost = Does it say what it costs you?
    .has-instead = Is there another way?
    .has-no = Can the “no” be heard?
    .lacks-blame = Is no blame put on her?
    .lacks-later = Is no “later” left open?

mother-warm =
    .l1 = { $quote }
    .l2 = “Two hours I spent on that… Well, fetch the poem. Where are my glasses?”
    .l3 = Next day the whole stairwell smelt like a flower bed.

mother-quiet =
    .l1 = “What I understood, I understood. The rest you can explain tomorrow.”
    .l2 = The box moves to the top of the fridge. You both try not to look at it.

mother-hurt = “Me? I only wanted things to go well for you…”
    .again = Put the words together differently
    .tea = Pour tea and sit by her, saying nothing

four = “It's in the register: a four.”
    .sulk = Turn to the window in silence
    .criteria = “Apai, by which criteria?”
    .revenge = “You're getting back at me for the box!”

four-revenge =
    .l1 = “Revenge? I got a four, too. And all I had was a bauyrsaq.”
    .l2 = “I gave the box back as it came. A mark has its own sheet. Come, I'll show you.”
    .l3 = The class went quiet. The pen in her hand shook a little.

four-sulk = “Go and ask. Asking's free. It says so on the door, three times.”
    .ask = “Apai, may I see the sheet?”
    .leave = Settle for the four in silence

sheet =
    .l1 = “Three things: twelve lines, one comparison, one living picture.”
    .l2 = You count your lines. Ten. The bus really had stopped short.
    .l3 = “Within a week anyone may rewrite. It's on this sheet, too…”
    .l4 = “Apai, do hang it on the door. We can't see it in a folder.”

again = Two more lines are wanted. How does the bus arrive?
    .late = “It's late, but it is on its way, they say, / And so's my poem: it got here today.”
    .walk = “On foot is quicker, nobody denies, / But who would tell you stories, jokes and lies?”
    .turn = “We stand in line, the baker and the moon, / And Number Seven's coming. Coming soon.”
    .leave = Decide that a four will do

rewritten =
    .l1 = “Five. I've written down what for: twelve lines, bus arrived.”
    .l2 = It was a Monday. She smiled all the same.
    .l3 = “My calendar must be broken.”

left-four = The four is your own. So are the ten lines. The folder closes.

flower = “The marks are in. The class is taking her one tulip and a card. Are you with us?”
    .join = Write a warm word in the card
    .ask = “Is that allowed? She gave back the box.”
    .refuse = “A flower's a bribe as well. Count me out.”

flower-ask = “I went and asked. One flower, from all of us, after the marks. It's on the door now!”

flower-refuse =
    .l1 = “The marks are already in. What can we buy with a tulip? Spring?”
    .l2 = The tulip droops, as if embarrassed.

tulip =
    .l1 = “This I'll take. It came late, so it came clean.”
    .l2 = The tulip stands in a pickle jar. The card, with all the names, lies in the register.

plan = Get one sentence ready for next time.
    .when-before = If someone says “give it before the marks”
    .when-mark = If I don't understand my mark
    .when-stay = If a teacher says “stay behind”
    .then-after = I'll say, “Afterwards, all together”
    .then-criteria = I'll ask to see the criteria
    .then-read = I'll read the sheet on the door first

poem = Twelve lines, a five. The poem hangs on the door, with the mark and what it is for. The box stayed with your mother.
    .title = The Bus Arrives
    .cost = It cost your mother two hours of ribbon and you two more lines. It cost Sanjar nothing, but you never talked about the box: you two were waiting for the same mark in very different ways.
    .why = The criteria lay in a folder and the gift rule hung in the staff room. Where nothing can be seen, people guess. Your mother guessed as well: perhaps a box would help.
    .stop = Two sheets on the classroom door: [how marks are given](law-edu-assessment) and which flowers are fine. Parents come in by that door, too.
    .other = There's truth in what your mother said: she wanted your work to be seen. It's frightening to go unnoticed. But a box doesn't show the work. It shows a box.
    .weak-1 = sheet hidden
    .weak-2 = rule unseen
    .weak-3 = gift too soon
    .face-mother-school = Kept the scent
    .face-zaure = Smiled on a Monday
    .face-you = Twelve lines

sanjar-knows = You both rewrote. Sanjar's was about a bauyrsaq and came to fourteen lines. Both fives are your own.
    .title = Sanjar Knows
    .cost = The truth cost you five awkward minutes. But Sanjar saw the criteria along with you, or he'd still be waiting to be rounded. Your mother's two hours of ribbon went for nothing.
    .why = When you can't see where marks come from, each of you invents a way: a box here, a hope there. And those without a box seem to have no way at all.
    .stop = Criteria on the door, and one line: “anyone may rewrite within a week”. That rule was always there, only in a folder.
    .other = You could have kept it from him: it was your mother's secret, and sparing her matters too. That's why a friend knew, and not the whole class.
    .weak-1 = sheet hidden
    .weak-2 = rule unseen
    .weak-3 = no box
    .face-sanjar = Fourteen lines
    .face-zaure = Sheet is on the door
    .face-you = Told a friend

honest-four = It stayed a four. Ten lines of honest work. The tulip is in its jar, and the bus stands two lines short of its stop.
    .title = My Own Four
    .cost = A four isn't nothing: every line is yours. But the two missing ones were never written. Sanjar waited to be rounded, as well.
    .why = When criteria aren't on show, only those who ask know them, and asking feels rude. So the shy lose half a mark every time.
    .stop = “By which criteria?” is no sulk and no demand. It's a question. With the sheet on the door, it wouldn't even be needed.
    .other = There's dignity in taking a four: a mark isn't a life. But quarrelling and asking are worlds apart.
    .weak-1 = sheet hidden
    .weak-2 = shy to ask
    .weak-3 = gift too soon
    .face-you = Ten honest lines
    .face-sanjar = A four as well
    .face-mother-school = Untied the ribbon

box-in-the-cupboard = At the meeting the cupboard was opened. There was no name on the box, but they knew the ribbon. The deputy head took it back to your mother.
    .title = The Box in the Cupboard
    .cost = Your mother heard it from the deputy head and not from you. Zaure apai had to explain to the meeting that she'd asked for nothing. And you missed six lessons while sitting in them.
    .why = A box on a desk is silent: present or request, nobody can tell. So it troubles the teacher as well. And parents had never seen the gift rule.
    .stop = One question: “Is that allowed?” Or four words: “That box is mine.” Even by the third lesson it wasn't too late.
    .other = Leaving it without a word seemed polite: nobody is put on the spot. It often is easier. But a box without an owner doesn't hide the awkwardness. It stretches it.
    .weak-1 = nobody's box
    .weak-2 = rule unseen
    .weak-3 = silence
    .face-mother-school = Heard it at school
    .face-zaure = Had to explain
    .face-you = Six lessons lost
talk-1 = What looked suspicious about Zaure apai? Which single question would have checked it?
talk-2 = What is the difference between the box and the tulip? Explain without naming a price.
talk-3 = What is the first word to say to a hurt parent?
