### The captains' contest: the situation, the role (.role), the partner's line (.partner), a note for the jury (.jury).

station-captains = The captains' contest
    .task = A captain reads the situation, thinks for two minutes and answers in role. The jury scores by its rubric: respect, rule, a clear no, a way out. Speed doesn't score. In some situations there is nothing to refuse, and noticing that scores too.

station-captains-warden = You come from a village and need a dormitory place. The warden stands at the door; the corridor is empty.
    .role = A first-year student
    .partner = “No places, balam. But come by tonight, we'll find a way, you know how it is.”
    .jury = Did the captain ask for the list and the commission's decision? A bare no is little; there must be a way out.

station-captains-collector = The group leader is your friend, collects money for the teacher, and is ill at ease about it.
    .role = A student of the group
    .partner = “They've all paid but you. Don't spoil our friendship.”
    .jury = Did the captain help the friend out of the role without hurting? Was “all” answered?

station-captains-ghost = A month to the defence, and the work has stalled. An acquaintance offers a ready text.
    .role = A student in the last year
    .partner = “Don't waste your time, there is a ready one. Your supervisor won't mind.”
    .jury = Did the captain give a reason and a plan for writing it?

station-captains-relative = You are on a jury. Your nephew walks onto the stage, and nobody knows who he is.
    .role = A juror
    .partner = The host: “Is the jury ready? Please score.”
    .jury = Did the captain declare the interest, step aside and ask for another juror?

station-captains-caller = You are a teacher. A respected person calls.
    .role = A teacher
    .partner = “Our boy is from a good family, you know. Lift his mark a little.”
    .jury = Was respect kept? Were criteria named? Was help offered that is open to all?

station-captains-counter = You work at a counter. The queue is long, and somebody hands you an envelope among the papers.
    .role = A clerk of a service centre
    .partner = “It is from the heart, ainalayin. For a cup of tea.”
    .jury = Was the envelope returned politely and in view of others? Was it said that the service is free?

station-captains-fee = In the library the fee for a reader's card is on the price list; one pays at a terminal and gets a receipt.
    .role = A new reader
    .partner = The librarian: “There is a fee for the card. Here is the price; you pay at the terminal.”
    .jury = This is a lawful fee. Not the one who refused is right, but the one who asked and paid with a receipt.

station-captains-strict = A teacher returns your work: three pages don't meet the requirements; the criteria are enclosed, and there is a week.
    .role = A second-year student
    .partner = “Please rewrite these three pages. If anything is unclear, come on Tuesday.”
    .jury = There is nothing to refuse: strict, but fair. Points go to the one who notices and fixes a time for advice.

station-captains-rubric-respect = Respect
    .about = Spoke politely, humbled nobody, didn't raise the voice.

station-captains-rubric-rule = Rule and reason
    .about = Named a rule or a reason: list, criteria, queue.

station-captains-rubric-clear = Clearness
    .about = One knows whether it was a no or a yes; the situation was recognised.

station-captains-rubric-way-out = Way out
    .about = Offered an honest way on: a written question, a commission, advice.

station-captains-rubric-role = Role
    .about = Spoke convincingly, in the words of that person.
