level = A Friend Who Paid
    .summary = Rustam has already paid, and now he is asked for more. And Erlan is on a chair for the third night.
    .want = Don't leave a friend alone with it. They want an answer by tonight.

samsa =
    .l1 = Halida's samsa has had the whole yard under siege since noon. Today Rustam is treating everyone.
    .l2 = “Eat, eat. Today I'm a rich man. Tomorrow I'm Rustam again.”
    .l3 = “Here's your receipt, balam. One samsa, one receipt. Five samsas, five receipts.”
    .l4 = “You could paper a room with Halida apai's receipts. I'm on the second wall.”
    .l5 = A key is going round and round on Rustam's finger. It has a yellow tag: 58.
    .l6 = “Is that… sorry, isn't that your number in the queue?”
    .l7 = “Yesterday it was a number. Today it's a bed.”

yard = The samsa is hot, the yard is humming. What do you look at?
    .wrapper = The samsa wrapper
    .wrapper-text = There's a bead in the fold. “Somebody wanted a receipt for one samsa. I laughed. Then I bought a machine,” says Halida.
    .receipt = Halida's receipt
    .receipt-text = “Samsa, 1. Date, time. Thank you, come again.” No paper in this yard is kept for longer.
    .key = Rustam's key
    .key-text = The 58 on the tag is brand new. There's another number under it, but you can't read that one.
    .done = Listen to Rustam

samsa-b = There's a key in your pocket, too: 214. A minute ago it weighed nothing.

sum =
    .l1 = “Let's do the sum. A flat is forty a month. This is thirty, once. Multiply by nine yourself.”
    .l2 = “Bravo! A Nobel Prize for this yard!”
    .l3 = Dima is clapping. Aizere puts down half a samsa and makes for the door.

maths = “What? Doesn't it add up?”
    .who-46 = “And who's number forty-six?”
    .laugh = Laugh with the rest
    .after-her = Go after Aizere

who-46 =
    .l1 = “A number. Somebody in the queue.”
    .l2 = “Numbers don't snore. This one does. In the hall, on a chair.”
    .l3 = The key stops going round.

laughing =
    .l1 = Everyone laughs. For about a minute it really is funny.
    .l2 = “See? Nobody argues with mathematics.”
    .l3 = Only Kezek the cat isn't laughing. He's first in this queue as well, and his mouth is full.

walked-out =
    .l1 = “There's no mistake in his sum. That's what makes me so angry.”
    .l2 = “In a debate I'd flatten him. But he's a friend.”
    .l3 = She hands you the other half of her samsa. It's still hot.

hall-night = Night, and the queue in the hall still stands. Erlan is asleep on a chair. Third night. His boots stand side by side, as if at home.

chair = “Hush! Till six, by the log. After six it's a chair again.”
    .tea = Leave a hot tea beside him
    .blanket = Put your own blanket over him
    .tiptoe = Tiptoe past

chair-tea =
    .l1 = “Thanks. It's fine.”
    .l2 = “I've logged that glass. I want to see it there in the morning!”

chair-blanket =
    .l1 = You spend the night in two jumpers and a towel. It's still cold.
    .l2 = In the morning the blanket is at your door, folded in four, corner to corner.
    .l3 = “It was warm.”

chair-tiptoe =
    .l1 = The floor creaks all the same. Gülnar apai looks at you over her glasses.
    .l2 = “I shan't log that. There's no column for it.”

rumour = “And Madina? Straight past all of us with a key in her hand. Do the sum.”
    .join = “True. There's something behind it.”
    .ask-her = “Ask her yourself. Or don't say it.”
    .alone = Say nothing, and go and see Madina
    .page-six = “Read page six: those with a document go first.”

joined =
    .l1 = “There, that's two of us. Two is practically a fact.”
    .l2 = A saucepan clinks in the doorway. Madina. Nobody knows how long she's been there.
    .l3 = “Sorry. I only came for water. I'll come back later, shall I?”

said-ask =
    .l1 = “I am so very grateful to you. The conscience of our floor has spoken.”
    .l2 = When Aizere turns formal, she's hurt. It lasts a day at least.
    .l3 = And in the doorway somebody very quietly puts a saucepan down.

went-alone = Madina is by the washing machine, counting how often the drum goes round.

