level = Room in the Hat
    .summary = A fur hat lies in the snow. Who fits inside, and whose is the door?
    .want = Nobody should stay out in the frost tonight.

yurt =
    .l1 = Outside the snow is blowing. In the yurt it smells of tea.
    .l2 = “Today I'll tell you about a fur hat.”
    .l3 = “A tymaq is only a hat. What is there to tell?”
    .l4 = “You can tell who lives inside it.”
    .l5 = “A head lives inside it!”
    .l6 = “This hat had lost its head. Listen.”

hat =
    .l1 = Long ago a shepherd dropped his hat in the snow. It was as big as a house.
    .l2 = Mouse came by. Her whiskers were frozen.
    .l3 = “What a palace! A fur roof and a fur floor!”
    .l4 = “And two doors. No, those are ear flaps.”
    .l5 = “Apa, is there a stove in the hat?”
    .l6 = “No stove. Whoever comes in is the stove.”

hedgehog =
    .l1 = Then Hedgehog came. There was snow on all his spikes.
    .l2 = “Is there room?”
    .l3 = “There is, come in!”
    .l4 = “But I'm prickly…”
    .l5 = “Spikes to the outside, please. You'll keep the wind away.”
    .l6 = They leaned together and fell asleep. The hat grew warmer.

fox =
    .l1 = In the morning Fox was sitting at the ear flap.
    .l2 = “I am the door now. Bring me the tastiest thing you have!”
    .l3 = “But doors can't talk!”
    .l4 = “This one talks. It has a tail as well.”
    .l5 = “Is it Fox's hat, apa?”
    .l6 = “No. Fox only sat down at the door.”

hare = “I have one frozen carrot. What shall I do?”
    .give = Give Fox the carrot
    .mouse = Ask Mouse
    .outside = Sleep outside in the snow

hare-give =
    .l1 = Fox crunched the carrot. “Bring another tomorrow,” said Fox.
    .l2 = “There's no carrot tomorrow! Was Hare bad?”
    .l3 = “If I was made to, it's not my fault.”
    .l4 = “That's right, Hare. But somebody must be told.”

hare-mouse =
    .l1 = “What? I never asked anyone for anything!”
    .l2 = “Come in by the other ear. That's a door too.”
    .l3 = Fox never saw. There were two doors all along!

hare-outside =
    .l1 = Hare lay down and wrapped himself in his ears. They were his blanket.
    .l2 = At night Mouse saw a lump of snow. It was Hare.
    .l3 = “Why are you out here? Come in, there's room!”

jerboa =
    .l1 = In the evening Magpie came too. She waited long at the door.
    .l2 = Then Jerboa came with a baby. They went straight to the warm corner.
    .l3 = “Oh! They didn't even ask!”

magpie = “Without waiting! Not fair!”
    .shout = Shout along with Magpie
    .why = “Why didn't they wait? Let's ask.”
    .room = Move up and say nothing

magpie-shout =
    .l1 = The hat was full of noise. The baby woke and cried.
    .l2 = “My baby's paw is frozen… Sorry, we'll go.”
    .l3 = “No, don't go! I didn't know, come under my wing.”

magpie-why =
    .l1 = “My baby's paw is frozen. Let it warm up, then we'll queue.”
    .l2 = “Is that so? Then the corner is yours.”
    .l3 = “You ask, and then you know!”

magpie-room =
    .l1 = They all moved up a little. The baby's paw grew warm.
    .l2 = “Thank you… I forgot even to ask.”

feather =
    .l1 = At night Owl came. She brought an armful of feathers.
    .l2 = “I'm already in. This is for everyone to lie on.”
    .l3 = And Fox was sitting at the door again.
    .l4 = “First the apple, then the door!”
    .l5 = “Apa, Owl gives and Fox wants. What's the difference?”
    .l6 = “That's the question. Let's sort them.”

gifts = Which is a gift, and which is a swap?
    .bin-gift = A gift
    .bin-swap = A swap
    .feather = Owl brought feathers for all
    .apple = “First the apple, then the door”
    .wing = Magpie put her wing over the baby
    .carrot = “Give me a carrot and I'll let you in”
    .mushroom = Hedgehog shared a mushroom at supper

gifts-good = “Right! The door was open without any gift.”

gifts-mixed =
    .l1 = “Try to remember: who said ‘give me, and then…’?”
    .l2 = “Fox did! The apple and the carrot were swaps.”

wind = “If you tell anyone, I'll let the wind in!”
    .quiet = Lie still and keep quiet
    .tell = “I'm scared. I'll tell Granny Marmot.”
    .ask = “Fox, why do you sit outside yourself?”

wind-ask =
    .l1 = “I'm… the door. Doors don't come in.”
    .l2 = Fox's tail was full of snow. Nobody had seen it.

crowd =
    .l1 = Next day those with tasty things came in. Nobody knew whose turn was next.
    .l2 = “Don't push! Don't push yourself!”
    .l3 = “Ouch! Don't sit on my spikes!”
    .l4 = Then a seam of the hat went crack.

