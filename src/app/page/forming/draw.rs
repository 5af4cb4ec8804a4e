//! Which seed belongs to which draw.

use crate::session::Session;

/// Seeds in a file are smaller than this, so that every reader of JSON has them whole.
const SEEDS: u64 = 1 << 53;
/// How far the seeds of two draws are apart. It is odd, so that each seed belongs to one draw.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
/// What [`STEP`] times this is, is one: Newton's method, which doubles the bits that are right.
const STEP_BACK: u64 = {
    let mut inverse = STEP;
    let mut right = 3;
    while right < u64::BITS {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(STEP.wrapping_mul(inverse)));
        right *= 2;
    }
    inverse
};

/// Each draw has a seed of its own, so that the same session draws the same groups in the same order.
pub(super) fn seed_of(session: &Session, draw: u64) -> u64 {
    session.seed.wrapping_add(draw.wrapping_mul(STEP)) % SEEDS
}

/// Which draw had that seed, so that drawing goes on from groups that stand.
pub fn draw_of(session: &Session, seed: u64) -> u64 {
    seed.wrapping_sub(session.seed).wrapping_mul(STEP_BACK) % SEEDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Beginning;
    use crate::workshop::{Lang, builtin, read};

    #[test]
    fn a_seed_tells_its_draw_and_fits_every_reader() {
        let script = read::script(&builtin::source("cop").unwrap()).unwrap();
        let now = serde_json::from_str(r#""2026-11-23T14:00:00+01:00""#).unwrap();
        for seed in [0, 42, SEEDS - 1, u64::MAX] {
            let beginning = Beginning { id: String::new(), language: Lang::Nl, seed, length: None };
            let session = Session::begin(script.clone(), beginning, now);
            for draw in [0, 1, 2, 1000] {
                let drawn = seed_of(&session, draw);
                assert!(drawn < SEEDS);
                assert_eq!(draw_of(&session, drawn), draw);
            }
        }
    }
}
