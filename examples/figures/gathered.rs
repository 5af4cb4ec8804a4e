//! The same value together, by head count.

use std::path::Path;
use std::time::{Duration, Instant};

use kring::grouping::{Draw, Limits, gather};

/// The fewest fragments by another way than the library's: the most parts of values and groups with equal sums.
fn fewest(counts: &[u32], sizes: &[u32]) -> u32 {
    let items: Vec<i64> =
        counts.iter().map(|n| i64::from(*n)).chain(sizes.iter().map(|n| -i64::from(*n))).collect();
    let (mut sum, mut parts) = (vec![0_i64; 1 << items.len()], vec![0_u32; 1 << items.len()]);
    for set in 1..sum.len() {
        let within = || (0..items.len()).filter(|at| set >> at & 1 == 1);
        let last = within().next().unwrap();
        sum[set] = sum[set ^ 1 << last] + items[last];
        parts[set] = within().map(|at| parts[set ^ 1 << at]).max().unwrap() + u32::from(sum[set] == 0);
    }
    items.len() as u32 - parts[sum.len() - 1]
}

/// Held against another way to count, and the slowest of many.
pub fn gathered(_: Duration, _: &Path) {
    let mut draw = Draw::from_seed(2026);
    let mut ask =
        |values: usize, most: u32| -> Vec<u32> { (0..values).map(|_| 1 + draw.below(most)).collect() };
    for _ in 0..200 {
        let counts = ask(6, 9);
        let Ok(found) = gather(&counts, 6, Limits::default(), 1) else { continue };
        let fragments = found.table.cells.iter().flatten().filter(|n| **n > 0).count() as u32;
        assert_eq!(fragments, fewest(&counts, &found.table.sizes()), "{counts:?}");
    }
    let mut slowest = Duration::ZERO;
    for _ in 0..1000 {
        let counts = ask(12, 20);
        let start = Instant::now();
        let found = gather(&counts, 12, Limits::default(), 1);
        slowest = slowest.max(start.elapsed());
        assert!(found.is_err() || found.is_ok_and(|found| found.proven));
    }
    println!("\n| gather | to reach | Kring |\n|---|---|---|");
    println!("| 200 questions of 6 × 6, held against another way to count | the fewest fragments | all |");
    println!(
        "| 1000 questions of 12 × 12, the slowest | proven in 10 ms | all, {:.1} ms |",
        slowest.as_secs_f64() * 1e3
    );
}
