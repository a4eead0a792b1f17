//! Why the counts of this device cannot be opened, and what to do about it.

use locales::Words;

use crate::store::{Ailment, StoreError};

/// The screen that stands in place of all others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ProblemShown {
    pub(super) text: String,
    pub(super) reason: String,
    /// The figures can be taken out without opening the store.
    pub(super) can_export: bool,
}

/// Works out the screen.
pub(super) fn show(error: &StoreError, words: &Words) -> ProblemShown {
    let ailment = error.ailment();
    let text = match (ailment, error) {
        (Ailment::InUse, _) => words.trouble_in_use(),
        (Ailment::Newer, StoreError::Key(_)) => words.guard_key_newer(),
        (Ailment::Newer, _) => words.trouble_newer(),
        (Ailment::Unwritable, StoreError::Folder { path, .. }) => {
            words.trouble_folder(&path.display().to_string())
        }
        (Ailment::Unwritable, _) => words.trouble_unwritable(),
        (Ailment::Damaged, _) => words.trouble_damaged(),
        (Ailment::Locked, _) => words.lock_wrong(),
        (Ailment::KeyMissing, _) => words.guard_key_missing(),
        (Ailment::KeyDamaged, _) => words.guard_key_damaged(),
        (Ailment::NoRandomness, _) => words.trouble_random(),
    };
    ProblemShown {
        text,
        reason: error.to_string(),
        can_export: matches!(error, StoreError::Newer),
    }
}

#[cfg(test)]
mod tests {
    use locales::{Digits, Language};

    use super::*;
    use crate::store::Profile;

    #[test]
    fn each_says_what_happened_and_only_a_newer_store_offers_its_figures() {
        let words = Words::new(Language::En, Digits::Latin);
        let folder = Profile::at("/nowhere").folder;
        let newer = show(&StoreError::Newer, &words);
        assert_eq!(
            (newer.text, newer.can_export),
            (words.trouble_newer(), true)
        );
        let in_use = show(&StoreError::InUse(folder.clone()), &words);
        assert_eq!(
            (in_use.text, in_use.can_export),
            (words.trouble_in_use(), false)
        );
        let unusable = show(
            &StoreError::Folder {
                path: folder,
                source: std::io::ErrorKind::PermissionDenied.into(),
            },
            &words,
        );
        assert!(unusable.text.contains("/nowhere"));
    }
}
