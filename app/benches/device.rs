//! What a device pays for its promises: a durable tap against the disk's own speed, freezing, opening a
//! sheet, and what the screens are told after each tap.
//!
//! `cargo bench -p app --bench device`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark may fail by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock to measure"
)]

use std::{
    cell::RefCell,
    fs::{self, File},
    io::{Seek, SeekFrom, Write},
    path::Path,
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

use app::{
    edge::{Clock, Surroundings, SystemClock, SystemEntropy},
    recording::{Place, Recorder},
    store::{Profile, Store},
    vault::{Protection, Secret, SecretKind},
    worker::{Request, View, Worker},
};
use divan::Bencher;
use tally::{Cell, Contribution, ContributionId, Count, Period, SheetKey, SiteCode};

/// Taps timed, each beside a bare write of as many bytes.
const TAPS: usize = 3_000;

/// A day at the busiest kitchen there is.
const BUSY_DAY: usize = 10_000;

fn main() {
    if !std::env::args().any(|argument| argument == "--test" || argument == "--list") {
        against_the_disk();
    }
    divan::main();
}

/// A device of its own on the disk.
struct Device {
    folder: tempfile::TempDir,
    store: Store,
    recorder: Recorder,
}

impl Device {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Profile::at(folder.path()), &SystemEntropy).unwrap();
        Self {
            folder,
            store,
            recorder: Recorder::new(Surroundings::system()),
        }
    }

    fn count(&mut self, cell: Cell) {
        self.recorder
            .count(&mut self.store, None, &place(), cell, 1)
            .unwrap();
    }
}

fn site() -> SiteCode {
    "placa".parse().unwrap()
}

fn place() -> Place {
    Place {
        site: site(),
        day: SystemClock.today(),
    }
}

/// Five cells, as a worker's evening has.
fn cells() -> Vec<Cell> {
    Cell::all().into_iter().step_by(29).collect()
}

fn contribution(number: u32) -> Contribution {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    let counts = cells()
        .into_iter()
        .map(|cell| {
            (
                cell,
                Count {
                    n: 1 + number % 40,
                    c: 0,
                },
            )
        })
        .collect();
    Contribution::new(ContributionId::from_bytes(id), sheet(), counts).unwrap()
}

fn sheet() -> SheetKey {
    SheetKey {
        period: Period::containing(SystemClock.today()).unwrap(),
        site: site(),
    }
}

/// A store that holds this many contributions of one sheet, its document saved, with a tail of changes
/// that are not in what was saved.
fn with_contributions(count: u32, tail: u32) -> Device {
    let mut device = Device::new();
    let records: Vec<_> = (0..count).map(contribution).collect();
    device
        .store
        .merge(&records[..(count - tail) as usize])
        .unwrap();
    device.store.document(&sheet()).unwrap();
    device
        .store
        .merge(&records[(count - tail) as usize..])
        .unwrap();
    device
}

