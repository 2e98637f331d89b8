//! The teacher's plan of a lesson as a paper: the same blocks that the terminal and the window show.

use super::parts::column;
use super::sheet::{Block, Look, Sheet, Side, Table};
use crate::classroom::lesson::sheet::{Block as Part, PlanSheet};
use crate::content::lang::Lang;

/// What stands at the foot of each page.
const FOOT: &str = "Adal Qala";
/// How many letters of a cell count when columns share the room: a few long cells may not take it all.
const WIDEST: usize = 40;
/// So many letters a column has at least.
const NARROWEST: usize = 6;

/// The plan.
pub fn sheet(plan: &PlanSheet, lang: Lang) -> Sheet {
    let mut blocks = vec![Block::Paragraph(plan.summary.clone())];
    for part in &plan.blocks {
        match part {
            Part::Heading(_, text) => blocks.push(Block::Heading(text.clone())),
            Part::Paragraph(text) => blocks.push(Block::Paragraph(text.clone())),
            Part::List(items) => blocks.extend(items.iter().map(|item| Block::Paragraph(format!("• {item}")))),
            Part::Table { head, rows } => blocks.push(Block::Table(table(head, rows))),
        }
    }
    Sheet { lang, title: plan.title.clone(), look: Look::Paper, blocks, foot: FOOT.to_owned() }
}

/// Columns share the room by the longest cell of each.
fn table(head: &[String], rows: &[Vec<String>]) -> Table {
    let longest = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at)).chain(head.get(at));
        let letters = cells.map(|cell| cell.chars().count()).max().unwrap_or(0);
        u16::try_from(letters.clamp(NARROWEST, WIDEST)).unwrap_or(1)
    };
    let columns = head.iter().enumerate().map(|(at, head)| column(head.clone(), longest(at), Side::Left));
    Table { columns: columns.collect(), rows: rows.to_vec() }
}