crack = “It cracked! What do we do now?”
    .now = “Let's tell Granny Marmot now!”
    .push = Push further in

marmot =
    .l1 = Granny Marmot came out of her burrow. There was ice on her glasses.
    .l2 = “I'm glad you told me. Come here, don't be afraid.”
    .l3 = “The door isn't Fox's. It's everybody's.”
    .l4 = “Will Granny shout at Fox?”
    .l5 = “No. She thought of something else.”

what-now = “What shall we do?”
    .rope = Hang a rope and tie knots for turns
    .leave = Go away and leave Fox the hat
    .chase = Chase Fox into the storm

chase =
    .l1 = Fox took two steps and stopped. There was nowhere to go.
    .l2 = “Apa, Fox is cold too…”
    .l3 = “Of course. Let's find another way.”

rope =
    .l1 = Granny hung a rope by the door. Everyone could see it.
    .l2 = “Whoever comes ties a knot. The top knot goes in first.”
    .l3 = “Even without an apple?”
    .l4 = “No apple, no carrot.”
    .l5 = Hedgehog tied first, for he had gone out. Then Hare.
    .l6 = Then came Owl. Magpie was chatting, and came last.

knots = Look at the rope: who is first, who is last?
    .hedgehog = Hedgehog's knot
    .hare = Hare's knot
    .owl = Owl's knot
    .magpie = Magpie's knot

knots-good = “You can read knots! Even Magpie doesn't argue.”

knots-mixed =
    .l1 = “I'm last. I was chatting, I know it.”
    .l2 = “Hedgehog, Hare, Owl, Magpie. The rope remembers!”

knot = “May I… tie a knot too?”
    .yes = “Yes. Yours is the last one.”
    .why = “Weren't you the door?”
    .no = “No! The rope isn't for you!”

knot-why =
    .l1 = “It's cold being a door. I want to be a fox.”
    .l2 = “Then tie it. You may use your teeth.”

knot-no =
    .l1 = Fox hung her head and sat down in the snow.
    .l2 = “The rope is for everyone, children. Even when we're cross.”
    .l3 = “All right, tie it, Fox. I'll hold the rope.”

cold-fox =
    .l1 = Fox waited her turn. She went in last of all.
    .l2 = The only place left was by the flap. The wind blew in there.
    .l3 = “I know this place. Let me close it with my tail.”
    .l4 = “The wind has stopped! What do you ask for it now?”
    .l5 = “Nothing at all. I'm not the door now, I'm the curtain.”
    .l6 = They laughed and laughed. The hat grew warmer still.

spring-comes =
    .l1 = In spring the shepherd came to look for his hat.
    .l2 = He looked in: ears, whiskers, spikes and wings! All were fast asleep.
    .l3 = He laughed and went home bareheaded.
    .l4 = “Wasn't his head cold?”
    .l5 = “It was spring. And he felt warm inside.”

question = “When did Fox become a friend?”
    .knot = When she tied her knot
    .curtain = When she kept out the wind
    .let-in = When we let her in

rope-holds = The rope hangs by the door. Whoever comes ties a knot.
    .title = Knots on a Rope
    .cost = Hare had a bad fright. And Fox's tail was cold for long.
    .why = Fox alone sat at the door. Nobody could see whose turn it was.
    .stop = With a rope [in plain sight](law-kid-rule) you need no apple. If you're scared, [tell a grown-up](law-kid-tell).
    .other = We could have kept Fox out. But who would have stopped the wind?
    .weak-1 = one door
    .weak-2 = fear
    .weak-3 = no turns seen
    .face-fox = Now a curtain
    .face-hare = Not afraid now
    .face-mouse = A full house

fox-alone = They all went to Granny's burrow. Fox has the whole big hat, and is cold.
    .title = Fox Alone
    .cost = The burrow is a tight fit. Fox has room, but no warmth.
    .why = It isn't the hat that warms. It's those inside.
    .stop = A rope would have shown [the queue](law-kid-queue). And there'd be a place for Fox.
    .other = Going away was clever too. Nobody has to freeze at a bad door.
    .weak-1 = one door
    .weak-2 = empty room
    .weak-3 = no turns seen
    .face-fox = Alone and cold
    .face-mouse = Misses home
    .face-marmot = A full burrow

torn-hat = Rip! The hat came apart. They sewed it together till morning.
    .title = The Torn Hat
    .cost = Nobody slept that night. Three of Hedgehog's spikes became needles.
    .why = Nobody could see whose turn it was. So they all pushed at once.
    .stop = One rope would do. If you're scared, [tell a grown-up](law-kid-tell): [it's not your fault](law-kid-fault).
    .other = They kept quiet, for they feared the wind. Being afraid is no shame.
    .weak-1 = one door
    .weak-2 = fear
    .weak-3 = all pushed
    .face-hedgehog = Out of needles
    .face-magpie = Holding the thread
    .face-fox = Sewed her own tail in
talk-1 = Why was Magpie wrong? What should she have asked?
talk-2 = Who is “Granny Marmot” in our school? Whom do we tell if we're scared?
