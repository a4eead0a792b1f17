//! The first page: what this is, and the way to a team's figures.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use locales::ServerWords;

use super::{
    frame::{Frame, page},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "front.html")]
struct Front {
    frame: Frame,
    w: ServerWords,
    sign_in: String,
}

pub(super) async fn get(reader: Reader) -> Response {
    let words = reader.words();
    let mut frame = Frame::alone(&words, &reader, words.dashboard_front_title());
    frame.window = words.shell_app_name();
    let view = Front {
        frame,
        sign_in: reader.link("/sign-in", &[]),
        w: words,
    };
    page(StatusCode::OK, &view)
}
