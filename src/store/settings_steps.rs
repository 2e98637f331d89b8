//! Steps that lead an old settings file to the next version of its format.
//!
//! A file may have been written by hand, with fields of its own and in any order, so a step changes only the words that it is about,
//! found by their places in the tree, and leaves everything else as it stands.

use std::sync::Arc;

use super::error::Cause;
use crate::content::ron_tree::{Field, Kind, read};
use crate::content::source::Source;

/// What every volume was in version 1 where nobody had changed it.
const OLD_VOLUME: i128 = 80;

/// Volumes from before there was any sound.
///
/// `sounds` is called `effects` now, and the place of `voices`, which never came, is taken by `interface`. A volume that still is what
/// it was by default becomes what it is by default now, so that the first sound is no louder than for a new player.
pub fn volumes(text: &str) -> Result<String, Cause> {
    let source = Arc::new(Source::new("settings.ron", text));
    let (tree, _) = read(&source);
    let Kind::Struct { fields, .. } = tree.kind else {
        return Err(Cause::Damaged("it is no struct".to_owned()));
    };
    let mut text = text.to_owned();
    // From the end, so that the places before stay true.
    for Field { name, value } in fields.iter().rev() {
        let (new_name, default) = match name.text.as_str() {
            "version" => {
                text.replace_range(value.span.range(), "2");
                continue;
            }
            "master" => ("master", 60),
            "music" => ("music", 40),
            "sounds" => ("effects", 70),
            "voices" => ("interface", 50),
            _ => continue,
        };
        if value.kind == Kind::Int(OLD_VOLUME) {
            text.replace_range(value.span.range(), &default.to_string());
        }
        text.replace_range(name.span.range(), new_name);
    }
    Ok(text)
}
