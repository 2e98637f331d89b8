//! Galleries, measuring runs and other views for developers; no player comes here.

pub mod bench;
pub mod gallery_look;
pub mod gallery_people;
