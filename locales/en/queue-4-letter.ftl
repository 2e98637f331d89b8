level = Evidence and a Letter
    .summary = A few papers, one set of notes, a lot of talk. Out of it must come one letter that deserves an answer.
    .want = In five days the commission can meet again. The letter needs a number by then.

table =
    .l1 = Dima's bed. On it papers, phones, a lump of kurt. Kezek is asleep in the middle of it all.
    .l2 = “I declare this meeting of the committee of inquiry open. The cat is in the chair.”
    .l3 = “The cat isn't impartial. He's eaten the kurt.”
    .l4 = Madina giggles and claps a hand over her mouth. So what do you keep, and what do you leave alone?

heap = Put each thing where it belongs.
    .bin-keep = Keep
    .bin-ask = Ask for
    .bin-leave = Leave alone
    .notes = Our own notes, made that evening
    .message = A message that was sent to us
    .slip = The slip with the stamp
    .notice = A photo of the notice on the wall
    .log = The page in the keeper's log
    .rules = The rules for places
    .notebook = Bolat agai's blue notebook
    .they-say = Dima's “they say”

heap-good = “See? Three heaps: ours, to be asked for, other people's. One could win a debate with that.”

heap-so =
    .l1 = “Is there anything of other people's under keep? That would be the heap for stolen goods.”
    .l2 = Aizere silently moves other people's things aside. The log, too: you don't take it, you ask for it.

pen = “Now look at this. A pen. With a camera in the cap. Only three thousand.”
    .use = Put the pen in your pocket and go and see Bolat agai
    .ask-first = Ask the advice line first
    .write = “Better write with it. Does it write at all?”

pen-used =
    .l1 = Five minutes of film. His button, the ceiling, his button. Half of the words are the pump.
    .l2 = “We've got it. And whom can one tell about it? I feel a bit odd.”

pen-asked =
    .l1 = The voice: “Please don't record in secret on your own. Ask us first. Have you got notes from that evening?”
    .l2 = “We have. So three thousand would have bought me plain notebooks for a year.”

pen-wrote =
    .l1 = “It does write! Blue. It's rather a good pen.”
    .l2 = The camera is filming Kezek's ear. Nobody accuses him of anything.

blue = “Oh no, Bike's sprung a leak! Hold the door for me, balam. I'm off for a mop!”
    .photograph = Photograph the open notebook
    .read = Read what you can without touching it
    .close = Close it and move it to the dry end

blue-shot =
    .l1 = Click. It's very sharp. Somebody else's notebook, somebody else's desk, and nobody said you might.
    .l2 = Bolat agai comes back with the mop and thanks you. It weighs more than the phone does.

blue-read =
    .l1 = Lines and ticks. From a step away it all looks like ants.
    .l2 = The water is getting close to the notebook. Bolat agai snatches it away himself.

blue-closed =
    .l1 = The notebook is closed and dry. So is the old board underneath it.
    .l2 = “You… didn't look? Hm. Thank you, balam.”

post = “Copy's ready: name, sum, picture. Finger's on the button. Do I send it?”
    .publish = “Send it.”
    .facts = “Facts first. Then the right place.”
    .question = “Take the name out. Leave just a question.”

posted =
    .l1 = Four hundred views in an hour. There's no name in it, but everyone recognised number 46.
    .l2 = “My number. Why?”
    .l3 = By evening the notebook has gone from the desk. There's only a wet mark.

post-facts =
    .l1 = “Facts aren't funny. All right. Finger removed.”
    .l2 = Dima doesn't delete it, he copies it out on paper. Only two of the lines have a day and an hour.

post-asked =
    .l1 = “Bulaq FM: does anyone know where the list hangs?” Forty-one answers come in.
    .l2 = “Thirty ‘no idea’. Ten ‘they say’. And one picture of a cat.”
    .l3 = Next morning there's a nail in the door. No list. But there is a nail.

test-door = Rustam won't come in. He stands behind the door and says it in Dima's direction.

test = “Simple sum: one of us offers ten thousand, one of us films it. Ten minutes, and there's your evidence.”
    .do = “All right, I'll offer it.”
    .no = “No, I won't do that.”
    .why-not = “Who offers is the giver. There's a column missing in your sum.”

