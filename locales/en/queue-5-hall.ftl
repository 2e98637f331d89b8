level = The Meeting
    .summary = One evening, one television, and six objections to build a rule from.
    .want = By nine on Thursday evening the hall must decide how places are given from now on.

notice =
    .l1 = A sheet on the door: “Thursday, 19:00, assembly hall. About the places. Everyone.” “Everyone” is underlined three times.
    .l2 = “Three lines: that's a meeting or a fire. Arman agai gives the speech at both.”
    .l3 = Kezek sits under the sheet: first in line, of course. The meeting is in two hours.

come-aunt = Number Seven was thinking again. It's forty minutes from Aunt Gülsim's kitchen, so time is short.

come-reserve = You have a warm bed, from the reserve. So far nobody has asked about it.

come-noise = Since the post went up, people look at you in two ways. Some smile. Some close the door.

come-number = Your letter has its number, and 46 and 47 have their turn. Tonight is about next August.

come-drawer = Still no answer. Number 46 still sleeps on a chair in the hall downstairs.

come-unfound = Your letter was answered: “We cannot find what is meant.” The second sheet is in your pocket; Erlan is still on his chair.

three-doors = You have two hours. Whose doors will you knock on?
    .turar = Turar ata, in the yard
    .gulnar = Gülnar apai, at her counter
    .madina = Madina, room 112
    .bolat = Bolat agai, by the pump
    .lab = Dima, at the lab's computers
    .raushan = Raushan apai, in her office
    .done = Off to the hall

turar-1 =
    .l1 = “The board was elm, as wide as a man's arms. Forty notches, forty houses.”
    .l2 = “And who was in charge of it, ata?”
    .l3 = “The water-keeper read it out at dawn. But he carried no knife. He could read it. He couldn't change it.”
    .l4 = He falls silent and looks at his palm. Then he takes a single bead from the lining of his hat and gives it to you.
    .l5 = “Let one man read. Let changes be made where all can see. I understood that late.”

gulnar-1 =
    .l1 = “Wipe your feet! A board, is it? A board without a date is a poster!”
    .l2 = “Twenty years I've kept my log. Date at the top of the page, name at the bottom.”
    .l3 = “And for those with no phone, paper, every Friday. I'll hang it myself. Crooked paper upsets my heart.”
    .l4 = On the counter stands the museum of confiscated kettles, thirty-one of them. Kezek rubs against the latest.

madina-1 =
    .l1 = “Sorry. I won't be speaking. Not in front of all those people… all right?”
    .l2 = “You don't have to. What would have to be on that board, for you not to mind?”
    .l3 = “A number. And which paragraph. And why… let that stay in the file, yes?”
    .l4 = She straightens the label on her locker. That, too, has only a number.

bolat-1 =
    .l1 = “Come to bury me, balam? All right. Hold this spanner while you're at it.”
    .l2 = The pump called Bike coughs, shakes, and at last starts. Iron with a temper.
    .l3 = “The gasket's four thousand, the bearing eleven. In four years nobody asked where I got it.”
    .l4 = “And if they'd asked, what would you have shown them?”
    .l5 = “Receipts. Here in my pocket. For half of it… Later it got to be more, didn't it?”
    .l6 = “Put a line on it for repairs and I shan't stand in your way. And I never said that.”

lab-1 =
    .l1 = “Look, a log of changes. Whoever touches anything is in it, to the minute.”
    .l2 = “And what if somebody deletes the log?”
    .l3 = “Tried that. Here: ‘Dima deleted the log, 17:02.’ I've been caught by myself!”
    .l4 = The first line on the screen has a cat's portrait. The test number belongs to Kezek.

raushan-1 =
    .l1 = “I wrote the reserve. The flood of 2010 left twelve children without a home.”
    .l2 = “It was a good rule. I only forgot to write down when it ends.”
    .l3 = “And who has needed it since, apai?”
    .l4 = “Four times it was children whose house had burned down. The rest… I never asked.”
    .l5 = “So four would do. Say so in the hall. I'll object, and we'll see whether it stands.”

unveil =
    .l1 = A hundred people in the hall. On the stage, twelve balloons and something under a cloth. Arman agai blows into the microphone.
    .l2 = “Dear team! No more [formalism](term-formalism)! May I present… the electronic queue!”
    .l3 = The cloth falls. A television. On it, a poem: “O queue, dear queue, so bright and true, a shining place awaits for you!”
    .l4 = “It rhymes. Where's the queue?”
    .l5 = Nobody laughs. Kezek, who got to the stage first, yawns.

