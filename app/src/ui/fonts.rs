//! Which fonts stand in for a letter that the first has not: the app carries its own, so that every
//! screen reads the same on every device, with no font installed.

use slint::fontique_011::{fontique::GenericFamily, shared_collection};

/// The families the app carries, in the order they are asked for a letter.
const FAMILIES: [&str; 3] = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"];

/// Makes the app's fonts the fallback for all text. To be called once the window is made: its fonts
/// are registered then.
pub(super) fn carry() {
    let mut fonts = shared_collection();
    let families: Vec<_> = FAMILIES
        .iter()
        .filter_map(|family| fonts.family_id(family))
        .collect();
    for generic in [
        GenericFamily::SansSerif,
        GenericFamily::SystemUi,
        GenericFamily::UiSansSerif,
    ] {
        fonts.set_generic_families(generic, families.iter().copied());
    }
}
