//! What a hand feels, so that nobody has to look whether a tap was taken. A phone shakes for a
//! moment; where nothing can shake, nothing happens.

/// Makes a person feel what was done.
pub trait Feedback {
    /// Contacts were counted and are safely kept.
    fn counted(&self);
    /// Contacts were taken back or a tap was undone.
    fn taken_out(&self);
}

/// A device that cannot be felt, such as a desktop computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unfelt;

impl Feedback for Unfelt {
    fn counted(&self) {}
    fn taken_out(&self) {}
}
