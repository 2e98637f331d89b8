//! The team quest of a lesson: it lives across the steps that name it, from setting up to the protocol.
//!
//! [`HeldQuest`] joins the rules ([`crate::classroom::quest`]) with what the lesson adds: what the projector shows, whose turn it is in
//! the brain ring and the captains' contest, a station that is played on this computer. What was done is kept, and replayed after a
//! closed lid ([`HeldQuest::keep`], [`HeldQuest::reopen`]).

use super::jury::Answers;
use super::ring::{HeldRing, RingWish};
use crate::classroom::quest::board::Cell;
use crate::classroom::quest::code::{BadCode, Told as Code};
use crate::classroom::quest::deal::Dealt;
use crate::classroom::quest::game::{Action, Quest, Refused, Unfit};
use crate::classroom::quest::kept::{KeptQuest, log_of, replay};
use crate::classroom::quest::setup::{MAX_TEAM_NAME, Party, QuestNumber, SetUp, Who, next_school, rotation_in};
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::timetable::Moment;
use crate::classroom::record::text::{Note, Told};
use crate::classroom::record::{Hundredths, QuestRecord, TeamRecord};
use crate::classroom::server::room::jury::JurorSaid;
use crate::classroom::time::Seconds;
use crate::content::ids::{QuestId, StationId};
use crate::content::lang::Lang;
use crate::content::lesson::{LessonPlan, Minutes, StepKind};
use crate::content::library::Library;
use crate::content::stations::{QuestPlan, Station, StationKind, message};
use crate::content::words::Args;
use crate::desktop::station::Visiting;

/// How many names of teams are made up.
const NAMES: usize = 16;

/// What the projector shows of a quest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Face {
    /// The teams with their flags, and what decides between equals.
    Teams,
    /// Who is where, and how long still.
    Timetable,
    /// The brain ring.
    Ring,
    /// The captains' contest.
    Captains,
    /// The board.
    Board,
}

/// What the teacher wants of a quest.
#[derive(Clone, PartialEq, Debug)]
pub enum QuestWish {
    /// One more team or juror.
    More(Who),
    /// One fewer.
    Fewer(Who),
    /// A team is called so.
    Rename(usize, String),
    /// A team has the next name of the list that no other has.
    OtherName(usize),
    /// Somebody is of the next school.
    School(Who, usize),
    /// Setting up is done.
    Ready,
    /// Setting up goes on; possible until something was done.
    SetUp,
    /// Something of the rules.
    Rule(Action),
    /// The projector shows this.
    Show(Face),
    /// Something of the brain ring.
    Ring(RingWish),
    /// This captain is on.
    Captain(TeamId),
    /// Points that a station's computer has told in digits.
    Code(String),
    /// A juror's phone says something.
    Juror(JurorSaid),
    /// A team plays a station on this computer.
    Visit(TeamId, StationId),
}

/// Why the last wish was not carried out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// It can't be set up so.
    Unfit(Unfit),
    /// The rules refuse it.
    Refused(Refused),
    /// The digits say nothing.
    Code(BadCode),
}

/// A quest that is being held.
pub struct HeldQuest {
    /// Its plan.
    pub plan: QuestPlan,
    /// In how many minutes the teams go round.
    pub rotation: Minutes,
    /// Who takes part.
    pub set_up: SetUp,
    /// The rules' quest, once setting up is done.
    pub quest: Option<Quest>,
    /// The brain ring, if the quest has one.
    pub ring: Option<HeldRing>,
    /// The captain who is on, and since when.
    pub captain: Option<(TeamId, Seconds)>,
    /// The station that is played on this computer.
    pub visiting: Option<Visiting>,
    /// Why the last wish was not carried out.
    pub trouble: Option<Trouble>,
    /// What became of what jurors' phones said last.
    pub(super) answers: Answers,
    face: Option<Face>,
    /// The round in which a bell was last rung, and whether teams were on their way.
    rung: Option<Moment>,
    lang: Lang,
}

