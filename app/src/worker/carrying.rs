//! Counts that leave this device as a file, and those that come in one.

use std::path::Path;

use super::{
    Trouble,
    desk::{After, Desk},
    file,
};
use crate::{
    carry::{self, Taken},
    store::Membership,
};

/// What became of the file of counts that was asked for last; forgotten with the next request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Carried {
    /// None was.
    #[default]
    Nothing,
    /// It is there.
    Given {
        /// Contacts in it.
        contacts: u64,
        /// Which view tells it first: another file is another number.
        serial: u64,
    },
    /// It was taken in.
    Taken(Taken),
}

impl Desk {
    pub(super) fn give(&mut self, output: &Path) -> Result<(), Trouble> {
        let given = carry::give(&mut self.store, &*self.surroundings.entropy)?;
        file::write(output, &given.bytes).map_err(|_| Trouble::FileUnwritable)?;
        self.carried = Carried::Given {
            contacts: given.contacts,
            serial: self.generation + 1,
        };
        Ok(())
    }

    /// What came goes on to the server, where there is one.
    pub(super) fn take_in(&mut self, file: &Path) -> Result<After, Trouble> {
        let taken = carry::take(&mut self.store, &carry::read(file)?)?;
        self.read_again()?;
        self.carried = Carried::Taken(taken);
        let served = self.membership().is_some_and(Membership::has_server);
        Ok(if served {
            After::SyncNow
        } else {
            After::Nothing
        })
    }
}
