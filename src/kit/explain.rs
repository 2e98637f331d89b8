//! `adal-kit explain`: the page about a code.

use std::io;

use super::{Exit, Out};
use crate::content::diagnostic::nearest;
use crate::content::explain::{Code, explain};

/// Which code.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The code, such as AQ0203.
    code: String,
}

/// Writes the page.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let Some(code) = Code::parse(&args.code) else {
        let names = Code::ALL.iter().map(|code| code.as_str());
        write!(out.err, "adal-kit: there is no code {}", args.code)?;
        match nearest(&args.code, names) {
            Some(name) => writeln!(out.err, " (did you mean {name}?)")?,
            None => writeln!(out.err)?,
        }
        return Ok(Exit::Failed);
    };
    out.out.write_all(explain(code).as_bytes())?;
    out.out.flush()?;
    Ok(Exit::Clean)
}
