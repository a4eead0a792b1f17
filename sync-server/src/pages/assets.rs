//! What pages load from this server beside themselves: one style sheet, one icon, one small script.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};

use super::headers::secured;

pub(super) async fn style() -> Response {
    served("text/css; charset=utf-8", include_str!("style.css"))
}

pub(super) async fn icon() -> Response {
    served("image/svg+xml", include_str!("icon.svg"))
}

pub(super) async fn sign_in_script() -> Response {
    served("text/javascript; charset=utf-8", include_str!("sign_in.js"))
}

fn served(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        // The same for everybody, and nothing of anybody.
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=600"),
        ),
    ];
    secured((headers, text).into_response())
}
