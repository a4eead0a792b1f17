//! Each store, opened on nothing, as the laws and the story need it.

use std::{path::Path, sync::Arc};

use sync_server::{
    Codes, Founding,
    entropy::{Entropy, NoEntropy, SystemEntropy},
    event::Log,
    found,
    register::Register,
    store::{Ledger, StoreAddress},
};
use tally::{Site, TeamProfile};

use crate::cluster::{Database, shared};

pub(crate) use crate::made::{TODAY, contribution, meal};

/// Draws that are the same in each run.
#[derive(Default)]
pub(crate) struct CountingEntropy(std::sync::Mutex<u64>);

impl Entropy for CountingEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        let mut state = self.0.lock().unwrap();
        for byte in bytes {
            *state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = (*state >> 56) as u8;
        }
        Ok(())
    }
}

/// A place for a ledger, empty at first; it is gone with this.
pub(crate) enum Place {
    Folder(tempfile::TempDir),
    Postgres(Database<'static>),
}

impl Place {
    pub(crate) fn folder() -> Self {
        Self::Folder(tempfile::tempdir().unwrap())
    }

    pub(crate) fn postgres() -> Self {
        Self::Postgres(shared().database())
    }

    /// One of each store there is.
    pub(crate) fn each() -> [Self; 2] {
        [Self::folder(), Self::postgres()]
    }

    pub(crate) fn address(&self) -> StoreAddress {
        match self {
            Self::Folder(folder) => StoreAddress::Folder(folder.path().to_owned()),
            Self::Postgres(database) => StoreAddress::Postgres(database.url()),
        }
    }

    pub(crate) fn register(&self) -> Register {
        Register::at(&self.address(), &SystemEntropy).unwrap()
    }

    pub(crate) fn dump(&self) -> String {
        dump(&self.register())
    }
}

pub(crate) fn dump(register: &Register) -> String {
    let mut text = Vec::new();
    register.dump(&mut text).unwrap();
    String::from_utf8(text).unwrap()
}

/// An open ledger with the threads it needs.
pub(crate) struct Open {
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) runtime: tokio::runtime::Runtime,
}

impl Open {
    pub(crate) fn at(place: &Place) -> Self {
        Self::to(&place.address())
    }

    pub(crate) fn to(address: &StoreAddress) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let log = Log::to_stderr();
        let ledger = Ledger::open(address, &SystemEntropy, &log);
        let ledger = Arc::new(runtime.block_on(ledger).unwrap());
        Self { ledger, runtime }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.ledger.close();
    }
}

pub(crate) fn site(code: &str, label: &str) -> Site {
    Site {
        code: code.parse().unwrap(),
        label: label.to_owned(),
    }
}

/// Founds a team of two sites.
pub(crate) fn found_team(register: &mut Register, entropy: &dyn Entropy) -> Codes {
    let mut profile = TeamProfile::new("Taula".to_owned());
    profile.sites = vec![site("raval", "El Raval"), site("besos", "Besòs")];
    let founding = Founding {
        profile,
        servers: Vec::new(),
        pin: None,
    };
    found(register, entropy, &founding).unwrap()
}

/// Where the program is that a test runs.
pub(crate) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_acollida-sync-server"))
}
