//! The pages about what exploring finds: the wrong example is wrong, the right one right, and the shipped levels have none of it.

use adal_qala::content::explain::{Code, explain};
use adal_qala::play::audit;

use crate::world::level;

fn codes(example: &str) -> Vec<Code> {
    let (_, block) = example.split_once("```ron levels/x.ron\n").unwrap();
    let (text, _) = block.split_once("```").unwrap();
    let (level, marks) = level(text);
    let found = audit::level(&level, &marks);
    for finding in &found {
        assert!(finding.primary.span.end > finding.primary.span.start, "{:?} points nowhere", finding.code);
    }
    found.iter().map(|finding| finding.code).collect()
}

#[test]
fn wrong_is_wrong_and_right_is_right() {
    let mut tried = 0;
    for code in Code::ALL.iter().filter(|code| code.as_str().starts_with("AQ04")) {
        let Some((_, examples)) = explain(*code).split_once("\n## Wrong\n") else { continue };
        let (wrong, right) = examples.split_once("\n## Right\n").unwrap();
        assert!(codes(wrong).contains(code), "{}: {:?}", code.as_str(), codes(wrong));
        assert_eq!(codes(right), [], "{}", code.as_str());
        tried += 1;
    }
    assert_eq!(tried, 6);
}

#[test]
fn a_loop_that_counts_hits_the_bound_and_says_so() {
    let text = "Level(\n    // …\n    beats: {\n        \"door\": Choose(options: {\n            \
        \"more\": Option(effects: [Money(1)], next: \"door\"),\n            \
        \"rich\": Option(needs: Money(900000000), next: \"home\"),\n            \
        \"go\": Option(next: \"home\"),\n        }),\n    },\n)";
    let (level, marks) = level(text);
    let found = audit::level(&level, &marks);
    assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), [Code::ExploreLimit]);
}