test-done =
    .l1 = Ten thousand lies in front of Bolat agai. Rustam is filming through the window. His hand shakes.
    .l2 = “What's this, then? Did I ask for it, balam? You've brought it yourself.”
    .l3 = Of the whole film, that's the sentence one hears best.

test-not = “Very well. Motion put, motion lost. I've written it down.”

test-why =
    .l1 = “If we're the ones who offer, we're the ones they'll ask about it.”
    .l2 = “I forgot the column for risk. That's twice now.”

log = “You're not having my log! Bring me a request in writing and I'll open it at the page myself.”
    .snatch = Try to snatch the log
    .plead = “Just once, apai. Just one page…”
    .request = Ask for paper and write a request

log-snatched =
    .l1 = Gülnar apai has held on to that log for twenty years. You hold it for half a second.
    .l2 = “Thirty-one kettles I've confiscated. Shall I put you down as the thirty-second?”

log-pleaded = “I've no column for tears. Bring me a piece of paper.”
    .request = Ask for paper and write a request
    .leave = Do without the log

log-request =
    .l1 = “I ask to be shown the page of 27–28 August.” Date, signature. One line.
    .l2 = “There, like a civilised person. I know which page. I'll open it before the commission myself.”
    .l3 = There's a poem on the last page of the log. She puts her hand over it.

five-lines =
    .l1 = By the door hangs the fire list: who sleeps in which room. It has been hanging there for years.
    .l2 = Five moved in before 30 August: 71, 66, 80, 52, 58. Last in the queue, and first in bed.
    .l3 = “Five lines, five thefts! There's your list.”
    .l4 = “Not so fast, orator. Whoever has grounds has a paper. The folder's here. Ask me one at a time.”

line-71 = Number 71. Came before 30 August, straight in with a key. Aizere has underlined this one twice.
    .ask = “By which paragraph?”
    .known = “I know this one. Let it be.”
    .leave = Leave it for now
    .mark = “Put it in: jumped the queue.”

paper-71 = “Page six, paragraph one: priority group. Document seen. The reason isn't written there for you.”
    .tick = Tick it and go on
    .mark = “It's still suspicious. Put it in.”

kept-71 = Madina looks up. She doesn't say anything. Aizere rubs out both her lines without a word.

marked-71 =
    .l1 = Madina gets up and leaves. 71 is her number. The list has no names on it. Now everybody knows.
    .l2 = “Paragraph one! I've got the paper! Whom do you think you're accusing?”

line-66 = Number 66. Two people moved into one room at once, and they have the same surname.
    .ask = “By which paragraph?”
    .leave = Leave it for now
    .mark = “Two relatives at a go! Put it in.”

paper-66 = “Paragraph two: large family. Sisters. They asked to share, and it's a bunk bed anyway.”
    .tick = Tick it and go on
    .mark = “It still fits too neatly. Put it in.”

marked-66 =
    .l1 = “Two of six children. One of them sleeps up there with her knees bent. Will you write that too?”
    .l2 = A girl's voice from upstairs: “Apai, have we done something wrong again?”

line-80 = Number 80. Ground floor, the best room in the house, with the sun in the window.
    .ask = “By which paragraph?”
    .leave = Leave it for now
    .mark = “The best room, eh? Put it in.”

paper-80 = “Paragraph four: doctor's paper, ground floor. Do you need the diagnosis? I don't.”
    .tick = Tick it and go on
    .mark = “One can buy a doctor's paper. Put it in.”

marked-80 =
    .l1 = “Went upstairs once. I called the ambulance. It's in the log. Would you like the page?”
    .l2 = The hall has gone quiet. The door of the room with the sun closes, too.

line-52 = Number 52. Came on 27 August. Applied five days after you did.
    .ask = “By which paragraph?”
    .leave = Leave it for now
    .mark = “Now that one goes in.”

paper-52 = “Fifty-two. Wait. Not in the folder. I've looked twice. The log says slept here. No grounds.”
    .tick = “Perhaps the paper's still on its way.”
    .mark = “Put it in: no grounds given.”

marked-52 =
    .l1 = “You may write that. I put down who came in. Why they came in, nobody told me.”
    .l2 = No slogans from Aizere this time. She writes “no grounds given”. Not a word about the person.

line-58 = Number 58. Came on 28 August. By the door a key with a yellow tag is jingling.
    .ask = “By which paragraph?”
    .leave = He's one of us: say nothing
    .mark = “That one goes in, too.”

