level = Aldar Köse and the Greedy Bai
    .summary = A bai fences in the spring. Aldar Köse gathers forty stones.
    .want = Everyone should have a drink before dark.

yurt =
    .l1 = It is warm in the yurt. The fire crackles in the stove.
    .l2 = “Sit down, children. You sit too, Kezek.”
    .l3 = “Apa, Kezek is sitting already. He was first!”
    .l4 = “The cat never waits his turn. His name means Turn.”
    .l5 = “Who is the story about today?”
    .l6 = “About Aldar Köse. And you will help me.”

spring =
    .l1 = Long, long ago there was a spring in the steppe. Its water was as clear as glass.
    .l2 = Everyone drank from it. Children, sheep and sparrows too.
    .l3 = A bai named Shygaibai lived there. One day he put a fence round the spring.
    .l4 = “The spring is mine now! One sip, one sheep!”
    .l5 = “A sheep for a sip? What about two sips?”
    .l6 = “Two sips, two sheep.”
    .l7 = “What if it's a camel? Camels drink such a lot!”
    .l8 = “The camel did the sum. Then it ran away.”

sheep = “You, boy, bring your sheep. Then you may have a sip.”
    .pay = The boy gives his only sheep
    .mine = “The spring is for all of us. So is the queue.”
    .ask = “Who dug this spring?”

sheep-paid =
    .l1 = The boy took one sip. His sheep bleated behind the fence.
    .l2 = “And tomorrow? What will he give tomorrow?”
    .l3 = “Tomorrow he has nothing left. But the boy is not to blame.”

sheep-mine =
    .l1 = The bai went red. Even the fence creaked.
    .l2 = “For all of us, he says! And who has the key?”
    .l3 = “The bai has the key. What happens now, apa?”

sheep-ask =
    .l1 = “Whoever dug it, I have the key!”
    .l2 = Nobody dug it. It came up by itself.
    .l3 = “Then the spring belongs to itself!”

waiting =
    .l1 = People came to the fence. They were all thirsty.
    .l2 = “I came first. Before the sparrows!”
    .l3 = “I'm second. My stick is third.”
    .l4 = “I come from far away. Even my boots are thirsty.”
    .l5 = Last came a mother with twins. The babies were crying.

babies = “My babies are crying with thirst. May we go ahead?”
    .yes = “Please go ahead, apa.”
    .why = “Why are they crying?”
    .no = “No! You're last!”

babies-yes = The babies saw the water and laughed. Nobody minded.

babies-why =
    .l1 = “They've had no water since morning. They can't wait yet.”
    .l2 = “Let them go, then. I can wait.”

babies-no =
    .l1 = The babies cried louder. Their mother said nothing.
    .l2 = “Oh dear, how rude of us. They are so tiny.”
    .l3 = “It's not too late to say sorry. The mother smiled.”

line = Let's put the queue in order. Who is first, who is last?
    .twins = The mother with twins
    .boy = The boy
    .old-man = The old man with the stick
    .traveller = The traveller

line-good = “There's a queue! Nobody took anyone's place.”

line-mixed =
    .l1 = “Grandpa, I came before you!”
    .l2 = “True, my child. Only the tiny ones go ahead.”

song =
    .l1 = Then Aldar Köse came along. His coat was torn, but he was merry.
    .l2 = “My coat has seventy holes. The wind visits every one!”
    .l3 = Aldar joined the queue. And there he sang.
    .l4 = “What a lovely song! Here, have some kurt.”
    .l5 = “Apa, why did she give him kurt? What does she get?”
    .l6 = “A good question. Let's find out together.”

kurt = Which is a gift, and which is a swap?
    .bin-gift = A gift
    .bin-swap = A swap
    .song = A girl liked the song and offered kurt
    .sip = “Give me a sheep, I give you water.”
    .tea = Apa poured tea for a guest
    .apple = “Here's an apple. Now let me go first.”
    .stick = The boy picked up Grandpa's stick

kurt-good = “Right! After a [gift](law-kid-gift), nobody says ‘now it's your turn’.”

kurt-mixed =
    .l1 = “Think: did they give it and ask for something?”
    .l2 = “If they asked, a swap! If they didn't, a gift!”

which-trick = “Aldar thought of a trick. Which one would you choose?”
    .sell = “Sell” the bai the queue
    .scare = Frighten the bai with a dragon
    .coat = Run off in the bai's coat

trick-scare =
    .l1 = “Bai, there's a dragon behind you!”
    .l2 = The bai ran off. That evening he built the fence higher.
    .l3 = “So scaring people doesn't help.”

trick-coat =
    .l1 = Aldar ran off in the bai's coat. The bai ran after him.
    .l2 = Three times round the spring they ran. The bai took it back.
    .l3 = “No coat and no water. Let's try another!”

stones =
    .l1 = Aldar gathered forty stones. He laid them in a row up to the gate.
    .l2 = “This is the queue! Whose stone it is, his is the place.”
    .l3 = “Give me the first stone! Here's a sheep!”
    .l4 = “And the second? That's free as well.”
    .l5 = “That one too! I'll have them all!”
    .l6 = The bai gave thirty-nine sheep. For the fortieth stone he took off his coat.
    .l7 = “What does one man want with forty places?”
    .l8 = “The bai began to wonder too. A bit late.”

