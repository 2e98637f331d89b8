level = The Horse
    .summary = One porcelain horse, nine givings, a book, and a second door that nobody opens.
    .want = It's the last day of your placement. By the end of the six o'clock meeting you want a rule. The next person should get a clean drawer.

after-nauryz =
    .l1 = Friday, the twenty-sixth of March. The holiday's over. On the window sills it isn't flowers now, it's boxes.
    .l2 = “Bulaq FM: the holiday was quiet. One horse is suffering from exhaustion, and the vet can't think why.”
    .l3 = Kezek is sitting in an empty box. He isn't a present. He's first.

horse = “Happy Nauryz! The box is for you, just because. And this is my folder. It comes up on Monday, they tell me.”
    .take = Push the box under the desk
    .what-for = “What for? Your case hasn't been decided yet”
    .back = “Thank you for the wishes. Do take the box”
    .line = “Let's write it down together: who, when, what for”

horse-why = “Just because, I said! And let the folder lie there, just because. Only on top.”

horse-taken = The box fits under the desk, but an ear sticks out. A porcelain ear with its tip glued on.

horse-back =
    .l1 = “No offence taken. Window two, then.”
    .l2 = Half an hour later the box is in front of you all the same. Meruert left it: “Doesn't fit in my drawer.”

horse-line =
    .l1 = “Write it down? No, no. Who'd write a thing like that?”
    .l2 = Both his phones ring at once and he's gone. The box stays on the sill.

third-time =
    .l1 = The box is opened. A porcelain horse: pink nostrils, gold hooves, one ear glued.
    .l2 = “That's the third time I've met this horse. He looks tired, poor thing.”
    .l3 = “The third? But I gave it to my son's mother-in-law last summer!”
    .l4 = “I had it for my birthday. It stayed one night. It was in my dream.”
    .l5 = “And I've dusted it in three houses, balam.”

quiet-or-loud = “Oh, let it be, we're all friends here. Put it on the shelf and forget it. Who's it hurting?”
    .quiet = “All right, let's forget it”
    .count = “Let's see whether it hurts. Let's count”
    .register = “Each present needs a line: who, when, what became of it”

quieted =
    .l1 = The horse goes on the shelf, and everybody goes back to work. For a moment it does feel lighter.
    .l2 = Behind the curtain a bell rings twice. Nobody seems to hear it.
    .l3 = “It's only me! Did the horse get there? And where's my folder?”

quiet-again = The edge of the curtain moves. Meruert studies the ceiling. Kezek studies you.
    .came = “It did. Your folder's on top”
    .curtain = Pull the curtain straight
    .no = “The horse did. The folder's in its turn”

quiet-broken =
    .l1 = The sound of two telephones goes away. The whole room breathes out.
    .l2 = “So one can't forget it, my dear. The more one forgets, the more it rings. Let's count.”

quiet-day =
    .l1 = A quiet day. Nobody mentions the horse. Only Timur has drawn nine strokes on a bit of paper.
    .l2 = In the evening they all gather in the hall for tea. Kezek's first.

tally = Together you've remembered the horse's travels. Which column does each belong in?
    .bin-before = Before the decision
    .bin-after = When all was done
    .bin-apart = Nothing to do with it
    .toi = At a wedding, in front of everyone
    .permit = Under the folder, before the permit
    .session = In the week of tests, “just because”
    .tender = Before a tender, in its box
    .thanks = With a card, paper already in hand
    .matchmaker = To the in-laws, to be rid of it
    .jubilee = For a jubilee, from all the staff

nine =
    .l1 = “We've found seven. Nobody owns up to two: that's when the ear came off. Nine in all.”
    .l2 = “Nine times somebody said thank you. And who was pleased?”
    .l3 = Not a hand goes up. The cheap ones and the dear ones were the same horse: it was the time that mattered. Such is a [gift](term-gift).

slips = What if there were a register, with one line for each present? What do you write on your slip?
    .yes = We need one
    .no = We don't
    .others = And your colleagues: how many of the twelve wrote “we need one”?
    .reveal = Your guess: out of 12, { $guess }. Who wrote “we need one”: { $truth }.

counted =
    .l1 = “Nine? I thought two. The other one being Timur.”
    .l2 = “I thought three. The third being the cat.”
    .l3 = “And I thought that I was the only one. I kept quiet for eight years.”

