//! Statistics: however one asks, the figures add up to the same total.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::date};
use proptest::{collection::vec, prelude::*, sample::select};
use tally::{
    AgeBand, Kind, Outcome, Service, Span,
    ledger::Ledger,
    period::Grain,
    statistics::{
        Dimension, Filter, Key, Question, Row, SheetRows, ShiftQuestion, ShiftRow, ShiftTable,
        Table, tabulate, tabulate_all, tabulate_sheets, without_few,
    },
};

use crate::arbitrary::{cell, contributions, counted, day, sheet, sheet_of};

/// Rows of sheets that lie close together, so that groups have more than one, and of any others.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let near: Vec<_> = [
        "2020-12/W53",
        "2021-01/W53",
        "2021-01/W01",
        "2026-04/W18",
        "2026-05/W18",
        "2026-05/W19",
    ]
    .iter()
    .flat_map(|period| ["raval", "port", "clot"].map(|site| sheet_of(site, period)))
    .collect();
    let sheet = prop_oneof![4 => select(near), 1 => sheet()];
    let row = (sheet, cell(), -50..5_000_i64).prop_map(|(sheet, cell, contacts)| Row {
        sheet,
        cell,
        contacts,
    });
    vec(row, 0..60)
}

fn group() -> impl Strategy<Value = Vec<Dimension>> {
    vec(select(Dimension::ALL), 0..5)
}

fn ask(rows: &[Row], filter: Filter, group: &[Dimension]) -> Table {
    tabulate(
        rows.to_vec(),
        &Question {
            filter,
            group: group.to_vec(),
        },
    )
}

fn all(rows: &[Row], group: &[Dimension]) -> Table {
    ask(rows, Filter::default(), group)
}

fn total(rows: &[Row]) -> i64 {
    rows.iter().map(|row| row.contacts).sum()
}

/// The lines of a table, as a map.
fn lines(table: &Table) -> BTreeMap<Vec<Key>, i64> {
    table
        .lines
        .iter()
        .map(|line| (line.keys.clone(), line.contacts))
        .collect()
}

/// The filter that takes one value of a dimension that is not of time.
fn only(key: &Key) -> Filter {
    let mut filter = Filter::default();
    match key.clone() {
        Key::Site(site) => drop(filter.sites.insert(site)),
        Key::Service(service) => drop(filter.services.insert(service)),
        Key::Kind(kind) => drop(filter.kinds.insert(kind)),
        Key::Band(band) => drop(filter.bands.insert(band)),
        Key::Outcome(outcome) => drop(filter.outcomes.insert(outcome)),
        Key::Span(span) => {
            (filter.from, filter.to) = (Some(span.first_day()), Some(span.last_day()))
        }
    }
    filter
}

