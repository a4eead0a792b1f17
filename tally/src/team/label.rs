//! The team's name and the labels of sites: the only words people type into Acollida, and others
//! read.

/// A label is empty, too long, or has letters that cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` cannot be a {what}: use 1 to {max} visible letters, without line breaks")]
pub struct InvalidLabel {
    /// The first letters of what was given.
    pub text: String,
    /// What it was to name.
    pub what: &'static str,
    /// The most letters allowed.
    pub max: usize,
}

/// Direction controls could make a label read as another one; layout characters break rows; the rest
/// is invisible and could smuggle text along.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{200b}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Letters that shape their neighbours or hold a place, and show nothing by themselves: joiners and
/// direction marks, which Arabic and Persian labels need, variation selectors, and fillers.
fn shows_nothing(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200c}'..='\u{200f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{ffa0}'
        )
}

/// Checks words that people type and others read.
pub(super) fn check_label(text: &str, what: &'static str, max: usize) -> Result<(), InvalidLabel> {
    let fits = !text.chars().all(shows_nothing)
        && text.trim().len() == text.len()
        && text.chars().count() <= max
        && !text.chars().any(is_hidden);
    fits.then_some(()).ok_or_else(|| InvalidLabel {
        text: text.chars().filter(|c| !is_hidden(*c)).take(max).collect(),
        what,
        max,
    })
}
