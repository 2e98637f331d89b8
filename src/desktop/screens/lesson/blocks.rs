//! A plan's sheet on the screen: headings, paragraphs, lists, tables row by row.

use egui::{Ui, WidgetInfo, WidgetType};

use crate::classroom::lesson::sheet::{Block, Rank};
use crate::desktop::screens::reading::{coloured_ui, part_ui};
use crate::desktop::theme::{Face, Type, current};

/// Shows blocks one below the other.
pub fn blocks_ui(ui: &mut Ui, blocks: &[Block]) {
    let theme = current(ui.ctx());
    let ink = theme.tokens.ink;
    for block in blocks {
        match block {
            Block::Heading(Rank::Part, text) => {
                ui.add_space(theme.px(10.0));
                part_ui(ui, text);
            }
            Block::Heading(Rank::Step, text) => {
                ui.add_space(theme.px(6.0));
                coloured_ui(ui, Type::Ui18, Face::SansBold, text, theme.tokens.accent);
            }
            Block::Paragraph(text) => coloured_ui(ui, Type::Ui18, Face::SansMedium, text, ink),
            Block::List(items) => {
                for item in items {
                    coloured_ui(ui, Type::Ui18, Face::SansMedium, &format!("•  {item}"), ink);
                }
            }
            Block::Table { head, rows } => table_ui(ui, head, rows),
        }
    }
}

/// Rows of a table: the first cells are what the row is about, and each further one stands under its head.
pub fn table_ui(ui: &mut Ui, head: &[String], rows: &[Vec<String>]) {
    let theme = current(ui.ctx());
    if is_long(rows) {
        for row in rows {
            for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let (face, color) =
                    if at == 0 { (Face::SansBold, theme.tokens.ink) } else { (Face::SansMedium, theme.tokens.ink_2) };
                let text =
                    if at == 0 { cell.clone() } else { format!("{}: {cell}", head.get(at).map_or("", String::as_str)) };
                coloured_ui(ui, Type::Ui18, face, &text, color);
            }
            ui.add_space(theme.px(4.0));
        }
        return;
    }
    // No wider than the room there is, whatever stands in the cells.
    let columns = rows.first().map_or(1, Vec::len).max(1) as f32;
    let gap = theme.px(14.0);
    let widest = (ui.available_width() - gap * (columns - 1.0)) / columns;
    let grid = egui::Grid::new(ui.next_auto_id()).striped(false).spacing(egui::vec2(gap, theme.px(4.0)));
    grid.max_col_width(widest).show(ui, |ui| {
        let heads = std::iter::once((head, Face::SansBold)).filter(|(head, _)| head.iter().any(|it| !it.is_empty()));
        let rows = rows.iter().map(|row| (row.as_slice(), Face::SansMedium));
        for (row, face) in heads.chain(rows) {
            for cell in row {
                let text = egui::RichText::new(cell).font(theme.font_in(Type::Hint16, face)).color(theme.tokens.ink);
                let response = ui.add(egui::Label::new(text).wrap());
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, cell));
            }
            ui.end_row();
        }
    });
}

/// Whether cells are so long that they stand below each other, each under its head.
pub fn is_long(rows: &[Vec<String>]) -> bool {
    rows.iter().flatten().any(|cell| cell.chars().count() > LONG_CELL)
}

/// Longer cells do not stand beside each other.
const LONG_CELL: usize = 44;