doors = The meeting's at six. Whom can you hear before that?
    .meruert = Meruert, window two
    .gaini = Gaini apa, with her bag
    .zhanat = Zhanat Orazqyzy, at her shelf
    .timur = Timur, over a chessboard
    .sholpan = Sholpan apai, by the curtain
    .aqbota = Aqbota's old number
    .done = Into the hall

meruert-1 =
    .l1 = “I'm not a thief! They put the chocolate down and run. Is that my fault?”
    .l2 = “Whom would you write in the book: who took it, or who brought it?”
    .l3 = “Who brought it! And what became of it. If I gave it back, let it be seen. Nobody ever sees that.”
    .l4 = “I buy potatoes at the bazaar and they say: ‘Surely you get yours free?’ I pay for my potatoes.”

gaini-1 =
    .l1 = “Ainalaiyn, I've brought kozhe, for everybody! Show me what to write in that book of yours.”
    .l2 = She takes the pen and looks, not at the book, but into your eyes. She doesn't write.
    .l3 = “You say it, apa, and I'll write. And you put your own sign next to it.”
    .l4 = “A sign I can do. Mine's a circle. Send it back and I'm hurt. Put it out for all, and you have my blessing.”

zhanat-1 =
    .l1 = “Do they think that I collect perfume? One flower would do me. And I'd put that in the hall.”
    .l2 = “I remember my first envelope. Seven thousand. It was in my bag for a week.”
    .l3 = “And then?”
    .l4 = “I gave it back. A week late: the man's case had been settled. So what was it? Did I give it back, or not?”
    .l5 = She wipes the leaf of a lily. The leaf was clean.

timur-1 =
    .l1 = “Who gets white, in chess? You draw lots. And nobody minds.”
    .l2 = “Could one hand out folders like that?”
    .l3 = “Two lines of code. One condition: that I can't turn the drum either.”
    .l4 = A test folder spins across the screen. Owner: Kezek. Window five. Two. Seven. Nobody chose.

sholpan-1 =
    .l1 = “I wipe this bell, balam. Saturdays it's clean, and in the middle of the week it's greasy.”
    .l2 = “I'm not saying who. Where there's a door, somebody knocks. Whose fault is it, theirs or the door's?”
    .l3 = “And if there were no door?”
    .l4 = “They'd come in front. And in front there's a queue. My bucket can go in front, too.”

aqbota-1 =
    .l1 = On the bottom of the mug is a sticker: “Aqbota”, and a number. It takes you three tries to send a message.
    .l2 = “This is window seven. How was it for you, at this desk? Will you tell me?”
    .l3 = For twenty minutes there are three dots on the screen.
    .l4 = “nobody ever asked me that. I'll come tonight.”

meeting =
    .l1 = Six o'clock. They've put out thirteen chairs, and on the fourteenth sits Kezek.
    .l2 = “Dear colleagues, let's not begin with praise. Let's begin with objections. Who's against?”

obj-thieves = “I am! We're not thieves! Open a book and the whole town will say that we are.”
    .amend = “We write who brought it. And what you gave back”
    .concede = “You're not. How can a register show that?”
    .slogan = “The honest have nothing to fear from a book!”
    .wave = “We'll look at that later”

thieves-mended =
    .l1 = “What I gave back, too? With the date…? Then I'll need two pages.”
    .l2 = Somebody laughs. So does Meruert. It turns out that one may laugh at this meeting.

thieves-words = “You're asking me…? Good question. I don't know yet.”

thieves-slogan = Meruert pushes her chair back. So do the two beside her.

thieves-waved = “‘Later.’ There are four files in that bottom drawer from ‘later’. Noted.”

obj-guests = “So you'd send back a guest's food? And kozhe goes in the book as well, ainalaiyn?”
    .amend = “On the table. You say it, we write it, the sign's yours”
    .table = “To the common table, apa. And bless us all”
    .slogan = “Before the rule, kozhe and gold are equal!”
    .wave = “Apa, this is a staff meeting”

guests-mended =
    .l1 = “There you are, my sign. Round. Like kurt.”
    .l2 = There's a circle in the book. Look at it one way and it's kurt; look at it the other way and it's a seal.

guests-table = “Amen! And who's to pour the kozhe? The queue's waiting, and so is the cat.”

guests-slogan = Gaini apa puts the lid back on. There's no more steam from the kozhe.

