//! Opening a device: its store with the key from the vault, and what was tapped while it was locked.
//! Where the store is damaged, it is put aside as it is, and what can be read of it begins a new one.

use jiff::civil::Date;

use crate::{
    edge::Surroundings,
    recording::first_day_kept,
    store::{Ailment, Profile, Salvage, Store, StoreError},
    vault::{StoreKey, Vault},
};

/// An open device.
#[derive(Debug)]
pub struct OpenedDevice {
    /// Its store.
    pub store: Store,
    /// What is to be told about the opening.
    pub found: Found,
}

/// What was found on opening.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Contacts counted while locked that were taken in now.
    pub taken_in: u64,
    /// Taps made while locked that could not be read.
    pub torn: usize,
    /// What could be saved, where the store was damaged.
    pub salvaged: Option<Salvage>,
}

/// Opens the store of a profile with its key, and takes in what was counted while locked.
///
/// # Errors
/// See [`StoreError`]; nothing is changed then.
pub fn open(
    profile: &Profile,
    vault: &Vault,
    key: &StoreKey,
    surroundings: &Surroundings,
) -> Result<OpenedDevice, StoreError> {
    let entropy = &*surroundings.entropy;
    let (mut store, salvaged) = match Store::open_with(profile, key, entropy) {
        Ok(store) => (store, None),
        Err(error) if error.ailment() == Ailment::Damaged => {
            let (store, salvaged) = Store::salvage(profile, key, entropy)?;
            (store, Some(salvaged))
        }
        Err(error) => return Err(error),
    };
    let found = Found {
        salvaged,
        ..take_in(&mut store, vault, key, surroundings.clock.today())?
    };
    Ok(OpenedDevice { store, found })
}

/// The taps are in the store before their file goes; taken in twice they count once.
fn take_in(
    store: &mut Store,
    vault: &Vault,
    key: &StoreKey,
    today: Date,
) -> Result<Found, StoreError> {
    let file = vault.taps();
    // A file that cannot be read now is tried again at the next opening.
    let Ok(opened) = file.open(key) else {
        return Ok(Found::default());
    };
    if opened.taps.is_empty() && opened.torn == 0 {
        return Ok(Found::default());
    }
    let taken_in = store.take_in(&opened.taps, first_day_kept(today, None))?;
    // Left behind, it is removed at the next opening.
    let _ = file.remove();
    Ok(Found {
        taken_in,
        torn: opened.torn,
        salvaged: None,
    })
}
