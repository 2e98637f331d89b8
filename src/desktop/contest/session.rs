//! What the session does while somebody takes part in a round: little is allowed, everything is written down.

use std::sync::Arc;

use super::handing::finished;
use super::{Clock, Contest, ContestWish, Held, Page};
use crate::classroom::server::net::secret_seed;
use crate::content::ids::RoundId;
use crate::content::level::Tier;
use crate::content::round::Codex;
use crate::desktop::intent::Intent;
use crate::desktop::keeper::Keeper;
use crate::desktop::notice::Notice;
use crate::desktop::playing::Playing;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::shelf::fresh_seed;
use crate::olympiad::audit::{hex, unhex};
use crate::olympiad::ballot::{Code, Number, Roll};
use crate::olympiad::grade::{Grader, hash_of};
use crate::olympiad::keys::SecretKey;
use crate::olympiad::practice;
use crate::olympiad::result::{MAX_RESULT_BYTES, ResultFile};
use crate::olympiad::seed::{RoundSecret, mark};
use crate::olympiad::sitting::{Refused, Sitting, Standing};
use crate::play::action::Action;
use crate::play::event::Event;
use crate::store::contest::{self, Beat, Latest, Seat, SeatFolder};
use crate::store::settings::{TextSize, TextSpeed};

/// How often a sign of life is written, in milliseconds. After a crash so much counts on top of the last one.
pub const BEAT_MS: u64 = 5_000;
/// How large text is at least on a ballot with larger text, in hundredths.
const LARGE_TEXT: i64 = 150;
/// At so many minutes the contestant is told.
const WARNINGS: [u64; 2] = [5, 10];
/// So long a warning stays longer than other news, in seconds.
const WARNING_STAYS: f64 = 8.0;

/// The window's clock in milliseconds.
fn ms(elapsed: f64) -> u64 {
    (elapsed.max(0.0) * 1_000.0) as u64
}

impl Session {
    /// What of an intent is carried out while somebody takes part; everything where nobody does.
    pub(in crate::desktop) fn contest_may(&mut self, intent: Intent) -> Option<Intent> {
        let Some(contest) = &self.contest else { return Some(intent) };
        let held = contest.held();
        let in_play = held.is_some_and(|held| held.sitting.run().is_some());
        let open = held.is_some_and(|held| held.sitting.round().codex == Codex::Open);
        let practice = held.is_none_or(|held| held.practice);
        match intent {
            Intent::Contest(_) | Intent::Dismiss | Intent::Back => Some(intent),
            Intent::Open(Screen::Contest | Screen::Settings | Screen::Help) => Some(intent),
            Intent::Open(Screen::Journal | Screen::Backlog) if in_play => Some(intent),
            Intent::Open(Screen::Codex) | Intent::LookUp(_) if open => Some(intent),
            Intent::Open(Screen::Codex) | Intent::LookUp(_) => {
                self.notices.push(Notice::info("contest-codex-shut", self.elapsed));
                None
            }
            Intent::Open(Screen::Pause) | Intent::ToTitle => Some(Intent::Contest(ContestWish::Tasks)),
            Intent::Act(_) if in_play => Some(intent),
            Intent::Speak(_) if practice => Some(intent),
            Intent::Set(mut settings) => {
                // The language is the ballot's; and how somebody likes the game at a contest is no wish for always.
                settings.lang = self.settings.lang;
                self.obey(*settings);
                None
            }
            _ => None,
        }
    }

    /// A contestant's wish.
    pub(in crate::desktop) fn contest_wish(&mut self, wish: ContestWish) {
        match wish {
            ContestWish::Look(path) => self.look_at_sealed(path),
            ContestWish::Open(words) => self.open_sealed(&words),
            ContestWish::Admit(number, code) => self.admit(&number, &code),
            ContestWish::Practice(round, tier) => self.begin_practice(&round, tier),
            ContestWish::Seat(at) => self.take_seat(at),
            ContestWish::Collect(wish) => self.collect_wish(wish),
            ContestWish::HandIn(how) => self.hand_in(how),
            ContestWish::Leave => self.leave_contest(vec![Screen::Title]),
            ContestWish::Next => self.leave_contest(vec![Screen::Title, Screen::Olympiad]),
            ContestWish::End => self.finish_contest(false),
            ContestWish::Tasks => self.contest_page(Page::Tasks),
            ContestWish::Question(at) => self.contest_page(Page::Question(at)),
            ContestWish::Task(task) => self.contest_task(task),
            ContestWish::Answer(question, given) => {
                if let Some(Contest::Held(held)) = &mut self.contest {
                    let taken = held.sitting.answer(question, given);
                    self.contest_took(taken);
                }
            }
        }
    }

