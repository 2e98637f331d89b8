level = The Bucket
    .summary = On paper the roof has been mended. The bucket doesn't believe it.
    .want = By five on Friday: find out what was really done up there, and leave a true paper behind.

bucket-a = March. The snow is melting. A bucket stands before the board: twelve drops a minute.

bucket-b = March. The snow is melting. A bucket stands before the board: eighteen drops a minute.

room =
    .l1 = “The roof was mended in August. The paper says so. The bucket can't read, so it won't give in.”
    .l2 = “The acceptance commission needs two pupils as observers. The council has chosen you and Aruzhan.”
    .l3 = Today is Wednesday. On Friday the commission signs the act, and then the firm is paid.
    .l4 = “I count. You ask. Timofey empties the bucket.”
    .l5 = “Why me?”

safety = “We're going up. Sign this book first. Not afterwards: now.”
    .sign = Sign it
    .read = “Apai, let me read it first.” Then sign
    .refuse = “I don't sign what I haven't seen! That's how they accepted the roof.”
    .below = Don't sign, stay below

safety-ok = “Don't step on wet tin, don't untie the rope. Your signature says you've heard that.”

safety-read =
    .l1 = “I won't step on wet tin and won't untie the rope.” Two lines, no more. Today's date.
    .l2 = “Quite right to read it. If only grown-ups did.”

safety-no =
    .l1 = “It's the safety book. Not a word about the roof itself. I just don't want you falling off it.”
    .l2 = The book has two lines: wet tin, and rope. Aruzhan shakes her head at you.

safety-after = “Apai fought for us to be let up there. What now?”
    .sorry = “I'm sorry, apai. I spoke before I'd read it.”
    .below = Stay below

safety-sorry = “It's all right. Doubting isn't bad. Doubting without reading is.”

safety-below = You can see a fair bit from below. Up above, Aruzhan is counting at the top of her voice.

yard = There's time for just three things before the bell.
    .sheets = Count the new sheets
    .edge = The edge of the paint
    .edge-text = Scratch it, and there's rust under the paint. You take a picture that shows the date.
    .talk = Two people on the bench
    .talk-text = “They've pocketed the lot,” says one. Who, and when, he doesn't know himself.
    .sacks = Empty sacks
    .sacks-text = Empty sacks, one old glove. The glove says nothing, and proves nothing.
    .ladder = The ladder
    .ladder-text = “School property, No. 7.” The ladder is where it should be. Its only fault is a squeak.
    .done = Go down

count-a = You counted separately. Both got forty-two new sheets. The act says sixty.

count-b = You counted separately. Both got fifty-six new sheets. The act says eighty.

erlan =
    .l1 = On the steps stands a young man in overalls: Erlan, a welder. He's at the college.
    .l2 = “You're looking at the roof? I've something to say about it, too.”

worked = “I worked here in August too, paid by the day. Please put that in your paper.”
    .write = Write: “Erlan, welder, worked here in August.”
    .why = “Why do you want it written down?”
    .whitewash = “Trying to whitewash yourself? We won't write that.”
    .skip = “It doesn't matter who did the work.”

worked-why = “So nobody says later that I hid it. I'll tell what I saw, but you should know who's telling.”

worked-write =
    .l1 = “Thanks. The tin ran out. ‘Paint the rest,’ we were told. I remember by whom.”
    .l2 = He has told what he saw, and that he worked there. Now everyone can weigh his words.

worked-no =
    .l1 = “I wasn't whitewashing… I wanted you to know.”
    .l2 = He picks up his tools and leaves. What he saw goes with him.

worked-skip = “As you like. But one day somebody will ask.”

office =
    .l1 = The staff room. On the table a fat folder tied with tape: “Roof. August.”
    .l2 = “I'm the accountant. Little time, many folders. Which do you want?”

