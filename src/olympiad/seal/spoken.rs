//! Numbers that are read aloud: words of three syllables that can be said in Kazakh, Russian and English alike, with checks.
//!
//! A syllable is one of fourteen consonants and `a`, `i` or `u`: vowels that nobody swallows where a word is not stressed. There are 41
//! of them, a prime, so that they are the elements of a field. The third syllable of a word follows from the other two and from where the
//! word stands; the last two words follow from all others, as in a Reed–Solomon code of distance three. So one wrong word is named
//! always, even where it is a word in itself; of several, each is named that does not hold by itself (40 of 41), and that not all is
//! right is always seen but for one case in 41⁴.

/// How many syllables there are.
const FIELD: u8 = 41;
const CONSONANTS: [(char, char); 14] = [
    ('b', 'б'),
    ('d', 'д'),
    ('f', 'ф'),
    ('g', 'г'),
    ('k', 'к'),
    ('l', 'л'),
    ('m', 'м'),
    ('n', 'н'),
    ('p', 'п'),
    ('r', 'р'),
    ('s', 'с'),
    ('t', 'т'),
    ('v', 'в'),
    ('z', 'з'),
];
const VOWELS: [(char, char); 3] = [('a', 'а'), ('i', 'и'), ('u', 'у')];
/// Letters of a word.
const LETTERS: usize = 6;
/// The last words, which hold nothing of their own.
const CHECKS: usize = 2;
/// The longest text that is looked at, in letters.
const MAX_TEXT: usize = 2_000;

/// In which letters words are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Script {
    Latin,
    Cyrillic,
}

/// Why words are not what was read out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WrongWords {
    /// There are too few, or too many.
    Count {
        /// So many are there.
        found: usize,
        /// So many there must be.
        wanted: usize,
    },
    /// These, counted from 1.
    These {
        /// Which.
        words: Vec<usize>,
        /// Whether there is another one, and it can't be told which.
        more: bool,
    },
    /// Some, and it can't be told which.
    Some,
}

/// What is said: each kind has its own checks, so that one is not taken for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A whole key.
    Key,
    /// A share of one.
    Share,
}

impl Kind {
    /// How many bytes are said.
    const fn bytes(self) -> usize {
        match self {
            Self::Key => super::key::BYTES,
            Self::Share => super::share::BYTES,
        }
    }

    /// How many words they are.
    pub(super) const fn words(self) -> usize {
        // The key is drawn so that ten words hold it.
        match self {
            Self::Key => 10 + CHECKS,
            Self::Share => 13 + CHECKS,
        }
    }

    const fn shift(self) -> u8 {
        match self {
            Self::Key => 0,
            Self::Share => 20,
        }
    }
}

/// A word: three syllables.
type Word = [u8; 3];

/// The third syllable of a word. Any wrong syllable, two that change places, and a word in another's place make another one.
fn check([first, second]: [u8; 2], at: usize, kind: Kind) -> u8 {
    let place = (at as u64 + 1) * 5 + u64::from(kind.shift());
    ((2 * u64::from(first) + 3 * u64::from(second) + place) % u64::from(FIELD)) as u8
}

/// Says bytes; `None` where they are more than the words hold.
pub(super) fn say(bytes: &[u8], kind: Kind, script: Script) -> Option<Vec<String>> {
    let digits = digits(bytes, 2 * (kind.words() - CHECKS))?;
    let mut pairs: Vec<[u8; 2]> = digits.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect();
    let checks = [0, 1].map(|stream| parity(pairs.iter().map(|pair| pair[stream])));
    pairs.extend([0, 1].map(|at| [checks[0][at], checks[1][at]]));
    let words = pairs.iter().enumerate().map(|(at, pair)| spelt([pair[0], pair[1], check(*pair, at, kind)], script));
    Some(words.collect())
}

/// Hears bytes.
pub(super) fn hear(text: &str, kind: Kind) -> Result<Vec<u8>, WrongWords> {
    let heard = split(text);
    if heard.len() != kind.words() {
        return Err(WrongWords::Count { found: heard.len(), wanted: kind.words() });
    }
    let words: Vec<Option<Word>> = heard.iter().enumerate().map(|(at, word)| holding(word, at, kind)).collect();
    let wrong: Vec<usize> = (0..words.len()).filter(|at| words[*at].is_none()).collect();
    let stream = |nth: usize| words.iter().map(move |word| word.map_or(0, |word| word[nth]));
    let sums = [0, 1].map(|nth| syndromes(stream(nth)));
    match wrong[..] {
        [] => match located(&sums, words.len()) {
            Located::None => {}
            Located::One(at) => return Err(WrongWords::These { words: vec![at + 1], more: false }),
            Located::Many => return Err(WrongWords::Some),
        },
        [at] => {
            // All others hold together where one error at this place explains what is missing.
            let more = sums.iter().any(|[plain, weighed]| *weighed != times(*plain, weight(at)));
            return Err(WrongWords::These { words: vec![at + 1], more });
        }
        _ => return Err(WrongWords::These { words: wrong.iter().map(|at| at + 1).collect(), more: false }),
    }
    let data = words.iter().take(words.len() - CHECKS).flatten().flat_map(|word| [word[0], word[1]]);
    bytes_of(&data.collect::<Vec<_>>(), kind.bytes()).ok_or(WrongWords::Some)
}

/// Whether a word holds by itself at its place, from 0: for those who type while they listen.
pub(super) fn holds(word: &str, at: usize, kind: Kind) -> bool {
    matches!(&split(word)[..], [word] if holding(word, at, kind).is_some())
}

