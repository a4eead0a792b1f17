//! The global of the page on what is stored.

use slint::ComponentHandle;

use super::rows::list;
use crate::{
    disclosure::{Kept, StoredPage},
    ui::window::{AppWindow, KeptRow, StoredTables},
};

pub(in crate::ui) fn show_stored(window: &AppWindow, page: StoredPage) {
    let row = |kept: Kept| KeptRow {
        table: kept.table.into(),
        holds: kept.holds.into(),
        tells: kept.tells.into(),
        columns: kept.columns.into(),
    };
    let stored = window.global::<StoredTables>();
    stored.set_device(list(page.device, row));
    stored.set_files(list(page.files, row));
    stored.set_server(list(page.server, row));
}
