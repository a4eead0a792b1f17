//! The way from the start of the program to its first picture, in processor time and allocations: the store opens, the
//! first view is made of it, the window is made and drawn. Each on one thread, without a window system.
//!
//! `cargo bench -p app --bench start`

#![allow(clippy::unwrap_used, reason = "a benchmark may fail by panicking")]

#[path = "../tests/ui_sample/mod.rs"]
mod ui_sample;

use std::{collections::BTreeMap, sync::mpsc::channel};

use app::{
    edge::{Surroundings, SystemEntropy},
    store::{Profile, Store},
    worker::Worker,
};
use divan::{AllocProfiler, Bencher};
use jiff::civil::date;
use slint::ComponentHandle;
use tally::{Contribution, ContributionId, Count, Mark, Period, SheetKey};
use ui_sample::{Desk, begin, open_window, view};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    begin();
    divan::main();
}

/// A profile that holds so many contributions of one sheet.
fn profile(contributions: u64) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&Profile::at(folder.path()), &SystemEntropy).unwrap();
    let sheet = SheetKey {
        period: Period::containing(date(2026, 11, 16)).unwrap(),
        site: "raval".parse().unwrap(),
    };
    let meal: Mark = "food.meal/nn/given".parse().unwrap();
    let held: Vec<_> = (0..contributions)
        .map(|at| {
            let id = ContributionId::from_bytes(u128::from(at).to_be_bytes());
            let counts = BTreeMap::from([(meal, Count { n: 4, c: 0 })]);
            Contribution::new(id, sheet.clone(), counts).unwrap()
        })
        .collect();
    store.merge(&held).unwrap();
    store.close();
    folder
}

#[divan::bench(args = [0, 1_000], sample_count = 20, sample_size = 1)]
fn the_store_opens(bencher: Bencher<'_, '_>, contributions: u64) {
    let folder = profile(contributions);
    let profile = Profile::at(folder.path());
    bencher.bench_local(|| Store::open(&profile, &SystemEntropy).unwrap());
}

/// On a thread of its own, as the program does it: its allocations are not told here, its time is.
#[divan::bench(args = [0, 1_000], sample_count = 20, sample_size = 1)]
fn the_first_view_is_there(bencher: Bencher<'_, '_>, contributions: u64) {
    let folder = profile(contributions);
    let profile = Profile::at(folder.path());
    bencher.bench_local(|| {
        let (publish, views) = channel();
        let told = move |view| drop(publish.send(view));
        let worker = Worker::start(&profile, Surroundings::system(), told).unwrap();
        views.recv().unwrap();
        worker.stop();
    });
}

#[divan::bench(args = [(360, 740), (1280, 800)], sample_count = 20, sample_size = 1)]
fn the_window_is_made_and_drawn(bencher: Bencher<'_, '_>, (width, height): (u32, u32)) {
    bencher.bench_local(|| {
        let screens = open_window(width, height);
        Desk::behind(&screens, view("en"));
        screens.window().window().take_snapshot().unwrap();
        screens
    });
}
