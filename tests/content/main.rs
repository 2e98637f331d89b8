//! The door to content, tried from outside: packs as text in, findings as text out.

mod findings;
mod hostile;
mod lessons;
mod library;
mod pages;
mod places;
mod questions;
mod reforms;
mod ron_agrees;
mod support;
mod surveys;
mod workbench;
