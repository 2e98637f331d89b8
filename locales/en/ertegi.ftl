title = Gaini Apa's Tales
    .summary = A yurt, a stove, the smell of tea. Erasyl asks, and apa tells.
    .question = Who needs a queue?

insight-queue-in-sight = When all can see the queue, nobody quarrels
    .about = Stones and knots remember who comes next.

insight-gift-is-free = A gift asks for nothing back
    .about = If they say “now it's your turn”, it's a swap.

insight-door-is-shared = The door is everybody's
    .about = Whoever sits by a door doesn't own it.

skill-take-turn = Taking turns
    .about = Only babies and the sick go ahead. And all know why.

skill-ask-why = Asking why
    .about = Ask before you shout. Somebody's paw may be frozen.

skill-gift-or-swap = Gift or swap?
    .about = One question will do: what did they ask for it?

skill-say-common = Saying “it's for all of us”
    .about = You may say it quietly. You may say it and be scared.

skill-tell-grown-up = Telling a grown-up
    .about = They scare you and say “keep quiet”? Tell anyway. It's not your fault.
