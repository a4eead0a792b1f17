//! The table beside the chart: spans, sites or kinds down, services across, their sum at the foot.

use locales::Words;
use tally::{
    Kind, Outcome, Service, SiteCode,
    statistics::{Dimension, Filter, Key},
};

use super::{Cut, trend::spans_shown, within};
use crate::ui::{
    figures::{
        choices::TableRows,
        lists::{at, counted, named, with_outcome},
        spans,
    },
    record::number,
};

/// What stands at the head of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Column {
    /// All contacts.
    All,
    /// Those of a service.
    Service(Service),
    /// Those that could not be helped.
    Unmet,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct TableLine {
    pub(in crate::ui) name: String,
    /// A number a column.
    pub(in crate::ui) cells: Vec<String>,
    /// The row of the span looked at, or the sum.
    pub(in crate::ui) strong: bool,
    pub(in crate::ui) label: String,
}

/// The table. Columns stand in the order of their importance: where there is no room, the last ones go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct TableShown {
    pub(in crate::ui) columns: Vec<(Column, String)>,
    pub(in crate::ui) lines: Vec<TableLine>,
}

/// The numbers of a row before they are words.
struct Numbers {
    name: String,
    strong: bool,
    parts: [u64; 3],
    unmet: u64,
}

pub(super) fn show(cut: &Cut<'_>, rows: TableRows, words: &Words) -> TableShown {
    let outcomes = cut.view.team.as_ref().is_some_and(|team| team.outcomes);
    let by_service = rows != TableRows::Kinds;
    let services = Service::ALL
        .iter()
        .filter(|_| by_service)
        .map(|service| Column::Service(*service));
    let columns: Vec<_> = [Column::All]
        .into_iter()
        .chain(services)
        .chain(outcomes.then_some(Column::Unmet))
        .collect();
    let mut numbers = match rows {
        TableRows::Time => over_time(cut, words),
        TableRows::Sites => by_site(cut, words),
        TableRows::Kinds => by_kind(cut, words),
    };
    if !numbers.is_empty() {
        let sum = summed(&numbers, words);
        numbers.push(sum);
    }
    TableShown {
        lines: numbers
            .into_iter()
            .map(|row| line(row, &columns, by_service, words))
            .collect(),
        columns: columns
            .into_iter()
            .map(|column| (column, head(column, words)))
            .collect(),
    }
}

fn head(column: Column, words: &Words) -> String {
    match column {
        Column::All => words.team_column_all(),
        Column::Service(service) => words.service(service.code()),
        Column::Unmet => words.record_could_not_help(),
    }
}

fn line(row: Numbers, columns: &[Column], by_service: bool, words: &Words) -> TableLine {
    let total = row.parts.iter().copied().fold(0, u64::saturating_add);
    let [food, medical, advice] = row.parts;
    let counted = if by_service {
        words.figures_bar_label(&row.name, total, food, medical, advice)
    } else {
        words.figures_row_label(&row.name, total)
    };
    let label = if columns.contains(&Column::Unmet) {
        if by_service {
            words.team_row_unmet(&counted, row.unmet)
        } else {
            words.figures_row_unmet(&counted, row.unmet)
        }
    } else {
        counted
    };
    let cell = |column: &Column| {
        let count = match column {
            Column::All => total,
            Column::Service(Service::Food) => food,
            Column::Service(Service::Medical) => medical,
            Column::Service(Service::Advice) => advice,
            Column::Unmet => row.unmet,
        };
        number(count, words)
    };
    TableLine {
        cells: columns.iter().map(cell).collect(),
        name: row.name,
        strong: row.strong,
        label,
    }
}

fn summed(rows: &[Numbers], words: &Words) -> Numbers {
    let mut sum = Numbers {
        name: words.team_row_sum(),
        strong: true,
        parts: [0; 3],
        unmet: 0,
    };
    for row in rows {
        for (sum, part) in sum.parts.iter_mut().zip(row.parts) {
            *sum = sum.saturating_add(part);
        }
        sum.unmet = sum.unmet.saturating_add(row.unmet);
    }
    sum
}

/// Given by service and unmet for each key of a dimension, from rows that a filter takes.
fn numbers_of(
    cut: &Cut<'_>,
    filter: &Filter,
    dimension: Dimension,
) -> impl Fn(&Key, String, bool) -> Numbers + use<> {
    let given = counted(
        cut.rows(),
        with_outcome(filter, Outcome::Given),
        &[dimension, Dimension::Service],
    );
    let unmet = counted(
        cut.rows(),
        with_outcome(filter, Outcome::Unmet),
        &[dimension],
    );
    move |key, name, strong| Numbers {
        name,
        strong,
        parts: [Service::Food, Service::Medical, Service::Advice]
            .map(|service| at(&given, &[key.clone(), Key::Service(service)])),
        unmet: at(&unmet, std::slice::from_ref(key)),
    }
}

fn over_time(cut: &Cut<'_>, words: &Words) -> Vec<Numbers> {
    let shown = spans_shown(cut);
    let filter = Filter {
        from: shown.first().map(|span| span.first_day()),
        to: Some(cut.span.last_day()),
        ..cut.filter.clone()
    };
    let numbers = numbers_of(cut, &filter, spans::dimension(cut.span.grain()));
    // The latest first: it is what one looks for.
    let row = |span: &tally::Span| {
        numbers(
            &Key::Span(*span),
            spans::name(*span, words),
            *span == cut.span,
        )
    };
    shown.iter().rev().map(row).collect()
}

fn by_site(cut: &Cut<'_>, words: &Words) -> Vec<Numbers> {
    let numbers = numbers_of(cut, &within(&cut.filter, cut.span), Dimension::Site);
    let mut codes: Vec<SiteCode> = cut.sites.iter().map(|site| site.code.clone()).collect();
    // Sites that the team gave up still have their figures.
    for row in cut.rows() {
        if !codes.contains(&row.sheet.site) {
            codes.push(row.sheet.site.clone());
        }
    }
    let wanted = |code: &SiteCode| cut.filter.sites.is_empty() || cut.filter.sites.contains(code);
    let listed = |code: &SiteCode| cut.sites.iter().any(|site| site.code == *code);
    codes
        .into_iter()
        .filter(wanted)
        .filter_map(|code| {
            let is_listed = listed(&code);
            let key = Key::Site(code);
            let name = named(key.clone(), cut.sites, words)?.name;
            let row = numbers(&key, name, false);
            (is_listed || row.parts != [0; 3] || row.unmet > 0).then_some(row)
        })
        .collect()
}

fn by_kind(cut: &Cut<'_>, words: &Words) -> Vec<Numbers> {
    let numbers = numbers_of(cut, &within(&cut.filter, cut.span), Dimension::Kind);
    Kind::ALL
        .iter()
        .filter_map(|kind| {
            let row = numbers(&Key::Kind(*kind), words.kind(kind.code()), false);
            (row.parts != [0; 3] || row.unmet > 0).then_some(row)
        })
        .collect()
}
