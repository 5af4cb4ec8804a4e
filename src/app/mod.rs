//! The program as a pure machine: what it holds, what can happen, and what follows.

pub mod field;
