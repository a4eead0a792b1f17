//! Looking whether all is well with a server and its machine. Every finding says what was seen and, where
//! something has to be done, what.

mod certificate;
mod ledger;
mod machine;
mod proxy;

use std::{fmt, path::Path};

use jiff::civil::Date;

pub use self::certificate::complaints as certificate_complaints;
use crate::{config::Config, entropy::Entropy, health};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// It is as it should be.
    Good,
    /// It may be as it is wanted.
    Note,
    /// Something has to be done.
    Problem,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub grade: Grade,
    /// What was looked at.
    pub about: &'static str,
    /// What was seen, and what to do.
    pub said: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grade = match self.grade {
            Grade::Good => "good",
            Grade::Note => "note",
            Grade::Problem => "PROBLEM",
        };
        write!(f, "{grade:7}  {}: {}", self.about, self.said)
    }
}

/// Findings about one thing.
struct Findings<'f> {
    about: &'static str,
    all: &'f mut Vec<Finding>,
}

impl Findings<'_> {
    fn add(&mut self, grade: Grade, said: impl Into<String>) {
        self.all.push(Finding {
            grade,
            about: self.about,
            said: said.into(),
        });
    }

    fn good(&mut self, said: impl Into<String>) {
        self.add(Grade::Good, said);
    }

    fn note(&mut self, said: impl Into<String>) {
        self.add(Grade::Note, said);
    }

    fn problem(&mut self, said: impl Into<String>) {
        self.add(Grade::Problem, said);
    }
}

/// Looks at everything, and changes nothing. `etc` is where the machine's programs are configured.
#[must_use]
pub fn examine(config: &Config, today: Date, entropy: &dyn Entropy, etc: &Path) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut about = |about, look: &dyn Fn(&mut Findings<'_>)| {
        look(&mut Findings {
            about,
            all: &mut all,
        });
    };
    about("folder", &|found| machine::folder(config, found));
    // What is in a database lies on that one's disk.
    if config.store.is_none() {
        about("disk", &|found| machine::disk(&config.data, found));
    }
    about("ledger", &|found| {
        ledger::ledger(config, entropy, found);
    });
    about("clock", &|found| {
        ledger::clock(config, today, entropy, found);
    });
    about("backup", &|found| {
        ledger::backup(config, today, found);
    });
    about("tls", &|found| certificate::tls(config, today, found));
    about("proxy", &|found| {
        proxy::logs(config.listen.port(), etc, found)
    });
    about("server", &|found| server(config, found));
    all
}

fn server(config: &Config, found: &mut Findings<'_>) {
    let certificate = config.certificate().map(|(certificate, _)| certificate);
    match health::ask(config.listen, certificate.as_deref()) {
        Ok(()) => found.good(format!("it answers at {}", config.listen)),
        Err(error) => found.note(error.to_string()),
    }
}