/// Half of the times are at most the first, 99 of 100 at most the second.
fn quantiles(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

/// Times taps and bare writes in turn, so that both meet the same disk.
fn against_the_disk() {
    let mut device = Device::new();
    let cells = cells();
    let log = device.folder.path().join("acollida.db-wal");
    device.count(cells[0]);
    let written = bytes_of_a_tap(&mut device, cells[0], &log);
    let mut bare = File::create(device.folder.path().join("bare")).unwrap();
    let bytes = vec![0x5a; written];

    // A log that was used before is written in place, where a file that grows needs more of the disk.
    let mut in_place = File::create(device.folder.path().join("in-place")).unwrap();
    in_place.write_all(&vec![0; written * 500]).unwrap();
    in_place.sync_all().unwrap();

    let (mut taps, mut writes, mut overwrites) = (Vec::new(), Vec::new(), Vec::new());
    for at in 0..TAPS {
        let start = Instant::now();
        bare.write_all(&bytes).unwrap();
        bare.sync_data().unwrap();
        writes.push(start.elapsed());
        in_place
            .seek(SeekFrom::Start((at % 500 * written) as u64))
            .unwrap();
        let start = Instant::now();
        in_place.write_all(&bytes).unwrap();
        in_place.sync_data().unwrap();
        overwrites.push(start.elapsed());
        let start = Instant::now();
        device.count(cells[at % cells.len()]);
        taps.push(start.elapsed());
    }
    let (tap_half, tap_most) = quantiles(taps);
    println!(
        "{TAPS} taps, each {written} bytes in the log: p50 {tap_half:.2?}, p99 {tap_most:.2?}"
    );
    for (how, times) in [("appended", writes), ("written in place", overwrites)] {
        let (half, most) = quantiles(times);
        println!(
            "  as many bytes {how}, with fdatasync: p50 {half:.2?}, p99 {most:.2?}; a tap is {:.2} and {:.2} of it",
            tap_half.as_secs_f64() / half.as_secs_f64(),
            tap_most.as_secs_f64() / most.as_secs_f64()
        );
    }
    println!();

    // A device late on a busy day and one in the morning, in turn.
    time_taps(&mut device, BUSY_DAY);
    let mut morning = Device::new();
    let (mut late, mut early) = (Vec::new(), Vec::new());
    for _ in 0..TAPS {
        late.extend(time_taps(&mut device, 1));
        early.extend(time_taps(&mut morning, 1));
    }
    let ((late, _), (early, _)) = (quantiles(late), quantiles(early));
    println!(
        "a tap after {BUSY_DAY} on the same day: p50 {late:.2?}; on a fresh device: p50 {early:.2?}\n"
    );
}

/// By how much one tap makes the log longer. The log is as long as it ever was, so it is asked while young.
fn bytes_of_a_tap(device: &mut Device, cell: Cell, log: &Path) -> usize {
    let before = fs::metadata(log).unwrap().len();
    device.count(cell);
    usize::try_from(fs::metadata(log).unwrap().len() - before).unwrap()
}

fn time_taps(device: &mut Device, count: usize) -> Vec<Duration> {
    let cells = cells();
    let tap = |at: usize| {
        let start = Instant::now();
        device.count(cells[at % cells.len()]);
        start.elapsed()
    };
    (0..count).map(tap).collect()
}

#[divan::bench]
fn freeze_of_a_batch_of_five_cells(bencher: Bencher<'_, '_>) {
    let device = RefCell::new(Device::new());
    bencher
        .with_inputs(|| {
            cells()
                .into_iter()
                .for_each(|cell| device.borrow_mut().count(cell))
        })
        .bench_local_values(|()| device.borrow_mut().store.freeze().unwrap());
}

#[divan::bench]
fn opening_a_sheet_of_1000_contributions(bencher: Bencher<'_, '_>) {
    let mut device = with_contributions(1_000, 7);
    bencher.bench_local(|| device.store.document(&sheet()).unwrap());
}

#[divan::bench]
fn totals_of_an_opened_sheet(bencher: Bencher<'_, '_>) {
    let document = with_contributions(1_000, 0)
        .store
        .document(&sheet())
        .unwrap();
    bencher.bench_local(|| document.totals().unwrap());
}

#[divan::bench]
fn taking_in_64_contributions_of_another_device(bencher: Bencher<'_, '_>) {
    let mut device = Device::new();
    let mut next = 0;
    bencher.bench_local(|| {
        let records: Vec<_> = (next..next + 64).map(contribution).collect();
        next += 64;
        device.store.merge(&records).unwrap()
    });
}

/// A worker on a device that holds this many contributions which no server has.
fn worker(unsent: u32) -> (tempfile::TempDir, Worker, Receiver<View>) {
    let Device {
        folder, mut store, ..
    } = with_contributions(unsent, 0);
    let mut settings = store.settings().unwrap();
    settings.site = Some(site());
    store.set_settings(&settings).unwrap();
    drop(store);
    let (publish, views) = channel();
    let worker = Worker::start(
        &Profile::at(folder.path()),
        Surroundings::system(),
        move |view| {
            let _ = publish.send(view);
        },
    )
    .unwrap();
    views.recv().unwrap();
    (folder, worker, views)
}

/// From asking for something that writes nothing to the view that answers.
#[divan::bench(args = [1, 100, 1_000])]
fn view_with_so_many_unsent_contributions(bencher: Bencher<'_, '_>, unsent: u32) {
    let (_folder, worker, views) = worker(unsent);
    bencher.bench_local(|| {
        worker.ask(Request::ChooseDay(SystemClock.today()));
        views.recv().unwrap()
    });
    worker.stop();
}

/// From a tap to the view that shows it, durable.
#[divan::bench]
fn tap_to_view(bencher: Bencher<'_, '_>) {
    let (_folder, worker, views) = worker(10);
    let cell = cells()[0];
    bencher.bench_local(|| {
        worker.ask(Request::Count { cell, amount: 1 });
        views.recv().unwrap()
    });
    worker.stop();
}

/// Opening a locked device with a passphrase, at the cost that this machine settles on.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn unlock(bencher: Bencher<'_, '_>) {
    let (folder, worker, views) = protected();
    bencher.bench_local(|| {
        worker.ask(Request::Lock);
        while !views.recv().unwrap().locked {}
        let begun = Instant::now();
        worker.ask(Request::UnlockWith(Secret::new(PHRASE)));
        while views.recv().unwrap().locked {}
        begun.elapsed()
    });
    worker.stop();
    drop(folder);
}

/// From asking for the lock to the view without a count: the store closed, its log emptied, its key gone.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn lock(bencher: Bencher<'_, '_>) {
    let (folder, worker, views) = worker(100);
    bencher
        .with_inputs(|| {
            worker.ask(Request::Unlock);
            while views.recv().unwrap().locked {}
        })
        .bench_local_values(|()| {
            worker.ask(Request::Lock);
            while !views.recv().unwrap().locked {}
        });
    worker.stop();
    drop(folder);
}

/// Erasing: the keys and every file, until the new device is shown.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn erase(bencher: Bencher<'_, '_>) {
    let (folder, worker, views) = worker(100);
    bencher.bench_local(|| {
        worker.ask(Request::Erase);
        views.recv().unwrap()
    });
    worker.stop();
    drop(folder);
}

const PHRASE: &str = "quatre cadires verdes";

fn protected() -> (tempfile::TempDir, Worker, Receiver<View>) {
    let (folder, worker, views) = worker(100);
    worker.ask(Request::Protect {
        now: None,
        change: Protection::Ask(SecretKind::Passphrase, Secret::new(PHRASE)),
    });
    views.recv().unwrap();
    views.recv().unwrap();
    (folder, worker, views)
}