guests-waved = “A staff meeting… Very well. I'll wait outside.”

flowers = “Take them, take them, I've no time! Flowers! My paper came out yesterday!”
    .vase = “In the vase in the hall. Would you read us the card?”
    .ask = “Before or after? And for whom?”
    .back = “We take nothing! We've just decided”
    .desk = Put them on your own desk

flowers-vase =
    .l1 = “‘To the fourteen windows. Done in a day. Natalya Andreevna, from the queue.’ There, I'm off!”
    .l2 = “Now that's what I call flowers: after it's done, to a window, in one vase for all. Let's write it so.”

flowers-asked =
    .l1 = “After! Yesterday! For whom, for whom… For all of you, in a vase! Do write faster!”
    .l2 = “Three questions, three answers, ten seconds. Now that's what I call flowers. Let's write it so.”

flowers-desk = The flowers stand in front of you, but they're all looking at the card. It says: “To the fourteen windows.”

flowers-back =
    .l1 = “When I brought it before, you took it. Now I really mean thank you, and you won't.”
    .l2 = “And flowers? If that's a bribe as well, what are we to say thank you with?”

flowers-sorry = Natalya Andreevna stands at the door. The flowers drip into her sleeve.
    .sorry = “I'm sorry. It's after, and it's for all. In they go”
    .rule = “Rules are rules”

flowers-mended = “There. Read the card aloud: ‘To the fourteen windows.’ And now I really am off!”

flowers-outside = The flowers stay on the stairs. At night Kezek sits by them: another forbidden present.

obj-files = “And the folders? My people are used to me. A drum, what is it, a lottery? What about the urgent ones?”
    .amend = “Folders by lot. Urgent ones by the four lines on the wall”
    .concede = “True, they're used to you. And who needs that?”
    .slogan = “Chance is the mother of justice!”
    .wave = “The machine knows best”

files-mended =
    .l1 = “So I shan't know who's coming, and nor will they. How odd. It's quiet.”
    .l2 = “Drawing lots. Nobody can tell who should get the chocolate. Saves a lot.”

files-words = “Who…? Me. I like being liked. All right, I'll think about it.”

files-slogan = Timur writes that down and puts a question mark after it. Meruert turns to the window.

files-waved = “It doesn't. Somebody tells the machine, too. And who'll write down who told it?”

bell-rings = Behind the curtain the bell rings twice. Thirteen people look at their shoes.
    .open = Go and open
    .sholpan = “Sholpan apai, you've got the key. Shall we open it?”
    .ring = Let it ring

opened =
    .l1 = “Oh… is there a meeting? I was just going to ask how the horse is…”
    .l2 = “Very well, thank you. Come in by the front, Daulet. And take a number.”
    .l3 = He can't find the front door, so he follows Kezek. It seems he's never come in that way.

opened-sholpan =
    .l1 = “Twenty years I've opened it in the dark. Come on, let's do it once with the light on.”
    .l2 = “Oh… Why all of you? I was just…”
    .l3 = “Just is by the front, balam. And wipe your feet.”
    .l4 = In the light you see it: behind the door there's a hook for hats, and someone's forgotten glove.

rings-on = Eleven rings, and then silence. Nobody said a word, but everyone counted.

thin = “Half of them have left, my dear. The rest look at the clock. What shall we do?”
    .kozhe = Pour the kozhe and say sorry
    .enough = “Then that'll do for today”

kozhe =
    .l1 = They're standing on the stairs. It's cold, but nobody has gone home. The kozhe's still warm.
    .l2 = “I'm sorry. I answered before I'd listened. Let's begin again.”
    .l3 = “First one drinks, then one listens. Come and sit down.”

aqbota-in =
    .l1 = Someone is sitting on the last chair, by the door. In her hand a ticket: the last number of the day.
    .l2 = “Aqbota. Window seven used to be mine. The drawer won't shut all the way.”

was-asked = “you asked me. you're the first. so I came.”

had-heard = “Bulaq FM said the horse was tired. I've given it away twice myself. so… here I am.”

how-it-was =
    .l1 = “At first it was kurt. A warm sort of thank you. Then chocolate. Awkward to send back: I'd taken the kurt.”
    .l2 = “And the third time… you know, I sat there and waited for it. Not them. Me.”
    .l3 = She's silent for a long time. Nobody hurries her. One hears the hand of the clock.
    .l4 = “I couldn't stop, so I left. Nobody asked what had happened. The nice ones didn't, either.”
    .l5 = “I saw it, Aqbota. I saw it, and I bought lilies.”

