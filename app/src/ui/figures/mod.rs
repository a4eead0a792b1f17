//! What My figures and Team figures are both made of: spans of time, lists, charts, and how they are
//! chosen.

pub(super) mod chart;
pub(super) mod choices;
pub(super) mod lists;
pub(super) mod scale;
pub(super) mod share;
pub(super) mod spans;
