//! What a tap costs on the screen: from the new view to the drawn number, from one screen to another, on
//! an ordinary day and on one of ten thousand taps; headless, with the software renderer.
//!
//! `cargo bench -p app --bench screens`

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

#[path = "../tests/ui_sample/mod.rs"]
mod ui_sample;

use std::time::{Duration, Instant};

use app::ui::{Act, Screen};
use slint::ComponentHandle;
use tally::{Kind, Outcome};
use ui_sample::{Desk, begin, cell, open_window, view};

/// How often each is measured.
const TIMES: usize = 60;

/// What drawing a tap and changing the screen may take.
const TAP: Duration = Duration::from_millis(16);
const SWITCH: Duration = Duration::from_millis(50);

fn main() {
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    let times = if std::env::args().any(|argument| argument == "--test") {
        2
    } else {
        TIMES
    };
    begin();
    println!("{:<34} {:>9} {:>9} {:>9}", "", "median", "p95", "promised");
    for (day, already) in [("an ordinary day", 34), ("10,000 taps already", 10_000)] {
        for (device, width, height) in [("phone", 360, 740), ("tablet", 1024, 768)] {
            let tap = measure(times, |spent| taps(width, height, already, spent));
            report(&format!("tap, {device}, {day}"), &tap, TAP);
            let switch = measure(times, |spent| switches(width, height, already, spent));
            report(&format!("screen switch, {device}, {day}"), &switch, SWITCH);
        }
    }
}

fn measure(times: usize, mut work: impl FnMut(&mut dyn FnMut(Duration) -> bool)) -> Vec<Duration> {
    let mut spent = Vec::new();
    work(&mut |took| {
        spent.push(took);
        spent.len() < times
    });
    // The first warms up: fonts, pictures.
    spent.remove(0);
    spent.sort_unstable();
    spent
}

/// Counts meals and draws each new number.
fn taps(width: u32, height: u32, already: u64, spent: &mut dyn FnMut(Duration) -> bool) {
    let screens = open_window(width, height);
    let mut start = view("en");
    let meal = cell(Kind::Meal, Outcome::Given);
    for (at, count) in &mut start.counts {
        if *at == meal {
            *count = already;
        }
    }
    let desk = Desk::behind(&screens, start);
    draw(&screens);
    loop {
        let began = Instant::now();
        screens.act(Act::Count(Kind::Meal));
        desk.answer(&screens);
        draw(&screens);
        if !spent(began.elapsed()) {
            return;
        }
    }
}

/// Goes from screen to screen and draws each.
fn switches(width: u32, height: u32, already: u64, spent: &mut dyn FnMut(Duration) -> bool) {
    let screens = open_window(width, height);
    let mut start = view("en");
    for (_, count) in &mut start.counts {
        *count = already;
    }
    Desk::behind(&screens, start);
    draw(&screens);
    for screen in [
        Screen::Mine,
        Screen::Team,
        Screen::Sync,
        Screen::Settings,
        Screen::Record,
    ]
    .into_iter()
    .cycle()
    {
        let began = Instant::now();
        screens.act(Act::Go(screen));
        draw(&screens);
        if !spent(began.elapsed()) {
            return;
        }
    }
}

/// Draws the whole window, which is more than a window system asks for after a tap.
fn draw(screens: &app::ui::Screens) {
    screens.window().window().take_snapshot().unwrap();
}

fn report(what: &str, spent: &[Duration], promised: Duration) {
    let at = |part: usize| {
        let index = (spent.len() - 1) * part / 100;
        spent.get(index).copied().unwrap_or_default().as_secs_f64() * 1000.0
    };
    println!(
        "{what:<34} {:>6.1} ms {:>6.1} ms {:>6} ms{}",
        at(50),
        at(95),
        promised.as_millis(),
        if at(50) > promised.as_secs_f64() * 1000.0 {
            "  MISSED"
        } else {
            ""
        }
    );
}
