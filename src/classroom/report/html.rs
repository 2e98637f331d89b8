//! A sheet as one HTML file that needs nothing else: no script, no font, no picture from outside. It prints on A4.

use std::fmt::Write as _;

use super::sheet::{Bar, Block, Chart, CutCard, Grid, Length, Look, Sheet, Side, Table};

/// Everything that is not the same on each page is text; this is how it looks.
const STYLE: &str = "\
@page{size:A4;margin:18mm 17mm}\
*{box-sizing:border-box}\
body{font:11pt/1.4 'Source Serif 4','Noto Serif','PT Serif',Georgia,'Times New Roman',serif;color:#222;max-width:176mm;margin:12mm auto;padding:0 4mm}\
h1{font-size:20pt;line-height:1.2;margin:0 0 5mm;border-bottom:.6mm solid #1f6f78;padding-bottom:2mm}\
h2{font-size:13pt;margin:6mm 0 2mm;break-after:avoid}\
h3{font-size:11pt;margin:4mm 0 1mm;break-after:avoid}\
p{margin:0 0 2mm}\
.large{font-size:17pt;line-height:1.3;text-align:center;margin:7mm 0;font-weight:bold}\
.small,footer{font-size:9pt;color:#555}\
footer{border-top:.2mm solid #aaa;margin-top:8mm;padding-top:2mm}\
dl{display:grid;grid-template-columns:minmax(40mm,max-content) 1fr;gap:.8mm 5mm;margin:0 0 3mm}\
dt{color:#555;max-width:64mm}dd{margin:0}\
table{border-collapse:collapse;width:100%;margin:0 0 3mm}\
thead{display:table-header-group}tr{break-inside:avoid}\
th,td{border:.2mm solid #999;padding:1mm 2mm;text-align:left;vertical-align:top}\
th{background:#eef3f3}.right{text-align:right}\
figure{margin:0 0 4mm;break-inside:avoid}figcaption{font-weight:bold;margin-bottom:1mm}\
svg{display:block;width:100%;height:auto}\
.line{margin:7mm 0 0}.line i{display:block;border-bottom:.2mm solid #222;height:7mm}.line span{font-size:9pt;color:#555}\
.page{break-before:page}\
.cards{display:grid;grid-template-columns:1fr 1fr}.card{border:.3mm dashed #999;padding:3mm 4mm;min-height:76mm;break-inside:avoid;display:flex;flex-direction:column;font-size:10.5pt}\
.card b{font-size:12.5pt}.card p{margin:1mm 0}.card ul{list-style:none;margin:1mm 0;padding:0}.card li::before{content:'';display:inline-block;width:3.5mm;height:3.5mm;border:.3mm solid #222;margin-right:2.5mm;vertical-align:-.5mm}\
.card small{margin-top:auto;color:#555;font-size:8.5pt}.grid svg{width:auto;max-width:100%;max-height:118mm;margin:0 auto}\
.framed{text-align:center;border:1.2mm double #1f6f78;padding:24mm 20mm}.framed h1{border:0;font-size:28pt;color:#1f6f78}\
.framed .large{font-size:22pt}.framed .line{max-width:110mm;margin:9mm auto 0}.framed footer{border:0}\
.poster h1{font-size:44pt;margin-top:30mm}.poster .large{font-size:52pt}.poster p{font-size:24pt}.poster .small{font-size:11pt}\
@media print{body{margin:0;max-width:none}body:not(.framed){padding:0}}";

/// Colours of the series, from the first; they differ in lightness too, for those who print without colour.
pub(super) const SERIES: [&str; 4] = ["#1f6f78", "#e0a33e", "#7fb5a6", "#8a5a83"];

/// The file.
pub fn page(sheet: &Sheet) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body{}>\n<h1>{1}</h1>\n",
        sheet.lang.code(),
        escaped(&sheet.title),
        match sheet.look {
            Look::Framed => " class=\"framed\"",
            Look::Poster => " class=\"framed poster\"",
            Look::Paper | Look::OnePage => "",
        },
    );
    let mut breaks = false;
    for block in &sheet.blocks {
        if *block == Block::NewPage {
            breaks = true;
            continue;
        }
        let (open, close) = if std::mem::take(&mut breaks) { ("<div class=\"page\">", "</div>") } else { ("", "") };
        out.push_str(open);
        put(&mut out, block);
        out.push_str(close);
        out.push('\n');
    }
    let _ = write!(out, "<footer>{}</footer>\n</body>\n</html>\n", escaped(&sheet.foot));
    out
}

/// Writing to a string can't fail.
fn put(out: &mut String, block: &Block) {
    match block {
        Block::Heading(text) => tagged(out, "h2", "", text),
        Block::Paragraph(text) => tagged(out, "p", "", text),
        Block::Small(text) => tagged(out, "p", "small", text),
        Block::Large(text) => tagged(out, "p", "large", text),
        Block::Facts(pairs) => {
            out.push_str("<dl>");
            for (label, value) in pairs {
                let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escaped(label), escaped(value));
            }
            out.push_str("</dl>");
        }
        Block::Table(it) => table(out, it),
        Block::Chart(it) => chart(out, it),
        Block::Cards(it) => cards(out, it),
        Block::Grid(it) => grid(out, it),
        Block::Lines(lines) => {
            for (label, beneath) in lines {
                let (label, beneath) = (escaped(label), escaped(beneath));
                let _ = write!(out, "<div class=\"line\">{label}<i></i><span>{beneath}</span></div>");
            }
        }
        Block::NewPage => {}
    }
}

fn tagged(out: &mut String, tag: &str, class: &str, text: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ = write!(out, "<{tag}{class}>{}</{tag}>", escaped(text));
}

