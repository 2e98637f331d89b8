//! What the player types: numbers, a bare Enter, or a command of one letter.

use std::io;

use super::tell::Voice;
use crate::content::lang::Lang;
use crate::content::words::Args as Words;
use crate::kit::Out;

/// Lines longer than this are not read as an answer, in bytes.
const MAX_LINE: u64 = 4096;

/// A command that is understood at any time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Help,
    Undo,
    Journal,
    Words,
    Language(Option<Lang>),
    Quit,
}

/// What was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    Numbers(Vec<usize>),
    Nothing,
    Command(Command),
    /// Neither numbers nor a command.
    Unclear,
    /// Nothing more will come.
    End,
}

/// Writes a prompt and reads a line.
pub fn line(out: &mut Out<'_>, prompt: &str) -> io::Result<Answer> {
    write!(out.out, "{prompt}> ")?;
    out.out.flush()?;
    let mut bytes = Vec::new();
    let read = io::BufRead::read_until(&mut io::Read::take(&mut *out.input, MAX_LINE), b'\n', &mut bytes)?;
    if read == 0 {
        writeln!(out.out)?;
        return Ok(Answer::End);
    }
    Ok(parse(&String::from_utf8_lossy(&bytes)))
}

/// A number from `least` to `most`; anything else is asked for again, and commands are passed on.
pub fn number(voice: &Voice<'_>, out: &mut Out<'_>, least: usize, most: usize) -> io::Result<Result<usize, Answer>> {
    loop {
        let answer = line(out, &format!("{least}–{most} "))?;
        match answer {
            Answer::Numbers(numbers) if numbers.len() == 1 && (least..=most).contains(&numbers[0]) => {
                return Ok(Ok(numbers[0]));
            }
            Answer::Command(_) | Answer::End => return Ok(Err(answer)),
            Answer::Numbers(_) | Answer::Nothing | Answer::Unclear => {
                let range = Words::new().number("least", least as i64).number("most", most as i64);
                voice.say(out, &voice.kit("kit-number-please", &range))?;
            }
        }
    }
}

fn parse(text: &str) -> Answer {
    let text = text.trim();
    if text.is_empty() {
        return Answer::Nothing;
    }
    let numbers: Option<Vec<usize>> =
        text.split([' ', ',']).filter(|it| !it.is_empty()).map(|it| it.parse().ok()).collect();
    if let Some(numbers) = numbers {
        return Answer::Numbers(numbers);
    }
    let mut words = text.split_whitespace();
    let command = match (words.next().unwrap_or_default(), words.next()) {
        ("?" | "h" | "help", None) => Command::Help,
        ("u", None) => Command::Undo,
        ("j", None) => Command::Journal,
        ("w", None) => Command::Words,
        ("l", None) => Command::Language(None),
        ("l", Some(code)) => match Lang::ALL.into_iter().find(|lang| lang.code() == code) {
            Some(lang) => Command::Language(Some(lang)),
            None => return Answer::Unclear,
        },
        ("q", None) => Command::Quit,
        _ => return Answer::Unclear,
    };
    Answer::Command(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed() {
        let table = [
            ("", Answer::Nothing),
            (" 2 \n", Answer::Numbers(vec![2])),
            ("3, 1 2", Answer::Numbers(vec![3, 1, 2])),
            ("?", Answer::Command(Command::Help)),
            ("l", Answer::Command(Command::Language(None))),
            ("l ru", Answer::Command(Command::Language(Some(Lang::Ru)))),
            ("l xx", Answer::Unclear),
            ("жоқ", Answer::Unclear),
            ("-1", Answer::Unclear),
            ("99999999999999999999999", Answer::Unclear),
        ];
        for (typed, wanted) in table {
            assert_eq!(parse(typed), wanted, "{typed:?}");
        }
    }
}
