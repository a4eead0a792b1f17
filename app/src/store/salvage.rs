//! A damaged store: kept as it is, beside a new one made of what can still be read of it. SQLCipher
//! checks every page it reads, so what is read is right or is an error, never wrong.

use std::{fs, io, path::PathBuf};

use rusqlite::{Connection, OpenFlags};
use tally::Contribution;

use super::{
    Membership, Profile, Settings, Store, StoreError,
    batches::Batch,
    contributions::{insert_own, insert_salvaged},
    open,
};
use crate::{
    edge::Entropy,
    sheets::Genesis,
    vault::{StoreKey, sync_folder},
};

/// What came of a damaged store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvage {
    /// Where the damaged file is now, as it was.
    pub aside: PathBuf,
    /// Contacts that could be read and are in the new store.
    pub contacts: i64,
}

/// All that could be read.
#[derive(Default)]
struct Readable {
    contributions: Vec<(Contribution, bool)>,
    batches: Vec<Batch>,
    membership: Option<Membership>,
    profile: Option<tally::TeamProfile>,
    settings: Option<Settings>,
}

impl Store {
    /// Makes a new store of what can be read of a damaged one, and puts the damaged one aside. Killed
    /// anywhere on the way, the next start does it again or goes on from the new store.
    ///
    /// # Errors
    /// The new store cannot be made; the damaged one is where it was then.
    pub fn salvage(
        profile: &Profile,
        key: &StoreKey,
        entropy: &dyn Entropy,
    ) -> Result<(Self, Salvage), StoreError> {
        let readable = read(profile, key);
        let folder_error = |source| StoreError::Folder {
            path: profile.folder.clone(),
            source,
        };
        let place = profile.database();
        let fresh = Profile::at(profile.folder.join("acollida.salvage"));
        remove_all(&fresh).map_err(folder_error)?;
        let mut made = Self::open_with(&fresh, key, entropy)?;
        let contacts = made.take_salvaged(readable)?;
        made.close();

        let aside = free_name(profile);
        let mut log = place.clone().into_os_string();
        log.push("-wal");
        let mut log_aside = aside.clone().into_os_string();
        log_aside.push("-wal");
        let exchange = || -> io::Result<()> {
            fs::File::open(fresh.database())?.sync_all()?;
            if fs::exists(&log)? {
                fs::rename(&log, &log_aside)?;
            }
            fs::rename(&place, &aside)?;
            fs::rename(fresh.database(), &place)?;
            sync_folder(&place)?;
            remove_all(&fresh)
        };
        exchange().map_err(folder_error)?;
        Ok((
            Self::open_with(profile, key, entropy)?,
            Salvage { aside, contacts },
        ))
    }

    fn take_salvaged(&mut self, readable: Readable) -> Result<i64, StoreError> {
        if let Some(settings) = &readable.settings {
            self.set_settings(settings)?;
        }
        if let Some(membership) = &readable.membership {
            self.set_membership(membership)?;
        }
        if let Some(profile) = &readable.profile {
            self.set_team_profile(profile)?;
        }
        self.transaction(|parts| {
            let mut contacts = 0;
            for (contribution, own) in &readable.contributions {
                contacts += contribution.contacts();
                insert_salvaged(parts, contribution, *own)?;
            }
            for batch in &readable.batches {
                let whole = Contribution::new(batch.id, batch.sheet.clone(), batch.marks.clone());
                if let Ok(contribution) = whole {
                    contacts += contribution.contacts();
                    insert_own(parts, &contribution)?;
                }
            }
            Ok(contacts)
        })
    }
}

/// The new store that a salvage had finished when it was ended before the last step: it takes its place.
pub(super) fn finish(profile: &Profile) -> io::Result<()> {
    let fresh = Profile::at(profile.folder.join("acollida.salvage"));
    // Only a whole one stands there while nothing stands in its place.
    if !fs::exists(profile.database())? && fs::exists(fresh.database())? {
        fs::rename(fresh.database(), profile.database())?;
        sync_folder(&profile.database())?;
        remove_all(&fresh)?;
    }
    Ok(())
}

fn remove_all(fresh: &Profile) -> io::Result<()> {
    match fs::remove_dir_all(&fresh.folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A name beside the store that no file has yet.
fn free_name(profile: &Profile) -> PathBuf {
    let mut number = 1;
    loop {
        let path = profile.folder.join(format!("acollida.damaged-{number}"));
        if !path.exists() {
            return path;
        }
        number += 1;
    }
}

/// After a page that does not fit its mark SQLCipher reads nothing more on that connection, so each part is
/// read on one of its own.
fn read(profile: &Profile, key: &StoreKey) -> Readable {
    let mut found = Readable::default();
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connect = || -> Result<Connection, StoreError> {
        let db = open::connect(profile, flags)?;
        open::unlock(&db, key)?;
        Ok(db)
    };
    let store = || -> Result<Store, StoreError> {
        Ok(Store {
            db: connect()?,
            genesis: Genesis::load()?,
            run: [0; 16],
            trace: false,
        })
    };
    // From both ends: between them lies what is on damaged pages.
    for order in ["ASC", "DESC"] {
        let _ = connect().and_then(|db| contributions(&db, order, &mut found.contributions));
    }
    found.batches = store()
        .and_then(|store| store.batches())
        .unwrap_or_default();
    found.membership = store().and_then(|store| store.membership()).ok().flatten();
    found.profile = store()
        .and_then(|store| store.team_profile())
        .ok()
        .flatten();
    found.settings = store().and_then(|store| store.settings()).ok();
    found
}

/// Reads until an error.
fn contributions(
    db: &Connection,
    order: &str,
    found: &mut Vec<(Contribution, bool)>,
) -> Result<(), StoreError> {
    let mut statement = db.prepare(&format!(
        "SELECT record, own FROM contribution ORDER BY id {order}"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(0)?.as_blob().unwrap_or_default();
        if let Ok(contribution) = Contribution::decode(bytes)
            && !found
                .iter()
                .any(|(known, _)| known.id() == contribution.id())
        {
            found.push((contribution, row.get(1)?));
        }
    }
    Ok(())
}
