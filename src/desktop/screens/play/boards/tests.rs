//! What the boards promise, played by accessible name and by keys, without a window.

use std::sync::Arc;

use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;

use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::content::level::BeatKind;
use crate::content::load::load;
use crate::desktop::intent::Intent;
use crate::desktop::screens::play::memory::Draft;
use crate::desktop::session::Session;
use crate::desktop::shelf::Shelf;
use crate::desktop::{theme, view};
use crate::play::action::Action;
use crate::play::record::read_action;

/// The way to the refusal of the first level.
const TO_REFUSAL: [&str; 9] =
    ["hall: look notice", "hall: look cat", "pay", "page", "carry", "look", "plain", "refuse", ""];

struct Played {
    harness: Harness<'static, Session>,
    _folder: tempfile::TempDir,
}

/// A session at a beat of a level, in English.
fn at(programme: &str, level: &str, way: &[&str], beat: &str) -> Played {
    let folder = tempfile::tempdir().unwrap();
    let loaded = load(&[crate::content::builtin::pack()]);
    let (shelf, _) = Shelf::open(Some(folder.path()), date(2026, 9, 1));
    let mut session = Session::new(Arc::new(loaded.library.unwrap()), shelf, Some(Lang::En));
    session.seed = Some(1);
    let begin = Intent::BeginLevel(ProgrammeId::parse(programme).unwrap(), LevelId::parse(level).unwrap());
    session.carry_out(begin);
    let mut way = way.iter();
    for _ in 0..400 {
        let run = &session.playing.as_ref().unwrap().run;
        let (_, here) = run.beat().unwrap();
        if here.id.as_str() == beat {
            break;
        }
        let action = match &here.kind {
            BeatKind::Choose { options, .. } => {
                let wanted = way.next().unwrap();
                Action::Choose(options.iter().position(|option| option.id.as_str() == *wanted).unwrap() as u8)
            }
            BeatKind::Hub { .. } => match way.clone().next() {
                Some(look) if look.contains(": look") => read_action(run, way.next().unwrap()).unwrap(),
                _ => Action::Next,
            },
            BeatKind::Say { .. } | BeatKind::Scene { .. } => Action::Next,
            _ => read_action(run, way.next().unwrap()).unwrap(),
        };
        session.carry_out(Intent::Act(action));
    }
    let mut dressed = false;
    let app = move |ui: &mut egui::Ui, session: &mut Session| {
        if !std::mem::replace(&mut dressed, true) {
            theme::install_fonts(ui.ctx());
            return;
        }
        view::draw(ui.ctx(), session, Vec::new());
    };
    let mut harness = Harness::builder().with_size(vec2(1280.0, 720.0)).with_max_steps(30).build_ui_state(app, session);
    harness.run_steps(6);
    Played { harness, _folder: folder }
}

fn refusal() -> Played {
    at("queue", "queue-1-corridor", &TO_REFUSAL, "refusal")
}

impl Played {
    fn beat(&self) -> String {
        let run = &self.harness.state().playing.as_ref().unwrap().run;
        run.beat().map_or_else(String::new, |(_, beat)| beat.id.to_string())
    }

    fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(4);
    }

    /// Goes on with Tab until what has the focus begins with `name`, and presses Enter.
    fn by_key(&mut self, name: &str) {
        for _ in 0..60 {
            if self.focused().is_some_and(|focused| focused.starts_with(name)) {
                self.press(Key::Enter);
                return;
            }
            self.press(Key::Tab);
        }
        panic!("no Tab leads to “{name}”");
    }

    fn focused(&self) -> Option<String> {
        let all = self.harness.query_all_by(|node| node.is_focused());
        all.filter_map(|node| node.accesskit_node().label()).next()
    }

    fn has(&self, name: &str) -> bool {
        let named = |text: Option<String>| text.is_some_and(|text| text.starts_with(name));
        self.harness.query_all_by(|node| named(node.label()) || named(node.value())).next().is_some()
    }

    fn draft(&self) -> &Draft {
        &self.harness.state().memories.play.draft
    }
}

#[test]
fn a_refusal_is_filled_and_handed_in_by_keys_alone() {
    let mut played = refusal();
    assert_eq!(played.beat(), "refusal");
    for piece in ["Thank you, but", "I have a number", "I'll come tomorrow", "I won't pay"] {
        played.by_key(piece);
    }
    assert_eq!(*played.draft(), Draft::Write(vec![vec![1], vec![1], vec![1], vec![0]]));
    played.by_key("Submit");
    assert_eq!(played.beat(), "lawyer");
}

#[test]
fn an_empty_place_shows_its_caption_and_leads_to_its_pieces() {
    let mut played = refusal();
    assert!(played.has("The rule. Still empty"));
    played.by_key("The rule. Still empty");
    assert!(played.has("I have a number"));
    assert!(!played.has("Thank you, but"), "the tray shows the pieces of the place that was pressed");
    played.press(Key::Enter);
    assert!(!played.has("The rule. Still empty"));
    assert!(played.has("Way out") && played.has("Respect. Still empty"));
}

