//! Enrolment codes: pasted, typed and read out, they arrive whole or say what is wrong.

use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{Index, select},
};
use tally::{
    TeamId,
    enrolment::{CodeError, Enrolment, Grant, ServerAddress},
    team::{Key, Role, TeamSecret},
};

pub(crate) const PREFIX: usize = 4;
pub(crate) const GROUP: usize = 8;

fn server() -> impl Strategy<Value = ServerAddress> {
    prop_oneof![
        "https://[a-z]([a-z0-9]{0,40}\\.[a-z]{2,9}){1,3}(:[1-9][0-9]{0,3})?",
        "http://127\\.0\\.0\\.1:[1-9][0-9]{0,3}"
    ]
    .prop_map(|text| text.parse().unwrap())
}

pub(crate) fn enrolment() -> impl Strategy<Value = Enrolment> {
    let secret = any::<[u8; 32]>();
    let grant = (secret, select(Role::ALL)).prop_map(|(bytes, role)| match role {
        Role::Write => Grant::Write(TeamSecret::from_bytes(bytes)),
        Role::Read => Grant::Read(Key::from_bytes(bytes)),
        Role::Admin => Grant::Admin(Key::from_bytes(bytes)),
    });
    (
        any::<[u8; 8]>(),
        any::<u16>(),
        grant,
        option::of(any::<[u8; 32]>()),
        vec(server(), 0..=Enrolment::SERVERS_MAX),
    )
        .prop_map(|(team, epoch, grant, pin, servers)| Enrolment {
            team: TeamId::from_bytes(team),
            epoch,
            grant,
            pin,
            servers,
        })
}

pub(crate) fn example() -> Enrolment {
    Enrolment {
        team: "0011223344556677".parse().unwrap(),
        epoch: 3,
        grant: Grant::Write(TeamSecret::from_bytes(std::array::from_fn(|at| at as u8))),
        pin: Some(std::array::from_fn(|at| 255 - at as u8)),
        servers: vec!["https://acollida.example:8443".parse().unwrap()],
    }
}

/// The letters of a code without hyphens.
pub(crate) fn letters(enrolment: &Enrolment) -> Vec<char> {
    enrolment.to_string().replace('-', "").chars().collect()
}

pub(crate) fn read(letters: &[char]) -> Result<Enrolment, CodeError> {
    letters.iter().collect::<String>().parse()
}

fn refused(text: &str) -> CodeError {
    text.parse::<Enrolment>().unwrap_err()
}

#[test]
fn the_text_of_a_code_is_a_promise() {
    let write = "ACO1-01NG200D-H48SM8N0-B6EW006G-001081GP-81860W4A-0J2GB1GA-6GW3RG2Z-491650NF-2RBHG68P-T3CE1T78-GZ07ZZXJ-\
                 ZFWZFXFT-KY7QYVTG-Z9WZJY78-REZVQDXH-KNYNTF8V-WZKEBS7J-3WBGY00V-8XD1T78E-W3K78QJ2-YRB3DXPR-6RTB4C4X-Q6AY31DM-\
                 NR6RS9TW-70T38CTX-PFSCER0R";
    assert_eq!(example().to_string(), write);
    assert_eq!(write.parse(), Ok(example()));

    let read = "ACO1-00PG4000-H48SM8N0-B6EW0021-001081GP-81860W4A-0J2GB1GA-6GW3RG2Z-491650NF-2RBHG68P-T3CE1T78-GZ0000PT-88MJ800R";
    let key = Key::from_bytes(std::array::from_fn(|at| at as u8));
    let smallest = Enrolment {
        epoch: 1,
        grant: Grant::Read(key),
        pin: None,
        servers: Vec::new(),
        ..example()
    };
    assert_eq!(smallest.to_string(), read);
    assert_eq!(read.parse(), Ok(smallest));
}

#[test]
fn something_behind_the_end_is_named_as_such() {
    let code = example().to_string();
    for behind in [
        "0",
        "x",
        ".",
        "00000000",
        "ABCDEFGHJK",
        &code,
        " Sent from my telephone",
    ] {
        assert_eq!(
            refused(&format!("{code}{behind}")),
            CodeError::TooLong,
            "{behind}"
        );
    }
    assert_eq!(
        refused(&format!("{code}{}", "x".repeat(1_000_000))),
        CodeError::TooLong
    );
}

#[test]
fn nothing_pasted_is_said_to_be_nothing() {
    for text in ["", " ", "\n\t", "---", "\u{feff}", "\u{200f}\u{2014}\u{a0}"] {
        assert_eq!(refused(text), CodeError::Empty, "{text:?}");
    }
}