ask-her = Aqbota strokes the edge of the desk. What do you ask her?
    .drawer = “Why won't the drawer shut?”
    .helped = “What would have helped you?”
    .fault = “Was it your fault?”
    .done = Go back to your chair

drawer-back =
    .l1 = Together you pull out the drawer. At the back a bead has got stuck.
    .l2 = “It was earrings. I gave them back. Nobody knows. Once isn't much, but it happened. I put that in, to remember.”
    .l3 = “Now you know, too. Does it shut? It does.”

would-have-helped =
    .l1 = “What would have helped you?”
    .l2 = “One line. On the wall. Not for me to read. I'd have read it out to whoever brought something.”

whose-fault =
    .l1 = “Was it your fault?”
    .l2 = “Yes. But not only mine. Don't write the one in place of the other.”

frame-comes =
    .l1 = Through the door come twenty-eight balloons, and after them Arman agai. He's carrying a golden frame.
    .l2 = “Dear team! The placement's over, and the college has a present for you! I mean, a present against presents!”

frame-offer = “A register, ready made, with its frame! Nothing in it. And nothing in it means no presents!”
    .take = “Thank you. Let's hang it and go home”
    .write = “The frame can wait. First let's write what goes in it”
    .who = “And who'll open it and write, and on what day?”

frame-who =
    .l1 = “Open? It doesn't open, there's glass. I… hadn't thought of that.”
    .l2 = A balloon bursts all by itself. Twenty-seven.

frame-taken =
    .l1 = “Introduced! A hundred per cent! Photograph, everybody!”
    .l2 = Twenty-eight balloons go up to the ceiling. In the frame you can see your faces: the glass is clean.
    .l3 = “In my day the wall was clean as well.”

register = The register needs five lines. An empty place is a hole. Choose each line.
    .slot-what = What is written down?
    .what-all = everything: small things, and what went back
    .what-dear = only what is dear
    .what-dear-why = If whoever is given it sets the limit, everything will pass just below.
    .what-taste = whatever each thinks right
    .what-taste-why = If people write as they like, it's the honest who write. And afterwards it's they who look guilty.
    .slot-before = And if it comes before the decision?
    .before-returned = it goes back with a kind word, and a line
    .before-noted = we write it down and keep it
    .before-noted-why = A debt written down is still a debt. The case on the desk, the gift in the drawer: that's no free decision.
    .before-small = small things are all right
    .before-small-why = A little thing before the decision is only the first. The next will be a little bigger.
    .slot-food = And food?
    .food-table = on the visitors' table, for all
    .food-desk = in the drawer of whoever was given it
    .food-desk-why = From a drawer one person eats, and one owes. From the table all eat, and nobody does.
    .food-sent-home = it is turned away at the door
    .food-sent-home-why = To send back kurt is to send back a guest. Within a week everybody goes round such a rule.
    .slot-flowers = And flowers?
    .flowers-vase = afterwards, in one vase, with the card
    .flowers-each = each on her own desk
    .flowers-each-why = A desk with a bouquet seems to say, “Me too.” Without flowers one is shy of coming near.
    .flowers-none = flowers are forbidden too
    .flowers-none-why = Forbid a plain thank-you, and people are hurt not by the rule but by you.
    .slot-seen = Who sees it?
    .seen-shelf = everyone: a glass shelf, two people write
    .seen-safe = the head: it is in the safe
    .seen-safe-why = A register in a safe has one reader. When she takes her leave, it has none.
    .seen-frame = guests: it hangs in a golden frame
    .seen-frame-why = Nobody writes a line under glass. A guest sees a clean page and thinks, “Nothing is taken here.”
    .fake = Hang the empty register in the frame

shelf-where = “The shelf's come, with its glass. Where shall it stand?”
    .shelf = In the middle of the hall, by the seats
    .table = Next to the visitors' table
    .drawer = Behind window seven
    .zhanat = By the head's desk

shelf-drawer = “Visitors can't see behind a window. That's where my drawer was.”

shelf-zhanat = “Beside me I'd be the only one to look at it. I've looked at it quite long enough.”

hole-what = “Nobody ever brought me anything dear. They were all small. Fifty times.”

