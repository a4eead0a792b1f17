//! The documents a device and a server exchange: their form is a promise to every old device.

use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use tally::{
    Contribution, ContributionId, Kind, TeamId, TeamProfile,
    api::{
        self, Incarnation, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, Upload, UploadAnswer,
        UploadRequest, Verdict, path,
    },
    ledger::Refusal,
    team::Publishing,
};

use crate::arbitrary::{contribution, counted, full, sheet_of};

fn id() -> ContributionId {
    "00112233445566778899aabbccddeeff".parse().unwrap()
}

#[track_caller]
fn travels_as<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(
    document: &T,
    json: &str,
) {
    assert_eq!(serde_json::to_string(document).unwrap(), json);
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), document);
}

#[test]
fn verdicts_travel_flat_with_the_answer_first() {
    travels_as(
        &Verdict::Counted { id: id(), taps: 7 },
        r#"{"answer":"counted","id":"00112233445566778899aabbccddeeff","taps":7}"#,
    );
    travels_as(
        &Verdict::Already { id: id(), taps: 5 },
        r#"{"answer":"already","id":"00112233445566778899aabbccddeeff","taps":5}"#,
    );
}

#[test]
fn each_refusal_travels_with_its_reason_and_detail() {
    let period = "2026-04/W18".parse().unwrap();
    for (refusal, json) in [
        (
            Refusal::Malformed("unknown-cell".to_owned()),
            r#""reason":"malformed","detail":"unknown-cell""#,
        ),
        (
            Refusal::UnknownSite("port".parse().unwrap()),
            r#""reason":"unknown-site","detail":"port""#,
        ),
        (
            Refusal::KindOff(Kind::Safe),
            r#""reason":"kind-off","detail":"advice.safe""#,
        ),
        (
            Refusal::Future(period),
            r#""reason":"future","detail":"2026-04/W18""#,
        ),
        (
            Refusal::Archived(period),
            r#""reason":"archived","detail":"2026-04/W18""#,
        ),
        (
            Refusal::SheetFull(period),
            r#""reason":"sheet-full","detail":"2026-04/W18""#,
        ),
    ] {
        travels_as(&refusal, &format!("{{{json}}}"));
        travels_as(
            &Verdict::Refused {
                id: Some(id()),
                refusal: refusal.clone(),
            },
            &format!(r#"{{"answer":"refused","id":"00112233445566778899aabbccddeeff",{json}}}"#),
        );
        travels_as(
            &Verdict::Refused { id: None, refusal },
            &format!(r#"{{"answer":"refused","id":null,{json}}}"#),
        );
    }
}

#[test]
fn a_verdict_reads_whatever_the_order_of_its_fields() {
    for json in [
        r#"{"detail":"port","reason":"unknown-site","id":"00112233445566778899aabbccddeeff","answer":"refused"}"#,
        r#"{"reason":"unknown-site","answer":"refused","detail":"port","id":"00112233445566778899aabbccddeeff"}"#,
    ] {
        let refusal = Refusal::UnknownSite("port".parse().unwrap());
        assert_eq!(
            serde_json::from_str::<Verdict>(json).unwrap(),
            Verdict::Refused {
                id: Some(id()),
                refusal
            }
        );
    }
}

#[test]
fn a_document_that_is_no_verdict_is_refused() {
    for json in [
        r#"{}"#,
        r#"{"answer":"maybe"}"#,
        r#"{"answer":"counted","id":"00112233445566778899aabbccddeeff"}"#,
        r#"{"answer":"counted","id":null,"taps":1}"#,
        r#"{"answer":"counted","id":"0011","taps":1}"#,
        r#"{"answer":"counted","id":"00112233445566778899aabbccddeeff","taps":-1}"#,
        r#"{"answer":"refused","id":null}"#,
        r#"{"answer":"refused","id":null,"reason":"unknown-site","detail":"El Port"}"#,
        r#"{"answer":"refused","id":null,"reason":"tired","detail":"x"}"#,
    ] {
        assert!(serde_json::from_str::<Verdict>(json).is_err(), "{json}");
    }
}

#[test]
fn a_verdict_names_its_record_where_the_record_could_be_read() {
    let refusal = Refusal::Malformed("syntax".to_owned());
    assert_eq!(Verdict::Counted { id: id(), taps: 1 }.id(), Some(id()));
    assert_eq!(Verdict::Already { id: id(), taps: 1 }.id(), Some(id()));
    assert_eq!(
        Verdict::Refused {
            id: Some(id()),
            refusal: refusal.clone()
        }
        .id(),
        Some(id())
    );
    assert_eq!(Verdict::Refused { id: None, refusal }.id(), None);
}

#[test]
fn an_answer_names_the_life_of_the_ledger() {
    travels_as(
        &UploadAnswer {
            incarnation: Incarnation::from_bytes([0, 1, 2, 3, 0xfc, 0xfd, 0xfe, 0xff]),
            verdicts: vec![
                Verdict::Counted { id: id(), taps: 7 },
                Verdict::Refused {
                    id: None,
                    refusal: Refusal::Malformed("syntax".to_owned()),
                },
            ],
        },
        r#"{"incarnation":"00010203fcfdfeff","verdicts":[{"answer":"counted","id":"00112233445566778899aabbccddeeff","taps":7},{"answer":"refused","id":null,"reason":"malformed","detail":"syntax"}]}"#,
    );
    assert!("00010203FCFDFEFF".parse::<Incarnation>().is_err());
    assert!("00010203fcfdfe".parse::<Incarnation>().is_err());
}

#[test]
fn a_body_carries_the_canonical_bytes_of_each_contribution() {
    assert_eq!(Upload::body([]), br#"{"contributions":[]}"#);
    let april = sheet_of("raval", "2026-04/W18");
    let (one, other) = (
        counted(1, april.clone(), Kind::Meal, 4, 1),
        counted(2, april, Kind::Legal, 1, 0),
    );
    assert_eq!(
        String::from_utf8(Upload::body([&one, &other])).unwrap(),
        r#"{"contributions":[{"id":"01010101010101010101010101010101","site":"raval","period":"2026-04/W18","taps":5,"cells":[["food.meal/nn/given",4,1]]},{"id":"02020202020202020202020202020202","site":"raval","period":"2026-04/W18","taps":1,"cells":[["advice.legal/nn/given",1,0]]}]}"#
    );
}

#[test]
fn one_wrong_record_leaves_its_neighbours_readable() {
    let right = full(1, sheet_of("raval", "2026-04/W18"));
    let right_bytes = String::from_utf8(right.encode()).unwrap();
    let body =
        format!(r#"{{"contributions":[{right_bytes},{{"wrong":[1,{{}}]}},null,{right_bytes}]}}"#);
    let request: UploadRequest<'_> = serde_json::from_str(&body).unwrap();
    let read: Vec<_> = request
        .contributions
        .iter()
        .map(|raw| Contribution::decode(raw.get().as_bytes()).ok())
        .collect();
    assert_eq!(read, [Some(right.clone()), None, None, Some(right)]);
}

#[test]
fn a_body_that_is_no_upload_is_refused() {
    for body in [
        "",
        "[]",
        "{}",
        r#"{"contributions":null}"#,
        r#"{"contributions":[],"device":"x"}"#,
        r#"{"contributions":[],"contributions":[]}"#,
        r#"{"contributions":[}"#,
        r#"{"contributions":[]}x"#,
    ] {
        assert!(
            serde_json::from_str::<UploadRequest<'_>>(body).is_err(),
            "{body}"
        );
    }
}

#[test]
fn a_problem_is_a_document_of_rfc_9457() {
    assert_eq!(PROBLEM_MEDIA_TYPE, "application/problem+json");
    travels_as(
        &Problem::new(ProblemCode::WrongRole, None),
        r#"{"type":"urn:acollida:problem:wrong-role","title":"This key does not allow this","status":403,"code":"wrong-role"}"#,
    );
    travels_as(
        &Problem::new(ProblemCode::TooMany, Some("send at most 64".to_owned())),
        r#"{"type":"urn:acollida:problem:too-many","title":"Too many contributions in one request","status":413,"detail":"send at most 64","code":"too-many"}"#,
    );
}

#[test]
fn each_problem_has_its_code_its_status_and_its_own_words() {
    let codes: Vec<_> = ProblemCode::ALL
        .iter()
        .map(|code| (code.code(), code.status()))
        .collect();
    assert_eq!(
        codes,
        [
            ("missing-key", 401),
            ("wrong-key", 401),
            ("revoked-key", 401),
            ("wrong-role", 403),
            ("unknown-team", 404),
            ("malformed", 400),
            ("too-large", 413),
            ("too-many", 413),
            ("version-conflict", 409),
            ("invalid-profile", 422),
            ("invalid-question", 422),
            ("not-sealed", 404),
            ("not-released", 404),
            ("invalid-estimate", 422),
            ("not-found", 404),
            ("method-not-allowed", 405),
            ("unsupported-media-type", 415),
            ("unavailable", 503),
        ]
    );
    let mut titles: Vec<_> = ProblemCode::ALL.iter().map(|code| code.title()).collect();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), ProblemCode::ALL.len());
    for &code in ProblemCode::ALL {
        let problem = Problem::new(code, None);
        let json = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<Problem>(&json).unwrap(), problem);
    }
}

#[test]
fn paths_name_the_team_and_never_a_key() {
    let team: TeamId = "0011223344556677".parse().unwrap();
    assert_eq!(
        path::contributions(team),
        "/v1/teams/0011223344556677/contributions"
    );
    assert_eq!(path::profile(team), "/v1/teams/0011223344556677/profile");
    assert_eq!(
        path::file(team, "report.xlsx"),
        "/v1/teams/0011223344556677/files/report.xlsx"
    );
    let year = "2026".parse().unwrap();
    let children = "2.1/children".parse().unwrap();
    assert_eq!(
        path::estimate(team, year, children),
        "/v1/teams/0011223344556677/estimates/2026/2.1/children"
    );
    assert!(path::estimate(team, year, children).starts_with(&path::estimates_for(team, year)));
    assert!(path::estimates_for(team, year).starts_with(&path::estimates(team)));
    assert_eq!(
        path::statistics(team),
        "/v1/teams/0011223344556677/statistics"
    );
}

proptest! {
    #[test]
    fn every_contribution_of_an_upload_arrives(
        sent in proptest::collection::vec(contribution(), 0..=api::CONTRIBUTIONS_PER_REQUEST / 8),
    ) {
        let body = Upload::body(&sent);
        prop_assert!(body.len() <= api::BODY_MAX);
        let request: UploadRequest<'_> = serde_json::from_slice(&body).unwrap();
        let arrived: Vec<_> = request.contributions.iter()
            .map(|raw| Contribution::decode(raw.get().as_bytes()).unwrap())
            .collect();
        prop_assert_eq!(arrived, sent);
    }
}

#[test]
fn an_estimate_is_declared_without_what_its_address_says() {
    let declared = api::Declaration {
        number: 40,
        method: "Head count on three Thursdays".to_owned(),
        role: tally::team::EstimateRole::SiteLead,
    };
    travels_as(
        &declared,
        r#"{"number":40,"method":"Head count on three Thursdays","role":"site_lead"}"#,
    );
    let estimate = declared.of("2026".parse().unwrap(), "2.1/all".parse().unwrap());
    assert_eq!(estimate.check(), Ok(()));
    travels_as(
        &api::EstimateList {
            estimates: vec![estimate],
        },
        r#"{"estimates":[{"indicator":"2.1/all","number":40,"method":"Head count on three Thursdays","period":"2026","role":"site_lead"}]}"#,
    );
    for json in [
        r#"{"number":40,"role":"site_lead"}"#,
        r#"{"number":40,"method":"x","role":"mayor"}"#,
        r#"{"number":40,"method":"x","role":"site_lead","name":"x"}"#,
    ] {
        assert!(
            serde_json::from_str::<api::Declaration>(json).is_err(),
            "{json}"
        );
    }
}

#[test]
fn what_a_team_publishes_is_read_with_and_without_names_of_areas() {
    let before: Publishing = serde_json::from_str(
        r#"{"seal_after_days":14,"public_page":true,"areas":{"raval":"ciutat-vella"}}"#,
    )
    .unwrap();
    assert!(before.area_names.is_empty());
    // A program that knows no names reads what has none.
    let text = serde_json::to_string(&before).unwrap();
    assert!(!text.contains("area_names"), "{text}");
    let mut named = before;
    let code = "ciutat-vella".parse().unwrap();
    named.area_names.insert(code, "Ciutat Vella".to_owned());
    travels_as(
        &named,
        r#"{"seal_after_days":14,"public_page":true,"areas":{"raval":"ciutat-vella"},"area_names":{"ciutat-vella":"Ciutat Vella"}}"#,
    );
}

#[test]
fn names_of_areas_are_short_visible_and_ask_nothing() {
    let named = |name: &str| {
        let mut profile = TeamProfile::new("Taula".to_owned());
        let names = &mut profile.publishing.area_names;
        names.insert("nord".parse().unwrap(), name.to_owned());
        profile.check()
    };
    assert_eq!(named("Barris del nord"), Ok(()));
    for name in ["", " ", "nord\n", &"n".repeat(41)] {
        assert!(named(name).is_err(), "{name:?}");
    }
}
