//! Files that are no journal, and the tables as they are: without a place for a person, and each text with its limit.

use std::fs;

use adal_qala::store::error::Cause;
use adal_qala::store::journal::{Journal, schema};

use crate::world::*;

#[test]
fn what_is_no_journal_is_refused_and_left_alone() {
    let (_folder, path) = place();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert_eq!(Journal::read(&path).unwrap_err().cause, Cause::Missing);

    let text = b"Not a journal, but somebody's letter. ".repeat(300);
    fs::write(&path, &text).unwrap();
    for opened in [Journal::open(&path), Journal::read(&path)] {
        assert!(matches!(opened.unwrap_err().cause, Cause::Damaged(_)));
    }
    assert_eq!(fs::read(&path).unwrap(), text);

    fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    for opened in [Journal::open(&path), Journal::read(&path)] {
        assert!(matches!(opened.unwrap_err().cause, Cause::Damaged(what) if what.contains("something else")));
    }
    assert_eq!(fs::read(&path).unwrap(), before);

    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert!(Journal::open(&path).is_err() && Journal::read(&path).is_err());
}

#[test]
fn a_newer_one_is_left_alone() {
    let (_folder, path) = place();
    drop(Journal::open(&path).unwrap());
    let file = rusqlite::Connection::open(&path).unwrap();
    file.pragma_update(None, "user_version", schema::VERSION + 1).unwrap();
    drop(file);
    for opened in [Journal::open(&path), Journal::read(&path)] {
        assert_eq!(opened.unwrap_err().cause, Cause::Newer(schema::VERSION + 1));
    }
}

#[test]
fn what_acts_by_itself_is_refused() {
    let (_folder, path) = place();
    drop(Journal::open(&path).unwrap());
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch("CREATE TRIGGER t AFTER INSERT ON lesson BEGIN DELETE FROM class; END").unwrap();
    drop(file);
    for opened in [Journal::open(&path), Journal::read(&path)] {
        assert!(matches!(opened.unwrap_err().cause, Cause::Damaged(what) if what.contains("by itself")));
    }
}

#[test]
fn a_record_that_was_tampered_with_is_damage() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("7Ә")).unwrap();
    journal.file_lesson(id, &hour()).unwrap();
    drop(journal);
    let file = rusqlite::Connection::open(&path).unwrap();
    // Somebody wants to know who the three were.
    let changed = file
        .execute("UPDATE part SET record = replace(record, '\"exactly\":7', '\"exactly\":3') WHERE kind = 'vote'", [])
        .unwrap();
    assert_eq!(changed, 1);
    drop(file);
    let journal = Journal::open(&path).unwrap();
    assert!(matches!(journal.lessons(id).unwrap_err().cause, Cause::Damaged(_)));
}

#[test]
fn any_cut_or_scratched_file_is_told_and_never_a_crash() {
    let (folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("7Ә")).unwrap();
    journal.file_lesson(id, &hour()).unwrap();
    drop(journal);
    let whole = fs::read(&path).unwrap();
    let (mut told, mut fine) = (0, 0);
    for n in 0..200_usize {
        let broken = folder.path().join(format!("broken-{n}.sqlite"));
        let mut bytes = whole.clone();
        if n % 2 == 0 {
            bytes.truncate(whole.len() * n / 200);
        } else {
            for at in 0..16 {
                let place = (n * 7919 + at * 104_729) % bytes.len();
                bytes[place] ^= 0x5a;
            }
        }
        fs::write(&broken, bytes).unwrap();
        let read = Journal::read(&broken).and_then(|journal| {
            journal.check()?;
            let classes = journal.classes()?;
            classes.into_iter().try_for_each(|(id, _)| journal.lessons(id).map(|_| ()))
        });
        match read {
            Ok(()) => fine += 1,
            Err(_) => told += 1,
        }
    }
    // Sixteen bytes may all fall into free space.
    assert!(told > 150, "{told} told, {fine} fine");
}

#[test]
fn the_tables_have_no_place_for_a_person() {
    let (_folder, path) = place();
    drop(Journal::open(&path).unwrap());
    let file = rusqlite::Connection::open(&path).unwrap();
    let mut statement = file
        .prepare(
            "SELECT m.name || '.' || c.name || ' ' || c.type, m.sql FROM sqlite_schema m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
        )
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let columns: Vec<(String, String)> = rows.map(Result::unwrap).collect();
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    // `class.name` is what the teacher calls the class. Whoever adds a column says here why it is nobody's.
    assert_eq!(
        names,
        [
            "chore.what TEXT",
            "class.id INTEGER",
            "class.name TEXT",
            "class.grade TEXT",
            "lesson.id INTEGER",
            "lesson.class INTEGER",
            "lesson.version INTEGER",
            "lesson.plan TEXT",
            "lesson.form TEXT",
            "lesson.topic TEXT",
            "lesson.day TEXT",
            "lesson.present INTEGER",
            "lesson.planned INTEGER",
            "lesson.held INTEGER",
            "lesson.upbringing TEXT",
            "open_lesson.class INTEGER",
            "open_lesson.second INTEGER",
            "open_lesson.state BLOB",
            "part.lesson INTEGER",
            "part.kind TEXT",
            "part.place INTEGER",
            "part.record TEXT",
            // A run is what all chose together.
            "run.lesson INTEGER",
            "run.place INTEGER",
            "run.record TEXT",
        ]
    );
    for (column, sql) in &columns {
        let name = column.split(['.', ' ']).nth(1).unwrap();
        let limited = sql.contains(&format!("length({name})")) || sql.contains(&format!("CHECK ({name} "));
        assert!(limited || column.ends_with("INTEGER"), "{column} has no limit");
    }
    // The tables keep their limits even against a program of another hand.
    let long = "ә".repeat(25);
    assert!(file.execute("INSERT INTO class (name, grade) VALUES (?1, '\"college\"')", [&long]).is_err());
    assert!(file.execute("INSERT INTO class (name, grade) VALUES (?1, '\"college\"')", [&long[..48]]).is_ok());
}
