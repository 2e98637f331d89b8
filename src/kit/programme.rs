//! `adal-kit programme`: the teacher's plan of a lesson, as text or on paper, and a walk through it in the terminal.
//!
//! The walk holds the lesson by the same rules as a class does, only that the time which a step took is typed in. So an author sees what
//! becomes of the plan when the third step takes ten minutes too long.

use std::io;
use std::path::PathBuf;

use super::check::parse_lang;
use super::packs;
use super::{Exit, Out, deliver, failed};
use crate::classroom::lesson::sheet::{sheet, step_blocks, step_title};
use crate::classroom::lesson::{DayTime, LessonAction, LessonEvent, LessonState, Phase, Seconds};
use crate::classroom::report::{html, pdf, plan};
use crate::content::ids::StepId;
use crate::content::lang::Lang;
use crate::content::lesson::{Lesson, LessonPlan};
use crate::content::library::Library;
use crate::content::words::Args as Words;

/// Which lesson, and how.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The lesson plan or course; without one, all are listed.
    name: Option<String>,
    /// Walk it: Enter holds a step as planned, a number says how many minutes it took, `?` tells what else there is.
    #[arg(long)]
    dry_run: bool,
    /// In which language: kk, ru, en.
    #[arg(long, default_value = "kk", value_parser = parse_lang)]
    lang: Lang,
    /// Print it as a page for a browser.
    #[arg(long, group = "format", conflicts_with = "dry_run", requires = "name")]
    html: bool,
    /// Print it as pages of paper.
    #[arg(long, group = "format", conflicts_with = "dry_run", requires = "name")]
    pdf: bool,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE", conflicts_with = "dry_run", requires = "name")]
    out: Option<PathBuf>,
    /// When it begins.
    #[arg(long, default_value = "9:00", value_parser = parse_start)]
    start: DayTime,
    /// The folder of a pack that brings it; without it, the one in this folder, or the built-in one.
    #[arg(long)]
    pack: Option<PathBuf>,
}

fn parse_start(text: &str) -> Result<DayTime, String> {
    DayTime::parse(text).ok_or_else(|| "hh:mm".to_owned())
}

/// Prints the plan, or walks it.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let opened = match packs::open(args.pack.as_deref()) {
        Ok(opened) => opened,
        Err(sentence) => return failed(out, &sentence),
    };
    let library = &opened.library;
    let Some(name) = &args.name else {
        return list(library, args.lang, out);
    };
    let Some(lesson) = library.lessons.get(name.as_str()) else {
        let names = library.lessons.keys().map(AsRef::as_ref);
        return failed(out, &packs::missing("lesson", name, names));
    };
    match (&**lesson, args.dry_run) {
        (Lesson::Plan(plan), true) => Walk { library, lesson, plan, args }.go(out),
        (Lesson::Course(course), true) => {
            for sitting in &course.sittings {
                let Some(lesson) = library.lessons.get(&sitting.plan) else { continue };
                if let Lesson::Plan(plan) = &**lesson {
                    let day = Words::new().number("n", i64::from(sitting.day));
                    writeln!(out.out, "\n{}", library.words.ui(args.lang, "lessons-day", None, &day))?;
                    Walk { library, lesson, plan, args }.go(out)?;
                }
            }
            Ok(Exit::Clean)
        }
        (_, false) => {
            let plan = sheet(library, lesson, args.lang, args.start);
            let bytes = match (args.pdf, args.html) {
                (true, _) => pdf::page(&library.words, &plan::sheet(&plan, args.lang)),
                (_, true) => html::page(&plan::sheet(&plan, args.lang)).into_bytes(),
                _ => plan.text().into_bytes(),
            };
            deliver(Ok(bytes), args.out.as_deref(), out)
        }
    }
}

fn list(library: &Library, lang: Lang, out: &mut Out<'_>) -> io::Result<Exit> {
    for lesson in library.lessons_in_order() {
        let sheet = sheet(library, lesson, lang, DayTime::parse("9:00").ok_or(io::ErrorKind::InvalidData)?);
        writeln!(out.out, "{:24} {}", lesson.id().as_str(), sheet.title)?;
    }
    Ok(Exit::Clean)
}

/// A lesson that is walked.
struct Walk<'a> {
    library: &'a Library,
    lesson: &'a Lesson,
    plan: &'a LessonPlan,
    args: &'a Args,
}

/// What was typed.
enum Typed {
    AsPlanned,
    Took(Seconds),
    Extend(Seconds),
    Skip,
    Back,
    Help,
    Quit,
}

