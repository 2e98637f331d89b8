//! The file itself: objects, streams, fonts with the letters that are used. The format wants floats; they begin here.

use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use subsetter::{GlyphRemapper, subset};

use super::font::{Fonts, Used};

use super::paper::{Ink, PAGE_HEIGHT, PAGE_WIDTH, Style};
use crate::classroom::report::strip::Picture;

/// How much time packing may take.
const PACK: u8 = 6;
/// Names of the faces in the file, in their order.
const FACE_NAMES: [&str; 3] = ["ADALQA+SourceSerif4-Regular", "ADALQB+SourceSerif4-Bold", "ADALQC+Inter-Medium"];
const FACE_KEYS: [&[u8]; 3] = [b"F0", b"F1", b"F2"];
/// What the numbers of letters are: our own.
const OWN: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The file with these pages.
pub(super) fn file(
    fonts: &mut Fonts,
    lang: &str,
    title: &str,
    pages: &[Vec<Ink>],
    pictures: &[Option<&Picture>],
) -> Vec<u8> {
    let mut refs = Refs(0);
    let mut pdf = Pdf::new();
    let (catalog, tree, info) = (refs.next(), refs.next(), refs.next());
    let contents: Vec<Vec<u8>> = pages.iter().map(|page| drawn(fonts, page)).collect();
    let used: Vec<usize> = (0..fonts.faces.len()).filter(|at| !fonts.faces[*at].letters.is_empty()).collect();
    let faces: Vec<(usize, Ref)> =
        used.into_iter().map(|at| (at, font(&mut pdf, &mut refs, at, &fonts.faces[at]))).collect();

    let drawings = drawings(&mut pdf, &mut refs, pictures);
    let mut kids = Vec::new();
    for content in &contents {
        let (page, stream) = (refs.next(), refs.next());
        kids.push(page);
        let packed = compress_to_vec_zlib(content, PACK);
        pdf.stream(stream, &packed).filter(Filter::FlateDecode);
        let mut written = pdf.page(page);
        written.parent(tree).media_box(Rect::new(0.0, 0.0, points(PAGE_WIDTH), points(PAGE_HEIGHT))).contents(stream);
        let mut resources = written.resources();
        let mut named = resources.fonts();
        for (at, id) in &faces {
            named.pair(Name(FACE_KEYS[*at]), *id);
        }
        named.finish();
        let mut named = resources.x_objects();
        for (number, id) in &drawings {
            named.pair(Name(drawing(*number).as_bytes()), *id);
        }
    }
    let count = i32::try_from(kids.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(kids).count(count);
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr(lang));
    root.viewer_preferences().display_doc_title(true);
    root.finish();
    pdf.document_info(info).title(TextStr(title)).creator(TextStr("Adal Qala"));
    pdf.finish()
}

/// The pictures, each under its number.
fn drawings(pdf: &mut Pdf, refs: &mut Refs, pictures: &[Option<&Picture>]) -> Vec<(usize, Ref)> {
    let mut found = Vec::new();
    for (number, picture) in pictures.iter().enumerate() {
        let Some(Picture { width, height, rgb }) = picture else { continue };
        let id = refs.next();
        let packed = compress_to_vec_zlib(rgb, PACK);
        let pixels = |count: &u32| i32::try_from(*count).unwrap_or(i32::MAX);
        let mut written = pdf.image_xobject(id, &packed);
        written.filter(Filter::FlateDecode);
        written.width(pixels(width)).height(pixels(height)).bits_per_component(8);
        written.color_space().device_rgb();
        written.finish();
        found.push((number, id));
    }
    found
}

/// What a picture is called in the file.
fn drawing(number: usize) -> String {
    format!("P{number}")
}

struct Refs(i32);

impl Refs {
    fn next(&mut self) -> Ref {
        self.0 += 1;
        Ref::new(self.0)
    }
}

