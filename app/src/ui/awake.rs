//! Telling the worker that somebody is here: looking at figures asks it for nothing, and the lock
//! waits all the same. Time is passed in.

use crate::worker::Request;

/// The worker is told at most this often, in seconds: half of the shortest time after which the
/// screens lock, so that whoever uses them never finds them locked.
const REST: i64 = 30;

/// Since when the worker knows, and whether something was done after that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Awake {
    told: Option<i64>,
    stirred: bool,
}

impl Awake {
    /// Something was asked for, and a request tells as well.
    pub(super) const fn asked(&mut self, now: i64) {
        self.told = Some(now);
        self.stirred = false;
    }

    /// Somebody did something that asks for nothing: the request to make now, if any.
    pub(super) fn stirred(&mut self, now: i64) -> Option<Request> {
        self.stirred = true;
        self.look(now)
    }

    /// What is left to tell, once enough time has passed. A clock that was set back does not delay
    /// it.
    pub(super) fn look(&mut self, now: i64) -> Option<Request> {
        let rested = self
            .told
            .is_none_or(|told| !(0..REST).contains(&now.saturating_sub(told)));
        (self.stirred && rested).then(|| {
            self.asked(now);
            Request::Awake
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_thing_done_is_told_at_once_and_the_next_not_before_a_while() {
        let mut awake = Awake::default();
        assert_eq!(awake.stirred(1_000), Some(Request::Awake));
        assert_eq!(awake.stirred(1_029), None);
        assert_eq!(awake.look(1_029), None);
        assert_eq!(awake.look(1_030), Some(Request::Awake), "it is not lost");
        assert_eq!(awake.look(1_090), None, "nothing was done since");
    }

    #[test]
    fn a_request_tells_as_well() {
        let mut awake = Awake::default();
        awake.asked(1_000);
        assert_eq!(awake.stirred(1_010), None);
        awake.asked(1_020);
        assert_eq!(awake.look(1_100), None);
    }

    #[test]
    fn a_clock_set_back_does_not_silence_it() {
        let mut awake = Awake::default();
        awake.asked(1_000_000);
        assert_eq!(awake.stirred(10), Some(Request::Awake));
    }
}