paper-58 = “Fifty-eight. Not here either. It's in the log and it isn't in the folder.”
    .tick = “That's Rustam. Let's move on.”
    .mark = “Put it in: no grounds given.”

marked-58 =
    .l1 = Everybody tries not to look at Rustam. Rustam looks at everybody.
    .l2 = “Write it. The number, not the name. The name I'll tell them myself.”
    .l3 = He puts the key on the counter. The yellow tag swings for a while and stops.

line-water =
    .l1 = At the very bottom there's a sixth line. No number: “water project, 2 places”.
    .l2 = “Who's that? I never wrote anyone in. Two beds locked up, and nobody sleeping in them.”
    .l3 = “A water project. Water doesn't stay the night. It runs.”
    .l4 = By which paragraph? Nobody knows. The folder is empty. You copy it out on a separate slip.

sorry = Those you accused for nothing are still in the hall. Gülnar apai hasn't closed the folder.
    .say = “I'm sorry. We should have asked for the paragraph first.”
    .later = Say nothing: it'll be forgotten

sorry-said =
    .l1 = “It's all right. Thank you. If only people asked first, you know?”
    .l2 = “I never had a column for apologies. I'll start one.”

sorry-not = It isn't forgotten. The folder closes with a bang.

erlan-kept =
    .l1 = You have Erlan's three lines, folded the way he folded them, straight as a weld.
    .l2 = “Any good? Put it in. Nothing extra.”
    .l3 = His words and his hand. Whoever writes the letter decides whether to enclose them.

erlan = Erlan is on his chair. Two of those five lines went in ahead of him. It's his case, too.
    .ask = “Would you write down what you know?”
    .write-it = Write it for him, in his name
    .leave-out = “Only if you want to. The letter goes without you, too.”

erlan-wrote =
    .l1 = Three lines. Slow and straight, like a weld. Below them a date and a signature.
    .l2 = “Done. Any tea?”

erlan-forged =
    .l1 = “Those aren't my words.”
    .l2 = Erlan tears the sheet in four and puts the pieces in his pocket. He doesn't even use the bin.

erlan-out =
    .l1 = “Thanks. I'll think.”
    .l2 = The letter has one witness fewer. Erlan has one decision more.

mend = Rustam, in the corridor. You haven't spoken for two days. He's holding two samsas.
    .sorry = Tell him: “I forgot about you. What do you need?”
    .walk-by = The letter matters more: walk past

mended =
    .l1 = “I said I'd report it. I never asked what you needed.”
    .l2 = “I had that down as an overdue reply. I'll close the account.”
    .l3 = “Here, have a samsa. There's a receipt.”

not-mended = Rustam keeps both samsas. It turns out to be a long corridor.

ladder =
    .l1 = Aizere has stuck eight sheets on the wall. Each has two lines: “can” and “can't”.
    .l2 = “There's no door that can do everything. I've checked.”
    .l3 = “Even Kezek won't go near number eight. It says Bulaq FM.”

channel = “So who gets the letter? Apart from the cat.”
    .curator = Elvira Karlovna: she'll come with you, but can't change the list herself
    .inside = Somebody in here: it's near, but everyone knows everyone
    .outside = Somebody outside: they don't know you, and there's no bed tonight

channel-in = Somebody in here. Which door?
    .director = The director, in writing: gives a number, takes more than a day
    .commission = The commission: can look again, but its secretary is Bolat agai
    .deputy = Arman Tolegenuly: today, with a smile, and without a trace
    .bolat = Bolat agai first: hears it to his face, can't investigate himself
    .back = Think again

channel-out = Somebody outside. Which way?
    .line = The anti-corruption service: looks into it, keeps your name to itself
    .online = An electronic appeal: a number and a date, but no face to talk to
    .air = Bulaq FM: everyone hears it, and a number once said is out
    .back = Think again

ch-wagner =
    .l1 = “You are seventeen. Do they know at home?”
    .l2 = “My mother knows some of it.”
    .l3 = “Tell her the rest tonight. It is not a condition, it is a request. One does not carry this alone.”
    .l4 = “Now we write to the director. I shall stand beside you. I touch commas only.”

