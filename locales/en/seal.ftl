### The sealed round: its file, the key that is read out by telephone, and the organizers' shares of it.

seal-large = The file is too large: no sealed round is.
seal-none = This is not the file of a sealed round.
seal-damaged = The file is damaged or breaks off. Copy it again.
seal-other-signer = Somebody else signed this file. Their key is { $key }. Ask the organizers before you open it.
seal-unsigned = The file was changed after it was signed. Copy it again.
seal-other-key = This key does not open this round: the words are right, but they belong to another round.
seal-resigned = The file was not signed by the organizers who sealed it.
seal-newer = The round was sealed with a later version of the game. Update the game.
seal-round-missing = This version of the game has no round “{ $round }”. Install the version that the round was sealed with.
seal-round-differs = In this version of the game the round “{ $round }” is another one. Install the version that the round was sealed with.

seal-too-much = The round is too large: a sealed file has at most 128 MB.
seal-name = The path “{ $path }” is too long, or leaves the pack.
seal-note = When the round opens is written in one line of at most 100 letters.
seal-failed = The round could not be encrypted.

seal-words-count = Words typed: { $found }. Words needed: { $wanted }.
seal-word-wrong = Word { $words } is wrong. Ask for it to be read out again.
seal-word-wrong-and-more = Word { $words } is wrong, and there is another mistake. Read all words out again.
seal-words-wrong = These words are wrong: { $words }. Ask for them to be read out again.
seal-words-some = Some words are wrong, and it can't be told which. Read all words out again.

seal-shares-few = Shares of the key: { $found }. Shares needed: { $needed }.
seal-shares-foreign = These shares are of another round: { $shares }.
seal-shares-differ = These two shares have one number and different words: { $shares }. One of them is wrong.
seal-shares-wrong = One of the shares is not of this round, and it can't be told which. One more share would tell.
