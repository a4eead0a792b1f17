//! Team figures: sums of parts are wholes, filters compose, and what a coordinator reads.

use std::sync::Arc;

use jiff::{ToSpan, civil::date};
use locales::{Digits, Language, plain};
use proptest::{collection::vec, prelude::*, sample::select};
use tally::{
    AgeBand, Cell, Kind, Period, Service, SheetKey, SiteCode, period::Grain, statistics::ShiftRow,
    team::Target,
};

use super::*;
use crate::{
    figures::Late,
    ui::figures::choices::{Look, Part},
    worker::Team,
};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn words() -> Words {
    Words::new(Language::En, Digits::Latin)
}

fn code(text: &str) -> SiteCode {
    text.parse().unwrap()
}

fn row(day: jiff::civil::Date, site: &str, kind: Kind, outcome: Outcome, contacts: i64) -> Row {
    Row {
        sheet: SheetKey {
            period: Period::containing(day).unwrap(),
            site: code(site),
        },
        cell: Cell {
            kind,
            band: AgeBand::NotNoted,
            outcome,
        },
        contacts,
    }
}

fn view(rows: Vec<Row>, shifts: Vec<ShiftRow>) -> View {
    let mut view = View::empty(TODAY);
    view.team = Some(Team {
        sites: ["kitchen", "clinic"]
            .map(|site| Site {
                code: code(site),
                label: site.to_uppercase(),
            })
            .into(),
        kinds: Kind::ALL.to_vec(),
        bands: true,
        outcomes: true,
        can_read: true,
        ..Team::default()
    });
    view.figures = Some(Arc::new(TeamFigures {
        read_at: 0,
        refreshed: None,
        rows,
        shifts,
        late: None,
    }));
    view
}

fn shown(view: &View, looks: impl IntoIterator<Item = Look>) -> TeamShown {
    let mut choices = FigureChoices::default();
    for look in looks {
        choices.look(look, crate::ui::Screen::Team, view);
    }
    show(view, &choices, 0, &words())
}

fn said(text: &str) -> String {
    plain(text).into_owned()
}

#[test]
fn a_week_stands_beside_the_same_week_of_the_year_before() {
    let rows = vec![
        row(
            date(2026, 11, 10),
            "kitchen",
            Kind::Meal,
            Outcome::Given,
            112,
        ),
        row(date(2026, 11, 3), "kitchen", Kind::Meal, Outcome::Given, 90),
        row(
            date(2025, 11, 10),
            "kitchen",
            Kind::Meal,
            Outcome::Given,
            100,
        ),
        row(date(2025, 1, 7), "kitchen", Kind::Meal, Outcome::Given, 1),
    ];
    let view = view(rows, Vec::new());
    let now = shown(&view, []);
    assert_eq!(said(&now.year_before), "Week 47 of 2025 in full: 0");
    let last = shown(&view, [Look::Earlier]);
    assert_eq!(last.contacts, "112");
    assert_eq!(said(&last.before), "Week 45: 90");
    assert_eq!(
        said(&last.year_before),
        "12% more than Week 46 of 2025 (100)"
    );
    let bar = last.trend.bars.last().unwrap();
    assert!(said(&bar.label).ends_with("A year before: 100."), "{bar:?}");
    assert!(bar.mark > 0.0 && bar.mark < 1.0);
    let year = shown(&view, [Look::At(Zoom::Year), Look::Earlier]);
    assert_eq!(year.contacts, "101");
    assert_eq!(said(&year.year_before), "No figures from a year before");
    assert!(!year.can_earlier, "2024 was not asked for as a whole");
}

#[test]
fn a_target_is_for_its_span_and_for_all_sites() {
    let rows = vec![
        row(TODAY, "kitchen", Kind::Meal, Outcome::Given, 300),
        row(TODAY, "clinic", Kind::Meal, Outcome::Given, 112),
        row(TODAY, "clinic", Kind::Meal, Outcome::Unmet, 50),
        row(TODAY, "clinic", Kind::Consult, Outcome::Given, 40),
    ];
    let mut view = view(rows, Vec::new());
    let target = |kind, grain, contacts| Target {
        kind,
        grain,
        contacts,
    };
    view.team.as_mut().unwrap().targets = vec![
        target(Kind::Consult, Grain::Week, 40),
        target(Kind::Meal, Grain::Week, 500),
        target(Kind::Meal, Grain::Year, 20_000),
    ];
    let whole = shown(&view, []);
    let lines: Vec<_> = whole
        .targets
        .iter()
        .map(|target| (said(&target.line.label), target.reached))
        .collect();
    assert_eq!(
        lines,
        [
            ("Meal: 412 of 500, 82%".to_owned(), false),
            ("Consultation: 40 of 40, 100%".to_owned(), true)
        ]
    );
    let part = shown(&view, [Look::Site(code("clinic"))]);
    assert_eq!(part.contacts, "152");
    assert_eq!(part.targets, whole.targets, "a target knows no sites");
    assert!(!part.targets_note.is_empty(), "and it is said so");
    let medical = shown(&view, [Look::Service(Service::Medical)]);
    assert_eq!(medical.targets.len(), 1);
    let year = shown(&view, [Look::At(Zoom::Year)]);
    assert_eq!(said(&year.targets[0].line.count), "412 of 20,000");
}

