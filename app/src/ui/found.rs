//! What was found when the device was opened, in words: a store that was damaged, taps that could not be
//! read. It is told until somebody says that it was read.

use locales::Words;

use crate::worker::View;

/// Whether there is something to tell.
pub(super) const fn is_told(view: &View) -> bool {
    view.found.salvaged.is_some() || view.found.torn > 0
}

/// It in words; nothing where there is nothing.
pub(super) fn told(view: &View, words: &Words) -> String {
    let mut told = Vec::new();
    if let Some(salvage) = &view.found.salvaged {
        // A store of which more was taken back than counted cannot be; it would be told as nothing.
        told.push(words.guard_damaged(u64::try_from(salvage.contacts).unwrap_or_default()));
    }
    if view.found.torn > 0 {
        told.push(words.guard_taps_torn(view.found.torn as u64));
    }
    told.join(" ")
}
