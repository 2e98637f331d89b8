### What organizers are told when something is wrong: files, the pack, the folder of a round, shards of a grading, publishing, signatures.

trouble-missing = { $file }: there is no such file or folder.
trouble-denied = { $file }: it may not be read or written.
trouble-text = { $file }: it can't be read as text. Save it in UTF-8.
trouble-full = { $file }: the disk is full, and it was not written.
trouble-large = { $file }: the file is too large.
trouble-damaged = { $file }: the file is damaged, or was changed by hand. Take it from a copy.
trouble-there = { $file }: this folder is there already. Name another one.
trouble-system = { $file }: the system refused. It says: { $why }
trouble-no-chance = The system gives no random numbers. It says: { $why }
trouble-no-pack = { $file }: there is no such folder of a pack.
trouble-pack = The pack can't be read. adal-kit check says why.

desk-folder-taken = { $file }: this is the folder of a round already. A new round needs another one.
desk-no-round = There is no round { $name }.
desk-no-round-meant = There is no round { $name }. Did you mean { $meant }?
desk-round-changed = The round { $round } has changed since this folder was made: its levels, questions or sheet are others. Take the pack that the round was made of, or make a new folder.
desk-roll-missing = { $file }: the file is missing. Make the ballots first: adal-kit round ballot.
desk-roll-damaged = { $file }: the file is damaged. Make the ballots again: adal-kit round ballot.
desk-key-wrong = A key has 64 signs: digits and the letters a, b, c, d, e, f.
desk-log-broken = audit.log does not hold at line { $line }: nothing more is decided on it. Take it from a copy; adal-kit round audit says more.
desk-names-consent = “{ $text }” is neither yes nor no: may this name be published?

desk-no-result = No file in results/ is the one of number { $number } with receipt { $receipt }.
desk-result-gone = The result of number { $number } isn't in results/ any more. Put it back, or grade again: adal-kit round grade.
desk-result-refused = The result of number { $number } can't be played. { $why } Grade again: adal-kit round grade.

desk-paper-appeal = Text of the appeal
desk-paper-reply = Reply to the appeal
desk-paper-reason = Reason of the decision
desk-paper-missing = { $what }: missing. Give it with --text or --file.
desk-paper-empty = { $what }: empty.
desk-paper-long = { $what }: too long, at most { $most } bytes.
desk-paper-changed = { $file } isn't as it was when it was written into the log. Take it from a copy.
desk-sheet-changed = { $file } isn't as it was when it was put in force. Take it from a copy.
desk-sheet-unusable = { $file }: this is no round that can be used. Mistakes:

desk-over = The round is over, and its secret and the codes of its ballots may have been published: no more ballots are made in this folder, and it is not sealed again. The next round needs a new folder: adal-kit round new.
desk-publish-wrong = This can't be published, as it would not stand a check: { $finding }
desk-publish-thousand = There are a thousand publications here. Name another folder with --out.
desk-points-line = points.csv, line { $line }: this is no point. Grade again: adal-kit round grade

desk-audit-nothing = { $file }: the folder holds nothing.
desk-audit-no-results = There are no results here to be played again: they are published once the round is over.
desk-audit-no-round = The pack has no round { $round }. Name the one that has it: --pack.
desk-audit-other-round = The round { $round } of this pack isn't the one that was played. Take the pack of that day.
desk-audit-no-key = A log alone is checked with the organizers' public key: --key.

desk-shard = A shard is written as 0/8: the first of eight. They are counted from 0; there are at most { $most }.
desk-shard-dry = { $file } would be written.
desk-shard-written = The shard { $shard } is graded. Different results: { $n }. File: { $file }.
desk-shard-other = { $file }: this shard is of another round or of other ballots, or another version of the program graded it.
desk-shard-twice = The shard { $shard } is there twice: { $file }.
desk-shard-counts = The shards are not of one grading: one of { $one } and one of { $other }.
desk-shard-missing = The shard { $shard } is missing.
desk-shard-damaged = { $file }: this shard of a grading is damaged or breaks off. Grade it again.
desk-part-damaged = A part of the grading is damaged. Grade again: adal-kit round grade.
desk-part-unread = A part of the grading can't be read. The system says: { $why }
desk-deep = { $file }: too many folders in folders.
desk-unread = Files or folders that this computer could not read, and which are in no table: { $n }. The first: { $first }
desk-progress = { $n } results, { $pace } a second
desk-parquet = The Parquet files were not written. Why: { $why }

sign-which = Say with which key: --key FILE or --check KEY.
sign-dry = { $file } would be written with the key in { $key }.
sign-no-public = “{ $text }” is no public key.
sign-no-secret = { $file }: this is no secret key.
sign-holds = { $file }: signed with this key, unchanged.
sign-broken = { $file }: not signed with this key, or changed since.
icon-no-model = The pack has no model for the icon: yurt.
