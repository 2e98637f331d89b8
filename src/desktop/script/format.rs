//! What a script file holds, and how it is read.

use std::fmt;

use serde::Deserialize;

/// The largest script that is read, in bytes.
pub const MAX_SCRIPT_BYTES: usize = 1 << 20;
/// The most steps of a script.
pub const MAX_STEPS: usize = 20_000;

/// A script.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One step of a script.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub enum Step {
    /// Waits until this screen is shown.
    Wait(String),
    /// Presses a key, by egui's name: `Enter`, `Escape`, `ArrowDown`, `A`, `1`.
    Key(String),
    /// Gives a command, by its name: `rewind`, `journal`.
    Command(String),
    /// Types a text.
    Type(String),
    /// Clicks a control whose name begins with this.
    Click(String),
    /// Moves the pointer over a control.
    Hover(String),
    /// Drags one control onto another.
    Drag(String, String),
    /// Begins a programme.
    Begin(String),
    /// Begins a programme at one of its levels.
    BeginLevel(String, String),
    /// Plays an action as records spell it: `beat: write a b`.
    Act(String),
    /// Takes the option of this id in the choice that is shown, or looks at the thing of this id.
    Choose(String),
    /// Presses what goes on until this beat, ending (`end`) or choice is shown; at most so many times.
    Until(String, u32),
    /// Takes a picture under this name.
    Shot(String),
    /// Takes a picture of the class's own window under this name.
    ShotClass(String),
    /// Lets so many frames pass.
    Frames(u32),
    /// Lets so many milliseconds pass.
    Sleep(u32),
    /// Changes the size of the window.
    Resize(u32, u32),
    /// Expects this screen.
    ExpectScreen(String),
    /// Expects this text somewhere on the screen.
    ExpectText(String),
    /// Expects that this text is nowhere on the screen.
    ExpectNoText(String),
    /// Expects the run at this beat.
    ExpectBeat(String),
    /// Expects the scores: values, prevention, accountability.
    ExpectScore(i32, i32, i32),
    /// Prints where a control is: `where: NAME: X Y`, in points.
    Where(String),
    /// Sleeps so many milliseconds as if nobody were there, and expects at most so many frames meanwhile.
    ExpectIdle(u32, u32),
    /// Ends the script and leaves the window to whoever is there.
    Stay,
    /// Expects at least so many distinct colours in the last picture.
    ExpectColours(usize),
}

/// Why a script can't be read.
#[derive(Clone, PartialEq, Debug)]
pub enum ScriptError {
    /// It is too large.
    TooLarge,
    /// It is no script; where it went wrong.
    NotAScript(Box<ron::error::SpannedError>),
}

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "a script has at most {MAX_SCRIPT_BYTES} bytes and {MAX_STEPS} steps"),
            Self::NotAScript(error) => write!(f, "not a script: {error}"),
        }
    }
}

impl std::error::Error for ScriptError {}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// Where the text is too large or no script.
    pub fn parse(text: &str) -> Result<Self, ScriptError> {
        if text.len() > MAX_SCRIPT_BYTES {
            return Err(ScriptError::TooLarge);
        }
        let script: Self = ron::from_str(text).map_err(|error| ScriptError::NotAScript(Box::new(error)))?;
        if script.steps.len() > MAX_STEPS {
            return Err(ScriptError::TooLarge);
        }
        Ok(script)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str =
        r#"Script(steps: [Wait("title"), Key("Enter"), Drag("a", "b"), Until("end", 9), ExpectScore(1, -2, 3)])"#;

    #[test]
    fn a_script_is_read() {
        let script = Script::parse(SCRIPT).expect("a script");
        assert_eq!(script.steps.len(), 5);
        assert_eq!(script.steps[4], Step::ExpectScore(1, -2, 3));
    }

    #[test]
    fn no_cut_and_no_changed_byte_makes_it_panic() {
        for end in 0..SCRIPT.len() {
            assert!(Script::parse(&SCRIPT[..end]).is_err(), "cut at {end}");
        }
        let mut dice = crate::play::dice::Dice::new(crate::play::dice::Seed(7));
        for _ in 0..4000 {
            let mut bytes = SCRIPT.as_bytes().to_vec();
            let at = dice.below(bytes.len() as u32) as usize;
            bytes[at] = dice.below(256) as u8;
            // Only that it answers counts: some changes leave a script.
            let _answer = Script::parse(&String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn size_and_steps_are_limited() {
        let steps = |n| format!("Script(steps: [{}])", "Frames(1),".repeat(n));
        assert!(Script::parse(&steps(MAX_STEPS)).is_ok());
        assert_eq!(Script::parse(&steps(MAX_STEPS + 1)), Err(ScriptError::TooLarge));
        let long = " ".repeat(MAX_SCRIPT_BYTES + 1);
        assert_eq!(Script::parse(&long), Err(ScriptError::TooLarge));
    }
}
