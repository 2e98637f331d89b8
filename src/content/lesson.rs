//! Lesson plans and courses: what a class does, minute by minute, and what may be cut when time runs short.
//!
//! Start at [`LessonPlan`]: one sitting, a list of [`Step`]s. A [`Course`] is a sequence of plans with days between. Neither has
//! words (a file of the same name in `locales/` has them, see `docs/formats/lesson.md`), and neither knows what time it is: the
//! clock, and what becomes of the minutes once a class has overrun, belong to `classroom::lesson`.

use super::ids::*;
use super::level::Tier;
use super::questions::Topic;

/// For whom a lesson is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Audience {
    /// Grades 1 to 4.
    Grades1To4,
    /// Grades 5 to 8.
    Grades5To8,
    /// Grades 9 to 11.
    Grades9To11,
    /// College and university.
    Students,
    /// Teachers themselves.
    Teachers,
}

impl Audience {
    /// All, from the youngest.
    pub const ALL: [Self; 5] = [Self::Grades1To4, Self::Grades5To8, Self::Grades9To11, Self::Students, Self::Teachers];

    /// Whether they are spoken to as adults.
    pub fn is_grown(self) -> bool {
        matches!(self, Self::Students | Self::Teachers)
    }

    /// The tiers whose levels may be shown to them.
    pub fn tiers(self) -> &'static [Tier] {
        match self {
            Self::Grades1To4 => &[Tier::Ertegi],
            Self::Grades5To8 => &[Tier::Ertegi, Tier::School],
            Self::Grades9To11 => &[Tier::School, Tier::Student],
            Self::Students => &[Tier::School, Tier::Student],
            Self::Teachers => &[Tier::Ertegi, Tier::School, Tier::Student, Tier::Staff],
        }
    }

    /// Whether they can be asked a question that is for this tier at the youngest.
    pub fn can_answer(self, tier: Tier) -> bool {
        self.tiers().iter().any(|own| *own >= tier)
    }

    /// The message that names them: `lessons-for-grades-1-4`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Grades1To4 => "lessons-for-grades-1-4",
            Self::Grades5To8 => "lessons-for-grades-5-8",
            Self::Grades9To11 => "lessons-for-grades-9-11",
            Self::Students => "lessons-for-students",
            Self::Teachers => "lessons-for-teachers",
        }
    }
}

/// Whole minutes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, serde::Serialize)]
pub struct Minutes(pub u16);

/// What may be done to a step when time runs short. One is cut first, nine last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cut {
    /// It keeps its minutes.
    Never,
    /// It may be shortened to its least.
    Shorten(Priority),
    /// It may be shortened to its least, and then left out.
    Drop(Priority),
}

/// How soon something is cut: 1 first, 9 last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Priority(pub u8);

impl Priority {
    /// What is cut first.
    pub const FIRST: u8 = 1;
    /// What is cut last.
    pub const LAST: u8 = 9;
}

/// One sitting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LessonPlan {
    /// Its name, which is the name of its file.
    pub id: LessonId,
    /// For whom it is.
    pub audience: Audience,
    /// How long it is; the sum of its steps.
    pub minutes: Minutes,
    /// Its place in the list.
    pub number: u8,
    /// How many aims its words name.
    pub aims: u8,
    /// How many things to have ready its words name.
    pub materials: u8,
    /// How many roles (who keeps the time, who writes on the board) its words name.
    pub roles: u8,
    /// The facts that its words stand on.
    pub facts: Vec<FactId>,
    /// Facts that tie it to the upbringing programme «Адал азамат».
    pub azamat: Vec<FactId>,
    /// What is done, in order; never empty.
    pub steps: Vec<Step>,
}

impl LessonPlan {
    /// The position of a step with this name.
    pub fn find_step(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id.as_str() == id)
    }

    /// Minutes of the steps for which `of` holds.
    pub fn minutes_of(&self, of: impl Fn(&Step) -> bool) -> Minutes {
        Minutes(self.steps.iter().filter(|step| of(step)).map(|step| step.minutes.0).fold(0, u16::saturating_add))
    }
}

/// One thing that a class does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its name; its words stand under it.
    pub id: StepId,
    /// Minutes planned.
    pub minutes: Minutes,
    /// Minutes at least, where it is held at all.
    pub least: Minutes,
    /// What may be cut.
    pub cut: Cut,
    /// How many notes for the teacher its words have.
    pub notes: u8,
    /// What it is.
    pub kind: StepKind,
}

/// The kinds of step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StepKind {
    /// A level is played together.
    Level {
        /// Which.
        level: LevelId,
        /// The state in which it is entered; the first of the level where none is named.
        entry: Option<EntryId>,
        /// The beat at which the class stops; its end where none is named.
        until: Option<BeatId>,
    },
    /// A secret vote: what would you do, and what would the others do?
    Vote(Vote),
    /// The class talks.
    Discuss {
        /// How many prompts its words have.
        prompts: u8,
    },
    /// Teams work.
    TeamTask {
        /// Stations of the team quest, where it is one.
        stations: Vec<StationId>,
        /// The team quest that is held; all steps of a plan that name it hold one and the same.
        quest: Option<QuestId>,
    },
    /// A game.
    Game(Game),
    /// A film that the school has itself.
    Video {
        /// Its file, where the author knows it.
        file: Option<String>,
    },
    /// A survey.
    Survey {
        /// Which.
        survey: SurveyId,
    },
    /// Questions from memory.
    Quiz {
        /// About what.
        topic: Topic,
        /// How many.
        questions: u8,
    },
    /// The questions after a level.
    Debrief {
        /// Which of the five; never empty.
        questions: Vec<Question>,
    },
    /// A break.
    Pause,
}

