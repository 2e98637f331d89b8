//! A published ranking, and everything that somebody may do to it.

use adal_qala::olympiad::audit::{self, Line, hex};
use adal_qala::olympiad::decision::{Answer, Appeal, Decided, Decision};
use adal_qala::olympiad::grade::{Because, Card};
use adal_qala::olympiad::keys::SecretKey;
use adal_qala::olympiad::published::table::{Row, write_cards, write_ranking};
use adal_qala::olympiad::published::terms::Terms;
use adal_qala::olympiad::published::*;
use adal_qala::olympiad::rank::{Shares, Standing, groups};
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::Seed;

use super::rounds::{HASH, KEY as BALLOTS, grader, round};

const ORGANIZERS: [u8; 32] = [5; 32];

/// A publication of forty contestants with an answered appeal of number 1.
fn publication() -> Files {
    let (grader, ballots) = grader(40);
    let file = |ballot| simulate(&grader, &HASH, &BALLOTS, ballot, Manner::Clumsy, Seed(6)).files.remove(0);
    let results: Vec<Vec<u8>> = ballots.iter().map(file).collect();
    let cards: Vec<Card> = results.iter().map(|file| grader.grade(file).unwrap()).collect();
    let terms = Terms::of(&round(), &HASH);
    let row = |card: &Card| {
        let standing = Standing::of(card);
        Row { points: standing.points(), standing, receipt: card.head.receipt(), head: card.head }
    };
    let rows: Vec<Row> = cards.iter().map(row).collect();
    let mut files = Files::new();
    files.insert(KEY.into(), format!("{}\n", hex(&SecretKey::new(ORGANIZERS).public().0)).into_bytes());
    files.insert(TERMS.into(), terms.write().into_bytes());
    files.insert(CARDS.into(), write_cards(&terms, &rows).into_bytes());
    files.insert(POINTS.into(), points(&cards).into_bytes());
    files.insert("ranking.kk.html".into(), b"<p>".to_vec());
    for (card, file) in cards.iter().zip(results) {
        files.insert(format!("{RESULTS}{}.aqr", card.ballot.number.0), file);
    }
    let task = round().tasks[0].id.clone();
    let mut log = String::new();
    note(&mut log, &Decision::AppealsUntil("2026-11-27T10:00:00Z".into()));
    note(
        &mut log,
        &Decision::Appealed(Appeal { id: 1, number: rows[0].standing.number, task, item: None, text: [1; 32] }),
    );
    note(&mut log, &Decision::Answered(Answer { id: 1, points: 5, reply: [2; 32] }));
    let (decided, _) = Decided::after(&audit::check(&log, &SecretKey::new(ORGANIZERS).public()).unwrap());
    let mut standings: Vec<Standing> = rows.into_iter().map(|row| row.standing).collect();
    standings.iter_mut().for_each(|standing| decided.mend(&terms.most(), standing));
    let ranking = write_ranking(&groups(&terms.by(), Shares::default(), &standings));
    note(&mut log, &Decision::Ranked(Shares::default(), hash(ranking.as_bytes())));
    files.insert(RANKING.into(), ranking.into_bytes());
    files.insert(LOG.into(), log.into_bytes());
    sealed(files)
}

fn note(log: &mut String, decision: &Decision) {
    let line = Line { when: "2026-11-27T09:00:00Z".into(), what: decision.to_string() };
    *log += &audit::line(log, &SecretKey::new(ORGANIZERS), &line);
}

/// The list and the line that names it: as the organizers themselves would, if it were they who cheat.
fn sealed(mut files: Files) -> Files {
    let listed = list(&files);
    let mut log = String::from_utf8(files[LOG].clone()).unwrap();
    note(&mut log, &Decision::Published(hash(listed.as_bytes())));
    files.insert(LIST.into(), listed.into_bytes());
    files.insert(LOG.into(), log.into_bytes());
    files
}

