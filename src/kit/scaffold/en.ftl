# The words of the level. A message has the name of its beat; an option is an attribute of it.
# Further lines of a text are indented. Say each line aloud before you keep it.
level = A Turn of One's Own
    .summary = One list, one boy who keeps it, and a small favour.
    .want = Get the tablet by Friday.

list = “You're second on the list. Your turn is tomorrow.”

offer = “For a bag of crisps I'll write you in first. Nobody sees the list anyway.”
    .give = Bring him the crisps
    .ask = “Where does it say that turns can be swapped?”
    .wait = “No, thanks. I'll wait for my turn”

rule = “It doesn't say… I just keep the list, that's all.”

register = “When you take the tablet, sign in this book. You bring it back tomorrow.”
    .sign = Sign
    .no = “Don't you trust me? I won't sign”

own-turn = The tablet is yours a day later. The turn is yours as well.
    .title = My own turn
    .cost = You waited a day. Nobody else paid for it.
    .why = One boy kept the list, and nobody else saw it.
    .stop = A list on the wall. A turn that everybody sees can't be sold.
    .other = Waiting has its price: the drawing might have been late. Anyone in a hurry can be understood.
    # Captions of the pictograms: 14 characters at most.
    .weak-1 = one list
    .weak-2 = unseen
    .weak-3 = one hand
    .face-you = It's mine, honestly
    .face-danat = No crisps today

out-of-turn = The tablet is yours today. Somebody behind you waits a day longer.
    .title = Out of turn
    .cost = A bag of crisps, and a day of somebody else's time.
    .why = One boy kept the list, and nobody else saw it.
    .stop = A list on the wall. A turn that everybody sees can't be sold.
    .other = You needed it by Friday, and it was quick. That is how it begins to be the custom.
    .weak-1 = one list
    .weak-2 = unseen
    .weak-3 = one hand
    .face-you = Whose day was it?
    .face-danat = Crunch, crunch
