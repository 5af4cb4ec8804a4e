//! The rim: the only place with threads, real time, the terminal and signals.
//!
//! | file | what it holds |
//! |---|---|
//! | `terminal` | the guard: modes turned on, and off again from every exit |
//! | `screen` | a frame at a time onto the guarded terminal |
//! | `events` | the thread that reads keys, pastes and sizes |
//! | `answers` | answers of the terminal that came too late to be anything but noise |
//! | `signals` | the thread that takes signals |
//! | `search` | the thread that looks for better groups |
//! | `time` | the wall clock, and when somebody set it |
//! | `background` | is the terminal dark or light |
//! | `colours` | how many colours it can show |
//! | `notify` | the bell |
//! | `begin` | beginning a session of a script, opening one that is there |
//! | `mistakes` | what is wrong in a script, in words |
//! | `trouble` | what can go wrong here, in words |
//! | `print` | writing a page to print beside the session file |
//! | `export` | writing the report and its like beside the session file, and showing their folder |
//! | `learn` | reading earlier sessions for how long things took |
//! | `roster` | reading the file of a list of names |
//! | `run` | the loop |
//!
//! The order at the start: [`Screen::open`](screen::Screen::open), ask for the [`background`], and only then start to
//! read [`events`], so that nobody reads the terminal's answer for keys.

pub mod answers;
pub mod background;
pub mod begin;
pub mod colours;
pub mod events;
pub mod export;
pub mod learn;
pub mod mistakes;
pub mod notify;
pub mod print;
pub mod roster;
pub mod run;
pub mod screen;
pub mod search;
pub mod signals;
pub mod terminal;
pub mod time;
pub mod trouble;