proptest! {
    #[test]
    fn the_lines_of_any_grouping_add_up_to_the_total(rows in rows(), group in group()) {
        let table = all(&rows, &group);
        prop_assert_eq!(table.contacts, total(&rows));
        prop_assert_eq!(table.lines.iter().map(|line| line.contacts).sum::<i64>(), total(&rows));
        prop_assert!(table.lines.iter().all(|line| line.keys.len() == group.len()));
        prop_assert!(table.lines.is_sorted_by(|one, next| one.keys < next.keys));
        prop_assert_eq!(table.group, group);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        (rows, shuffled) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())), group in group(),
    ) {
        prop_assert_eq!(all(&rows, &group), all(&shuffled, &group));
    }

    #[test]
    fn grouping_by_two_dimensions_and_adding_up_one_gives_the_other(
        rows in rows(), outer in select(Dimension::ALL), inner in select(Dimension::ALL),
    ) {
        let mut added_up: BTreeMap<Vec<Key>, i64> = BTreeMap::new();
        for (keys, contacts) in lines(&all(&rows, &[outer, inner])) {
            *added_up.entry(vec![keys[1].clone()]).or_default() += contacts;
        }
        prop_assert_eq!(added_up, lines(&all(&rows, &[inner])));
    }

    #[test]
    fn periods_weeks_months_quarters_and_years_of_one_table_agree(rows in rows()) {
        let by = |dimension| {
            let table = all(&rows, &[dimension]);
            table.lines.into_iter().map(|line| match &line.keys[..] {
                [Key::Span(span)] => (*span, line.contacts),
                other => panic!("{other:?}"),
            }).collect::<BTreeMap<Span, i64>>()
        };
        for (fine, coarse) in [
            (Dimension::Period, Dimension::Week), (Dimension::Period, Dimension::Month), (Dimension::Month, Dimension::Quarter),
            (Dimension::Quarter, Dimension::Year), (Dimension::Period, Dimension::Year),
        ] {
            let fine = by(fine);
            for (span, contacts) in by(coarse) {
                let inside: i64 = fine.iter()
                    .filter(|(part, _)| span.first_day() <= part.first_day() && part.last_day() <= span.last_day())
                    .map(|(_, contacts)| contacts)
                    .sum();
                prop_assert_eq!(inside, contacts, "{}", span);
            }
        }
        for &grain in Dimension::ALL {
            prop_assert_eq!(all(&rows, &[grain]).contacts, total(&rows));
        }
    }

    #[test]
    fn the_filters_of_all_values_of_a_dimension_part_the_rows(rows in rows(), dimension in select(Dimension::ALL)) {
        let table = all(&rows, &[dimension]);
        for line in &table.lines {
            prop_assert_eq!(ask(&rows, only(&line.keys[0]), &[]).contacts, line.contacts, "{}", line.keys[0]);
        }
    }

    #[test]
    fn filters_of_several_values_take_exactly_their_rows(
        rows in rows(), services in vec(select(Service::ALL), 0..3), kinds in vec(select(Kind::ALL), 0..6),
        bands in vec(select(AgeBand::ALL), 0..3), outcomes in vec(select(Outcome::ALL), 0..2), from in day(), days in 0..9000_i32,
    ) {
        let to = from.saturating_add(days.days());
        let taken = |row: &&Row| {
            let cell = row.cell;
            (services.is_empty() || services.contains(&cell.kind.service()))
                && (kinds.is_empty() || kinds.contains(&cell.kind))
                && (bands.is_empty() || bands.contains(&cell.band))
                && (outcomes.is_empty() || outcomes.contains(&cell.outcome))
                && row.sheet.period.days().any(|day| from <= day && day <= to)
        };
        let expected: i64 = rows.iter().filter(taken).map(|row| row.contacts).sum();
        let filter = Filter {
            from: Some(from),
            to: Some(to),
            sites: BTreeSet::new(),
            services: services.iter().copied().collect(),
            kinds: kinds.iter().copied().collect(),
            bands: bands.iter().copied().collect(),
            outcomes: outcomes.iter().copied().collect(),
        };
        prop_assert_eq!(ask(&rows, filter, &[]).contacts, expected);
    }

    #[test]
    fn several_questions_at_once_have_the_answers_of_each_alone(
        rows in rows(), groups in vec(group(), 0..4), dimension in select(Dimension::ALL)
    ) {
        let filter = rows.first().map(|row| {
            let of_one = tabulate([row], &Question { filter: Filter::default(), group: vec![dimension] });
            only(&of_one.lines[0].keys[0])
        });
        let questions: Vec<_> = groups
            .into_iter()
            .zip([filter.unwrap_or_default(), Filter::default()].into_iter().cycle())
            .map(|(group, filter)| Question { filter, group })
            .collect();
        let alone: Vec<_> = questions.iter().map(|question| tabulate(&rows, question)).collect();
        prop_assert_eq!(tabulate_all(&rows, &questions), alone);
    }

    #[test]
    fn whole_sheets_give_the_figures_that_their_rows_give(
        rows in rows(), groups in vec(group(), 1..4), running in any::<bool>()
    ) {
        let today = running.then_some(date(2026, 4, 29));
        let questions: Vec<_> = groups
            .into_iter()
            .map(|group| Question { filter: Filter::default(), group })
            .collect();
        let mut sheets: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in &rows {
            sheets.entry(row.sheet.clone()).or_default().push((row.cell, row.contacts));
        }
        let sheets = sheets
            .into_iter()
            .map(|(sheet, contacts)| SheetRows { sheet, contacts });
        let told: Vec<_> = without_few(rows.into_iter(), today).collect();
        prop_assert_eq!(
            tabulate_sheets(sheets, today, &questions),
            tabulate_all(&told, &questions)
        );
    }

    #[test]
    fn a_table_travels_and_arrives_the_same(rows in rows(), group in group()) {
        let table = all(&rows, &group);
        let json = serde_json::to_string(&table).unwrap();
        prop_assert_eq!(serde_json::from_str::<Table>(&json).unwrap(), table);
    }

    #[test]
    fn a_key_reads_back_in_its_own_dimension(rows in rows(), dimension in select(Dimension::ALL)) {
        for line in all(&rows, &[dimension]).lines {
            let [key] = &line.keys[..] else { panic!("{line:?}") };
            prop_assert_eq!(Key::parse(&key.to_string(), dimension), Some(key.clone()));
        }
    }

    #[test]
    fn the_table_of_a_ledger_adds_up_to_the_contacts_of_its_contributions(set in contributions(), group in group()) {
        let mut ledger = Ledger::default();
        for contribution in &set {
            ledger.fold(contribution).unwrap();
        }
        let rows: Vec<_> = ledger.totals().iter()
            .filter_map(|((sheet, mark), total)| Some(Row { sheet: sheet.clone(), cell: mark.cell()?, contacts: total.net() }))
            .collect();
        prop_assert_eq!(all(&rows, &group).contacts, set.iter().map(|contribution| contribution.contacts()).sum::<i64>());
    }
}