#[test]
fn nobody_came_and_no_report_are_told_apart() {
    let open = |day, site: &str, shifts| ShiftRow {
        sheet: SheetKey {
            period: Period::containing(day).unwrap(),
            site: code(site),
        },
        shifts,
    };
    let view = view(
        vec![row(
            date(2026, 11, 10),
            "kitchen",
            Kind::Meal,
            Outcome::Unmet,
            3,
        )],
        vec![
            open(date(2026, 11, 10), "kitchen", 5),
            open(TODAY, "kitchen", 6),
            open(TODAY, "clinic", 0),
        ],
    );
    let reports = shown(&view, []).reports;
    assert_eq!(
        reports
            .sites
            .iter()
            .map(|site| site.weeks.clone())
            .collect::<Vec<_>>(),
        [
            vec![Report::Counted, Report::Open],
            vec![Report::Missing, Report::Missing]
        ]
    );
    assert_eq!(
        said(&reports.sites[0].label),
        "KITCHEN. Weeks counted: 1; open, nobody came: 1; no report: 0."
    );
    assert_eq!(said(&reports.sites[0].sum), "2 of 2");
    assert_eq!(said(&reports.shifts), "11 shifts");
    let clinic = shown(&view, [Look::Site(code("clinic"))]).reports;
    assert_eq!(clinic.sites.len(), 1);
    assert_eq!(said(&clinic.shifts), "No shift reported");
}

#[test]
fn late_arrivals_are_told_with_the_day_since_when() {
    let mut view = view(Vec::new(), Vec::new());
    let figures = Arc::make_mut(view.figures.as_mut().unwrap());
    assert_eq!(late(figures, &words()), "");
    figures.late = Some(Late {
        // 12 November 2026 at 10:00 UTC.
        since: 1_794_477_600,
        contacts: 14,
    });
    assert_eq!(
        said(&late(figures, &words())),
        "14 contacts came in late, for weeks before, since 12 Nov"
    );
}

#[test]
fn no_data_and_one_site_are_no_trouble() {
    for zoom in [Zoom::Week, Zoom::Month, Zoom::Quarter, Zoom::Year] {
        let nothing = shown(&view(Vec::new(), Vec::new()), [Look::At(zoom)]);
        assert_eq!(nothing.contacts, "0");
        assert_eq!(nothing.trend.bars.len(), 1, "{zoom:?}");
        assert!(nothing.kinds.is_empty() && nothing.unmet_share.is_empty());
        let one = view(
            vec![row(
                TODAY,
                "clinic",
                Kind::Legal,
                Outcome::Given,
                1_000_000_000,
            )],
            Vec::new(),
        );
        assert_eq!(shown(&one, [Look::At(zoom)]).contacts, "1,000,000,000");
    }
    let unread = View {
        figures: None,
        ..view(Vec::new(), Vec::new())
    };
    assert!(!shown(&unread, [Look::At(Zoom::Year), Look::Earlier]).known);
}

#[test]
fn the_filters_are_said_and_go_with_one_tap() {
    let rows = vec![row(TODAY, "clinic", Kind::Consult, Outcome::Given, 4)];
    let view = view(rows, Vec::new());
    let looks = [
        Look::Site(code("clinic")),
        Look::Service(Service::Medical),
        Look::Kind(Kind::Consult),
    ];
    let part = shown(&view, looks.clone());
    assert_eq!(
        said(&part.filters.only),
        "Only CLINIC; Medical; Consultation"
    );
    let other = shown(
        &view,
        looks
            .clone()
            .into_iter()
            .chain([Look::Service(Service::Food)]),
    );
    assert_eq!(said(&other.filters.services_text), "2 services");
    let food = shown(
        &view,
        looks.clone().into_iter().chain([
            Look::Service(Service::Medical),
            Look::Service(Service::Food),
        ]),
    );
    assert_eq!(
        food.filters.part, "\u{2068}CLINIC\u{2069}; \u{2068}Food\u{2069}",
        "a kind of a service that is not looked at goes with it"
    );
    let all = shown(&view, looks.into_iter().chain([Look::ShowAll]));
    assert_eq!(all.filters.only, "");
}

