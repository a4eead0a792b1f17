//! The sums of My figures, on days and weeks that are checked by hand and by laws.

use std::sync::Arc;

use jiff::{ToSpan, civil::date};
use locales::{Digits, Language, plain};
use proptest::{collection::vec, prelude::*, sample::select};
use tally::{AgeBand, Period, SheetKey};

use super::*;
use crate::{
    figures::OwnCounts,
    ui::{Screen, figures::choices::Look},
    worker::Team,
};

/// A Sunday, so that its week is whole; and in the fourth week of its month.
const TODAY: Date = date(2026, 11, 22);

/// What was counted so many days ago.
type Tap = (u8, Kind, AgeBand, Outcome, u32);

fn view(taps: &[Tap]) -> View {
    let mut view = View::empty(TODAY);
    view.team = Some(Team {
        bands: true,
        outcomes: true,
        ..Team::default()
    });
    view.mine = (0..14_u8)
        .rev()
        .map(|ago| {
            let mut counts: BTreeMap<Cell, u64> = BTreeMap::new();
            for (_, kind, band, outcome, amount) in taps.iter().filter(|tap| tap.0 == ago) {
                let cell = Cell {
                    kind: *kind,
                    band: *band,
                    outcome: *outcome,
                };
                *counts.entry(cell).or_default() += u64::from(*amount);
            }
            MyDay {
                day: TODAY.saturating_sub(i64::from(ago).days()),
                counts: counts.into_iter().collect(),
                shifts: 0,
            }
        })
        .collect();
    let rows: Vec<_> = taps
        .iter()
        .map(|(ago, kind, band, outcome, amount)| Row {
            sheet: SheetKey {
                period: Period::containing(TODAY.saturating_sub(i64::from(*ago).days())).unwrap(),
                site: "night".parse().unwrap(),
            },
            cell: Cell {
                kind: *kind,
                band: *band,
                outcome: *outcome,
            },
            contacts: i64::from(*amount),
        })
        .collect();
    let half = rows.len() / 2;
    view.own = OwnCounts {
        frozen: Arc::new(rows[..half].to_vec()),
        open: rows[half..].to_vec(),
    };
    view
}

fn shown(view: &View, looks: impl IntoIterator<Item = Look>) -> MineShown {
    let mut choices = FigureChoices::default();
    for look in looks {
        choices.look(look, Screen::Mine, view);
    }
    show(view, &choices, &Words::new(Language::En, Digits::Latin))
}

fn read(text: &str) -> u64 {
    text.replace(',', "").parse().unwrap_or(0)
}

const MEAL: (Kind, AgeBand, Outcome) = (Kind::Meal, AgeBand::NotNoted, Outcome::Given);

fn meals(ago: u8, amount: u32) -> Tap {
    (ago, MEAL.0, MEAL.1, MEAL.2, amount)
}

#[test]
fn the_days_of_this_device_can_be_stepped_through() {
    let view = view(&[meals(0, 5), meals(1, 7), meals(13, 2), meals(20, 9)]);
    let today = shown(&view, []);
    assert_eq!(
        (today.period.as_str(), today.contacts.as_str()),
        ("Today", "5")
    );
    assert!(!today.can_later && today.can_earlier);
    let yesterday = shown(&view, [Look::Earlier]);
    assert_eq!(
        (yesterday.period.as_str(), yesterday.contacts.as_str()),
        ("Yesterday", "7")
    );
    let chosen: Vec<_> = yesterday.chart.bars.iter().map(|bar| bar.chosen).collect();
    assert_eq!(chosen, [false, false, false, false, false, true, false]);
    let first = shown(&view, std::iter::repeat_n(Look::Earlier, 40));
    assert_eq!(first.contacts, "2");
    assert!(!first.can_earlier, "not before the first day kept");
    assert!(first.chart.bars[0].chosen || first.chart.bars.len() == 7);
    assert_eq!(first.chart.bars.iter().filter(|bar| bar.chosen).count(), 1);
}

