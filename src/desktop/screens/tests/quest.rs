//! What a team quest in a lesson promises, by accessible label and without a window: a whole quest of four teams.

use std::path::Path;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::lesson::Phase;
use crate::classroom::quest::ring::Phase as RingPhase;
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::timetable::Moment;
use crate::classroom::quest::visit::Visit;
use crate::content::ids::{LessonId, QuestId, StationId};
use crate::content::level::Nature;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::quest::{Face, HeldQuest, QuestWish};
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::station::StationWish;

const TEAMS: [&str; 4] = ["Qyran", "Tulpar", "Barys", "Sunqar"];

type Room = Harness<'static, Session>;

/// The lesson of the quest, begun, before the teacher's eyes.
fn room(folder: &Path) -> Room {
    let mut session = session(folder);
    session.seed = Some(4711);
    session.carry_out(Intent::PrepareLesson(LessonId::parse("team-quest").unwrap()));
    let mut room = at(Screen::Lesson, session);
    press(&mut room, "Begin: the clock starts");
    room.key_press(Key::F6);
    room.run_steps(3);
    room
}

/// Presses as a screen reader does, so that what is further down in a list is reached as well.
fn press(room: &mut Room, label: &str) {
    room.get_by_label(label).click_accesskit();
    room.run_steps(3);
}

fn write(room: &mut Room, label: &str, text: &str) {
    room.get_by_label(label).focus();
    room.run_steps(2);
    room.get_by_label(label).type_text(text);
    room.run_steps(2);
}

fn held(room: &Room) -> &Held {
    room.state().lesson.as_ref().unwrap()
}

fn quest(room: &Room) -> &HeldQuest {
    held(room).quest.as_deref().unwrap()
}

/// Time passes, and the computer is awake.
fn wait(room: &mut Room, seconds: u32) {
    for _ in 0..seconds.div_ceil(60) {
        room.state_mut().elapsed += 60.0;
        room.run_steps(1);
    }
    room.run_steps(2);
}

fn total(room: &Room, team: u8) -> i32 {
    let rows = quest(room).quest.as_ref().unwrap().board().rows();
    rows.iter().find(|row| row.team == TeamId(team)).unwrap().total.in_hundredths()
}

/// Set up with one juror from school A, who is the first team's as well, and one from nowhere.
fn set_up(room: &mut Room) {
    press(room, "One more: Jurors: 0");
    press(room, "One more: Jurors: 1");
    press(room, "Juror 1 · School doesn't matter");
    room.get_all_by_label("School doesn't matter").next().unwrap().click_accesskit();
    room.run_steps(3);
    press(room, "The teams are ready");
    let names: Vec<&str> = quest(room).quest.as_ref().unwrap().teams().iter().map(|team| team.name.as_str()).collect();
    assert_eq!(names, TEAMS);
}

fn to_stations(room: &mut Room) {
    press(room, "Next step");
    press(room, "Next step");
    press(room, "Begin the stations");
    assert!(matches!(quest(room).moment(held(room).state.now()), Some(Moment::Round(0, _))));
}

fn enter(room: &mut Room, team: &str, points: &str) {
    press(room, &format!("{team} —"));
    write(room, "at most 100", points);
    press(room, "Enter the points");
}

#[test]
fn teams_are_named_and_counted_without_typing() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = room(folder.path());
    press(&mut room, "One more: Teams: 4");
    press(&mut room, "Another name: Team 1");
    let names: Vec<&str> = quest(&room).set_up.teams.iter().map(|team| team.name.as_str()).collect();
    assert_eq!(names, ["Arna", "Tulpar", "Barys", "Sunqar", "Shapagat"]);
    press(&mut room, "One fewer: Teams: 5");
    // Four is the least.
    press(&mut room, "One fewer: Teams: 4");
    assert_eq!(quest(&room).set_up.teams.len(), 4);
    // Until something was done, it can be set up again.
    press(&mut room, "The teams are ready");
    press(&mut room, "Change the teams");
    assert!(quest(&room).quest.is_none());
}

