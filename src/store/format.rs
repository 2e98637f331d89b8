//! What the game's own files have in common: a version, steps from old versions to new ones, and a seal.
//!
//! The seal is a last line with a SHA-256 of all before it. It finds rot and half a file where the text would still
//! happen to read; it is no lock, and keeps nobody from writing a file by hand.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::error::Cause;

/// Turns a text of one version into a text of the next.
pub type Step = fn(&str) -> Result<String, Cause>;

/// Reads a text of any version: `steps[0]` leads from version 1 to 2, and the newest version has no step.
pub fn parse<T: DeserializeOwned>(text: &str, steps: &[Step]) -> Result<T, Cause> {
    let text = climb(text, steps)?;
    ron::from_str(&text).map_err(damaged)
}

/// The text that [`parse`] reads.
pub fn to_text<T: Serialize>(value: &T) -> String {
    let pretty = ron::ser::PrettyConfig::new().struct_names(true).indentor(" ").escape_strings(false).new_line("\n");
    ron::ser::to_string_pretty(value, pretty).expect("files have nothing that RON cannot write")
}

/// Adds the seal.
pub fn seal(text: &str) -> String {
    format!("{text}\n{MARK}{}\n", hex(text.as_bytes()))
}

/// Takes the seal off.
pub fn unseal(text: &str) -> Result<&str, Cause> {
    let broken = |what: &str| Cause::Damaged(what.to_owned());
    let lost = || broken("its end is missing");
    let (before, sum) = text.strip_suffix('\n').and_then(|text| text.rsplit_once('\n')).ok_or_else(lost)?;
    let sum = sum.strip_prefix(MARK).ok_or_else(lost)?;
    if sum == hex(before.as_bytes()) { Ok(before) } else { Err(broken("its seal is broken")) }
}

/// The SHA-256 of `bytes`.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Says where a text went wrong.
pub fn damaged(error: ron::error::SpannedError) -> Cause {
    Cause::Damaged(error.to_string())
}

const MARK: &str = "// seal ";

fn climb<'a>(text: &'a str, steps: &[Step]) -> Result<Cow<'a, str>, Cause> {
    let Head { version } = ron::from_str(text).map_err(damaged)?;
    let newest = steps.len() as u32 + 1;
    if version > newest {
        return Err(Cause::Newer(version));
    }
    let Some(first) = version.checked_sub(1) else {
        return Err(Cause::Damaged("there never was a version 0".to_owned()));
    };
    let mut text = Cow::Borrowed(text);
    for step in &steps[first as usize..] {
        text = Cow::Owned(step(&text)?);
    }
    Ok(text)
}

/// The version of a file, whatever else is in it and whatever its struct is called.
struct Head {
    version: u32,
}

impl<'de> Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Head;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a file with a version")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Head, A::Error> {
                let mut version = None;
                while let Some(Key(key)) = map.next_key()? {
                    if key == "version" {
                        version = Some(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                let version = version.ok_or_else(|| serde::de::Error::missing_field("version"))?;
                Ok(Head { version })
            }
        }
        deserializer.deserialize_any(Fields)
    }
}

/// The name of a field.
pub struct Key(pub String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a field")
            }

            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Key, E> {
                Ok(Key(name.to_owned()))
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize, Serialize, PartialEq, Debug)]
    struct Third {
        version: u32,
        name: String,
    }

    const STEPS: &[Step] = &[
        |text| Ok(text.replace("version: 1", "version: 2").replace("nmae", "name")),
        |text| Ok(text.replace("version: 2", "version: 3").replace("'x'", "\"x\"")),
    ];

    #[test]
    fn old_versions_climb_step_by_step() {
        let wanted = Third { version: 3, name: "x".to_owned() };
        for text in ["(version: 1, nmae: 'x')", "(version: 2, name: 'x')", "Third(version: 3, name: \"x\")"] {
            assert_eq!(parse::<Third>(text, STEPS).as_ref(), Ok(&wanted), "{text}");
        }
        assert_eq!(parse::<Third>("(version: 4)", STEPS), Err(Cause::Newer(4)));
        assert!(matches!(parse::<Third>("(version: 0)", STEPS), Err(Cause::Damaged(_))));
        assert!(matches!(parse::<Third>("(name: 'x')", STEPS), Err(Cause::Damaged(_))));
    }

    #[test]
    fn the_version_is_found_among_anything() {
        let text = "Other(a: Some(Kept(3)), b: {\"k\": [(1, 2.5)]}, r: r#\"x\"#, u: Unit, version: 7, z: (y: ()))";
        assert_eq!(parse::<Third>(text, &[]), Err(Cause::Newer(7)));
    }

    #[test]
    fn a_seal_holds_until_one_byte_changes() {
        let text = to_text(&Third { version: 3, name: "Әліпби\n\"#".to_owned() });
        let sealed = seal(&text);
        assert_eq!(unseal(&sealed), Ok(&*text));
        for at in (0..sealed.len()).filter(|at| sealed.is_char_boundary(*at)) {
            assert!(unseal(&sealed[..at]).is_err(), "cut at {at}");
        }
    }
}