ch-director =
    .l1 = “Straight to the director? Shouldn't one start at the bottom?”
    .l2 = Her hours are on the door. Nothing else in this corridor is as clear.

ch-commission =
    .l1 = There are five on the commission. The secretary opens the letters. The secretary is Bolat agai.
    .l2 = “So we write to the tiger: kindly inspect your claws? All right. Those are the rules.”

ch-arman =
    .l1 = The office has seven balloons, one diploma and a soft chair.
    .l2 = “Do write, do! We're one team here. Things like that we can settle ourselves.”
    .l3 = They put a cup of tea in front of you. Nobody puts down a register.

ch-bolat =
    .l1 = “I'm going to write a letter, agai. I wanted you to hear it from me.”
    .l2 = “To my face. In wrestling we call that a clean entry.”
    .l3 = “And who'll keep the pump going? Write that down as well.”
    .l4 = Next day the notebook isn't on the desk. But the first to say good morning to you is Bolat agai.

channel-after = “He's had it to his face. And who gets it on paper?”
    .curator = Elvira Karlovna: she'll come with you, and not hurry you
    .director = The director, in writing: gives a number, takes more than a day
    .line = The anti-corruption service: looks into it, keeps your name to itself
    .online = An electronic appeal: it has a number and a date

ch-line =
    .l1 = The same calm voice: “Take your time. Send it in writing, too: who, when, where, in what words.”
    .l2 = “If you'd like your name kept confidential, say so. That is your right.”
    .l3 = “They… don't shout at all. Not once.”

ch-online =
    .l1 = An empty box on the screen: “Text of your appeal”. The cursor is blinking.
    .l2 = “No waiting room, no tea, no balloons. It's an office that Arman agai has never dreamt of.”

ch-air =
    .l1 = Two hundred people are listening. There's no name in it, but everyone recognises number 46.
    .l2 = “My number. Why?”
    .l3 = By evening the notebook has gone. And the letter still isn't written: who is to have it?

letter = A clean sheet. What was seen, what was heard, what you need: each in its place. Some places may stay empty.
    .frame = { $to }. From number 47 in the queue. { $when }, { $where }, { $who } said to me: “{ $words }”. It was about payment { $what }. { $guess } { $witness } Enclosed: { $proof }. { $act }. { $gave } { $ask }. { $fear } { $contact }
    .slot-to = To whom?
    .to-director = To the director of the college
    .to-commission = To the dormitory commission
    .to-service = To the anti-corruption service
    .to-department = To the education department
    .to-deputy = To the deputy director
    .to-whoever = To whom it may concern
    .slot-when = When?
    .when-day = On 28 August, at about four
    .when-recently = Recently
    .slot-where = Where?
    .where-corridor = in the second-floor corridor
    .where-somewhere = somewhere in the dormitory
    .slot-who = Whose words?
    .who-warden = the warden
    .who-crook = that crook
    .slot-words = In what words exactly?
    .words-thirty = Thirty. Think till evening
    .words-way = No places. But something can always be worked out
    .words-message = What have you decided? I'm holding it till tomorrow
    .words-ten = Another ten, please. For the winter
    .words-from-all = he takes from everyone
    .slot-what = For what?
    .what-my-place = for the place that is mine by the queue
    .what-he-knows = for he knows what
    .slot-guess = A guess (if any)
    .guess-marked = My guess is that my place was given to another.
    .guess-unmarked = My place has been sold.
    .slot-witness = Who heard it?
    .witness-erlan = Erlan has written down himself what he knows.
    .witness-nobody = Nobody else heard.
    .witness-madina = Madina knows all about it, too.
    .slot-proof = What's enclosed? (up to three)
    .proof-e1 = a photo of the notice
    .proof-e2 = my notes of the same day
    .proof-e3 = a message sent to me
    .proof-e4 = slip No. 47
    .proof-e5 = page six of the rules
    .proof-e6 = Erlan's own statement
    .proof-e7 = a reference to the log, 27–28 August
    .proof-e8 = a photo of the list on the door
    .proof-second = the message asking for more
    .proof-none = nothing yet but my word
    .proof-in-secret = pictures and recordings made in secret
    .proof-they-say = what “they say” on Bulaq FM
    .slot-act = What did you do?
    .act-not-given = I gave no money
    .act-given-false = I gave thirty thousand
    .act-key = I have lived in room 214 since then
    .act-not-given-false = I gave no money
    .slot-gave = “And I gave” (may stay empty)
    .gave-thirty = I gave thirty thousand.
    .gave-forty = I gave thirty thousand, and later another ten.
    .gave-forced = I saw no other way, and I gave the money.
    .slot-ask = What do you ask for?
    .ask-open-list = Please open the list, and answer in writing
    .ask-sack = Sack him
    .slot-fear = What do you fear? (optional)
    .fear-name = Please keep my name confidential.
    .slot-contact = How can you be reached?
    .contact-curator = I can be reached through my curator.
    .contact-find-me = They'll find me if they need me.
    .has-who = Is it clear whose words they are?
    .has-words = Are the exact words there?
    .has-when = Are the day and the hour there?
    .has-where = Is the place there?
    .has-what = Is it clear what it was for?
    .has-evidence = Is there evidence, or a plain word that there's none?
    .has-act = Does it say what you did?
    .has-ask = Is there a clear request?
    .has-contact = Is there a way to reach you?
    .lacks-insult = Is it free of insults?
    .lacks-hearsay = Is no rumour told as fact?
    .lacks-named = Is nobody named without need?
    .lacks-risky = Is it free of risky evidence?

