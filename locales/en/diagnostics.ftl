### What the checker says about an author's files. One message a code: the headline, then
### .here (beside the place), .there (beside a further place) and .hint (what to do).

severity-error = error
severity-warning = warning
severity-note = note
did-you-mean = did you mean `{ $name }`?
report-clean = { $levels ->
    [one] No findings: { $levels } level is sound.
   *[other] No findings: { $levels } levels are sound.
}
report-count = Errors: { $errors }, warnings: { $warnings }, notes: { $notes }.
report-explain = More about a code: adal-kit explain { $code }

## Words inside the messages

ron-value = a value
ron-field = the name of a field
ron-colon = a colon
ron-end = the end of the file
ron-close-round = `)`
ron-close-square = `]`
ron-close-curly = {"`}`"}
kind-text = text in quotes
kind-bool = `true` or `false`
kind-number = a whole number
kind-fraction = a number with a fraction
kind-name = a bare name
kind-list = a list in `[ ]`
kind-map = a map in {"`{ }`"}
kind-struct = fields in `( )`
kind-tuple = values in `( )`
kind-other = something else
kind-unreadable = something unreadable
kind-beat = a beat such as `Say(…)`
kind-effect = an effect such as `Values(1)`
kind-condition = a condition such as `Flag("paid")`
kind-judge = a judgement such as `Refuse("offer")`
kind-rubric = a rubric line such as `Has("reason")`
kind-parts = {"`Parts({ … })`"}
kind-three-pictograms = three pictograms
kind-part = something that is built, such as `Cuboid(…)`
kind-routine = something that townspeople do, such as `Chat(…)`
kind-life = something that moves, such as `Birds(…)`
kind-length = a length in blocks
kind-colour = a colour such as `"F3E2C2"`
kind-materials = {"`Materials({ … })`"}
vox-damaged = it is damaged, or no `.vox` file
vox-empty = there is no voxel in it
kind-item = an item such as `Single(…)`
what-items = `items`
kind-fact = a fact such as `Hit` or `Ending("open")`
kind-tie = a tie such as `FewerFalseAlarms` or `Task("quiz")`
what-tasks = `tasks`
what-rules = `sheet`
what-names = this list
what-clean = clean
what-crooked = crooked
what-beat = beat
what-beat-or-ending = beat or ending
what-beats = `beats`
what-endings = `endings`
what-entries = `entries`
what-lines = `lines`
what-options = `options`
what-things = `things`
what-scraps = `scraps`
what-slots = `slots`
what-pieces = `pieces`
what-parts = `Parts`
what-rubric = `rubric`
what-outcomes = `outcomes`
what-chances = the list of chances
what-levels = `levels`
what-steps = `steps`
what-sittings = `sittings`
what-questions = `questions`
part-beat = beat
part-entry = entry
part-option = option
what-facts = `facts`
what-list = the list
what-bin = bin
what-item = item
what-option = option
what-flag = flag
what-evidence = evidence
what-insight = insight
what-skill = skill
what-bead = bead
what-level = level
what-programme = programme
what-pack = pack
outcome-last-conditional = The last outcome has conditions, so it may happen that none fits
outcome-early-always = An outcome that always fits stands before others, which are never taken
language-unknown = There is no such language in the game
language-without-words = The pack has no words in this language
words-no-value = a text of its own
frame-lacks = The frame lacks a slot
frame-unknown = The frame names a slot that does not exist

## Files and packs

aq0001 = There is no `pack.ron`
    .hint = Write one: `adal-kit explain AQ0001` shows an example.
aq0002 = The file `{ $path }` could not be read: { $found }
aq0003 = The file `{ $path }` is larger than { $limit } KiB
    .hint = Split it into several levels.
aq0004 = The file `{ $path }` is not UTF-8 text
    .here = the first byte that is wrong
    .hint = Save it again as UTF-8.
aq0005 = The path `{ $path }` leaves the pack
    .hint = A pack holds its own files: no `..`, no links to other folders.
aq0006 = The pack has { $count } files; at most { $limit } are read
aq0007 = The file name `{ $name }` is not an id
    .hint = Small Latin letters, digits and hyphens, beginning with a letter: `class-fund`.
aq0008 = `{ $found }` is not a version
    .hint = Three numbers: "1.0.0".
