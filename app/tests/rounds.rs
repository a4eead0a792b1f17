//! A round of sync, given replies that no right server would give, or would give in another order: what
//! it asks next, and when it says that it did not reach an Acollida server.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use app::{
    store::Membership,
    sync::{Call, Method, Next, Reply, Round, SyncTrouble},
};
use serde::Serialize;
use support::{Device, meal, team};
use tally::{
    ContributionId, Period, TeamId,
    api::{Incarnation, ProblemCode, SealDocument, SealList, SealedPeriod, UploadAnswer, Verdict},
    ledger::Refusal,
    seal::{ContributionsDigest, SumsDigest, seal_digest},
    team::{Key, TeamSecret},
};

const TEAM: TeamId = TeamId::from_bytes([7; 8]);

/// A team's device that may count, and read figures where it `reads`, at the start of a round.
fn begin(device: &mut Device, reads: bool) -> Round {
    let membership = Membership {
        team: TEAM,
        servers: vec!["https://sync.example.org".parse().unwrap()],
        pin: None,
        secret: Some((TeamSecret::from_bytes([9; 32]), 1)),
        read_key: reads.then(|| Key::from_bytes([4; 32])),
        admin_key: None,
    };
    Round::begin(&mut device.store, membership).unwrap()
}

/// The call that comes next, or none where the round has ended.
fn next(round: &mut Round, device: &mut Device) -> Option<Call> {
    match round.next(&mut device.store, &device.surroundings).unwrap() {
        Next::Call(call) => Some(call),
        Next::Done => None,
    }
}

/// Gives a reply with a status of its own.
fn give(
    round: &mut Round,
    device: &mut Device,
    status: u16,
    body: &[u8],
) -> Result<(), SyncTrouble> {
    let reply = Reply {
        status,
        body: body.to_vec(),
    };
    round.take(&mut device.store, &device.surroundings, &reply)
}

/// Asserts what is asked next, and answers it with a document.
fn answer(
    round: &mut Round,
    device: &mut Device,
    asked: &str,
    document: &impl Serialize,
) -> Result<(), SyncTrouble> {
    let call = next(round, device).unwrap();
    assert!(call.path.ends_with(asked), "{} is asked", call.path);
    give(round, device, 200, &serde_json::to_vec(document).unwrap())
}

/// Answers the upload that is asked next: everything in it is counted, by a ledger in this life.
fn upload(round: &mut Round, device: &mut Device, life: u8) -> usize {
    let call = next(round, device).unwrap();
    assert_eq!(call.method, Method::Post, "{}", call.path);
    let text = String::from_utf8(call.body).unwrap();
    let held = device.store.contributions().unwrap();
    let verdicts: Vec<_> = held
        .iter()
        .map(|kept| (kept.contribution.id(), kept.contribution.taps()))
        .filter(|(id, _)| text.contains(&id.to_string()))
        .map(|(id, taps)| Verdict::Counted { id, taps })
        .collect();
    let sent = verdicts.len();
    let document = UploadAnswer {
        incarnation: Incarnation::from_bytes([life; 8]),
        verdicts,
    };
    give(round, device, 200, &serde_json::to_vec(&document).unwrap()).unwrap();
    sent
}

/// Answers the upload that is asked next with this verdict on each contribution the device has.
fn judge(round: &mut Round, device: &mut Device, verdict: impl Fn(ContributionId) -> Verdict) {
    next(round, device).unwrap();
    let held = device.store.contributions().unwrap();
    let ids = held.iter().map(|kept| kept.contribution.id());
    let document = UploadAnswer {
        incarnation: Incarnation::from_bytes([1; 8]),
        verdicts: ids.map(verdict).collect(),
    };
    give(round, device, 200, &serde_json::to_vec(&document).unwrap()).unwrap();
}

/// A seal of these contributions, and nothing told of them yet.
fn seal_of(period: Period, ids: &[ContributionId]) -> SealDocument {
    let mut digest = ContributionsDigest::default();
    ids.iter().for_each(|id| digest.add(*id));
    let (sums, contributions) = (SumsDigest::default().finish(), digest.finish());
    SealDocument {
        seal: SealedPeriod {
            period,
            revision: 1,
            contributions: ids.len() as u64,
            digest: seal_digest(TEAM, period, 1, sums, contributions),
        },
        sums_digest: sums,
        contributions_digest: contributions,
        ids: Vec::new(),
        more: false,
        sums: None,
    }
}

/// A device whose round has sent two contributions of one period and learnt that it is sealed. Gives
/// their ids, in order.
fn at_the_seal() -> (Device, Round, Period, [ContributionId; 2]) {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    alba.count("sants", meal(), 4);
    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    assert_eq!(upload(&mut round, &mut alba, 1), 2);
    let held = alba.store.contributions().unwrap();
    let mut ids = [0, 1].map(|at: usize| held.get(at).unwrap().contribution.id());
    ids.sort_unstable();
    let period = alba.today_at("raval").sheet().unwrap().period;
    // The upload went on after the last one, and there was none.
    let list = SealList {
        seals: vec![seal_of(period, &ids).seal],
    };
    answer(&mut round, &mut alba, "/seals", &list).unwrap();
    (alba, round, period, ids)
}

#[test]
fn a_device_that_never_sent_anything_uploads_nothing_and_asks_for_no_seals() {
    let mut alba = Device::new();
    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    assert_eq!(next(&mut round, &mut alba), None);
    assert!(alba.store.last_success().unwrap().is_some());
}