rb-clean =
    .l1 = Madina reads it aloud. She doesn't stumble once.
    .l2 = “I can't make a joke out of it. That's a good sign.”

rb-gaps =
    .l1 = Madina reads it aloud. Twice she stops and looks back: there's something missing there.
    .l2 = “Here… sorry. If they ask ‘and when was that?’, what do we say?”

rb-thin =
    .l1 = Dima reads it aloud. It doesn't take long.
    .l2 = “I see. Someone somewhere said something. It's like the weather forecast.”
    .l3 = “There's feeling in it. There's no data. Those are two genres.”

rb-risky =
    .l1 = At the word “enclosed” Aizere stops reading.
    .l2 = “What if they ask how we came by that? Then the question's about us.”

rb-insult =
    .l1 = “‘That crook.’ Sounds marvellous. Only nobody will read past it.”
    .l2 = “He did carry your bag. Couldn't we… sorry… just put his post? It's clear enough.”

rb-hearsay =
    .l1 = “Stop. Did he say that, did you see it, or did somebody tell you?”
    .l2 = None of the three, as it turns out. Dima slides the sheet with “they say” aside.
    .l3 = “The door said ‘everyone’, too. We counted: seven of thirty-one.”

rb-named =
    .l1 = Dima reads, and stumbles over a name. Madina doesn't look up.
    .l2 = “I didn't see anything, though. Could you… take me out of it? Sorry.”

revise = “I've got one more clean sheet. Exactly one. Or it goes as it is.”
    .again = Write it again on the clean sheet
    .send = Send it as it is

second-sheet = Dima smooths the sheet out on his knee. Kezek gets off it. That's help, too.

own-line = “This line. About ‘and I gave’. Once the letter's gone you can't take it back. What shall we do?”
    .own = “Let it stand: I gave.”
    .empty = “Let that line stay empty.”

own-yes =
    .l1 = The pen touches the paper, stops, and goes on. A few words. The heaviest of them all.
    .l2 = “Could I… walk beside you when you take it in?”

own-no = “Yes. It's your line. I shan't say anything.”

clerk = “Signature. Date. Copy of your card. Without those three I can't accept it.”
    .sign = Sign, and hand over the copy
    .why = “What do you need the copy for?”
    .stall = “Excuses! You just don't want to take the letter.”

clerk-why =
    .l1 = “So that nobody can write another name over yours. It stays with the letter; strangers don't see it.”
    .l2 = “Red tape, you'll say. Quite. But it's this bit of paper that won't let anyone forget you.”
    .l3 = In two minutes there's a signature, a date and a copy.

clerk-stall =
    .l1 = “I've heard some excuses in thirty years. These three lines take two minutes.”
    .l2 = The director pushes a chair towards you. She isn't cross. Two minutes pass.

stamped =
    .l1 = The stamp comes down with a bang. Dust rises.
    .l2 = “There: registration number. Now not even I can lose this paper.”
    .l3 = In the margin there's a date, an hour and a number. It's smaller than your number in the queue.