round =
    .l1 = “I've bought the whole queue. Must I stand in all of it?”
    .l2 = “Your stones, your places. So go and stand!”
    .l3 = The bai stood on the first stone. Then he ran to the second.
    .l4 = He ran from the end to the front. He ran from the front to the end.
    .l5 = “Seven, seventeen! I'm out of breath!”
    .l6 = While he ran, everyone drank. The sparrows and the camel too.
    .l7 = “And the sheep? Where are the sheep?”
    .l8 = “The sheep went home. They know the way.”

fair = “Apa, is it fair to trick a greedy man?”
    .yes = “Yes. He took everyone's water.”
    .no = “No. A trick is a trick.”

fair-yes =
    .l1 = “The water came back, and the sheep. That is good.”
    .l2 = “But now the bai knows tricks as well. What will he do tomorrow?”

fair-no =
    .l1 = “Aldar said so too. A trick lasts only a day.”
    .l2 = “And what about all the other days?”
    .l3 = “For those you need a rule that everyone can see.”

coat = “It's a warm coat, the bai's. Shall I give it back or not?”
    .give = Give the coat back
    .keep = Keep the coat

coat-kept = Next morning the fence was up again. “You took, so I take!” said the bai.
    .turn = Turn the page back
    .stop = Stop the tale here

coat-back =
    .l1 = “The coat is yours, here it is. The spring is everyone's.”
    .l2 = “You… gave it back? And the forty stones?”
    .l3 = “The stones stay here. They're for everyone now.”

marks = “Where shall we put the stones?”
    .open = In a row, where all can see
    .bag = Into Aldar's bag
    .pool = At the bottom of the spring

marks-bag =
    .l1 = “A good bag. But whose stone comes first?”
    .l2 = “We can't see it! You'll forget it yourself!”

marks-pool =
    .l1 = A frog sat down on the first stone. Now the frog was first.
    .l2 = “The frog is wet enough already!”

signs =
    .l1 = Each family painted its own sign. One drew a moon, another a ram's horn.
    .l2 = “I drew a sparrow. It came out as a camel.”
    .l3 = “My stick made a sign too. It's a dot.”

keys = “And what about the key to the gate?”
    .one = One key, and Aldar keeps it
    .two = Two keys, in two different homes
    .bai = Let the bai keep it

keys-one =
    .l1 = Aldar fell asleep in the shade. Everyone waited two days.
    .l2 = “Oh, sorry! A single key is a bad key.”

keys-bai =
    .l1 = The bai put the key in his coat. “One sip…” he began.
    .l2 = “No, no, no! Let's choose again!”

keys-two = Two keys went to two homes. The gate opens only if both come together.

thirsty = “I've no sheep. And I'm thirsty…”
    .chase = “Go away! No water for you!”
    .first = “He's a bai, let him go first.”
    .turn = “Here's a free stone. That's your turn.”

thirsty-chase =
    .l1 = The bai turned away without a word. He looked at the old fence poles.
    .l2 = “Apa, isn't there water enough for all?”
    .l3 = “There is, my child. Enough for the bai too.”

thirsty-first =
    .l1 = “What about me? I came before the sparrows!”
    .l2 = The bai took two steps and stopped. He looked at the stones and blushed.

thirsty-turn =
    .l1 = The bai stood on his stone and waited. A boy in front, a traveller behind.
    .l2 = His turn came. He drank for a long time, with his eyes shut.
    .l3 = “Water tastes sweeter when it's your turn.”

question = “Who gains when all can see the queue?”
    .babies = The babies, who can't wait
    .last = The one who stands last
    .all = All of us, and the bai too

forty-stones = The forty stones lie there. The people drink in turn.
    .title = Forty Stones
    .cost = The bai has not learned to wait yet. One stone is still empty.
    .why = One man had the key. Nobody could see the queue.
    .stop = When you see the stones you see [the queue](law-kid-queue). And two homes have the keys.
    .other = You may be cross with the bai. But thirsty is thirsty.
    .weak-1 = one key
    .weak-2 = a fence
    .weak-3 = not seen
    .face-boy = Before the sparrows
    .face-bai = Still thirsty
    .face-aldar = Counting stones

fence-again = The fence is up again. Aldar sits in a warm coat, and he is thirsty.
    .title = The Fence Again
    .cost = The boy has no water again. And the twins are crying.
    .why = The bai took, then Aldar took. No rule was left behind.
    .stop = Give back the coat and the gate opens. With the [rule](law-kid-rule) in plain sight you need no tricks.
    .other = Aldar had been cold. And the coat is warm, that's true.
    .weak-1 = one key
    .weak-2 = a trick
    .weak-3 = no rule
    .face-aldar = Warm but thirsty
    .face-bai = Coatless and cross
    .face-boy = Waiting again

bai-drinks = The bai drank in turn. Next day he painted his own stone: a coat.
    .title = The Bai Drinks
    .cost = The bai had to wait a little. But he isn't alone any more.
    .why = One man had the key. Nobody could see the queue.
    .stop = Forty stones, forty signs, two keys. The queue is [the same for all](law-kid-queue).
    .other = We could have chased him off. Then he would have thought of fences.
    .weak-1 = one key
    .weak-2 = a fence
    .weak-3 = not seen
    .face-bai = Waited his turn
    .face-boy = Stood in front
    .face-twins-mother = The babies sleep
talk-1 = Was it right to give the bai his coat back?
talk-2 = Which queue in our class can't be seen? How could we show it?
