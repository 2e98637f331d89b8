//! A result watched step by step ends where grading ends.

use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::Seed;

use super::rounds::{HASH, KEY, grader};

#[test]
fn every_point_comes_with_a_step_and_the_last_minute_is_the_card() {
    let (grader, ballots) = grader(40);
    for ballot in &ballots {
        let manner = [Manner::Honest, Manner::Clumsy, Manner::Late][ballot.number.0 as usize % 3];
        let file = simulate(&grader, &HASH, &KEY, ballot, manner, Seed(8)).files.remove(0);
        let card = grader.grade(&file).unwrap();
        let mut sum = 0;
        let watched =
            grader.watch(&file, |step| sum += step.gains.iter().map(|gain| gain.points).sum::<i32>()).unwrap();
        assert_eq!(watched, card);
        let wanted: i32 = card
            .tasks
            .iter()
            .map(|task| match &task.because {
                adal_qala::olympiad::grade::Because::Sheet(awards) => awards.iter().map(|award| award.points).sum(),
                _ => i32::from(task.points),
            })
            .sum();
        assert_eq!(sum, wanted, "{manner:?}");
        let earned = grader.earned(&file).unwrap();
        let points: Vec<u16> = card.tasks.iter().map(|task| task.points).collect();
        assert_eq!(earned.last().unwrap().tasks, points);
        assert!(earned.windows(2).all(|two| two[0].minute <= two[1].minute && two[0].tasks != two[1].tasks));
        assert_eq!(grader.grade_as(&file, *ballot).unwrap(), card);
    }
}
