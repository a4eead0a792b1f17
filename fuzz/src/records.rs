//! What a decoder of `tally` holds to, whatever bytes come: it says what is wrong, or it reads what the encoder
//! writes; nothing panics. One function a decoder, called by a fuzzer and by the tests of `tally` alike.

use std::{fmt::Display, str::FromStr};

use serde::{Serialize, de::DeserializeOwned};
use tally::{
    AgeBand, Bundle, Cell, Contribution, Kind, Mark, Outcome, Period, Service, SiteCode, Span,
    TeamProfile,
    api::{
        Declaration, EstimateList, Figures, Incarnation, Problem, ReleaseList, SealDocument,
        SealList, UploadAnswer, UploadRequest,
    },
    enrolment::{Enrolment, ServerAddress},
    linter,
    period::{Month, Week},
    release::Area,
    statistics::{Dimension, Key as TableKey, ShiftTable, Table},
    team::{AreaCode, Dhis2Codes, Dhis2Id, Estimate, Indicator, Key, TeamId},
};

use super::seeds::Target;

/// Every target of this file: its name, which the folder of its seeds has too, and what it feeds.
pub const TARGETS: &[Target] = &[
    ("addresses", addresses),
    ("answers", answers),
    ("bundle", bundle),
    ("codes", codes),
    ("contribution", contribution),
    ("enrolment", enrolment),
    ("labels", labels),
    ("profile", profile),
    ("upload", upload),
];

/// One record of counting: it is read only from the bytes it is written as.
pub fn contribution(bytes: &[u8]) {
    match Contribution::decode(bytes) {
        Ok(read) => {
            assert_eq!(read.encode(), bytes);
            assert_eq!(Contribution::peek_id(bytes), Some(read.id()));
        }
        Err(error) => {
            assert!(!error.code().is_empty() && error.to_string().len() < 600);
            let _ = Contribution::peek_id(bytes);
        }
    }
}