aq0009 = { $what }: `{ $name }`
    .hint = The languages are "kk", "ru", "en".
aq0010 = The pack id `{ $name }` is already taken by `{ $path }`
aq0011 = `{ $path }` gives what `{ $first }` has already given
    .hint = Ids of levels and programmes are unique over all packs: rename one.

aq0012 = The file `{ $path }` is not used
    .hint = Levels end in `.ron`, words in `.ftl`.

## Syntax

aq0101 = Expected { $expected }, found { $found }
aq0102 = The bracket `{ $bracket }` is never closed
    .here = opened here
    .there = it should be closed before this
aq0103 = The quote is never closed
    .hint = A quote inside a text is written `\"`.
aq0104 = `{ $found }` is not an escape
    .hint = There are `\n`, `\t`, `\"`, `\\` and {"`\\u{…}`"}.
aq0105 = `{ $found }` is not a number
aq0106 = The character `{ $found }` has no meaning here
aq0107 = Brackets nest deeper than { $limit }
aq0108 = The comment is never closed
    .hint = Each `/*` needs its `*/`.
aq0109 = There is more text after the end
    .hint = A file holds one value; perhaps a bracket closes too early.
aq0110 = A comma is missing
    .here = here

## Shape and references

aq0201 = `{ $of }` has no field `{ $field }`
    .hint = Its fields: { $known }.
aq0202 = `{ $of }` lacks the field `{ $field }`
aq0203 = There is no { $what } called `{ $name }`
aq0204 = `{ $name }` stands twice
    .there = first here
aq0205 = Expected { $expected }, found { $found }
aq0206 = { $value } is out of range: { $min } to { $max }
aq0207 = The name `{ $name }` is not known here
    .hint = Possible: { $known }.
aq0208 = `{ $name }` is not an id
    .hint = Small Latin letters, digits and hyphens, beginning with a letter, at most { $limit } characters.
aq0209 = `{ $name }` is both a beat and an ending
    .there = the beat
    .hint = They share one name space, because `next` names either: rename one.
aq0210 = { $what } is empty
aq0211 = There is no ask called `{ $name }`
    .hint = Asks are listed in `asks` at the top of the level.
aq0212 = Nobody called `{ $name }` is in assets/cast.ron
aq0213 = `{ $name }` is not in the `cast` of this level
    .hint = Everyone who speaks or is shown stands in `cast`.
aq0214 = There is no place called `{ $name }`
    .hint = Places: { $known }.
aq0215 = The fact `{ $name }` is not in the book (assets/facts.ron)
aq0216 = The codex has no entry `{ $name }` (assets/codex.ron)
aq0217 = The fact `{ $name }` is uncertain and must not be stated
    .hint = Take another source, or leave the claim out.
aq0218 = There is no level called `{ $name }`
aq0219 = The level `{ $level }` has no written beat `{ $beat }`
aq0220 = The { $what } `{ $name }` is read here, but this level never sets it
    .hint = If it comes from an earlier level, set it in one of this level's `entries`.
aq0221 = The { $what } `{ $name }` is not declared by the programme `{ $programme }`
    .there = the programme
aq0222 = { $what }
    .hint = Every list of outcomes ends in one without conditions, and only the last has none.
aq0223 = There is no { $what } called `{ $name }` in this beat
aq0224 = No piece has `{ $name }` in its `{ $field }`
aq0225 = This is not an order of all items, each once
aq0226 = { $value } can never be reached: the most is { $most }
aq0227 = `{ $name }` is in `cast`, but never speaks or is shown
aq0228 = { $count } are too many: at most { $limit }
aq0229 = The ask `{ $name }` is never judged
    .hint = Some option or outcome should carry `judge`.
aq0230 = The cast could not be read: { $found }

## The graph

aq0301 = The beat `{ $name }` is never reached
    .hint = No `next` leads here from the start.
aq0302 = From the beat `{ $name }` no path leads to an ending
    .hint = { $others ->
        [0] It leads only into a loop without exit.
        [one] It leads only into a loop without exit. One more beat does the same.
       *[other] It leads only into a loop without exit. { $others } more beats do the same.
    }
aq0303 = A loop without exit: { $names }
    .there = also in the loop
    .hint = Some beat of the loop must lead out of it.
aq0304 = The ending `{ $name }` is never reached

## What exploring finds

