//! A moment as a panel: the place with the people at their spots, and the words that belong to it.

use std::fmt::Write as _;

use super::choose::{Moment, What};
use crate::classroom::report::html::{escaped, wrapped};
use crate::classroom::report::strip::{Bubble, Panel, Picture};
use crate::content::blueprint::{BLOCK, Pose as SpotPose, Roof};
use crate::content::lang::Lang;
use crate::content::level::{Beat, BeatKind, Line};
use crate::content::library::Library;
use crate::content::markup;
use crate::content::words::Args as Words;
use crate::play::compose;
use crate::play::run::Run;
use crate::play::walk::signs;
use crate::scene::assemble::assemble;
use crate::scene::bake::{Bake, Mesh, Quality, lit, project};
use crate::scene::figure::{Facing, Pose, figure};
use crate::scene::life::still;
use crate::scene::light::Hour;
use crate::scene::raster::{self, Ground, View};
use crate::scene::svg;

/// Pixels of a panel's picture.
const WIDE: u32 = 640;
const HIGH: u32 = 360;

/// A panel with its picture in pixels.
pub fn panel(library: &Library, lang: Lang, run: &Run, moment: &Moment) -> Panel {
    let seen = seen(library, run, moment);
    let mut panel = words(library, lang, run, moment, seen.as_ref());
    panel.picture = seen.map(|seen| {
        let drawn = raster::draw(&[(&seen.mesh, [0.0; 3])], &seen.view);
        let rgb = drawn.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Picture { width: drawn.width, height: drawn.height, rgb }
    });
    panel
}

/// All panels as one drawing, two abreast.
pub fn svg(library: &Library, lang: Lang, run: &Run, title: &str, moments: &[Moment]) -> String {
    const GAP: u32 = 24;
    let mut body = String::new();
    let mut top = 90;
    for (row, pair) in moments.chunks(2).enumerate() {
        let mut high = 0;
        for (at, moment) in (0_u32..).zip(pair) {
            let seen = seen(library, run, moment);
            let panel = words(library, lang, run, moment, seen.as_ref());
            let (boxes, tall) = boxes(&panel);
            let x = GAP + at * (WIDE + GAP);
            let picture = match &seen {
                // Names inside a drawing are made its own, since all panels are one file.
                Some(seen) => {
                    let own = format!("p{row}{at}");
                    let text = svg::draw(&[(&seen.mesh, [0.0; 3])], &seen.view);
                    text.replace("id=\"", &format!("id=\"{own}")).replace("url(#", &format!("url(#{own}"))
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

/// A place as it is seen in a moment.
struct Seen {
    mesh: Mesh,
    view: View,
    /// Where heads are, in thousandths of the picture from the left.
    heads: Vec<(crate::content::ids::PersonId, i32)>,
}

/// `None` where the place is not built of blocks, or can't be drawn.
fn seen(library: &Library, run: &Run, moment: &Moment) -> Option<Seen> {
    let blueprint = library.places.get(&moment.place)?;
    let signs = signs(&moment.state);
    let light = if blueprint.kind == Roof::Indoors { None } else { Some(moment.light) };
    let assembled = assemble(blueprint, &library.models, &library.materials, &signs, light).ok()?;
    let mut solid = assembled.whole();
    solid.extend(still(&assembled.life, &library.models, &library.materials, assembled.light));
    let [wide, deep] = [blueprint.size.x, blueprint.size.y].map(|length| length as f32 / BLOCK as f32);
    let mut at = Vec::new();
    for (number, (id, mood)) in moment.people.iter().filter(|(id, _)| id.as_str() != "you").enumerate() {
        let spot = run.level().stand.iter().find(|(who, _)| who == id).and_then(|(_, spot)| blueprint.spots.get(spot));
        // Who has no spot of their own stands in the middle, beside the others.
        let [x, y] = spot.map_or([wide / 2.0 + number as f32 * 1.4, deep / 2.0], |spot| {
            [spot.at.x, spot.at.y].map(|length| length as f32 / BLOCK as f32)
        });
        let sits = spot.is_some_and(|spot| spot.pose == SpotPose::Sit);
        let pose = if sits {
            Pose::Sit
        } else if number == 0 {
            Pose::Talk
        } else {
            Pose::Idle
        };
        let look = library.look(id);
        let facing = if number % 2 == 0 { Facing::LowerLeft } else { Facing::LowerRight };
        solid.extend(figure(&look, pose, facing, *mood).translate([x, y, 0.0]));
        at.push((id.clone(), [x, y]));
    }
    // A panel is print: nothing shimmers in it.
    let [mesh, _] = lit(solid, &Hour::of(assembled.light), &Bake { quality: Quality::Full, ..Bake::default() });
    let zoom = 2.5;
    // Nobody who is shown should be out of the picture: the first in the list is the middle.
    let middle = at.first().map_or([wide / 2.0, deep / 2.0], |(_, at)| *at);
    let [x, y, _] = project([middle[0], middle[1], 0.8]);
    let origin = [(WIDE as f32 / 2.0 - x * zoom).round(), (HIGH as f32 * 0.58 + y * zoom).round()];
    let sky =
        Hour::of(if blueprint.kind == Roof::Indoors { crate::content::places::Light::Room } else { assembled.light })
            .sky;
    let heads = at.into_iter().filter_map(|(id, [x, y])| {
        let [x, ..] = project([x, y, 1.6]);
        let thousandths = (origin[0] + x * zoom) / WIDE as f32 * 1_000.0;
        (0.0..=1_000.0).contains(&thousandths).then_some((id, thousandths as i32))
    });
    let heads = heads.collect();
    let view = View { width: WIDE, height: HIGH, zoom, origin, ground: Ground::Sky(sky) };
    Some(Seen { mesh, view, heads })
}

/// What is told and said in a moment, in the very words.
fn words(library: &Library, lang: Lang, run: &Run, moment: &Moment, seen: Option<&Seen>) -> Panel {
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
            let head = seen.and_then(|seen| seen.heads.iter().find(|(id, _)| id == by)).map(|(_, head)| *head);
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
