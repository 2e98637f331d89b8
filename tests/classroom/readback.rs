//! Reads PDF back, as far as the papers go: objects, unpacked streams, and text by the table that says which letter is which.

use std::collections::BTreeMap;

/// What was found in a file.
pub struct Read {
    pub pages: usize,
    pub fonts: usize,
    pub embedded: usize,
    /// The lines of text, in the order in which they are set.
    pub text: Vec<String>,
    /// Where the lowest line stands, in points from below.
    pub lowest: f32,
    /// Where the leftmost line begins.
    pub left: f32,
    /// Where the rightmost line begins.
    pub right: f32,
}

pub fn read(file: &[u8]) -> Read {
    assert!(file.starts_with(b"%PDF-1.") && file.trim_ascii_end().ends_with(b"%%EOF"));
    let objects = objects(file);
    let holds = |what: &str| objects.values().filter(|(dict, _)| dict.contains(what)).count();
    let mut read = Read {
        pages: holds("/Type /Page\n") + holds("/Type /Page "),
        fonts: holds("/Subtype /Type0"),
        embedded: holds("/FontFile2"),
        text: Vec::new(),
        lowest: f32::MAX,
        left: f32::MAX,
        right: 0.0,
    };
    // Each page's resources name the faces; all pages have the same.
    let named = objects.values().find_map(|(dict, _)| dict.split_once("/Font <<").map(|(_, rest)| rest.to_owned()));
    let named = named.expect("a page names its faces");
    let words: Vec<&str> = named.split(">>").next().unwrap().split_whitespace().collect();
    let letters: BTreeMap<&str, BTreeMap<u16, char>> = words
        .chunks(4)
        .map(|it| {
            let (font, _) = &objects[&it[1].parse::<u32>().unwrap()];
            let cmap: u32 = after(font, "/ToUnicode").parse().unwrap();
            (it[0].trim_start_matches('/'), letters(&objects[&cmap].1))
        })
        .collect();
    for (dict, _) in objects.values().filter(|(dict, _)| dict.contains("/Contents")) {
        let content: u32 = after(dict, "/Contents").parse().unwrap();
        page(&objects[&content].1, &letters, &mut read);
    }
    read
}

/// The number or word behind a key of a dictionary.
fn after<'d>(dict: &'d str, key: &str) -> &'d str {
    dict.split_once(key).unwrap_or_else(|| panic!("{key} in {dict}")).1.split_whitespace().next().unwrap()
}

/// All objects by number: dictionary, and unpacked stream.
fn objects(file: &[u8]) -> BTreeMap<u32, (String, Vec<u8>)> {
    let mut found = BTreeMap::new();
    let mut at = 0;
    while let Some(start) = find(file, b" 0 obj", at) {
        let digits = file[..start].iter().rev().take_while(|b| b.is_ascii_digit()).count();
        let number: u32 = std::str::from_utf8(&file[start - digits..start]).unwrap().parse().unwrap();
        let end = find(file, b"endobj", start).unwrap();
        let stream = find(file, b"stream\n", start).filter(|stream| *stream < end);
        let dict = String::from_utf8_lossy(&file[start + 6..stream.unwrap_or(end)]).into_owned();
        let mut data = Vec::new();
        at = end + 6;
        if let Some(stream) = stream {
            let length: usize = after(&dict, "/Length").parse().unwrap();
            let packed = &file[stream + 7..stream + 7 + length];
            data = if dict.contains("/FlateDecode") {
                miniz_oxide::inflate::decompress_to_vec_zlib(packed).unwrap()
            } else {
                packed.to_vec()
            };
            at = find(file, b"endobj", stream + 7 + length).unwrap() + 6;
        }
        found.insert(number, (dict, data));
    }
    found
}

fn find(file: &[u8], what: &[u8], from: usize) -> Option<usize> {
    file[from..].windows(what.len()).position(|bytes| bytes == what).map(|at| from + at)
}

/// The table from numbers to letters.
fn letters(cmap: &[u8]) -> BTreeMap<u16, char> {
    let text = String::from_utf8_lossy(cmap);
    let mut found = BTreeMap::new();
    for block in text.split("beginbfchar").skip(1) {
        for line in block.split("endbfchar").next().unwrap().lines().filter(|line| line.contains('<')) {
            let hex: Vec<&str> = line.split(['<', '>']).filter(|part| !part.trim().is_empty()).collect();
            let letter = u32::from_str_radix(hex[1], 16).unwrap();
            found.insert(u16::from_str_radix(hex[0], 16).unwrap(), char::from_u32(letter).unwrap());
        }
    }
    found
}

/// Follows what a page draws.
fn page(content: &[u8], letters: &BTreeMap<&str, BTreeMap<u16, char>>, read: &mut Read) {
    let mut at = 0;
    let mut words: Vec<String> = Vec::new();
    let mut face = String::new();
    let mut line = String::new();
    while at < content.len() {
        match content[at] {
            b'(' | b'<' => {
                let (bytes, end) = string(content, at);
                for pair in bytes.chunks(2) {
                    line.push(letters[face.as_str()][&u16::from_be_bytes([pair[0], pair[1]])]);
                }
                at = end;
            }
            b if b.is_ascii_whitespace() => at += 1,
            _ => {
                let end = (at..content.len())
                    .find(|i| content[*i].is_ascii_whitespace() || content[*i] == b'(')
                    .unwrap_or(content.len());
                let word = String::from_utf8_lossy(&content[at..end]).into_owned();
                at = end.max(at + 1);
                match word.as_str() {
                    "Tf" => face = words[words.len() - 2].trim_start_matches('/').to_owned(),
                    "Td" => {
                        let (x, y): (f32, f32) =
                            (words[words.len() - 2].parse().unwrap(), words[words.len() - 1].parse().unwrap());
                        read.lowest = read.lowest.min(y);
                        read.left = read.left.min(x);
                        read.right = read.right.max(x);
                    }
                    "ET" => read.text.push(std::mem::take(&mut line)),
                    _ => {}
                }
                words.push(word);
            }
        }
    }
}

/// A string in brackets or in hexadecimal, and where it ends.
fn string(content: &[u8], start: usize) -> (Vec<u8>, usize) {
    let mut bytes = Vec::new();
    if content[start] == b'<' {
        let end = find(content, b">", start).unwrap();
        let hex = &content[start + 1..end];
        let digit = |b: u8| (b as char).to_digit(16).unwrap() as u8;
        bytes.extend(hex.chunks(2).map(|pair| digit(pair[0]) * 16 + digit(pair[1])));
        return (bytes, end + 1);
    }
    let mut at = start + 1;
    let mut depth = 0;
    loop {
        match content[at] {
            b'\\' => {
                at += 1;
                let octal: String = content[at..]
                    .iter()
                    .take(3)
                    .take_while(|b| (b'0'..=b'7').contains(*b))
                    .map(|b| *b as char)
                    .collect();
                if octal.is_empty() {
                    bytes.push(match content[at] {
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        b'b' => 8,
                        b'f' => 12,
                        other => other,
                    });
                    at += 1;
                } else {
                    bytes.push(u8::from_str_radix(&octal, 8).unwrap());
                    at += octal.len();
                }
                continue;
            }
            b')' if depth == 0 => return (bytes, at + 1),
            b')' => depth -= 1,
            b'(' => depth += 1,
            _ => {}
        }
        bytes.push(content[at]);
        at += 1;
    }
}