fn row(site: &str, period: &str, kind: Kind, contacts: i64) -> Row {
    Row {
        sheet: sheet_of(site, period),
        cell: tally::Cell::given(kind),
        contacts,
    }
}

#[test]
fn a_table_as_it_travels_is_a_promise() {
    let rows = [
        row("raval", "2026-05/W18", Kind::Meal, 4),
        row("raval", "2026-04/W18", Kind::Meal, 3),
        row("port", "2026-04/W18", Kind::Legal, -1),
    ];
    let table = all(&rows, &[Dimension::Month, Dimension::Service]);
    assert_eq!(
        serde_json::to_string(&table).unwrap(),
        r#"{"group":["month","service"],"lines":[{"keys":["2026-04","food"],"contacts":3},{"keys":["2026-04","advice"],"contacts":-1},{"keys":["2026-05","food"],"contacts":4}],"contacts":6}"#
    );
}

#[test]
fn a_week_over_the_months_end_is_one_week_and_two_months() {
    let rows = [
        row("raval", "2026-04/W18", Kind::Meal, 3),
        row("raval", "2026-05/W18", Kind::Meal, 4),
    ];
    let texts = |dimension| {
        let table = all(&rows, &[dimension]);
        table
            .lines
            .iter()
            .map(|line| format!("{} {}", line.keys[0], line.contacts))
            .collect::<Vec<_>>()
    };
    assert_eq!(texts(Dimension::Week), ["2026-W18 7"]);
    assert_eq!(texts(Dimension::Month), ["2026-04 3", "2026-05 4"]);
    assert_eq!(texts(Dimension::Year), ["2026 7"]);
}

#[test]
fn a_range_of_days_takes_every_period_that_has_one_of_them() {
    // 27 to 30 April 2026.
    let rows = [row("raval", "2026-04/W18", Kind::Meal, 3)];
    let contacts = |from: Option<i8>, to: Option<i8>| {
        let day = |day| jiff::civil::date(2026, 4, day);
        let filter = Filter {
            from: from.map(day),
            to: to.map(day),
            ..Filter::default()
        };
        ask(&rows, filter, &[]).contacts
    };
    for (from, to) in [(28, 29), (27, 27), (30, 30), (1, 27), (30, 30), (1, 30)] {
        assert_eq!(contacts(Some(from), Some(to)), 3, "{from} to {to}");
    }
    assert_eq!((contacts(Some(30), None), contacts(None, Some(27))), (3, 3));
    assert_eq!(contacts(Some(1), Some(26)), 0);
    assert_eq!(contacts(None, Some(26)), 0);
    let may = Filter {
        from: Some(jiff::civil::date(2026, 5, 1)),
        ..Filter::default()
    };
    assert_eq!(ask(&rows, may, &[]).contacts, 0);
}

#[test]
fn without_grouping_there_is_one_line_and_without_rows_none() {
    let table = all(&[row("raval", "2026-04/W18", Kind::Meal, 3)], &[]);
    assert_eq!(
        (table.lines.len(), table.lines[0].keys.len(), table.contacts),
        (1, 0, 3)
    );
    let empty = all(&[], &[]);
    assert_eq!((empty.lines.len(), empty.contacts), (0, 0));
}

#[test]
fn figures_are_negative_while_a_correction_waits_and_right_afterwards() {
    let april = sheet_of("raval", "2026-04/W18");
    let mut ledger = Ledger::default();
    let contacts = |ledger: &Ledger| {
        let rows = ledger.totals().iter().filter_map(|((sheet, mark), total)| {
            Some(Row {
                sheet: sheet.clone(),
                cell: mark.cell()?,
                contacts: total.net(),
            })
        });
        tabulate(
            rows,
            &Question {
                group: vec![Dimension::Kind],
                ..Question::default()
            },
        )
        .contacts
    };
    ledger
        .fold(&counted(2, april.clone(), Kind::Meal, 0, 3))
        .unwrap();
    assert_eq!(contacts(&ledger), -3);
    ledger.fold(&counted(1, april, Kind::Meal, 5, 0)).unwrap();
    assert_eq!(contacts(&ledger), 2);
}