#[test]
fn an_empty_upload_asks_once_which_ledger_answers() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    assert_eq!(upload(&mut round, &mut alba, 1), 1);
    // All of it is sent: what comes next is no other upload.
    let call = next(&mut round, &mut alba).unwrap();
    assert!(call.path.ends_with("/seals"), "{}", call.path);

    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    assert_eq!(upload(&mut round, &mut alba, 1), 0);
    let none = SealList { seals: Vec::new() };
    answer(&mut round, &mut alba, "/seals", &none).unwrap();
    assert_eq!(next(&mut round, &mut alba), None);
}

#[test]
fn what_the_server_refuses_waits_on_and_is_listed() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    assert!(alba.store.refused().unwrap().is_empty());
    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    judge(&mut round, &mut alba, |id| Verdict::Refused {
        id: Some(id),
        refusal: Refusal::KindOff(meal().kind),
    });
    let refused = alba.store.refused().unwrap();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused.first().unwrap().contribution.taps(), 3);
    assert_eq!(alba.store.waiting().unwrap().contacts, 3);
}

#[test]
fn what_a_copy_of_this_profile_sent_less_of_is_known_to_lack() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 7);
    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    assert_eq!(alba.store.shortfall().unwrap(), 0);
    judge(&mut round, &mut alba, |id| Verdict::Already { id, taps: 5 });
    assert_eq!(alba.store.shortfall().unwrap(), 2);
}

#[test]
fn ledgers_that_take_turns_make_no_endless_round() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    assert_eq!(upload(&mut round, &mut alba, 1), 1);

    let mut round = begin(&mut alba, false);
    answer(&mut round, &mut alba, "/profile", &team()).unwrap();
    // Another ledger answers: everything is sent again, in this round.
    assert_eq!(upload(&mut round, &mut alba, 2), 0);
    assert_eq!(upload(&mut round, &mut alba, 1), 1);
    // And that was the first one again: the rest is for the next round.
    let call = next(&mut round, &mut alba).unwrap();
    assert!(call.path.ends_with("/seals"), "{}", call.path);
}

#[test]
fn a_seal_in_parts_is_read_on_after_the_last_id_and_dropped_once_it_is_whole() {
    let (mut alba, mut round, period, ids) = at_the_seal();
    let [first, second] = ids;
    let whole = seal_of(period, &ids);
    let part = |id, more| SealDocument {
        ids: vec![id],
        more,
        ..whole.clone()
    };
    let asked = format!("/seals/{period}");
    answer(&mut round, &mut alba, &asked, &part(first, true)).unwrap();
    assert_eq!(alba.store.contributions().unwrap().len(), 2);
    let asked = format!("/seals/{period}?after={first}");
    answer(&mut round, &mut alba, &asked, &part(second, false)).unwrap();
    assert!(alba.store.contributions().unwrap().is_empty());
    // The log has them no more either.
    let log = alba.folder.path().join("acollida.db-wal");
    assert_eq!(std::fs::metadata(log).unwrap().len(), 0);
    assert_eq!(next(&mut round, &mut alba), None);
}

#[test]
fn a_seal_that_does_not_vouch_for_its_list_drops_nothing() {
    let (mut alba, mut round, period, ids) = at_the_seal();
    let [first, _] = ids;
    let half = SealDocument {
        ids: vec![first],
        ..seal_of(period, &ids)
    };
    answer(&mut round, &mut alba, &period.to_string(), &half).unwrap();
    assert_eq!(alba.store.contributions().unwrap().len(), 2);
    assert_eq!(next(&mut round, &mut alba), None);
}

#[test]
fn parts_of_a_seal_that_repeat_go_back_or_are_empty_are_no_answer() {
    // Which of two ids the part before holds, and the one that is refused after it.
    for (before, then) in [
        (Some(0), Some(0)),
        (Some(1), Some(0)),
        (Some(0), None),
        (None, None),
    ] {
        let (mut alba, mut round, period, ids) = at_the_seal();
        let part = |at: Option<usize>| SealDocument {
            ids: at.and_then(|at| ids.get(at).copied()).into_iter().collect(),
            more: true,
            ..seal_of(period, &ids)
        };
        if before.is_some() {
            let asked = period.to_string();
            answer(&mut round, &mut alba, &asked, &part(before)).unwrap();
        }
        let refused = answer(&mut round, &mut alba, "", &part(then));
        assert!(
            matches!(refused, Err(SyncTrouble::NotAcollida)),
            "{before:?}, {then:?}"
        );
        assert_eq!(alba.store.contributions().unwrap().len(), 2);
    }
}

#[test]
fn a_seal_of_another_period_than_was_asked_is_no_answer() {
    let (mut alba, mut round, period, ids) = at_the_seal();
    let other = Period::containing(period.first_day().yesterday().unwrap()).unwrap();
    let document = SealDocument {
        ids: ids.to_vec(),
        ..seal_of(other, &ids)
    };
    let refused = answer(&mut round, &mut alba, &period.to_string(), &document);
    assert!(matches!(refused, Err(SyncTrouble::NotAcollida)));
    assert_eq!(alba.store.contributions().unwrap().len(), 2);
}

#[test]
fn a_proxy_that_cannot_reach_the_server_is_told_from_one_that_is_none() {
    for (status, unavailable) in [
        (429, true),
        (500, false),
        (502, true),
        (504, true),
        (404, false),
        (302, false),
    ] {
        let mut alba = Device::new();
        let mut round = begin(&mut alba, false);
        let trouble = give(&mut round, &mut alba, status, b"<html>").unwrap_err();
        let told = match trouble {
            SyncTrouble::Refused(ProblemCode::Unavailable) => true,
            SyncTrouble::NotAcollida => false,
            other => panic!("{status}: {other:?}"),
        };
        assert_eq!(told, unavailable, "{status}");
        assert!(alba.store.last_success().unwrap().is_none());
    }
}
