//! Printed cards: rooms are drawn and photographed, and nothing that is read from them may be wrong.

mod room;

use adal_qala::classroom;
use adal_qala::classroom::cards::code::{CARDS, Card, Side};
use adal_qala::classroom::cards::grey::Grey;
use adal_qala::classroom::cards::merge::{Why, gather};
use adal_qala::classroom::cards::photo::{self, NoPhoto};
use adal_qala::classroom::cards::print::{self, Mark};
use adal_qala::classroom::cards::read::{Reading, Trust, read};
use adal_qala::classroom::report::pdf;
use adal_qala::content::builtin;
use adal_qala::content::lang::Lang;
use adal_qala::content::load::load;

use self::room::{CALM, Chance, Kind, Room};

/// What came of a room.
#[derive(Debug, Default)]
struct Came {
    /// Cards with nothing before them, and how many of them were read.
    plain: usize,
    sure: usize,
    /// Cards that were read wrongly, whatever was before them; cards that nobody held.
    wrong: usize,
    invented: usize,
}

fn photographed(seed: u64, megapixels: f64, kind: &Kind) -> Came {
    let mut room = Room::new(seed, megapixels, kind);
    let found = read(&room.picture());
    let mut came = Came::default();
    for held in &room.held {
        let own = found.iter().filter(|reading| reading.card == held.card && reading.trust == Trust::Sure);
        let (right, wrong): (Vec<&Reading>, Vec<&Reading>) = own.partition(|reading| reading.side == held.side);
        came.wrong += wrong.len();
        if !held.hidden {
            came.plain += 1;
            came.sure += usize::from(!right.is_empty());
        }
    }
    let known = |card: Card| room.held.iter().any(|held| held.card == card);
    came.invented = found.iter().filter(|reading| reading.trust == Trust::Sure && !known(reading.card)).count();
    came
}

/// So many cards of a hundred are read, and no answer is wrong.
fn check(seed: u64, megapixels: f64, kind: &Kind, least: usize) {
    let came = photographed(seed, megapixels, kind);
    assert_eq!((came.wrong, came.invented), (0, 0), "seed {seed}, {megapixels} MP: {came:?}");
    assert!(
        least == 0 || came.plain >= 8 && came.sure * 100 >= came.plain * least,
        "seed {seed}, {megapixels} MP: {came:?}"
    );
}

#[test]
fn thirty_cards_are_read_from_two_to_eight_metres() {
    let far = Room::new(1, 0.2, &CALM).held.iter().map(|held| held.metres).fold(0.0, f64::max);
    assert!(far > 7.0, "the last row is {far} m away");
    check(1, 12.0, &CALM, 100);
    check(2, 4.0, &CALM, 96);
}

#[test]
fn blur_grain_and_glare_hide_cards_but_change_none() {
    check(3, 5.0, &Kind { blur: 1.6, noise: 9.0, ..CALM }, 90);
    check(4, 5.0, &Kind { glare: 3, light: 0.6, ..CALM }, 75);
    check(5, 5.0, &Kind { shake: 4.0, turned: 0.6, lean: 0.3, ..CALM }, 80);
}

#[test]
fn what_is_half_hidden_is_read_right_or_not_at_all() {
    check(6, 5.0, &Kind { hidden: 5, ..CALM }, 90);
    check(7, 5.0, &Kind { hidden: 9, turned: 0.6, ..CALM }, 0);
}

#[test]
fn an_empty_room_votes_for_nothing() {
    for seed in 0..2 {
        let mut room = Room::new(seed, 3.0, &CALM);
        room.held.clear();
        let found = read(&room.picture());
        assert!(found.iter().all(|reading| reading.trust != Trust::Sure), "{found:?}");
    }
}

#[test]
fn small_and_flat_pictures_are_read_without_harm() {
    for (width, height) in [(1, 1), (1, 40), (40, 1), (2, 2), (15, 15), (28, 29), (64, 64)] {
        for shade in [0, 128, 255] {
            assert_eq!(read(&Grey::new(width, height, vec![shade; width * height]).unwrap()), []);
        }
    }
    let mut chance = Chance::new(9);
    for _ in 0..20 {
        let (width, height) = (1 + chance.below(120) as usize, 1 + chance.below(120) as usize);
        // Grain, and black and white at random.
        let coarse = chance.below(2) == 0;
        let pixels =
            (0..width * height).map(|_| if coarse { (chance.below(2) * 255) as u8 } else { chance.next() as u8 });
        let grey = Grey::new(width, height, pixels.collect()).unwrap();
        assert!(read(&grey).iter().all(|reading| reading.trust != Trust::Sure));
    }
}

#[test]
fn a_card_held_between_two_answers_is_left_to_the_teacher() {
    let kind = Kind { turned: 0.0, lean: 0.0, noise: 0.0, ..CALM };
    let mut room = Room::new(11, 3.0, &kind);
    room.lean_all(0.72);
    let found = read(&room.picture());
    assert!(found.len() > 20, "{}", found.len());
    assert!(found.iter().all(|reading| reading.trust != Trust::Sure));
    let gathered = gather(&[found], 4);
    assert!(gathered.sure.is_empty() && gathered.open.values().any(|open| open.why == Why::Aslant));
}

