title = School No. 2
    .summary = Three classes, three stories: a pencil case with a horn, a rustling box, four letters at night.
    .question = What makes a friend: keeping quiet, or standing beside you?

evidence-bus-receipt = The bus receipt
    .about = Date, sum, signature. If there's no trip, this paper brings the money back.

evidence-criteria = The criteria sheet
    .about = Twelve lines, a comparison, a living picture. On the door now, not in a folder.

evidence-practice = The practice sheet on the page
    .about = Aigul apai put it up at 18:00. Open to all, free of charge.

evidence-screenshot = A screenshot of the seller's message
    .about = A message sent to you. It is shown to a grown-up, not passed round the chat.

insight-count-people = Count the people, not the money
    .about = “All of us” turned out to be eleven. Out of twenty-eight.

insight-no-rule = With no rule, even the honest stumble
    .about = Aruzhan counts well. Only nobody counted with her.

insight-after-all-free = Afterwards, from all, for free
    .about = Three questions for any present: when, from whom, what for?

insight-only-a-thank-you = “Only a thank-you” is what a present is
    .about = Your mother let it slip. Then something burned.

insight-whose-four = My five should not be someone's four
    .about = Where equal work gets unequal marks, something has been bought.

insight-criteria-on-door = Criteria belong on the door
    .about = A rule in a folder is seen by those who ask. The shy don't.

insight-which-year = First of all: “Which year?”
    .about = One question saves five hundred tenge. Sellers hate it.

insight-percent-way-back = Per cents forget the way back
    .about = 250, then 200, then 240. Tested on samsa.

insight-sixteen-own = Sixteen of their own
    .about = Eleven looked like a lot. Sixteen is more.

skill-ask-paper = Asking for the paper
    .about = Contract, price, page. Where things are clean the paper turns up in a minute.

skill-ask-alone = Asking in private
    .about = Not at the board but in the yard. That's where the truth is told.

skill-ask-why = Asking why
    .about = A “why” without blame does more than a long speech.

skill-ask-criteria = Asking for criteria
    .about = It's no quarrel, just a question. Sometimes only two lines are missing.

skill-refuse = Saying no
    .about = A reason, a rule, another way, and a no.

skill-thank-and-refuse = Thanking and giving back
    .about = The hardest no is to someone you love. It begins with thanks.

skill-tell-adult = Telling a grown-up
    .about = To say what happened, and name no one without need.

skill-own-up = Owning up
    .about = Twenty steps down a corridor. There's tea at the end.

skill-apologise = Saying sorry
    .about = If the suspicion was in front of everyone, so is the sorry.

skill-two-keys = Two keys
    .about = Two count, all can see, and no money travels through children.
