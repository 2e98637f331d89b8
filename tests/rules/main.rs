//! The rules, by tables, laws and recorded runs, through public doors and on the real levels.

mod explored;
mod laws;
mod names;
mod pages;
mod recorded;
mod sites;
mod workbench;
mod world;
