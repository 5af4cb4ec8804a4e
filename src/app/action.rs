//! What a key can mean.

use super::field::Edit;

/// An act that a key, the palette or a clicker asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// On to the next phase, item or point.
    Next,
    /// Back to the one before.
    Previous,
    /// Accepts what is typed or chosen.
    Accept,
    /// Leaves the overlay or the field; nothing is lost.
    Leave,
    /// To the next field, group or row.
    NextField,
    /// To the one before.
    PreviousField,
    /// Up in a list.
    Up,
    /// Down in a list.
    Down,
    /// To the left in a grid.
    Left,
    /// To the right in a grid.
    Right,
    /// Shows all keys.
    Help,
    /// Finds an act by its name.
    Palette,
    /// Chooses a step or item to go to.
    Jump,
    /// Takes back what was said or decided last.
    Undo,
    /// Does it again.
    Redo,
    /// Opens the line that takes words down for any group, with theme and action.
    Line,
    /// Finds what was said.
    Find,
    /// Sets something aside for later.
    Park,
    /// Types an address for the report.
    Addresses,
    /// Shows or hides the speaker notes.
    Notes,
    /// Blanks the stage, or shows it again.
    Blank,
    /// The other language.
    Language,
    /// Says how many people are there.
    People,
    /// Shows the list of names.
    Roster,
    /// Takes in a list of names from a file.
    Import,
    /// Takes in a column all the same that is better not used.
    TakeThough,
    /// The value of an attribute that this letter stands for.
    Value(char),
    /// Somebody is there.
    Present,
    /// Somebody is not there.
    Absent,
    /// Somebody came in late.
    Late,
    /// Somebody left early.
    LeftEarly,
    /// To the question to the room in this step.
    Question,
    /// Starts the clock, stops it or lets it run on.
    Clock,
    /// A minute more.
    MinuteMore,
    /// A minute less.
    MinuteLess,
    /// Sets the clock.
    SetClock,
    /// Lets phases follow each other by themselves, or not.
    AutoPhases,
    /// Stops the program; asks while a clock runs.
    Quit,
    /// Stops the program at the second time within two seconds.
    Interrupt,
    /// A digit of a number.
    Digit(u8),
    /// Takes the last digit away.
    Erase,
    /// Edits text.
    Text(Edit),
    /// Changes what is chosen.
    Edit,
    /// Deletes what is chosen.
    Delete,
    /// Marks an answer as unclear, or not.
    Unclear,
    /// Marks an answer as an addition of the room, or not.
    Plenary,
    /// Gives answers a theme.
    GiveTheme,
    /// Marks an answer, so that several get their theme together, or no longer.
    MarkAnswer,
    /// Picks an answer for the report, or no longer.
    Pick,
    /// Shows answers by theme, or by group again.
    ByTheme,
    /// Makes a theme.
    NewTheme,
    /// Says what the answers of a theme come down to.
    ThemeWords,
    /// Gives a theme another colour.
    ThemeColour,
    /// Puts a theme together with another.
    MergeTheme,
    /// Writes down what struck the facilitator.
    Patterns,
    /// Moves an answer to another group.
    MoveTo,
    /// Moves it up.
    MoveUp,
    /// Moves it down.
    MoveDown,
    /// Marks as dealt with, or not yet.
    Done,
    /// Makes an action of the answer that is marked.
    Agree,
    /// An action is further than it was: open, begun, done, dropped.
    Further,
    /// Arranges people in another way.
    Arrange,
    /// Groups by another attribute.
    Attribute,
    /// One group more.
    MoreGroups,
    /// One group fewer.
    FewerGroups,
    /// Draws again.
    DrawAgain,
    /// Says how many people a group should have.
    GroupSize,
    /// Says where chance comes from.
    Seed,
    /// Says how much each attribute counts.
    Weights,
    /// Says what must hold of groups.
    Rules,
    /// Counts again.
    CountAgain,
    /// Moves people by hand.
    ByHand,
    /// Says where groups sit.
    Places,
    /// Shows who goes where, round by round.
    Whereabouts,
    /// Writes a page to print.
    Print,
    /// Mends rounds to come after somebody came late or left.
    MendRounds,
    /// Says what a group calls itself.
    GroupName,
    /// Lets two people change places.
    Swap,
    /// Keeps somebody in their group, or no longer.
    Lock,
    /// Lets somebody lead their group, or no longer.
    Leader,
    /// Lets a group join another.
    Merge,
    /// Mends groups of which somebody is gone, or that are too small.
    Mend,
    /// Shows names to the room, or hides them.
    ShowNames,
    /// Does something on the spot that the script does not have.
    OnTheSpot,
    /// Shows what is chosen from by place, or as it is read out.
    Ranking,
    /// Asks the lines of the harvest's form, or takes down free lines.
    Form,
    /// Holds answers back from the room, or no longer.
    Hold,
    /// Shows the room the answers of the group in view, or hides them again.
    Reveal,
    /// Shows the room all answers that are held back, or hides them again.
    RevealAll,
    /// Writes the report and its like.
    Export,
    /// Marks one of a list, or no longer.
    Mark,
    /// The other language for what is written.
    OtherLanguage,
    /// Leaves names out of what is written, or not.
    WithoutNames,
    /// Adds planned and actual times to what is written, or not.
    WithTimes,
    /// Shows how long parts took in earlier sessions.
    Durations,
    /// Takes over all that is proposed.
    TakeAll,
    /// Opens the folder of what was written.
    OpenFolder,
}
