//! The palette of places: what walls, wood, steppe and sky are made of, before light falls on them.
//!
//! Interface colours are tokens; these are paint. Light (see [`Light`]) multiplies them, so a material has one colour
//! in every season and at every hour.
