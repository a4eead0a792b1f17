//! What the page on what is stored shows: the tables of the device's own store, and of a server.

use locales::Words;

use crate::{
    disclosure::{StoredPage, page},
    worker::View,
};

/// Works out the screen. It needs no team.
pub(super) fn show(view: &View, words: &Words) -> StoredPage {
    page(&view.tables, words)
}
