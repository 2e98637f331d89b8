//! The organizers' own list of names. It lies outside of the round's folder, is read only where something is printed, and gives a name only
//! where the contestant has consented.

use std::collections::BTreeMap;
use std::path::Path;

use super::table;
use crate::content::words::Args as Words;
use crate::kit::csv;
use crate::kit::voice::Voice;
use crate::olympiad::ballot::Number;

/// Those who want to be named.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names(BTreeMap<Number, Person>);

/// Somebody who wants to be named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The school; may be empty.
    pub school: String,
}

/// What is wrong in a line of the list: a message, and what stands there.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Wrong {
    line: usize,
    message: &'static str,
    text: String,
}

impl Names {
    /// Reads a list: `number,name,school,consent`. Without a list nobody is named.
    ///
    /// # Errors
    /// A sentence with the line.
    pub fn read(voice: Voice<'_>, path: Option<&Path>) -> Result<Self, String> {
        let Some(path) = path else { return Ok(Self::default()) };
        Self::parse(&voice.read(path)?).map_err(|Wrong { line, message, text }| {
            let words = Words::new().text("file", path.display().to_string()).text("line", line.to_string());
            voice.say("league-line", &words.text("wrong", voice.say(message, &Words::new().text("text", text))))
        })
    }

    fn parse(text: &str) -> Result<Self, Wrong> {
        let mut names = BTreeMap::new();
        for (at, row) in csv::list(text, "number") {
            let cell = |at: usize| csv::cell_at(&row, at);
            let wrong = |message, text: &str| Wrong { line: at, message, text: text.to_owned() };
            let number = cell(0).parse().map_err(|_| wrong("desk-list-number", cell(0)))?;
            let consents = table::yes(cell(3)).ok_or_else(|| wrong("desk-names-consent", cell(3)))?;
            let person = Person { name: cell(1).to_owned(), school: cell(2).to_owned() };
            if names.insert(Number(number), (person, consents)).is_some() {
                return Err(wrong("desk-list-twice", cell(0)));
            }
        }
        let named = names.into_iter().filter(|(_, (person, consents))| *consents && !person.name.is_empty());
        Ok(Self(named.map(|(number, (person, _))| (number, person)).collect()))
    }

    /// Who this is, if they want it to be known.
    pub fn of(&self, number: Number) -> Option<&Person> {
        self.0.get(&number)
    }

    /// Whether nobody is named.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Name and school in one line.
    pub fn shown(&self, number: Number) -> String {
        match self.of(number) {
            Some(Person { name, school }) if school.is_empty() => name.clone(),
            Some(Person { name, school }) => format!("{name}, {school}"),
            None => String::new(),
        }
    }

    /// A table of those who are among these numbers.
    pub fn table(&self, numbers: impl Fn(Number) -> bool) -> String {
        let mut out = csv::row(["number", "name", "school"]);
        for (number, Person { name, school }) in self.0.iter().filter(|(number, _)| numbers(**number)) {
            out += &csv::row([number.0.to_string().as_str(), name, school]);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_consents_is_named() {
        let names = Names::parse("number;name;school;consent\n1;Айша;№ 5;yes\n2;Тимур;№ 5;\n3;Дана;;1\n").unwrap();
        assert_eq!(names.shown(Number(1)), "Айша, № 5");
        assert_eq!((names.shown(Number(2)).as_str(), names.shown(Number(3)).as_str()), ("", "Дана"));
        assert!(names.table(|number| number.0 != 1).contains("3,Дана,"));
        let wrong = Names::parse("1,Айша,№ 5,perhaps\n").unwrap_err();
        assert_eq!(wrong, Wrong { line: 1, message: "desk-names-consent", text: "perhaps".to_owned() });
        assert_eq!(Names::parse("1,A,,yes\n1,B,,yes\n").unwrap_err().message, "desk-list-twice");
    }
}