fn holding(word: &str, at: usize, kind: Kind) -> Option<Word> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() != LETTERS {
        return None;
    }
    let mut syllables = letters.chunks_exact(2).map(|pair| syllable(pair[0], pair[1]));
    let word = [syllables.next()??, syllables.next()??, syllables.next()??];
    (word[2] == check([word[0], word[1]], at, kind)).then_some(word)
}

/// A text as words. Numbers and signs between them, hyphens inside them, case and alphabet do not matter, nor whether there are blanks.
fn split(text: &str) -> Vec<String> {
    let plain = |c: char| !matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\'' | '\u{ad}');
    let text: String = text.chars().take(MAX_TEXT).flat_map(char::to_lowercase).filter(|c| plain(*c)).collect();
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()).collect();
    let joined = |parts: &[&str]| vec![parts.concat()];
    let short = !parts.is_empty() && parts.iter().all(|part| part.chars().count() <= 2);
    let parts = if short { joined(&parts) } else { parts.iter().map(|part| (*part).to_owned()).collect() };
    let mut words = Vec::new();
    for part in parts {
        let letters: Vec<char> = part.chars().collect();
        if letters.len().is_multiple_of(LETTERS) || short {
            words.extend(letters.chunks(LETTERS).map(|word| word.iter().collect::<String>()));
        } else {
            words.push(part);
        }
    }
    words
}

fn syllable(consonant: char, vowel: char) -> Option<u8> {
    let consonant = CONSONANTS.iter().position(|(latin, cyrillic)| consonant == *latin || consonant == *cyrillic)?;
    // A Kazakh keyboard has three more letters that one may take for these vowels.
    let vowel = match vowel {
        'і' => 'и',
        'ә' => 'а',
        'ү' | 'ұ' => 'у',
        vowel => vowel,
    };
    let vowel = VOWELS.iter().position(|(latin, cyrillic)| vowel == *latin || vowel == *cyrillic)?;
    u8::try_from(consonant * VOWELS.len() + vowel).ok().filter(|at| *at < FIELD)
}

fn spelt(word: Word, script: Script) -> String {
    let letter = |(latin, cyrillic): (char, char)| match script {
        Script::Latin => latin,
        Script::Cyrillic => cyrillic,
    };
    let syllable = |at: u8| {
        let at = usize::from(at);
        [CONSONANTS[at / VOWELS.len()], VOWELS[at % VOWELS.len()]].map(letter)
    };
    word.into_iter().flat_map(syllable).collect()
}

fn times(a: u8, b: u8) -> u8 {
    (u16::from(a) * u16::from(b) % u16::from(FIELD)) as u8
}

fn minus(a: u8, b: u8) -> u8 {
    (a + FIELD - b) % FIELD
}

/// One over a number that is not nought, by Fermat.
fn inverse(a: u8) -> u8 {
    (0..FIELD - 2).fold(1, |product, _| times(product, a))
}

/// By what the word at a place is weighed: all places differ.
fn weight(at: usize) -> u8 {
    (at % usize::from(FIELD - 1)) as u8 + 1
}

/// The sum of all, plain and weighed: both are nought where the checks are right.
fn syndromes(stream: impl Iterator<Item = u8>) -> [u8; 2] {
    stream.enumerate().fold([0, 0], |[plain, weighed], (at, value)| {
        [(plain + value) % FIELD, (weighed + times(value, weight(at))) % FIELD]
    })
}

/// The two values that make both sums nought when they follow.
fn parity(stream: impl ExactSizeIterator<Item = u8>) -> [u8; 2] {
    let (a, b) = (weight(stream.len()), weight(stream.len() + 1));
    let [plain, weighed] = syndromes(stream).map(|sum| minus(0, sum));
    // x + y = plain and a·x + b·y = weighed.
    let y = times(minus(weighed, times(a, plain)), inverse(minus(b, a)));
    [minus(plain, y), y]
}

enum Located {
    None,
    One(usize),
    Many,
}

/// Where the one error is that explains all sums.
fn located(sums: &[[u8; 2]; 2], words: usize) -> Located {
    let mut place = None;
    for [plain, weighed] in sums.iter().filter(|sums| **sums != [0, 0]) {
        if *plain == 0 {
            return Located::Many;
        }
        let wanted = times(*weighed, inverse(*plain));
        let found = (0..words).find(|at| weight(*at) == wanted);
        match (found, place) {
            (Some(found), None) => place = Some(found),
            (Some(found), Some(before)) if found == before => {}
            _ => return Located::Many,
        }
    }
    place.map_or(Located::None, Located::One)
}

/// Bytes as so many digits of the field, the first is the greatest.
fn digits(bytes: &[u8], count: usize) -> Option<Vec<u8>> {
    let digits = rebase(bytes, 256, u16::from(FIELD), count)?;
    Some(digits)
}

/// Digits as so many bytes.
fn bytes_of(digits: &[u8], count: usize) -> Option<Vec<u8>> {
    rebase(digits, u16::from(FIELD), 256, count)
}

/// The digits of a number in another base, so many of them; `None` where it has more.
fn rebase(digits: &[u8], from: u16, to: u16, count: usize) -> Option<Vec<u8>> {
    let mut out = vec![0_u8; count];
    for digit in digits {
        let mut carry = *digit as u16;
        for place in out.iter_mut().rev() {
            carry += u16::from(*place) * from;
            *place = (carry % to) as u8;
            carry /= to;
        }
        if carry > 0 {
            return None;
        }
    }
    Some(out)
}