/// With `ADAL_CARD_ROOMS=40`, and an optimised build for patience, prints the table of docs/cards.md.
#[test]
fn rates_are_printed_for_whoever_asks() {
    let rooms: u64 = std::env::var("ADAL_CARD_ROOMS").ok().and_then(|rooms| rooms.parse().ok()).unwrap_or(0);
    for (name, megapixels, kind) in room::kinds() {
        let mut sum = Came::default();
        for seed in 0..rooms {
            let came = photographed(seed, megapixels, &kind);
            sum.plain += came.plain;
            sum.sure += came.sure;
            sum.wrong += came.wrong + came.invented;
        }
        if rooms > 0 {
            println!(
                "| {name} | {} | {}.{} % | {} |",
                sum.plain,
                sum.sure * 100 / sum.plain,
                sum.sure * 1000 / sum.plain % 10,
                sum.wrong
            );
        }
        assert_eq!(sum.wrong, 0, "{name}");
    }
}

/// A sheet as a printer would set it, two thousandths of a point a grain.
fn printed(sheet: &[Mark], grain: i32) -> Grey {
    let (wide, high) = ((print::SHEET.0 / grain) as usize, (print::SHEET.1 / grain) as usize);
    let mut pixels = vec![255; wide * high];
    for mark in sheet {
        if let Mark::Black { x, y, width, height } = mark {
            for row in y / grain..(y + height) / grain {
                for column in x / grain..(x + width) / grain {
                    pixels[row as usize * wide + column as usize] = 0;
                }
            }
        }
    }
    Grey::new(wide, high, pixels).unwrap()
}

#[test]
fn what_is_printed_is_read_from_the_paper_in_each_turn() {
    let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
    let cards: Vec<Card> = Card::all().collect();
    let sheets = print::sheets(&library.words, &cards);
    assert_eq!(sheets.len(), usize::from(CARDS) / 2);
    for (at, sheet) in sheets.iter().enumerate().step_by(5) {
        let picture = printed(sheet, 2_600);
        for quarters in 0..4 {
            let found = read(&picture.turned(quarters));
            let told: Vec<_> =
                found.iter().map(|reading| (reading.card.number(), reading.side, reading.trust)).collect();
            let side = Side::A.when_turned(quarters);
            let first = 2 * at as u8 + 1;
            assert_eq!(told, [(first, side, Trust::Sure), (first + 1, side, Trust::Sure)]);
        }
        let svg = print::svg(sheet);
        assert!(svg.contains("A · 1") && svg.contains("D · 4") && svg.matches("stroke-dasharray").count() == 2);
    }
    let file = pdf::cards(&library.words, Lang::Kk, &sheets[..3]);
    assert!(file.starts_with(b"%PDF") && file.len() < 120_000, "{} bytes", file.len());
}

#[test]
fn photographs_are_unpacked_within_limits_and_upright() {
    let grey = photo::open(include_bytes!("two-cards.jpg")).unwrap();
    let told: Vec<_> = read(&grey).iter().map(|reading| (reading.card.number(), reading.side, reading.trust)).collect();
    assert_eq!(told, [(1, Side::A, Trust::Sure), (2, Side::A, Trust::Sure)]);
    // The camera says in the file that it was held on its side.
    let block = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let bytes = include_bytes!("two-cards.jpg");
    let aside = photo::open(&[&bytes[..2], block, &bytes[2..]].concat()).unwrap();
    assert_eq!((aside.width(), aside.height()), (grey.height(), grey.width()));
    let told: Vec<_> = read(&aside).iter().map(|reading| (reading.card.number(), reading.side)).collect();
    assert_eq!(told, [(1, Side::D), (2, Side::D)]);
}

#[test]
fn broken_photographs_are_refused_and_never_bring_it_down() {
    let whole = include_bytes!("two-cards.jpg");
    let mut chance = Chance::new(77);
    for round in 0..150 {
        let mut bytes = whole.to_vec();
        match round % 3 {
            0 => bytes.truncate(chance.below(bytes.len() as u64) as usize),
            1 => {
                for _ in 0..=chance.below(20) {
                    let at = chance.below(bytes.len() as u64) as usize;
                    bytes[at] = chance.next() as u8;
                }
            }
            // The head alone is damaged, where sizes and tables stand.
            _ => {
                let at = chance.below(700.min(bytes.len() as u64)) as usize;
                bytes[at] = chance.next() as u8;
            }
        }
        if let Ok(grey) = photo::open(&bytes)
            && grey.pixels().len() < 200_000
        {
            let _ = read(&grey);
        }
    }
    // A head that promises more than is unpacked.
    let mut huge = Vec::new();
    let mut encoder = png::Encoder::new(&mut huge, 16_000, 16_000);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_chunk(png::chunk::IDAT, b"little").unwrap();
    assert_eq!(photo::open(&huge), Err(NoPhoto::TooLarge));
}

#[test]
fn a_png_in_colours_is_read_too() {
    let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
    let grey = printed(&print::sheets(&library.words, &[Card::new(7).unwrap()])[0], 4_000);
    for channels in [1_usize, 3, 4] {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, grey.width() as u32, grey.height() as u32);
        encoder.set_color([png::ColorType::Grayscale, png::ColorType::Rgb, png::ColorType::Rgba][channels / 2]);
        let data: Vec<u8> = grey.pixels().iter().flat_map(|pixel| vec![*pixel; channels]).collect();
        encoder.write_header().unwrap().write_image_data(&data).unwrap();
        assert_eq!(read(&photo::open(&bytes).unwrap())[0].card.number(), 7);
    }
}
