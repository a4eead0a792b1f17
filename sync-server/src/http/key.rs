//! Who may: a key against the team's key hashes. For the API it stands in the `Authorization: Bearer`
//! header (RFC 6750).

use axum::http::{HeaderMap, header};
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};
use tally::{
    TeamId,
    api::ProblemCode,
    team::{Key, KeyHash, Role},
};

use super::problem::Refused;
use crate::ledger::{KeyRecord, LedgerStore, StoreError};

/// Lets through who holds a valid key of the team with one of these roles; says which.
///
/// # Errors
/// No key, none of the team's, one taken back, or one for other things; or the store failed.
pub(super) async fn check(
    ledger: &impl LedgerStore,
    team: TeamId,
    headers: &HeaderMap,
    roles: &[Role],
) -> Result<Role, Refused> {
    let shown = shown_key(headers)?;
    let role = match standing(ledger, team, &shown).await? {
        Standing::Good(role) => role,
        Standing::Unknown => return Err(Refused::new(ProblemCode::WrongKey)),
        Standing::Revoked => {
            return Err(Refused::because(
                ProblemCode::RevokedKey,
                "The team's keys were rotated: ask for the new enrolment code.",
            ));
        }
    };
    if roles.contains(&role) {
        return Ok(role);
    }
    let needed: Vec<_> = roles.iter().map(|role| role.code()).collect();
    Err(Refused::because(
        ProblemCode::WrongRole,
        format!(
            "This is the team's {role} key; here it takes the {} key.",
            needed.join(" or ")
        ),
    ))
}

/// What a key is to a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It allows this.
    Good(Role),
    /// It was taken back.
    Revoked,
    /// It is none of the team's.
    Unknown,
}

/// What a key is to a team.
///
/// # Errors
/// No such team, or the store failed.
pub(crate) async fn standing(
    ledger: &impl LedgerStore,
    team: TeamId,
    key: &Key,
) -> Result<Standing, StoreError> {
    Ok(match find(&ledger.keys(team).await?, &key.hash()) {
        None => Standing::Unknown,
        Some(record) if record.revoked => Standing::Revoked,
        Some(record) => Standing::Good(record.role),
    })
}

fn shown_key(headers: &HeaderMap) -> Result<Key, Refused> {
    let missing = || {
        Refused::because(
            ProblemCode::MissingKey,
            "Send the team's key as `Authorization: Bearer` with 64 hexadecimal digits.",
        )
    };
    let value = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .ok_or_else(missing)?;
    // RFC 9110, 11.1: the scheme's case does not matter.
    match value.split_once(' ') {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case("bearer") => key
            .trim()
            .parse()
            .map_err(|_| Refused::new(ProblemCode::WrongKey)),
        _ => Err(missing()),
    }
}

/// The record with this hash. Every hash is compared, and each in whole, so that the time taken
/// says nothing about any.
fn find(records: &[KeyRecord], shown: &KeyHash) -> Option<KeyRecord> {
    let mut place = 0_u64;
    let mut found = Choice::from(0);
    for (at, record) in (0_u64..).zip(records) {
        let same = record.hash.0.ct_eq(&shown.0);
        place.conditional_assign(&at, same);
        found |= same;
    }
    let place = usize::try_from(place).ok()?;
    bool::from(found).then(|| records.get(place).copied())?
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(authorization: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(
            header::AUTHORIZATION,
            HeaderValue::from_static(authorization),
        )])
    }

    #[test]
    fn a_key_is_read_from_a_bearer_header_alone() {
        const HEX: &str = "abababababababababababababababababababababababababababababababab";
        const RIGHT: &str =
            "bearer abababababababababababababababababababababababababababababababab";
        let key: Key = HEX.parse().unwrap();
        assert_eq!(shown_key(&headers(RIGHT)).unwrap(), key);
        for (wrong, code) in [
            ("", ProblemCode::MissingKey),
            ("Basic dTpw", ProblemCode::MissingKey),
            (HEX, ProblemCode::MissingKey),
            ("Bearer ", ProblemCode::WrongKey),
            ("Bearer short", ProblemCode::WrongKey),
        ] {
            assert_eq!(shown_key(&headers(wrong)).unwrap_err().code(), code);
        }
        let none = shown_key(&HeaderMap::new()).unwrap_err();
        assert_eq!(none.code(), ProblemCode::MissingKey);
    }

    #[test]
    fn each_key_finds_its_own_record_and_others_find_none() {
        let hash = |byte| Key::from_bytes([byte; 32]).hash();
        let records: Vec<_> = [Role::Write, Role::Read, Role::Admin]
            .into_iter()
            .zip(1..)
            .map(|(role, byte)| KeyRecord {
                role,
                hash: hash(byte),
                revoked: role == Role::Read,
            })
            .collect();
        for (record, byte) in records.iter().zip(1..) {
            let found = find(&records, &hash(byte)).unwrap();
            assert_eq!((found.role, found.revoked), (record.role, record.revoked));
        }
        assert!(find(&records, &hash(9)).is_none());
        assert!(find(&[], &hash(1)).is_none());
    }
}
