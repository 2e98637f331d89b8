//! The journal of the run: scores, what is in hand, evidence, insights, skills, reforms, people met, if-then lines, beads.
//!
//! Everything is read from the state of the run; the words of evidence, insights and skills stand in the programme's own file.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::debrief::story::score_ui;
use super::debrief::thinking::plan_line;
use super::play::dialogue::inside;
use super::play::stage;
use super::reading::{self, Spot, coloured_ui, panel_ui, part_ui, prose_ui, section_ui};
use crate::content::cast::{Mood, Species};
use crate::content::ids::{PersonId, ProgrammeId};
use crate::content::level::{BeatKind, Tier};
use crate::content::markup::plain;
use crate::content::programme::EvidenceKind;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::programmes;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Panel, PanelKind, Score, paint};
use crate::play::event::Event;
use crate::play::run::Run;
use crate::play::state::Standing;

/// The journal.
pub fn journal_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, painted: &mut Painted) -> Option<Intent> {
    let theme = current(ui.ctx());
    let areas = reading::sheet(ui.max_rect(), &theme, false);
    reading::ground(ui, painted, Some(run));
    let back = reading::head_ui(ui, frame, &areas, &frame.t("journal-title"), &in_hand(frame, run), true);
    let book = Book { frame, run, home: programmes::home(frame.library, run.rules().programme()) };
    if areas.one_column {
        inside(ui, areas.body, |ui| {
            reading::reading_ui(ui, "journal", |ui| {
                standing_ui(ui, &book, painted, Spot::Flow);
                evidence_ui(ui, &book, Spot::Flow);
                learned_ui(ui, &book, Spot::Flow);
            });
        });
    } else {
        let [left, middle, right] = reading::columns(areas.body, &theme, [386.0, 402.0, 396.0]);
        standing_ui(ui, &book, painted, Spot::Fixed(left));
        evidence_ui(ui, &book, Spot::Fixed(middle));
        learned_ui(ui, &book, Spot::Fixed(right));
    }
    let closed = frame.asked(Command::Journal).then_some(Intent::Back);
    back.or(closed)
}

/// What the panels of the journal read.
struct Book<'a> {
    frame: &'a Frame<'a>,
    run: &'a Run,
    /// The programme whose file has the words.
    home: ProgrammeId,
}

impl Book<'_> {
    fn word(&self, message: &str, attribute: Option<&str>) -> String {
        let words = &self.frame.library.words;
        plain(&words.programme(self.frame.lang, &self.home, message, attribute, &Args::new()))
    }
}

/// Money and evenings, where the level deals in them.
fn in_hand(frame: &Frame<'_>, run: &Run) -> String {
    let state = run.state();
    let number = |n: i32| Args::new().number("n", n);
    let money = (run.level().tier != Tier::Ertegi).then(|| frame.tr("hud-money", &number(state.money)));
    let evenings = (state.evenings > 0).then(|| frame.tr("hud-evenings", &number(state.evenings)));
    money.into_iter().chain(evenings).collect::<Vec<_>>().join(" · ")
}

fn paper() -> Panel {
    Panel::new(PanelKind::Paper).corner(30.0).padding(vec2(28.0, 22.0))
}

/// Scores, and how people stand to the player.
fn standing_ui(ui: &mut Ui, book: &Book<'_>, painted: &mut Painted, spot: Spot) {
    let frame = book.frame;
    let title = frame.t("journal-standing");
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::TREE, &title, theme.tokens.accent);
        let state = book.run.state();
        let now = [state.values, state.prevention, state.accountability];
        for (score, now) in Score::ALL.into_iter().zip(now) {
            score_ui(ui, frame, score, now, None);
        }
        let people = people_met(book);
        if !people.is_empty() {
            part_ui(ui, &frame.t("journal-people"));
        }
        for who in people {
            person_ui(ui, book, painted, &who);
        }
    });
}

/// The people who have spoken so far, in the order of meeting. (Animals keep their opinion to themselves.)
fn people_met(book: &Book<'_>) -> Vec<PersonId> {
    let mut met: Vec<PersonId> = Vec::new();
    let mut level = book.run.rules().levels().first();
    for event in book.run.events() {
        match event {
            Event::LevelEntered(at) => level = book.run.rules().levels().get(usize::from(*at)),
            Event::BeatEntered(ix) => {
                let Some(level) = level else { continue };
                let lines = match &level.beat(*ix).kind {
                    BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } => std::slice::from_ref(line),
                    BeatKind::Scene { lines, .. } => lines.as_slice(),
                    _ => &[],
                };
                for who in lines.iter().filter_map(|line| line.by.as_ref()) {
                    let human = book.frame.library.person(who).is_some_and(|it| it.look.species == Species::Human);
                    let is_tale = level.tier == Tier::Ertegi;
                    if who.as_str() != "you" && (human || is_tale) && !met.contains(who) {
                        met.push(who.clone());
                    }
                }
            }
            _ => {}
        }
    }
    met
}

