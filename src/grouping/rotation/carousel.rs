//! Carousel: whole groups move on by one table, and every table has its own question.

/// The question of a group in a round, all numbered from 0; `None` without questions.
pub fn carousel_question(group: u32, round: u32, questions: u32) -> Option<u32> {
    let at = (u64::from(group) + u64::from(round)).checked_rem(u64::from(questions))?;
    Some(at as u32)
}

/// Which question each group has: per round, per group.
///
/// In as many rounds as there are questions every group meets every question once; after that there is nothing
/// new, so that more rounds than questions are not made. With fewer questions than groups some groups have
/// the same at the same time, as few as can be; with more questions than groups some wait, and no two groups ever share.
///
/// ```
/// use kring::grouping::carousel;
///
/// assert_eq!(carousel(3, 3, 3), [[0, 1, 2], [1, 2, 0], [2, 0, 1]]);
/// // Five groups, two questions, and no third round.
/// assert_eq!(carousel(5, 2, 3), [[0, 1, 0, 1, 0], [1, 0, 1, 0, 1]]);
/// ```
pub fn carousel(groups: u32, questions: u32, rounds: u32) -> Vec<Vec<u32>> {
    let round = |round| (0..groups).filter_map(|group| carousel_question(group, round, questions)).collect();
    (0..rounds.min(questions)).map(round).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_a_question_twice_and_as_few_as_can_be_share() {
        for groups in 1..12_u32 {
            for questions in 1..12_u32 {
                let table = carousel(groups, questions, 99);
                assert_eq!(table.len(), questions as usize);
                for group in 0..groups as usize {
                    let mut had: Vec<u32> = table.iter().map(|round| round[group]).collect();
                    had.sort_unstable();
                    assert_eq!(had, (0..questions).collect::<Vec<_>>());
                }
                for round in &table {
                    for question in 0..questions {
                        let sharing = round.iter().filter(|&&at| at == question).count() as u32;
                        assert!((groups / questions..=groups.div_ceil(questions)).contains(&sharing));
                    }
                }
            }
        }
        assert_eq!(carousel(4, 0, 3), Vec::<Vec<u32>>::new());
        assert_eq!(carousel_question(u32::MAX, u32::MAX, 0), None);
    }
}
