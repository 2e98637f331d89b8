//! The class journal as its users see it: what is filed is found, what is deleted is gone, and no kill loses anything.
#![cfg(feature = "classroom")]

mod deleted;
mod filed;
mod hostile;
mod killed;
mod world;