unveil-ask = “Any questions? Positive ones, please, team!”
    .number = “Where does my number come up?”
    .who = “Who is able to change it?”
    .date = “And where's the date on it?”
    .clap = Clap politely

ask-number = “The number… that's stage two. Stage one is joy.”

ask-who =
    .l1 = “Whoever has the remote. Nothing simpler!”
    .l2 = The cat is lying on the remote. So the queue is run by Kezek.

ask-date =
    .l1 = In the corner of the screen, very small: “20 May”. It is September.
    .l2 = “What did I say? A poster! A poster with a plug!”

ask-clap = Three people clap. The poem starts again from the top, this time with music.

proposal =
    .l1 = “Thank you, Arman. The television can wait. What do the students propose?”
    .l2 = “A board in the dormitory hall. So that everyone can see whose turn it is.”
    .l3 = “Good. Then let's begin with the objections. Whoever is against it is the most useful person here.”

madina-stands =
    .l1 = A chair creaks in the back row. Madina is standing. She can't believe it either.
    .l2 = “Please don't put my name on the board. Put my number. A number can't blush.”
    .l3 = The hall goes still. Not even Dima makes a joke.

madina-note =
    .l1 = A folded note creeps along the rows. Gülnar apai reads it aloud.
    .l2 = “Please don't put my name on the board. Put my number. A number can't blush.”
    .l3 = It isn't signed. Madina is counting the eyelets in her trainers.

obj-privacy = “So what goes on the board? You have the floor.”
    .slogan = “An honest person has nothing to hide!”
    .amend = “Number and paragraph. The reason stays in the file”
    .concede = “That's right. No names, then”
    .wave = “You've got your place. What's there to blush about?”

privacy-mended =
    .l1 = Madina looks up. For the first time this week she smiles.
    .l2 = “If the paragraph can be seen, there's no need to ask the reason. I concede the point.”

privacy-words = “Well said. And instead of names, what? I'll put down ‘to be considered’.”

privacy-slogan = Someone coughs at the back. Madina pulls down her sleeves and tries to vanish.

privacy-waved = Madina takes her bag and closes the door without a sound. The two girls next to her go too.

obj-phones = “Summers, I'm in the aul. My phone has buttons. Where do I see your board?”
    .amend = “A paper copy every Friday, with the date. By post as well”
    .concede = “True. Nobody had thought of that”
    .slogan = “We live in a digital age!”
    .wave = “You can ask a friend”

phones-mended =
    .l1 = “That'll do. Thanks.”
    .l2 = For Erlan that's a long speech. Gülnar apai already has her ruler out.

phones-words = “Fine. I'll wait. I'm used to it.”

phones-slogan = Someone coughs. Erlan holds up his phone: “There's your age. It's got Snake on it.”

phones-waved = Erlan sits down. On his fingers he counts the friends he could ask: three. All in the aul.

obj-pump = “Will your board carry bags? Will it mend a pump? Fine, hang it up. But write the pump money on it too!”
    .amend = “There'll be a line for repairs beside it: the price and the receipt”
    .concede = “You're right, agai. The pump really does need money”
    .slogan = “One order for all!”
    .wave = “The pump is a separate matter, agai”

pump-mended =
    .l1 = “The price as well…? And who signs for the receipt?”
    .l2 = “Two people, agai. One of them is you.”
    .l3 = Bolat agai sits down. It's the first time in four years that anyone has mentioned the pump aloud.

pump-words = “If I'm right, put it on paper. Warm words don't heat a building.”

pump-slogan = Bolat agai coughs, on purpose. Half the hall coughs after him.

pump-waved =
    .l1 = “Then heat the place yourselves.”
    .l2 = He walks out. After him go the plumber, the cook, the electrician: all who know where the keys are.

obj-flood = “My turn. If somebody's house burns down in November, do they go to the end of the queue?”
    .amend = “Four beds: with criteria and minutes, and it ends each June”
    .concede = “For that we do need a reserve, apai”
    .slogan = “The same rule for all, and no exceptions!”
    .wave = “Nothing's going to burn down in November”

flood-mended = “‘Ends each June.’ Those are the words I was short of, back then.”

flood-words = “We do. How many? For whom? Till when? I once wrote just ‘we need one’, too.”

flood-slogan = A cough. Then a quiet voice from the third row: “Ours did. In November.”

flood-waved = “Don't you joke about fire! I have seen a dormitory burn!”

