//! From the name of a programme or level to the rules that are played.

use std::sync::Arc;

use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::library::Library;
use crate::content::programme::ProgrammeKind;
use crate::play::rules::Rules;

/// The rules of a programme. Levels of a collection stand alone: of these, the rules of `level`, or of the first.
pub fn rules(library: &Library, programme: &ProgrammeId, level: Option<&LevelId>) -> Option<Rules> {
    let programme = library.programme(programme.as_str())?;
    if programme.kind == ProgrammeKind::Collection {
        return lone(library, level.or(programme.levels.first())?);
    }
    let levels = programme.levels.iter().map(|id| library.level(id.as_str()).cloned());
    Some(Rules::new(programme, levels.collect::<Option<_>>()?))
}

/// The rules of one level alone.
pub fn lone(library: &Library, level: &LevelId) -> Option<Rules> {
    Some(Rules::lone(Arc::clone(library.level(level.as_str())?)))
}

/// The rules that a record names: of a programme, or of one level alone.
pub fn find(library: &Library, id: &str) -> Option<Rules> {
    let of_level = || lone(library, &LevelId::parse(id)?);
    match library.programme(id) {
        Some(programme) if programme.kind == ProgrammeKind::Chapter => rules(library, &programme.id, None),
        _ => of_level(),
    }
}

/// The programme under which a run is listed: a level of a collection belongs to the collection.
pub fn home(library: &Library, played: &ProgrammeId) -> ProgrammeId {
    if library.programme(played.as_str()).is_some() {
        return played.clone();
    }
    let of = LevelId::parse(played.as_str()).and_then(|level| {
        let home = library.programmes_of(&level).next()?;
        Some(home.id.clone())
    });
    of.unwrap_or_else(|| played.clone())
}