impl StepKind {
    /// Whether it is what a third of a lesson should be: talk about what happened.
    pub fn is_talk(&self) -> bool {
        matches!(self, Self::Discuss { .. } | Self::Debrief { .. })
    }

    /// Whether time that others leave over does good here.
    pub fn takes_more(&self) -> bool {
        self.is_talk() || matches!(self, Self::TeamTask { .. })
    }

    /// The message that names it: `lessons-kind-vote`.
    pub fn message(&self) -> &'static str {
        match self {
            Self::Level { .. } => "lessons-kind-level",
            Self::Vote(_) => "lessons-kind-vote",
            Self::Discuss { .. } => "lessons-kind-discuss",
            Self::TeamTask { .. } => "lessons-kind-team",
            Self::Game(_) => "lessons-kind-game",
            Self::Video { .. } => "lessons-kind-video",
            Self::Survey { .. } => "lessons-kind-survey",
            Self::Quiz { .. } => "lessons-kind-quiz",
            Self::Debrief { .. } => "lessons-kind-debrief",
            Self::Pause => "lessons-kind-pause",
        }
    }
}

/// A vote of the class.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vote {
    /// The choice of a level that is voted on, whose words the options have; otherwise they have words of their own.
    pub on: Option<ChoiceRef>,
    /// What can be voted for: two to six.
    pub options: Vec<OptionId>,
    /// How often: once, or again after the argument.
    pub rounds: u8,
}

impl Vote {
    /// The fewest options.
    pub const LEAST_OPTIONS: usize = 2;
    /// The most options: as many as a printed card or a row of keys can hold.
    pub const MOST_OPTIONS: usize = 6;
}

/// A beat of a level in which the player decides.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ChoiceRef {
    /// The level.
    pub level: LevelId,
    /// The beat.
    pub beat: BeatId,
}

/// A game for a class.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Game {
    /// A level that is one: sorting, putting in order, writing.
    Level(LevelId),
    /// One with rules of its own.
    Own(ClassGame),
}

/// The games with rules of their own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ClassGame {
    /// The corruption game of economics, played twice.
    BribeGame,
}

impl ClassGame {
    /// The message that says how it is played.
    pub fn message(self) -> &'static str {
        match self {
            Self::BribeGame => "lessons-game-bribe-game",
        }
    }
}

/// The five questions of a debrief.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Question {
    /// What happened?
    Happened,
    /// To whom did it cost what?
    Cost,
    /// Why was it possible?
    Why,
    /// What would have stopped it?
    Stop,
    /// What will I say next time?
    Say,
}

impl Question {
    /// All five, in order.
    pub const ALL: [Self; 5] = [Self::Happened, Self::Cost, Self::Why, Self::Stop, Self::Say];

    /// The message that asks it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Happened => "lessons-ask-happened",
            Self::Cost => "lessons-ask-cost",
            Self::Why => "lessons-ask-why",
            Self::Stop => "lessons-ask-stop",
            Self::Say => "lessons-ask-say",
        }
    }
}

/// A sequence of sittings with days between.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Course {
    /// Its name, which is the name of its file.
    pub id: LessonId,
    /// For whom it is.
    pub audience: Audience,
    /// Its place in the list.
    pub number: u8,
    /// How many aims its words name.
    pub aims: u8,
    /// The facts that its words stand on.
    pub facts: Vec<FactId>,
    /// Facts that tie it to the upbringing programme «Адал азамат».
    pub azamat: Vec<FactId>,
    /// Its sittings, in the order of their days; never empty.
    pub sittings: Vec<Sitting>,
    /// Topics that come back in three minutes some days after the last sitting.
    pub boosters: Vec<Topic>,
}

impl Course {
    /// How many questions a booster asks at least, in its three minutes.
    pub const BOOSTER_QUESTIONS: u8 = 3;
}

/// One sitting of a course.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sitting {
    /// Its plan.
    pub plan: LessonId,
    /// On which day of the course: the first is day 1.
    pub day: u16,
}

/// A file of `lessons/`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lesson {
    /// One sitting.
    Plan(LessonPlan),
    /// A sequence of them.
    Course(Course),
}

impl Lesson {
    /// Its name.
    pub fn id(&self) -> &LessonId {
        match self {
            Self::Plan(plan) => &plan.id,
            Self::Course(course) => &course.id,
        }
    }

    /// Its place in the list.
    pub fn number(&self) -> u8 {
        match self {
            Self::Plan(plan) => plan.number,
            Self::Course(course) => course.number,
        }
    }

    /// The message of its own file that has its title.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Plan(_) => "plan",
            Self::Course(_) => "course",
        }
    }
}
