//! Lists of people as they come: read, and shown in a line each.

mod any;
mod bytes;
mod lists;
mod shown;
mod updates;
mod workbooks;

use shown::*;