fn table(out: &mut String, table: &Table) {
    let sum: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
    let side = |side: Side| if side == Side::Right { " class=\"right\"" } else { "" };
    out.push_str("<table><thead><tr>");
    for column in &table.columns {
        let percent = u32::from(column.share) * 100 / sum.max(1);
        let head = escaped(&column.head);
        let _ = write!(out, "<th scope=\"col\"{} style=\"width:{percent}%\">{head}</th>", side(column.side));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for (cell, column) in row.iter().zip(&table.columns) {
            let _ = write!(out, "<td{}>{}</td>", side(column.side), escaped(cell));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
}

fn cards(out: &mut String, cards: &[CutCard]) {
    out.push_str("<div class=\"cards\">");
    for card in cards {
        let _ = write!(out, "<div class=\"card\"><b>{}</b>", escaped(&card.title));
        for line in &card.lines {
            tagged(out, "p", "", line);
        }
        out.push_str("<ul>");
        for label in &card.boxes {
            tagged(out, "li", "", label);
        }
        let _ = write!(out, "</ul><small>{}</small></div>", escaped(&card.foot));
    }
    out.push_str("</div>");
}

/// A grid as SVG in black on white, with numbers in the corners.
fn grid(out: &mut String, grid: &Grid) {
    const SIDE: u32 = 40;
    let (width, height) = (u32::from(grid.columns) * SIDE, u32::from(grid.rows) * SIDE);
    let said = escaped(&grid.said);
    let _ = writeln!(
        out,
        "<figure class=\"grid\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 {} {}\" width=\"{}\" \
         role=\"img\" aria-label=\"{said}\" font-family=\"sans-serif\">",
        width + 2,
        height + 2,
        width + 2,
    );
    for cell in &grid.cells {
        let (x, y) = (u32::from(cell.column) * SIDE, u32::from(cell.row) * SIDE);
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{SIDE}\" height=\"{SIDE}\" fill=\"white\" stroke=\"black\"/>"
        );
        if let Some(number) = cell.number {
            let _ = writeln!(out, "<text x=\"{}\" y=\"{}\" font-size=\"11\">{number}</text>", x + 3, y + 12);
        }
        if let Some(letter) = cell.letter {
            let (x, y) = (x + SIDE / 2, y + 30);
            let _ = writeln!(out, "<text x=\"{x}\" y=\"{y}\" font-size=\"22\" text-anchor=\"middle\">{letter}</text>");
        }
    }
    out.push_str("</svg></figure>");
}

/// The chart is drawn, and said to whoever does not see it.
fn chart(out: &mut String, chart: &Chart) {
    let _ = write!(out, "<figure><figcaption>{}</figcaption>", escaped(&chart.title));
    if !chart.groups.is_empty() {
        out.push_str(&svg(chart));
    }
    for line in &chart.beneath {
        tagged(out, "p", "small", line);
    }
    out.push_str("</figure>");
}

/// The bars as SVG, 640 units wide. Labels stand above their bars, so that long ones have room.
pub fn svg(chart: &Chart) -> String {
    const WIDE: usize = 640;
    const LINE: usize = 19;
    const BAR: usize = 17;
    const LONGEST: u32 = 400;
    /// Letters that go into a line beside each other for certain.
    const LETTERS: usize = 74;
    let mut body = String::new();
    let mut y = 4;
    if chart.series.len() > 1 {
        for (at, name) in chart.series.iter().enumerate() {
            let colour = SERIES[at % SERIES.len()];
            let _ = write!(body, "<rect x=\"0\" y=\"{y}\" width=\"12\" height=\"12\" fill=\"{colour}\"/>");
            let _ = write!(body, "<text x=\"18\" y=\"{}\">{}</text>", y + 11, escaped(name));
            y += LINE;
        }
        y += 6;
    }
    for group in &chart.groups {
        for line in wrapped(&group.label, LETTERS) {
            let _ = write!(body, "<text x=\"0\" y=\"{}\">{}</text>", y + 13, escaped(&line));
            y += LINE;
        }
        for Bar { series, length, said } in &group.bars {
            let colour = SERIES[series % SERIES.len()];
            let pixels = |share: u32| share.min(1000) * LONGEST / 1000;
            let end = match *length {
                Length::Exactly(share) => {
                    let width = pixels(share);
                    let _ = write!(body, "<rect x=\"0\" y=\"{y}\" width=\"{width}\" height=\"13\" fill=\"{colour}\"/>");
                    width
                }
                Length::AtLeast(share) => {
                    let width = pixels(share);
                    let _ = write!(body, "<rect x=\"0\" y=\"{y}\" width=\"{width}\" height=\"13\" fill=\"{colour}\"/>");
                    let rest = LONGEST - width;
                    let _ = write!(
                        body,
                        "<rect x=\"{width}\" y=\"{}\" width=\"{rest}\" height=\"12\" fill=\"none\" stroke=\"{colour}\" \
                         stroke-dasharray=\"3 3\"/>",
                        y
                    );
                    LONGEST
                }
                Length::Hidden => {
                    let _ = write!(
                        body,
                        "<rect x=\".5\" y=\"{y}\" width=\"40\" height=\"12\" fill=\"none\" stroke=\"{colour}\" \
                         stroke-dasharray=\"3 3\"/>"
                    );
                    40
                }
            };
            let _ = write!(body, "<text x=\"{}\" y=\"{}\">{}</text>", end + 8, y + 11, escaped(said));
            y += BAR;
        }
        y += 6;
    }
    let said = escaped(&chart.lines().join(". "));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDE} {y}\" role=\"img\" aria-label=\"{said}\" \
         font-size=\"14\" font-family=\"inherit\" fill=\"#222\">{body}</svg>"
    )
}

/// A text in lines of at most so many letters, broken at blanks.
pub fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text in which nothing is a tag.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
