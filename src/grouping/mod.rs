//! Forming groups: numbers in, groups out.
//!
//! Pure arithmetic on head counts, limits and a seed. This room knows no names and no colours, reads no clock and no
//! file, and gives the same groups for the same seed on every machine.
//!
//! | file | subject |
//! |---|---|
//! | `sizes`, `limits` | how many groups, how large, and which sizes are allowed |
//! | `mix` | every value over all groups, as a count-off |
//! | `random` | by lot |
//! | `table`, `arrangement` | what comes out |
//! | `rng` | chance |

mod arrangement;
mod limits;
mod mix;
mod random;
mod rng;
mod sizes;
mod table;

pub use arrangement::{Arrangement, GroupError, MOST_PEOPLE};
pub use limits::Limits;
pub use mix::{Mixed, mix};
pub use random::{draw_lots, random};
pub use rng::Draw;
pub use sizes::{SMALLEST, SizeError, default_groups, groups_for_size, sizes};
pub use table::Table;
