//! The program `kring`; all of it lives in the library.

fn main() {}
