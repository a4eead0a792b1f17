//! The cards of the first run: what they say and which one is shown.

use locales::Words;

use crate::{
    store::Setting,
    worker::{Request, View},
};

/// How many cards there are.
const CARDS: usize = 3;

/// Which card is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cards {
    at: usize,
}

impl Cards {
    /// The card after; the last one stays, as it asks what to do first, and the cards are seen.
    pub(super) fn next(&mut self) -> Option<Request> {
        self.at = (self.at + 1).min(CARDS - 1);
        (self.at == CARDS - 1).then(|| self.seen())
    }

    /// The card before.
    pub(super) const fn before(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// They need not be shown again.
    #[expect(clippy::unused_self, reason = "it is these cards that were seen")]
    pub(super) const fn seen(self) -> Request {
        Request::Set(Setting::Welcomed(true))
    }
}

/// The card that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CardShown {
    pub(super) at: usize,
    pub(super) cards: usize,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) label: String,
    pub(super) first: bool,
    pub(super) last: bool,
    /// There is a team already.
    pub(super) joined: bool,
}

/// Works out the card.
pub(super) fn show(view: &View, cards: Cards, words: &Words) -> CardShown {
    let (title, text) = match cards.at {
        0 => (words.welcome_count_title(), words.welcome_count_text()),
        1 => (words.welcome_offline_title(), words.welcome_offline_text()),
        _ => (words.welcome_stored_title(), words.welcome_stored_text()),
    };
    CardShown {
        at: cards.at,
        cards: CARDS,
        title,
        text,
        label: words.welcome_card(cards.at as u64 + 1, CARDS as u64),
        first: cards.at == 0,
        last: cards.at == CARDS - 1,
        joined: view.team.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cards_go_forth_and_back_and_end() {
        let mut cards = Cards::default();
        cards.before();
        assert_eq!(cards.at, 0);
        assert_eq!(cards.next(), None);
        assert_eq!(cards.next(), Some(Request::Set(Setting::Welcomed(true))));
        cards.next();
        assert_eq!(cards.at, 2);
        cards.before();
        assert_eq!(cards.at, 1);
    }
}
