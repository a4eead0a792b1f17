//! A simulated device: the app's real store and recorder, and beside them a notebook that knows each
//! contact by name.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use acollida_tests::scratch::copy_folder;
use app::{
    edge::Surroundings,
    recording::{Place, RecordError, Recorder, Tap, end_shift, start_shift},
    store::{Membership, Profile, Store},
    sync::{Reply, Round},
};
use tally::{Cell, Contribution, ContributionId, Mark, Period, SheetKey, SiteCode};

use crate::contacts::{Book, Contact, Content};

/// One run of the program, from a start to a kill.
type Run = u64;

fn next_run() -> Run {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed)
}

/// What one profile holds, by name. It is copied when the profile is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notebook {
    // With the run of the program that opened it.
    open: BTreeMap<SheetKey, (ContributionId, Content, Run)>,
    /// Frozen here, by id.
    pub(crate) frozen: BTreeMap<ContributionId, Contribution>,
    /// Control: the ids drawn at the freeze, by the ids drawn at the first tap.
    pub(crate) labels: BTreeMap<ContributionId, ContributionId>,
}

/// A copy of a profile, as a backup or another phone would hold it.
pub(crate) struct Copy {
    pub(crate) of: usize,
    pub(crate) folder: PathBuf,
    pub(crate) notebook: Notebook,
}

/// A device.
pub(crate) struct Device {
    profile: Profile,
    surroundings: Surroundings,
    store: Option<Store>,
    recorder: Recorder,
    run: Run,
    pub(crate) notebook: Notebook,
    /// A round whose last answer is still on its way to the device.
    pub(crate) waiting: Option<(Round, Reply)>,
}

impl Device {
    /// A device on a fresh profile, copied from one that was just made.
    pub(crate) fn new(
        template: &Path,
        folder: PathBuf,
        surroundings: Surroundings,
        membership: &Membership,
    ) -> Self {
        copy_folder(template, &folder);
        let mut device = Self::from_folder(folder, surroundings, Notebook::default());
        device.store().set_membership(membership).unwrap();
        device
    }

    /// A device on a copied profile.
    pub(crate) fn from_copy(copy: &Copy, folder: PathBuf, surroundings: Surroundings) -> Self {
        copy_folder(&copy.folder, &folder);
        Self::from_folder(folder, surroundings, copy.notebook.clone())
    }

    fn from_folder(folder: PathBuf, surroundings: Surroundings, notebook: Notebook) -> Self {
        let mut device = Self {
            profile: Profile::at(folder),
            recorder: Recorder::new(surroundings.clone()),
            surroundings,
            store: None,
            run: 0,
            notebook,
            waiting: None,
        };
        device.open();
        device
    }

    pub(crate) fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    pub(crate) fn store_and_surroundings(&mut self) -> (&mut Store, &Surroundings) {
        (self.store.as_mut().unwrap(), &self.surroundings)
    }

    fn open(&mut self) {
        self.run = next_run();
        self.store = Some(Store::open(&self.profile, &*self.surroundings.entropy).unwrap());
    }

    /// Ends the program without a word, and starts it again.
    pub(crate) fn kill(&mut self) {
        self.waiting = None;
        self.store = None;
        self.recorder = Recorder::new(self.surroundings.clone());
        self.open();
    }

    /// Copies the profile as it is, open or not.
    pub(crate) fn copy(&self, of: usize, to: PathBuf) -> Copy {
        copy_folder(&self.profile.folder, &to);
        Copy {
            of,
            folder: to,
            notebook: self.notebook.clone(),
        }
    }

    /// Throws away what is here and goes on from a copy.
    pub(crate) fn put_back(&mut self, copy: &Copy) {
        self.waiting = None;
        self.store = None;
        copy_folder(&copy.folder, &self.profile.folder);
        self.notebook = copy.notebook.clone();
        self.recorder = Recorder::new(self.surroundings.clone());
        self.open();
    }

    /// Counts; whom, the notebook keeps.
    pub(crate) fn count(
        &mut self,
        book: &mut Book,
        place: &Place,
        cell: Cell,
        amount: u32,
        names: &mut Contact,
    ) {
        let store = self.store.as_mut().unwrap();
        let team = store.team_profile().unwrap();
        self.recorder
            .count(store, team.as_ref(), place, cell, amount)
            .unwrap();
        self.write_down(book, &place.sheet().unwrap(), cell, (amount, 0), names);
    }

    /// Takes back, if this device counted as many. Says whether it did.
    pub(crate) fn take_back(
        &mut self,
        book: &mut Book,
        place: &Place,
        cell: Cell,
        amount: u32,
        names: &mut Contact,
    ) -> bool {
        let store = self.store.as_mut().unwrap();
        let team = store.team_profile().unwrap();
        let taken = self
            .recorder
            .take_back(store, team.as_ref(), place, cell, amount);
        match taken {
            Ok(_) => self.write_down(book, &place.sheet().unwrap(), cell, (0, amount), names),
            Err(RecordError::NotThatMany { counted }) => {
                assert!(counted < u64::from(amount));
                return false;
            }
            Err(other) => panic!("{other}"),
        }
        true
    }