cover = “Read it, copy it. But I'll cover the workers' personal numbers with a ruler. And only till five.”
    .agree = “Agreed: the ruler stays, and you'll have it back by five.”
    .rule = “Why do you cover them? By what rule?”
    .hiding = “You're hiding something! Take that ruler away.”

cover-rule = “It's personal data. A man's number says nothing of a roof. Sums, dates, signatures: all open, look.”

cover-ok = “I've had many inspectors. You're the first who've understood the ruler. Here.”

cover-no =
    .l1 = “What I'm hiding is other people's numbers. Not from you: from everyone.”
    .l2 = She puts the folder before you all the same. The ruler is in its place. The room has grown cooler.

cover-after = “Till five. Anything else?”
    .sorry = “I'm sorry. I should have asked, and I accused.”
    .silent = Start reading without a word

cover-sorry = “Forgiven. Point your doubt at paper, not at people. Here's the paper.”

folder-a = Six papers from the folder. Put each where it belongs.
    .bin-risk = The paper itself shows a risk
    .bin-fine = Sound: as it should be
    .bin-ask = Not known yet: to be asked
    .hand = Three firms' three offers are filled in by one hand
    .act = Acceptance act: 20 August. Work began: 25 August
    .cheapest = With equal terms, the cheapest offer was taken
    .photo = A photograph from before the work, dated
    .surname = The firm's owner and the caretaker share a surname
    .price = The tin cost more than it had in spring

folder-b = Six papers from the folder. Put each where it belongs.
    .bin-risk = The paper itself shows a risk
    .bin-fine = Sound: as it should be
    .bin-ask = Not known yet: to be asked
    .split = One roof, split into four contracts with one firm
    .before = Payment: 18 August. Work began: 25 August
    .stamped = Three offers, three days, opened together, with minutes
    .against = The minutes also record an opinion against
    .classmates = The firm's head and the caretaker went to one school
    .late = The work ended two weeks late; no reason is given

folder-good = “You didn't count an acquaintance as a risk. Not every grown-up inspector manages that.”

folder-mixed = “A bit mixed. What the paper says goes in one heap; what we think goes in another.”

ergen =
    .l1 = Thursday, after school. A clean car has stopped at the gate.
    .l2 = “I'm the contractor, Ergen aga. It's you who're looking at the roof? Good for you!”

projector = “Sign on Friday and your class gets a projector. Not you: everyone. The rest of the tin comes in May.”
    .take = “It's for everyone. All right, then.”
    .plain = “Why does the projector hang on Friday?”
    .no = “No, thank you. One signs for a roof by looking at the roof.”
    .tell = Say no, write down his words with the date, and tell Karlygash apai today
    .think = “I'll think about it.”

projector-plain =
    .l1 = “Who says it does, ainalaiyn? You help me, I help you. Plain kindness.”
    .l2 = “You help me” came first. Far off, the bucket goes drip.

projector-took = “There's a grown-up! Between ourselves, so as not to spoil the surprise.”

projector-no =
    .l1 = “Don't take it amiss. I meant well.”
    .l2 = The car drives off. The projector and the promise go with it, in the boot.

projector-told =
    .l1 = “You're writing it down? What for, we're only talking…”
    .l2 = Thursday, 15:40, by the gate: “Sign on Friday and your class gets a projector.” Heard by Aruzhan.
    .l3 = “You were right to tell me. Grown-ups will take it from here; you're not alone with it.”

projector-think = “Do think. There's time till Friday.”

aigul =
    .l1 = Thursday evening. The commission's secretary is Aigül apai. One lamp, and the act in front of her.
    .l2 = “I haven't slept for three days over this paper. Let's be done with it.”

august = “They've all signed for 20 August. You too, please. Or the money goes back, they say, and no roof.”
    .august = Sign it for 20 August
    .rule = “Which paper says that the money goes back?”
    .today = Sign with today's date, and write beside it how many sheets were counted
    .none = “I'm not signing anything.”
    .later = “I'll come tomorrow, apai.”

