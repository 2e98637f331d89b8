//! A level's file: the head, the beats, the endings.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::names::{LIGHTS, MOODS, NATURES, TIERS};
use super::{Reader, Use, What};
use crate::content::cast::Mood;
use crate::content::decode::Fields;
use crate::content::diagnostic::{Code, Diagnostic, Severity};
use crate::content::ids::*;
use crate::content::level::{Beat, BeatIx, Effect, Ending, EndingIx, Level, Nature, Next, Pictogram, Tier};
use crate::content::limits::{MAX_BEATS, MAX_LIST};
use crate::content::places::{Light, Place};
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};

/// A level as it was read: complete, but perhaps with stand-ins for what was wrong.
#[derive(Clone, Debug)]
pub struct LevelDraft {
    /// The level.
    pub level: Level,
    /// Whether something in it could not be read; then the graph is not judged, and the level is not used.
    pub flawed: bool,
    /// Where everything stands.
    pub marks: LevelMarks,
}

/// Where the parts of a level stand in its file.
#[derive(Clone, Debug)]
pub struct LevelMarks {
    /// The file.
    pub source: Arc<Source>,
    /// The name `Level` at the top.
    pub head: Span,
    /// The keys of the beats, by position.
    pub beats: Vec<Span>,
    /// The options, things or items of each beat, by position.
    pub options: Vec<Vec<(OptionId, Span)>>,
    /// The spots that each beat names, by position.
    pub spots: Vec<Vec<(SpotId, Span)>>,
    /// The spots at which people stand.
    pub stand: Vec<(SpotId, Span)>,
    /// The keys of the endings, by position.
    pub endings: Vec<Span>,
    /// The keys of the asks.
    pub asks: Vec<(AskId, Span)>,
    /// The keys of the entries.
    pub entries: Vec<Span>,
    /// The names in the cast.
    pub cast: Vec<(PersonId, Span)>,
    /// Asks that some option judges.
    pub judged: BTreeSet<AskId>,
    /// Beats and endings that could not be read: their words are neither missed nor told of.
    pub broken: Vec<String>,
    /// Everything that stands elsewhere.
    pub uses: Vec<Use>,
}

