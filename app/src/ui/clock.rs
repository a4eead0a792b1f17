//! The question whether today is what the device's clock says.

use locales::Words;

use super::{choices::Choices, record::full_date};
use crate::{recording::ClockDoubt, worker::View};

/// The question, or what to do after "no".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ClockShown {
    pub(super) today: String,
    pub(super) why: String,
    pub(super) denied: bool,
}

pub(super) fn show(view: &View, choices: &Choices, words: &Words) -> Option<ClockShown> {
    let doubt = view.clock?;
    Some(ClockShown {
        today: words.counting_clock_today(&full_date(view.today, words)),
        why: match doubt {
            ClockDoubt::BeforeRelease => words.counting_clock_before(),
            ClockDoubt::Backwards { used } => {
                words.counting_clock_backwards(&full_date(used, words))
            }
            ClockDoubt::FarAhead { used } => words.counting_clock_ahead(&full_date(used, words)),
        },
        denied: choices.clock.denied,
    })
}
