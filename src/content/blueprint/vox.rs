//! `.vox` files as models: voxels of one colour are joined into boxes.
//!
//! One voxel is a tenth of a block, x and y as in the file, z up. Only the first model of a file is read.

use std::collections::BTreeMap;

use super::shape::{Build, Colour, Flat, Model, Point};
use crate::content::limits::{MAX_VOX_BOXES, MAX_VOXELS};

/// The side of a voxel, in hundredths of a block.
pub const VOXEL: i32 = 10;

/// Why a file is no model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotVox {
    /// It is no `.vox` file, or a damaged one.
    Unreadable,
    /// It holds no voxel.
    Empty,
    /// It has more voxels than [`MAX_VOXELS`].
    TooMany(usize),
    /// Its voxels do not join into [`MAX_VOX_BOXES`] boxes.
    TooColourful(usize),
}

/// Reads a file.
///
/// # Errors
/// If it cannot be read, is empty, or too large.
pub fn read(bytes: &[u8]) -> Result<Model, NotVox> {
    let data = dot_vox::load_bytes(bytes).map_err(|_| NotVox::Unreadable)?;
    let model = data.models.first().ok_or(NotVox::Empty)?;
    if model.voxels.is_empty() {
        return Err(NotVox::Empty);
    }
    if model.voxels.len() > MAX_VOXELS {
        return Err(NotVox::TooMany(model.voxels.len()));
    }
    let mut left: BTreeMap<(u8, u8, u8), u8> =
        model.voxels.iter().map(|voxel| ((voxel.z, voxel.y, voxel.x), voxel.i)).collect();
    let mut boxes = Vec::new();
    while let Some((&corner, &colour)) = left.first_key_value() {
        let size = grow(&left, corner, colour);
        for z in 0..size.0 {
            for y in 0..size.1 {
                for x in 0..size.2 {
                    left.remove(&(corner.0 + z, corner.1 + y, corner.2 + x));
                }
            }
        }
        let at =
            |x: u8, y: u8, z: u8| Point { x: i32::from(x) * VOXEL, y: i32::from(y) * VOXEL, z: i32::from(z) * VOXEL };
        let paint = data.palette.get(usize::from(colour)).map_or(Colour([255; 3]), |c| Colour([c.r, c.g, c.b]));
        boxes.push((at(corner.2, corner.1, corner.0), at(size.2, size.1, size.0), paint));
        if boxes.len() > MAX_VOX_BOXES {
            return Err(NotVox::TooColourful(MAX_VOX_BOXES));
        }
    }
    let far = |of: fn(&Point) -> i32| boxes.iter().map(|(at, size, _)| of(at) + of(size)).max().unwrap_or(VOXEL);
    let size = Flat { x: far(|p| p.x), y: far(|p| p.y) };
    Ok(Model { size, build: Build::Boxes(boxes) })
}

/// The largest box of one colour that begins at a corner: first along x, then y, then z.
fn grow(left: &BTreeMap<(u8, u8, u8), u8>, (z, y, x): (u8, u8, u8), colour: u8) -> (u8, u8, u8) {
    let is = |dz: u8, dy: u8, dx: u8| {
        let key = (z.checked_add(dz), y.checked_add(dy), x.checked_add(dx));
        matches!(key, (Some(z), Some(y), Some(x)) if left.get(&(z, y, x)) == Some(&colour))
    };
    let mut size = (1, 1, 1);
    while size.2 < u8::MAX && is(0, 0, size.2) {
        size.2 += 1;
    }
    while size.1 < u8::MAX && (0..size.2).all(|dx| is(0, size.1, dx)) {
        size.1 += 1;
    }
    while size.0 < u8::MAX && (0..size.1).all(|dy| (0..size.2).all(|dx| is(size.0, dy, dx))) {
        size.0 += 1;
    }
    size
}

#[cfg(test)]
mod tests {
    use super::*;
    use dot_vox::{Color, DotVoxData, Size, Voxel};
    use proptest::prelude::*;

    fn file(voxels: Vec<Voxel>) -> Vec<u8> {
        let palette = (0..=255u8).map(|i| Color { r: i, g: 7, b: 9, a: 255 }).collect();
        let size = Size { x: 4, y: 4, z: 4 };
        let models = vec![dot_vox::Model { size, voxels }];
        let data = DotVoxData {
            version: 150,
            index_map: dot_vox::DEFAULT_INDEX_MAP.to_vec(),
            models,
            palette,
            materials: Vec::new(),
            scenes: Vec::new(),
            layers: Vec::new(),
        };
        let mut bytes = Vec::new();
        data.write_vox(&mut bytes).unwrap();
        bytes
    }

    fn voxel(x: u8, y: u8, z: u8, i: u8) -> Voxel {
        Voxel { x, y, z, i }
    }

    #[test]
    fn voxels_of_one_colour_are_joined() {
        let bytes = file(vec![voxel(0, 0, 0, 3), voxel(1, 0, 0, 3), voxel(0, 0, 1, 5)]);
        let model = read(&bytes).unwrap();
        assert_eq!(model.size, Flat { x: 20, y: 10 });
        let Build::Boxes(boxes) = model.build else { panic!() };
        let shown: Vec<_> = boxes.iter().map(|(at, size, c)| (at.z, size.x, c.0[0])).collect();
        assert_eq!(shown, [(0, 20, 3), (10, 10, 5)]);
    }

    #[test]
    fn what_is_no_model_says_why() {
        assert_eq!(read(b"nothing"), Err(NotVox::Unreadable));
        assert_eq!(read(&file(Vec::new())), Err(NotVox::Empty));
    }

    proptest! {
        #[test]
        fn damage_is_no_panic(at in 0usize..1200, byte: u8, cut in 0usize..1200) {
            let mut bytes = file(vec![voxel(0, 0, 0, 3), voxel(1, 0, 0, 3)]);
            let len = bytes.len();
            bytes[at % len] = byte;
            bytes.truncate(len - cut % len);
            let _ = read(&bytes);
        }

        #[test]
        fn every_voxel_is_in_one_box(seeds in prop::collection::vec((0u8..4, 0u8..4, 0u8..4, 1u8..3), 1..40)) {
            let voxels: Vec<Voxel> = seeds.iter().map(|(x, y, z, i)| voxel(*x, *y, *z, *i)).collect();
            let distinct: std::collections::BTreeSet<_> = seeds.iter().map(|(x, y, z, _)| (x, y, z)).collect();
            let Build::Boxes(boxes) = read(&file(voxels)).unwrap().build else { panic!() };
            let volume: i32 = boxes.iter().map(|(_, s, _)| s.x * s.y * s.z / 1000).sum();
            prop_assert_eq!(volume, i32::try_from(distinct.len()).unwrap());
        }
    }
}
