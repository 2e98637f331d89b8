# What a human should look at: keys, clocks, haste, the same way in one room.
look-written =
    { $found ->
        [0] Results looked at: { $contestants }. Nothing unusual. How it was looked at stands in look.html.
       *[other] Results looked at: { $contestants }. For a human to look at: { $found }. Files look.html, look.pdf, look.csv. This accuses nobody: read the beginning of look.html first.
    }
look-rooms-number = { $file }, line { $line }: “{ $text }” is no number. Each line has a number and a room: 17,204.
look-rooms-twice = { $file }, line { $line }: number { $text } stands there twice. One person sits in one room: take one line out.
look-rooms-empty = There are no numbers and rooms in { $file }. Each line has a number and a room: 17,204.
look-title = Worth a look: { $round }
look-nobody = This page accuses nobody
look-about = Here stands only what somebody should see with their own eyes. No points change by it, it is not in the log, and it is not published. Each part says three things: what else may be the cause, how common it is, and how many honest contestants will stand here for nothing.
look-sum = { $n }; for nothing: { $expected }
look-sum-people = { $n } (people: { $people }); for nothing: { $expected }
look-around = ≈ { $n }
look-below = < { $n }
look-unknown = hard to say
look-perhaps-all = perhaps all
look-not-compared = not compared
look-none = Nothing was found.
look-shown = { $of } in all, { $shown } are shown here. The whole list is in look.csv.
look-number = Number
look-numbers = Numbers
look-ballots = Ballots
look-room = Room
look-room-too = More of that room
look-times = How often
look-minutes = Minutes in all
look-task = Task
look-language = Language
look-contestants = Contestants
look-middle = The one in the middle, words/min
look-over = Beyond the bound
look-false = For nothing
look-speed = Where, words/min
look-points = Points
look-mean = Mean points
look-pair = Two
look-bits = Bits
look-shared = Unusual choices in common

look-keys = One key under several ballots
look-keys-about = The game makes a key of its own for each ballot. Where two ballots come from one key, somebody copied the folder of a seat or made a file by hand. A technician or a teacher may have copied it: ask them first.
look-keys-base = No two keys are the same by chance: nobody stands here for nothing, but it need not have been the contestant who did it.

look-clocks = The clock was set back
look-clocks-about = During the round the computer's clock went back. Mostly that is a flat battery, or a system that corrects its time from the network. Nobody gains time by it: time is counted by another clock, which never goes back.
look-clocks-base = In this round the clock went back for { $n } of { $of }. On old computers the battery may be the cause of all of them.

look-breaks = Many breaks
look-breaks-about = The computer stood still several times: a lid was closed, the power failed, the program was shut. Where several of one room stand here, it was probably the power. Where one stands alone, ask the teacher who was in the room what happened in the break.
look-breaks-base = In this round { $n } of { $of } had a break. If breaks are as common as that, so many would have { $bound } or more by chance: { $expected }.

look-paces = Faster than reading
look-paces-about = Done so fast that there was no time to read. Mostly somebody is tired and clicks without reading: they have few points, and harm nobody but themselves. Whoever has seen the task before is fast as well.
look-paces-base = Grown-ups read { $read } words a minute on average. Twice as fast (more than { $fastest }) does not count as reading. Kazakh and Russian words are longer, so the bound is a generous one. Only words that nobody can do without were counted: what can be chosen is counted in questions only. “For nothing”: how many would truly read as fast, to judge by the slower half.
look-paces-points = Those with more points than the mean come first: look at those who were fast and right.

look-ways = The same unusual way in one room
look-ways-about = Two made the same rare choice many times. Everybody has questions and orders of their own, so what is seen on another screen helps little. Pupils of one teacher may have learnt the same mistake together: the reckoning below does not see that.
look-ways-base = Looked at: { $contestants } contestants in { $rooms } rooms. Pairs in one room: { $pairs }. They were compared with { $others } pairs from different rooms, who never saw each other. The pair in the middle of those has { $middle } bits in common; here stand those with more than { $bound }. Pairs of one room that would have as many by chance: { $expected }.
look-ways-few = There is hardly anybody to compare with: two rooms of one tier are needed at least, and two people in a room.
look-ways-no-rooms = Nobody has said who sat in which room, so ways were not compared. Make a list (number,room) and give it with --rooms.

look-how = What to do now
look-how-talk = Talk to the teacher who was in the room first, then to the contestant. Don't accuse, ask: “How did this come about?” Don't hand this page round.
look-how-explain = Look at the result together: adal-kit round explain. A number that stands in three parts is not proved three times: one cause may be behind all three.
look-how-decide = No program decides, a jury does: minutes are taken, the contestant is heard, there can be an appeal. Where doubt remains, the result stands.
look-sources = Reading rate: Brysbaert 2019, Journal of Memory and Language 109 (English, 190 studies); we found no such study for Kazakh. Breaks: Poisson's distribution, from the share of contestants without one. Ways: a rare choice weighs log2(1/share).
