//! Jurors' phones in a team quest: what they are shown of it, and what becomes of what they send.
//!
//! The rules of the quest alone decide ([`Quest::may_score`], [`Quest::apply`]). What became of a message is shown to the phones after
//! the lesson was written to the disk ([`Held::tell_jury`]): a sheet that a phone calls handed in survives the lights.

use std::collections::{BTreeMap, VecDeque};

use super::quest::{HeldQuest, QuestWish};
use super::{Held, LessonWish};
use crate::classroom::quest::game::{Action, Quest, Refused};
use crate::classroom::quest::jury::{self, JurorId, Sheet};
use crate::classroom::quest::team::TeamId;
use crate::classroom::server::room::jury::{
    JurorDesk, JurorSaid, JurorWord, JuryDesk, JuryLine, JuryNo, JuryStation, JuryTeam, Performance,
};
use crate::classroom::server::room::scene::Spoken;
use crate::classroom::time::Seconds;
use crate::content::ids::StationId;
use crate::content::library::Library;
use crate::content::stations::{Station, message, part};
use crate::content::words::Owner;

/// How many answers of a juror are told again with each view.
const TOLD: usize = 16;

/// What became of what jurors said last, by juror: the number, and why it was refused.
#[derive(Clone, Debug, Default)]
pub struct Answers(BTreeMap<JurorId, VecDeque<(u32, Option<JuryNo>)>>);

/// How far a juror is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Progress {
    /// Performances that this juror may score, and has.
    pub done: usize,
    /// Those that are open to be scored and have no sheet of this juror.
    pub missing: Vec<(StationId, TeamId)>,
    /// All that this juror may score.
    pub of: usize,
}

impl Answers {
    fn put(&mut self, said: &JurorSaid, no: Option<JuryNo>) {
        let last = self.0.entry(said.juror).or_default();
        last.push_back((said.sequence.0, no));
        if last.len() > TOLD {
            last.pop_front();
        }
    }
}

impl Held {
    /// Shows the jury's phones how the quest stands, where that has changed.
    pub(super) fn tell_jury(&mut self, library: &Library) {
        let now = self.state.now();
        let desk = self.quest.as_ref().and_then(|quest| quest.jury_desk(library, now));
        let Some(phones) = &mut self.phones else { return };
        if phones.of_jury != desk {
            phones.of_jury.clone_from(&desk);
            phones.with_room(|room| room.set_jury(desk));
        }
    }

    /// What jurors' phones have said, in the order in which it arrived.
    pub(super) fn jurors_said(&mut self) -> Vec<LessonWish> {
        let said = self.phones.as_mut().map(|phones| std::mem::take(&mut phones.jurors)).unwrap_or_default();
        said.into_iter().map(|said| LessonWish::Quest(QuestWish::Juror(said))).collect()
    }
}

impl HeldQuest {
    /// Carries out what a juror says, as far as the rules let it.
    pub(super) fn juror_says(&mut self, now: Seconds, said: &JurorSaid) {
        let no = match (&mut self.quest, &said.word) {
            (None, _) => Some(JuryNo::Soon),
            (Some(quest), JurorWord::Declare(teams)) => declare(quest, now, said.juror, teams).err().map(no),
            (Some(quest), JurorWord::Sheet(station, team, sheet)) => {
                hand_in(quest, now, said.juror, (station.clone(), *team), sheet).err().map(no)
            }
        };
        self.answers.put(said, no);
    }

    /// How far a juror is.
    pub fn progress(&self, now: Seconds, juror: JurorId, stations: &[&StationId]) -> Progress {
        let mut progress = Progress { done: 0, missing: Vec::new(), of: 0 };
        let Some(quest) = &self.quest else { return progress };
        for (station, team) in stations.iter().flat_map(|station| teams(quest).map(move |team| (*station, team))) {
            if quest.jury().may_score(juror, team, quest.teams()).is_err() {
                continue;
            }
            let performance = (station.clone(), team);
            progress.of += 1;
            if sheet_of(quest, juror, &performance).is_some() {
                progress.done += 1;
            } else if quest.may_score(now, juror, &performance).is_ok() {
                progress.missing.push(performance);
            }
        }
        progress
    }

