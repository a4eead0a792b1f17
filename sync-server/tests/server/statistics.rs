//! Figures: exactly what was counted, however it is asked.

use jiff::civil::date;
use sync_server::{entropy::SystemEntropy, void_key};
use tally::{
    Contribution,
    api::ProblemCode,
    statistics::{ShiftRow, ShiftTable, Table},
};

use crate::support::{Server, TODAY, contribution, counted, found_in};

/// Two sites, three services, both sides of a month's end and of New Year.
fn contributions() -> Vec<Contribution> {
    vec![
        contribution(
            1,
            "raval",
            date(2026, 4, 29),
            &[("food.meal/nn/given", 40, 2), ("food.meal/u18/given", 7, 0)],
        ),
        contribution(
            2,
            "raval",
            date(2026, 4, 30),
            &[("food.meal/nn/unmet", 3, 0)],
        ),
        contribution(
            3,
            "besos",
            date(2026, 4, 1),
            &[
                ("advice.legal/nn/given", 5, 0),
                ("medical.consult/o65/given", 1, 0),
            ],
        ),
        contribution(
            4,
            "besos",
            date(2025, 12, 31),
            &[("food.drink/nn/given", 11, 0)],
        ),
        contribution(
            5,
            "besos",
            date(2026, 1, 1),
            &[("food.drink/nn/given", 13, 0)],
        ),
    ]
}

fn server() -> Server {
    let server = Server::start();
    server.send(&contributions());
    server
}

/// The lines as text: keys, then contacts.
fn lines(table: &Table) -> Vec<String> {
    let line = |line: &tally::statistics::Line| {
        let keys: Vec<_> = line.keys.iter().map(ToString::to_string).collect();
        format!("{} {}", keys.join(" "), line.contacts)
    };
    table.lines.iter().map(line).collect()
}

#[test]
fn without_a_question_there_is_one_sum() {
    assert_eq!(server().table("").contacts, 78);
}

#[test]
fn before_anything_is_counted_there_are_no_lines() {
    let table = Server::start().table("group=month,kind");
    assert_eq!((table.lines.len(), table.contacts), (0, 0));
}

#[test]
fn figures_are_grouped_as_asked() {
    let server = server();
    assert_eq!(
        lines(&server.table("group=month,service")),
        [
            "2025-12 food 11",
            "2026-01 food 13",
            "2026-04 food 48",
            "2026-04 medical 1",
            "2026-04 advice 5",
        ]
    );
    assert_eq!(lines(&server.table("group=site")), ["besos 30", "raval 48"]);
    assert_eq!(lines(&server.table("group=year")), ["2025 11", "2026 67"]);
    assert_eq!(
        lines(&server.table("group=outcome")),
        ["given 75", "unmet 3"]
    );
}

#[test]
fn figures_are_filtered_as_asked() {
    let server = server();
    for (query, contacts) in [
        ("site=raval", 48),
        ("site=raval,besos", 78),
        ("service=food", 72),
        ("kind=food.meal,advice.legal", 53),
        ("band=u18,o65", 8),
        ("outcome=unmet", 3),
        ("from=2026-04-01", 54),
        ("to=2026-01-31", 24),
        ("from=2026-01-01&to=2026-01-31", 13),
        // A period is in if any of its days is: week 18 begins on 27 April.
        ("from=2026-04-30&to=2026-04-30", 48),
        ("from=2026-05-01", 0),
        ("to=2025-12-28", 0),
        ("kind=food.meal&outcome=given&from=2026-04-27", 45),
        ("from=0001-01-01&to=9999-12-31", 78),
    ] {
        assert_eq!(server.table(query).contacts, contacts, "{query}");
    }
}

#[test]
fn periods_sort_by_time_across_new_year() {
    // As text 2026-01/W01 would be the wrong week: 1 January 2026 lies in week 1 of 2026, together
    // with the last days of December.
    assert_eq!(
        lines(&server().table("group=period&kind=food.drink")),
        ["2025-12/W01 11", "2026-01/W01 13"]
    );
    assert_eq!(
        lines(&server().table("group=week&kind=food.drink")),
        ["2026-W01 24"]
    );
}

#[test]
fn a_correction_that_came_first_shows_below_zero_until_the_rest_arrives() {
    let server = Server::start();
    let day = date(2026, 4, 29);
    server.send(&[contribution(
        1,
        "raval",
        day,
        &[("food.meal/nn/given", 0, 2)],
    )]);
    assert_eq!(server.table("").contacts, -2);
    server.send(&[contribution(
        2,
        "raval",
        day,
        &[("food.meal/nn/given", 5, 0)],
    )]);
    assert_eq!(server.table("").contacts, 3);
}