    /// The seats on this computer are listed when they are about to be seen.
    pub(in crate::desktop) fn list_seats(&mut self) {
        self.seats = self.shelf.folder().map(SeatFolder::list).unwrap_or_default();
    }

    fn begin_practice(&mut self, id: &RoundId, tier: Tier) {
        if self.lesson.is_some() {
            self.notices.push(Notice::warning("contest-lesson-held", self.elapsed));
            return;
        }
        let library = Arc::clone(&self.library);
        let Some(round) = library.rounds.get(id) else { return };
        let lang =
            if round.languages.contains(&self.lang) { Some(self.lang) } else { round.languages.first().copied() };
        let drawn = self.seed.unwrap_or_else(|| fresh_seed(self.now));
        let number = Number(1 + (drawn % u64::from(practice::MOST)) as u32);
        let prepared = lang.and_then(|lang| practice::prepare(round, &library, number, tier, lang).ok());
        let (Some(ready), Some(bytes)) = (prepared, secret_seed().ok()) else {
            self.notices.push(Notice::warning("contest-cannot-begin", self.elapsed));
            return;
        };
        let version = env!("CARGO_PKG_VERSION");
        let sitting = Sitting::begin(ready.grader, ready.number, ready.code, version, SecretKey::new(bytes));
        let Some(sitting) = sitting else { return };
        let seat = Seat {
            version: contest::VERSION,
            round: id.to_string(),
            hash: hex(&sitting.grader().hash().0),
            number: ready.number.0,
            code: ready.code.to_string(),
            key: hex(&bytes),
            secret: hex(&practice::SECRET.0),
            roll: ready.roll.write(),
            pack: None,
            done: false,
        };
        self.begin_sitting(sitting, seat, &practice::SECRET);
    }

    /// A new sitting gets its seat on the disk and begins.
    pub(super) fn begin_sitting(&mut self, sitting: Sitting, seat: Seat, secret: &RoundSecret) {
        let Some(folder) = self.shelf.folder() else {
            self.notices.push(Notice::warning("notice-nowhere-to-save", self.elapsed));
            return;
        };
        let pack = self.sealed.as_ref().filter(|_| seat.pack.is_some()).map(|sealed| sealed.file.as_slice());
        match SeatFolder::make(folder, &seat, pack) {
            Ok(Some(own)) => self.sit(sitting, seat, own, secret),
            Ok(None) => self.notices.push(Notice::warning("contest-has-seat", self.elapsed)),
            Err(error) => self.notices.push(Notice::from_store(&error)),
        }
    }

    fn sit(&mut self, sitting: Sitting, seat: Seat, own: SeatFolder, secret: &RoundSecret) {
        self.autosave();
        (self.playing, self.two, self.alone) = (None, false, None);
        let before = self.settings.clone();
        let allowed = sitting.ballot().allowed;
        let mut settings = before.clone();
        if allowed.large_text && i64::from(settings.text_size.get()) < LARGE_TEXT {
            settings.text_size = TextSize::near(LARGE_TEXT);
        }
        if allowed.screen_reader {
            (settings.text_speed, settings.reduced_motion, settings.captions) = (TextSpeed::AtOnce, true, true);
        }
        settings.lang = sitting.ballot().lang;
        self.before_contest = Some(before);
        self.obey(settings);
        let ballot = sitting.ballot();
        let root = own.root().to_owned();
        let warned = WARNINGS.into_iter().find(|minutes| sitting.left() <= minutes * 60_000);
        let held = Held {
            mark: mark(secret, &sitting.grader().hash(), ballot.number),
            practice: seat.pack.is_none(),
            page: Page::Tasks,
            keeper: Some(Keeper::new(own, "contest")),
            clock: Clock::begin(ms(self.elapsed), self.now),
            beat: ms(self.elapsed),
            sitting,
            seat,
            root,
            warned,
        };
        self.contest = Some(Contest::Held(Box::new(held)));
        self.memories.contest = Default::default();
        self.stack = vec![Screen::Contest];
        self.keep_contest();
    }

