//! The genesis: the first change of every sheet.
//!
//! Two devices that each created the same counter would make two counters, and one would hide the
//! other: 3 and 4 would read as 4. Starting from one shared change, all count on the same counters.
//! Its bytes are embedded and their hash is in a test, because a library that encoded it otherwise
//! would silently split the team's sheets.

use std::sync::OnceLock;

use automerge::{
    ActorId, Automerge, AutomergeError, Change, ObjType, ROOT, ReadDoc, ScalarValue,
    transaction::{CommitOptions, Transactable},
};
use tally::{Contribution, Mark, taxonomy};

use super::SheetError;

/// The map of what was counted.
pub(super) const COUNTED: &str = "n";
/// The map of what was taken back.
pub(super) const TAKEN_BACK: &str = "c";

const EMBEDDED: &[u8] = include_bytes!("genesis-1.automerge");
const ACTOR: &[u8; 16] = b"acollida genesis";

/// The genesis of this taxonomy, loaded once and copied for each change.
#[derive(Clone)]
pub struct Genesis {
    document: Automerge,
    counted: automerge::ObjId,
    taken_back: automerge::ObjId,
}

impl Genesis {
    /// Loads the embedded genesis; later calls copy what the first one loaded.
    ///
    /// # Errors
    /// The program file is damaged.
    pub fn load() -> Result<Self, SheetError> {
        static LOADED: OnceLock<Genesis> = OnceLock::new();
        if let Some(loaded) = LOADED.get() {
            return Ok(loaded.clone());
        }
        let document = Automerge::load(EMBEDDED).map_err(SheetError::damaged)?;
        let genesis = Self::around(document).map_err(SheetError::damaged)?;
        Ok(LOADED.get_or_init(|| genesis).clone())
    }

    fn around(document: Automerge) -> Result<Self, AutomergeError> {
        let map = |name: &str| match document.get(ROOT, name)? {
            Some((_, id)) => Ok(id),
            None => Err(AutomergeError::InvalidObjId(name.to_owned())),
        };
        Ok(Self {
            counted: map(COUNTED)?,
            taken_back: map(TAKEN_BACK)?,
            document,
        })
    }

    /// Makes the genesis anew: what the embedded bytes must be.
    ///
    /// # Errors
    /// Automerge refuses.
    pub fn make() -> Result<Vec<u8>, SheetError> {
        let mut document = Automerge::new().with_actor(ActorId::from(ACTOR.as_slice()));
        document
            .transact_with(
                |()| CommitOptions::default().with_time(0),
                |tx| {
                    tx.put(
                        ROOT,
                        "taxonomy",
                        ScalarValue::Uint(taxonomy::VERSION.into()),
                    )?;
                    for name in [COUNTED, TAKEN_BACK] {
                        let map = tx.put_object(ROOT, name, ObjType::Map)?;
                        for mark in Mark::all() {
                            tx.put(&map, mark.to_string(), ScalarValue::counter(0))?;
                        }
                    }
                    Ok(())
                },
            )
            .map_err(|failure: automerge::transaction::Failure<AutomergeError>| {
                SheetError::Change(failure.error)
            })?;
        Ok(document.save())
    }

    /// An empty sheet.
    #[must_use]
    pub fn sheet(&self) -> Automerge {
        self.document.clone()
    }

    /// The change that a contribution is: actor = its id, sequence 1, after the genesis alone, time
    /// 0, no message, no author, increments sorted by mark. The same contribution gives the same
    /// bytes on every device.
    ///
    /// # Errors
    /// Automerge refuses.
    pub fn change(&self, contribution: &Contribution) -> Result<Change, SheetError> {
        let mut copy = self
            .document
            .clone()
            .with_actor(ActorId::from(contribution.id().as_bytes().as_slice()));
        copy.transact_with(
            |()| CommitOptions::default().with_time(0),
            |tx| {
                for (mark, count) in contribution.marks() {
                    let key = mark.to_string();
                    if count.n > 0 {
                        tx.increment(&self.counted, key.as_str(), count.n.into())?;
                    }
                    if count.c > 0 {
                        tx.increment(&self.taken_back, key.as_str(), count.c.into())?;
                    }
                }
                Ok(())
            },
        )
        .map_err(|failure: automerge::transaction::Failure<AutomergeError>| {
            SheetError::Change(failure.error)
        })?;
        // A contribution counts at least one contact or shift, so the transaction made a change.
        copy.get_last_local_change()
            .ok_or(SheetError::Change(AutomergeError::Fail))
    }
}

impl std::fmt::Debug for Genesis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Genesis")
    }
}
