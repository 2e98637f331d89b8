//! Meshes as a drawing of polygons, sorted from back to front.

use super::bake::Mesh;
use super::raster::View;

/// Draws meshes, each moved by its offset in pixels at zoom 1.
#[must_use]
pub fn draw(_meshes: &[(&Mesh, [f32; 3])], view: &View) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\"></svg>\n", view.width, view.height)
}
