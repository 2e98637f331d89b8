//! The player's files through their public doors: what is written is read again, nothing that can be done to a file
//! makes the game fall over, and a process that is killed while it saves loses nothing.

mod hostile;
mod killed;
mod laws;
mod messages;
mod old_content;
mod profiles;
mod saves;
mod settings;
mod world;
