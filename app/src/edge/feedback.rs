//! What a hand feels or an ear hears, so that nobody has to look whether a tap was taken. A phone
//! shakes for a moment, a computer clicks; where neither is possible, nothing happens.

/// Makes a person feel or hear what was done.
pub trait Feedback {
    /// Contacts were counted and are safely kept.
    fn counted(&self);
    /// Contacts were taken back or a tap was undone.
    fn taken_out(&self);
}

impl Feedback for Box<dyn Feedback> {
    fn counted(&self) {
        (**self).counted();
    }

    fn taken_out(&self) {
        (**self).taken_out();
    }
}