august-rule =
    .l1 = “In a paper?… Ergen aga told me so.”
    .l2 = She straightens her glasses and falls silent, as if she had heard herself.

august-signed = “Thank you. We're all so tired…” The stamp isn't.

august-today =
    .l1 = “So one may sign with a remark. Why didn't I?”
    .l2 = The act now holds two true things: a number, and today's date.

august-none = “All right. But then your count won't be in the paper, either.”

august-later = “Tomorrow? Tomorrow it'll all be settled.”

act = Friday. The act before you, a pen beside it. The bucket is nearly full.
    .sign = Sign and go
    .back = “Apai, I shouldn't have agreed. Let me tell you what happened.”

act-back =
    .l1 = “Thank you for telling me. That was the hardest part; we'll put the rest right together.”
    .l2 = Aruzhan moves her chair next to yours. She doesn't say anything.

steps-before = “They'll mend the act. But the next roof? Let's put the right way up on the board.”

steps = Five steps of a repair. Put them in order.
    .measure = Measure the roof, write down what is needed
    .call = Announce the purchase to everyone
    .compare = Compare the offers in commission
    .accept = Count what was done, and accept it
    .pay = Pay

steps-good = “In August they signed first and began later. That's where the drip comes from.”

steps-mixed = “I think we've mixed up the order. In August somebody did, too.”

letter = A letter to the board of trustees. Short, and each word must be one you can answer for.
    .frame = { $to }. { $seen } We enclose: { $proof }. { $ask } { $close }
    .slot-to = To whom?
    .to-board = To the school's board of trustees
    .to-chat = To every parents' chat, let them all know
    .to-whoever = To whom it may concern
    .slot-seen = What was seen?
    .seen-counted = We counted separately: fewer new sheets than in the act.
    .seen-bad = The roof has been mended very badly.
    .seen-eaten = The roof money has been stolen.
    .slot-proof = What is enclosed? (up to two)
    .proof-sheet = the count, signed by two
    .proof-photo = a dated picture of the paint's edge
    .proof-folder = the dates copied from the folder
    .proof-heard = what people in the yard say
    .slot-ask = What do we ask?
    .ask-recount = We ask that the sheets be recounted before payment.
    .ask-attention = Please pay attention to this.
    .ask-sack = Please sack those who are guilty.
    .slot-close = How does it end?
    .close-written = We'd like a written answer.
    .close-as-you-like = The rest is up to you.
    .close-internet = Or else we'll put it on the internet.
    .has-facts = Is there a fact seen with one's own eyes?
    .has-proof = Is evidence enclosed?
    .has-ask = Is it clear what is asked?
    .has-answer = Is a written answer asked for?
    .lacks-heat = Is it free of blame, rumour and threats?

letter-hot = “One hot word burns the whole letter. Now they'll discuss you, not the roof.”

letter-good = “Not a word too many. The board can only recount.”

letter-thin = “It's a fair letter. But one could answer it with a mere ‘noted’.”

rule = Make a rule for the next repair, so that the bucket is out of a job.
    .slot-offers = How is the firm chosen?
    .offers-open = Open call; offers opened together
    .offers-known = We ask the firm we know
    .offers-known-why = The firm we know may be good. Without comparing, nobody will ever find out.
    .offers-cheapest = The cheapest, without a list of work
    .offers-cheapest-why = Without a list, the cheapest is the one with the least tin.
    .slot-accept = Who accepts the work?
    .accept-two = Two count apart and sign together
    .accept-head = The head has a look herself
    .accept-head-why = A lone signature is given when one is tired, or when one is asked.
    .accept-pictures = The firm sends pictures
    .accept-pictures-why = The firm shoots the pretty side. Rust doesn't get into the picture.
    .slot-pay = When is it paid?
    .pay-after = Only after acceptance
    .pay-before = All in advance
    .pay-before-why = Whoever has been paid in full leaves the tin till May.
    .pay-december = Before the year ends, come what may
    .pay-december-why = When the date presses, one signs first and works later. As happened this time.
    .slot-shown = What does everyone see?
    .shown-wall = On the wall: what, how much, what price
    .shown-folder = In a folder, shown on request
    .shown-folder-why = Only those who know of the folder will ask. The bucket waited half a year for that.
    .shown-workers = The workers' names and numbers
    .shown-workers-why = A worker's number says nothing of the roof, and can harm the man.