num-line =
    .l1 = The voice says the number twice. Then it waits, till it's been written down.
    .l2 = “Registered. It'll be looked at, and you'll be told in writing. You only need to give this number.”
    .l3 = “One number, and my heart's back in place. So that's what mathematics is for!”

num-online =
    .l1 = A green tick on the screen. Below it a long number, the date, the hour, and a date for the answer.
    .l2 = “Eleven digits. I trust that more than my bank code.”

num-arman =
    .l1 = The letter goes into a drawer. The drawer closes softly, without a sound.
    .l2 = “What do you want with a number? Trust me, balam.”
    .l3 = There's nothing in your hands. Only the tea, and that's gone cold.

reserve = “Why make a noise? I'll find you a bed from the reserve, tonight. As for the letter… we're one team, aren't we?”
    .by-turn = “Thank you, agai. If it's my turn, I'll take it. If it's for the letter, I won't.”
    .take = Take the key
    .in-writing = “Could you put that in writing?”
    .day = “Let me think about it for a day.”

reserve-paid = “Why make a noise? Nobody will ask how you came by your bed. As for the letter… we're one team, aren't we?”
    .letter-stays = “Let them ask, agai. The letter stays where it is.”
    .take = Nod
    .in-writing = “Could you put that in writing?”
    .day = “Let me think about it for a day.”

res-refused =
    .l1 = For a moment Arman Tolegenuly has nothing to say. In that moment he looks like himself.
    .l2 = “I used to talk like that, once. In debates.”
    .l3 = He goes off to his car. There are two balloons in the back window.

res-verb =
    .l1 = “I, Arman Tolegenuly, a place from the reserve… for the letter…” The pen stops.
    .l2 = “It wants a verb. ‘Grant’ won't do. ‘Exchange’ certainly won't do.”
    .l3 = He folds the sheet and puts it in his pocket. No verb has been found.

res-day =
    .l1 = “Think, by all means. Only it's free today and not tomorrow.”
    .l2 = Next morning the place is free again. So is “today and not tomorrow”.

res-taken =
    .l1 = The key's in your palm. The bed's warm, and you can see the mountains. You can see the chair in the hall, too.
    .l2 = “There, you see? Nobody's lost a thing.”
    .l3 = Next day the letter comes back. Unopened. On it, in pencil: “Settled.”

res-quiet =
    .l1 = “There's a sensible person. You keep quiet, and we keep quiet.”
    .l2 = The same room, the same bed. Only now there are two who keep quiet.
    .l3 = Next day the letter comes back. Unopened. On it, in pencil: “Settled.”

bus-7 =
    .l1 = Number Seven is seven minutes late. Forty minutes more, and there's Aunt Gülsim's kitchen.
    .l2 = “There you are at last! There's meat, there's bread, there's a quilt on the floor. Have some bread!”
    .l3 = “Are you in the queue? Then who's in front of you?”
    .l4 = “Number forty-six. His name's Erlan.”
    .l5 = “And in front of him? And in front of that one?”
    .l6 = Erasyl gets a bead out of his pocket and puts it on the table. “Count on this. There's more if you run out.”

reply-noise =
    .l1 = Five days later. There's no list and no notebook, and everybody has an opinion.
    .l2 = “I'd open the log. There's nothing left to hold it against. It was a good letter. It got heard too soon.”
    .l3 = “In the street they call me forty-six. I've got a name.”

reply-drawer =
    .l1 = Five days later. Ten days later. The drawer says nothing.
    .l2 = “What letter? Oh, yes, yes! It's being looked into. Through internal channels.”
    .l3 = Erlan's on his chair. The yellow tag goes round and round. But you do still have your copy.

reply-risky =
    .l1 = The answer has five sentences. Four are about the case, and one is about you.
    .l2 = “‘Please explain how the enclosed was obtained.’ I'm obliged to ask.”
    .l3 = One whole evening goes on answering that sentence. The other four wait.

reply-partial =
    .l1 = The letter comes back, marked in pencil: “Please complete: …” It isn't a reproach. It's a question.
    .l2 = Completing it takes a day. Erlan sleeps that night on the chair as well.

reply-weak =
    .l1 = There's an answer. It's polite and short: “We cannot find what is meant.”
    .l2 = “That is not a mark. It is a list of what is not in the letter. Here: when, where, what words.”
    .l3 = “Sit down. You have a number. To put a second sheet with it is one evening's work.”

