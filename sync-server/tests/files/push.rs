//! Sending a release to a DHIS2: first asking, then sending, never anything else.

use sync_server::dhis2_push::{
    ApiToken, Dhis2Address, ImportStatus, Next, Outcome, Push, PushError, Reply, Summary,
    client::{SendError, Sender},
};

use crate::{
    sample,
    stand_in::{StandIn, State, TOKEN},
};

fn elements() -> Vec<String> {
    ["f7n9E0hX8qk", "Ix2HsbDMLea", "eY5ehpbEsB7"]
        .map(str::to_owned)
        .to_vec()
}

fn begin(address: &str) -> Push {
    let address: Dhis2Address = address.parse().unwrap();
    Push::begin(&address, &sample::quarter(), &sample::codes()).unwrap()
}

fn send(push: &mut Push, token: &str) -> Result<Outcome, SendError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let token: ApiToken = token.parse().unwrap();
    runtime.block_on(async { Sender::new()?.push(push, &token).await })
}

fn reply(status: u16, body: &str) -> Reply {
    Reply {
        status,
        body: body.as_bytes().to_vec(),
    }
}

#[test]
fn a_release_is_asked_about_first_and_then_sent() {
    for wraps in [false, true] {
        let stand_in = StandIn::start(State {
            elements: elements(),
            wraps,
            ..State::default()
        });
        let outcome = send(&mut begin(&stand_in.address), TOKEN).unwrap();
        assert!(outcome.is_complete());
        let Outcome::Sent { dry_run, import } = outcome else {
            panic!("it was not sent");
        };
        assert_eq!(dry_run.counts.imported, 3);
        assert_eq!((import.counts.imported, import.counts.updated), (3, 0));
        let state = stand_in.state.lock().unwrap();
        assert_eq!(state.requests, [true, false]);
        let meals = ["DiszpKrYNg8", "f7n9E0hX8qk", "bRowv6yZOF2", "2026Q2"].map(str::to_owned);
        assert_eq!(state.values[&meals], "1550");
    }
}

#[test]
fn sending_the_same_release_twice_changes_nothing() {
    let stand_in = StandIn::start(State {
        elements: elements(),
        wraps: true,
        ..State::default()
    });
    send(&mut begin(&stand_in.address), TOKEN).unwrap();
    let first = stand_in.state.lock().unwrap().values.clone();
    let again = send(&mut begin(&stand_in.address), TOKEN).unwrap();
    let Outcome::Sent { import, .. } = &again else {
        panic!("it was not sent");
    };
    assert!(again.is_complete());
    assert_eq!((import.counts.imported, import.counts.updated), (0, 3));
    assert_eq!(stand_in.state.lock().unwrap().values, first);
}

#[test]
fn nothing_is_sent_where_dhis2_objects_and_the_codes_are_told() {
    for wraps in [false, true] {
        let stand_in = StandIn::start(State {
            elements: vec!["f7n9E0hX8qk".to_owned()],
            wraps,
            ..State::default()
        });
        let mut push = begin(&stand_in.address);
        let Outcome::Stopped { dry_run } = send(&mut push, TOKEN).unwrap() else {
            panic!("it was sent");
        };
        assert_eq!(dry_run.status, ImportStatus::Warning);
        assert_eq!((dry_run.counts.imported, dry_run.counts.ignored), (1, 2));
        let codes: Vec<_> = dry_run.rejected_codes().into_iter().collect();
        assert_eq!(codes, ["Ix2HsbDMLea", "eY5ehpbEsB7"]);
        let rejected: Vec<_> = push
            .rejected(&dry_run)
            .map(|value| value.contacts)
            .collect();
        assert_eq!(rejected, [7, 52]);
        let state = stand_in.state.lock().unwrap();
        assert_eq!(state.requests, [true]);
        assert!(state.values.is_empty());
    }
}

#[test]
fn a_wrong_token_an_error_page_and_a_redirect_stop_the_push_and_it_can_go_on() {
    let stand_in = StandIn::start(State {
        elements: elements(),
        ..State::default()
    });
    let mut push = begin(&stand_in.address);
    let wrong = send(&mut push, &TOKEN.replace('Z', "Y"));
    assert!(matches!(
        wrong,
        Err(SendError::Push(PushError::Unauthorized))
    ));
    for status in [200, 302, 500] {
        stand_in.state.lock().unwrap().instead = Some((status, "<html></html>".to_owned()));
        let broken = send(&mut push, TOKEN);
        assert!(
            matches!(broken, Err(SendError::Push(PushError::NoSummary(told))) if told == status)
        );
    }
    stand_in.state.lock().unwrap().instead = None;
    assert!(send(&mut push, TOKEN).unwrap().is_complete());
}

