//! What holds whatever is said, decided and pressed.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]
#![allow(clippy::needless_pass_by_value, reason = "what a flow begins with is written where it begins")]

#[path = "properties/clocks.rs"]
mod clocks;
#[path = "properties/edited.rs"]
mod edited;
#[path = "properties/groups.rs"]
mod groups;
#[allow(dead_code, reason = "made for the flows, which use all of it")]
#[path = "flow/hand.rs"]
mod hand;
#[path = "properties/keys.rs"]
mod keys;
#[path = "properties/record.rs"]
mod record;

use proptest::test_runner::{Config, RngSeed};

/// So many cases, the same in every run: a test that failed once fails again. `PROPTEST_CASES` asks for more.
fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|asked| asked.parse().ok());
    Config {
        cases: asked.unwrap_or(cases),
        rng_seed: RngSeed::Fixed(2026),
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    }
}
