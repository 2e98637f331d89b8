//! Tables as spreadsheets read and write them: commas, quotes where needed, quotes doubled inside quotes.

/// A row as text, with its line end.
pub fn row<'c>(cells: impl IntoIterator<Item = &'c str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell as text: quoted where that is needed.
pub fn cell(text: &str) -> String {
    let plain = !text.contains([',', '"', '\n', '\r']) && text.trim() == text;
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

/// All rows of a table. Semicolons are understood as well, where the first line has no comma.
pub fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or("");
    let comma = if first.contains(',') { ',' } else { ';' };
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            c if quoted => cell.push(c),
            c if c == comma => row.push(std::mem::take(&mut cell)),
            '\r' => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// The rows of a list that people fill in, with the line of each, cells trimmed: without empty ones, and without the first where it
/// names its columns and `first` is the name of the first of them.
pub fn list(text: &str, first: &str) -> Vec<(usize, Vec<String>)> {
    let trimmed = |row: Vec<String>| row.into_iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let named = |at: usize, row: &[String]| at == 1 && cell_at(row, 0).eq_ignore_ascii_case(first);
    let rows = (1..).zip(read(text)).map(|(at, row)| (at, trimmed(row)));
    rows.filter(|(at, row)| row.iter().any(|cell| !cell.is_empty()) && !named(*at, row)).collect()
}

/// A cell of a row; nothing where it has no such.
pub fn cell_at(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let cells = ["a", "", "b, c", "say \"no\"", "two\nlines", " x"];
        assert_eq!(read(&row(cells)), [cells.map(str::to_owned).to_vec()]);
        assert_eq!(read("a;b\n\"c;\";d"), [["a", "b"], ["c;", "d"]]);
    }
}