impl Walk<'_> {
    fn go(&self, out: &mut Out<'_>) -> io::Result<Exit> {
        let title = sheet(self.library, self.lesson, self.args.lang, self.args.start).title;
        writeln!(out.out, "{title}")?;
        let mut state = LessonState::new(self.plan);
        let mut at = Seconds::ZERO;
        self.act(&mut state, at, &LessonAction::Begin { left: None }, out)?;
        while let (Phase::Running, Some(step)) = (state.phase(), state.current()) {
            let (id, left) = (step.step.clone(), state.allotted().minus(step.spent));
            match self.ask(out)? {
                Typed::AsPlanned => self.hold(&mut state, &mut at, &id, left, out)?,
                Typed::Took(time) => self.hold(&mut state, &mut at, &id, time, out)?,
                Typed::Extend(by) => {
                    self.act(&mut state, at, &LessonAction::Extend { by }, out)?;
                    self.ahead(&state, out)?;
                }
                Typed::Skip => self.act(&mut state, at, &LessonAction::Skip { step: id }, out)?,
                Typed::Back => self.act(&mut state, at, &LessonAction::Back, out)?,
                Typed::Help => writeln!(out.out, "{}", self.ui("lessons-walk-help"))?,
                Typed::Quit => return Ok(Exit::Clean),
            }
        }
        Ok(Exit::Clean)
    }

    /// Lets a step take so long, as a class would: in small bits of time, until it is over or the clock has ended it.
    fn hold(
        &self,
        state: &mut LessonState,
        at: &mut Seconds,
        step: &StepId,
        time: Seconds,
        out: &mut Out<'_>,
    ) -> io::Result<()> {
        let here = |state: &LessonState| state.current().is_some_and(|now| now.step == *step);
        let mut left = time;
        while left > Seconds::ZERO && here(state) {
            let bit = Seconds(left.0.min(10));
            left = left.minus(bit);
            *at = at.plus(bit);
            self.act(state, *at, &LessonAction::Tick, out)?;
        }
        if here(state) {
            self.act(state, *at, &LessonAction::Next, out)?;
        }
        Ok(())
    }

    /// Carries an action out and tells what followed.
    fn act(&self, state: &mut LessonState, at: Seconds, action: &LessonAction, out: &mut Out<'_>) -> io::Result<()> {
        let Ok(events) = state.apply(at, action) else {
            return writeln!(out.out, "{}", self.ui("lessons-walk-cannot"));
        };
        for event in &events {
            self.tell(state, event, out)?;
        }
        Ok(())
    }

    fn tell(&self, state: &LessonState, event: &LessonEvent, out: &mut Out<'_>) -> io::Result<()> {
        let minutes = |time: &Seconds| Words::new().number("n", i64::from(time.in_minutes()));
        match event {
            LessonEvent::StepBegan { step, allotted } => self.step(state, step, *allotted, out),
            LessonEvent::LeftOut { step } => {
                let args = Words::new().text("step", self.title(step));
                writeln!(out.out, "{}", self.say("lessons-walk-left-out", &args))
            }
            LessonEvent::WentOn => writeln!(out.out, "{}", self.ui("lessons-walk-went-on")),
            LessonEvent::BellMissed { by } => writeln!(out.out, "{}", self.say("lessons-walk-late", &minutes(by))),
            LessonEvent::BellKept => writeln!(out.out, "{}", self.ui("lessons-walk-kept")),
            LessonEvent::Ended { at, .. } => {
                let args = minutes(at).text("time", self.args.start.after(*at).to_string());
                writeln!(out.out, "\n{}", self.say("lessons-walk-ended", &args))
            }
            _ => Ok(()),
        }
    }

    fn step(&self, state: &LessonState, step: &StepId, allotted: Seconds, out: &mut Out<'_>) -> io::Result<()> {
        let Some(at) = self.plan.find_step(step.as_str()) else { return Ok(()) };
        let step = &self.plan.steps[at];
        let time = self.args.start.after(state.now());
        let minutes = Words::new().number("n", i64::from(allotted.in_minutes()));
        let minutes = self.say("lessons-minutes", &minutes);
        let (title, kind) = (self.title(&step.id), self.ui(step.kind.message()));
        let kind = if kind == title { String::new() } else { format!(" · {kind}") };
        writeln!(out.out, "\n{time}  {title}{kind} · {minutes}")?;
        for block in step_blocks(self.library, self.lesson, self.args.lang, step) {
            write!(out.out, "{}", block.text())?;
        }
        Ok(())
    }

    /// What every step ahead gets.
    fn ahead(&self, state: &LessonState, out: &mut Out<'_>) -> io::Result<()> {
        for (step, time) in state.ahead() {
            writeln!(out.out, "  {time:>6}  {}", self.title(&step.step))?;
        }
        Ok(())
    }

    /// Asks; at the end of the input everything goes as planned.
    fn ask(&self, out: &mut Out<'_>) -> io::Result<Typed> {
        write!(out.out, "> ")?;
        out.out.flush()?;
        let mut line = String::new();
        out.input.read_line(&mut line)?;
        let minutes = |text: &str| text.parse::<u16>().ok().filter(|minutes| *minutes <= 480).map(Seconds::minutes);
        Ok(match line.trim() {
            "" => Typed::AsPlanned,
            "s" => Typed::Skip,
            "b" => Typed::Back,
            "q" => Typed::Quit,
            text => match (text.strip_prefix('+'), minutes(text)) {
                (Some(more), _) => minutes(more).map_or(Typed::Help, Typed::Extend),
                (None, Some(took)) => Typed::Took(took),
                (None, None) => Typed::Help,
            },
        })
    }

    fn title(&self, step: &StepId) -> String {
        let step = self.plan.find_step(step.as_str()).map(|at| &self.plan.steps[at]);
        step.map_or_else(String::new, |step| step_title(self.library, self.lesson, self.args.lang, step))
    }

    fn ui(&self, message: &str) -> String {
        self.say(message, &Words::new())
    }

    fn say(&self, message: &str, args: &Words) -> String {
        self.library.words.ui(self.args.lang, message, None, args)
    }
}
