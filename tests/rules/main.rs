//! The rules, by tables, laws and recorded runs, through public doors and on the real levels.

mod carried;
mod explored;
mod laws;
mod names;
mod pages;
mod recorded;

mod sites;
mod walking;
mod workbench;
mod world;
