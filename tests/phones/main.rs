//! The server for phones, by real clients over loopback: good ones, a thousand at once, hostile ones, and a real browser.

mod browser;
mod client;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod dark;
mod hostile;
#[cfg(feature = "desktop")]
mod hour;
mod jury;
mod load;
mod lossy;
mod pages;
mod photos;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod quest;
mod stage;
