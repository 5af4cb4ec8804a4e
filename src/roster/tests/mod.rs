//! Lists of people as they come: read, and shown in a line each.

mod lists;
mod shown;

use shown::*;