shame = “And the names of those who paid, on the same board! No numbers. In full!”

pale-you = Rustam is as white as paper. Your own ears are burning. Only Kezek has noticed.

pale-rustam = Rustam is as white as paper. He puts the hand with the calculator into his pocket.

obj-shame = “Do say. Are you against it, by any chance?”
    .agree = “No. Quite right. Let them be ashamed”
    .way-back = “A way back until the first of October. After that, the rules”
    .bolat = Let Bolat agai answer her

shame-agree = Rustam pushes in his chair, neatly, and goes out. Aizere doesn't clap. Nobody does.

shame-way-back =
    .l1 = “And if they don't come? I can't bear how merciful you all are.”
    .l2 = “Then the commission decides. But for anyone who wants to come, there must be a door.”
    .l3 = “First of October. Twelve days. I just… did the sum.”

shame-bolat =
    .l1 = “Hang up the names, and the next one won't come and tell you. I know. I kept quiet for four years that way.”
    .l2 = The hall holds its breath. That wasn't about the pump. It was about himself.

use-ledger = “We opened the curtain book, true. But I know which of its pages are blank.”

obj-use = “They'll find a way round it anyway. I would.”
    .concede = “Yes, they will. Where? Come and tell us each Friday”
    .amend = “Then let it leave a trace: a log of changes that all can read”
    .slogan = “An honest person doesn't look for a way round!”
    .wave = “Well, don't, then”

use-friday = “You want me… to look for holes? For nothing? All right. I'll come.”

use-log = “It writes down the time as well? To the minute? No, nothing… just asking.”

use-slogan = A cough. Zhandos nods politely. He has clapped for that sentence himself.

use-waved = “It's voluntary. I was trying to help, actually.”

thin-hall = “Half the seats are empty. I can't put it to a vote without those who left.”
    .stairs = Go out to the stairs and say sorry
    .vote = “Let those who are here vote. We're in the right!”
    .tv = “All right. Let's keep the television”

stairs =
    .l1 = The stairs smell of tea. Everyone who left is sitting round one thermos.
    .l2 = “I'm sorry. I made speeches and didn't listen. Please come back and say it again.”
    .l3 = “Less mouth, more ears! All right. We'll finish our tea and come in.”
    .l4 = Nine minutes later the hall is full again. Kezek carries the lid of the thermos in his teeth.

tv-offer = “Friends, it's nearly nine. The television is up, the report is written. Let's simply adopt it!”
    .take = “Fine. It's better than nothing”
    .write = “Let it hang. We'll write six lines to go beside it”
    .ask = “Who changes it? And who sees the change?”

tv-ask =
    .l1 = “Who… well, I do. And who sees it… I do.”
    .l2 = For a moment he is silent. One of the balloons bursts by itself. Eleven.

draft = The board needs six lines. A weak line is a hole. Choose each one.
    .slot-shown = What is shown?
    .shown-numbers = number and paragraph
    .shown-names = names and reasons
    .shown-names-why = With names up there, the one who needs a place most won't ask for it. Only a number can't blush.
    .shown-nothing = nothing: we'll tell whoever asks
    .shown-nothing-why = A list that is told only to those who ask is the old notebook. Whoever doesn't dare to ask learns nothing.
    .slot-edited = Who may change it?
    .edited-five = five people, two of them students
    .edited-warden = the warden: he knows the house
    .edited-warden-why = A list that the warden alone can edit is not an open list. What he changes at night is the truth by morning.
    .edited-system = the system itself
    .edited-system-why = Somebody runs the system as well. If it isn't written who has the password, the board is theirs.
    .slot-changes = Where do changes show?
    .changes-log = in a log that all can read
    .changes-none = nowhere: keep the board tidy
    .changes-none-why = A change that leaves no trace can't be proved by anyone. A clean board says nothing.
    .slot-updated = When is it updated?
    .updated-friday = on Fridays, with the date
    .updated-regular = regularly
    .updated-regular-why = “Regularly” has no date. The board was updated in May, and in September that is still “regularly”.
    .slot-exceptions = And exceptions?
    .exceptions-four = four beds, with minutes, until June
    .exceptions-twelve = twelve beds, as the director decides
    .exceptions-twelve-why = Twelve places without terms or an end are a pocket. In 2010, too, it was sewn with the best of intentions.
    .exceptions-none = none
    .exceptions-none-why = If a house burns down in November, a door will open all the same. Only one man will open it, as he sees fit.
    .slot-appeals = And if someone disagrees?
    .appeals-five-days = a written answer in five days
    .appeals-come-by = they can come by for a chat
    .appeals-come-by-why = A chat has neither a date nor a signature. Whoever comes by depends on somebody's mood.
    .fake = Hang the television with its poem

