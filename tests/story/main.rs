//! Whole stories: the app's real core against the real server, over a real network on this machine.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod counting;
mod demonstration;
mod faults;
mod paper;
mod program;
mod refusals;
mod sealed;
mod tls;
mod worker;

use acollida_tests::{Calendar, Device, Scratch, Server, day};
use sync_server::Codes;

/// The square and the canteen.
const SITES: &[(&str, &str)] = &[("placa", "La Plaça"), ("menjador", "El Menjador")];

const MEAL: &str = "food.meal/nn/given";
const CONSULT: &str = "medical.consult/a18_64/given";
const LEGAL: &str = "advice.legal/nn/unmet";

/// A team with a running server, on a Monday of April.
struct Story {
    // Dropped last: fields drop in order.
    server: Server,
    codes: Codes,
    calendar: Calendar,
    scratch: Scratch,
}

impl Story {
    fn begin() -> Self {
        Self::begin_with(Server::start)
    }

    /// On a server that shows figures as they come.
    fn on_trial() -> Self {
        Self::begin_with(Server::start_for_trial)
    }

    fn begin_with(start: impl FnOnce(&std::path::Path, &Calendar) -> Server) -> Self {
        let scratch = Scratch::in_memory();
        let calendar = Calendar::at(day("2026-04-13"));
        let server = start(&scratch.at("server"), &calendar);
        let codes = server.found("Taula de barri", SITES);
        Self {
            server,
            codes,
            calendar,
            scratch,
        }
    }

    /// A device that joined and has read the team's profile.
    fn device(&self, name: &'static str) -> Device {
        let mut device = self.stranger(name);
        device.join(&self.codes.write);
        device.sync().unwrap();
        device
    }

    /// A device without a team.
    fn stranger(&self, name: &'static str) -> Device {
        Device::new(name, self.scratch.path(), &self.calendar)
    }

    /// The profile as the server holds it.
    fn profile(&self) -> tally::TeamProfile {
        self.server.register().profile(self.codes.team).unwrap()
    }

    /// All contacts the server counts.
    fn total(&self) -> i64 {
        self.server.statistics(&self.codes.read, "").contacts
    }

    /// The server's lines by these dimensions, as text.
    fn lines(&self, group: &str) -> Vec<String> {
        lines(
            &self
                .server
                .statistics(&self.codes.read, &format!("group={group}")),
        )
    }
}

/// A table's lines as text, to be read in a test.
fn lines(table: &tally::statistics::Table) -> Vec<String> {
    let keys = |line: &tally::statistics::Line| {
        line.keys
            .iter()
            .map(|key| format!("{key} "))
            .collect::<String>()
    };
    table
        .lines
        .iter()
        .map(|line| format!("{}{}", keys(line), line.contacts))
        .collect()
}
