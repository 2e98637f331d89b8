//! The real library, small levels from text, and players who do anything that is allowed.

use std::sync::{Arc, LazyLock};

use adal_qala::content::builtin;
use adal_qala::content::ids::LevelId;
use adal_qala::content::level::*;
use adal_qala::content::library::{LevelMarks, Library, load};
use adal_qala::content::programme::{Programme, ProgrammeKind};
use adal_qala::content::read::level::read;
use adal_qala::content::ron_tree;
use adal_qala::content::source::Source;
use adal_qala::play::action::Action;
use adal_qala::play::dice::{Dice, Seed};
use adal_qala::play::rules::Rules;
use adal_qala::play::run::{Carry, Run};

/// Everything that ships.
pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| load(&[builtin::pack()]).library.unwrap());

/// No level takes longer than this, however aimlessly it is played.
pub const LONGEST_WALK: usize = 3_000;

/// Every chapter as a whole.
pub fn chapters() -> Vec<Arc<Rules>> {
    let chapters = LIBRARY.programmes.iter().filter(|programme| programme.kind == ProgrammeKind::Chapter);
    chapters.map(rules_of).collect()
}

fn rules_of(programme: &Programme) -> Arc<Rules> {
    let levels = programme.levels.iter().map(|id| LIBRARY.levels[id].clone()).collect();
    Arc::new(Rules::new(programme, levels))
}

/// A run of one level from one of its entries.
pub fn run(level: &Arc<Level>, entry: usize, seed: Seed) -> Run {
    let entry = &level.entries[entry % level.entries.len()].0;
    let carry = Carry { from: Some((level.id.clone(), entry.clone())), ..Carry::default() };
    Run::new(Arc::new(Rules::lone(level.clone())), seed, carry)
}

/// A level from the text of its file; `// …` stands for all fields that it does not give.
pub fn level(text: &str) -> (Arc<Level>, LevelMarks) {
    let fields = [
        ("tier", "Student"),
        ("theme", "\"places\""),
        ("minutes", "3"),
        ("place", "\"dorm-hall\""),
        ("cast", "[\"you\"]"),
        ("entries", "{ \"fresh\": [Money(1000), Evenings(2)] }"),
        ("start", "\"door\""),
        ("beats", "{ \"door\": Say(next: \"home\") }"),
        ("endings", "{ \"home\": Ending(weak: [List, Door, Key]) }"),
    ];
    let rest: String = fields
        .iter()
        .filter(|(name, _)| !text.contains(&format!("\n    {name}: ")))
        .map(|(name, value)| format!("    {name}: {value},\n"))
        .collect();
    let source = Arc::new(Source::new("levels/x.ron", text.replace("    // …\n", &rest)));
    let (tree, errors) = ron_tree::read(&source);
    assert!(errors.is_empty(), "{errors:?}");
    let mut found = Vec::new();
    let draft = read(&source, LevelId::parse("x").unwrap(), &tree, &mut found).unwrap();
    assert!(!draft.flawed, "{found:?}");
    (Arc::new(draft.level), draft.marks)
}

/// Some action that is allowed here; `None` where nothing is: then the run is stuck, or over.
pub fn anything(run: &Run, dice: &mut Dice) -> Option<Action> {
    let allowed = |action: &Action| run.clone().apply(action.clone()).is_ok();
    let Some((_, beat)) = run.beat() else { return (!run.is_over()).then_some(Action::Next) };
    let mut pick = |n: usize| dice.below(n as u32) as u8;
    let choices: Vec<Action> = match &beat.kind {
        BeatKind::Choose { options, .. } => (0..options.len() as u8).map(Action::Choose).collect(),
        BeatKind::Hub { things, .. } => (0..things.len() as u8).map(Action::Look).chain([Action::Next]).collect(),
        BeatKind::Sort { bins, scraps, .. } => {
            vec![Action::Sort(scraps.iter().map(|_| pick(bins.len())).collect())]
        }
        BeatKind::Order { items, .. } => vec![Action::Order(dice.shuffled(items.len() as u8))],
        BeatKind::Mirror { options, people, .. } => {
            vec![Action::Mirror { own: pick(options.len()), guess: pick(usize::from(*people) + 1) }]
        }
        BeatKind::Plan { when, then, .. } => vec![Action::Plan { when: pick(when.len()), then: pick(then.len()) }],
        BeatKind::Write { slots, .. } => {
            let fill = |slot: &Slot, dice: &mut Dice| {
                let holds = |at: &u8| run.core().holds(&slot.pieces[usize::from(*at)].needs);
                let mut there: Vec<u8> = dice.shuffled(slot.pieces.len() as u8).into_iter().filter(holds).collect();
                let least = u32::from(!slot.optional);
                let most = u32::from(slot.many).min(there.len() as u32);
                there.truncate((least + dice.below(most + 1 - least.min(most))) as usize);
                there
            };
            vec![Action::Write(slots.iter().map(|slot| fill(slot, dice)).collect())]
        }
        BeatKind::Craft { slots, .. } => {
            let part = |slot: &CraftSlot, dice: &mut Dice| {
                let holds = |at: &u8| run.core().holds(&slot.parts[usize::from(*at)].needs);
                dice.shuffled(slot.parts.len() as u8).into_iter().find(holds).unwrap_or(0)
            };
            // By chance alone six right parts of six would hardly ever come together.
            let right = |slot: &CraftSlot| {
                let closes = |part: &Part| part.right && run.core().holds(&part.needs);
                slot.parts.iter().position(closes).map_or(0, |at| at as u8)
            };
            let any = slots.iter().map(|slot| part(slot, dice)).collect();
            vec![Action::Craft(any), Action::Craft(slots.iter().map(right).collect()), Action::CraftFake]
        }
        _ => vec![Action::Next],
    };
    let mut allowed: Vec<Action> = choices.into_iter().filter(allowed).collect();
    (!allowed.is_empty()).then(|| allowed.swap_remove(dice.below(allowed.len() as u32) as usize))
}

/// Plays on until the end of the level, or of the programme where `whole`; panics where that is never reached.
pub fn walk(mut run: Run, player: Seed, whole: bool) -> Run {
    let mut dice = Dice::new(player);
    for _ in 0..LONGEST_WALK {
        if run.ending().is_some() && !(whole && run.has_next_level()) {
            return run;
        }
        let Some(action) = anything(&run, &mut dice) else {
            panic!("stuck at {:?} of {} (player {})", run.beat().map(|(_, beat)| &beat.id), run.level().id, player.0);
        };
        run.apply(action).unwrap();
    }
    panic!("{} does not end (player {})", run.level().id, player.0);
}