too-many = “I can see three holes at least. If I can see them, so will others.”
    .later = “Let's leave it for the next meeting”
    .tv = “Then the television will have to do for tonight”

who-sits = “The [commission](term-commission) needs a student. Whom do you propose?”
    .erlan = Erlan
    .zhandos = Zhandos
    .aizere = Aizere
    .myself = “I'll do it”

sits-erlan = “Me? All right. When it comes to my own number, I go outside.”

sits-zhandos =
    .l1 = “Elder and commission, both? One room, and that would make two chairs…”
    .l2 = “Choose one. Tell us on Friday.”

sits-aizere = “Accepted. I did promise a just world by Thursday. It is Thursday.”

own-case = “Hang on. Your own number is on that list. Would you be giving yourself a bed?”
    .aside = “True. Then I'll step aside. Let someone else sit”
    .stay = “I'd be fair about it”

own-aside =
    .l1 = “There's a name for that: a [conflict of interest](term-conflict). Say so, step aside, and you've lost nothing.”
    .l2 = They choose Erlan. He takes the seat by the door. It's handy for stepping out.

own-stay = Hands go up. But at the back somebody says: “So it's the same notebook in another hand.”

slips = Before the vote, everyone writes on a slip, unseen. Will you raise your hand?
    .up = Yes
    .down = No
    .others = And of every ten others, how many will?
    .reveal = Your guess: { $guess } in ten. Hands raised: { $truth }.

count =
    .l1 = Gülnar apai counts the hands, pointing with her ruler. Twice. Then she writes it in the log.
    .l2 = “Guessed: forty! Raised: seventy-one! Out of a hundred!”
    .l3 = “So thirty-one people were hiding in plain sight. Hello, neighbours!”
    .l4 = Both numbers go up on the wall, side by side. Why had everyone guessed so low?

signature =
    .l1 = “My turn now. The reserve, two thousand and ten. Twelve beds.”
    .l2 = She strikes out the line in her own hand and puts today's date beside it. The pen doesn't shake.
    .l3 = “It was a good rule. A good rule without an end date becomes a pocket.”

signature-twelve =
    .l1 = “You've left me all twelve. Thank you for trusting me. It's a dangerous thank-you.”
    .l2 = She signs. It's a long time before she puts down the pen.

where = “The frame's ready. Where do we hang it?”
    .hall-wall = In the hall, on the lit wall by the door
    .warden-office = At the warden's, inside the office
    .canteen-scaffold = Behind the scaffold at the canteen
    .floor-two = On the second floor, by the elder's room

where-office = “The office is locked! Are we to ask permission to look at a board?”

where-scaffold = “For three years nobody but Kezek has been behind that scaffold. And he's first anyway.”

where-upstairs = “Whoever is waiting for a bed doesn't go upstairs. They sit here, on the chair.”

raise-bolat =
    .l1 = The dormitory hall. A frame that Erlan welded, eight screws, dust. Bolat agai holds the ladder.
    .l2 = “Left. A bit more. It's like wrestling: balance is in the heels.”
    .l3 = “If you fall, I'll catch you. If the board falls… well, I'll catch that too.”

raise-gulnar =
    .l1 = The dormitory hall. A frame that Erlan welded, eight screws, dust. Gülnar apai holds the ladder.
    .l2 = “Crooked! By a millimetre! Use your eyes, I've got the ladder!”
    .l3 = Bolat agai watches through the crack of his door. If they asked for a hammer, he'd lend it.

notches =
    .l1 = The frame is exactly as long as the shelf in his office. And the edge of that shelf has notches…
    .l2 = “As wide as a man's arms,” Turar ata said. Kezek sits and looks at that door.

poem-vote =
    .l1 = Everyone claps; everyone wants to go home. Arman agai sends his report: “Introduced. 100%.”
    .l2 = “It does glow nicely. Where's the blue notebook, by the way?”
    .l3 = The notebook is in the office, on its shelf. The poem goes round for the eighth time.

no-decision =
    .l1 = “That's enough for tonight. Much was said that's right. Nothing was decided.”
    .l2 = The lights go off; the chairs are empty. First at the door, going home, is Kezek.

