//! Holds the shape of the workspace: which crate may know which, and what its sources may contain.
//!
//! Every rule is a function from what it judges to a list of complaints. The workspace must draw none,
//! and beside each rule a test feeds it something bad and sees it complain, so that no rule is blind.

#![expect(
    clippy::expect_used,
    reason = "a workspace that cannot be read holds no rule: the test has failed"
)]

mod code;
mod documents;
mod fuzzing;
mod graph;
mod layers;
mod manifests;
mod places;
mod promises;
mod screens;
mod sources;
mod status_words;
mod tree;

/// Fails with all complaints at once, one a line.
#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(
        complaints.is_empty(),
        "{} found:\n  {}",
        complaints.len(),
        complaints.join("\n  ")
    );
}

/// Fails unless one complaint is there, and says all of these.
#[track_caller]
fn assert_complains(complaints: &[String], says: &[&str]) {
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    for part in says {
        assert!(
            complaints.iter().any(|complaint| complaint.contains(part)),
            "{complaints:?} does not say {part:?}"
        );
    }
}
