//! Every code that a finding can have.
//!
//! A code never changes its meaning, and a retired one is not used again. Its wording stands in
//! `locales/<language>/diagnostics.ftl` under its number in small letters, its page in `docs/codes/`. The groups: 00 files and
//! packs, 01 syntax, 02 shape and references, 03 the graph, 04 what exploring finds, 05 words, 06 fairness, 07
//! places, 08 reforms and workbenches, 09 the classroom (01 to 19 lessons, 20 to
//! 39 surveys, 40 to 59 questions and stations), 10 the olympiad.

use super::diagnostic::Severity;

macro_rules! codes {
    ($($name:ident $text:literal $severity:ident;)*) => {
        /// What kind of finding it is.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[expect(missing_docs, reason = "each has its page in docs/codes")]
        pub enum Code {
            $($name,)*
        }

        impl Code {
            /// All codes, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as it is shown: `AQ0203`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("AQ", $text),)*
                }
            }

            /// The message that words it: `aq0203`.
            pub fn message(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("aq", $text),)*
                }
            }

            /// How grave it usually is.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)*
                }
            }
        }
    };
}

codes! {
    PackMissing "0001" Error;
    FileUnreadable "0002" Error;
    FileTooLarge "0003" Error;
    NotUtf8 "0004" Error;
    PathLeavesPack "0005" Error;
    TooManyFiles "0006" Error;
    FileNameNotId "0007" Error;
    PackVersion "0008" Error;
    PackLanguage "0009" Error;
    PackIdTaken "0010" Error;
    FileTakenTwice "0011" Error;
    FileIgnored "0012" Note;
    SyntaxExpected "0101" Error;
    SyntaxUnclosed "0102" Error;
    SyntaxString "0103" Error;
    SyntaxEscape "0104" Error;
    SyntaxNumber "0105" Error;
    SyntaxCharacter "0106" Error;
    TooDeep "0107" Error;
    SyntaxComment "0108" Error;
    SyntaxAfterEnd "0109" Error;
    SyntaxComma "0110" Error;
    UnknownField "0201" Error;
    MissingField "0202" Error;
    UnknownNext "0203" Error;
    Duplicate "0204" Error;
    WrongKind "0205" Error;
    OutOfRange "0206" Error;
    UnknownName "0207" Error;
    NotAnId "0208" Error;
    BeatAndEnding "0209" Error;
    EmptyList "0210" Error;
    UnknownAsk "0211" Error;
    UnknownPerson "0212" Error;
    PersonNotInCast "0213" Error;
    UnknownPlace "0214" Error;
    UnknownFact "0215" Error;
    UnknownCodex "0216" Error;
    UncertainFact "0217" Error;
    UnknownLevel "0218" Error;
    NotWritten "0219" Error;
    NeverSet "0220" Error;
    NotDeclared "0221" Error;
    OutcomesEnd "0222" Error;
    UnknownItem "0223" Error;
    RubricUnmet "0224" Error;
    NotAnOrder "0225" Error;
    MoreThanPossible "0226" Error;
    CastUnused "0227" Warning;
    TooMany "0228" Error;
    AskNeverJudged "0229" Warning;
    CastFile "0230" Error;
    BeatUnreachable "0301" Error;
    NoWayToEnding "0302" Error;
    LoopWithoutExit "0303" Error;
    EndingUnreachable "0304" Error;
    EndingNeverReached "0401" Error;
    OptionNeverOffered "0402" Warning;
    ExploreLimit "0403" Warning;
    HonestWayNowhere "0404" Error;
    HonestWayBestPaid "0405" Warning;
    Stuck "0406" Error;
    BeatNeverEntered "0407" Warning;
    MessageMissing "0501" Error;
    AttributeMissing "0502" Error;
    MessageUnused "0503" Warning;
    AttributeUnused "0504" Warning;
    VariablesDiffer "0505" Error;
    UnknownReference "0506" Error;
    FluentSyntax "0507" Error;
    MessageTwice "0508" Error;
    WordsFileMissing "0509" Error;
    GluedSuffix "0511" Error;
    LatinInCyrillic "0512" Error;
    GlyphMissing "0513" Error;
    TextTooLong "0514" Warning;
    SentenceTooLong "0515" Warning;
    PrevalenceUnanswered "0516" Error;
    UnknownLink "0517" Error;
    BrokenLink "0518" Error;
    FrameSlots "0519" Error;
    UnknownVariable "0520" Error;
    FewCleanAsks "0601" Warning;
    UnknownMaterial "0701" Error;
    UnknownModel "0702" Error;
    ModelInItself "0703" Error;
    VoxUnreadable "0704" Error;
    DoorNowhere "0705" Error;
    DoorOneWay "0706" Error;
    DoorsOverlap "0707" Error;
    OutOfReach "0708" Error;
    InWall "0709" Error;
    UnknownSpot "0710" Error;
    UnknownGroup "0711" Error;
    FakeNotCheaper "0801" Error;
    UnknownReform "0802" Error;
    BuildsNothing "0803" Error;
    MinutesDontAdd "0901" Error;
    LeastDoesntFit "0902" Error;
    LittleTalk "0903" Warning;
    NotInLevel "0904" Error;
    NotAChoice "0905" Error;
    FewQuestions "0906" Error;
    NothingToCut "0907" Warning;
    UnknownPlan "0908" Error;
    DaysBackwards "0909" Error;
    AudienceMismatch "0911" Warning;
    LevelTooLong "0912" Warning;
    UnknownSurveyItem "0920" Error;
    ItemLater "0921" Error;
    UnknownSurveyOption "0922" Error;
    ItemCannotDecide "0923" Error;
    SecretNotYesNo "0924" Error;
    SecretGivesAway "0925" Error;
    SecretAfterAnswer "0926" Error;
    NotJudgeable "0927" Error;
    FewCleanItems "0928" Warning;
    FormsDiffer "0929" Error;
    UnknownSurvey "0930" Error;
    NameTaken "0931" Error;
    RightNotOffered "0940" Error;
    OptionCount "0941" Error;
    AskedNotCertain "0942" Error;
    NotOneWord "0943" Error;
    FewCleanQuestions "0944" Warning;
    UnknownQuestion "0945" Error;
    NoLookAlike "0946" Error;
    UnknownStation "0947" Error;
    ScoredNotInLevel "1001" Error;
    UnknownTask "1002" Error;
    PointsOutOfReach "1003" Warning;
}

impl Code {
    /// The code that is written so, in small or capital letters.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(text))
    }
}
