//! Findings as text: for people ([`human()`]), for programs ([`json()`], [`sarif()`]).
//!
//! Wording is looked up here, in the language of the reader; the findings themselves have none.

pub mod human;
mod json;
mod sarif;

pub use human::{Style, human};
pub use json::json;
pub use sarif::sarif;

use super::diagnostic::{Arg, Diagnostic};
use super::lang::Lang;
use super::words::{Args, Owner, of_diagnostics};

/// The headline of a finding: one sentence.
pub fn headline(finding: &Diagnostic, lang: Lang) -> String {
    of_diagnostics().ui(lang, finding.code.message(), None, &args(finding, lang))
}

/// What to do about it, if the code has a hint.
pub fn hint(finding: &Diagnostic, lang: Lang) -> Option<String> {
    attribute(finding, "hint", lang)
}

/// "Did you mean …?", if a name was found.
pub fn did_you_mean(finding: &Diagnostic, lang: Lang) -> Option<String> {
    let meant = finding.meant.as_deref()?;
    Some(word_with(lang, "did-you-mean", &Args::new().text("name", meant)))
}

/// An attribute of a finding's message, if there is one.
pub fn attribute(finding: &Diagnostic, name: &str, lang: Lang) -> Option<String> {
    let message = finding.code.message();
    let words = of_diagnostics();
    words
        .has(Lang::Kk, Owner::Ui, message, Some(name))
        .then(|| words.ui(lang, message, Some(name), &args(finding, lang)))
}

/// A word of the findings' own, such as "error".
pub fn word(lang: Lang, message: &str) -> String {
    word_with(lang, message, &Args::new())
}

fn word_with(lang: Lang, message: &str, args: &Args) -> String {
    of_diagnostics().ui(lang, message, None, args)
}

fn args(finding: &Diagnostic, lang: Lang) -> Args {
    finding.args.iter().fold(Args::new(), |args, (name, arg)| match arg {
        Arg::Text(text) => args.text(name, text.clone()),
        Arg::Number(number) => args.number(name, *number),
        Arg::Word(message) => args.text(name, word(lang, message)),
    })
}