fn points(cards: &[Card]) -> String {
    let mut out = format!("{}\n", table::POINTS_HEAD);
    for card in cards {
        for (task, planned) in card.tasks.iter().zip(round().tasks) {
            let number = card.ballot.number.0;
            match (&task.because, &planned.kind) {
                (Because::Sheet(awards), adal_qala::content::round::TaskKind::Level { sheet, .. }) => {
                    for award in awards {
                        let rule = &sheet[award.rule].0;
                        out += &format!("{number},{},{rule},{},{}\n", planned.id, award.times, award.points);
                    }
                }
                (Because::Questions(answers), _) => {
                    for (question, right) in answers {
                        out += &format!("{number},{},{question},1,{}\n", planned.id, 2 * i32::from(*right));
                    }
                }
                _ => {}
            }
        }
    }
    out
}

fn found(files: &Files) -> Vec<Finding> {
    check(files, Some(&SecretKey::new(ORGANIZERS).public()))
}

fn edit(files: &Files, name: &str, edit: impl FnOnce(String) -> String) -> Files {
    let mut files = files.clone();
    let text = String::from_utf8(files[name].clone()).unwrap();
    let edited = edit(text.clone());
    assert_ne!(edited, text, "{name} was not changed");
    files.insert(name.into(), edited.into_bytes());
    files
}

/// The same, by organizers who sign it: all hashes fit, and the ranking is the one that the log names.
fn insider(name: &str, change: impl FnOnce(String) -> String) -> Files {
    let mut files = edit(&publication(), name, change);
    let log = String::from_utf8(files[LOG].clone()).unwrap();
    let kept: Vec<&str> = log.lines().collect();
    let mut log = kept[..3].iter().map(|line| format!("{line}\n")).collect::<String>();
    note(&mut log, &Decision::Ranked(Shares::default(), hash(&files[RANKING])));
    files.insert(LOG.into(), log.into_bytes());
    sealed(files)
}

/// A cell of the first line below the head that fits.
fn cell(text: &str, line: usize, column: usize, to: impl FnOnce(&str) -> String) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut cells: Vec<String> = lines[line].split(',').map(str::to_owned).collect();
    cells[column] = to(&cells[column]);
    lines[line] = cells.join(",");
    lines.join("\n") + "\n"
}

fn more(points: &str) -> String {
    (points.parse::<i64>().unwrap() + 1).to_string()
}

#[test]
fn what_was_not_touched_holds() {
    assert_eq!(found(&publication()), []);
    assert_eq!(check(&publication(), None), []);
}

#[test]
fn every_file_that_is_changed_taken_out_or_put_in_is_named() {
    let whole = publication();
    for name in whole.keys() {
        let mut files = whole.clone();
        files.remove(name);
        let said = found(&files);
        assert!(said.contains(&Finding::Missing(name.clone())) || name == LIST && !said.is_empty(), "{name}: {said:?}");
        let mut files = whole.clone();
        files.get_mut(name).unwrap().push(b'\n');
        let said = found(&files);
        match name.as_str() {
            LIST => assert!(
                said.contains(&Finding::BadLine(LIST.into(), 1)) && said.contains(&Finding::OtherList),
                "{said:?}"
            ),
            LOG => assert!(matches!(said[0], Finding::LogLine(_)), "{said:?}"),
            name => assert!(said.contains(&Finding::Changed(name.into())), "{name}: {said:?}"),
        }
    }
    let mut files = whole.clone();
    files.insert("extra.txt".into(), Vec::new());
    assert_eq!(found(&files), [Finding::Unlisted("extra.txt".into())]);
}

#[test]
fn the_log_can_not_be_cut_continued_or_signed_by_somebody_else() {
    let whole = publication();
    let cut = edit(&whole, LOG, |log| log.lines().take(4).map(|line| format!("{line}\n")).collect());
    assert_eq!(found(&cut), [Finding::Unpublished]);
    let mut log = String::from_utf8(whole[LOG].clone()).unwrap();
    note(&mut log, &Decision::Unfrozen);
    let mut longer = whole.clone();
    longer.insert(LOG.into(), log.into_bytes());
    assert_eq!(found(&longer), [Finding::Unpublished]);
    let swapped = edit(&whole, LOG, |log| {
        let lines: Vec<&str> = log.split_inclusive('\n').collect();
        [lines[0], lines[2], lines[1], lines[3], lines[4]].concat()
    });
    assert!(found(&swapped).contains(&Finding::LogChain(2)));
    let edited = edit(&whole, LOG, |log| log.replace("+5 points", "+6 points"));
    assert!(found(&edited).contains(&Finding::LogUnsigned(3)));
    let other = SecretKey::new([6; 32]).public();
    let said = check(&whole, Some(&other));
    assert!(said.contains(&Finding::OtherKey) && said.contains(&Finding::LogUnsigned(1)), "{said:?}");
}

