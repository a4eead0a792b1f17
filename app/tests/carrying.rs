//! Counts carried by hand: in once whatever the way they came, read by nobody but the team, and a file that is wrong
//! says how and changes nothing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use app::{
    carry::{CarryError, CarryFault, Given, Taken, give, read, take},
    edge::SystemEntropy,
    store::Membership,
};
use support::{Device, meal};
use tally::{
    TeamId,
    enrolment::{Enrolment, Grant},
    team::{Key, TeamSecret},
};

fn code(team: u8, secret: u8, epoch: u16) -> Enrolment {
    Enrolment {
        team: TeamId::from_bytes([team; 8]),
        epoch,
        grant: Grant::Write(TeamSecret::from_bytes([secret; 32])),
        pin: None,
        servers: vec!["https://acollida.example".parse().unwrap()],
    }
}

/// A device that joined with this code.
fn joined(code: &Enrolment) -> Device {
    let mut device = Device::new();
    let membership = Membership::from_code(code);
    device.store.set_membership(&membership).unwrap();
    device
}

fn member() -> Device {
    joined(&code(3, 5, 1))
}

fn given(device: &mut Device) -> Given {
    give(&mut device.store, &SystemEntropy).unwrap()
}

fn hand(from: &mut Device, to: &mut Device) -> Taken {
    let file = given(from).bytes;
    take(&mut to.store, &file).unwrap()
}

fn fault(device: &mut Device, file: &[u8]) -> CarryFault {
    match take(&mut device.store, file) {
        Err(CarryError::Fault(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn counts_are_in_once_whatever_the_way_they_came() {
    let (mut alba, mut biel, mut carme) = (member(), member(), member());
    alba.count("raval", meal(), 31);
    biel.count("sants", meal(), 4);
    assert_eq!(given(&mut alba).contacts, 31);
    let first = hand(&mut alba, &mut biel);
    assert_eq!((first.contacts, first.contributions), (31, 1));
    // Biel carries what Alba counted on to Carme, who meets Alba as well.
    assert_eq!(hand(&mut biel, &mut carme).contacts, 35);
    let again = hand(&mut alba, &mut carme);
    assert_eq!((again.contacts, again.contributions), (0, 0));
    assert_eq!(hand(&mut carme, &mut alba).contacts, 4);
    for device in [&mut alba, &mut biel, &mut carme] {
        assert_eq!(device.merged(meal()), 35);
        // It is still to go to the server: whoever gets there first takes it there.
        assert_eq!(device.store.waiting().unwrap().contacts, 35);
    }
    // What others counted is not on this device's own screens.
    assert_eq!(carme.shown("raval", meal()), 0);
}

#[test]
fn a_device_goes_on_counting_after_it_gave_and_the_next_file_has_the_rest() {
    let (mut alba, mut biel) = (member(), member());
    alba.count("raval", meal(), 3);
    hand(&mut alba, &mut biel);
    alba.count("raval", meal(), 2);
    assert_eq!(hand(&mut alba, &mut biel).contacts, 2);
    assert_eq!((alba.merged(meal()), biel.merged(meal())), (5, 5));
}

#[test]
fn a_file_in_the_wrong_hands_says_nothing_of_the_team() {
    let mut alba = member();
    alba.count("raval", meal(), 3);
    let file = given(&mut alba).bytes;
    let says = |what: &[u8]| file.windows(what.len()).any(|part| part == what);
    assert!(says(b"acollida"));
    assert!(!says(b"raval") && !says(b"Taula") && !says(&[3; 8]) && !says(b"food"));
    // Nor does its length, for as long as there is little in it; and no two are alike.
    alba.count("raval", meal(), 1_000);
    let later = given(&mut alba).bytes;
    assert_eq!(later.len(), file.len());
    assert_ne!(given(&mut alba).bytes, later);
}

#[test]
fn only_the_code_it_was_made_with_opens_it() {
    let mut alba = member();
    alba.count("raval", meal(), 3);
    let file = given(&mut alba).bytes;
    for other in [code(4, 5, 1), code(3, 6, 1), code(3, 5, 2)] {
        let mut stranger = joined(&other);
        assert_eq!(fault(&mut stranger, &file), CarryFault::OtherCode);
        assert_eq!(stranger.merged(meal()), 0);
    }
    let mut alone = Device::new();
    assert_eq!(fault(&mut alone, &file), CarryFault::NoCode);
    let refused = give(&mut alone.store, &SystemEntropy);
    assert!(matches!(
        refused,
        Err(CarryError::Fault(CarryFault::NoCode))
    ));
    let reader = Enrolment {
        grant: Grant::Read(Key::from_bytes([9; 32])),
        ..code(3, 5, 1)
    };
    assert_eq!(fault(&mut joined(&reader), &file), CarryFault::NoCode);
}

#[test]
fn a_file_that_is_wrong_says_how_and_changes_nothing() {
    let (mut alba, mut biel) = (member(), member());
    alba.count("raval", meal(), 3);
    let file = given(&mut alba).bytes;
    assert_eq!(fault(&mut biel, b""), CarryFault::NotOne);
    assert_eq!(
        fault(&mut biel, b"PK\x03\x04 a workbook"),
        CarryFault::NotOne
    );
    assert_eq!(
        fault(&mut biel, &file[..file.len() / 2]),
        CarryFault::Damaged
    );
    let mut changed = file.clone();
    changed[200] ^= 1;
    assert_eq!(fault(&mut biel, &changed), CarryFault::Damaged);
    assert_eq!(biel.merged(meal()), 0);

    let folder = biel.folder.path().to_owned();
    assert_eq!(read(&folder.join("gone")), Err(CarryFault::Unreadable));
    assert_eq!(read(&folder), Err(CarryFault::Unreadable));
    // A film that somebody chose by mistake is not read to its end.
    let film = folder.join("film");
    std::fs::File::create(&film)
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    let start = read(&film).unwrap();
    assert!(start.len() < 32 << 20);
    assert_eq!(fault(&mut biel, &start), CarryFault::NotOne);
}

#[test]
fn a_device_that_never_reached_its_server_gets_the_teams_sites_from_another() {
    let (mut alba, mut biel) = (member(), member());
    let mut profile = alba.store.team_profile().unwrap().unwrap();
    biel.store = fresh(&mut biel);
    assert!(biel.store.team_profile().unwrap().is_none());
    let taken = hand(&mut alba, &mut biel);
    assert!(taken.profile && taken.contributions == 0);
    assert_eq!(biel.store.team_profile().unwrap(), Some(profile.clone()));

    // From now on what the server says stands, whatever others carry.
    profile.version += 1;
    profile.name = "Taula nova".to_owned();
    alba.store.set_team_profile(&profile).unwrap();
    assert!(!hand(&mut alba, &mut biel).profile);
    // Without a server, the newer one does.
    let serverless = Enrolment {
        servers: Vec::new(),
        ..code(3, 5, 1)
    };
    let membership = Membership::from_code(&serverless);
    biel.store.set_membership(&membership).unwrap();
    assert!(hand(&mut alba, &mut biel).profile);
    assert_eq!(biel.store.team_profile().unwrap(), Some(profile.clone()));
    assert!(!hand(&mut biel, &mut alba).profile);
}

/// A new store of the same membership, of which nobody has read the profile.
fn fresh(device: &mut Device) -> app::store::Store {
    let membership = device.store.membership().unwrap().unwrap();
    let profile = app::store::Profile::at(device.folder.path().join("fresh"));
    let mut store = app::store::Store::open(&profile, &SystemEntropy).unwrap();
    store.set_membership(&membership).unwrap();
    store
}