impl HeldQuest {
    /// The quest that a step of a lesson names, to be set up.
    pub fn new(library: &Library, lang: Lang, lesson: &LessonPlan, id: &QuestId, number: QuestNumber) -> Option<Self> {
        let plan = library.quests.get(id)?;
        let names = (0..NAMES).map(|at| name(library, lang, at));
        let held = Self {
            plan: plan.clone(),
            rotation: rotation_in(lesson, plan),
            set_up: SetUp::new(number, names),
            quest: None,
            ring: None,
            captain: None,
            visiting: None,
            trouble: None,
            answers: Answers::default(),
            face: None,
            rung: None,
            lang,
        };
        Some(held)
    }

    /// A quest that was kept. What the packs no longer know of it is left out.
    pub fn reopen(library: &Library, lang: Lang, lesson: &LessonPlan, kept: &KeptQuest) -> Option<Self> {
        let mut held = Self::new(library, lang, lesson, &QuestId::parse(&kept.quest)?, kept.set_up.number)?;
        held.set_up = kept.set_up.clone();
        if kept.ready {
            held.ready(library);
            if let Some(quest) = &mut held.quest {
                replay(quest, &kept.log);
            }
            if let Some(ring) = &mut held.ring {
                ring.replay(&kept.ring);
            }
        }
        held.captain = kept.captain.map(|(team, at)| (TeamId(team), Seconds(at)));
        if let Some((team, station, log)) = &kept.visit
            && let Some(station) = StationId::parse(station)
        {
            held.visit(library, TeamId(*team), &station);
            if let Some(visiting) = &mut held.visiting {
                visiting.replay(log);
            }
        }
        Some(held)
    }

    /// What is kept of it.
    pub fn keep(&self) -> KeptQuest {
        let visit = |visiting: &Visiting| (visiting.team.0, visiting.station.id.to_string(), visiting.log().to_vec());
        KeptQuest {
            quest: self.plan.id.to_string(),
            set_up: self.set_up.clone(),
            ready: self.quest.is_some(),
            log: self.quest.as_ref().map(log_of).unwrap_or_default(),
            ring: self.ring.as_ref().map(HeldRing::keep).unwrap_or_default(),
            captain: self.captain.map(|(team, at)| (team.0, at.0)),
            visit: self.visiting.as_ref().map(visit),
        }
    }

    /// What the projector shows: what the teacher chose, or what fits the moment.
    pub fn face(&self, now: Seconds) -> Face {
        let by_itself = || match self.moment(now) {
            None => Face::Teams,
            Some(Moment::Opening | Moment::Round(..) | Moment::Change(..)) => Face::Timetable,
            Some(Moment::Together) => Face::Board,
        };
        self.face.unwrap_or_else(by_itself)
    }

    /// Where the rotation is; nothing before it began.
    pub fn moment(&self, now: Seconds) -> Option<Moment> {
        self.quest.as_ref()?.moment(now)
    }

