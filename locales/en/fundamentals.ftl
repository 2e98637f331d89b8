# The course “Fundamentals of Anti-Corruption Culture”.

course = Fundamentals: eight lessons
    .summary = Fundamentals of anti-corruption culture: from a single word to a rule built anew.
    .aim-1 = Students find words under pressure, keep evidence lawfully, and report to the right place.
    .aim-2 = They tell a clean fee from a demand for a bribe.
    .aim-3 = The group finds a weak rule and proposes one that works instead.
