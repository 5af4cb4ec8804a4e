//! Forming groups: numbers in, groups out.
//!
//! Pure arithmetic on head counts, limits and a seed. This room knows no names and no colours, reads no clock and no
//! file, and gives the same groups for the same seed on every machine.
//!
//! | file | subject |
//! |---|---|
//! | `sizes`, `limits` | how many groups, how large, and which sizes are allowed |
//! | `gather` | the same value together: few fragments |
//! | `cut`, `chain` | how gather finds out which values share groups: exactly, or for many values nearly |
//! | `mix` | every value over all groups, as a count-off |
//! | `random` | by lot |
//! | `question`, `cost` | the same person by person: what is asked, and what an answer is worth |
//! | `rules` | what must hold: whether it can, which rules clash, which are broken |
//! | `swaps` | groups by swapping: with rules, with rounds that are over, several attributes over several rounds |
//! | `search` | a first answer at once, a better one for as long as somebody waits |
//! | `rounds` | many rounds, few who meet again |
//! | `spread` | mix in one round |
//! | `together` | gather in one round |
//! | `repair` | groups that stand, after a change: the fewest people moved; what a move by hand costs |
//! | `rotation` | carousel, scatter with a host per table, pairs that become fours |
//! | `table`, `arrangement` | what comes out |
//! | `rng` | chance |
//!
//! Top colours counted by show of hands, gathered into five groups:
//!
//! ```
//! use kring::grouping::{Limits, gather};
//!
//! // zwart 9, wit 6, blauw 5, rood 5, geel 3
//! let found = gather(&[9, 6, 5, 5, 3], 5, Limits::default(), 42)?;
//!
//! // 28 people: three groups of six and two of five. Wit, blauw and rood each are a group;
//! // zwart and geel share the two that are left.
//! assert_eq!(found.table.counts(), [9, 6, 5, 5, 3]);
//! assert_eq!(found.fragments, 6);
//! assert!(found.proven);
//! # Ok::<(), kring::grouping::GroupError>(())
//! ```

mod arrangement;
mod chain;
mod cost;
mod cut;
mod gather;
mod limits;
mod mix;
mod question;
mod random;
mod repair;
mod rng;
mod rotation;
mod rounds;
mod rules;
mod search;
mod sizes;
mod spread;
mod swaps;
mod table;
mod together;

pub use arrangement::{Arrangement, GroupError, MOST_PEOPLE};
pub use cost::{AttributeCost, Cost, cost};
pub use gather::gather;
pub use limits::Limits;
pub use mix::{Mixed, mix};
pub use question::{Aim, Attribute, Question, Rule, Values};
pub use random::{draw_lots, random};
pub use repair::{Change, Heads, MendedRounds, Move, Plan, Price, mend, price, repair, swap};
pub use rng::Draw;
pub use rotation::{Scatter, carousel, carousel_question, merge, scatter};
pub use rules::holds;
pub use search::{DEFAULT_WORK, Found, Search};
pub use sizes::{SMALLEST, SizeError, default_groups, groups_for_size, sizes};
pub use table::Table;
