//! The keys of the pages on which groups are formed and moved by hand.

use super::{Action, Context, DOWN, ENTER, ESC, Key, Keys, LEFT, RIGHT, Row, TAB, UP, c, k, words};

pub(super) static ROWS: &[Row] = rows! {
    Counting {
        [ENTER] Action::Accept, "key-preview", 95;
        [TAB] Action::Attribute, "key-attribute", 70;
    }
    Preview {
        [ENTER] Action::Accept, "key-apply", 95;
        [c('m')] Action::Arrange, "key-arrange", 94;
        [c('+'), c('=')] Action::MoreGroups, "key-more-groups", 93;
        [c('-')] Action::FewerGroups, "key-fewer-groups", 92;
        [c('r')] Action::DrawAgain, "key-draw-again", 91;
        [c('e'), ESC] Action::CountAgain, "key-count-again", 90;
        [TAB] Action::ByHand, "key-by-hand", 89;
        [c('g')] Action::GroupSize, "key-group-size", 88;
        [c('R')] Action::Rules, "key-rules", 87;
        [c('k')] Action::Weights, "key-weights", 86;
        [c('s')] Action::Seed, "key-seed", 45;
        [DOWN] Action::Down, "key-down", 0;
        [UP] Action::Up, "key-up", 0;
    }
    Formed {
        [ENTER] Action::Accept, "key-next", 0;
        [c('z')] Action::Mend, "key-mend", 94;
        [TAB] Action::ByHand, "key-by-hand", 87;
        [c('l')] Action::Late, "key-latecomer", 86;
        [c('w')] Action::Places, "key-places", 80;
        [c('c')] Action::Merge, "key-merge", 70;
        [c('g')] Action::GroupName, "key-group-name", 68;
        [c('N')] Action::ShowNames, "key-show-names", 66;
        [c('m')] Action::Arrange, "key-arrange", 60;
        [c('r')] Action::DrawAgain, "key-draw-again", 55;
        [c('e')] Action::CountAgain, "key-count-again", 65;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
    }
    ByHand {
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [LEFT] Action::Left, "key-value", 0;
        [RIGHT] Action::Right, "key-value", 0;
        [c('s')] Action::Swap, "key-swap", 94;
        [ENTER, TAB] Action::Accept, "key-ready", 93;
        [ESC] Action::Leave, "key-back", 0;
        [c('x'), k(Key::Delete)] Action::LeftEarly, "key-leaves", 92;
        [c('z')] Action::Mend, "key-mend", 91;
        [c('v')] Action::Lock, "key-lock", 90;
        [c('k')] Action::Leader, "key-leader", 89;
        [c('l')] Action::Late, "key-latecomer", 86;
        [c('c')] Action::Merge, "key-merge", 70;
        [c('g')] Action::GroupName, "key-group-name", 68;
        [c('w')] Action::Places, "key-places", 67;
        [c('N')] Action::ShowNames, "key-show-names", 66;
    }
    MoveChosen {
        [ENTER] Action::Accept, "key-do-it", 99;
        [ESC] Action::Leave, "key-not", 98;
    }
    Latecomer {
        [ENTER] Action::Accept, "key-add", 95;
        [ESC] Action::Leave, "key-ready", 90;
    }
    Mend {
        [ENTER] Action::Accept, "key-do-it", 99;
        [ESC] Action::Leave, "key-not", 98;
    }
    Merge {
        [ENTER] Action::Accept, "key-do-it", 99;
        [ESC] Action::Leave, "key-not", 98;
        [DOWN] Action::Down, "key-merge-other", 80;
        [UP] Action::Up, "key-merge-other", 0;
    }
    GroupPlace {
        [ENTER, TAB] Action::Accept, "key-next-group", 95;
        [ESC] Action::Leave, "key-back", 80;
    }
};
