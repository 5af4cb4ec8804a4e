//! The program `kring`; all of it lives in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(kring::cli::main(std::env::args_os()))
}