page-said =
    .l1 = “Page six… Hang on. That's evidence against me.”
    .l2 = “Fine. Motion withdrawn.”
    .l3 = Behind the door someone breathes out. It's Madina.

not-yet =
    .l1 = “You want to ask something. Sorry. I can tell by your eyes.”
    .l2 = “Another day. Would that be all right?”
    .l3 = You don't ask it. Madina notices that, too.

ward =
    .l1 = “I haven't got parents. Gran's my guardian. There's a line for that, on page six.”
    .l2 = “Only, please don't tell. They'd start being sorry for me.”
    .l3 = “I'd rather they thought I'd paid.”
    .l4 = There's a rule and there's a paper. The reason belongs to her.

ten-more =
    .l1 = Eleven at night. Rustam's alone in the kitchen. The kettle boiled long ago; he hasn't switched it off.
    .l2 = “He wants ten more. ‘For the winter.’ I'd done the sum with once.”
    .l3 = “If I don't, the key goes to fifty-nine. That's a person too, you know.”

opening = “Go on, laugh. I can't seem to manage it.”
    .told-you = “I told you so.”
    .tea = “I'm not your judge. Tea? And then tell me from the beginning.”
    .only-ten = “It's only ten. Just give it to him.”
    .report = “I'm going to report this.”

told-so =
    .l1 = “You did. Correct. I'll enter it under losses.”
    .l2 = Rustam is washing the same cup for the third time.

tea-poured =
    .l1 = He drinks the first cup without a word. The second, too. Over the third he begins to talk.
    .l2 = “You haven't asked me why. So I'll tell you.”

only-ten =
    .l1 = “That's what I said about the thirty.”
    .l2 = With a wet finger he draws stairs on the table: thirty, ten. There's room for the next step.

will-report =
    .l1 = “Report whom? Him or me?”
    .l2 = The kettle clicks off. Now you can hear everything.
    .l3 = “I told you. I didn't tell a commission.”

broke-chance = Rustam is putting on his jacket. It's three steps to the door.
    .ask = “Wait. What do you need?”
    .let-go = Say nothing

wants =
    .l1 = “Me? Sleep. One night of it. Then I'll think.”
    .l2 = The jacket goes back on its nail. Now there's tea, and no hurry.

gone = The door closes. Softly. A slam would have been better.

fears = Three things are eating Rustam. It's late: there's time for two. Which first?
    .guilt = “I'm guilty too.”
    .bed = “I'll lose the bed.”
    .mother = “It was my mother's money.”
    .done = In the morning, ask for advice

fear-guilt =
    .l1 = “I paid. So now he and I are in the same boat.”
    .l2 = “That's what he's counting on. Keeping quiet is the second instalment.”
    .l3 = “Second instalment. I haven't got a column for that.”

fear-bed =
    .l1 = “If he takes the key back, where do I go? A flat's forty.”
    .l2 = “Dima's uncle has a storeroom. It's cold, and it's free.”
    .l3 = “I've gone off the word free. But thanks.”

fear-mother =
    .l1 = “That's thirty floors. She scrubbed them, and I gave them away in one evening.”
    .l2 = “Not on toys, though. On a warm room.”
    .l3 = For the first time tonight Rustam isn't counting anything.

ten-more-b =
    .l1 = Eleven at night. Your phone buzzes. Bolat agai: “Balam, another ten, please. For the winter.”
    .l2 = There's only Madina in the kitchen. The kettle's boiled. She looks at you and asks nothing.
    .l3 = “He wants ten more. ‘For the winter.’ I'd done the sum with once.”

opening-b = “I'm not your judge. Tea? And then tell me from the beginning.”
    .begin = Tell it all, from the corridor on
    .nothing = “It's nothing. I'm just tired.”
    .just-ten = “It's only ten. I'll pay, and that's that.”
    .despise = “I suppose you despise me now.”

began =
    .l1 = By the end of it the tea is cold. Madina hasn't interrupted once.
    .l2 = “Sorry, I don't know what to say. I could just sit here. Would that do?”

shrugged =
    .l1 = “Yes. That's what I say, too, when I'm tired.”
    .l2 = She pours anyway. Over the second cup the words come out by themselves.

counted =
    .l1 = “Isn't that how… once began? Sorry.”
    .l2 = The spilt tea looks like stairs: thirty, ten. There's room for the next step.