    /// The station of this kind at which all teams meet.
    pub fn together<'a>(&self, library: &'a Library, is: impl Fn(&StationKind) -> bool) -> Option<&'a Station> {
        let mut stations = self.plan.together.iter().filter_map(|id| library.stations.get(id));
        stations.find(|station| is(&station.kind))
    }

    /// Carries out what the teacher wants at a second of the lesson.
    pub fn wish(&mut self, library: &Library, now: Seconds, wish: &QuestWish) {
        // What a juror does is no answer to what the teacher did.
        if let QuestWish::Juror(said) = wish {
            return self.juror_says(now, said);
        }
        self.trouble = None;
        match wish {
            QuestWish::Ready => self.ready(library),
            QuestWish::SetUp if self.quest.as_ref().is_some_and(|quest| quest.log().is_empty()) => {
                self.quest = None;
                self.ring = None;
            }
            QuestWish::Rule(action) => {
                if *action == Action::Begin {
                    self.face = None;
                }
                self.rule(now, action.clone());
            }
            QuestWish::Show(face) => self.face = Some(*face),
            QuestWish::Ring(RingWish::Score) => self.score_ring(library, now),
            QuestWish::Ring(wish) => {
                self.face = Some(Face::Ring);
                if let Some(ring) = &mut self.ring {
                    ring.wish(now, *wish);
                }
            }
            QuestWish::Captain(team) => {
                self.face = Some(Face::Captains);
                self.captain = Some((*team, now));
            }
            QuestWish::Code(text) => match Code::read(text, self.set_up.number) {
                Ok(told) => self.told(now, told),
                Err(bad) => self.trouble = Some(Trouble::Code(bad)),
            },
            QuestWish::Visit(team, station) => self.visit(library, *team, station),
            _ if self.quest.is_none() => self.change(library, wish),
            _ => {}
        }
    }

    /// Time passes. Answers whether a bell rings: a round began or ended.
    pub fn tick(&mut self, now: Seconds) -> bool {
        if let Some(ring) = &mut self.ring {
            ring.tick(now);
        }
        let plain = |moment: Moment| match moment {
            Moment::Round(round, _) => Moment::Round(round, Seconds::ZERO),
            Moment::Change(round, _) => Moment::Change(round, Seconds::ZERO),
            other => other,
        };
        let moment = self.moment(now).map(plain);
        let before = std::mem::replace(&mut self.rung, moment);
        before.is_some() && before != moment
    }

    /// The visit on this computer is over: its points go to the board.
    pub fn finish_visit(&mut self, now: Seconds) {
        let Some(visiting) = self.visiting.take() else { return };
        if let Some(cell) = visiting.cell() {
            self.trouble = None;
            self.enter(now, visiting.team, visiting.station.id.clone(), cell);
        }
    }

    /// The protocol as the journal keeps it, once anything was scored.
    pub fn record(&self, library: &Library) -> Option<QuestRecord> {
        let quest = self.quest.as_ref()?;
        let board = quest.board();
        let note = |text: &str| Note::parse(text).unwrap_or_default();
        let told = |station: &StationId| {
            let say = |lang| note(&library.words.ui(lang, &message(station), None, &Args::new()));
            Told { kk: say(Lang::Kk), ru: say(Lang::Ru), en: say(Lang::En) }
        };
        let rows = board.rows();
        rows.iter().flat_map(|row| &row.scores).flatten().next()?;
        let team = |row: &crate::classroom::quest::board::Row| TeamRecord {
            team: note(quest.team(row.team).map_or("", |team| &team.name)),
            place: row.place,
            points: row.scores.iter().map(|score| Hundredths(score.unwrap_or_default().in_hundredths())).collect(),
            sum: Hundredths(row.total.in_hundredths()),
        };
        Some(QuestRecord {
            jurors: u8::try_from(quest.jury().jurors().count()).unwrap_or(u8::MAX),
            stations: board.stations().iter().map(told).collect(),
            teams: rows.iter().map(team).collect(),
        })
    }

    /// Changes who takes part.
    fn change(&mut self, library: &Library, wish: &QuestWish) {
        match wish {
            QuestWish::More(who) if self.set_up.has_room(*who) => {
                let name = match who {
                    Who::Team => self.free_name(library, 0),
                    Who::Juror => {
                        let n = self.set_up.jurors.len() as i64 + 1;
                        library.words.ui(self.lang, "quest-play-juror-n", None, &Args::new().number("n", n))
                    }
                };
                self.set_up.parties(*who).push(Party { name, school: None });
            }
            QuestWish::Fewer(who) if self.set_up.has_spare(*who) => drop(self.set_up.parties(*who).pop()),
            QuestWish::Rename(at, name) => {
                if let Some(team) = self.set_up.teams.get_mut(*at) {
                    team.name = name.chars().filter(|c| !c.is_control()).take(MAX_TEAM_NAME).collect();
                }
            }
            QuestWish::OtherName(at) => {
                let own = self.set_up.teams.get(*at).map(|team| team.name.clone()).unwrap_or_default();
                let place = (0..NAMES).find(|n| name(library, self.lang, *n) == own).map_or(0, |n| n + 1);
                let other = self.free_name(library, place);
                if let Some(team) = self.set_up.teams.get_mut(*at) {
                    team.name = other;
                }
            }
            QuestWish::School(who, at) => {
                if let Some(party) = self.set_up.parties(*who).get_mut(*at) {
                    party.school = next_school(party.school);
                }
            }
            _ => {}
        }
    }

    /// The first name of the list, from this place on, that no team has.
    fn free_name(&self, library: &Library, from: usize) -> String {
        let taken = |name: &String| self.set_up.teams.iter().any(|team| team.name == *name);
        let names = (0..NAMES).map(|at| name(library, self.lang, (from + at) % NAMES));
        names.into_iter().find(|name| !taken(name)).unwrap_or_default()
    }

    fn ready(&mut self, library: &Library) {
        if self.quest.is_some() {
            return;
        }
        // Who has no name would not be known on the board.
        for at in 0..self.set_up.teams.len() {
            if self.set_up.teams[at].name.trim().is_empty() {
                self.set_up.teams[at].name = self.free_name(library, at);
            }
        }
        match self.set_up.quest(&self.plan, self.rotation, &library.stations) {
            Ok(quest) => {
                let station = self.together(library, |kind| matches!(kind, StationKind::BrainRing { .. }));
                let teams = u8::try_from(quest.teams().len()).unwrap_or(u8::MAX);
                self.ring = station.and_then(|station| {
                    let Dealt::Questions(questions) = quest.dealt(&station.id, TeamId(0)) else { return None };
                    HeldRing::new(station, questions.into_iter().cloned().collect(), teams)
                });
                self.quest = Some(quest);
            }
            Err(unfit) => self.trouble = Some(Trouble::Unfit(unfit)),
        }
    }

    fn rule(&mut self, now: Seconds, action: Action) {
        let Some(quest) = &mut self.quest else { return };
        self.trouble = quest.apply(now, action).err().map(Trouble::Refused);
    }

    fn enter(&mut self, now: Seconds, team: TeamId, station: StationId, cell: Cell) {
        self.rule(now, Action::Enter(team, station, cell));
    }

    fn told(&mut self, now: Seconds, told: Code) {
        let columns = self.quest.as_ref().map(|quest| quest.board().stations().to_vec()).unwrap_or_default();
        match columns.get(usize::from(told.station)) {
            Some(station) => self.enter(now, told.team, station.clone(), told.cell),
            None => self.trouble = Some(Trouble::Code(BadCode::Check)),
        }
    }

    fn visit(&mut self, library: &Library, team: TeamId, station: &StationId) {
        let plan = &self.plan;
        let goes_on = |own: &Visiting| own.team == team && own.station.id == *station;
        if self.visiting.as_ref().is_some_and(goes_on) {
            return;
        }
        self.visiting = Visiting::begin(library, self.lang, plan, self.set_up.number, team, station);
    }

    /// The ring is over: all teams' points go to the board.
    fn score_ring(&mut self, library: &Library, now: Seconds) {
        let Some(ring) = &self.ring else { return };
        let Some(station) = library.stations.get(&ring.station) else { return };
        let teams = self.quest.as_ref().map_or(0, |quest| quest.teams().len());
        let cells: Vec<(TeamId, Cell)> =
            (0..).map(TeamId).take(teams).map(|team| (team, ring.cell(station, team))).collect();
        for (team, cell) in cells {
            self.enter(now, team, station.id.clone(), cell);
        }
        self.face = None;
    }
}

/// A made-up name of a team.
fn name(library: &Library, lang: Lang, at: usize) -> String {
    library.words.ui(lang, &format!("quest-play-name-{}", at + 1), None, &Args::new())
}

/// The quest that a step names.
pub fn named(kind: &StepKind) -> Option<&QuestId> {
    match kind {
        StepKind::TeamTask { quest, .. } => quest.as_ref(),
        _ => None,
    }
}
