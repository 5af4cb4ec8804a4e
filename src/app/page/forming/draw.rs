//! Which seed belongs to which draw.

use crate::session::Session;

/// Seeds in a file are smaller than this, so that every reader of JSON has them whole.
pub const SEEDS: u64 = 1 << 53;
/// How far the seeds of two draws are apart. It is odd, so that all seeds come by before one comes again.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// The seed of the first draw: the same session draws the same groups in the same order.
pub fn first_seed(session: &Session) -> u64 {
    session.seed % SEEDS
}

/// The seed of the draw after the one with this seed.
pub fn next_seed(seed: u64) -> u64 {
    seed.wrapping_add(STEP) % SEEDS
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_draw_has_a_seed_of_its_own_that_every_reader_has_whole() {
        let mut seen = HashSet::new();
        let mut seed = SEEDS - 1;
        for _ in 0..10_000 {
            assert!(seed < SEEDS && seen.insert(seed));
            seed = next_seed(seed);
        }
    }
}