    /// What the jury's phones show; nothing while the quest is being set up.
    fn jury_desk(&self, library: &Library, now: Seconds) -> Option<JuryDesk> {
        let quest = self.quest.as_ref()?;
        let scored = quest.board().stations().iter().filter_map(|id| library.stations.get(id));
        let scored: Vec<&Station> = scored.filter(|station| station.kind.rubric().is_some()).collect();
        let team = |team: TeamId| {
            let team = quest.team(team);
            let school = team.and_then(|team| team.school.as_ref()).map(|school| school.0.clone());
            JuryTeam { name: team.map_or_else(String::new, |team| team.name.clone()), school }
        };
        let of_juror = |(id, juror): (JurorId, &jury::Juror)| JurorDesk {
            name: juror.name.clone(),
            school: juror.school.as_ref().map(|school| school.0.clone()),
            conflicts: teams(quest)
                .map(|team| quest.jury().may_score(id, team, quest.teams()).err().map(|why| no(why.into())))
                .collect(),
            performances: scored
                .iter()
                .map(|station| teams(quest).map(|team| performance(quest, now, id, &station.id, team)).collect())
                .collect(),
            answers: self.answers.0.get(&id).into_iter().flatten().copied().collect(),
        };
        Some(JuryDesk {
            stations: scored.iter().map(|station| words(library, station)).collect(),
            teams: teams(quest).map(team).collect(),
            jurors: quest.jury().jurors().map(of_juror).collect(),
        })
    }
}

fn declare(quest: &mut Quest, now: Seconds, juror: JurorId, named: &[TeamId]) -> Result<(), Refused> {
    for team in named {
        // What was declared already is declared.
        let known = quest.jury().interests().any(|interest| interest == (juror, *team));
        if !known {
            quest.apply(now, Action::Declare(juror, *team))?;
        }
    }
    Ok(())
}

fn hand_in(
    quest: &mut Quest,
    now: Seconds,
    juror: JurorId,
    performance: jury::Performance,
    sheet: &Sheet,
) -> Result<(), Refused> {
    // The same sheet that comes again changes nothing, and needs no second line on the disk.
    if sheet_of(quest, juror, &performance) == Some(sheet) {
        return Ok(());
    }
    quest.apply(now, Action::Sheet(juror, performance, sheet.clone()))
}

fn sheet_of<'q>(quest: &'q Quest, juror: JurorId, performance: &jury::Performance) -> Option<&'q Sheet> {
    quest.jury().sheets(performance)?.get(&juror)
}

fn performance(quest: &Quest, now: Seconds, juror: JurorId, station: &StationId, team: TeamId) -> Performance {
    let performance = (station.clone(), team);
    let sheet = sheet_of(quest, juror, &performance);
    Performance {
        no: quest.may_score(now, juror, &performance).err().map(no),
        sheet: sheet.map(|sheet| sheet.iter().map(|(line, points)| (line.to_string(), *points)).collect()),
    }
}

fn words(library: &Library, station: &Station) -> JuryStation {
    let say = |message: &str, attribute| Spoken::of(&library.words, Owner::Ui, message, attribute);
    let line = |line: &crate::content::stations::Criterion| {
        let name = part(&station.id, &format!("rubric-{}", line.id));
        JuryLine { id: line.id.to_string(), name: say(&name, None), about: say(&name, Some("about")), most: line.most }
    };
    JuryStation {
        id: station.id.to_string(),
        name: say(&message(&station.id), None),
        lines: station.kind.rubric().unwrap_or_default().iter().map(line).collect(),
    }
}

fn teams(quest: &Quest) -> impl Iterator<Item = TeamId> + use<> {
    (0..).map(TeamId).take(quest.teams().len())
}

/// A refusal of the rules, as a phone says it.
fn no(refused: Refused) -> JuryNo {
    match refused {
        Refused::Jury(jury::Refused::OwnSchool) => JuryNo::OwnSchool,
        Refused::Jury(jury::Refused::Interest) => JuryNo::Interest,
        Refused::Jury(jury::Refused::Closed) => JuryNo::Closed,
        Refused::NotBegun | Refused::NotThereYet => JuryNo::Soon,
        Refused::Jury(_) | Refused::Board(_) | Refused::Begun | Refused::Earlier | Refused::OtherScorer => {
            JuryNo::Never
        }
    }
}