#[test]
fn organizers_who_sign_a_wrong_ranking_are_found_out() {
    let has = |files: &Files, wanted: fn(&Finding) -> bool| {
        let said = found(files);
        assert!(said.iter().any(wanted), "{said:?}");
        let hashes =
            |finding: &Finding| matches!(finding, Finding::Changed(_) | Finding::OtherList | Finding::OtherRanking);
        assert!(!said.iter().any(hashes), "{said:?}");
    };
    has(&insider(CARDS, |text| cell(&text, 1, 3, more)), |one| matches!(one, Finding::Sum(1)));
    has(
        &insider(CARDS, |text| cell(&text, 1, 4, more)),
        |one| matches!(one, Finding::Reasons(1, task) if task == "fund"),
    );
    has(&insider(CARDS, |text| cell(&text, 1, 4, |_| "21".into())), |one| matches!(one, Finding::TooMany(1, _)));
    has(&insider(CARDS, |text| cell(&text, 1, 9, |_| "AAAAA-AAAAA".into())), |one| matches!(one, Finding::Receipt(1)));
    has(&insider(CARDS, |text| format!("{text}{}\n", text.lines().nth(1).unwrap())), |one| {
        matches!(one, Finding::Twice(1))
    });
    has(
        &insider(CARDS, |text| cell(&text, 1, 0, |_| "x".into())),
        |one| matches!(one, Finding::BadLine(name, 2) if name == CARDS),
    );
    has(&insider(POINTS, |text| cell(&text, 1, 4, more)), |one| matches!(one, Finding::Rule(..)));
    has(&insider(POINTS, |text| text.lines().take(5).map(|line| format!("{line}\n")).collect()), |one| {
        matches!(one, Finding::Reasons(..))
    });
    has(&insider(RANKING, |text| cell(&text, 2, 2, |_| "1".into())), |one| matches!(one, Finding::Place(..)));
    has(&insider(RANKING, |text| cell(&text, 2, 4, more)), |one| matches!(one, Finding::RankedPoints(..)));
    has(&insider(RANKING, |text| cell(&text, 15, 5, |_| "gold".into())), |one| matches!(one, Finding::Medal(..)));
    has(&insider(RANKING, |text| cell(&text, 1, 6, |_| "2".into())), |one| matches!(one, Finding::Tie(..)));
    has(&insider(RANKING, |text| cell(&text, 1, 3, |_| "999".into())), |one| matches!(one, Finding::Unranked(..)));
    has(&insider(RANKING, |text| cell(&text, 1, 3, |_| "999".into())), |one| matches!(one, Finding::Stranger(_, 999)));
    has(
        &insider(RANKING, |text| {
            let mut lines: Vec<&str> = text.lines().collect();
            lines.swap(1, 2);
            lines.join("\n") + "\n"
        }),
        |one| matches!(one, Finding::Order(_)),
    );
    has(
        &insider(TERMS, |text| text.replacen("\"more-hits\"", "", 1).replacen("fewer-false-alarms", "more-hits", 1)),
        |_| true,
    );
}

#[test]
fn a_result_of_somebody_else_is_found() {
    let mut files = publication();
    let other = files[&format!("{RESULTS}2.aqr")].clone();
    files.insert(format!("{RESULTS}1.aqr"), other);
    let log = String::from_utf8(files[LOG].clone()).unwrap();
    files.insert(LOG.into(), log.lines().take(4).map(|line| format!("{line}\n")).collect::<String>().into_bytes());
    assert_eq!(found(&sealed(files)), [Finding::OtherResult(1)]);
}

#[test]
fn no_bytes_are_a_panic() {
    let whole = publication();
    for name in [LIST, LOG, KEY, TERMS, CARDS, POINTS, RANKING] {
        for at in 0..whole[name].len().min(400) {
            let mut files = whole.clone();
            files.get_mut(name).unwrap()[at] ^= 0x81;
            assert!(!found(&files).is_empty(), "{name}, byte {at}");
            files.get_mut(name).unwrap().truncate(at);
            assert!(!found(&files).is_empty(), "{name}, cut at {at}");
        }
    }
}
