//! Bar: a narrative step costs a tenth of what it costs in `bladeink` and `yarnspinner`, on the same small story.
//!
//! A step is a line that is shown or a choice that is taken. Each engine goes round the same loop: a line, a choice, a line.

use adal_qala::play::action::Action;
use adal_qala::play::dice::Seed;
use adal_qala::play::run::{Carry, Run};
use adal_qala_bars::round_rules;
use bladeink::story::Story;
use bladeink_compiler::Compiler;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use yarnspinner::prelude::{Dialogue, DialogueEvent, OptionId, YarnCompiler, YarnFile};
use yarnspinner::runtime::{MemoryVariableStorage, StringTableTextProvider};

/// Rounds of three steps.
const ROUNDS: u64 = 300;

const INK: &str = "VAR money = 1000000\n-> hall\n=== hall ===\nYou stand in the hall.\n+ [Ask]\n  ~ money = money - 1\n  -> answer\n+ [Wait]\n  -> answer\n=== answer ===\nThere are no places.\n{ money > 0: -> hall | -> END }\n";
const YARN: &str = "title: hall\n---\n<<declare $money = 1000000>>\nYou stand in the hall.\n-> Ask\n    <<set $money = $money - 1>>\n-> Wait\nThere are no places.\n<<if $money > 0>>\n    <<jump hall>>\n<<endif>>\n===\n";

fn ours(run: &mut Run) {
    for _ in 0..ROUNDS {
        run.apply(Action::Next).expect("a line");
        run.apply(Action::Choose(0)).expect("a choice");
        run.apply(Action::Next).expect("a line");
    }
}

fn ink(story: &mut Story) {
    for _ in 0..ROUNDS {
        while story.can_continue() {
            story.cont().expect("a line");
        }
        story.choose_choice_index(0).expect("a choice");
    }
}

fn yarn(dialogue: &mut Dialogue) {
    let mut rounds = 0;
    while rounds < ROUNDS {
        for event in dialogue.continue_().expect("goes on") {
            if let DialogueEvent::Options(options) = event {
                let id: OptionId = options[0].id;
                dialogue.set_selected_option(id).expect("a choice");
                rounds += 1;
            }
        }
    }
}

fn steps(c: &mut Criterion) {
    let mut group = c.benchmark_group("steps");
    group.throughput(Throughput::Elements(ROUNDS * 3));
    let rules = round_rules();
    group.bench_function("adal-qala", |b| {
        b.iter_batched(
            || Run::new(rules.clone(), Seed(1), Carry::default()),
            |mut run| ours(&mut run),
            criterion::BatchSize::LargeInput,
        );
    });
    let json = Compiler::new().compile(INK).expect("the story compiles");
    group.bench_function("bladeink", |b| {
        b.iter_batched(
            || Story::new(&json).expect("a story"),
            |mut story| ink(&mut story),
            criterion::BatchSize::LargeInput,
        );
    });
    let compiled = YarnCompiler::new()
        .add_file(YarnFile { file_name: "hall.yarn".to_owned(), source: YARN.to_owned() })
        .compile()
        .expect("the story compiles");
    let program = compiled.program.expect("a program");
    let table: std::collections::HashMap<_, _> =
        compiled.string_table.iter().map(|(id, info)| (id.clone(), info.text.clone())).collect();
    group.bench_function("yarnspinner", |b| {
        b.iter_batched(
            || {
                let mut text = StringTableTextProvider::new();
                text.extend_base_language(table.clone());
                let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(text));
                dialogue.add_program(program.clone());
                dialogue.set_node("hall").expect("a node");
                dialogue
            },
            |mut dialogue| yarn(&mut dialogue),
            criterion::BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(benches, steps);
criterion_main!(benches);