#[test]
fn delete_takes_a_piece_out_again() {
    let mut played = refusal();
    played.by_key("Thank you, but");
    assert_eq!(*played.draft(), Draft::Write(vec![vec![1], vec![], vec![], vec![]]));
    played.press(Key::Delete);
    assert_eq!(*played.draft(), Draft::Write(vec![vec![]; 4]));
}

#[test]
fn nothing_tells_which_piece_is_sound() {
    let mut questions = Vec::new();
    for piece in ["I understand you, agai, but", "Thank you, but", "People like you"] {
        let mut played = refusal();
        played.by_key(piece);
        let all = played.harness.query_all_by(|node| node.value().is_some_and(|text| text.contains('?')));
        questions.push(all.filter_map(|node| node.value()).collect::<Vec<_>>());
    }
    assert!(questions[0].iter().any(|question| question.contains("Filled")));
    assert_eq!(questions[0], questions[1]);
    assert_eq!(questions[0], questions[2], "an insult ticks the same question as thanks does");
}

#[test]
fn a_piece_can_be_dragged_onto_the_sheet_and_back() {
    let mut played = refusal();
    let middle = |played: &Played, name: &str| {
        let node = played.harness.query_all_by(|node| node.label().is_some_and(|label| label.starts_with(name))).next();
        node.unwrap().rect().center()
    };
    let (from, onto) = (middle(&played, "People like you"), middle(&played, "The rule. Still empty"));
    played.harness.drag_at(from);
    played.harness.run_steps(2);
    played.harness.hover_at(onto);
    played.harness.run_steps(2);
    played.harness.drop_at(onto);
    played.harness.run_steps(2);
    assert_eq!(*played.draft(), Draft::Write(vec![vec![2], vec![], vec![], vec![]]), "it goes where it belongs");
}

#[test]
fn a_mirror_reveals_before_it_goes_on() {
    let way = [
        "hall: look notice",
        "hall: look cat",
        "pay",
        "page",
        "carry",
        "look",
        "plain",
        "refuse",
        "refusal: write thanks number curator no-deal",
    ];
    let mut played = at("queue", "queue-1-corridor", &way, "tea-tin");
    played.press(Key::Num2);
    played.by_key("1 of 4");
    played.by_key("Reveal");
    assert!(played.has("Your guess: 1 of 4") && played.has("In fact: 3 of 4"));
    assert_eq!(played.beat(), "tea-tin");
    played.by_key("Next");
    assert_eq!(played.beat(), "silence");
}

#[test]
fn a_row_is_taken_in_hand_and_moved_by_arrows() {
    let mut played = at("ertegi", "ertegi-bai", &["mine", "yes"], "line");
    let Draft::Order(before) = played.draft().clone() else { panic!("no order is drafted") };
    played.press(Key::Enter);
    played.press(Key::ArrowDown);
    played.press(Key::Enter);
    let Draft::Order(after) = played.draft().clone() else { panic!("no order is drafted") };
    assert_eq!(after, [before[1], before[0], before[2], before[3]]);
    played.by_key("Done");
    assert!(played.beat().starts_with("line-"));
}

#[test]
fn scraps_are_sorted_by_digits() {
    let mut played = at("ertegi", "ertegi-bai", &["mine", "yes", "line: order twins boy old-man traveller"], "kurt");
    for digit in [Key::Num1, Key::Num2, Key::Num1, Key::Num2, Key::Num1] {
        played.press(digit);
    }
    let Draft::Sort(bins) = played.draft() else { panic!("no sort is drafted") };
    assert!(bins.iter().all(Option::is_some), "{bins:?}");
    played.by_key("Done");
    assert!(played.beat().starts_with("kurt-"));
}

#[test]
fn a_reform_is_built_part_by_part() {
    let way = ["pay", "give", "ask", "adult", "together"];
    let mut played = at("school", "school-fund", &way, "two-keys");
    let slots = match played.draft() {
        Draft::Craft(slots) => slots.len(),
        _ => panic!("no craft is drafted"),
    };
    let mut put = Vec::new();
    for slot in 0..slots {
        let run = &played.harness.state().playing.as_ref().unwrap().run;
        let (_, beat) = run.beat().unwrap();
        let BeatKind::Craft { slots, .. } = &beat.kind else { panic!("this is no craft") };
        let right = slots[slot].parts.iter().position(|part| part.right).unwrap();
        let attribute = format!("{}-{}", slots[slot].id, slots[slot].parts[right].id);
        put.push(Some(right as u8));
        let words = &played.harness.state().library.words;
        let args = crate::content::words::Args::new();
        let label = words.level(Lang::En, &run.level().id, beat.id.as_str(), Some(&attribute), &args);
        played.by_key(&label);
    }
    assert_eq!(*played.draft(), Draft::Craft(put));
    played.by_key("Craft");
    assert_ne!(played.beat(), "two-keys");
}
