//! What the session does for a station: opens it, plays its level, hands its points on, writes its papers.

use super::{Alone, StationWish, Visiting};
use crate::classroom::quest::protocol::protocol;
use crate::classroom::quest::visit::{Visit, VisitAction};
use crate::classroom::report::{self, html, pdf};
use crate::desktop::notice::Notice;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::play::tally;

impl Session {
    /// The visit that is played on this computer, in the lesson or alone.
    pub fn visiting(&self) -> Option<&Visiting> {
        let in_lesson = self.lesson.as_ref().and_then(|held| held.quest.as_ref()?.visiting.as_ref());
        in_lesson.or(match &self.alone {
            Some(Alone::Visiting(visiting)) => Some(visiting),
            _ => None,
        })
    }

    fn visiting_mut(&mut self) -> Option<&mut Visiting> {
        let in_lesson = self.lesson.as_mut().and_then(|held| held.quest.as_mut()?.visiting.as_mut());
        in_lesson.or(match &mut self.alone {
            Some(Alone::Visiting(visiting)) => Some(visiting),
            _ => None,
        })
    }

    /// The screens under the station.
    fn under_station(&self) -> Vec<Screen> {
        vec![Screen::Title, if self.lesson.is_some() { Screen::Lesson } else { Screen::Lessons }]
    }

    /// Shows the station that a team begins to play in the lesson.
    pub(in crate::desktop) fn open_visit(&mut self) {
        if self.visiting().is_some() {
            self.stack = self.under_station();
            self.stack.push(Screen::Station);
        }
    }

    pub(in crate::desktop) fn station_wish(&mut self, wish: StationWish) {
        match wish {
            StationWish::Choose(quest) => {
                self.alone = Some(Alone::Choosing(quest));
                self.stack = vec![Screen::Title, Screen::Lessons, Screen::Station];
            }
            StationWish::Begin(quest, number, team, station) => {
                let Some(plan) = self.library.quests.get(&quest) else { return };
                let visiting = Visiting::begin(&self.library, self.lang, plan, number, team, &station);
                if let Some(visiting) = visiting {
                    self.alone = Some(Alone::Visiting(Box::new(visiting)));
                }
            }
            StationWish::Do(action) => {
                if let Some(visiting) = self.visiting_mut() {
                    visiting.apply(&action);
                }
                self.keep_lesson();
            }
            StationWish::Play => self.play_case(),
            StationWish::Return => {
                self.stack = self.under_station();
                self.stack.push(Screen::Station);
            }
            StationWish::Finish | StationWish::Leave => self.close_station(&wish),
        }
    }

    /// A level has ended: if it is the case of a team here, that is what it is scored by.
    pub(in crate::desktop) fn station_took_run(&mut self) {
        let Some(playing) = &self.playing else { return };
        let level = playing.run.level();
        let plays = |visiting: &Visiting| matches!(&visiting.visit, Visit::Case(own, None) if *own == level.id);
        if self.visiting().is_some_and(plays) {
            let action = VisitAction::Played(tally::of_level(level, playing.run.state()));
            self.station_wish(StationWish::Do(action));
        }
    }

    fn close_station(&mut self, wish: &StationWish) {
        let library = std::sync::Arc::clone(&self.library);
        self.stack = self.under_station();
        if let Some(held) = &mut self.lesson {
            match wish {
                StationWish::Finish => held.finish_visit(&library),
                _ => {
                    if let Some(quest) = &mut held.quest {
                        quest.visiting = None;
                    }
                }
            }
            self.keep_lesson();
            return;
        }
        // The next team comes to the same computer.
        self.alone = match self.alone.take() {
            Some(Alone::Visiting(visiting)) => {
                self.stack.push(Screen::Station);
                Some(Alone::Choosing(visiting.quest.clone()))
            }
            _ => None,
        };
    }

    fn play_case(&mut self) {
        let Some(Visit::Case(level, _)) = self.visiting().map(|visiting| visiting.visit.clone()) else { return };
        let goes_on = |playing: &crate::desktop::playing::Playing| {
            playing.run.level().id == level && playing.run.ending().is_none() && !playing.run.is_over()
        };
        if !self.playing.as_ref().is_some_and(goes_on) {
            let Some(home) = self.library.programmes_of(&level).next().map(|programme| programme.id.clone()) else {
                return;
            };
            self.begin(home, Some((level, None)));
        }
        self.stack = self.under_station();
        self.stack.extend([Screen::Station, Screen::Play]);
    }

    /// Writes the protocol as a page and as a PDF.
    pub(in crate::desktop) fn print_quest(&mut self) {
        let Some(quest) = self.lesson.as_ref().and_then(|held| held.quest.as_ref()?.quest.as_ref()) else { return };
        let day = self.shelf.today();
        let shown = format!("{:02}.{:02}.{}", day.day(), day.month(), day.year());
        let sheet = report::protocol::sheet(&self.library.words, self.lang, &protocol(quest, &shown, ""));
        let name = format!("quest-{day}");
        let page = html::page(&sheet).into_bytes();
        let file = pdf::page(&self.library.words, &sheet);
        self.write_papers(&[(format!("{name}.html"), page), (format!("{name}.pdf"), file)]);
    }

    /// Writes the crossword of the team that is here, as a page and as a PDF.
    pub(in crate::desktop) fn print_crossword(&mut self) {
        let Some(visiting) = self.visiting() else { return };
        let Visit::Crossword(crossword, ..) = &visiting.visit else { return };
        let sheet = report::crossword::sheet(&self.library.words, visiting.lang, &visiting.station.id, crossword);
        let name = format!("crossword-{}-{}", visiting.number.shown(), visiting.team.0 + 1);
        let page = html::page(&sheet).into_bytes();
        let file = pdf::page(&self.library.words, &sheet);
        self.write_papers(&[(format!("{name}.html"), page), (format!("{name}.pdf"), file)]);
    }

    /// Writes papers, and says where they lie.
    pub(in crate::desktop) fn write_papers(&mut self, papers: &[(String, Vec<u8>)]) {
        for (name, bytes) in papers {
            match self.records.write(name, bytes) {
                Ok(()) => {
                    let path = self.records.written.as_ref().map_or(String::new(), |path| path.display().to_string());
                    let values = vec![("path", path)];
                    self.notices.push(Notice { values, ..Notice::info("quest-play-printed", self.elapsed) });
                }
                Err(notice) => self.notices.push(notice),
            }
        }
    }
}
