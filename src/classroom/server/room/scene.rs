//! What phones show: one scene at a time, in three languages at once, so that the switch needs no network.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::classroom::game::Game;
use crate::classroom::survey::pile::Pile;
use crate::classroom::vote::Vote;
use crate::content::lang::Lang;
use crate::content::survey::Survey;
use crate::content::words::{Args, Owner, Words};

/// Words in each language.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "one for each language")]
pub struct Spoken {
    pub kk: String,
    pub ru: String,
    pub en: String,
}

impl Spoken {
    /// By language.
    pub fn each(mut say: impl FnMut(Lang) -> String) -> Self {
        Self { kk: say(Lang::Kk), ru: say(Lang::Ru), en: say(Lang::En) }
    }

    /// A message, or its attribute.
    pub fn of(words: &Words, owner: Owner<'_>, message: &str, attribute: Option<&str>) -> Self {
        Self::each(|lang| words.say(lang, owner, message, attribute, &Args::new()))
    }

    /// In one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En | Lang::Pseudo => &self.en,
        }
    }
}

/// Which scene it is: every message names the scene that it was meant for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize)]
pub struct SceneNumber(pub u32);

/// What phones show.
#[derive(Debug)]
pub enum Scene {
    /// Nothing to do, and perhaps a line that says so.
    Wait(Option<Spoken>),
    /// A vote.
    Vote(Box<VoteScene>),
    /// A survey.
    Survey(Box<SurveyScene>),
    /// The experiment.
    Game(Box<Game>),
    /// A button: who presses first?
    Buzzer(BuzzerScene),
    /// Everybody chooses a team.
    Teams(Vec<Spoken>),
}

/// A vote, and its words.
#[derive(Clone, Debug)]
pub struct VoteScene {
    /// What happened, and what is asked.
    pub question: Spoken,
    /// The options, as many as the vote has.
    pub options: Vec<Spoken>,
    /// Whether it is also asked what the others would do.
    pub guesses: bool,
    /// The vote.
    pub vote: Vote,
}

/// A survey, its words, and its pile.
#[derive(Debug)]
pub struct SurveyScene {
    /// The words.
    pub page: Arc<SurveyPage>,
    /// The pile.
    pub pile: Pile,
}

impl SurveyScene {
    /// An open survey.
    pub fn new(survey: Arc<Survey>, words: &Words) -> Self {
        Self { page: Arc::new(SurveyPage::of(&survey, words)), pile: Pile::new(survey) }
    }
}

/// The words of a survey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SurveyPage {
    /// Title, introduction and thanks.
    pub title: Spoken,
    /// See [`SurveyPage::title`].
    pub about: Spoken,
    /// See [`SurveyPage::title`].
    pub thanks: Spoken,
    /// By the names of messages: an item is its id, what belongs to it `id.attribute`.
    pub texts: BTreeMap<String, Spoken>,
}

impl SurveyPage {
    fn of(survey: &Survey, words: &Words) -> Self {
        use crate::content::survey::{ItemKind, Secret, column_attribute, row_attribute};
        let owner = Owner::Survey(&survey.id);
        let head = |attribute| Spoken::of(words, owner, "survey", attribute);
        let mut texts = BTreeMap::new();
        for item in &survey.items {
            let id = item.id.as_str();
            let mut attributes: Vec<String> = item.kind.options().iter().map(|option| option.to_string()).collect();
            match &item.kind {
                ItemKind::Scale { .. } => attributes.extend(["low".to_owned(), "high".to_owned()]),
                ItemKind::Matrix { rows, columns } => {
                    attributes.extend(rows.iter().map(row_attribute));
                    attributes.extend(columns.iter().map(column_attribute));
                }
                ItemKind::Single { secret: Some(Secret::Unrelated { .. }), .. } => attributes.push("other".to_owned()),
                ItemKind::Single { .. } | ItemKind::Many { .. } | ItemKind::Open { .. } | ItemKind::Judge { .. } => {}
            }
            texts.insert(id.to_owned(), Spoken::of(words, owner, id, None));
            for attribute in attributes {
                let spoken = Spoken::of(words, owner, id, Some(&attribute));
                texts.insert(format!("{id}.{attribute}"), spoken);
            }
        }
        Self { title: head(None), about: head(Some("about")), thanks: head(Some("thanks")), texts }
    }
}

/// A button for all, or for teams.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BuzzerScene {
    /// What is asked, where it stands on the phone too.
    pub question: Option<Spoken>,
    /// Whether it can be pressed.
    pub open: bool,
    /// Teams that may not press any more.
    pub out: Vec<TeamNumber>,
    /// The team that has the word.
    pub turn: Option<TeamNumber>,
}

/// The place of a team in the list that phones choose from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct TeamNumber(pub u8);