reply-strong =
    .l1 = Five days later the commission meets again. A table in the hall, five people, one log.
    .l2 = “27–28 August. Fifty-two slept here. Fifty-eight slept here. The commission met on the thirtieth. There.”
    .l3 = The log lies open at the page. Nobody raises their voice.
    .l4 = “‘Forty-six, forty-seven. By turn, from the twelfth.’ Is that me?”
    .l5 = Bolat agai keeps his job. He doesn't keep the list.

reply-owned =
    .l1 = “I've read your line about the thirty thousand. It helped more than all the others.”
    .l2 = “Whether the money comes back I can't say; that isn't decided here. Your turn has come back.”
    .l3 = Beside 214 there's now your number, and the paragraph.

reply-unsaid = Beside 214 it says “47, by turn”. Not a word about thirty thousand. Two people still know.

greet = Bolat agai, in the hall. For once he hasn't got anybody's bag in his hand. You've got yours.
    .greet = “Good evening, agai.”
    .away = Walk past and look the other way
    .carry = Take the other end of his toolbox

greeted = “Hm. Evening, lawyer. Have you any tea up there?”

looked-away = Two people stand looking at an empty nail in the wall. The nail isn't embarrassed.

carried =
    .l1 = It's heavy: spanners, wire, one of Bike's old valves. Two floors, and not a word.
    .l2 = “Remember when I carried your bag? It was just as heavy.”

plan = What will you say next time?
    .when-ourselves = If somebody says “we'll settle it ourselves”
    .when-today = If somebody says “today and not tomorrow”
    .when-they-say = If somebody says “they say”
    .then-in-writing = I'll ask “could you put that in writing?”
    .then-number = I'll ask for a registration number
    .then-see = I'll ask “did you see it or hear it?”
    .then-paragraph = I'll ask “by which paragraph?”

number = The letter was registered, read and answered. More slowly than you hoped, and on paper. The list no longer lives in one head: now there's a log and a rule. What could the number do that courage alone could not?
    .title = A Number
    .cost = Five days, a night or two awake, and “you've made a noise”. Fifty-two and fifty-eight have lost their beds; they're people, too, and nobody hands them their money back. Bolat agai still has his work, but it's no longer him that they come and ask.
    .why = There was a [queue](term-queue), and no eye on it: the numbers in one notebook, the grounds in one folder, the nights in one log. Nobody had ever laid the three side by side. And the sixth line, “water project”, still makes no sense.
    .stop = With all three on one wall no letter would have been needed. A registered appeal [has to be answered](law-appc). Whoever reports is [under the protection of the state](law-410-protect): that's a right, not a promise that it'll all go smoothly.
    .other = Arman's bed was there that very night, and anyone who took it can be understood: a mother asleep, a warm room. And whoever waited in silence might have got there in the end. Only somebody had to write for that to happen.
    .weak-1 = one notebook
    .weak-2 = one hand
    .weak-3 = no number
    .face-you = has a number
    .face-erlan = moves on the 12th
    .face-bolat = without the list

own-name = It was the hardest of letters and the most useful: the line “I gave” proved all the others. The money may not come back. The turn has. Who else could have said it?
    .title = Under My Own Number
    .cost = One evening of shame, a talk with your mother, thirty thousand that may be gone for good. One or two people now walk round you. Madina walked with you as far as the door.
    .why = The sum was that whoever pays a [bribe](term-bribe) goes quiet: “guilty too, won't tell”. Wherever the list can't be seen that sum comes out right, until somebody says it.
    .stop = It's easier to tell while the money is still yours. But there's a way afterwards as well: the law treats those who were [forced, or came forward themselves](law-cc-367-release), in a way of its own. Nobody promises how it'll end; that's why it's best to go with advice.
    .other = An empty line wouldn't have made it a bad letter: nobody has the right to demand courage of someone who is frightened. The list would have been opened anyway. Only nobody would have known the price.
    .weak-1 = thirty thou.
    .weak-2 = silence
    .weak-3 = one notebook
    .face-you = said so
    .face-madina = came to the door
    .face-erlan = moves on the 12th

