//! `adal-kit`: arguments in, exit code out. Everything else is in `adal_qala::kit`.

use std::io::{BufWriter, IsTerminal, stderr, stdin, stdout};
use std::process::ExitCode;

use adal_qala::kit::progress::Wanted;
use adal_qala::kit::{Cli, Out, run};
use anstream::{AutoStream, ColorChoice};
use clap::Parser;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let choice = AutoStream::choice(&stdout());
    let colour = choice != ColorChoice::Never && stdout().is_terminal();
    let progress = if stderr().is_terminal() { Wanted::Yes } else { Wanted::No };
    let mut out = Out {
        out: &mut BufWriter::new(stdout().lock()),
        err: &mut stderr(),
        input: &mut stdin().lock(),
        colour,
        progress,
    };
    ExitCode::from(run(&cli, &mut out).code())
}
