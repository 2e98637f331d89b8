//! A run as a comic strip of four to eight panels: which moments become panels, and the very words that were said.
//!
//! [`strip`] makes panels to print, [`drawing`] one drawing. What is seen in a moment is handed in as [`Seen`]: pictures of places are
//! made elsewhere.

mod choose;
mod draw;

pub use self::choose::Moment;
pub use self::draw::SIZE;
use super::strip::{Picture, Strip};
use crate::content::ids::PersonId;
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::markup;
use crate::content::words::Args;
use crate::play::run::Run;

/// What stands at the foot of each page.
const FOOT: &str = "Adal Qala";

/// What is seen in a moment, in pixels or as a drawing of [`SIZE`].
pub struct Seen<T> {
    /// The picture.
    pub picture: T,
    /// Where heads are, in thousandths of the picture from the left.
    pub heads: Vec<(PersonId, i32)>,
}

/// The strip of a run, as far as it went.
pub fn strip(library: &Library, lang: Lang, run: &Run, see: &dyn Fn(&Moment) -> Option<Seen<Picture>>) -> Strip {
    let panel = |moment: &Moment| draw::panel(library, lang, run, moment, see(moment));
    let panels = choose::moments(run).iter().map(panel).collect();
    Strip { lang, title: title(library, lang, run), panels, foot: FOOT.to_owned() }
}

/// The strip as one drawing.
pub fn drawing(library: &Library, lang: Lang, run: &Run, see: &dyn Fn(&Moment) -> Option<Seen<String>>) -> String {
    draw::svg(library, lang, run, &title(library, lang, run), &choose::moments(run), see)
}

fn title(library: &Library, lang: Lang, run: &Run) -> String {
    markup::plain(&library.words.level(lang, &run.level().id, "level", None, &Args::new()))
}
