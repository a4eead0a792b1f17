//! An attacker who has everything that is published, and an integer program: what could each cell
//! have been? Where the least and the most are equal, the cell is found out with certainty.
//!
//! Plain thresholds are the control: exact totals with small cells left out give many single contacts
//! away (so do all known ways of suppressing more cells, which only make it rarer). From a release no
//! cell follows, because noise stands between each atom and the truth.

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, SolveOutcome, Variable};
use tally::{
    Cell, Kind, SiteCode,
    period::Month,
    release::{SMALL, Shape},
    team::Publishing,
};

use crate::releases::coins;

/// Areas of three sites by kinds of help: a month of a small city.
const AREAS: usize = 4;
const KINDS: [Kind; 5] = [
    Kind::Meal,
    Kind::Parcel,
    Kind::FirstAid,
    Kind::Social,
    Kind::Legal,
];
const TABLES: u64 = 200;

type Table = [[i64; KINDS.len()]; AREAS];

/// Many small cells, some large ones, some empty.
fn table(seed: u64) -> Table {
    let mut coin = coins(seed);
    let mut bit = || i64::from(coin().unwrap());
    let mut number = |bits: u32| (0..bits).fold(0, |number, _| number << 1 | bit());
    std::array::from_fn(|_| {
        std::array::from_fn(|_| match number(2) {
            0 => number(7),
            1 => 0,
            _ => number(3),
        })
    })
}

/// What the attacker knows of a cell.
#[derive(Clone, Copy)]
enum Known {
    /// It was published as it is.
    Exactly(i64),
    /// It was left out for being small, and is not zero.
    Small,
    /// It was published with noise.
    Noisy(i64),
}

/// The least and the most a cell can have been, given all that is known; no most where it has no
/// bound.
fn bounds(known: &[Vec<Known>], totals: Option<&[i64]>, at: (usize, usize)) -> (i64, Option<i64>) {
    let solve = |direction| {
        let mut problem = Problem::new(direction);
        let cells: Vec<Vec<Variable>> = known
            .iter()
            .enumerate()
            .map(|(area, row)| {
                let cell = |(kind, known): (usize, &Known)| {
                    let wanted = f64::from(u8::from((area, kind) == at));
                    let bounds = match known {
                        Known::Exactly(number) => (*number as i32, *number as i32),
                        Known::Small => (1, SMALL as i32 - 1),
                        Known::Noisy(_) => (0, 1_000),
                    };
                    problem.add_integer_var(wanted, bounds)
                };
                row.iter().enumerate().map(cell).collect()
            })
            .collect();
        for (row, variables) in known.iter().zip(&cells) {
            for (known, cell) in row.iter().zip(variables) {
                if let Known::Noisy(published) = known {
                    // The truth and a number of heads make it, less another number of heads.
                    let up = problem.add_integer_var(0.0, (0, 2_000));
                    let down = problem.add_integer_var(0.0, (0, 2_000));
                    let mut sum = LinearExpr::empty();
                    sum.add(*cell, 1.0);
                    sum.add(up, 1.0);
                    sum.add(down, -1.0);
                    problem.add_constraint(sum, ComparisonOp::Eq, *published as f64);
                }
            }
        }
        // Totals by area, then by kind.
        if let Some(totals) = totals {
            let rows = (0..AREAS).map(|area| cells[area].clone());
            let columns =
                (0..KINDS.len()).map(|kind| (0..AREAS).map(|area| cells[area][kind]).collect());
            for (line, total) in rows.chain(columns).zip(totals) {
                let mut sum = LinearExpr::empty();
                line.into_iter()
                    .for_each(|cell: Variable| sum.add(cell, 1.0));
                problem.add_constraint(sum, ComparisonOp::Eq, *total as f64);
            }
        }
        match problem.solve().unwrap() {
            SolveOutcome::Solution(solution) => solution.objective().round() as i64,
            SolveOutcome::Interrupted(_) => panic!("no limit was set"),
        }
    };
    let most = solve(OptimizationDirection::Maximize);
    (
        solve(OptimizationDirection::Minimize),
        // As far as the program looks.
        (most < 1_000).then_some(most),
    )
}

/// How many cells of one single contact are found out with certainty, of how many.
fn found(table: &Table, known: &[Vec<Known>], totals: Option<&[i64]>) -> (usize, usize) {
    let mut found = 0;
    let mut singles = 0;
    for (area, row) in table.iter().enumerate() {
        for (kind, contacts) in row.iter().enumerate() {
            if *contacts == 1 {
                singles += 1;
                found += usize::from(bounds(known, totals, (area, kind)) == (1, Some(1)));
            }
        }
    }
    (found, singles)
}

#[test]
fn plain_thresholds_give_single_contacts_away() {
    let mut sum = (0, 0);
    for seed in 0..TABLES {
        let table = table(seed);
        let known: Vec<Vec<Known>> = table
            .iter()
            .map(|row| {
                let publish = |&contacts: &i64| match contacts {
                    1..=4 => Known::Small,
                    other => Known::Exactly(other),
                };
                row.iter().map(publish).collect()
            })
            .collect();
        let by_area = table.iter().map(|row| row.iter().sum());
        let by_kind = (0..KINDS.len()).map(|kind| table.iter().map(|row| row[kind]).sum());
        let totals: Vec<i64> = by_area.chain(by_kind).collect();
        let (found, singles) = found(&table, &known, Some(&totals));
        sum = (sum.0 + found, sum.1 + singles);
    }
    assert!(sum.1 > 100, "{sum:?}");
    assert!(sum.0 * 10 > sum.1, "{} of {} found", sum.0, sum.1);
}

#[test]
fn from_a_release_no_single_contact_follows() {
    let sites: Vec<SiteCode> = (0..AREAS * 3)
        .map(|at| format!("site-{at:02}").parse().unwrap())
        .collect();
    let publishing = Publishing {
        areas: sites
            .iter()
            .enumerate()
            .map(|(at, site)| (site.clone(), format!("area-{}", at / 3).parse().unwrap()))
            .collect(),
        ..Publishing::default()
    };
    let shape = Shape::new(&sites, &publishing, KINDS);
    let mut singles = 0;
    for seed in 0..TABLES {
        let table = table(seed);
        let contacts = table.iter().enumerate().flat_map(|(area, row)| {
            let site = &sites[area * 3];
            row.iter()
                .zip(KINDS)
                .map(move |(contacts, kind)| (site.clone(), Cell::given(kind), *contacts))
        });
        let month = Month::new(2026, 4).unwrap();
        let released = shape
            .draw(month, contacts, &mut coins(seed + 1_000))
            .unwrap();
        let atoms: Vec<_> = released.by_kind.iter().map(|atom| atom.contacts).collect();
        let known: Vec<Vec<Known>> = atoms
            .chunks(KINDS.len())
            .map(|row| row.iter().copied().map(Known::Noisy).collect())
            .collect();
        // Totals are sums of the same numbers: they say nothing more.
        let (found, of) = found(&table, &known, None);
        assert_eq!(found, 0, "table {seed}");
        singles += of;
    }
    assert!(singles > 100);
}