fn arbitrary_rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (
        0..500_i64,
        select(vec!["kitchen", "clinic", "gone"]),
        select(Kind::ALL.to_vec()),
        select(AgeBand::ALL.to_vec()),
        any::<bool>(),
        0..2_000_i64,
    );
    vec(
        one.prop_map(|(ago, site, kind, band, unmet, contacts)| {
            let outcome = if unmet {
                Outcome::Unmet
            } else {
                Outcome::Given
            };
            let mut row = row(
                TODAY.saturating_sub(ago.days()),
                site,
                kind,
                outcome,
                contacts,
            );
            row.cell.band = band;
            row
        }),
        0..60,
    )
}

fn read(text: &str) -> u64 {
    text.replace(',', "").parse().unwrap_or(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// The parts of a whole add up to it, on each card, whatever is looked at.
    #[test]
    fn parts_add_up(
        rows in arbitrary_rows(),
        zoom in select(vec![Zoom::Week, Zoom::Month, Zoom::Quarter, Zoom::Year]),
        back in 0..4_usize,
        clinic: bool,
        food: bool,
        table in select(vec![TableRows::Time, TableRows::Sites, TableRows::Kinds]),
    ) {
        let view = view(rows, Vec::new());
        let looks = [Look::At(zoom), Look::Rows(table)].into_iter()
            .chain(std::iter::repeat_n(Look::Earlier, back))
            .chain(clinic.then(|| Look::Site(code("clinic"))))
            .chain(food.then_some(Look::Service(Service::Food)));
        let shown = shown(&view, looks);
        let whole = read(&shown.contacts);
        let of = |lines: &[FigureLine]| lines.iter().map(|line| read(&line.count)).sum::<u64>();
        prop_assert_eq!(shown.services.iter().map(|service| read(&service.count)).sum::<u64>(), whole);
        prop_assert_eq!(of(&shown.kinds), whole);
        prop_assert_eq!(of(&shown.sites), whole);
        if whole > 0 {
            prop_assert_eq!(of(&shown.bands), whole);
        }
        prop_assert_eq!(read(&shown.trend.bars.last().unwrap().total), whole);
        // The last row of the table is the sum of those above it, column by column.
        if let Some((sum, lines)) = shown.table.lines.split_last() {
            for (at, cell) in sum.cells.iter().enumerate() {
                let above: u64 = lines.iter().map(|line| read(&line.cells[at])).sum();
                prop_assert_eq!(read(cell), above);
            }
            if table != TableRows::Time {
                prop_assert_eq!(read(&sum.cells[0]), whole);
            }
        }
    }

    /// Filters compose: a site and a service together take what both take, and the parts that a
    /// filter splits a whole into add up to it.
    #[test]
    fn filters_compose(rows in arbitrary_rows()) {
        let view = view(rows, Vec::new());
        let contacts = |looks: Vec<Look>| read(&shown(&view, looks).contacts);
        let whole = contacts(vec![]);
        let sites = ["kitchen", "clinic", "gone"].map(code);
        let by_site: u64 = sites.iter().map(|site| contacts(vec![Look::Site(site.clone())])).sum();
        prop_assert_eq!(by_site, whole);
        let both: u64 = sites.iter()
            .flat_map(|site| Service::ALL.iter().map(move |service| (site, service)))
            .map(|(site, service)| contacts(vec![Look::Service(*service), Look::Site(site.clone())]))
            .sum();
        prop_assert_eq!(both, whole);
        let all: Vec<_> = sites.iter().map(|site| Look::Site(site.clone())).collect();
        prop_assert_eq!(contacts(all), whole, "all sites one by one are all sites");
    }

    /// A month is the sum of its weeks as far as they lie in it, and a year of its months.
    #[test]
    fn a_year_is_the_sum_of_its_months(rows in arbitrary_rows()) {
        let view = view(rows, Vec::new());
        let year = read(&shown(&view, [Look::At(Zoom::Year)]).contacts);
        let months: u64 = (0..11)
            .map(|back| {
                let looks = [Look::At(Zoom::Month)].into_iter();
                // Steps stop where nothing was counted before, so each is asked for by itself.
                let looks = looks.chain(std::iter::repeat_n(Look::Earlier, back));
                let shown = shown(&view, looks);
                (shown.period.clone(), read(&shown.contacts))
            })
            .collect::<std::collections::BTreeMap<_, _>>()
            .into_values()
            .sum();
        prop_assert_eq!(months, year);
    }
}

#[test]
fn a_part_that_is_all_is_said_to_be_all() {
    let part = Part::default();
    assert!(part.is_all());
    assert_eq!(part.filter(), Filter::default());
}
