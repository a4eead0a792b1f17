//! What came of schedules, added up.

use std::fmt;

/// Sums over schedules.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) schedules: u64,
    pub(crate) contacts: u64,
    pub(crate) contributions: u64,
    pub(crate) requests_lost: u64,
    pub(crate) answers_lost: u64,
    pub(crate) repeats: u64,
    pub(crate) delays: u64,
    pub(crate) kills: u64,
    pub(crate) put_back: u64,
    pub(crate) clones: u64,
    pub(crate) mules: u64,
    pub(crate) server_restores: u64,
    /// Periods found sealed each time that weeks had passed.
    pub(crate) seals: u64,
    pub(crate) taken_back: u64,
    pub(crate) undone: u64,
    /// Schedules in which a copy of a profile came to life.
    pub(crate) copied: u64,
    /// Schedules in which a contact was counted twice.
    pub(crate) doubled: u64,
    /// Of those, the ones with a copy that came to life.
    pub(crate) doubled_among_copied: u64,
    /// Schedules in which the known gap showed, and by how many contacts.
    pub(crate) with_shortfall: u64,
    pub(crate) shortfall: u64,
    /// Contacts in the gap that no shortfall tells: in two copies of one open batch one undid and counted
    /// again, so that both hold as many.
    pub(crate) untold: u64,
    /// Schedules in which all documents, the fold and the server agree to the last contact.
    pub(crate) in_full_agreement: u64,
}

impl Outcome {
    fn fields(&mut self) -> [&mut u64; 22] {
        [
            &mut self.schedules,
            &mut self.contacts,
            &mut self.contributions,
            &mut self.requests_lost,
            &mut self.answers_lost,
            &mut self.repeats,
            &mut self.delays,
            &mut self.kills,
            &mut self.put_back,
            &mut self.clones,
            &mut self.mules,
            &mut self.server_restores,
            &mut self.seals,
            &mut self.taken_back,
            &mut self.undone,
            &mut self.copied,
            &mut self.doubled,
            &mut self.doubled_among_copied,
            &mut self.with_shortfall,
            &mut self.shortfall,
            &mut self.untold,
            &mut self.in_full_agreement,
        ]
    }

    pub(crate) fn add(&mut self, other: &Self) {
        let mut other = other.clone();
        for (sum, more) in self.fields().into_iter().zip(other.fields()) {
            *sum += *more;
        }
    }

    /// Of all schedules, in how many a contact was counted twice.
    pub(crate) fn doubled_percent(&self) -> u64 {
        self.doubled * 100 / self.schedules.max(1)
    }

    /// Of the schedules in which a copy came to life, in how many a contact was counted twice.
    pub(crate) fn doubled_among_copied_percent(&self) -> u64 {
        self.doubled_among_copied * 100 / self.copied.max(1)
    }

    /// Fails where some fault never happened: its absence would prove nothing.
    pub(crate) fn assert_everything_happened(&self) {
        for (what, times) in [
            ("a request was lost", self.requests_lost),
            ("an answer was lost", self.answers_lost),
            ("a request came twice", self.repeats),
            ("a request came late", self.delays),
            ("a device was killed", self.kills),
            ("an old profile was put back", self.put_back),
            ("a profile was cloned", self.clones),
            ("a mule carried", self.mules),
            ("a server was restored", self.server_restores),
            ("a period was sealed", self.seals),
            ("contacts were taken back", self.taken_back),
            ("a tap was undone", self.undone),
            ("the known gap showed", self.with_shortfall),
        ] {
            assert!(times >= 10, "{what}: only {times} times");
        }
        assert!(
            self.in_full_agreement * 10 > self.schedules * 8,
            "only {} of {} schedules end in full agreement",
            self.in_full_agreement,
            self.schedules
        );
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} schedules, {} contacts, {} contributions; counted twice in {} schedules ({} of {} with a living copy); \
             lost {} requests and {} answers, repeated {}, delayed {}, killed {}, put back {}, cloned {}, carried {}, \
             servers restored {}, seals seen {}, taken back {}, undone {}; known gap in {} schedules, {} contacts told, {} untold; \
             full agreement in {}",
            self.schedules,
            self.contacts,
            self.contributions,
            self.doubled,
            self.doubled_among_copied,
            self.copied,
            self.requests_lost,
            self.answers_lost,
            self.repeats,
            self.delays,
            self.kills,
            self.put_back,
            self.clones,
            self.mules,
            self.server_restores,
            self.seals,
            self.taken_back,
            self.undone,
            self.with_shortfall,
            self.shortfall,
            self.untold,
            self.in_full_agreement,
        )
    }
}