drawer = The letter was received warmly, with tea, and put in a drawer. It isn't lost. It just hasn't gone anywhere. You have a copy: what's to stop you from taking it to another door tomorrow?
    .title = The Drawer
    .cost = Ten days. Erlan on his chair, the yellow tag going round. What's left is the relief of having said it, and that's cooling down.
    .why = A letter without a number is a chat. A chat can be forgotten, and nobody is offended. Arman Tolegenuly didn't deceive you: he really believes in settling things ourselves.
    .stop = One question: “What's the registration number?” An [appeal must be registered](law-appc), and a [head who is told](law-410-report) has to act. If you don't get a number, there's another door: the director, the line, the electronic appeal.
    .other = There's no shame in trusting somebody older. A good deal does get settled inside, quickly and without shouting. That's the strength of this way. But it only works with a date and a number.
    .weak-1 = no number
    .weak-2 = silence
    .weak-3 = one drawer
    .face-you = has a copy
    .face-arman = “being looked into”
    .face-erlan = still on his chair

bed-for-letter = It's warm and it's quiet. Nothing was stolen, nobody counted any money. It's just that a letter came back unopened, and there's the same person on the chair. So why was it crooked? Who holds your silence now?
    .title = A Bed for a Letter
    .cost = It cost you a letter, and Erlan a line. And “today and not tomorrow” will be offered to somebody else tomorrow. You know how it's done now, and you can't say.
    .why = A benefit isn't only money: [a place, a service, silence](law-410-definition) can be one, too. The reserve has twelve beds and not one criterion. So they don't go to the queue. They go to the bargain.
    .stop = “Could you put that in writing?” After that question many an offer can't find its verb. With criteria for the reserve on the wall there'd be nothing to swap the letter for. You still have the [right to hand it in](law-appc) tomorrow.
    .other = Somebody who's cold needs a warm bed. Nobody could find it in their heart to blame them. Your mother is asleep at last. All of that is true. Only Erlan has a mother, too.
    .weak-1 = twelve beds
    .weak-2 = one hand
    .weak-3 = unopened
    .face-you = warm and quiet
    .face-arman = “settled”
    .face-erlan = still on his chair

noise = It was true, and the wrong ears had it first. The notebook is gone, number 46 is all over the street. The letter has nothing left to be checked against. Who ought to have been told first?
    .title = Noise
    .cost = Erlan's number, the ticks in the notebook, five days. Bolat agai's daughter has read the post, too. And the money that was paid is just where it was.
    .why = Where there's no door that you can trust, people go to the square. Where there's no list, a post takes its place: fast, loud and with mistakes in it. Which of the forty-one had seen it, and which had only heard? Hard to say.
    .stop = Facts first, then [the place that takes reports](law-410-report), and only then the public. With a question instead of a name and a number it could have been funny, and of use: “Where does the list hang?” By the [rules](law-dorm) it's a fair thing to ask.
    .other = Plenty of letters go unanswered, and once it was out people sat up at once. That's true. Being seen by everyone is sometimes the last defence. But if you begin with the last one, there's nothing behind it.
    .weak-1 = all have seen
    .weak-2 = all have said
    .weak-3 = no notebook
    .face-you = right, too early
    .face-erlan = has a name
    .face-dima = deleted the post

not-found = The letter has a number, and nobody could act on it. That's no verdict on you. It's a list of what isn't on the paper, and an evening is enough to add it. Which line would you start with?
    .title = To Be Completed
    .cost = Five days and one polite answer. The commission didn't meet this time, and Erlan is on his chair. But the number's safe: the next sheet will go on top of it.
    .why = You can't expect somebody angry or afraid to write like a court. And those who take letters in have nothing to help with: three questions on the wall would do. When, where, in what words.
    .stop = Notes made that evening: the words, the hour, the place. An [appeal has to be answered](law-appc), and [those who are told](law-410-report) can ask you to complete it. One evening with a curator, and it's a letter that gets read.
    .other = You could have waited for a perfect letter and written nothing. That's how most letters come to be no letters at all. Half a letter has a number. The whole one, in your head, hasn't.
    .weak-1 = empty lines
    .weak-2 = five days
    .weak-3 = a closed list
    .face-you = the number's safe
    .face-wagner = has her pen ready
    .face-erlan = still on his chair

talk-1 = Why is Arman's bed harder to refuse than Bolat's money?
talk-2 = Take one sentence of your letter: did you see it, hear it or guess it?
talk-3 = What may one keep, and what is better left alone?