#[test]
fn a_whole_quest_is_held_from_the_teams_to_the_protocol() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = room(folder.path());
    set_up(&mut room);
    to_stations(&mut room);
    // In the first round one team is at the crossword; who has not been there has no points there.
    let first = quest(&room).quest.as_ref().unwrap().timetable().team(0, 1).unwrap();
    let other = TEAMS[(usize::from(first.0) + 1) % 4];
    press(&mut room, "Points");
    press(&mut room, "Crossword 0/4");
    enter(&mut room, other, "50");
    assert!(room.query_by_label("The team hasn't been at this station yet.").is_some());
    enter(&mut room, TEAMS[usize::from(first.0)], "62,5");
    assert_eq!(total(&room, first.0), 6250);
    wait(&mut room, 37 * 60);
    assert!(matches!(quest(&room).moment(held(&room).state.now()), Some(Moment::Round(5, _))));
    wait(&mut room, 60);
    assert_eq!(quest(&room).moment(held(&room).state.now()), Some(Moment::Together));
    // A slip of the pen is mended with a reason, and with nothing else.
    press(&mut room, &format!("{} 62.5", TEAMS[usize::from(first.0)]));
    write(&mut room, "62.5", "70");
    press(&mut room, "Correct");
    assert!(room.query_by_label("Write the reason for the correction.").is_some());
    write(&mut room, "62.5", "70");
    write(&mut room, "Reason for the correction", "one word more");
    press(&mut room, "Correct");
    assert_eq!(total(&room, first.0), 7000);
    // The board is frozen while more comes in.
    press(&mut room, "Now");
    press(&mut room, "Freeze the board");
    press(&mut room, "Points");
    press(&mut room, "Faster, more, more accurate 0/4");
    for (team, points) in TEAMS.iter().zip(["80", "60", "40", "20"]) {
        enter(&mut room, team, points);
    }
    let board = quest(&room).quest.as_ref().unwrap().board();
    assert_ne!(board.shown(), board.rows());
    press(&mut room, "Now");
    press(&mut room, "Thaw the board");

    // All together: the second team buzzes and is wrong, the third takes the point.
    press(&mut room, "Next step");
    press(&mut room, "Brain ring");
    press(&mut room, "Next question");
    press(&mut room, "The question is read");
    room.key_press(Key::Num2);
    room.run_steps(3);
    let turn = |room: &Room| match quest(room).ring.as_ref().unwrap().ring.phase() {
        RingPhase::Answering { team, .. } => Some(team.0),
        _ => None,
    };
    assert_eq!(turn(&room), Some(1));
    press(&mut room, "Wrong");
    room.key_press(Key::Num3);
    room.run_steps(3);
    press(&mut room, "Right");
    room.key_press(Key::F6);
    room.run_steps(3);
    assert!(room.query_by_label_contains("Barys steals the point").is_some());
    room.key_press(Key::F6);
    room.run_steps(3);
    let before = total(&room, 2);
    press(&mut room, "End the ring and enter the points");
    assert_eq!(total(&room, 2) - before, 10_000);

    // A captain, and the jury: nobody scores the own school.
    press(&mut room, "Captains");
    press(&mut room, "Captain of Qyran");
    assert_eq!(quest(&room).face(held(&room).state.now()), Face::Captains);
    press(&mut room, "Jury");
    press(&mut room, "The captains' contest");
    press(&mut room, "Qyran");
    press(&mut room, "Juror 1 —");
    assert!(room.query_by_label("A juror doesn't score a team of the own school.").is_some());
    press(&mut room, "Juror 2 —");
    let lines = [
        ("Respect: 0–20", "20"),
        ("Rule and reason: 0–20", "10"),
        ("Clearness: 0–20", "20"),
        ("Way out: 0–25", "20"),
        ("Role: 0–15", "10"),
    ];
    for (line, points) in lines {
        write(&mut room, line, points);
    }
    let before = total(&room, 0);
    press(&mut room, "Hand the sheet in");
    press(&mut room, "Close the scoring");
    assert_eq!(total(&room, 0) - before, 8000);

    // The protocol remains: on paper, and in what the lesson leaves behind.
    press(&mut room, "Now");
    press(&mut room, "Protocol");
    let papers: Vec<_> =
        std::fs::read_dir(folder.path().join("papers")).unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(papers.len(), 2);
    let page = papers.iter().find(|path| path.extension().is_some_and(|end| end == "html")).unwrap();
    let page = std::fs::read_to_string(page).unwrap();
    for part in ["Qyran", "one word more", "Juror 2", "80", "signature"] {
        assert!(page.contains(part), "{part}");
    }
    let record = held(&room).outcomes.quest.as_ref().unwrap();
    assert_eq!((record.teams.len(), record.stations.len(), record.jurors), (4, 8, 2));
    assert_eq!(record.teams[0].place, 1);
    assert!(record.teams.windows(2).all(|pair| pair[0].sum >= pair[1].sum));
}

#[test]
fn a_closed_lid_loses_nothing_of_a_quest() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = room(folder.path());
    set_up(&mut room);
    to_stations(&mut room);
    let first = quest(&room).quest.as_ref().unwrap().timetable().team(0, 1).unwrap();
    press(&mut room, "Points");
    press(&mut room, "Crossword 0/4");
    enter(&mut room, TEAMS[usize::from(first.0)], "33");
    // A team is in the middle of its series on this computer.
    let series = quest(&room).quest.as_ref().unwrap().timetable().team(0, 3).unwrap();
    press(&mut room, "Faster, more, more accurate 0/4");
    press(&mut room, &format!("{} —", TEAMS[usize::from(series.0)]));
    press(&mut room, "Play on this computer");
    assert_eq!(room.state().screen(), Screen::Station);
    press(&mut room, "Pass");
    press(&mut room, "Pass");
    let (before, now) = (quest(&room).keep(), held(&room).state.now());
    drop(room);
    let mut room = super::harness(session(folder.path()));
    press(&mut room, "Back to the lesson");
    assert_eq!((held(&room).state.phase(), held(&room).state.now()), (Phase::Paused, now));
    assert_eq!(quest(&room).keep(), before);
    assert_eq!(total(&room, first.0), 3300);
    let visiting = quest(&room).visiting.as_ref().unwrap();
    assert!(matches!(&visiting.visit, Visit::Series(_, series) if series.at() == Some(2)));
}