despised =
    .l1 = “No. People think… all sorts of things about me, too.”
    .l2 = “Your tea's getting cold.”

fears-b = Three things are stuck in your throat. It's late: there's time for two. Which first?
    .guilt = “I'm guilty too.”
    .bed = “I'll lose the room.”
    .mother = “What if Mum hears?”
    .done = In the morning, ask for advice

fear-b-guilt =
    .l1 = “He took it and I gave it. We're in the same boat.”
    .l2 = “But he's the one who set the fare.”
    .l3 = “If you keep quiet, he'll ask again. Would you keep quiet again, then?”

fear-b-bed =
    .l1 = “If they put me out of 214, where do I go?”
    .l2 = “Dima's uncle has a storeroom. And Gran will send kurt. A lot of kurt.”
    .l3 = You both burst out laughing. There's one cupful less of fear.

fear-b-mother =
    .l1 = “If Mum hears, she'll never sleep again.”
    .l2 = “Gran says they can tell anyway. They only lie awake until you say it.”
    .l3 = There's a message from your mother on the screen: the cow has calved. And a heart.

advice =
    .l1 = Morning. The physics lab. Elvira Karlovna is polishing lenses.
    .l2 = “A friend of mine… has already handed the money over.”
    .l3 = “Naturally. A friend. Do sit down, both of you: you and the friend.”
    .l4 = “I promise nothing, but one can ask. The law looks differently at someone who was forced and comes forward. Let us ask together.”
    .l5 = “Do not pay twice. Do not delete messages. Simple physics: traces are conserved.”

way = “So. We've had our advice. He wants the ten by tonight.”
    .ring = Ring the advice line together, no names yet
    .pay = Lend Rustam the ten thousand
    .oleg = Move Rustam into Oleg's storeroom for a week
    .wait = Wait and see: perhaps he'll forget

way-broke = Rustam reads your messages and doesn't answer. There's still time till evening.
    .ring-alone = Ring the advice line and name nobody
    .note = Leave a samsa and a note at his door
    .leave = It's his business: stay out of it

way-b = “He wants ten by tonight? What shall we do? We, I mean, if you like…”
    .ring = Ring the advice line together with Madina
    .pay = Pay the ten thousand
    .oleg = Give up the room; a week in Oleg's storeroom
    .wait = Wait and see: perhaps he'll forget

phone =
    .l1 = The phone lies among the cups, on loudspeaker.
    .l2 = A calm voice: “I needn't have a name yet. What would you like to know?”
    .l3 = “Write down the day, the hour, the exact words. Keep the messages. Pay nothing more.”
    .l4 = Nothing happened. That was the strangest part.
    .l5 = Except that Kezek had got his miaow in first.

lent =
    .l1 = “I'm writing you an IOU. To the tenge.”
    .l2 = Rustam goes downstairs. Ten minutes later he's back, with the key.
    .l3 = “Well done, balam. We'll talk again in the spring.”

paid-b =
    .l1 = Ten thousand goes under the notebook. It was thick enough already.
    .l2 = “Well done, balam. We'll talk again in the spring.”
    .l3 = Spring. So that's a step of the stairs as well.

storeroom =
    .l1 = The storeroom behind the canteen: a smell of potatoes, three crates for a bed, one bulb.
    .l2 = “Rent, nil. Noise, one mouse. For once it all adds up.”
    .l3 = “Be civil to the mouse. It was ahead of you in the queue.”

storeroom-b =
    .l1 = The storeroom behind the canteen: a smell of potatoes, three crates for a bed, one bulb.
    .l2 = “Five stars. You can see four of them through the roof.”
    .l3 = It's cold. But tonight nobody is asking you for anything.

waited =
    .l1 = A day goes by. The phone is silent. Rustam jokes a lot and laughs a lot.
    .l2 = “He's making more jokes than me. That's a bad sign.”

waited-b =
    .l1 = A day goes by. You jump at every buzz: not Bolat agai. It's Mum.
    .l2 = In one day you say “fine” eleven times. Madina is keeping count.

noted =
    .l1 = Two sentences on the note: “There's tea. Whenever you say.”
    .l2 = In the morning there's no samsa and no note. Kezek looks suspiciously well fed.

