//! A moment as a panel: its picture, and the words that belong to it.

use std::fmt::Write as _;

use super::Seen;
use super::choose::{Moment, What};
use crate::classroom::report::html::{escaped, wrapped};
use crate::classroom::report::strip::{Bubble, Panel, Picture};
use crate::content::ids::PersonId;
use crate::content::lang::Lang;
use crate::content::level::{Beat, BeatKind, Line};
use crate::content::library::Library;
use crate::content::markup;
use crate::content::words::Args as Words;
use crate::play::compose;
use crate::play::run::Run;

/// Pixels of a panel's picture, across and down.
pub const SIZE: [u32; 2] = [WIDE, HIGH];
const WIDE: u32 = 640;
const HIGH: u32 = 360;

/// A panel with its picture in pixels.
pub fn panel(library: &Library, lang: Lang, run: &Run, moment: &Moment, seen: Option<Seen<Picture>>) -> Panel {
    let mut panel = words(library, lang, run, moment, seen.as_ref().map_or(&[], |seen| &seen.heads));
    panel.picture = seen.map(|seen| seen.picture);
    panel
}

/// All panels as one drawing, two abreast.
pub fn svg(
    library: &Library,
    lang: Lang,
    run: &Run,
    title: &str,
    moments: &[Moment],
    see: &dyn Fn(&Moment) -> Option<Seen<String>>,
) -> String {
    const GAP: u32 = 24;
    let mut body = String::new();
    let mut top = 90;
    for (row, pair) in moments.chunks(2).enumerate() {
        let mut high = 0;
        for (at, moment) in (0_u32..).zip(pair) {
            let seen = see(moment);
            let panel = words(library, lang, run, moment, seen.as_ref().map_or(&[], |seen| &seen.heads));
            let (boxes, tall) = boxes(&panel);
            let x = GAP + at * (WIDE + GAP);
            let picture = match &seen {
                // Names inside a drawing are made its own, since all panels are one file.
                Some(Seen { picture, .. }) => {
                    let own = format!("p{row}{at}");
                    picture.replace("id=\"", &format!("id=\"{own}")).replace("url(#", &format!("url(#{own}"))
                }
                None => format!("<rect width=\"{WIDE}\" height=\"{HIGH}\" fill=\"#f7eeda\"/>"),
            };
            let whole = HIGH + tall;
            let _ = writeln!(
                body,
                "<g transform=\"translate({x} {top})\">{picture}<g transform=\"translate(0 {HIGH})\">{boxes}</g>\
                 <rect width=\"{WIDE}\" height=\"{whole}\" fill=\"none\" stroke=\"#222\" stroke-width=\"3\"/></g>"
            );
            high = high.max(whole);
        }
        top += high + GAP;
    }
    let width = 2 * WIDE + 3 * GAP;
    let title = escaped(title);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {top}\" width=\"{width}\" height=\"{top}\" \
         font-family=\"'Source Serif 4','Noto Serif','PT Serif',Georgia,serif\" font-size=\"20\" fill=\"#222\">\n\
         <title>{title}</title><rect width=\"{width}\" height=\"{top}\" fill=\"#fff\"/>\n\
         <text x=\"{GAP}\" y=\"62\" font-size=\"38\" font-weight=\"bold\">{title}</text>\n{body}</svg>\n"
    )
}

