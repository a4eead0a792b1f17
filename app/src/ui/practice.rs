//! The invented team to practise with, in the language of the screens.

use locales::Words;

use crate::worker::Request;

/// Asks for the practice.
pub(super) fn begin(words: &Words) -> Request {
    Request::Practise {
        team: words.practice_team(),
        sites: vec![words.practice_site_one(), words.practice_site_two()],
    }
}