aq0401 = The ending `{ $name }` is never reached with these conditions
aq0402 = The option `{ $name }` is never offered
    .hint = Its `needs` never hold when the player gets here.
aq0403 = The level has more states than are explored ({ $limit }); not everything was checked
aq0404 = Whoever stays honest never gets to an ending
    .hint = Give the honest way a path to an ending, even one that costs.
aq0405 = The honest way is always the best paid
    .hint = Then it is no dilemma: let the honest way cost something once, or the other pay for now.
aq0406 = At the beat `{ $name }` the player can be stuck
    .there = no option is open in this state
    .hint = Leave one option that needs nothing and costs nothing.
aq0407 = No state enters the beat `{ $name }`: the conditions before it never hold together
    .hint = Mend the conditions that lead here, or give the level an entry in which they hold.

## Words

aq0501 = The message `{ $name }` is missing in { $path }
aq0502 = The message `{ $name }` lacks { $what }
    .there = needed for this
aq0503 = The message `{ $name }` is not used
aq0504 = The message `{ $name }` has an attribute that is not used: `.{ $attribute }`
aq0505 = The text `{ $name }` lacks the variable `{ $variable }`, which { $path } has
    .there = used here
aq0506 = The reference `{ $name }` does not resolve
aq0507 = Fluent cannot read this: { $found }
    .hint = A text that goes on in the next line is indented there; a line that begins with `.`, `*` or `[` is syntax.
aq0508 = The message `{ $name }` stands twice
    .there = first here
aq0509 = The file of words is missing: { $path }
aq0511 = The suffix `{ $suffix }` is glued to something that changes
    .hint = The ending depends on the value. Let a noun carry it, or put the value alone.
aq0512 = The word `{ $word }` has the Latin letter `{ $letter }` among Cyrillic ones
aq0513 = The fonts do not draw the character `{ $character }` ({ $number })
aq0514 = The text `{ $name }` has { $length } characters; { $limit } fit
    .hint = Cut it, or make two lines of a `Scene`.
aq0515 = A sentence of `{ $name }` has { $words } words; at this tier { $limit } at most
    .hint = One thought a sentence.
aq0516 = A claim that most people pay stands unanswered: “{ $phrase }”
    .hint = Let the next beat answer it, and mark that beat `answers: true`.
aq0517 = The link leads to `{ $name }`, which the codex does not have
aq0518 = The brackets of a link do not close
    .hint = A text in square brackets, and right behind it the codex id in round ones.
aq0519 = { $what }: `{ $name }`
aq0520 = There is no variable `{ $name }` here
    .hint = Possible: { $known }.

## Fairness

aq0601 = Only { $clean } of { $all } asks are clean in this { $what }; at least a third should be
    .hint = Players learn to tell apart only where some asks are honest. Add a lawful fee, a fair exception, a strict but honest person.

## Places

aq0701 = There is no material called `{ $name }` (assets/materials.ron)
aq0702 = There is no model called `{ $name }` (assets/models/)
aq0703 = The model `{ $name }` contains itself, or models are put into each other too deep
aq0704 = The model { $path } cannot be read: { $what }
aq0705 = This door leads nowhere: the place `{ $place }` has no door `{ $name }`
    .hint = A door without `leads` is shut.
aq0706 = The door `{ $name }` leads to `{ $there }` in `{ $place }`, which does not lead back
    .there = this one
    .hint = There: leads: ("{ $here }", "{ $name }").
aq0707 = The doors `{ $name }` and `{ $other }` lie on each other
    .there = the other one
aq0708 = There is no way to `{ $name }`
    .hint = Something stands in the way, perhaps only after a change of `when`. `Free(…)` opens a threshold, `adal-kit place NAME --grid` draws the ground.
aq0709 = `{ $name }` is in a wall, in water or outside the place
aq0710 = The place `{ $place }`, in which this may be shown, has no spot `{ $name }`
aq0711 = This place has no group called `{ $name }`

## Reforms

aq0801 = The formalism variant of this reform is not cheaper than the real one
    .hint = It costs no more money and no more evenings, and less of one of them.
aq0802 = The book of reforms has no `{ $name }` (assets/reforms.ron)
aq0803 = No outcome of this workbench has `{ $effect }`
    .hint = The reform stands only once its effect has happened: put it among the effects of the outcome that builds it.

## The classroom

