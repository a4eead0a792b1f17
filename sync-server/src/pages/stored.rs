//! What this server stores, read from its own tables while the page is made.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use locales::ServerWords;

use super::{
    frame::{Frame, Place, page},
    visit::Visit,
};
use crate::{http::Desk, ledger::LedgerStore};

struct Row {
    name: String,
    columns: String,
    holds: String,
    tells: String,
}

#[derive(Template)]
#[template(path = "stored.html")]
struct StoredPage {
    frame: Frame,
    w: ServerWords,
    tables: Vec<Row>,
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
) -> Response {
    let tables = match desk.ledger.tables().await {
        Ok(tables) => tables,
        Err(error) => return visit.fault(&error.into()),
    };
    let words = visit.reader.words();
    let tables = tables
        .into_iter()
        .map(|table| Row {
            columns: words.stored_columns(&table.columns.join(", ")),
            holds: words.stored_server_holds(&table.name),
            tells: words.stored_server_tells(&table.name),
            name: table.name,
        })
        .collect();
    let view = StoredPage {
        frame: Frame::of_team(
            &words,
            &visit.reader,
            (visit.team, &visit.profile.name),
            Place::Stored,
            words.stored_title(),
        ),
        tables,
        w: words,
    };
    page(StatusCode::OK, &view)
}
