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

seal-already = This round is sealed already. To seal it with a new key, add --again: files that were handed out still open with the old one.
seal-not-ready = The round is not ready. Things to mend: { $count }. adal-kit round check says which.
seal-bad-split = A key can't be split so. An example is 3/5: five shares, of which any three open the round. There are 2 to 15 shares.
seal-done = The round is sealed: round.aqs ({ $kib } KiB). It can be handed out.
seal-key-written = The key is in key-words.txt. It is read out when the round begins, and told to nobody before.
seal-shares-written = The key is split: share-1.txt to share-{ $of }.txt, one file for each organizer. Shares needed to open the round: { $needed }. Hand them out, and delete them from this computer.
seal-publish =
    The organizers' key (organizers.pub), to be published: { $key }
    SHA-256 of round.aqs: { $hash }
seal-key-head =
    The key of the round “{ $round }”: twelve words.
    They are read out by telephone when the round begins, and told to nobody before.
    Read slowly, syllable by syllable. Where a word was heard wrongly, the game says which.
seal-share-head =
    Share number { $number } of the key of the round “{ $round }”: fifteen words.
    Shares needed to open the round: { $needed }. One person alone keeps this page.
seal-nothing-to-open = There is nothing to open: a sealed file or the words of a key are needed.
seal-bad-key = This is not the organizers' key. It begins with the letters RWQ.
seal-whole = The file is whole and its signature holds. It was signed with: { $key }
seal-compare = Compare this key with the one that the organizers published.
seal-words-right = The words of the key are right.
seal-opened = Round: { $round }. Opens: { $opens }. Ballots: { $ballots }. Files of its pack: { $files }. Version of the game: { $version }.
seal-playable = The round can be held with this game.
seal-unpacked = The content is in { $folder }
seal-shares-odd = These shares are not of this key; somebody changed them: { $shares }.
seal-mark = The mark { $mark } stood on the screen of number { $numbers }.
seal-mark-none = The mark { $mark } is of no number of this round.