#[test]
fn nobody_at_the_address_is_told_apart_from_a_refusal() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let away = send(&mut begin(&address), TOKEN);
    assert!(matches!(away, Err(SendError::Unreachable(_))));
}

#[test]
fn exact_figures_are_never_sent() {
    let address: Dhis2Address = "https://dhis2.example".parse().unwrap();
    let refused = Push::begin(&address, &sample::april(), &sample::codes());
    assert!(matches!(refused, Err(PushError::NotReleased)));
}

#[test]
fn a_call_says_the_same_until_it_is_answered() {
    let mut push = begin("https://dhis2.example/hmis");
    assert_eq!(push.next(), push.next());
    let Next::Call(asking) = push.next() else {
        panic!("nothing to ask");
    };
    assert_eq!(
        asking.url,
        "https://dhis2.example/hmis/api/dataValueSets?dataSetIdScheme=uid&orgUnitIdScheme=uid&dataElementIdScheme=uid&categoryOptionComboIdScheme=uid&importStrategy=CREATE_AND_UPDATE&async=false&dryRun=true"
    );
    let clean =
        r#"{"status":"SUCCESS","importCount":{"imported":3,"updated":0,"ignored":0,"deleted":0}}"#;
    push.take(&reply(200, clean)).unwrap();
    let Next::Call(sending) = push.next() else {
        panic!("nothing to send");
    };
    assert!(sending.url.ends_with("&dryRun=false"));
    assert_eq!(sending.body, asking.body);
    push.take(&reply(200, clean)).unwrap();
    assert!(matches!(push.next(), Next::Done(Outcome::Sent { .. })));
    assert!(matches!(
        push.take(&reply(200, clean)),
        Err(PushError::Over)
    ));
}

#[test]
fn a_refusal_of_the_whole_is_a_summary_that_says_why() {
    let body = r#"{"httpStatus":"Conflict","httpStatusCode":409,"status":"ERROR",
        "message":"Data set `pBOMPrpg1QX` does not exist","errorCode":"E1100"}"#;
    let summary = Summary::read(&reply(409, body)).unwrap();
    assert_eq!(summary.status, ImportStatus::Error);
    assert!(!summary.is_clean());
    assert!(summary.description.unwrap().contains("pBOMPrpg1QX"));
}

#[test]
fn what_is_no_summary_is_not_read_as_success() {
    for (status, body) in [
        (200, ""),
        (200, "[]"),
        (200, "{}"),
        (200, r#"{"status":"OK"}"#),
        (200, r#"{"status":"SUCCESS","message":"x"}"#),
        (200, r#"{"response":null,"status":"OK"}"#),
        (200, r#"{"status":"GREAT","importCount":{"imported":1}}"#),
        (
            200,
            r#"{"status":"OK","response":{"id":"YR1UxOUXmzT","jobType":"DATAVALUE_IMPORT"}}"#,
        ),
        (502, "<html>bad gateway</html>"),
    ] {
        assert_eq!(Summary::read(&reply(status, body)), None, "{body}");
    }
    // A status that failed is no success, whatever stands in it.
    let body = r#"{"status":"SUCCESS","importCount":{"imported":3},"conflicts":null}"#;
    assert_eq!(
        Summary::read(&reply(500, body)).unwrap().status,
        ImportStatus::Warning
    );
}

#[test]
fn words_of_the_other_machine_are_cut_short_and_cleaned() {
    let long = "x".repeat(5_000);
    let conflicts: Vec<_> = (0..500)
        .map(|number| {
            serde_json::json!({"object": format!("A\u{1b}[31m{number}"), "value": long, "indexes": [number]})
        })
        .collect();
    let body = serde_json::json!({"status": "WARNING", "importCount": {"ignored": 500}, "conflicts": conflicts});
    let summary = Summary::read(&reply(200, &body.to_string())).unwrap();
    assert_eq!(summary.conflicts.len(), Summary::CONFLICTS_MAX);
    assert_eq!((summary.conflict_count, summary.rejected.len()), (500, 500));
    assert!(
        summary
            .conflicts
            .iter()
            .all(|conflict| conflict.message.len() <= 300)
    );
    assert!(
        summary
            .rejected_codes()
            .iter()
            .all(|code| !code.contains('\u{1b}'))
    );
}