/// What stands on a page, as the format draws.
fn drawn(fonts: &mut Fonts, page: &[Ink]) -> Vec<u8> {
    let mut content = Content::new();
    for ink in page {
        match ink {
            Ink::Rect { x, y, width, height, colour } => {
                fill(&mut content, *colour);
                content.rect(points(*x), points(PAGE_HEIGHT - y - height), points(*width), points(*height));
                content.fill_nonzero();
            }
            Ink::Picture { x, y, width, height, number } => {
                content.save_state();
                content.transform([
                    points(*width),
                    0.0,
                    0.0,
                    points(*height),
                    points(*x),
                    points(PAGE_HEIGHT - y - height),
                ]);
                content.x_object(Name(drawing(*number).as_bytes())).restore_state();
            }
            Ink::Dashes { x, y, width, height, colour } => {
                let [r, g, b] = shades(*colour);
                content.save_state().set_stroke_rgb(r, g, b).set_line_width(0.7).set_dash_pattern([2.0, 2.0], 0.0);
                content.rect(points(*x), points(PAGE_HEIGHT - y - height), points(*width), points(*height));
                content.stroke().restore_state();
            }
            Ink::Text { x, y, size, style, colour, text } => {
                fill(&mut content, *colour);
                content.begin_text().next_line(points(*x), points(PAGE_HEIGHT - y));
                spelt(&mut content, fonts, *style, *size, text);
                content.end_text();
            }
            Ink::Turned { x, y, size, quarters, colour, text } => {
                fill(&mut content, *colour);
                let (sine, cosine) = [(0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0)][usize::from(quarters % 4)];
                let place = [cosine, -sine, sine, cosine, points(*x), points(PAGE_HEIGHT - y)];
                content.begin_text().set_text_matrix(place);
                spelt(&mut content, fonts, Style::Regular, *size, text);
                content.end_text();
            }
        }
    }
    content.finish().into_vec()
}

fn spelt(content: &mut Content, fonts: &mut Fonts, style: Style, size: i32, text: &str) {
    for part in fonts.spell(style, text) {
        let bytes: Vec<u8> = part.numbers.iter().flat_map(|number| number.to_be_bytes()).collect();
        content.set_font(Name(FACE_KEYS[part.face]), points(size)).show(Str(&bytes));
    }
}

fn fill(content: &mut Content, colour: [u8; 3]) {
    let [r, g, b] = shades(colour);
    content.set_fill_rgb(r, g, b);
}

/// A font of the letters that were used, each under its own number.
fn font(pdf: &mut Pdf, refs: &mut Refs, at: usize, used: &Used) -> Ref {
    let [whole, descendant, descriptor, data, cmap, shapes] = std::array::from_fn(|_| refs.next());
    let name = Name(FACE_NAMES[at].as_bytes());
    let mut kept = GlyphRemapper::new();
    // By number, two bytes each: the shape in the smaller font. Number 0 is no letter.
    let mut map = vec![0, 0];
    for (_, shape) in &used.letters {
        map.extend(kept.remap(*shape).to_be_bytes());
    }
    let small = subset(used.data, 0, &kept).expect("a font that was compiled in can be cut down");

    pdf.type0_font(whole)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(descendant)
        .to_unicode(cmap);
    let mut cid = pdf.cid_font(descendant);
    cid.subtype(CidFontType::Type2).base_font(name).system_info(OWN).font_descriptor(descriptor).default_width(0.0);
    cid.cid_to_gid_map_stream(shapes);
    let advances = used.letters.iter().map(|(_, shape)| whole_number(used.advance(*shape)));
    cid.widths().consecutive(1, advances);
    cid.finish();

    let face = &used.face;
    let length = |length: i16| whole_number(used.per_thousand(length.into()));
    let bounds = face.global_bounding_box();
    let mut about = pdf.font_descriptor(descriptor);
    about.name(name).flags(FontFlags::SYMBOLIC).italic_angle(0.0).stem_v(80.0).font_file2(data);
    about.bbox(Rect::new(length(bounds.x_min), length(bounds.y_min), length(bounds.x_max), length(bounds.y_max)));
    about.ascent(length(face.ascender())).descent(length(face.descender()));
    about.cap_height(length(face.capital_height().unwrap_or(face.ascender())));
    about.finish();

    let size = i32::try_from(small.len()).unwrap_or(i32::MAX);
    let packed = compress_to_vec_zlib(&small, PACK);
    pdf.stream(data, &packed).filter(Filter::FlateDecode).pair(Name(b"Length1"), size);
    let packed = compress_to_vec_zlib(&map, PACK);
    pdf.stream(shapes, &packed).filter(Filter::FlateDecode);
    let mut told = UnicodeCmap::new(Name(b"AdalQala"), OWN);
    for (number, (letter, _)) in (1_u16..).zip(&used.letters) {
        told.pair(number, *letter);
    }
    let told = compress_to_vec_zlib(told.finish().as_slice(), PACK);
    let mut written = pdf.cmap(cmap, &told);
    written.filter(Filter::FlateDecode);
    written.finish();
    whole
}

fn points(thousandths: i32) -> f32 {
    thousandths as f32 / 1000.0
}

fn whole_number(number: i32) -> f32 {
    number as f32
}

fn shades(colour: [u8; 3]) -> [f32; 3] {
    colour.map(|shade| f32::from(shade) / 255.0)
}