#[test]
fn a_team_sees_nothing_of_another() {
    let server = server();
    let other = found_in(&mut server.register(), &sync_server::entropy::SystemEntropy);
    let ask = crate::support::Ask::new("GET", &tally::api::path::statistics(other.team));
    let table: Table = server.ask(&ask.clone().key(&other.read)).json();
    assert_eq!(table.contacts, 0);
    server
        .ask(&ask.key(&server.codes.read))
        .problem(ProblemCode::WrongKey);
}

#[test]
fn a_question_that_makes_no_sense_is_refused_by_name() {
    let server = server();
    for (query, named) in [
        ("colour=red", "colour"),
        ("group=colour", "colour"),
        ("group=kind,kind", "kind"),
        ("kind=food.soup", "food.soup"),
        ("site=alba", "alba"),
        ("site=El+Raval", "site"),
        ("from=2026-05-01&to=2026-04-01", "from"),
        ("from=soon", "from"),
        ("site=raval&site=besos", "site"),
        ("%ff=%ff", ""),
        ("group", ""),
    ] {
        if query == "group" {
            // No value is an empty list: the sum of all.
            assert_eq!(server.table(query).contacts, 78);
            continue;
        }
        let answer = server.ask(&server.statistics(query));
        let detail = answer.problem(ProblemCode::InvalidQuestion);
        assert!(detail.contains(named), "{query}: {detail}");
    }
}

/// Two shifts of which one was a mistake, and one at the other site where nobody came.
fn shifts() -> Vec<Contribution> {
    vec![
        contribution(
            6,
            "raval",
            date(2026, 4, 29),
            &[("food.meal/nn/given", 1, 0), ("shift.open", 2, 1)],
        ),
        contribution(7, "raval", date(2026, 4, 30), &[("shift.open", 3, 0)]),
        contribution(8, "besos", date(2026, 4, 1), &[("shift.open", 1, 0)]),
        contribution(9, "besos", date(2026, 3, 9), &[("shift.open", 1, 1)]),
    ]
}

/// The rows as text.
fn shift_rows(table: &ShiftTable) -> Vec<String> {
    let row = |row: &ShiftRow| format!("{} {}", row.sheet, row.shifts);
    table.rows.iter().map(row).collect()
}

#[test]
fn shifts_are_told_by_sheet_and_stand_in_no_sum_of_contacts() {
    let server = server();
    let before = server.table("group=period,site,kind,band,outcome");
    let sent = shifts();
    assert_eq!(
        server.send(&sent),
        sent.iter().map(counted).collect::<Vec<_>>()
    );
    let table = server.shifts("");
    assert_eq!(
        shift_rows(&table),
        ["besos 2026-04/W14 1", "raval 2026-04/W18 4"]
    );
    assert_eq!(table.shifts, 5);
    // The one meal beside them, and nothing else.
    let after = server.table("group=period,site,kind,band,outcome");
    assert_eq!(after.contacts, before.contacts + 1);
    assert_eq!(after.lines.len(), before.lines.len());
    assert_eq!(server.table("measure=contacts").contacts, after.contacts);
}

#[test]
fn shifts_are_filtered_by_days_and_sites() {
    let server = server();
    server.send(&shifts());
    for (query, shifts) in [
        ("site=raval", 4),
        ("site=besos,raval", 5),
        ("from=2026-04-27", 4),
        ("to=2026-04-26", 1),
        ("from=2026-05-01", 0),
    ] {
        assert_eq!(server.shifts(query).shifts, shifts, "{query}");
    }
}

#[test]
fn a_question_to_shifts_that_only_contacts_can_answer_is_refused() {
    let server = server();
    for (query, name) in [
        ("measure=shifts&group=site", "group"),
        ("measure=shifts&outcome=unmet", "outcome"),
        ("measure=people", "people"),
        ("measure=shifts&site=clot", "clot"),
    ] {
        let detail = server
            .ask(&server.statistics(query))
            .problem(ProblemCode::InvalidQuestion);
        assert!(detail.contains(name), "{query}: {detail}");
    }
}

#[test]
fn figures_that_a_void_changed_are_sent_again_on_the_same_day() {
    let server = Server::start();
    let meals = contribution(1, "raval", TODAY, &[("food.meal/nn/given", 12, 0)]);
    server.send(&[meals]);
    let tomorrow = TODAY.tomorrow().unwrap();
    server.clock.set(tomorrow);
    let ask = server.statistics("group=site");
    let before = server.ask(&ask);
    assert_eq!(before.json::<Table>().contacts, 12);
    let tag = before.header("etag").unwrap();
    let again = ask.header("if-none-match", tag);
    assert_eq!(server.ask(&again).status, 304);
    // The void begins another life of the ledger, which the tag names.
    let (mut register, team) = (server.register(), server.codes.team);
    let void = void_key(&mut register, &SystemEntropy, team, tomorrow, vec![], None);
    assert_eq!(void.unwrap().1, 1);
    assert_eq!(server.ask(&again).json::<Table>().contacts, 0);
}
