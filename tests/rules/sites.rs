//! Putting a reform up: a choice for the rules, a spot for whoever shows it.

use adal_qala::content::ids::ReformId;
use adal_qala::play::action::{Action, Refused};
use adal_qala::play::dice::Seed;
use adal_qala::play::rules::Rules;
use adal_qala::play::run::Run;
use adal_qala::play::sites::{model, placed, site};
use adal_qala::play::state::Standing;

use crate::world::{LIBRARY, level, run};

/// The wall is lawful, the office is not, the roof costs too much.
const WHERE: &str = r#"Level(
    // …
    beats: {
        "door": Choose(site: "reform-e-queue", fixed: true, options: {
            "hall-wall": Option(effects: [Reform("reform-e-queue")], next: "up"),
            "warden-office": Option(next: "no"),
            "roof": Option(effects: [Money(-5000)], next: "up"),
            "secret": Option(needs: Flag("key"), next: "up"),
        }),
        "no": Say(next: "door"),
        "up": Say(next: "home"),
    },
)"#;

fn reform() -> ReformId {
    ReformId::parse("reform-e-queue").unwrap()
}

fn fresh() -> Run {
    run(&level(WHERE).0, 0, Seed(3))
}

fn spot(run: &Run) -> Option<String> {
    placed(run).get(&reform()).map(|placed| placed.spot.to_string())
}

#[test]
fn the_spots_are_the_offers_and_none_is_marked() {
    let run = fresh();
    let site = site(&run).unwrap();
    let spots: Vec<(&str, u8)> = site.spots.iter().map(|spot| (spot.id.as_str(), spot.at)).collect();
    assert_eq!(spots, [("hall-wall", 0), ("warden-office", 1), ("roof", 2)]);
    assert_eq!(site.spots[2].lack, Some(Refused::Money { cost: 5000, have: 1000 }));
    assert_eq!((site.reform, site.standing), (&reform(), None));
}

#[test]
fn what_is_sent_back_is_not_placed_and_the_last_choice_is() {
    let mut run = fresh();
    assert_eq!(spot(&run), None);
    run.apply(Action::Choose(1)).unwrap();
    assert_eq!(spot(&run).as_deref(), Some("warden-office"), "until somebody says why not");
    assert!(site(&run).is_none());
    run.apply(Action::Next).unwrap();
    assert_eq!(spot(&run), None);
    run.apply(Action::Choose(0)).unwrap();
    assert_eq!(spot(&run).as_deref(), Some("hall-wall"));
    run.apply(Action::Next).unwrap();
    assert_eq!((spot(&run).as_deref(), run.ending().is_some()), (Some("hall-wall"), true));
    assert_eq!(placed(&run)[&reform()].level.as_str(), "x");
    run.rewind(0);
    assert_eq!(spot(&run), None);
}

#[test]
fn where_it_is_shown_is_not_in_the_hash() {
    let hash = |text: &str| Rules::lone(level(text).0).hash();
    assert_eq!(hash(WHERE), hash(&WHERE.replace("site: \"reform-e-queue\", ", "")));
}

#[test]
fn what_is_seen_follows_from_how_it_stands() {
    let table =
        [(None, "queue-board"), (Some(Standing::Real), "queue-board"), (Some(Standing::Fake), "queue-television")];
    for (standing, wanted) in table {
        assert_eq!(model(&LIBRARY, &reform(), standing).map(|model| model.as_str()), Some(wanted));
    }
    assert_eq!(model(&LIBRARY, &ReformId::parse("reform-video").unwrap(), None), None);
}