/// What devices hand to each other, unsealed: what was read is read again from what it is written as.
pub fn bundle(bytes: &[u8]) {
    match Bundle::decode(bytes) {
        Ok(read) => {
            let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
            assert!(read.unread + read.bundle.contributions.len() < lines);
            let written = read.bundle.encode().expect("no more than was read");
            let again = Bundle::decode(&written).expect("a bundle that was written");
            assert_eq!(again.unread, 0);
            assert_eq!(again.bundle.profile, read.bundle.profile);
            assert!(again.bundle.contributions.len() <= read.bundle.contributions.len());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// The body of an upload: its records are cut out of it and each is read alone.
pub fn upload(bytes: &[u8]) {
    if let Ok(request) = serde_json::from_slice::<UploadRequest<'_>>(bytes) {
        for record in request.contributions {
            contribution(record.get().as_bytes());
        }
    }
}

/// An enrolment code, pasted as text.
pub fn enrolment(bytes: &[u8]) {
    let Some(pasted) = text(bytes) else { return };
    match pasted.parse::<Enrolment>() {
        Ok(read) => {
            let again: Enrolment = read.to_string().parse().expect("a code that was written");
            assert!(again == read);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// The address of a server, typed or in a code; one slash at its end is nobody's mistake.
pub fn addresses(bytes: &[u8]) {
    let Some(typed) = text(bytes) else { return };
    match typed.parse::<ServerAddress>() {
        Ok(read) => {
            assert_eq!(read.as_str(), typed.strip_suffix('/').unwrap_or(typed));
            assert_eq!(read.as_str().parse().ok(), Some(read));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// A team's profile: what passes its check is written and read the same.
pub fn profile(bytes: &[u8]) {
    if let Ok(read) = serde_json::from_slice::<TeamProfile>(bytes) {
        match read.check() {
            Ok(()) => same_again(&read),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
        if let Some(codes) = &read.publishing.dhis2 {
            let _ = codes.check();
            let _ = (codes.data_set_scheme(), codes.data_element_scheme());
        }
    }
    if let Ok(codes) = serde_json::from_slice::<Dhis2Codes>(bytes) {
        let _ = codes.check();
    }
}

/// What a server answers, as a device reads it, and what coordinators declare.
pub fn answers(bytes: &[u8]) {
    if let Some(seal) = document::<SealDocument>(bytes) {
        let team = TeamId::from_bytes([7; 8]);
        let _ = seal.vouches_for(team, &seal.ids);
        let _ = seal.sums.as_deref().map(|sums| seal.vouches_for_sums(sums));
    }
    document::<SealList>(bytes);
    document::<UploadAnswer>(bytes);
    document::<Figures>(bytes);
    document::<ReleaseList>(bytes);
    document::<Problem>(bytes);
    document::<Table>(bytes);
    document::<ShiftTable>(bytes);
    document::<EstimateList>(bytes);
    document::<Declaration>(bytes);
    document::<Estimate>(bytes);
    document::<Incarnation>(bytes);
}

/// The short words that stand in records, addresses and questions.
pub fn codes(bytes: &[u8]) {
    for written in [
        written_as_read::<Period>(bytes).map(|period| {
            assert_eq!(Period::containing(period.first_day()).ok(), Some(period));
            assert!(period.days().count() <= 7 && period.week().periods().count() <= 2);
            let _ = (period.next(), period.previous(), period.month().quarter());
        }),
        written_as_read::<Span>(bytes).map(|span| {
            assert!(span.first_day() <= span.last_day() && span.is_within(span));
            let _ = (span.next(), span.previous(), span.year_before());
            assert!(span.periods().count() < 100);
        }),
        written_as_read::<Week>(bytes).map(drop),
        written_as_read::<Month>(bytes).map(drop),
        written_as_read::<Mark>(bytes).map(drop),
        written_as_read::<Cell>(bytes).map(drop),
        written_as_read::<Kind>(bytes).map(drop),
        written_as_read::<Service>(bytes).map(drop),
        written_as_read::<AgeBand>(bytes).map(drop),
        written_as_read::<Outcome>(bytes).map(drop),
        written_as_read::<SiteCode>(bytes).map(drop),
        written_as_read::<AreaCode>(bytes).map(drop),
        written_as_read::<Area>(bytes).map(drop),
        written_as_read::<Indicator>(bytes).map(drop),
        written_as_read::<TeamId>(bytes).map(drop),
        written_as_read::<Incarnation>(bytes).map(drop),
    ] {
        let _ = written;
    }
    let Some(word) = text(bytes) else { return };
    if let Ok(id) = word.parse::<Dhis2Id>() {
        assert_eq!(id.as_str(), word);
    }
    if let Ok(key) = word.parse::<Key>() {
        assert_eq!(key.expose_text(), word);
    }
    for dimension in Dimension::ALL {
        if let Some(key) = TableKey::parse(word, *dimension) {
            assert_eq!(key.to_string(), word);
        }
    }
}

/// Names that people type, read for what sorts people.
pub fn labels(bytes: &[u8]) {
    if let Some(text) = text(bytes) {
        let found = linter::flagged(text);
        assert_eq!(linter::check(text).is_ok(), found.is_empty());
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A code is read only from the text it is written as.
fn written_as_read<T: FromStr + Display>(bytes: &[u8]) -> Option<T> {
    let text = text(bytes)?;
    let read: T = text.parse().ok()?;
    assert_eq!(read.to_string(), text);
    Some(read)
}

/// A document that is read is written, and read again the same.
fn document<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Option<T> {
    let read: T = serde_json::from_slice(bytes).ok()?;
    same_again(&read);
    Some(read)
}

fn same_again<T: DeserializeOwned + Serialize>(read: &T) {
    let written = serde_json::to_vec(read).expect("a document that was read");
    let again: T = serde_json::from_slice(&written).expect("a document that was written");
    let again = serde_json::to_vec(&again).expect("a document that was read");
    assert_eq!(
        String::from_utf8_lossy(&again),
        String::from_utf8_lossy(&written)
    );
}