    /// Goes on in a seat: with the work, or with handing in.
    fn take_seat(&mut self, at: usize) {
        let Some((own, seat)) = self.seats.get(at).cloned() else { return };
        if self.lesson.is_some() {
            self.notices.push(Notice::warning("contest-lesson-held", self.elapsed));
            return;
        }
        let files = own.results(MAX_RESULT_BYTES as u64);
        let result = files.iter().find_map(|file| Some((ResultFile::read(file).ok()?, file.clone())));
        if seat.done {
            let (Some((result, file)), Some(round)) = (result, RoundId::parse(&seat.round)) else {
                self.notices.push(Notice::warning("contest-damaged", self.elapsed));
                return;
            };
            let finished = finished(round, seat.number, result.head.receipt(), file, own.result_path());
            self.contest = Some(Contest::Finished(Box::new(finished)));
            self.stack = vec![Screen::Contest];
            return;
        }
        match self.again(&own, &seat, result.map(|(result, _)| result)) {
            Some((sitting, secret)) => {
                let away = sitting.stood_still();
                self.sit(sitting, seat, own, &secret);
                if away.times > 0 {
                    self.notices.push(Notice::info("contest-came-back", self.elapsed + WARNING_STAYS));
                }
            }
            None => self.notices.push(Notice::warning("contest-damaged", self.elapsed)),
        }
    }

    /// The sitting as it was, from what lies in its seat.
    fn again(&mut self, own: &SeatFolder, seat: &Seat, result: Option<ResultFile>) -> Option<(Sitting, RoundSecret)> {
        if let Some(pack) = &seat.pack {
            self.open_again(own, pack)?;
        }
        let round = RoundId::parse(&seat.round).and_then(|id| self.library.rounds.get(&id))?;
        let hash = hash_of(round, &self.library);
        if hex(&hash.0) != seat.hash {
            return None;
        }
        let secret = RoundSecret(unhex(&seat.secret)?);
        let roll = Roll::read(&seat.roll).ok()?;
        let grader = Grader::new((**round).clone(), hash, secret.clone(), roll, &self.library).ok()?;
        let key = || unhex(&seat.key).map(SecretKey::new);
        let beat = own.beat();
        let away = beat.as_ref().map_or(0, |beat| self.now.saturating_sub(beat.wall));
        let sitting = match result {
            Some(result) => {
                let receipt = result.head.receipt();
                let known = beat.filter(|beat| beat.after == receipt).map_or(0, |beat| beat.since);
                // What was done after the last beat is not known: it counts as a whole one.
                Sitting::resume(Arc::new(grader), &result, key()?, known + BEAT_MS, away).ok()?
            }
            None => {
                let version = env!("CARGO_PKG_VERSION");
                let code = Code::parse(&seat.code)?;
                let mut sitting = Sitting::begin(Arc::new(grader), Number(seat.number), code, version, key()?)?;
                sitting.pass(BEAT_MS);
                sitting.away(away);
                sitting
            }
        };
        Some((sitting, secret))
    }

    fn contest_page(&mut self, page: Page) {
        if let Some(Contest::Held(held)) = &mut self.contest {
            held.page = page;
        }
        self.stack = vec![Screen::Contest];
    }

    /// A task is begun, or gone on with.
    fn contest_task(&mut self, task: u8) {
        let Some(Contest::Held(held)) = &mut self.contest else { return };
        if held.sitting.standing(task) == Standing::New {
            let begun = held.sitting.open(task);
            // What the screens remember belongs to another level.
            (self.memories.play, self.memories.outing) = (Default::default(), Default::default());
            if !self.contest_took(begun) {
                return;
            }
        }
        let Some(Contest::Held(held)) = &mut self.contest else { return };
        if held.sitting.present() != Some(task) {
            return;
        }
        if held.sitting.run().is_some() {
            self.show_contest_run();
        } else {
            held.page = Page::Question(0);
            self.stack = vec![Screen::Contest];
        }
    }

    /// Shows the run as the sitting has it.
    fn show_contest_run(&mut self) {
        let Some(Contest::Held(held)) = &mut self.contest else { return };
        let Some(run) = held.sitting.run().cloned() else { return };
        self.stack = vec![Screen::Contest];
        if run.ending().is_some() || run.is_over() {
            held.page = Page::Ended;
        } else {
            held.page = Page::Tasks;
            self.stack.push(Screen::Play);
        }
        let programme = run.rules().programme().clone();
        self.playing = Some(Playing { run, programme, minutes_before: 0, since: self.elapsed });
    }

    /// An action in the level that is open.
    pub(in crate::desktop) fn contest_act(&mut self, action: Action) {
        let Some(Contest::Held(held)) = &mut self.contest else { return };
        let Some(level) = held.sitting.run().map(|run| run.level().clone()) else { return };
        let taken = match held.sitting.act(action) {
            Ok(events) => {
                let events: Vec<Event> = events.to_vec();
                self.hearing.events(&level, &events, self.elapsed);
                Ok(())
            }
            Err(why) => Err(why),
        };
        if self.contest_took(taken) {
            self.show_contest_run();
        }
    }