#[test]
fn weeks_and_months_reach_further_back_than_days() {
    let view = view(&[meals(0, 5), meals(6, 7), meals(7, 11), meals(30, 100)]);
    let week = shown(&view, [Look::At(Zoom::Week)]);
    assert_eq!(
        (plain(&week.period).as_ref(), week.contacts.as_str()),
        ("Week 47", "12")
    );
    let month = shown(&view, [Look::At(Zoom::Month)]);
    assert_eq!(month.contacts, "23");
    let before = shown(&view, [Look::At(Zoom::Month), Look::Earlier]);
    assert_eq!(
        (plain(&before.period).as_ref(), before.contacts.as_str()),
        ("October 2026", "100")
    );
    assert!(!before.can_earlier);
}

#[test]
fn what_could_not_be_helped_stands_beside_and_not_in_the_sum() {
    let view = view(&[
        meals(0, 5),
        (0, Kind::Meal, AgeBand::NotNoted, Outcome::Unmet, 3),
        (0, Kind::Legal, AgeBand::From65, Outcome::Unmet, 1),
    ]);
    let today = shown(&view, []);
    assert_eq!((today.contacts.as_str(), today.unmet.as_str()), ("5", "4"));
    assert_eq!(plain(&today.kinds[0].label), "Meal: 5; could not help: 3");
    assert_eq!(plain(&today.kinds[1].label), "Rights: 0; could not help: 1");
}

#[test]
fn a_device_that_counted_nothing_shows_that_it_did_not() {
    assert!(shown(&view(&[]), []).empty);
    let mut before_the_first_sync = View::empty(TODAY);
    before_the_first_sync.mine.clear();
    assert!(shown(&before_the_first_sync, [Look::Earlier]).empty);
    let older = view(&[meals(30, 1)]);
    assert!(!shown(&older, []).empty, "older weeks are something");
    assert_eq!(shown(&older, []).contacts, "0");
}

#[test]
fn a_correction_of_something_frozen_counts() {
    let mut view = view(&[meals(0, 5)]);
    let row = view.own.rows().next().unwrap().clone();
    view.own.open.push(Row {
        contacts: -2,
        ..row
    });
    assert_eq!(shown(&view, [Look::At(Zoom::Week)]).contacts, "3");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The parts add up to the whole on each card, and the week to its days.
    #[test]
    fn parts_add_up(
        taps in vec((
            0..60_u8,
            select(Kind::ALL.to_vec()),
            select(AgeBand::ALL.to_vec()),
            select(vec![Outcome::Given, Outcome::Unmet]),
            1..50_u32,
        ), 0..40),
        zoom in select(vec![Zoom::Day, Zoom::Week, Zoom::Month]),
        back in 0..3_usize,
    ) {
        let view = view(&taps);
        let looks = [Look::At(zoom)].into_iter().chain(std::iter::repeat_n(Look::Earlier, back));
        let now = shown(&view, looks);
        if !now.empty {
            let whole = read(&now.contacts);
            let of = |lines: &[FigureLine]| lines.iter().map(|line| read(&line.count)).sum::<u64>();
            prop_assert_eq!(of(&now.kinds), whole);
            prop_assert_eq!(now.services.iter().map(|service| read(&service.count)).sum::<u64>(), whole);
            if whole > 0 {
                prop_assert_eq!(of(&now.bands), whole);
            }
            let chosen = now.chart.bars.iter().find(|bar| bar.chosen).unwrap();
            prop_assert_eq!(read(&chosen.total), whole);
        }
        let week = read(&shown(&view, [Look::At(Zoom::Week)]).contacts);
        let days: u64 = (0..7)
            .map(|back| read(&shown(&view, std::iter::repeat_n(Look::Earlier, back)).contacts))
            .sum();
        prop_assert_eq!(week, days, "today is a Sunday");
    }
}
