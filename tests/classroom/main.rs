//! The classroom, as rules: what a class does together, with time handed in.

mod lesson;
