level = Two Strings
    .summary = A dombyra competition. The jury gives the points, and you count them.
    .want = By tonight: whoever wins, let the whole hall see why.

day-a = The assembly hall. Fourteen contestants are tuning up on the stage: fourteen dombyras at once.

day-b = The assembly hall. Eighteen contestants are tuning up on the stage: eighteen dombyras at once.

room =
    .l1 = “Five jurors, two rounds. You and Aruzhan count the points. Let it be lovely, and no tears!”
    .l2 = Before you: five envelopes, two pens, and a drum. The drum holds the lots for the second round.
    .l3 = “I count from the left, you from the right. Where we meet the numbers must agree.”
    .l4 = “A dombyra has two strings. Let one go slack, and the tune tells lies.”

halida = “Good day, artists! Samsa for the jury, hot!”

samsa = “Seven portions, from the school's estimate. Sign the receipt for me: ‘received’.”
    .count = Count the portions, read the receipt, and sign
    .sign = Sign at once
    .bribe = “Buying the jury with food? Take it away.”
    .zaure = “Let Zaure apai sign.”

samsa-counted =
    .l1 = Five jurors, two counters: seven portions. The receipt says seven. The price is that on the wall.
    .l2 = “Whoever counts samsa can be trusted with points.”

samsa-signed = “You didn't count! What if I'd brought six? Count next time, my dear.”

samsa-no =
    .l1 = “Buying? The same for all, with a receipt, and the school pays! I give a receipt for every samsa!”
    .l2 = The receipt: “7 portions, estimate, line 3.” The estimate hangs on the wall.

samsa-after = “Twenty years I've sold honestly. That hurts…”
    .sorry = “I'm sorry, apai. I should have read the receipt.”
    .silent = Say nothing, look away

samsa-sorry = “Forgiven. Now eat, before it's cold. That's in the estimate, too.”

samsa-zaure = “I'll sign, it's my estimate. But you might have counted them.”

hall = Before the first round there's time to look at two things.
    .rules = The rules on the screen
    .rules-text = “6. No juror marks a pupil. 7. Who breaks a string plays last. 9. Points go up for all at once.”
    .drum = The drum
    .drum-text = The wooden balls are alike in weight and colour. Only the lid has no lock.
    .talk = The back row
    .talk-text = “The places are shared out already,” somebody whispers. He said so last year, and came second.
    .piano = The piano
    .piano-text = A note on the piano says “No dombyras here”. A dombyra lies on the note.
    .window = The window
    .window-text = The yard. Sanjar, all alone, plays the same tune for the third time.
    .done = To the jury's table

turar =
    .l1 = Nilufar is fourth on. Turar ata lays down his pen and beckons you.
    .l2 = “Balam, come here. That girl was my pupil.”

dash = “Put a dash in place of my mark. And divide the sum by four, not by five.”
    .dash = Put a dash, and the reason beside it
    .rule = “Which rule is that, ata?”
    .fiddle = “Sheets mustn't be fiddled with! Give your mark.”
    .guess = “I'll put about an eight.”

dash-rule = “Number six: ‘No juror marks a pupil; the others' average is taken.’ You're right to ask.”

dash-put =
    .l1 = “There. I'm fond of my pupil. That's just why I put down my pen.”
    .l2 = A dash on the sheet, and beside it: “her teacher”. This dash isn't silent; it explains.

dash-no =
    .l1 = “Read rule six, balam. I'm not fiddling; I'm stepping aside.”
    .l2 = He puts the dash himself and writes “her teacher”. Your ears are burning.

dash-guess = “A made-up number is the worst of numbers. I'll put the dash myself.”

nilufar =
    .l1 = A sharp ping from the stage. Nilufar's lower string has snapped.
    .l2 = “Oh no… It's gone. A new one takes ten minutes.”

string = “May I play last? The head juror gave me this note. Move me to the end of the list, please.”
    .note = Check the note against the rules, then move her
    .move = Move her at once
    .trick = “Is it a trick? You've missed your turn. That's that.”
    .zaure = “Let Zaure apai decide.”

string-note =
    .l1 = “7. Who breaks a string plays last.” The note has an hour and a signature. It took no minute.
    .l2 = “Thanks! Now nobody can say I know someone.”

string-moved = “Thanks! But keep the note with the list; they'll ask for it.”

string-no =
    .l1 = “A trick?… The string has cut my hand. Look.”
    .l2 = “There's rule seven, balam. Nilufar plays last. The note is mine.”

string-zaure = “It's been decided: rule seven. Does anyone ever read that screen?”

heap-a = The sheets of the first round. Six are odd. Which is what?
    .bin-slip = A slip: to be mended
    .bin-interest = A sign of interest: to be told
    .bin-fine = Just a difference; it's fine
    .sum = Added up as 8 + 7 + 9 = 25
    .unsigned = Points are there, the signature forgotten
    .pupil = A juror gave his own pupil ten, all others five
    .other-ink = Points changed in other ink, after collection
    .strict = One juror gives everybody one point less
    .apart = For one tune, one gave eight and one gave ten