fn person_ui(ui: &mut Ui, book: &Book<'_>, painted: &mut Painted, who: &PersonId) {
    let theme = current(ui.ctx());
    let frame = book.frame;
    let name = frame.t(&format!("cast-{who}"));
    let trust = frame.t(match book.run.state().trust_of(who) {
        ..=-2 => "journal-trust-lost",
        -1 => "journal-trust-cool",
        0 => "journal-trust-open",
        1 => "journal-trust-some",
        2.. => "journal-trust-firm",
    });
    let side = theme.em(42.0);
    let room = ui.available_width() - side - theme.px(12.0);
    let painter = ui.painter();
    let ink = theme.tokens.ink;
    let name_galley = painter.layout(name.clone(), theme.font_in(Type::Ui18, Face::SansStrong), ink, room);
    let trust_galley = painter.layout(trust.clone(), theme.font(Type::Hint16), theme.tokens.ink_2, room);
    let words = name_galley.size().y + trust_galley.size().y;
    let height = words.max(side) + theme.px(8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}: {trust}")));
    let face = Rect::from_min_size(pos2(rect.min.x, rect.center().y - side / 2.0), vec2(side, side));
    painted.portrait(ui, &stage::look_of(frame, who), Mood::Calm, face, people::Frame::Round);
    let at = pos2(face.max.x + theme.px(12.0), rect.center().y - words / 2.0);
    let below = at + vec2(0.0, name_galley.size().y);
    ui.painter().galley(at, name_galley, ink);
    ui.painter().galley(below, trust_galley, theme.tokens.ink_2);
}

/// What is in hand as evidence: what it is, and how it was come by.
fn evidence_ui(ui: &mut Ui, book: &Book<'_>, spot: Spot) {
    let frame = book.frame;
    let title = frame.t("journal-evidence");
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::FOLDER_OPEN, &title, theme.tokens.accent);
        let evidence = &book.run.state().evidence;
        if evidence.is_empty() {
            nothing_ui(ui, &frame.t("journal-no-evidence"));
        }
        let kinds = frame.library.programme(book.home.as_str()).map(|programme| &programme.evidence);
        for id in evidence {
            let message = format!("evidence-{id}");
            let kind = kinds.and_then(|kinds| kinds.get(id));
            let (icon, word) = match kind {
                Some(EvidenceKind::Public) => (fill::EYE, "journal-evidence-public"),
                Some(EvidenceKind::Risky) => (fill::WARNING_CIRCLE, "journal-evidence-risky"),
                Some(EvidenceKind::Own) | None => (fill::NOTEBOOK, "journal-evidence-own"),
            };
            entry_ui(ui, icon, &book.word(&message, None), &book.word(&message, Some("about")));
            ui.horizontal(|ui| {
                ui.add_space(theme.em(30.0));
                coloured_ui(ui, Type::Source14, Face::SansStrong, &frame.t(word), theme.tokens.accent_dark);
            });
        }
    });
}

/// What was understood, practised, built and promised.
fn learned_ui(ui: &mut Ui, book: &Book<'_>, spot: Spot) {
    let frame = book.frame;
    let title = frame.t("journal-learned");
    let state = book.run.state();
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::LIGHTBULB, &title, theme.tokens.accent);
        let mut any = false;
        let mut part = |ui: &mut Ui, message: &str, there: bool| {
            if there {
                any = true;
                part_ui(ui, &frame.t(message));
            }
        };
        part(ui, "journal-insights", !state.insights.is_empty());
        for id in &state.insights {
            let message = format!("insight-{id}");
            entry_ui(ui, fill::LIGHTBULB, &book.word(&message, None), &book.word(&message, Some("about")));
        }
        part(ui, "journal-plans", !state.plans.is_empty());
        for (text, (when, then)) in &state.plans {
            if let Some(line) = plan_line(frame, text, *when, *then) {
                coloured_ui(ui, Type::Ui18, Face::SerifItalic, &line, theme.tokens.accent_dark);
            }
        }
        part(ui, "journal-skills", !state.skills.is_empty());
        for (id, times) in &state.skills {
            let message = format!("skill-{id}");
            let args = Args::new().text("skill", book.word(&message, None)).number("n", *times);
            entry_ui(ui, fill::BARBELL, &frame.tr("journal-skill", &args), &book.word(&message, Some("about")));
        }
        part(ui, "journal-reforms", !state.reforms.is_empty());
        for (id, standing) in &state.reforms {
            let word = match standing {
                Standing::Real => "journal-reform-real",
                Standing::Fake => "journal-reform-fake",
            };
            entry_ui(ui, fill::SHIELD_CHECK, &frame.t(id.as_str()), &frame.t(word));
        }
        part(ui, "journal-beads", !state.beads.is_empty());
        for id in &state.beads {
            let message = format!("bead-{id}");
            entry_ui(ui, fill::DIAMONDS_FOUR, &book.word(&message, None), &book.word(&message, Some("about")));
        }
        if !any {
            nothing_ui(ui, &frame.t("journal-nothing-yet"));
        }
    });
}

fn nothing_ui(ui: &mut Ui, text: &str) {
    let theme = current(ui.ctx());
    coloured_ui(ui, Type::Hint16, Face::SerifItalic, text, theme.tokens.ink_2);
}

/// A name with its icon, and what it is about below.
fn entry_ui(ui: &mut Ui, icon: &str, name: &str, about: &str) {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(4.0));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.px(6.0);
        let (rect, _) = ui.allocate_exact_size(vec2(theme.em(24.0), theme.em(24.0)), Sense::hover());
        paint::icon(ui.painter(), &theme, rect.center(), icon, 20.0, theme.tokens.accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            coloured_ui(ui, Type::Ui18, Face::SansStrong, name, theme.tokens.ink);
            prose_ui(ui, Type::Hint16, Face::Serif, about);
        });
    });
}
