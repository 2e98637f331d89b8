### Team quests and their words: rules for ties (quest-tie-…), the protocol (quest-protocol-…), parts of a flag (quest-flag-…).

quest-quest-90 = Team quest
    .about = Ninety minutes, four to eight teams. The teams go round the stations in turn and meet at the end for the brain ring and the captains' contest.

quest-quest-45 = A quest for one lesson
    .about = A short quest that fits a lesson: four stations, no jury.

quest-tie-station = If equal: points at the station “{ $station }”

quest-tie-stations-won = If equal: number of stations with the best score

quest-tie-fewer-false-alarms = If equal: fewer false alarms

quest-tie-jury = If equal: points from the jury

quest-tie-shared = If all is equal, the place is shared

quest-protocol-title = Protocol of the team quest

quest-protocol-team = Team

quest-protocol-total = Total

quest-protocol-place = Place

quest-protocol-juror = Juror

quest-protocol-conflict = Declared conflicts of interest

quest-protocol-correction = Corrections and their reasons

quest-protocol-kept = Counted

quest-protocol-dropped = Extreme score, not counted

quest-protocol-host = Host

quest-protocol-captain = Captain of the team

quest-protocol-school = School

quest-protocol-decided = The place of { $team } was decided by rule { $n }.

quest-protocol-jury = Sheets of the jury

quest-protocol-lines = Lines

quest-protocol-sum = Sum

quest-protocol-counted = Counted

quest-protocol-mean = Mean

quest-protocol-sign = Signature

quest-flag-ram-horn = ram's horn

quest-flag-amulet = amulet

quest-flag-flower = flower

quest-flag-water = water

quest-flag-camel-foot = camel's foot

quest-flag-wing = bird's wing

quest-flag-shanyraq = shanyraq

quest-flag-star = star