rule-good = “Done. We'll give the bucket to the museum: ‘Second witness’.”

rule-hole = “There's a hole left. Water finds holes faster than we do.”

plan = Write one sentence in the margin.
    .when-present = If a present for all of us is promised for my signature
    .when-date = If I'm asked to sign for a day that is past
    .when-angry = If I feel like accusing somebody
    .then-count = I go and count first
    .then-today = I write today's date
    .then-letter = I write apart what I saw and what I think

friday-good =
    .l1 = Friday, five o'clock. The commission went up itself. Each counted alone, and the numbers agreed.
    .l2 = “The act has been rewritten. Payment waits until the rest of the tin is laid.”
    .l3 = “So I'm relieved of my post at the bucket?”

friday-half =
    .l1 = Friday, five o'clock. “We shall look into it further,” writes the commission. No date.
    .l2 = “Something was missing. But some of it is on paper.”
    .l3 = “The bucket is looking into it, too. Every minute.”

counted = The act and the roof look alike at last. No slogan did that: two counts, one true date and one short letter did.
    .title = A Roof That Was Counted
    .cost = There's no projector yet, and two more weeks of lessons with a bucket. Writing her signature anew wasn't easy for Aigül apai.
    .why = Acceptance was written before the work, by one hand, and nobody opened the folder. A knowingly false date in a document is a [forgery](law-cc-369).
    .stop = Two count apart and sign together, and only then is it paid. And one sheet on the wall: what, how much, what price.
    .other = Had you signed, the projector would hang by now and a tired woman would sleep. True. Next spring it would have dripped on the projector.
    .weak-1 = act came first
    .weak-2 = one hand
    .weak-3 = shut folder
    .face-aruzhan = counted on her own
    .face-karlygash = stood by you
    .face-you = today's date

half-dry = The observers said what they saw, and the commission heard. But the letter or the rule has a gap, and both water and “later” get through.
    .title = Half Dry
    .cost = The roof stays as it is till summer. Nobody lied, and nobody named a day.
    .why = Warm words and hot words are both easily “noted”. A paper without a question moves nobody.
    .stop = An exact number, an exact request, a [written answer](law-appc). And a rule is closed on four sides: choice, acceptance, payment, sight.
    .other = You might have said that nobody listens anyway. But a count is on paper, and the next person needn't start from nothing.
    .weak-1 = no date
    .weak-2 = slow answer
    .weak-3 = “noted”
    .face-aruzhan = will count again
    .face-timofey = by the bucket
    .face-you = one word short

painted = The act was passed, the roof was painted, the projector was hung. In April a drop fell on the projector.
    .title = Painted Tin
    .cost = The whole school paid for tin that isn't there. Erlan said what he saw; the paper bears your signature.
    .why = A present for everyone is hard to refuse: it isn't for you. But it bought a signature, and a [benefit](law-410-definition) needn't be money.
    .stop = One question: “Why Friday?” A separate count. And even after saying yes it wasn't too late to tell Karlygash apai.
    .other = You meant well by the class and felt for a tired woman. Both are true. Only nobody asked that day who would empty the bucket.
    .weak-1 = gift for all
    .weak-2 = August
    .weak-3 = silence
    .face-aruzhan = counted for nothing
    .face-erlan = he did say so
    .face-you = signed there

talk-1 = How does signing the book differ from signing the act? Both times it was “now”.

talk-2 = Two people with one surname: is that evidence or a question? Why?

talk-3 = If a present is for everyone, does it stop being a bribe? Who gave what, and who got what?
