//! Tables over the sums: which rows to take, and what to group them by. The same function answers
//! on the server, on a device and in a test, so their figures cannot differ.
//!
//! All figures are contacts, not people, and here exact: what leaves a team is another matter.

mod few;
mod key;
mod question;
mod sheets;
mod shifts;
mod sums;
mod table;

pub use few::{FEWEST, without_few};
pub use key::Key;
pub use question::{Dimension, Filter, Measure, Question, UnknownDimension, UnknownMeasure};
pub use sheets::{SheetRows, tabulate_sheets};
pub use shifts::{ShiftQuestion, ShiftRow, ShiftTable};
pub use table::{Line, Row, Table, tabulate, tabulate_all};
