//! The comic strip of a run: its pictures are drawn without the window, as `adal-kit comic` draws them.

use crate::classroom::report::comic::{self, Moment, SIZE, Seen};
use crate::classroom::report::pdf;
use crate::classroom::report::strip::Picture;
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::play::run::Run;
use crate::play::walk::signs;
use crate::scene::panel::{Shot, Sight, shot};

/// The strip as pages to print.
pub fn pages(library: &Library, lang: Lang, run: &Run) -> Vec<u8> {
    let [width, height] = SIZE;
    let strip = comic::strip(library, lang, run, &|moment| {
        let shot = see(library, run, moment)?;
        Some(Seen { picture: Picture { width, height, rgb: shot.rgb() }, heads: shot.heads })
    });
    pdf::strip(&library.words, &strip)
}

/// The strip as one drawing.
pub fn drawing(library: &Library, lang: Lang, run: &Run) -> String {
    comic::drawing(library, lang, run, &|moment| {
        let shot = see(library, run, moment)?;
        Some(Seen { picture: shot.svg(), heads: shot.heads })
    })
}

fn see(library: &Library, run: &Run, moment: &Moment) -> Option<Shot> {
    let Moment { place, light, people, state, .. } = moment;
    let (signs, stand) = (signs(state), &run.level().stand);
    shot(library, &Sight { place: *place, light: *light, signs: &signs, people, stand, size: SIZE })
}
