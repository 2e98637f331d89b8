//! A paper of the reports on the screen: the blocks that are printed, with charts as bars.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::classroom::report::sheet::{Block, Chart, Length};
use crate::desktop::screens::lesson::blocks::{is_long, table_ui};
use crate::desktop::screens::reading::{coloured_ui, part_ui};
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::paint;

/// Shows blocks one below the other.
pub fn paper_ui(ui: &mut Ui, blocks: &[Block]) {
    let theme = current(ui.ctx());
    let (ink, faint) = (theme.tokens.ink, theme.tokens.ink_2);
    for block in blocks {
        match block {
            Block::Heading(text) => {
                ui.add_space(theme.px(8.0));
                part_ui(ui, text);
            }
            Block::Paragraph(text) => coloured_ui(ui, Type::Ui18, Face::SansMedium, text, ink),
            Block::Small(text) => coloured_ui(ui, Type::Hint16, Face::SansMedium, text, faint),
            Block::Large(text) => coloured_ui(ui, Type::Speech24, Face::SerifBold, text, ink),
            Block::Facts(pairs) | Block::Lines(pairs) => {
                for (label, value) in pairs {
                    coloured_ui(ui, Type::Ui18, Face::SansMedium, &format!("{label}: {value}"), ink);
                }
            }
            Block::Table(table) => {
                let head: Vec<String> = table.columns.iter().map(|column| column.head.clone()).collect();
                let above = (!is_long(&table.rows)).then(|| head.clone());
                let rows: Vec<Vec<String>> = above.into_iter().chain(table.rows.iter().cloned()).collect();
                table_ui(ui, &head, &rows);
            }
            Block::Chart(chart) => chart_ui(ui, &theme, chart),
            Block::Cards(cards) => {
                for card in cards {
                    coloured_ui(ui, Type::Ui18, Face::SansMedium, &card.text(), ink);
                }
            }
            Block::Grid(grid) => coloured_ui(ui, Type::Ui18, Face::SansMedium, &grid.said, ink),
            Block::NewPage => {}
        }
    }
}

/// A chart: each answer with its bars, and what they are beside them.
fn chart_ui(ui: &mut Ui, theme: &Theme, chart: &Chart) {
    coloured_ui(ui, Type::Ui18, Face::SansBold, &chart.title, theme.tokens.ink);
    for group in &chart.groups {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &group.label, theme.tokens.ink);
        for bar in &group.bars {
            let series = chart.series.get(bar.series).filter(|_| chart.series.len() > 1);
            let said = series.map_or_else(|| bar.said.clone(), |series| format!("{series}: {}", bar.said));
            bar_ui(ui, theme, bar.series, bar.length, &said);
        }
    }
    for line in &chart.beneath {
        coloured_ui(ui, Type::Hint16, Face::SansMedium, line, theme.tokens.ink_2);
    }
    ui.add_space(theme.px(6.0));
}

fn bar_ui(ui: &mut Ui, theme: &Theme, series: usize, length: Length, said: &str) {
    let wide = ui.available_width();
    let bars = wide * 0.4;
    let room = wide - bars - theme.px(12.0);
    let galley = ui.painter().layout(said.to_owned(), theme.font(Type::Hint16), theme.tokens.ink, room);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said));
    let t = &theme.tokens;
    let color = [t.accent, t.gold, t.madder, t.ink_2][series % 4];
    let middle = rect.center().y;
    let track =
        Rect::from_min_max(pos2(rect.min.x, middle - theme.px(6.0)), pos2(rect.min.x + bars, middle + theme.px(6.0)));
    ui.painter().rect_filled(track, paint::corner(theme.px(3.0)), t.felt);
    if let Length::Exactly(share) | Length::AtLeast(share) = length {
        let end = track.min.x + track.width() * share.min(1_000) as f32 / 1_000.0;
        let bar = Rect::from_min_max(track.min, pos2(end, track.max.y));
        ui.painter().rect_filled(bar, paint::corner(theme.px(3.0)), color);
    }
    ui.painter().galley(pos2(rect.min.x + bars + theme.px(12.0), rect.min.y), galley, t.ink);
}
