//! The block world: its shapes, its light and its people, as plain meshes of coloured triangles.
//!
//! A [`solid::Solid`] is put together from boxes and faces; [`bake::bake`] lights it for an [`light::Hour`] and projects it, once; what
//! comes out is drawn by the window, or by [`raster`] and [`svg`] where there is none. [`figure`] makes people and animals from the parts
//! of a cast. The measures are those of the art direction: blocks as units, x to the lower right, y to the lower left, z up.
//!
//! Nothing here knows a window, a file or a rule of the game. Floats are welcome: nothing that is scored passes through this room.

pub mod palette;
pub mod tints;

pub mod solid;

pub mod light;

pub mod bake;
pub mod figure;

pub mod raster;
pub mod svg;

pub mod assemble;
pub mod crowd;
pub mod icon;
pub mod life;
pub mod panel;
pub mod stance;
