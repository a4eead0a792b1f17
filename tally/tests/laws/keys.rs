//! Keys: derived and hashed as RFC 5869 and FIPS 180-4 say, so that any other program can check.

use tally::{
    TeamId,
    team::{Key, KeyHash, Role, TeamSecret},
};

fn bytes(hexadecimal: &str) -> [u8; 32] {
    *hexadecimal.parse::<Key>().unwrap().expose()
}

/// Made with another program's HMAC: extract with the team id as salt, expand with the label
/// `acollida/1/write/` and the epoch.
const WRITE_KEYS: [(u16, &str, &str); 3] = [
    (
        0,
        "e7844c08f87791bd0c53f2b724fc8d762b553c6ec0ae3a70b8597d7db8aeadcc",
        "4d8466d220755f6dd560c41467eb8f4956d5f94fd30ae9a0e700e3361c4c7e80",
    ),
    (
        1,
        "a6acb51326ea0028e46f6b95d978d8edfb698d6e6c15e77f3ec8ad54cef4eb45",
        "eda89af03681f6215fcc568c6d1ada9040684709b344e2ebe1718c43774db082",
    ),
    (
        65535,
        "552a4ef2c4b06a557df8d4a03de781cba76fbf942213e33cbd27bc3e188b96bc",
        "fe2f0c04b3fa72849545c04fab5c33406c8855609e2ebeed7d88aec1f55385e5",
    ),
];

#[test]
fn write_keys_and_their_hashes_are_those_that_other_programs_derive() {
    let secret = TeamSecret::from_bytes(std::array::from_fn(|at| at as u8));
    let team: TeamId = "0011223344556677".parse().unwrap();
    for (epoch, key, hash) in WRITE_KEYS {
        let derived = secret.write_key(team, epoch);
        assert_eq!(derived.expose_text(), key);
        assert_eq!(derived.hash(), KeyHash(bytes(hash)));
    }
}

#[test]
fn the_key_that_seals_bundles_is_another_that_other_programs_derive_alike() {
    let secret = TeamSecret::from_bytes(std::array::from_fn(|at| at as u8));
    let team: TeamId = "0011223344556677".parse().unwrap();
    assert_eq!(
        secret.bundle_key(team, 1).expose_text(),
        "1418b46d0a6ec0ed66322a3f0ea049afb4535f8248add01075a7b9b95f4a24eb"
    );
}

#[test]
fn a_key_is_64_lower_case_hexadecimal_digits_and_nothing_else() {
    let text = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    assert_eq!(text.parse::<Key>().unwrap().expose_text(), text);
    for wrong in [
        "",
        &text[1..],
        &text.to_uppercase(),
        &format!("{text}0"),
        &format!("{text} "),
        &text.replace('f', "g"),
    ] {
        assert!(wrong.parse::<Key>().is_err(), "{wrong}");
    }
}

#[test]
fn a_team_id_is_16_lower_case_hexadecimal_digits_and_nothing_else() {
    let text = "00112233aabbccdd";
    assert_eq!(text.parse::<TeamId>().unwrap().to_string(), text);
    for wrong in [
        "",
        "00112233aabbccd",
        "00112233aabbccdd0",
        "00112233AABBCCDD",
        "00112233aabbccdg",
        "+0112233aabbccdd",
    ] {
        assert!(wrong.parse::<TeamId>().is_err(), "{wrong}");
    }
}

#[test]
fn roles_have_stable_codes() {
    assert_eq!(
        Role::ALL.iter().map(|role| role.code()).collect::<Vec<_>>(),
        ["write", "read", "admin"]
    );
}