/// Reads a level.
pub fn read(source: &Arc<Source>, id: LevelId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<LevelDraft> {
    let mut reader = Reader::new(source);
    let draft = reader.level(id, tree);
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    draft.map(|draft| LevelDraft { flawed, ..draft })
}

/// Who stands where, and where in the file that is said.
type Standing = (Vec<(PersonId, SpotId)>, Vec<(SpotId, Span)>);

impl Reader {
    fn level(&mut self, id: LevelId, tree: &Node) -> Option<LevelDraft> {
        let mut f = self.d.fields(tree, "Level")?;
        let tier = f.required(&mut self.d, "tier");
        let tier = tier.and_then(|node| self.d.name(node, TIERS)).unwrap_or(Tier::Student);
        let theme = f.required(&mut self.d, "theme");
        let theme = theme.and_then(|node| self.d.id(node, FlagId::parse));
        let minutes = f.required(&mut self.d, "minutes");
        let minutes = minutes.and_then(|node| self.d.count(node, 1, 120)).unwrap_or(1);
        let place = f.required(&mut self.d, "place");
        let place = place.and_then(|node| self.place(node));
        let light = f.optional("light").and_then(|node| self.d.name(node, LIGHTS)).unwrap_or(Light::Day);
        let sources = f.optional("sources");
        let sources = self.used_list(sources, FactId::parse, What::Fact);
        let cast = f.required(&mut self.d, "cast");
        let cast = self.cast_list(cast);
        let stand = f.optional("stand");
        let (stand, stand_marks) = self.stand(stand);
        let asks = f.optional("asks");
        let ask_marks = self.asks(asks);
        let talk = f.optional("talk");
        let talk = talk.and_then(|node| self.d.count(node, 0, 20)).unwrap_or(0);

        let start = f.required(&mut self.d, "start");
        let beats = f.required(&mut self.d, "beats");
        let endings = f.required(&mut self.d, "endings");
        let beat_nodes = self.keys(beats, BeatId::parse, "what-beats");
        let ending_nodes = self.keys(endings, EndingId::parse, "what-endings");
        self.collect_names(&beat_nodes, &ending_nodes);

        let entry_nodes = f.optional("entries");
        let (entries, entry_marks) = self.entries(entry_nodes);
        let out_of_time = f.optional("out_of_time").and_then(|node| self.next(node));
        let start = start.and_then(|node| self.start(node)).unwrap_or(BeatIx(0));
        f.finish(&mut self.d);

        let mut broken = Vec::new();
        let mut marks = (Vec::new(), Vec::new(), Vec::new());
        let mut spots = Vec::with_capacity(beat_nodes.len());
        let mut read_beats = Vec::with_capacity(beat_nodes.len());
        for (id, span, node) in beat_nodes {
            self.options.clear();
            marks.0.push(span);
            if matches!(node.kind, Kind::Bad) {
                broken.push(id.as_str().to_owned());
            }
            match self.beat(id.clone(), node) {
                Some(beat) => read_beats.push(beat),
                None => {
                    broken.push(id.as_str().to_owned());
                    read_beats.push(stand_in(id));
                }
            }
            marks.1.push(std::mem::take(&mut self.options));
            spots.push(std::mem::take(&mut self.spots));
        }
        let mut read_endings = Vec::with_capacity(ending_nodes.len());
        for (id, span, node) in ending_nodes {
            marks.2.push(span);
            let known = id.as_str().to_owned();
            match self.ending(id, node) {
                Some(ending) => read_endings.push(ending),
                None => broken.push(known),
            }
        }
        let level = Level {
            id,
            tier,
            theme: theme.map_or_else(String::new, |theme| theme.as_str().to_owned()),
            minutes,
            place: place.unwrap_or_else(any_place),
            light,
            sources,
            cast: cast.iter().map(|(person, _)| person.clone()).collect(),
            stand,
            asks: self.asks.clone(),
            entries,
            out_of_time,
            talk,
            start,
            beats: read_beats,
            endings: read_endings,
        };
        let marks = LevelMarks {
            source: Arc::clone(&self.d.source),
            head: self.d.head(tree),
            beats: marks.0,
            options: marks.1,
            endings: marks.2,
            asks: ask_marks,
            entries: entry_marks,
            cast,
            judged: std::mem::take(&mut self.judged),
            spots,
            stand: stand_marks,
            broken,
            uses: std::mem::take(&mut self.uses),
        };
        Some(LevelDraft { level, flawed: false, marks })
    }

    /// The entries of a map that may not be empty nor too long.
    fn keys<'t, T: Ord + Clone + AsRef<str>>(
        &mut self,
        node: Option<&'t Node>,
        parse: fn(&str) -> Option<T>,
        what: &'static str,
    ) -> Vec<(T, Span, &'t Node)> {
        let Some(node) = node else { return Vec::new() };
        let mut entries = self.d.map(node, parse).unwrap_or_default();
        self.not_empty(entries.len(), node, what);
        if entries.len() > MAX_BEATS {
            self.too_many(node, entries.len(), MAX_BEATS);
            entries.truncate(MAX_BEATS);
        }
        entries
    }

    pub(super) fn too_many(&mut self, node: &Node, count: usize, limit: usize) {
        let span = self.d.head(node);
        let finding = self.d.finding(Code::TooMany, span).number("count", count).number("limit", limit);
        self.d.tell(finding);
    }

    fn collect_names(&mut self, beats: &[(BeatId, Span, &Node)], endings: &[(EndingId, Span, &Node)]) {
        for (at, (id, _, _)) in (0u16..).zip(beats) {
            self.names.add(id.as_str(), Next::Beat(BeatIx(at)));
        }
        for (at, (id, span, _)) in (0u16..).zip(endings) {
            let twin = beats.iter().find(|(beat, _, _)| beat.as_str() == id.as_str());
            if let Some((_, beat_span, _)) = twin {
                let finding = self.d.finding(Code::BeatAndEnding, *span).text("name", id.as_str()).label(
                    &Arc::clone(&self.d.source),
                    *beat_span,
                    "there",
                );
                self.d.tell(finding);
                continue;
            }
            self.names.add(id.as_str(), Next::Ending(EndingIx(at)));
        }
    }

    fn start(&mut self, node: &Node) -> Option<BeatIx> {
        match self.next(node)? {
            Next::Beat(ix) => Some(ix),
            Next::Ending(_) => {
                let name = self.d.text(node)?;
                let finding = self.d.finding(Code::UnknownNext, node.span).text("name", name).word("what", "what-beat");
                self.d.tell(finding);
                None
            }
        }
    }

    fn cast_list(&mut self, node: Option<&Node>) -> Vec<(PersonId, Span)> {
        let Some(items) = node.and_then(|node| self.d.list(node)) else {
            return Vec::new();
        };
        let mut cast: Vec<(PersonId, Span)> = Vec::with_capacity(items.len());
        for item in items {
            let Some(person) = self.used(item, PersonId::parse, What::Person) else {
                continue;
            };
            if let Some((_, first)) = cast.iter().find(|(other, _)| *other == person) {
                let finding = self.d.finding(Code::Duplicate, item.span).text("name", person.as_str()).label(
                    &Arc::clone(&self.d.source),
                    *first,
                    "there",
                );
                self.d.tell(finding);
                continue;
            }
            cast.push((person, item.span));
        }
        cast
    }

    /// `{ "bolat": "counter", … }`.
    fn stand(&mut self, node: Option<&Node>) -> Standing {
        let (mut stand, mut marks) = (Vec::new(), Vec::new());
        let entries = node.and_then(|node| self.d.map(node, PersonId::parse));
        for (person, span, node) in entries.unwrap_or_default() {
            self.note(What::Speaker(person.clone()), span);
            let Some(spot) = self.d.id(node, SpotId::parse) else { continue };
            marks.push((spot.clone(), node.span));
            stand.push((person, spot));
        }
        (stand, marks)
    }

    fn asks(&mut self, node: Option<&Node>) -> Vec<(AskId, Span)> {
        let mut marks = Vec::new();
        let asks = node.and_then(|node| self.d.map(node, AskId::parse));
        for (id, span, node) in asks.unwrap_or_default() {
            let nature = self.d.name(node, NATURES).unwrap_or(Nature::Clean);
            self.asks.insert(id.clone(), nature);
            marks.push((id, span));
        }
        marks
    }

    fn entries(&mut self, node: Option<&Node>) -> (Vec<(EntryId, Vec<Effect>)>, Vec<Span>) {
        let mut entries = Vec::new();
        let mut marks = Vec::new();
        let nodes = node.and_then(|node| self.d.map(node, EntryId::parse));
        for (id, span, node) in nodes.unwrap_or_default() {
            entries.push((id, self.effects(Some(node))));
            marks.push(span);
        }
        if let (Some(node), true) = (node, entries.is_empty()) {
            self.not_empty(0, node, "what-entries");
        }
        // A level without `entries` is entered as it stands.
        if entries.is_empty()
            && let Some(fresh) = EntryId::parse("fresh")
        {
            entries.push((fresh, Vec::new()));
            marks.push(Span::default());
        }
        (entries, marks)
    }

    pub(super) fn place(&mut self, node: &Node) -> Option<Place> {
        let text = self.d.text(node)?;
        let place = Place::from_id(text);
        if place.is_none() {
            let known: Vec<&str> = Place::ALL.iter().map(|place| place.id()).collect();
            let finding = self
                .d
                .finding(Code::UnknownPlace, node.span)
                .text("name", text)
                .text("known", known.join(", "))
                .did_you_mean(text, known)
                .fix_by_meant(true);
            self.d.tell(finding);
        }
        place
    }

    /// `{ "bolat": Sly, … }`, in the order of the file.
    pub(super) fn moods(&mut self, node: &Node) -> Vec<(PersonId, Mood)> {
        let entries = self.d.map(node, PersonId::parse).unwrap_or_default();
        entries
            .into_iter()
            .filter_map(|(person, span, node)| {
                self.note(What::Speaker(person.clone()), span);
                Some((person, self.d.name(node, MOODS)?))
            })
            .collect()
    }

    fn ending(&mut self, id: EndingId, node: &Node) -> Option<Ending> {
        let mut f = self.d.fields(node, "Ending")?;
        let law = f.optional("law");
        let law = self.used_list(law, CodexId::parse, What::Codex);
        let weak = f.required(&mut self.d, "weak");
        let weak = weak.and_then(|node| super::reforms::pictograms(&mut self.d, node));
        let reform = f.optional("reform");
        let reform = reform.and_then(|node| self.used(node, CodexId::parse, What::Codex));
        let faces_node = f.optional("faces");
        let faces = faces_node.map_or_else(Vec::new, |node| self.moods(node));
        if let (Some(node), true) = (faces_node, faces.len() > 3) {
            self.too_many(node, faces.len(), 3);
        }
        let effects = f.optional("effects");
        let effects = self.effects(effects);
        f.finish(&mut self.d);
        Some(Ending { id, law, weak: weak.unwrap_or([Pictogram::List; 3]), reform, faces, effects })
    }

    /// A list of names that belong to a beat: items, bins, halves of a plan.
    pub(super) fn option_list(&mut self, node: Option<&Node>) -> Vec<OptionId> {
        let Some(node) = node else { return Vec::new() };
        let Some(items) = self.d.list(node) else {
            return Vec::new();
        };
        self.not_empty(items.len(), node, "what-list");
        let mut options: Vec<OptionId> = Vec::with_capacity(items.len());
        for item in items.iter().take(MAX_LIST) {
            let Some(id) = self.d.id(item, OptionId::parse) else {
                continue;
            };
            if options.contains(&id) {
                let finding = self.d.finding(Code::Duplicate, item.span).text("name", id.as_str());
                self.d.tell(finding);
                continue;
            }
            self.options.push((id.clone(), item.span));
            options.push(id);
        }
        if items.len() > MAX_LIST {
            self.too_many(node, items.len(), MAX_LIST);
        }
        options
    }

    /// A required field that names a beat or an ending.
    pub(super) fn next_field(&mut self, f: &mut Fields<'_>) -> Next {
        let node = f.required(&mut self.d, "next");
        self.next_or_start(node)
    }
}

/// A beat in the place of one that could not be read.
fn stand_in(id: BeatId) -> Beat {
    Beat {
        id,
        place: None,
        light: None,
        show: None,
        camera: Default::default(),
        sound: None,
        effects: Vec::new(),
        answers: false,
        named: false,
        quote: None,
        card: None,
        walk: None,
        kind: crate::content::level::BeatKind::Branch { whens: Vec::new(), otherwise: Next::Ending(super::NO_ENDING) },
    }
}

/// A place for a level whose own could not be read.
fn any_place() -> Place {
    Place::ALL[0]
}