plan = Take one sentence with you to the next meeting.
    .when-against = If someone objects to my idea
    .when-clap = If everyone claps at once
    .then-hole = I'll first ask “Where is the hole in it?”
    .then-write = I'll first say thank you and write it down
    .then-who = I'll first ask “Who can change it?”

board = The board hangs in the dormitory hall: number, paragraph, date, log. All six lines hold. The hall had guessed forty hands; seventy-one went up. The blue notebook is where it was, but it no longer decides anything.
    .title = The Board
    .cost = Bolat agai lost his list, and for years the list had made him needed. Raushan apai struck out a rule of her own. It cost you one evening, and saying “I hadn't thought of that” a few times.
    .why = The list lay in one pocket and nobody saw it change. The law calls such conditions a [risk](law-410-risk): it's not about character but circumstances. Change those, and the next person has it easier too.
    .stop = The objections mended the rule: pump, phone, fire, shame. Whoever objected had seen the hole. One thing the board can't do: it makes no beds. There were 186, and there are 186.
    .other = Taking the television wouldn't have been stupid: up today, nobody hurt, to be completed later. But “later” has no date. Completed by whom, and on which Friday?
    .weak-1 = one notebook
    .weak-2 = nobody sees
    .weak-3 = no end date
    .face-bolat = lost his list
    .face-madina = her number's fine
    .face-raushan = struck out her rule

board-with-a-hole = The board hangs, the hall clapped, seventy-one hands went up. Four or five of the six lines are strong. The rest troubles nobody today; whoever has noticed is keeping quiet for now.
    .title = A Board with a Hole
    .cost = So far nobody has lost anything. The one who pays will come in October: the place will leak out just there. That person wasn't in the hall and couldn't raise a hand.
    .why = You needed agreement, time was short, people were tired. Empty words (“regularly”, “come by for a chat”) offend nobody, so nobody argues. That's where a [risk](law-410-risk) lives.
    .stop = For each line, ask: who decides, on what paper, by what date, and where is the trace? No answer means a hole. It can be patched on any Friday, if somebody mentions it.
    .other = A compromise has its own truth: waiting for the perfect rule, the notebook would have ruled another year. Four strong lines beat none. The trouble isn't the hole; it's forgetting it.
    .weak-1 = empty word
    .weak-2 = left ajar
    .weak-3 = no paper
    .face-erlan = “We'll see”
    .face-aizere = would argue on
    .face-you = the board is up

poem = The television is up. In the end nobody argued, the report went off that night, and everyone was home by nine. On the screen a poem goes round. Whose turn it is, the blue notebook knows, as before.
    .title = The Poem
    .cost = Nobody gained but Arman agai, who filled one cell in a table. Next August somebody will sleep on that chair again. And “but we've got a board” will stand in the way of a real one.
    .why = The plan counts events, not results: hung up, ticked off. That is [formalism](term-formalism). Arman agai didn't lie; he was truly glad. It's only that no question got an answer.
    .stop = Three questions would have done: who can change it, who sees the change, when was the last? If the answers are a remote, Arman agai and 20 May, it's a picture.
    .other = You had your reasons: it was late, people were tired, arguing costs friends. A living board needed another hour and a few hurt feelings. Those people went home unheard. What would they have said?
    .weak-1 = who sees it?
    .weak-2 = 20 May
    .weak-3 = no questions
    .face-arman = report sent
    .face-erlan = on the chair
    .face-dima = out of jokes

postponed = You won the argument and not the hall. There were plenty of right words and too few hands. Raushan apai wrote “postponed”. The blue notebook stays where it is for another month.
    .title = Postponed
    .cost = Those who disagreed took it home with them: the pump, the phone, the fire. To them it's your board now, not everyone's. Whoever comes in October goes into the old notebook.
    .why = A slogan doesn't answer an objection; it shames it. People who've been shamed don't argue. They leave, and take with them the knowledge of where the hole is.
    .stop = One sentence: “You're right. How shall we write that down?” Or a knock on the door beforehand: people say what they fear at home, not in a hall. Nor is it too late to go after those who left.
    .other = Firmness has its place: meetings without end decide nothing, and some do object only to play for time. So which of tonight's objections showed a hole, and which were playing for time?
    .weak-1 = those who left
    .weak-2 = a closed door
    .weak-3 = same notebook
    .face-bolat = wasn't heard
    .face-madina = left in silence
    .face-you = right, and alone

talk-1 = What was the best objection in the hall? What did it change in the rule?

talk-2 = What did a good person lose by the new board, and who makes it up to him?

talk-3 = How many hands would go up in this room? Write your guess before you raise your own.

