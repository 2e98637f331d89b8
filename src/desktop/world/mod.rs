//! The block world in the window: one mesh for a place, one for each look and pose, drawn before egui by the 2D pipeline.
//!
//! Screens say what should be seen as a [`Picture`](picture::Picture); [`scenery`] bakes the place beside the frame and keeps the last few,
//! [`figures`] moves who is there. Who may walk where, and what is within reach, is not known here (see [`super::walk`]).

pub mod blocks;
pub mod chunks;
pub mod figures;
pub mod motion;
pub mod picture;
pub mod scenery;

use bevy::prelude::*;

use super::app::FrameSystems;

/// Shows the block world.
pub fn plugin(app: &mut App) {
    app.add_plugins(blocks::plugin)
        .init_resource::<scenery::Scenery>()
        .init_resource::<figures::Figures>()
        .init_resource::<motion::Began>()
        .add_systems(
            Last,
            (scenery::show, motion::go, figures::show, scenery::look).chain().before(FrameSystems::Settle),
        );
}