stayed-out = You meet in the corridor. He walks past with his eyes on his phone. The phone is off.

erlan-hears = Erlan is still in the hall. He has seen the key with 58 on it, too. Who's to tell him?
    .me = Tell him yourself
    .rustam = Go with Rustam, and let him say it
    .nobody = Tell no one for now

erlan-me =
    .l1 = “Rustam paid. The one who stood ahead of him was you.”
    .l2 = “Known it long?”
    .l3 = Erlan goes over to the window and stands there a long time. His jacket stays on the chair.

erlan-rustam =
    .l1 = “Erlan. I paid. I got in front of you.”
    .l2 = “Thirty?”
    .l3 = “Thirty. Now he wants another ten.”
    .l4 = Erlan closes his fists and opens them. Rustam doesn't go away.

erlan-nobody =
    .l1 = Erlan hears anyway: in the corridor, from strangers, with trimmings.
    .l2 = “You knew. All of you.”

erlan-hears-b = Erlan is still in the hall. The key in your pocket could have been his. Who's to tell him?
    .me = Tell him straight that you paid for it
    .nobody = Tell no one for now

erlan-b =
    .l1 = “My key was paid for. Thirty thousand.”
    .l2 = “You were behind me.”
    .l3 = “Yes. Right behind you.”
    .l4 = Silence. Even Gülnar apai has stopped turning pages.

erlan-writes =
    .l1 = “Will you write that you saw my number?”
    .l2 = Then he asks for a pen. Three lines of his own: slow and straight, like a weld.

erlan-quiet =
    .l1 = “It's fine.”
    .l2 = That's what he says. His eyes say something else. He doesn't ask for a pen.

and-madina = “What were you and Madina talking about? What did she tell you?”
    .tell = Repeat what Madina said
    .hers = “That's hers to tell.”
    .change = “Look, Kezek's got your samsa!”

and-told =
    .l1 = “Oh no. And the things I said about her.”
    .l2 = By evening the whole floor knows. Everyone is suddenly so kind. Madina's door is locked from inside.

and-hers =
    .l1 = “Quite right. I wish I hadn't asked.”
    .l2 = That evening you find that someone has washed your cup.

and-cat =
    .l1 = “Which one? Kezek!”
    .l2 = Kezek is innocent. This time.

plan = Next time, what will you do first?
    .when-paid = If a friend says “I've already paid”
    .when-again = If they ask my friend for more
    .when-rumour = If I hear a rumour about someone
    .then-listen = I'll first pour some tea and listen
    .then-want = I'll first ask “What do you need?”
    .then-advice = I'll first ask for advice, the two of us together
    .then-person = I'll first ask the person it's about

tea = Nothing is solved, and the door is open: there was no second payment, and nobody was left alone with it. It wasn't so much what you said. What exactly did you not say that helped?
    .title = Tea
    .cost = A night's sleep, a pot gone cold, an awkward talk in the morning. Erlan is still on his chair: listening makes no beds. And it wasn't cheap for the one who had paid. Saying out loud that you're afraid never is.
    .why = Somebody who has paid one [bribe](term-bribe) keeps quiet, from fear and from shame. Whoever asks for more knows that. As long as the list lives in one notebook, there's nothing to hold “ten more” up against.
    .stop = A way back that everybody knows: a number on the wall, a person who says “let's ask together”, an open list. The law treats those who were [forced, or came forward themselves](law-cc-367-release), in a way of its own. Nobody can promise you the outcome. You can ask.
    .other = You could have reported it that same night, and the case for it is strong: every cup of your tea was a night on a chair for Erlan. With your friend's own word the letter is stronger. But it's Erlan who pays for the waiting.
    .weak-1 = silence
    .weak-2 = “ten more”
    .weak-3 = a closed list
    .face-rustam = doing the sum again
    .face-madina = can keep a secret
    .face-erlan = still on his chair

