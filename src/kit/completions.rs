//! `adal-kit completions` and `adal-kit man`: what shells and manuals know of the commands.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Cli, Exit, Out};

/// For which shell.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The shell.
    shell: Shell,
}

/// Where the pages go.
#[derive(clap::Args, Debug)]
pub struct ManArgs {
    /// The folder for a page a command; without it, the main page is printed.
    dir: Option<PathBuf>,
}

/// Writes the completions.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "adal-kit", &mut script);
    out.out.write_all(&script)?;
    out.out.flush()?;
    Ok(Exit::Clean)
}

/// Writes the manual.
///
/// # Errors
/// Where it cannot be written.
pub fn man(args: &ManArgs, out: &mut Out<'_>) -> io::Result<Exit> {
    let command = Cli::command();
    let Some(dir) = &args.dir else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command).render(&mut page)?;
        out.out.write_all(&page)?;
        out.out.flush()?;
        return Ok(Exit::Clean);
    };
    fs::create_dir_all(dir)?;
    let mut pages = vec![("adal-kit".to_owned(), command.clone())];
    pages.extend(command.get_subcommands().map(|sub| {
        let name = format!("adal-kit-{}", sub.get_name());
        (name.clone(), sub.clone().display_name(name))
    }));
    for (name, command) in pages {
        page(dir, &name, command, out)?;
    }
    Ok(Exit::Clean)
}

fn page(dir: &Path, name: &str, command: clap::Command, out: &mut Out<'_>) -> io::Result<()> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command).render(&mut text)?;
    let path = dir.join(format!("{name}.1"));
    fs::write(&path, text)?;
    writeln!(out.out, "{}", path.display())
}