    /// Writes down what was taken; says what was not, where the contestant should know.
    fn contest_took(&mut self, taken: Result<(), Refused>) -> bool {
        match taken {
            Ok(()) => {
                self.keep_contest();
                true
            }
            // The screens offer only what is allowed; a stale press is simply not taken.
            Err(Refused::Rules | Refused::NoTask | Refused::Begun) => false,
            Err(Refused::Full) => {
                self.notices.push(Notice::warning("contest-full", self.elapsed));
                false
            }
            Err(Refused::Over) => {
                self.finish_contest(true);
                false
            }
        }
    }

    /// Hands the result over to be written, with a sign of life.
    fn keep_contest(&mut self) {
        let (now, mono) = (self.now, ms(self.elapsed));
        let Some(Contest::Held(held)) = &mut self.contest else { return };
        held.beat = mono;
        let Some(keeper) = &held.keeper else { return };
        let handed_over = keeper.hand_over(latest(&held.sitting, now));
        let troubles: Vec<_> = handed_over.err().into_iter().chain(keeper.troubles()).collect();
        self.notices.extend(troubles.iter().take(1).map(Notice::from_store));
    }

    /// Time passes; called in each frame.
    pub fn tick_contest(&mut self) {
        let mono = ms(self.elapsed);
        match &mut self.contest {
            // A sealed round is open only where one looks at it.
            None if self.sealed.is_some() && !self.stack.contains(&Screen::Olympiad) => self.close_sealed(),
            None => {}
            Some(Contest::Finished(finished)) => finished.hear(),
            Some(Contest::Held(held)) => {
                let tick = held.clock.tick(mono, self.now);
                held.sitting.pass(tick.passed);
                if let Some(seconds) = tick.away {
                    held.sitting.away(seconds);
                }
                let left = held.sitting.left();
                if left == 0 {
                    self.finish_contest(true);
                    return;
                }
                let near = WARNINGS.into_iter().find(|minutes| left <= minutes * 60_000);
                let warns = near.filter(|near| held.warned.is_none_or(|warned| *near < warned));
                held.warned = near.or(held.warned);
                let beats = mono.saturating_sub(held.beat) >= BEAT_MS || tick.away.is_some();
                if let Some(minutes) = warns {
                    let values = vec![("n", minutes.to_string())];
                    let notice = Notice::info("contest-warning", self.elapsed + WARNING_STAYS);
                    self.notices.push(Notice { values, ..notice });
                    self.hearing.play(crate::sound::effects::Cue::Bell, self.elapsed);
                }
                if beats {
                    self.keep_contest();
                }
            }
        }
    }

    /// The contestant is done, or the time is over: the last entry is on the disk before anything is shown.
    fn finish_contest(&mut self, by_time: bool) {
        let now = self.now;
        let Some(Contest::Held(held)) = &mut self.contest else { return };
        held.sitting.end();
        let last = latest(&held.sitting, now);
        let done = Seat {
            key: String::new(),
            secret: String::new(),
            roll: Vec::new(),
            pack: None,
            done: true,
            ..held.seat.clone()
        };
        let written = held
            .keeper
            .as_ref()
            .map_or(Ok(()), |keeper| keeper.with(|own| own.write(&last).and_then(|()| own.write_seat(&done))));
        let grader = held.sitting.grader();
        let path = held.root.join("result.aqr");
        let receipt = held.sitting.head().receipt();
        let mut finished = finished(grader.round().id.clone(), done.number, receipt, last.file, path);
        finished.by_time = by_time;
        finished.card = if held.practice { grader.grade(&finished.file).ok() } else { None };
        self.contest = Some(Contest::Finished(Box::new(finished)));
        self.playing = None;
        self.stack = vec![Screen::Contest];
        self.note_trouble(written.map_err(|error| Notice::from_store(&error)));
    }

    /// Leaves what is over for the last screen of `stack`. A sealed round stays open only where one looks at it.
    fn leave_contest(&mut self, stack: Vec<Screen>) {
        if self.contest.as_ref().is_some_and(|contest| contest.held().is_some()) {
            return;
        }
        self.contest = None;
        self.playing = None;
        if let Some(before) = self.before_contest.take() {
            self.obey(before);
        }
        if !stack.contains(&Screen::Olympiad) {
            self.close_sealed();
        }
        self.memories.olympiad = Default::default();
        self.stack = stack;
        self.list_seats();
    }
}

fn latest(sitting: &Sitting, now: u64) -> Latest {
    let beat = Beat { version: 1, since: sitting.since(), wall: now, after: sitting.head().receipt() };
    Latest { file: sitting.file(), beat }
}
