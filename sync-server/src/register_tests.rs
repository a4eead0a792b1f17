//! What an operator can set up, and what the running server sees of it.

use tally::team::Key;

use super::*;
use crate::entropy::SystemEntropy;

const TEAM: TeamId = TeamId::from_bytes([7; 8]);
const STRANGER: TeamId = TeamId::from_bytes([9; 8]);

fn site(code: &str) -> Site {
    Site {
        code: code.parse().unwrap(),
        label: code.to_uppercase(),
    }
}

fn hash(byte: u8) -> KeyHash {
    Key::from_bytes([byte; 32]).hash()
}

/// A register with one team that has a write key and no other.
fn register() -> (tempfile::TempDir, Register) {
    let place = tempfile::tempdir().unwrap();
    let mut register = Register::open(place.path(), &SystemEntropy).unwrap();
    let mut profile = TeamProfile::new("Taula".to_owned());
    profile.sites = vec![site("raval"), site("besos")];
    register
        .add_team(TEAM, &profile, &[(Role::Write, hash(1))])
        .unwrap();
    (place, register)
}

fn keys(register: &Register) -> Vec<(KeyHash, bool)> {
    let keys = register.look(|sql| Ok(keys::all(sql, TEAM)?));
    let keys = keys.unwrap().unwrap();
    keys.iter().map(|key| (key.hash, key.revoked)).collect()
}

#[test]
fn a_team_reads_back_as_it_was_added() {
    let (_place, register) = register();
    let profile = register.profile(TEAM).unwrap();
    assert_eq!(profile.version, 1);
    assert_eq!(profile.sites, [site("raval"), site("besos")]);
    assert_eq!(profile.kinds, TeamProfile::new(String::new()).kinds);
    assert_eq!(register.teams().unwrap(), [(TEAM, profile)]);
}

#[test]
fn a_team_is_added_once_and_only_if_its_profile_can_be_used() {
    let (_place, mut register) = register();
    let profile = register.profile(TEAM).unwrap();
    let again = register.add_team(TEAM, &profile, &[]);
    assert!(matches!(again, Err(RegisterError::KnownTeam(TEAM))));
    let nameless = TeamProfile::new(String::new());
    let refused = register.add_team(STRANGER, &nameless, &[]);
    assert!(matches!(refused, Err(RegisterError::Profile(_))));
    assert_eq!(register.teams().unwrap().len(), 1);
}

#[test]
fn a_site_is_added_at_the_end_and_makes_a_new_version() {
    let (_place, mut register) = register();
    register.add_site(TEAM, site("alba")).unwrap();
    let profile = register.profile(TEAM).unwrap();
    assert_eq!(profile.version, 2);
    assert_eq!(profile.sites, [site("raval"), site("besos"), site("alba")]);
    let again = register.add_site(TEAM, site("alba"));
    assert!(matches!(again, Err(RegisterError::KnownSite(_))));
    assert_eq!(register.profile(TEAM).unwrap(), profile);
}

#[test]
fn a_rotation_takes_back_what_was_before_and_goes_on_counting_epochs() {
    let (_place, mut register) = register();
    let rotate = |register: &mut Register, role, byte| {
        register
            .rotate(TEAM, role, |epoch| Ok((epoch, hash(byte))))
            .unwrap()
    };
    assert_eq!(rotate(&mut register, Role::Write, 2), 2);
    assert_eq!(keys(&register), [(hash(1), true), (hash(2), false)]);
    assert_eq!(rotate(&mut register, Role::Write, 3), 3);
    // A role's first key.
    assert_eq!(rotate(&mut register, Role::Read, 4), 1);
}

#[test]
fn a_rotation_that_fails_leaves_the_old_key_valid() {
    let (_place, mut register) = register();
    let failed = register.rotate::<()>(TEAM, Role::Write, |_| Err(NoEntropy));
    assert!(matches!(failed, Err(RegisterError::Entropy(_))));
    assert_eq!(keys(&register), [(hash(1), false)]);
}

#[test]
fn the_last_epoch_is_not_passed() {
    let (_place, mut register) = register();
    let used = |sql: &dyn Sql| Ok(keys::add(sql, TEAM, Role::Admin, u16::MAX, hash(5))?);
    register.change(used).unwrap();
    let refused = register.rotate(TEAM, Role::Admin, |_| Ok(((), hash(6))));
    assert!(matches!(refused, Err(RegisterError::EpochsUsed(_))));
}

#[test]
fn revoking_twice_says_that_nothing_is_left() {
    let (_place, mut register) = register();
    register.revoke(TEAM, Role::Write).unwrap();
    assert_eq!(keys(&register), [(hash(1), true)]);
    let again = register.revoke(TEAM, Role::Write);
    assert!(matches!(again, Err(RegisterError::NothingToRevoke(_))));
}

#[test]
fn a_team_that_is_not_there_is_named() {
    let (_place, mut register) = register();
    let unknown = |result: Result<(), RegisterError>| {
        let error = result.unwrap_err();
        assert!(matches!(error, RegisterError::UnknownTeam(STRANGER)));
        assert!(error.to_string().contains("0909090909090909"), "{error}");
    };
    unknown(register.profile(STRANGER).map(drop));
    unknown(register.add_site(STRANGER, site("alba")));
    unknown(register.revoke(STRANGER, Role::Read));
    unknown(register.rotate(STRANGER, Role::Read, |_| Ok(((), hash(1)))));
}

#[test]
fn the_dump_says_everything_and_nothing_passes_for_another_row() {
    let (_place, mut register) = register();
    let label = "Casa\u{2003}\"Ω\"".to_owned();
    let code = "casa".parse().unwrap();
    register.add_site(TEAM, Site { code, label }).unwrap();
    register.renew(Incarnation::from_bytes([3; 8])).unwrap();
    let mut dump = Vec::new();
    register.dump(&mut dump).unwrap();
    let dump = String::from_utf8(dump).unwrap();
    for line in [
        "one\tincarnation",
        "1\t0303030303030303",
        "0707070707070707\traval\tRAVAL\t0\t\\N",
        "0707070707070707\tcasa\tCasa\\u{2003}\\\"Ω\\\"\t2\t\\N",
        "0707070707070707\t2\tTaula\t1\t1\t0\t14\t2\t14\t0",
        "team\tperiod\tid\ttaps\trevision",
    ] {
        assert!(dump.lines().any(|found| found == line), "{line}\n{dump}");
    }
    let tables = dump.lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(tables, 21);
}
