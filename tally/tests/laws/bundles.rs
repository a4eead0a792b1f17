//! Bundles: what one device writes, another reads; a line that cannot be read costs only itself.

use proptest::{collection::vec, prelude::*};
use tally::{
    Bundle, Contribution, TeamProfile,
    bundle::{BundleError, ReadBundle},
};

use crate::arbitrary::{contribution, contributions};

fn with(contributions: Vec<Contribution>) -> Bundle {
    Bundle {
        profile: None,
        contributions,
    }
}

/// Bundles write contributions in this order.
fn sorted(mut contributions: Vec<Contribution>) -> Vec<Contribution> {
    contributions.sort_by_key(|contribution| (contribution.sheet().clone(), contribution.id()));
    contributions
}

proptest! {
    #[test]
    fn what_is_written_is_read_and_the_order_of_counting_is_not_in_it(
        mut contributions in contributions(),
        knows in any::<bool>(),
    ) {
        let bundle = |contributions| Bundle {
            profile: knows.then(|| TeamProfile::new("Taula de barri".to_owned())),
            ..with(contributions)
        };
        let written = bundle(contributions.clone()).encode().unwrap();
        let read = Bundle::decode(&written).unwrap();
        let expected = bundle(sorted(contributions.clone()));
        prop_assert_eq!(read, ReadBundle { bundle: expected, unread: 0 });
        contributions.reverse();
        prop_assert_eq!(bundle(contributions).encode().unwrap(), written);
    }

    #[test]
    fn a_line_that_cannot_be_read_costs_only_itself(
        whole in vec(contribution(), 1..8),
        at in any::<prop::sample::Index>(),
    ) {
        let written = with(whole.clone()).encode().unwrap();
        let mut lines: Vec<_> = written.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        // After the head and the empty line of the profile.
        let line = 2 + at.index(whole.len());
        lines[line].insert(1, b' ');
        let read = Bundle::decode(&lines.join(&b'\n')).unwrap();
        prop_assert_eq!(read.unread, 1);
        let mut left = sorted(whole);
        left.remove(line - 2);
        prop_assert_eq!(read.bundle.contributions, left);
    }

    #[test]
    fn a_bundle_is_filled_up_so_that_its_length_says_little(
        few in vec(contribution().prop_filter("short", |one| one.encode().len() < 1000), 0..4),
    ) {
        prop_assert_eq!(with(few).encode().unwrap().len(), 4096);
    }

    #[test]
    fn bytes_that_are_no_bundle_are_told(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(Bundle::decode(&bytes), Err(BundleError::NotOne));
    }
}

#[test]
fn a_profile_that_no_device_could_count_with_is_not_read() {
    let wrong = "acollida bundle 1\n{\"version\":9}\n";
    let read = Bundle::decode(wrong.as_bytes()).unwrap();
    assert_eq!((read.bundle.profile, read.unread), (None, 1));
    let mut none = TeamProfile::new("Taula".to_owned());
    none.kinds.clear();
    let bundle = Bundle {
        profile: Some(none),
        ..Bundle::default()
    };
    let read = Bundle::decode(&bundle.encode().unwrap()).unwrap();
    assert_eq!((read.bundle.profile, read.unread), (None, 1));
}

#[test]
fn a_newer_version_and_one_that_is_too_large_are_told() {
    assert_eq!(
        Bundle::decode(b"acollida bundle 2\n"),
        Err(BundleError::Newer)
    );
    let mut large = b"acollida bundle 1\n".to_vec();
    large.resize(Bundle::BYTES + 4097, b'\n');
    assert_eq!(Bundle::decode(&large), Err(BundleError::TooLarge));
}
