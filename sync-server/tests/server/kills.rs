//! The real program, killed while it closes a day: what was released is released once, whatever moment the
//! kill fell on, and sums are those of a ledger that nobody disturbed.

#![expect(
    clippy::disallowed_methods,
    reason = "the moment of a kill is what is tried, and the test is bounded in time"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use jiff::ToSpan as _;
use sync_server::{
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    event::Log,
    folder,
    ledger::{LedgerStore as _, Outcome},
    register::Register,
    sqlite::SqliteLedger,
};
use tally::{
    Cell, Contribution, ContributionId, Count, Mark, Period, SheetKey, Span, TeamId, period::Month,
};

use crate::{
    command_line::{command, done},
    support::{dump, found_in},
};

/// How many moments are tried.
const KILLS: u32 = 80;
/// Whatever this machine does meanwhile, the test ends.
const PATIENCE: Duration = Duration::from_secs(90);

/// Contributions of a quarter of a year, up to a month ago: several periods and months are due at once.
fn write(data: &Path) -> TeamId {
    let codes = found_in(
        &mut Register::open(data, &SystemEntropy).unwrap(),
        &SystemEntropy,
    );
    let ledger = SqliteLedger::open(data, &SystemEntropy, &Log::to(|_, _| {})).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let today = SystemClock.today();
    let mut id = 0_u128;
    for days_ago in (30..120).rev().step_by(3) {
        let day = today.saturating_sub(i64::from(days_ago).days());
        let cells: Vec<_> = Cell::all()
            .into_iter()
            .filter(|cell| cell.kind.on_by_default())
            .collect();
        let sheets = ["raval", "besos"]
            .into_iter()
            .flat_map(|site| cells.chunks(10).map(move |cells| (site, cells)))
            .map(|(site, cells)| {
                id += 1;
                let counts: BTreeMap<Mark, Count> = cells
                    .iter()
                    .zip(1..)
                    .map(|(cell, n)| ((*cell).into(), Count { n, c: 0 }))
                    .collect();
                let sheet = SheetKey {
                    period: Period::containing(day).unwrap(),
                    site: site.parse().unwrap(),
                };
                Contribution::new(ContributionId::from_bytes(id.to_be_bytes()), sheet, counts)
                    .unwrap()
            })
            .collect();
        let receipt = runtime.block_on(ledger.count(codes.team, sheets, day));
        for outcome in receipt.unwrap().outcomes {
            assert_eq!(outcome, Outcome::Counted);
        }
    }
    ledger.close();
    codes.team
}

/// A folder with a ledger as it was before anything was closed.
fn copy(of: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(folder::ledger(of), folder::ledger(folder.path())).unwrap();
    folder
}

/// The tables of a ledger as text, by name, read as whoever comes next would.
fn tables(data: &Path) -> BTreeMap<String, String> {
    let register = Register::open(data, &SystemEntropy).unwrap();
    dump(&register)
        .split("\n\n")
        .filter_map(|table| {
            let (name, rows) = table.trim().strip_prefix("## ")?.split_once('\n')?;
            Some((name.to_owned(), rows.to_owned()))
        })
        .collect()
}

fn is_released(name: &str) -> bool {
    name.starts_with("released")
}

/// Of the tables, those that hold releases, or the others.
fn those(tables: &BTreeMap<String, String>, released: bool) -> BTreeMap<&str, &str> {
    tables
        .iter()
        .filter(|(name, _)| is_released(name) == released)
        .map(|(name, rows)| (name.as_str(), rows.as_str()))
        .collect()
}

/// Starts closing the day and kills it after a while; says whether it was at work still.
fn killed_after(data: &Path, delay: Duration) -> bool {
    let mut child = command(data, &["seal"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The delay is what is tried, not what is hoped for.
    std::thread::sleep(delay);
    // SIGKILL; it may have ended already.
    let _ = child.kill();
    !child.wait().unwrap().success()
}

#[test]
fn a_kill_at_any_moment_of_closing_a_day_draws_no_release_twice() {
    let base = tempfile::tempdir().unwrap();
    write(base.path());
    let begun = Instant::now();
    let twin = copy(base.path());
    done(twin.path(), &["seal"]);
    let whole = begun.elapsed();
    let twin = tables(twin.path());
    let month_before_last = {
        let month = Month::containing(SystemClock.today().saturating_sub(2.months()));
        Span::Month(month).to_string()
    };
    assert!(
        twin["released_kind"].contains(&month_before_last),
        "a month was due: {}",
        twin["released"]
    );
    assert!(twin["seal"].lines().count() > 10, "periods were due");

    let (mut cut, mut hidden, mut visible) = (0, 0, 0);
    for kill in 0..KILLS {
        if begun.elapsed() > PATIENCE {
            break;
        }
        let ledger = copy(base.path());
        // The last ones fall after the end.
        cut += u32::from(killed_after(ledger.path(), whole * kill / (KILLS - 10)));
        let seen = tables(ledger.path());
        let is_visible = seen["released_kind"].lines().count() > 1;
        done(ledger.path(), &["seal"]);
        let after = tables(ledger.path());
        if is_visible {
            visible += 1;
            assert_eq!(those(&seen, true), those(&after, true), "kill {kill}");
        } else {
            hidden += 1;
            // All of a day, or nothing of it.
            assert_eq!(seen["released"].lines().count(), 1, "kill {kill}");
            assert_eq!(seen["seal"].lines().count(), 1, "kill {kill}");
        }
        assert_eq!(those(&after, false), those(&twin, false), "kill {kill}");
        done(ledger.path(), &["seal"]);
        assert_eq!(tables(ledger.path()), after, "kill {kill}");
    }
    assert!(
        cut > 0 && hidden > 0 && visible > 0,
        "kills fell on both sides: {cut} cut, {hidden} before, {visible} after"
    );
    println!("{cut} of {KILLS} cut it off; the release was visible after {visible}");
}

#[test]
fn a_ledger_whose_closing_is_killed_again_and_again_gets_there_once() {
    let base = tempfile::tempdir().unwrap();
    write(base.path());
    let begun = Instant::now();
    let twin = copy(base.path());
    done(twin.path(), &["seal"]);
    let (whole, twin) = (begun.elapsed(), tables(twin.path()));
    let ledger = copy(base.path());
    let mut first: Option<BTreeMap<String, String>> = None;
    for kill in 0..KILLS {
        if begun.elapsed() > PATIENCE {
            break;
        }
        killed_after(ledger.path(), whole * kill / (KILLS - 10));
        let seen = tables(ledger.path());
        if let Some(first) = &first {
            assert_eq!(seen, *first, "kill {kill}");
        } else if seen["released_kind"].lines().count() > 1 {
            first = Some(seen);
        }
    }
    done(ledger.path(), &["seal"]);
    let last = tables(ledger.path());
    if let Some(first) = first {
        assert_eq!(last, first);
    }
    assert_eq!(those(&last, false), those(&twin, false));
}