hole-before = “If it stays before the decision, it's a request. By evening someone says: but you took it.”

hole-food = “Turn kurt away at the door, and it's shaming. In the drawer, and the drawer gets used to it. There's a table in between.”

hole-flowers = “A bunch each, and they'll measure whose is bigger. None at all, and thank you comes in by the back door.”

hole-seen = “Who reads what's in a safe? The safe does. And under glass a pen won't write.”

mend-register = “That's one hole found for us, my dear. Will you look again?”
    .again = “Let's write it once more”
    .stand = “Let it stand”

last-draft = “Third sheet. In chess the third repetition is a draw. Think.”

window = Now five lines for the window. This time the holes are looked for by Sholpan apai and Timur.
    .slot-files = Who gets a folder?
    .files-lot = the window that is drawn by lot
    .files-desk = each window chooses
    .files-desk-why = A window that chooses takes what's easy and whom it knows. The hard files pile up with the rest.
    .files-head = the head hands them out
    .files-head-why = One hand deals them out, so all go to that hand. And when the head is ill, nobody deals.
    .slot-status = Where is my case?
    .status-screen = on one screen: number, stage, day
    .status-ask = one asks at the window
    .status-ask-why = Where one has to ask, those with a friend learn it soon. The rest come again another day.
    .status-poem = the screen shows words of thanks
    .status-poem-why = Words of thanks have no number and no day. The screen is lit, and nobody knows anything.
    .slot-door = And the back door?
    .door-bricks = bricked up: one way in is left
    .door-urgent = open for urgent people
    .door-urgent-why = A door can't check who is urgent. Tomorrow everybody will be.
    .door-no-bell = only the bell comes off
    .door-no-bell-why = A door opens without a bell as well. Only now nobody hears it.
    .slot-first = Who goes first?
    .first-sign = whoever is in the four lines on the wall
    .first-head = whoever the head allows
    .first-head-why = What one person allows, one person is asked for. Whoever can't ask comes last.
    .first-nobody = nobody
    .first-nobody-why = Then an expectant mother hears “wait” as well. Such a rule is broken on its first day.
    .slot-kin = And if it is family?
    .kin-other-desk = a line in writing, and another window
    .kin-conscience = as conscience says
    .kin-conscience-why = Even an honest person is softer with family. They don't notice. The hall does.
    .kin-never = family should stay away
    .kin-never-why = Family need their papers, too. Shut the door, and the telephone rings.
    .fake = Paint windows on the shutters

window-painted =
    .l1 = By evening there are thirteen windows on thirteen shutters. Pretty ones, with curtains.
    .l2 = “Only number seven opens, as before. I tried to pass a paper through the others. It won't go.”
    .l3 = “And the back door's open, balam. There wasn't enough paint for it.”

status-where = “The screen's ready: number, stage, day. Where does it hang?”
    .status-wall = On the wall opposite the seats
    .screen = In place of the big screen in the hall
    .lilies = Behind the lilies, to look nice
    .seven = Inside window seven

status-lilies = “Those leaves have covered one line already. They shan't have a second.”

status-seven = “Then whoever is inside will see it. And we know it anyway.”

hole-files = “Leave a hand that chooses, and that's the hand that'll get the chocolate. At a window or in an office.”

hole-status = “No day on the screen, so one asks. Each time one asks, one owes. After that it's baursaks.”

hole-door = “While there's a door, balam, I'll be wiping its handle. Without a bell they'll scratch.”

hole-first = “My word, or nobody at all? My mood is like the weather, my dear. And Asel will come all the same.”

hole-kin = “My brother's coming on Monday. Don't turn him away, and don't give him to me. Write down where he should go.”

mend-window = “There's a draught from somewhere, balam. Will you have a look?”
    .again = “Yes, once more”
    .stand = “Leave it. It's late”

line-41 = “I left four ‘for nows’ in that drawer. What's in yours? You needn't say.”
    .tell = To the whole hall: “It was I who moved file 41 up”
    .small = “One lump of kurt”
    .empty = “Nothing”

told-hall =
    .l1 = The hall goes quiet. The number fifty-three hangs in the air.
    .l2 = “It's in the log, with day, hour and minute. I was waiting to see if you'd say it.”
    .l3 = “I shall put both in your practice report: that you moved it, and that you told us.”
    .l4 = “That minute is the one I never found.”

