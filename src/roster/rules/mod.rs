//! What must hold of groups, as somebody says it in one short line: `samen Anna Bram`, `apart Chris Dewi`, `Emma in 2`,
//! `trekker Anna Dewi`, `hoogstens 2 zwart`.
//!
//! | file | subject |
//! |---|---|
//! | `read` | from a line to a rule |
//! | `names` | who is meant by a few letters of a name |

mod names;
mod read;

pub use names::Named;
pub use read::{Problem, Valued, read};

use serde::{Deserialize, Serialize};

/// Something that must hold. People are named by their ids in the record, so that a rule stays true when a name is
/// written otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum Rule {
    /// These people are in one group.
    Together {
        /// Who.
        people: Vec<String>,
    },
    /// No two of these people are in one group.
    Apart {
        /// Who.
        people: Vec<String>,
    },
    /// This person is in this group.
    Lock {
        /// Who.
        person: String,
        /// The number of the group, from 1.
        group: u32,
    },
    /// These people lead: no group has two of them, and as many groups as can be have one.
    Leaders {
        /// Who.
        people: Vec<String>,
    },
    /// No group has more than so many people with this value.
    AtMost {
        /// How many.
        most: u32,
        /// The attribute.
        attribute: String,
        /// The value.
        value: String,
    },
}

impl Rule {
    /// Who it is about, in the order in which they were named.
    pub fn people(&self) -> &[String] {
        match self {
            Self::Together { people } | Self::Apart { people } | Self::Leaders { people } => people,
            Self::Lock { person, .. } => std::slice::from_ref(person),
            Self::AtMost { .. } => &[],
        }
    }
}