heap-b = The sheets of the first round. Six are odd. Which is what?
    .bin-slip = A slip: to be mended
    .bin-interest = A sign of interest: to be told
    .bin-fine = Just a difference; it's fine
    .seven = A seven read as a one: No. 7's name, marked No. 1
    .twice = One mark added twice
    .nephew = A juror marked a nephew and told nobody
    .call = After a telephone call, a juror changed one mark
    .kind = One juror gives everybody one point more
    .low = Even for the best tune, one juror gave a seven

heap-good = “A strict juror isn't a sly one. A silent one is a question. That's it exactly.”

heap-mixed = “A bit mixed. Strict with all is fair. Soft on one is a question.”

zaure =
    .l1 = The break. Zaure apai holds a sheet and looks out of the window.
    .l2 = “There's a boy in tears over the third juror's mark. I can't bear it.”

rewrite = “The third juror's tired, and gave a five. Make a fair copy with a nine. Let the boy be happy.”
    .copy = Copy it out, with a nine
    .knows = “Does the juror know?”
    .no = “No, apai. I won't copy somebody else's sheet.”
    .juror = “Let's ask the juror. If it's mended, then by his own hand, with the hour.”
    .later = “I've no time now. Later.”

rewrite-knows =
    .l1 = “He doesn't… He'd be offended. This way all's peaceful.”
    .l2 = “Peaceful” echoes round the hall.

rewrite-copied = “Thank you, my dear. Only the two of us know.” The child who was ahead doesn't.

rewrite-no = “Perhaps you're right… My heart aches, all the same.”

rewrite-juror =
    .l1 = The juror looks, leaves the five, and writes why: “The rhythm breaks twice.”
    .l2 = “I'll read him the reason myself. Then he won't cry; he'll practise.”

rewrite-later = “Later, then. The sheet can lie here.”

sanjar =
    .l1 = Sanjar stands by the stage. He turns the pegs and speaks without looking at you.
    .l2 = “We're friends, aren't we? And you've got the drum.”

drum = “In round two, put me after someone weak. Swapping a ball takes a second.”
    .swap = Swap the ball
    .why = “What would that change?”
    .no = “No, Sanjar.”
    .open = “We draw on the stage, before everyone. You can turn the drum yourself.”
    .joke = “We'll see.” Laugh it off

drum-why = “After a weak one anyone sounds good. We're not stealing anything; only the order.”

drum-swapped = “That's a friend! If I win, we'll share.” The ball lies warm in your palm.

drum-no = “All right… I'm a fool to have asked.”

drum-open =
    .l1 = “Me? In front of all of them?… All right. Then nobody can blame me.”
    .l2 = The drum goes round. Sanjar draws number three: neither good nor bad. Just his.

drum-joke = “Laughing means yes, doesn't it?” That's how he took it.

before-names = “They're about to read the names. Our numbers don't agree; something's changed. Do you know what?”
    .keep = “No. Let them read.”
    .back = “I do. Let's stop them; I'll tell.”

names-stopped =
    .l1 = “To say it is half the mending. The sheet goes back, the ball into the drum. We count again.”
    .l2 = Zaure apai looks down. Aruzhan hands you a pen.

steps-before = “A contest is like a tune: beginning, middle, end. Write its order on the board.”

steps = Five steps of a contest. Put them in order.
    .draw = Draw the lots before everyone
    .score = Each juror marks alone
    .envelope = Sheets are collected in closed envelopes
    .count = Two people count apart
    .post = The sheets go up on the wall

steps-good = “It's in tune. Whoever plays it now, the melody will be the same.”

steps-mixed = “One peg's loose. Never mind; your ear will learn.”

message =
    .l1 = Evening. The sheets are in their envelopes, and a message arrives.
    .l2 = “At least tell me my points from round one. I can't sleep. We're friends, aren't we?”

reply = An answer to Sanjar. Let both the friendship and the rule come through whole.
    .frame = “{ $respect } { $no } { $rule } { $way }”
    .slot-respect = Respect
    .respect-friend = Sanjar, I see why you worry; you played well today.
    .respect-hello = Hi, Sanjar.
    .respect-cheat = Sanjar, are you cheating again?
    .slot-rule = Rule
    .rule-wall = By rule nine the points go up for all at once.
    .rule-somehow = It just isn't done.
    .rule-expelled = They'll throw you out for asking.
    .slot-way = Another way
    .way-appeal = If you disagree, one can appeal: we'll write it together.
    .way-luck = Good luck.
    .way-after = I'll tell you tomorrow, before it goes up.
    .slot-no = No
    .no-not-tell = I won't tell you now.
    .no-nothing = Now go to sleep.
    .no-tonight = Write again tonight, and we'll see.
    .has-reason = Is it said with respect?
    .has-rule = Is the rule named?
    .has-way-out = Is another way offered?
    .has-no = Is there a clear no?
    .lacks-insult = Is it free of insult and threat?
    .lacks-later = Does it leave no hope of later?

reply-hot = “Cheating? I only said I couldn't sleep…”

reply-good = “All right. If you won't tell me, you won't tell the others. Now I can sleep.”

reply-soft = “I see. I'll write again in a while.”