told-small =
    .l1 = “Kurt… That's how mine began.”
    .l2 = Timur looks at the screen, then at you. There's nothing about kurt in the log.

told-nothing =
    .l1 = “Right. That's what I used to say.”
    .l2 = Timur opens his mouth and shuts it again. On the keyboard F9 is a little shinier than the rest.

line-drawer = “It's heavy, that drawer. Is there something in it?”
    .show = Put all of it on the desk
    .shut = Push the drawer shut

drawer-shown =
    .l1 = There's little on the desk, and much to blush for. Each thing gets a line: who, when, what became of it.
    .l2 = “It took me three years. You, eight weeks. Good.”

drawer-shut = A thump. Aqbota knows that sound, but she says nothing.

line-empty =
    .l1 = Aqbota opens the drawer. Empty. Just one lump of kurt, hard as stone: the one that she left.
    .l2 = “Empty… I've never seen it like that.”

first-line =
    .l1 = “I'll write the first line. ‘Horse. Given nine times. By whom, to whom: by all of us, to all of us. Stopped.’”
    .l2 = “And the second is my envelope. Seven thousand. Returned. A week late.”
    .l3 = She signs. The horse goes on its glass shelf in the hall. For the first time they all look at it together.
    .l4 = “Bulaq FM: the horse is in prison. A glass one.”

emptied =
    .l1 = Monday, the day you hand in your key. Boxes on the sill, and in the register not one line.
    .l2 = “The presents haven't stopped. They've found the hole.”
    .l3 = “A clean book… Shall we put it in the frame, my dear? It's empty anyway.”
    .l4 = “Bulaq FM: the register's clean. Too clean.”

frame-hung =
    .l1 = The frame's on its nail, with nothing inside. The horse is back behind the lilies, waiting for owner number ten.
    .l2 = “The report's off! ‘Presents: none.’ One cell filled, yours and mine!”
    .l3 = “Bulaq FM: the register's clean. Too clean.”

door-painted =
    .l1 = By Monday the back door is bricked up, and 3B is painting a window on it. In the hall all fourteen are open.
    .l2 = “Mine's the fifteenth. There's a cat in it. He doesn't take anything. Except fish.”
    .l3 = An old woman goes out and comes back. “Ten minutes. I don't believe it,” she says, and sits down again.

door-rings =
    .l1 = The curtain's in its place. The bell rings twice.
    .l2 = “The handle's greasy again, balam.”
    .l3 = Somebody laughs in the hall: “One window. Two doors.”

plan = Eight weeks are over. On the bottom of the drawer you leave one sentence for whoever comes next.
    .when-before = If a present comes before the decision
    .when-small = If they say “it's only a little thing”
    .then-what-for = smile and ask “what for?”
    .then-together = write the line together
    .then-table = put it out for everybody

diary-alone =
    .l1 = Erasyl's at the door, alone. Behind the glass is your aunt's shadow. It doesn't come in, and it doesn't go.
    .l2 = “Mum isn't talking to you. She didn't tell me to show you this. I'm showing you myself.”
    .l3 = A school diary, red ink: “5,000 ₸. By Friday.” Below it: “Chair of the parents' committee.”
    .l4 = “It's Mum's signature. They say it's voluntary. If it's voluntary, why am I on the board?”

diary-both =
    .l1 = Erasyl's at the door. Behind the glass his mother walks up and down with her phone: “By Friday, ainalaiyn!”
    .l2 = “Read me this. I can read it. I can't understand it.”
    .l3 = A school diary, red ink: “5,000 ₸. By Friday.” Below it: “Chair of the parents' committee.”
    .l4 = “It's Mum's signature. They say it's voluntary. If it's voluntary, why am I on the board?”

