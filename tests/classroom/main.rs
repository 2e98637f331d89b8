//! The rules of the classroom, through public doors: time and seeds are handed in, so that every promise can be tried.

mod quest;
