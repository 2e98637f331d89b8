### Whether a round is ready: what is looked at before it is sealed.

ready-content = The content has no findings.
ready-content-findings = Findings in the content: { $count }. adal-kit check says which.
ready-even = Task “{ $task }”: all { $points } points are in everybody's reach.
ready-uneven = Task “{ $task }”: by chance some can reach only { $least } points and others { $most }; the task promises { $points }.
ready-out-of-reach = Task “{ $task }”: { $points } points are promised, and only { $most } were found in reach.
ready-too-many = Task “{ $task }”: chance decides too often for anybody to say whether it is as hard for all.
ready-minutes = Time: { $minutes } minutes; the tasks take about { $planned }.
ready-minutes-few = There is too little time: { $minutes } minutes; the tasks take about { $planned }.
ready-list = The list was read. Numbers: { $count }.
ready-ballots = The ballots are made and agree with the list. Ballots: { $count }.
ready-ballots-differ = The ballots do not agree with the list, which was changed later. Make the ballots again.
ready-medals = { $tier }: contestants { $count }, medals at most: gold { $gold }, silver { $silver }, bronze { $bronze }.
ready-yes = The round is ready to be sealed.
ready-no = The round is not ready yet. Things to mend: { $count }.

ready-unfit-level = Task “{ $task }”: there is no level “{ $level }”.
ready-unfit-entry = Task “{ $task }”: its level has no beginning “{ $entry }”.
ready-unfit-name = Task “{ $task }”: the rule “{ $rule }” looks for what its level does not have: “{ $name }”.
ready-unfit-few = Task “{ $task }”: there are too few questions about { $topic }.