rules = Make rules for the next contest, so that tunes and points both sound clean.
    .slot-ties = What if a juror is a teacher or kin?
    .ties-said = Says so first, and doesn't mark them
    .ties-alone = The juror knows; he has a conscience
    .ties-alone-why = Conscience is a good juror, but can't be seen. A hall doesn't believe what it can't see.
    .ties-strangers = Only jurors from far away
    .ties-strangers-why = Those from afar know someone, too. If nobody asks, we shan't find out.
    .slot-draw = How is the order found?
    .draw-stage = On stage; they turn the drum themselves
    .draw-list = The organiser makes a list
    .draw-list-why = The order is in one hand. Whoever asks that hand is answered in private.
    .draw-wish = As everyone likes
    .draw-wish-why = Everybody wants to follow a weak one. The loudest will win.
    .slot-sheets = How is a sheet mended?
    .sheets-own = By the juror himself, with hour and reason
    .sheets-fair-copy = The counter makes a fair copy
    .sheets-fair-copy-why = A fair copy doesn't show whose hand it was. A five and a nine look equally clean.
    .sheets-pencil = In pencil, easy to change
    .sheets-pencil-why = A pencil is afraid of a rubber, and a rubber is afraid of nobody.
    .slot-after = And after the result?
    .after-all = All the sheets go up; a day to appeal
    .after-winner = Only the winner is named
    .after-winner-why = If nobody says why, the victory itself turns into a rumour.
    .after-asked = Shown to whoever asks
    .after-asked-why = A shy child won't ask. The back row will whisper instead.

rules-good = “Both strings are in tune: one's the rule, the other is openness. Now play.”

rules-hole = “One string's slack. It'll play, but a good ear will hear.”

plan = Write one sentence on your programme.
    .when-pity = If pity makes me want to mend somebody's sheet
    .when-friend = If a friend asks for “only the order”
    .when-odd = If a request looks odd
    .then-own-hand = I say: let its owner mend it, by hand
    .then-open = I say: let's do it before everyone
    .then-ask = I ask for the rule before I blame

names-good =
    .l1 = Five sheets on the wall. The hall reads in silence; then all at once it claps.
    .l2 = “I'm second! And beside the dash it says ‘her teacher’. Nobody whispers about me now.”
    .l3 = “I'm fourth. I lost the rhythm in the third line; it says so. Practise with me tomorrow?”

names-half =
    .l1 = The winner is named and the hall claps. The back row gets in a whisper, too.
    .l2 = “Our numbers agreed. But not everything is on the wall.”
    .l3 = “A good tune. Only nobody heard the last part of it.”

clean-sound = Winner and losers read their own points. Nobody had to ask anybody in a whisper why.
    .title = A Clean Sound
    .cost = A boy wept over his five; Sanjar drew no lucky number. Both sulked for an evening, and then they read the reason.
    .why = A juror has pupils and nephews, too. A [conflict of interest](term-conflict) that's told is a dash; untold, it's a rumour.
    .stop = Lots on the stage, sheets mended only by the juror, points for all at once. And a lock on the drum's lid would do no harm.
    .other = To comfort a child in tears is good. But a made-up nine would have pleased him for an evening and cost another a place.
    .weak-1 = silent kin
    .weak-2 = fair copy
    .weak-3 = no lock
    .face-nilufar = second, no whispers
    .face-sanjar = fourth, and a friend
    .face-you = counted from the right

thin-string = The contest was honest, but not all of it was seen. A soft answer, or a gap in the rules: the back row heard it.
    .title = A Slack String
    .cost = The winner got a clapping and a whispering. Two children say they won't come next year.
    .why = Leave a hope of “later” and the question comes back. Leave a gap in a rule and the next request comes in through it.
    .stop = Respect, rule, another way, and a clear no: together they save the friend and the rule. And a rule must be open to its very end.
    .other = One may call these trifles. But a hall that can't trust in trifles won't trust a great victory, either.
    .weak-1 = “later”
    .weak-2 = whispers
    .weak-3 = not all is up
    .face-aruzhan = would count again
    .face-turar = the last part
    .face-you = one turn short

false-note = The names were read. One sheet held a nine that wasn't given, or one ball a number that wasn't drawn. The hall clapped; it didn't know.
    .title = A False Note
    .cost = Somebody lost a place and will never know. Aruzhan is still looking for the reason why the numbers didn't agree.
    .why = Pity and friendship are warm; that's why it's hard to say no to them. A [benefit](law-410-definition) isn't only money: a place is one, and so is a mark.
    .stop = One question: “Does the juror know?” Lots drawn on the stage. And when Aruzhan asked it wasn't too late.
    .other = You thought of a child in tears, or of a friend: there was no malice. But a dozen others sat in that hall, and nobody had asked on their behalf.
    .weak-1 = one hand
    .weak-2 = fair copy
    .weak-3 = silence
    .face-nilufar = doesn't know why
    .face-zaure = looks down
    .face-you = numbers don't agree

talk-1 = Turar ata and Zaure apai both wanted something changed on a sheet. What's the difference?

talk-2 = How can a request with no money and no present in it be unfair? Give an example.

talk-3 = Say aloud the warmest no you can find for a friend.