shelf = The horse stands on a glass shelf in the hall, before all eyes. There are eleven lines in the register: four presents went back, seven were put out for all. Nobody turned out to be a thief. In the drawer lies a sentence for the next one.
    .title = The Shelf
    .cost = Meruert lost the chocolate she was used to, and Zhanat Orazqyzy a secret. You lost an evening and got a few black looks. People say thank you as often as ever. What they say less often is the “by the way” that followed.
    .why = There was a rule for food and none for the rest. A gift that isn't written down has no date and no reason, so later it begins to ask. The risk wasn't in people's characters. It lay where nothing was written.
    .stop = Not how big, but [before or after, and what for](term-gift). A person in office takes no presents for the work, small ones included: [that's the law](law-410-gifts). And a register permits nothing. It only shows.
    .other = You might have put the horse on the shelf and forgotten it: nobody hurt, the holiday goes on. Friendship's needed, too. But to whom would it have come the tenth time? And what would it have asked?
    .weak-1 = no name on it
    .weak-2 = unseen
    .weak-3 = second door
    .face-zhanat = wrote line two
    .face-meruert = writes it herself
    .face-aqbota = the drawer shuts

frame = The register is clean: not a line. The report has gone off: “Presents: none.” The horse waits behind the lilies for owner number ten. Aqbota gave back her ticket and left without a word.
    .title = The Frame
    .cost = Today nobody paid. Whoever sits down after you will: they'll be given kurt on the first day, and the third time they'll be waiting for it. And it'll be harder to ask, for “there's a register, isn't there?”
    .why = A book can be clean for two reasons: no presents, or no pen. From outside they look the same. The report asks “is there one?” and doesn't ask “of what date is the last line?” The [risk](law-410-risk) is where it was.
    .stop = Three questions: who writes, who sees it, of what date is the last line? One line would have been enough to begin: “Horse, nine times.” Even a cheap present is [not for a person in office](law-410-gifts). It isn't too late for that line.
    .other = Those who chose quiet aren't fools: a holiday, tired people, the fear of the word “thieves”. That fear is real. The frame hasn't taken it away; it covers it up. Who's going to answer Meruert's question?
    .weak-1 = too clean
    .weak-2 = no pen
    .weak-3 = never asked
    .face-arman = “100%”
    .face-aqbota = not asked again
    .face-you = the frame hangs

aunts-silence = The register's alive, and the horse is on its glass shelf. And the phone's silent: it's the second week that Aunt Gülsim hasn't rung. Only Erasyl comes, with his questions. It was all right and proper, probably. It doesn't feel any better for that.
    .title = Aunt's Silence
    .cost = Your aunt: a quarter's benefit, and her faith in family. You: her kitchen on Sundays. The strangers beyond the window: nothing, their turn is where it was. There are no scales on which one can weigh the two.
    .why = While there was no rule, family was a matter of private heroism. One pays for that with somebody's feelings. Now there's a line on the wall: [your own people's file to another window](law-410-conflict). For your aunt it came ten days late.
    .stop = Had that line hung there sooner, it would have been the wall that said no, and not you. And help should have stood next to it: which paper, from where, by which bus. None of it is too late. Put on the mittens and knock?
    .other = Whoever had said “for now” would eat baursaks on Sunday, and Erasyl wouldn't stand in between. One can understand that: there's no second aunt. But who'd have said that “for now” to the stranger in the morning?
    .weak-1 = left unsaid
    .weak-2 = family files
    .weak-3 = hung too late
    .face-gulsim = doesn't ring
    .face-erasyl = in between
    .face-you = at her door

forty-one-first = File 41 went first, and in this hall nobody has said so aloud. The papers were right, and there was no money in it. Fifty-three people moved back a place. This is your bead. It has no colour yet.
    .title = Forty-One First
    .cost = Six of the fifty-three lost a whole day. One was Asel, whose house stood on the far side of that day. Ergen lost nothing: he made it. What it cost you is the minute when Aqbota asked “what's in yours?”. It was a long minute.
    .why = The “Urgent” button asks no reason, nobody reads the log, and the man who asked is warm. Without money there seems to be no present. But a [benefit isn't only money](law-410-definition): in which column goes “come and see me in summer”?
    .stop = Explain the turn: which place, which day, why. Ask in writing. Give the button a column for the reason. And one can still tell. What's said before anybody asks is easily mended.
    .other = Leaving it in its turn had a price as well: fourteen men's wages, the pipe to Jalgyztal, a tender. Those people are real. But the fifty-three had wages, pipes and banks of their own. Who counted those?
    .weak-1 = no reason
    .weak-2 = nobody reads
    .weak-3 = 53 people
    .face-asel = lost a day
    .face-ergen = “Come in summer”
    .face-timur = reads the log

talk-1 = At what moment does a thank-you begin to ask? Find it among the horse's nine journeys.

talk-2 = What has to be in a register so that it doesn't turn into a licence for presents?

talk-3 = Aqbota said “nobody ever asked”. Who could have asked, when, and in what words?
