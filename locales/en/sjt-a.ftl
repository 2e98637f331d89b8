survey = Situations: form A
    .about = Twelve situations. Choose what you would do. Some are honest, some are not. There are no marks; only the whole group is shown.
    .thanks = Thank you! The picture of the whole group will be in the report.

lab = Half the group has failed. The lab assistant says quietly: “I’ll speak to the lecturer. Fifteen thousand and it’s settled.”
    .ask = Ask to see the criteria and your own paper
    .go = Give the fifteen thousand and be done with it
    .no = Say: “Thank you, I’ll prepare and resit it myself”
    .tell = Write down what was said and report it to the dean’s office

deposit = Moving into the dormitory costs a deposit of four thousand. It is in the list on the wall, paid at the cash desk, with a receipt.
    .tell = Report to 1424 that a bribe was asked for
    .ask = Ask when the deposit is given back
    .go = Pay at the desk and keep the receipt
    .no = Say “that’s a bribe” and not pay

warden = The warden says: “No places. But come after six and we’ll find a way.” The list of the queue hangs nowhere.
    .no = Say “I’ll wait my turn” and sleep at a relative’s
    .tell = Write to the commission together with the student council
    .ask = Ask for the list and the commission’s decision
    .go = Come after six with a present

leader = The group leader collects five thousand each before the exam. “By Friday, in cash. Don’t write it in the chat.”
    .go = Give it, so as not to stand out
    .no = Say: “I’m not giving. Let’s ask the dean’s office together”
    .ask = Find out what it is for and who asked
    .tell = Tell the curator or the compliance service

strict = The lecturer gave your paper no pass. You were shown the criteria and your mistakes, and told the day of the resit.
    .no = Decide that money is expected and stay away
    .go = Work on the mistakes and come to the resit
    .tell = Write a complaint that a bribe is expected
    .ask = Ask about an unclear mistake at the consultation

author = The lecturer announced: “No one sits the exam without my book.” It is sold in cash only, and is not in the library.
    .tell = Report it in writing to the department as a group
    .go = Buy it and get the tick in the list
    .ask = Ask where it says that one must buy it
    .no = Say: “I won’t buy it, I’ll study from the library”

note = You missed three classes. Someone you know writes: “I’ll get you a note. Give me the dates, money to my card.”
    .ask = Ask the lecturer how to make up for the classes
    .tell = Tell the head of the clinic that notes are sold
    .no = Answer: “I wasn’t ill, I won’t buy a note”
    .go = Buy the note and hand it in

flowers = The marks are given. The group has a card and flowers for the lecturer. Whoever wants to takes part.
    .go = Write a kind word and sign the card
    .tell = Write to the dean that the group collects for a bribe
    .no = Say “that’s a bribe” and stop everyone
    .ask = Ask whether there is a rule on presents

half = The head of a project says: “I’ll put you down for a scholarship. Half comes back in cash, and nobody needs to know.”
    .no = Say: “It comes to my account and stays there”
    .ask = Ask who awards it and by what rule
    .go = Agree to give half back
    .tell = Note the words and report to the compliance service

answers = An unknown channel promises: “The real answers to the test. Money first, then the file. Two hours only.”
    .tell = Keep a screenshot and tell an adult or the police, 102
    .no = Not pay, not forward it, and study
    .go = Send the money and get the file
    .ask = Ask a teacher whether such things are ever true

moved = A classmate with a broken leg sits the exam a week later. The application is registered, a commission decided.
    .ask = Ask who may apply for such a thing
    .no = Call it “pull” and boycott the exam
    .go = Think it right, and help with the studying
    .tell = Report that the commission was bribed

call = You mark the papers. A respected person rings: “It’s my nephew. Just add one point.”
    .go = Add the one point
    .ask = Ask: “By which criterion?”
    .tell = Note the call and tell the head of department
    .no = Say “marks go by criteria” and offer help to everyone
