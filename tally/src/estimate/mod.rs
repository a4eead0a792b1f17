//! Declared estimates: what funders ask about people, which no count may hold.
//!
//! The Regulation (EU) 2021/1057 (ESF+), Annex III, asks for numbers of end recipients by group, which may
//! rest on informed estimates. A team may declare them here: a number, a method, a period, a role. They are
//! never derived from contacts and never mixed with them, and they hold no words that people typed.

mod codes;
mod draft;

use jiff::civil::Date;

pub use codes::{Declarer, Method, Subject, UnknownDeclarer, UnknownMethod, UnknownSubject};
pub use draft::{Draft, Mistake};

/// A number of people that a team declares, which nobody counted. One subject and period has one estimate;
/// a later one takes the place of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Of whom.
    pub subject: Subject,
    /// How many people, about: at most [`Estimate::MAX`].
    pub people: u32,
    /// The first day it is about.
    pub from: Date,
    /// The last day it is about.
    pub to: Date,
    /// How it was made.
    pub method: Method,
    /// Who stands for it.
    pub declarer: Declarer,
}

impl Estimate {
    /// The largest number of people: more than any city has.
    pub const MAX: u32 = 10_000_000;
    /// The most days an estimate is about.
    pub const DAYS_MAX: i32 = 366;
}