twice = The ten thousand is gone. Draw it on a wall and it's a staircase: thirty, ten, and the third step is already sketched in, for spring. So “once” was a price. Who's keeping it?
    .title = The Second Ten
    .cost = Forty thousand for one bed. A mother's money, and Erlan's night. The next sum hasn't been named, but it already has a date: spring.
    .why = Both sides said “once”, and only one of them can break it. There's no [receipt](term-receipt) and no list, so there's nothing to show that anyone has paid. It rests on the hope that somebody who paid will not complain.
    .stop = Being asked again is the moment to talk: the message is in hand, and the money still in your pocket. This may turn out to be [extortion](term-extortion). The law treats those who were [forced](law-cc-367-release) in a way of its own. The advice line doesn't ask for a name.
    .other = Ten thousand bought some peace, and peace is needed: there are exams, night shifts, mothers. It's not an argument to laugh at. But it isn't you who decides how long this peace lasts. It's whoever owns the notebook.
    .weak-1 = thirty
    .weak-2 = ten
    .weak-3 = silence
    .face-you = “in the spring”
    .face-rustam = a third column
    .face-erlan = the fourth night

silence = Nobody asked. Rustam laughs a lot now, works a lot, pays a lot. His place in the kitchen isn't empty, and yet he isn't quite there. How could you have seen it?
    .title = Silence
    .cost = It cost you one evening. It cost Rustam his sleep, a talk with his mother, and another payment one day. Erlan is on his chair. He doesn't ask, either.
    .why = With a hard subject each of us waits for another to begin. That's all that the one who is asking needs: silence costs nothing, and the debt grows on it. With a list on the wall there'd be nothing to wait for.
    .stop = One question: “Are you sleeping at all?” It gives nobody's secret away. After that, ask for advice together: the law treats those who [come forward themselves](law-cc-367-release) in a way of its own. If he won't begin, somebody has to ask.
    .other = Waiting is sometimes right. Not barging in until somebody speaks is a form of respect, and Rustam isn't a child. But waiting with a date gives somebody room. Waiting without one is a closed door.
    .weak-1 = silence
    .weak-2 = waiting
    .weak-3 = the notebook
    .face-rustam = far too cheerful
    .face-you = one evening gone
    .face-erlan = doesn't ask

fine = “Fine” is your word now. Madina asks, and you say it. Bolat agai hasn't written yet, and every day you read what he's going to write. What would it have taken to say one other word?
    .title = Fine
    .cost = One evening, eleven times “fine”, your sleep. Madina poured the tea, and it went cold as well. Erlan is on his chair: he could have done with your voice, too.
    .why = Having paid feels like guilt, and guilt keeps people quiet. That's what the one who asks relies on. But it wasn't you who named the price, or set the date, or hid the list.
    .stop = The money is still yours and the message is on your phone: this is the moment to ask for advice. The law treats those who were [forced, or told of it themselves](law-cc-367-release), in a way of its own. Nobody promises anything beforehand. One word to Madina would have been a start.
    .other = It isn't cowardly not to rush. You need time to think what to say at home, and where to go with your bag. The difference is only whether you have taken time, or time has taken you.
    .weak-1 = silence
    .weak-2 = waiting
    .weak-3 = the notebook
    .face-you = “fine”
    .face-madina = keeping count
    .face-erlan = sees everything

friend-lost = You're probably right. But there are two cups in the kitchen, and one of them is dry. Rustam may be coming round to the same thought. Whom can he tell it to now?
    .title = A Friend Lost
    .cost = Rustam closed the door softly, and left you alone with being right. It made no bed for Erlan. Whether the second ten was paid or not, you won't hear any more.
    .why = Everybody knows where to report; nobody knows where to go and talk it over. So a friend looks like a prosecutor. The first thing a bad rule does is to set those who mean well against each other.
    .stop = One question: “What do you need?” Reporting about a friend and reporting with a friend are two different things: the second comes with words, messages and trust. The law treats those who [come forward themselves](law-cc-367-release) in a way of its own. Hurry, and that chance is no longer his.
    .other = There's a strong case on your side: while Erlan sits on a chair, sparing a friend's feelings is being gentle at somebody else's expense. That's true. But a right “what” shut the door with a wrong “how”. It can still be opened.
    .weak-1 = silence
    .weak-2 = apart
    .weak-3 = a closed door
    .face-rustam = closed the door
    .face-you = right, and alone
    .face-erlan = the fifth night

talk-1 = Rustam's sum has no mistake in it. What does it leave out?
talk-2 = What do you say to a friend who paid, in the first minute? Say it aloud to your neighbour.
talk-3 = When is an exception fair, and must everybody know the reason for it?