#[test]
fn a_code_of_a_later_version_asks_for_an_update() {
    for version in 2..=9 {
        assert_eq!(refused(&format!("ACO{version}-WHATEVER")), CodeError::Newer);
        assert_eq!(
            refused(&example().to_string().replacen('1', &version.to_string(), 1)),
            CodeError::Newer
        );
    }
    assert!(CodeError::Newer.to_string().contains("update this app"));
}

#[test]
fn something_else_pasted_is_not_a_code() {
    for text in [
        "A",
        "ACO",
        "hello",
        "https://acollida.example",
        "ACOX",
        "ACO0-00000000",
        "ACOS-1234",
        "1ACO",
        "BCO1-01NG200D",
        "АСО1-01NG200D",
        "Code: ACO1-01NG200D",
        "\u{0}\u{0}\u{0}\u{0}",
        "😀😀😀😀",
    ] {
        assert_eq!(refused(text), CodeError::NotACode, "{text}");
    }
    assert_eq!(
        CodeError::NotACode.to_string(),
        "this is not an Acollida code: it starts with ACO1"
    );
}

#[test]
fn a_code_typed_from_paper_may_mix_up_case_and_look_alikes() {
    let code = example().to_string();
    assert_eq!(code.to_lowercase().parse(), Ok(example()));
    assert_eq!(
        code.replace('0', "O").replace('1', "I").parse(),
        Ok(example())
    );
    assert_eq!(
        code.replace('0', "o").replace('1', "l").parse(),
        Ok(example())
    );
    assert_eq!(code.replace("ACO1", "ac0i").parse(), Ok(example()));
}

#[test]
fn more_servers_than_a_code_has_room_for_are_left_out() {
    let server = |at: usize| format!("https://server{at}.example").parse().unwrap();
    let five = Enrolment {
        servers: (0..5).map(server).collect(),
        ..example()
    };
    let four = Enrolment {
        servers: (0..4).map(server).collect(),
        ..example()
    };
    assert_eq!(five.to_string(), four.to_string());
    assert_eq!(five.to_string().parse(), Ok(four));
}

#[test]
fn the_longest_code_reads_back() {
    let server = |letter: &str| {
        format!("https://{}", vec![letter.repeat(47); 4].join("."))
            .parse::<ServerAddress>()
            .unwrap()
    };
    let longest = Enrolment {
        servers: ["a", "b", "c", "d"].map(server).to_vec(),
        ..example()
    };
    assert_eq!(longest.to_string().parse(), Ok(longest.clone()));
    assert!(letters(&longest).len() < 2_000);
}

#[test]
fn secrets_hide_in_debug() {
    for grant in [
        Grant::Write(TeamSecret::from_bytes([0xab; 32])),
        Grant::Read(Key::from_bytes([0xab; 32])),
        Grant::Admin(Key::from_bytes([0xab; 32])),
    ] {
        let shown = format!(
            "{:?}",
            Enrolment {
                grant,
                pin: None,
                ..example()
            }
        );
        assert!(
            shown.contains("hidden")
                && !shown.contains("171")
                && !shown.to_lowercase().contains("abab"),
            "{shown}"
        );
    }
}

proptest! {
    #[test]
    fn any_enrolment_reads_back_from_its_code(enrolment in enrolment()) {
        let code = enrolment.to_string();
        prop_assert!(code.starts_with("ACO1-"));
        prop_assert!(code.split('-').skip(1).all(|group| group.len() == GROUP));
        prop_assert_eq!(code.parse(), Ok(enrolment));
    }

    #[test]
    fn what_mail_and_chat_programs_put_between_the_letters_means_nothing(
        enrolment in enrolment(),
        noise in vec((any::<Index>(), "[ \n\r\t\u{a0}\u{2009}\u{202f}\u{3000}\u{ad}\u{61c}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}\u{2066}-\u{2069}\u{2010}-\u{2015}\u{2212}\u{feff}-]{1,3}"), 0..40),
    ) {
        let mut pasted: Vec<char> = enrolment.to_string().chars().collect();
        for (at, noise) in noise {
            let at = at.index(pasted.len() + 1);
            pasted.splice(at..at, noise.chars());
        }
        prop_assert_eq!(read(&pasted), Ok(enrolment));
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn any_text_is_a_code_or_an_error_with_words(
        text in prop_oneof!["\\PC*", "(?s).{0,60}", "ACO1[-0-9A-Z]{0,200}", "[Aa][Cc][Oo0][1Iil2-9][- 0-9A-Za-z]{0,40}"],
    ) {
        match text.parse::<Enrolment>() {
            Ok(enrolment) => prop_assert_eq!(enrolment.to_string().parse(), Ok(enrolment)),
            Err(error) => prop_assert!((20..200).contains(&error.to_string().len())),
        }
    }
}