#[test]
fn sums_of_a_damaged_source_stop_at_the_ends_instead_of_wrapping() {
    let rows = [
        row("raval", "2026-04/W18", Kind::Meal, i64::MAX),
        row("raval", "2026-04/W18", Kind::Meal, i64::MAX),
    ];
    assert_eq!(all(&rows, &[Dimension::Site]).contacts, i64::MAX);
}

#[test]
fn a_document_that_is_no_table_is_refused() {
    for (wrong, why) in [
        (
            r#"{"group":["week"],"lines":[{"keys":[],"contacts":1}],"contacts":1}"#,
            "a line has 0 keys, the table 1 dimensions",
        ),
        (
            r#"{"group":["week"],"lines":[{"keys":["2026-04"],"contacts":1}],"contacts":1}"#,
            "`2026-04` is no week",
        ),
        (
            r#"{"group":["kind"],"lines":[{"keys":["food"],"contacts":1}],"contacts":1}"#,
            "`food` is no kind",
        ),
        (
            r#"{"group":["site"],"lines":[{"keys":["El Raval"],"contacts":1}],"contacts":1}"#,
            "`El Raval` is no site",
        ),
        (
            r#"{"group":["colour"],"lines":[],"contacts":0}"#,
            "`colour` is no dimension of a table",
        ),
        (
            r#"{"group":[],"lines":[{"keys":[],"contacts":1}],"contacts":2}"#,
            "the table says 2 contacts",
        ),
        (
            r#"{"group":[],"lines":[{"keys":[],"contacts":1},{"keys":[],"contacts":1}],"contacts":2}"#,
            "order of their keys, each once",
        ),
        (
            r#"{"group":["year"],"lines":[{"keys":["2027"],"contacts":1},{"keys":["2026"],"contacts":1}],"contacts":2}"#,
            "order of their keys",
        ),
        (
            r#"{"group":["year"],"lines":[{"keys":["2026"],"contacts":9223372036854775807},{"keys":["2027"],"contacts":1}],"contacts":0}"#,
            "another sum",
        ),
    ] {
        let error = serde_json::from_str::<Table>(wrong)
            .unwrap_err()
            .to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn a_dimension_of_time_has_its_grain_and_the_others_none() {
    let grains: Vec<_> = Dimension::ALL
        .iter()
        .filter_map(|dimension| dimension.grain())
        .collect();
    assert_eq!(grains, Grain::ALL);
    for &dimension in Dimension::ALL {
        if let Some(grain) = dimension.grain() {
            assert_eq!(dimension.code(), grain.code());
        }
    }
}

fn shift(site: &str, period: &str, shifts: i64) -> ShiftRow {
    ShiftRow {
        sheet: sheet_of(site, period),
        shifts,
    }
}

#[test]
fn shifts_are_added_up_by_sheet_in_order_of_time_and_sheets_without_any_are_left_out() {
    let rows = [
        shift("raval", "2026-05/W18", 2),
        shift("port", "2026-04/W18", 1),
        shift("raval", "2026-05/W18", 3),
        shift("clot", "2026-05/W18", 0),
        shift("port", "2026-01/W01", 1),
    ];
    let table = ShiftTable::of(rows.clone(), &ShiftQuestion::default());
    assert_eq!(
        table.rows,
        [
            shift("port", "2026-01/W01", 1),
            shift("port", "2026-04/W18", 1),
            shift("raval", "2026-05/W18", 5)
        ]
    );
    assert_eq!(table.shifts, 7);
    let may = ShiftQuestion {
        from: Some(date(2026, 5, 1)),
        sites: [rows[0].sheet.site.clone()].into(),
        ..ShiftQuestion::default()
    };
    assert_eq!(ShiftTable::of(rows, &may).shifts, 5);
}

#[test]
fn a_table_of_shifts_as_it_travels_is_a_promise() {
    let table = ShiftTable::of(
        [
            shift("raval", "2026-05/W18", 2),
            shift("port", "2026-04/W18", 1),
        ],
        &ShiftQuestion::default(),
    );
    let json = r#"{"rows":[{"period":"2026-04/W18","site":"port","shifts":1},{"period":"2026-05/W18","site":"raval","shifts":2}],"shifts":3}"#;
    assert_eq!(serde_json::to_string(&table).unwrap(), json);
    assert_eq!(serde_json::from_str::<ShiftTable>(json).unwrap(), table);
    for wrong in [
        json.replace("\"shifts\":3", "\"shifts\":4"),
        json.replace("2026-04/W18", "2026-06/W23"),
        json.replace("\"rows\"", "\"lines\""),
        json.replace("port", "Port"),
    ] {
        assert!(
            serde_json::from_str::<ShiftTable>(&wrong).is_err(),
            "{wrong}"
        );
    }
}
