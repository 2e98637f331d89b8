//! `adal-kit`: arguments in, exit code out. Everything else is in `adal_qala::kit`.

use std::io::{IsTerminal, stderr, stdout};
use std::process::ExitCode;

use adal_qala::kit::{Cli, Out, run};
use anstream::{AutoStream, ColorChoice};
use clap::Parser;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let choice = AutoStream::choice(&stdout());
    let colour = choice != ColorChoice::Never && stdout().is_terminal();
    let mut out = Out { out: &mut std::io::BufWriter::new(stdout().lock()), err: &mut stderr().lock(), colour };
    ExitCode::from(run(&cli, &mut out).code())
}
