survey = Situations: form B
    .about = Twelve more situations, other ones. Choose what you would do. Some are honest, some are not. There are no marks; only the whole group is shown.
    .thanks = Thank you! The picture of the whole group will be in the report.

licence = The driving instructor laughs: “Without thanks nobody passes the first time. I’ll hand it on to the examiner.”
    .ask = Ask which mistakes fail one by the rules
    .go = Give money to be handed on
    .no = Say: “I’ll sit it myself; if I fail, I’ll practise”
    .tell = Note the words and report to the head of the centre

lost = You lost a library book. The librarian shows the rules: pay its price at the cash desk, or bring the same book.
    .tell = Report that the librarian extorts money
    .ask = Ask to see how the price was worked out
    .go = Pay at the desk and take the receipt
    .no = Say “that’s a bribe” and refuse

nursery = Your relatives need a nursery place. Someone writes: “The queue is long, but I know a person. Pay ahead and it’s yours.”
    .no = Answer: “Places go by the queue, we won’t pay”
    .tell = Keep the messages and tell the education department
    .ask = Check the number in the queue on the portal together
    .go = Advise them to pay ahead

curtains = In the class chat of your brother or sister: “Curtains, ten thousand a family, cash by Friday. Those who don’t are listed.”
    .go = Give it, so as not to be in the list
    .no = Write: “We don’t take part in collections”
    .ask = Ask for an official letter and an account
    .tell = Write to the head together with the parents

third = The supervisor has returned your thesis a third time. The remarks are in writing, with a date and an hour for advice.
    .no = Decide that money is expected and give up
    .go = Correct it and bring it in time
    .tell = Write a complaint that a bribe is expected
    .ask = Ask about what is unclear at the consultation

evening = The teacher explains little, your marks have fallen. In the corridor: “Come to paid lessons in the evening, and they’ll rise.”
    .tell = Collect the papers and tell the deputy head
    .go = Sign up for the paid lessons
    .ask = Ask whether you may come to the consultation hour
    .no = Say: “My parents decide on paid lessons; I won’t come”

stamp = At the place of your placement they say: “No need to come. Bring a box of sweets and we’ll stamp the report.”
    .ask = Ask the university for a list of other places
    .tell = Tell the coordinator of placements
    .no = Say “I’d like a real placement”, and come
    .go = Bring the sweets and get the stamp

album = The thesis is defended, the mark given. The group makes the supervisor an album of photographs with everyone’s signature.
    .go = Add your photograph and sign
    .tell = Write to the dean that the group gives a bribe
    .no = Say “that’s a bribe” and take the album away
    .ask = Ask whether there is a rule on presents

ticks = Whoever keeps the paper register offers: “I’ll rub out your absences. Five thousand, and nobody will know.”
    .no = Say: “Leave them, I’ll make up for the classes”
    .ask = Ask how to make up for absences by the rules
    .go = Give the five thousand
    .tell = Report it in writing to the registrar’s office

leak = The olympiad is tomorrow. A friend sends a photograph of the tasks: “Only for ours. Don’t tell anyone.”
    .tell = Note the time and tell the organisers
    .no = Answer “don’t send me that, I’ll play fair”; delete it unopened
    .go = Open it and solve them beforehand
    .ask = Ask your friend where it is from

minutes = A student who sees badly has thirty minutes more in the exam. It is in the rules, applied for, and was told to all.
    .ask = Ask which paragraph of the rules it is
    .no = Call it “pull” and walk out
    .go = Think it fair and go on with your own work
    .tell = Report that the examiner was bribed

binding = The office says: “Have it bound in that shop only, we take no other.” The shop belongs to a relative of its head.
    .go = Have it bound in that shop
    .ask = Ask whether the rules name that shop
    .tell = Write to the dean or compliance as a group
    .no = Have it bound by the standard somewhere else
