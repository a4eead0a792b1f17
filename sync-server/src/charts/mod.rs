//! Charts as SVG that the server writes: nothing runs in the browser to draw them. Each is made of plain
//! numbers here and of marks in a template; a table with the same numbers stands beside it. What differs
//! by colour differs by place, pattern, dash or mark as well, so that grey paper shows it too.
//!
//! A chart is drawn twice, wide and narrow, and the style sheet shows the one that fits, so that its
//! letters keep their size on a phone. Where the script runs from the right, so do the charts.

mod axis;
mod columns;
mod lines;
mod shape;

pub(crate) use columns::{Column, Columns};
pub(crate) use lines::{Lines, Point};
pub(crate) use shape::{Room, share};