    /// Undoes the last tap of this run, if there is one. Says whether it did.
    pub(crate) fn undo(&mut self, book: &mut Book, names: &mut Contact) -> bool {
        let Some(Tap { act, .. }) = self.recorder.undoable().next().cloned() else {
            return false;
        };
        let store = self.store.as_mut().unwrap();
        let tap = match self.recorder.undo(store) {
            Ok(tap) => tap,
            // Taken back by hand meanwhile: there is not that much left to undo.
            Err(RecordError::NotThatMany { .. }) => return false,
            Err(other) => panic!("{other}"),
        };
        let sheet = tap.place.sheet().unwrap();
        let change = match act {
            app::recording::Act::TakenBack => (tap.amount, 0),
            _ => (0, tap.amount),
        };
        self.write_down(book, &sheet, tap.cell, change, names);
        true
    }

    /// Starts a shift, today; or ends the one that is open there, by `take_back` as a mistake. Says
    /// which marker was counted or taken back, if one was.
    pub(crate) fn shift(
        &mut self,
        book: &mut Book,
        site: &SiteCode,
        take_back: bool,
        names: &mut Contact,
    ) {
        let store = self.store.as_mut().unwrap();
        let team = store.team_profile().unwrap();
        let open = store.shift().unwrap().filter(|open| open.site == *site);
        let (day, change) = match open {
            None => {
                start_shift(store, &self.surroundings, team.as_ref(), site).unwrap();
                (self.surroundings.clock.today(), (1, 0))
            }
            Some(open) => match end_shift(store, &self.surroundings, take_back) {
                Ok(()) if take_back => (open.day, (0, 1)),
                Ok(()) | Err(RecordError::ShiftCounted) => return,
                Err(other) => panic!("{other}"),
            },
        };
        let sheet = SheetKey {
            period: Period::containing(day).unwrap(),
            site: site.clone(),
        };
        self.write_down(book, &sheet, Mark::ShiftOpen, change, names);
    }

    /// Freezes what is open.
    pub(crate) fn freeze(&mut self, book: &mut Book) {
        self.store().freeze().unwrap();
        self.note_freeze(book);
    }

    /// Notes that everything open was frozen.
    pub(crate) fn note_freeze(&mut self, book: &mut Book) {
        for (sheet, (id, content, _)) in std::mem::take(&mut self.notebook.open) {
            self.notebook.note_frozen(book, id, &sheet, &content);
        }
    }

    /// Notes which batches a merge has closed: those of which another content came in.
    pub(crate) fn note_closed(&mut self, book: &mut Book) {
        let open: Vec<_> = self
            .store()
            .batches()
            .unwrap()
            .into_iter()
            .map(|batch| batch.id)
            .collect();
        let closed = self
            .notebook
            .open
            .extract_if(.., |_, (id, _, _)| !open.contains(id))
            .collect::<Vec<_>>();
        for (sheet, (id, content, _)) in closed {
            self.notebook.note_frozen(book, id, &sheet, &content);
        }
    }

    /// Brings the notebook up to what the store now has open on a sheet, and checks one by the other:
    /// `counted` and `taken_back` contacts of a cell more than before.
    fn write_down(
        &mut self,
        book: &mut Book,
        sheet: &SheetKey,
        mark: impl Into<Mark>,
        (counted, taken_back): (u32, u32),
        names: &mut Contact,
    ) {
        let mark = mark.into();
        let store = self.store.as_mut().unwrap();
        let now = store
            .batches()
            .unwrap()
            .into_iter()
            .find(|batch| batch.sheet == *sheet);
        let mut removed = 0;
        let before = self.notebook.open.remove(sheet);
        let mut content = match (before, &now) {
            (Some((id, content, run)), Some(batch)) if batch.id == id => {
                // A copy of the profile may have sent it meanwhile as it was.
                assert_eq!(
                    run, self.run,
                    "a batch is never extended by another run than its own"
                );
                content
            }
            (None, _) => Content::default(),
            (Some((id, mut content, _)), _) => {
                if store
                    .contributions()
                    .unwrap()
                    .iter()
                    .any(|kept| kept.contribution.id() == id)
                {
                    self.notebook.note_frozen(book, id, sheet, &content);
                } else {
                    // Emptied: only what was taken back was in it.
                    removed = content.0.remove(&mark).map_or(0, |marks| {
                        assert!(marks.c.is_empty());
                        marks.n.len()
                    });
                    assert!(
                        removed > 0 && content.counts().is_empty(),
                        "a batch vanished with {content:?}"
                    );
                }
                Content::default()
            }
        };
        let real = now
            .as_ref()
            .and_then(|batch| batch.marks.get(&mark))
            .copied()
            .unwrap_or_default();
        let marks = content.0.entry(mark).or_default();
        let mut draw = |into: &mut Vec<Contact>, up_to: u32| {
            while into.len() < up_to as usize {
                *names += 1;
                into.push(*names);
            }
        };
        let before = (marks.n.len(), marks.c.len());
        removed += before.0.saturating_sub(real.n as usize);
        marks.n.truncate(real.n as usize);
        draw(&mut marks.n, real.n);
        draw(&mut marks.c, real.c);
        let corrected = marks.c.len() - before.1;
        assert_eq!(
            marks.n.len().saturating_sub(before.0),
            counted as usize,
            "counted"
        );
        assert_eq!(removed + corrected, taken_back as usize, "taken back");
        if let Some(batch) = now {
            assert_eq!(
                content.counts(),
                batch.marks,
                "an open batch holds what was tapped"
            );
            self.notebook
                .open
                .insert(sheet.clone(), (batch.id, content, self.run));
        }
    }
}

impl Notebook {
    fn note_frozen(
        &mut self,
        book: &mut Book,
        id: ContributionId,
        sheet: &SheetKey,
        content: &Content,
    ) {
        let record = content.record(id, sheet);
        book.enter(&record, content);
        self.frozen.insert(id, record);
    }
}
