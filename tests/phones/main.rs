//! The server for phones, by real clients over loopback: good ones, a thousand at once, hostile ones, and a real browser.

mod browser;
mod client;
mod hostile;
mod load;
mod lossy;
mod pages;
mod photos;
mod stage;
