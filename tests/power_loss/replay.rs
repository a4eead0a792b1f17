//! A trace, played up to every moment of it; there the power fails, and the real store is opened on
//! what is left.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    path::Path,
    sync::{Arc, Mutex, mpsc},
    thread,
};

use acollida_tests::Scratch;
use app::{
    edge::SystemEntropy,
    store::{Store, StoreError},
};
use tally::{Cell, SheetKey};

use crate::{
    cuts::Cuts,
    disk::{Contents, Disk, Names, Survivor},
    holdings::Holdings,
    outcome::Outcome,
    recording::profile,
    trace::{Step, Trace},
};

/// What the store on a disk holds, or why it cannot be read.
pub(crate) type Answer = Result<Arc<Holdings>, String>;

/// A moment at which the power may fail.
#[derive(Debug)]
struct Moment {
    // How many acts had been shown as done.
    shown: usize,
    // What may be left, and what of the unsynced came to the disk there.
    disks: Vec<(&'static str, Survivor)>,
}

/// Opens the store on disks, each disk once.
#[derive(Debug, Default)]
pub(crate) struct Replay {
    answers: HashMap<Survivor, Answer>,
}

impl Replay {
    /// Lets the power fail at every moment of a trace. `states` is what must be there when so many
    /// acts were shown.
    pub(crate) fn run(
        &mut self,
        trace: &Trace,
        rule: Names,
        cuts: Cuts,
        states: &[Holdings],
    ) -> Outcome {
        self.run_from(0, trace, rule, cuts, states)
    }

    /// The same from a moment of the trace on; before it, the program that is tried did nothing.
    pub(crate) fn run_from(
        &mut self,
        from: usize,
        trace: &Trace,
        rule: Names,
        cuts: Cuts,
        states: &[Holdings],
    ) -> Outcome {
        let moments = self.play(from, trace, rule, cuts);
        let disks = moments.iter().flat_map(|moment| &moment.disks);
        let mut outcome = Outcome {
            different: disks.map(|(_, disk)| disk).collect::<HashSet<_>>().len(),
            ..Outcome::default()
        };
        for (at, moment) in moments.iter().enumerate().skip(from) {
            let disks = moment.disks.iter();
            let answers = disks.map(|(left, disk)| (*left, &self.answers[disk]));
            outcome.add(at, moment.shown, states, answers);
        }
        outcome
    }

    fn play(&mut self, from: usize, trace: &Trace, rule: Names, cuts: Cuts) -> Vec<Moment> {
        let lanes = thread::available_parallelism().map_or(2, usize::from);
        let (ask, asked) = mpsc::sync_channel::<(Survivor, Contents)>(2 * lanes);
        let (answer, answered) = mpsc::channel();
        let asked = Mutex::new(asked);
        let next = || asked.lock().unwrap().recv();
        thread::scope(|scope| {
            for _ in 0..lanes {
                let answer = answer.clone();
                scope.spawn(move || {
                    let scratch = Scratch::in_memory();
                    while let Ok((disk, contents)) = next() {
                        let found = open(&scratch.at("disk"), &contents);
                        answer.send((disk, found)).unwrap();
                    }
                });
            }
            drop(answer);

            let mut moments = Vec::new();
            let mut disk = Disk::new(trace, rule);
            let (mut shown, mut changes) = (0, 0);
            // Before the first step, and after each.
            for at in 0..=trace.steps.len() {
                let cuts = if at < from {
                    Vec::new()
                } else {
                    cuts.at(changes, &disk.unsynced())
                };
                let disks = cuts.into_iter();
                let disks: Vec<_> = disks.map(|(left, kept)| (left, disk.cut(&kept))).collect();
                for (_, survivor) in &disks {
                    if !self.answers.contains_key(survivor) {
                        let nothing_yet = Err("was not opened".to_owned());
                        self.answers.insert(survivor.clone(), nothing_yet);
                        let contents = disk.contents(survivor);
                        ask.send((survivor.clone(), contents)).unwrap();
                    }
                }
                moments.push(Moment { shown, disks });
                if let Some(step) = trace.steps.get(at) {
                    disk.take(at, step);
                    match step {
                        Step::Shown(acts) => shown = *acts,
                        Step::Sync(_) => {}
                        _ => changes += 1,
                    }
                }
            }
            drop(ask);
            self.answers.extend(answered);
            moments
        })
    }
}

/// Puts a disk together, and opens the store on it as the app does after a power cut.
fn open(folder: &Path, contents: &Contents) -> Answer {
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap();
    }
    fs::create_dir(folder).unwrap();
    for path in &contents.folders {
        fs::create_dir(folder.join(path)).unwrap();
    }
    for (path, bytes) in &contents.files {
        fs::write(folder.join(path), bytes).unwrap();
    }
    let opened = Store::open(&profile(folder), &SystemEntropy);
    let held = opened.and_then(|mut store| {
        let holdings = Holdings::read(&store)?;
        let agree = holdings.contacts_by_sheet() == in_documents(&mut store)?;
        Ok(agree.then(|| Arc::new(holdings)))
    });
    match held {
        Ok(Some(holdings)) => Ok(holdings),
        Ok(None) => Err("the documents do not hold what the contributions do".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// The contacts that the documents of the sheets hold, together with the open batches.
fn in_documents(store: &mut Store) -> Result<BTreeMap<(SheetKey, Cell), i64>, StoreError> {
    let mut held = BTreeMap::new();
    for row in store.merged_rows()? {
        *held.entry((row.sheet, row.cell)).or_default() += row.contacts;
    }
    held.retain(|_, contacts| *contacts != 0);
    Ok(held)
}
