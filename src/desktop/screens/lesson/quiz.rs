//! Questions from memory, and a survey to be answered on paper, on the projector.

use egui::Ui;

use crate::content::ids::QuestionId;
use crate::content::lesson::Audience;
use crate::content::library::Library;
use crate::content::questions::{ANSWER, Question, QuestionKind, Topic, WHY, message};
use crate::content::survey::{ItemKind, Survey, column_attribute, row_attribute};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};

/// One question at a time, then its answer with the reason. Each turn shows the next.
pub fn quiz_ui(ui: &mut Ui, frame: &Frame<'_>, whom: Audience, topic: Topic, questions: u8, turned: u8) {
    let theme = current(ui.ctx());
    let asked = asked(frame.library, whom, topic, questions);
    let Some((id, question)) = asked.get(usize::from(turned / 2)) else {
        coloured_ui(ui, Type::Heading30, Face::Serif, &frame.t("lesson-quiz-done"), theme.tokens.ink);
        return;
    };
    let shown = turned % 2 == 1;
    let name = message(id);
    let say = |attribute: Option<&str>| frame.library.words.ui(frame.lang, &name, attribute, &Args::new());
    let args = Args::new().number("n", i64::from(turned / 2) + 1).number("of", asked.len() as i64);
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.tr("lesson-quiz-of", &args), theme.tokens.ink_2);
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
            // Before the answer they stand in the order of their names, which tells nothing.
            let mut items: Vec<_> = items.iter().collect();
            if !shown {
                items.sort();
            }
            let color = if shown { theme.tokens.accent } else { theme.tokens.ink };
            for (at, item) in (1..).zip(items) {
                let text = say(Some(item.as_str()));
                let line = if shown { format!("{at}.  {text}") } else { format!("•  {text}") };
                coloured_ui(ui, Type::Speech24, Face::SansMedium, &line, color);
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

/// For the teacher: the question that is asked, the right answer, and why it is right, before the class sees them.
pub fn led_ui(ui: &mut Ui, frame: &Frame<'_>, whom: Audience, topic: Topic, questions: u8, turned: u8) {
    let t = &current(ui.ctx()).tokens;
    let asked = asked(frame.library, whom, topic, questions);
    let Some((id, question)) = asked.get(usize::from(turned / 2)) else {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("lesson-quiz-done"), t.ink_2);
        return;
    };
    let name = message(id);
    let say = |attribute: Option<&str>| frame.library.words.ui(frame.lang, &name, attribute, &Args::new());
    let args = Args::new().number("n", i64::from(turned / 2) + 1).number("of", asked.len() as i64);
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.tr("lesson-quiz-of", &args), t.ink_2);
    coloured_ui(ui, Type::Ui18, Face::SansBold, &say(None), t.ink);
    let right = answer_text(frame, &question.kind, &name);
    coloured_ui(ui, Type::Ui18, Face::SansBold, &format!("✓  {right}"), t.accent);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &say(Some(WHY)), t.ink);
}

/// The right answer in words.
pub fn answer_text(frame: &Frame<'_>, kind: &QuestionKind, name: &str) -> String {
    match kind {
        QuestionKind::Choice { right, .. } => frame.attr(name, right.as_str()),
        QuestionKind::Order { items } => {
            items.iter().map(|item| frame.attr(name, item.as_str())).collect::<Vec<_>>().join(" → ")
        }
        QuestionKind::Number { answer, .. } => answer.to_string(),
        QuestionKind::Term => frame.attr(name, ANSWER),
    }
}

/// The questions of a topic that these can answer, the same in every lesson so that a class can be asked again: those that are meant for
/// them first, then those for younger ones.
fn asked(library: &Library, whom: Audience, topic: Topic, count: u8) -> Vec<(&QuestionId, &Question)> {
    let mut found: Vec<_> = library
        .questions
        .iter()
        .filter(|(_, question)| !question.kept && question.topic == topic && whom.can_answer(question.tier))
        .collect();
    found.sort_by_key(|(_, question)| std::cmp::Reverse(question.tier));
    found.truncate(usize::from(count));
    found
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
            ItemKind::Single { .. } | ItemKind::Many { .. } | ItemKind::Judge { .. } => {
                item.kind.options().into_iter().map(|option| say(item.id.as_str(), Some(option.as_str()))).collect()
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
                    columns.iter().map(|column| say(item.id.as_str(), Some(&column_attribute(column)))).collect();
                rows.iter()
                    .map(|row| {
                        format!("{}:  {}", say(item.id.as_str(), Some(&row_attribute(row))), columns.join(" / "))
                    })
                    .collect()
            }
            ItemKind::Open { .. } => Vec::new(),
        };
        for answer in answers {
            coloured_ui(ui, Type::Choice20, Face::SansMedium, &format!("○  {answer}"), theme.tokens.ink);
        }
    }
}