#[test]
fn a_stations_computer_tells_its_points_in_digits_that_the_teacher_types() {
    let folder = tempfile::tempdir().unwrap();
    let mut teacher = room(folder.path());
    set_up(&mut teacher);
    to_stations(&mut teacher);
    let agent = quest(&teacher).quest.as_ref().unwrap().timetable().team(0, 5);
    // With four teams somebody is at one of the first four stations.
    let (team, station) = match agent {
        Some(team) => (team, "agent-37001"),
        None => (quest(&teacher).quest.as_ref().unwrap().timetable().team(0, 2).unwrap(), "black-box"),
    };
    let elsewhere = tempfile::tempdir().unwrap();
    let mut alone = at(Screen::Lessons, session(elsewhere.path()));
    let lesson = LessonId::parse("team-quest").unwrap();
    assert!(alone.state().library.lessons.contains_key(&lesson));
    let id = QuestId::parse("quest-90").unwrap();
    alone.state_mut().carry_out(Intent::Station(StationWish::Choose(id)));
    alone.run_steps(3);
    write(&mut alone, "Number of the quest", "4711");
    press(&mut alone, &format!("Team {}", team.0 + 1));
    let name = if station == "agent-37001" { "Agent 37001" } else { "Black box" };
    press(&mut alone, name);
    press(&mut alone, "Start");
    let dealt = |room: &Room| room.state().visiting().unwrap().clone();
    if station == "black-box" {
        for _ in 0..4 {
            press(&mut alone, "We give up");
            press(&mut alone, "Next box");
        }
    } else {
        press(&mut alone, "Time is up");
    }
    let visiting = dealt(&alone);
    let code = visiting.code().unwrap();
    assert!(alone.query_by_label(&code).is_some());
    press(&mut teacher, "Points");
    write(&mut teacher, "12 digits from a station", &code.replace(' ', ""));
    press(&mut teacher, "Enter the digits");
    let game = quest(&teacher).quest.as_ref().unwrap();
    let cell = game.board().cell(team, &StationId::parse(station).unwrap());
    assert_eq!(cell, visiting.cell());
    // The next team comes to the same computer.
    press(&mut alone, "Next team");
    assert!(alone.query_by_label("Number of the quest").is_some());
}

#[test]
fn a_process_is_marked_and_explained_and_a_crossword_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = room(folder.path());
    set_up(&mut room);
    to_stations(&mut room);
    let visit = |room: &mut Room, team: u8, station: &str| {
        let wish = QuestWish::Visit(TeamId(team), StationId::parse(station).unwrap());
        room.state_mut().carry_out(Intent::Lesson(LessonWish::Quest(wish)));
        room.run_steps(3);
    };
    visit(&mut room, 0, "agent-37001");
    for _ in 0..2 {
        let Visit::Processes(processes, open, _) = room.state().visiting().unwrap().visit.clone() else { panic!() };
        let (process, _) = &processes[open];
        let message = format!("station-agent-37001-{}", process.id);
        for (step, nature) in &process.steps {
            if *nature == Nature::Crooked {
                let text = room.state().library.words.ui(
                    crate::content::lang::Lang::En,
                    &message,
                    Some(step.as_str()),
                    &crate::content::words::Args::new(),
                );
                press(&mut room, &text);
            }
        }
        press(&mut room, "We have marked all");
        assert!(room.query_all_by_label_contains("Risk found.").next().is_some());
        press(&mut room, "Go on");
    }
    assert!(room.query_by_label("Points: 100 of 100").is_some());
    // It is entered once the team has been there; until then the rules refuse it.
    press(&mut room, "Enter on the board");
    assert_eq!(room.state().screen(), Screen::Lesson);

    visit(&mut room, 1, "crossword");
    let Visit::Crossword(laid, ..) = room.state().visiting().unwrap().visit.clone() else { panic!() };
    write(&mut room, "Word", &laid.entries[0].text().to_lowercase());
    press(&mut room, "Write it in");
    let of = laid.entries.len();
    assert!(room.query_by_label(&format!("Crossword. Words written: 1 of {of}")).is_some());
    press(&mut room, "Print");
    let paper = folder.path().join("papers").join("crossword-4711-2.html");
    let paper = std::fs::read_to_string(paper).unwrap();
    assert!(paper.contains("<svg") && paper.contains("Across"));
    press(&mut room, "Time is up");
    let points = 10_000 / of as i32;
    let cell = room.state().visiting().unwrap().cell().unwrap();
    assert!(cell.score.in_hundredths().abs_diff(points) <= 1);
}