/// The words of a panel in boxes below its picture, and how high they are.
fn boxes(panel: &Panel) -> (String, u32) {
    const LETTERS: usize = 60;
    const LINE: u32 = 26;
    const PAD: u32 = 12;
    let plain = |text: &String, colour| (None, text.clone(), colour, None);
    let said =
        |it: &Bubble| (it.who.clone(), it.text.clone(), if it.who.is_some() { "#ffffff" } else { "#e2f1ee" }, it.head);
    let told = panel.told.iter().map(|text| plain(text, "#f7eeda"));
    let all = told.chain(panel.bubbles.iter().map(said)).chain(panel.question.iter().map(|it| plain(it, "#e2f1ee")));
    let (mut text, mut y) = (String::new(), 0);
    for (who, words, colour, head) in all {
        let lines = wrapped(&words, LETTERS);
        let named = u32::from(who.is_some());
        let high = 2 * PAD + LINE * (named + u32::try_from(lines.len()).unwrap_or(1));
        let _ = write!(text, "<rect y=\"{y}\" width=\"{WIDE}\" height=\"{high}\" fill=\"{colour}\" stroke=\"#bbb\"/>");
        // Only from what stands right under the picture a tail can lead into it.
        if let Some(head) = head.filter(|_| y == 0) {
            let x = i64::from(WIDE) * i64::from(head.clamp(60, 940)) / 1_000;
            let (a, b, tip) = (x - 14, x + 14, i64::from(y) - 30);
            let _ = write!(text, "<path d=\"M{a} {y}L{x} {tip}L{b} {y}Z\" fill=\"{colour}\"/>");
        }
        let mut base = y + PAD + 19;
        if let Some(who) = who {
            let who = escaped(&who);
            let _ = write!(text, "<text x=\"{PAD}\" y=\"{base}\" font-weight=\"bold\" fill=\"#1f6f78\">{who}</text>");
            base += LINE;
        }
        for line in lines {
            let _ = write!(text, "<text x=\"{PAD}\" y=\"{base}\">{}</text>", escaped(&line));
            base += LINE;
        }
        y += high;
    }
    (text, y)
}

/// What is told and said in a moment, in the very words.
fn words(library: &Library, lang: Lang, run: &Run, moment: &Moment, heads: &[(PersonId, i32)]) -> Panel {
    let level = run.level();
    let args = |beat: Option<&Beat>| {
        let words = Words::new()
            .text("nick", library.words.ui(lang, "kit-nick", None, &Words::new()))
            .number("money", moment.state.money)
            .number("evenings", moment.state.evenings);
        let quote = beat.and_then(|beat| beat.quote.as_ref());
        let text =
            quote.and_then(|quote| compose::sentence(library, &library.words, lang, quote, &moment.state.written));
        words.text("quote", text.unwrap_or_else(|| "…".to_owned()))
    };
    let say = |message: &str, attribute: Option<&str>, beat: Option<&Beat>| {
        markup::plain(&library.words.level(lang, &level.id, message, attribute, &args(beat)))
    };
    let mut panel = Panel::default();
    let mut put = |line: &Line, text: String| match &line.by {
        None => panel.told = Some(text),
        Some(by) => {
            let head = heads.iter().find(|(id, _)| id == by).map(|(_, head)| *head);
            let who = library.words.ui(lang, &format!("cast-{by}"), None, &Words::new());
            panel.bubbles.push(Bubble { who: Some(who), text, head });
        }
    };
    match moment.what {
        What::Said(ix) => {
            let beat = level.beat(ix);
            match &beat.kind {
                BeatKind::Say { line, .. } => put(line, say(beat.id.as_str(), None, Some(beat))),
                BeatKind::Scene { lines, .. } => {
                    // As many as a panel holds: what the narrator says first, and the first two who speak.
                    let narrator = lines.iter().position(|line| line.by.is_none());
                    let voices =
                        lines.iter().enumerate().filter(|(_, line)| line.by.is_some()).map(|(at, _)| at).take(2);
                    for at in narrator.into_iter().chain(voices) {
                        put(&lines[at], say(beat.id.as_str(), Some(&format!("l{}", at + 1)), Some(beat)));
                    }
                }
                _ => {}
            }
        }
        What::Chosen(ix, option) => {
            let beat = level.beat(ix);
            if let BeatKind::Choose { line, options, .. } = &beat.kind {
                put(line, say(beat.id.as_str(), None, Some(beat)));
                if let Some(choice) = options.get(usize::from(option)) {
                    let text = format!("— {}", say(beat.id.as_str(), Some(choice.id.as_str()), Some(beat)));
                    panel.bubbles.push(Bubble { who: None, text, head: None });
                }
            }
        }
        What::Ended(ix) => {
            let id = level.ending(ix).id.as_str();
            let title = say(id, Some("title"), None);
            panel.told = Some(format!("{title}. {}", say(id, None, None)));
            panel.question = (level.talk > 0).then(|| say("talk-1", None, None));
        }
    }
    panel
}