aq0901 = The steps take { $sum } minutes, the lesson { $minutes }
    .hint = Change the steps or `minutes` until both agree.
aq0902 = `least` of { $least } minutes doesn't fit a step of { $minutes } minutes
    .hint = At least never means more than planned. A step that may not be cut (`cut: Never`) has no `least` of its own.
aq0903 = Only { $talk } minutes are discussion and debrief; a third would be { $third }
    .hint = What is learned from a game is learned in the talk after it. Give minutes to `Discuss` or `Debrief`.
aq0904 = The level `{ $level }` has no { $what } `{ $name }`
aq0905 = The beat `{ $name }` of `{ $level }` is no choice
    .hint = A class can vote on a `Choose` beat. Leave `level` and `beat` out for a question of your own.
aq0906 = The bank has { $known } questions on `{ $topic }` for `{ $audience }`, { $asked } are asked
    .hint = Ask fewer, take another topic, or add questions (assets/questions.ron).
aq0907 = Only { $slack } minutes can be cut; a tenth of the lesson would be { $tenth }
    .hint = No class keeps to the minute. Say with `cut: Shorten(…)` or `cut: Drop(…)` what may give way.
aq0908 = There is no lesson plan `{ $name }`
aq0909 = Day { $day } comes after day { $before }
    .hint = Sittings stand in the order of their days.
aq0911 = The level `{ $name }` is written for `{ $tier }`, the lesson for `{ $audience }`
    .hint = What frightens or bores one age helps another. Take a level of their own tier.
aq0912 = The level `{ $name }` takes { $needs } minutes, the step has { $minutes }
    .hint = Give it more, or stop at a beat with `until`.
aq0920 = There is no earlier item `{ $name }` in this survey
aq0921 = `{ $name }` is asked only later, so its answer is not known yet
    .hint = Put the item that decides before the one that depends on it.
    .there = it is asked here
aq0922 = The item `{ $item }` has no option `{ $name }`
aq0923 = The answer to `{ $name }` must not decide what is asked next
    .hint = Only a `Single` without `secret`, or a `Many`, may decide.
    .there = this item
aq0924 = An item with `secret` has the options `yes` and `no`, in this order
aq0925 = With these chances the answer would give people away, or tell nothing
    .hint = The truth is asked for by at least half of the faces and never by all; some faces say “yes” whatever the truth is.
aq0926 = An item with `secret` is asked of everybody, so it has no `when`
    .hint = Who is asked only after another answer would be known by that.
aq0927 = This { $what } situation cannot be judged
    .hint = A crooked one needs a way to go along and a way to refuse or report, a clean one as well; what is right is worth more.
aq0928 = Only { $clean } of { $all } situations are clean
    .hint = At least a third should be clean look-alikes: the test is about telling apart, not about suspicion.
aq0929 = The form `{ $name }` is not parallel to this one
    .hint = Each names the other, one is A and one is B, and both have as many items and as many clean ones.
    .there = the other form
aq0930 = There is no survey `{ $name }`
aq0931 = `{ $name }` is the name of another file too: { $first }
    .hint = Both would have the same file of words. Give one of them another name.
aq0940 = The right answer `{ $name }` is not among the options
aq0941 = There are { $count } of these; there must be { $min } to { $max }
aq0942 = The fact `{ $name }` is not certain, and a question that scores may not stand on it
    .hint = Take a certain fact, or ask about this in talk that isn't scored.
aq0943 = `{ $name }` does not fit a crossword: one word, only letters of this language, { $min } to { $max } of them
aq0944 = Only { $clean } of { $all } situations are clean; at least a third should be
    .hint = Add a question about a lawful fee, a fair exception, a strict but honest person.
aq0945 = The bank of questions has no `{ $name }` (assets/questions.ron)
aq0946 = The process `{ $name }` lacks either a real risk or an honest step that looks like one
    .hint = It takes both: where everything is a risk, suspecting everything wins.
aq0947 = There is no station `{ $name }` (stations/)
aq1001 = The level `{ $level }` has nothing called `{ $name }` that could be scored so
    .hint = A scoring sheet names beats, options, endings and gains of its level, and a beat of the kind that the rule looks for.
aq1002 = The round has no task `{ $name }`
aq1003 = The task says it brings { $most } points, but at most { $found } can be reached
    .hint = Lower `most`, or give the rules more points.
