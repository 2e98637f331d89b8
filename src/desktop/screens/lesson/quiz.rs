//! Questions from memory, and a survey to be answered on paper, on the projector.

use egui::Ui;

use crate::content::ids::QuestionId;
use crate::content::level::Tier;
use crate::content::library::Library;
use crate::content::questions::{ANSWER, Question, QuestionKind, Topic, WHY, message};
use crate::content::survey::{ItemKind, Survey};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};

/// One question at a time, then its answer with the reason. Each turn shows the next.
pub fn quiz_ui(ui: &mut Ui, frame: &Frame<'_>, topic: Topic, questions: u8, turned: u8) {
    let theme = current(ui.ctx());
    let asked = asked(frame.library, topic, questions);
    let Some((id, question)) = asked.get(usize::from(turned / 2)) else {
        coloured_ui(ui, Type::Heading30, Face::Serif, &frame.t("lesson-quiz-done"), theme.tokens.ink);
        return;
    };
    let shown = turned % 2 == 1;
    let name = message(id);
    let say = |attribute: Option<&str>| frame.library.words.ui(frame.lang, &name, attribute, &Args::new());
    let args = Args::new().number("n", i64::from(turned / 2) + 1).number("of", asked.len() as i64);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("lesson-quiz-of", &args), theme.tokens.ink_2);
    coloured_ui(ui, Type::Heading30, Face::Serif, &say(None), theme.tokens.ink);
    ui.add_space(theme.px(12.0));
    match &question.kind {
        QuestionKind::Choice { options, right } => {
            for (at, option) in (1..).zip(options) {
                let is_right = shown && option == right;
                let (face, color) = match (shown, is_right) {
                    (_, true) => (Face::SansBold, theme.tokens.accent),
                    (true, false) => (Face::SansMedium, theme.tokens.ink_2),
                    (false, false) => (Face::SansMedium, theme.tokens.ink),
                };
                coloured_ui(ui, Type::Speech24, face, &format!("{at}.  {}", say(Some(option.as_str()))), color);
            }
        }
        QuestionKind::Order { items } => {
            for (at, item) in (1..).zip(items).filter(|_| shown) {
                coloured_ui(
                    ui,
                    Type::Speech24,
                    Face::SansMedium,
                    &format!("{at}.  {}", say(Some(item.as_str()))),
                    theme.tokens.accent,
                );
            }
        }
        QuestionKind::Number { answer, .. } if shown => {
            coloured_ui(ui, Type::Heading30, Face::SansBold, &answer.to_string(), theme.tokens.accent);
        }
        QuestionKind::Term if shown => {
            coloured_ui(ui, Type::Heading30, Face::SansBold, &say(Some(ANSWER)), theme.tokens.accent);
        }
        QuestionKind::Number { .. } | QuestionKind::Term => {}
    }
    if shown {
        ui.add_space(theme.px(12.0));
        coloured_ui(ui, Type::Speech24, Face::Serif, &say(Some(WHY)), theme.tokens.ink);
    }
}

/// The questions of a topic, the same in every lesson so that a class can be asked again: those for the youngest first.
fn asked(library: &Library, topic: Topic, count: u8) -> Vec<(&QuestionId, &Question)> {
    let mut found: Vec<_> = library
        .questions
        .iter()
        .filter(|(_, question)| question.topic == topic && !matches!(question.kind, QuestionKind::Order { .. }))
        .collect();
    found.sort_by_key(|(id, question)| (youth(question.tier), (*id).clone()));
    found.truncate(usize::from(count));
    found
}

fn youth(tier: Tier) -> u8 {
    match tier {
        Tier::Ertegi => 0,
        Tier::School => 1,
        Tier::Student => 2,
        Tier::Staff => 3,
    }
}

/// The items of a survey, for paper: what is kept, and what is asked.
pub fn survey_ui(ui: &mut Ui, frame: &Frame<'_>, survey: &Survey) {
    let theme = current(ui.ctx());
    let say = |message: &str, attribute: Option<&str>| {
        frame.library.words.survey(frame.lang, &survey.id, message, attribute, &Args::new())
    };
    coloured_ui(ui, Type::Speech24, Face::SansMedium, &frame.t("lesson-on-paper"), theme.tokens.ink_2);
    for (at, item) in (1..).zip(&survey.items) {
        ui.add_space(theme.px(10.0));
        coloured_ui(
            ui,
            Type::Speech24,
            Face::SerifBold,
            &format!("{at}.  {}", say(item.id.as_str(), None)),
            theme.tokens.ink,
        );
        let answers: Vec<String> = match &item.kind {
            ItemKind::Single { options, .. } | ItemKind::Many { options } => {
                options.iter().map(|option| say(item.id.as_str(), Some(option.as_str()))).collect()
            }
            ItemKind::Judge { options, .. } => {
                options.iter().map(|(option, _)| say(item.id.as_str(), Some(option.as_str()))).collect()
            }
            ItemKind::Scale { to } => {
                vec![format!(
                    "1 — {}    …    {to} — {}",
                    say(item.id.as_str(), Some("low")),
                    say(item.id.as_str(), Some("high"))
                )]
            }
            ItemKind::Matrix { rows, columns } => {
                let columns: Vec<String> =
                    columns.iter().map(|column| say(item.id.as_str(), Some(column.as_str()))).collect();
                rows.iter()
                    .map(|row| format!("{}:  {}", say(item.id.as_str(), Some(row.as_str())), columns.join(" / ")))
                    .collect()
            }
            ItemKind::Open { .. } => Vec::new(),
        };
        for answer in answers {
            coloured_ui(ui, Type::Choice20, Face::SansMedium, &format!("○  {answer}"), theme.tokens.ink);
        }
    }
}
