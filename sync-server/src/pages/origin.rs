//! Whether a form was sent by a page of this server. A page elsewhere could otherwise sign a browser in
//! to a team of its choice, or out.
//!
//! Browsers say it in `Sec-Fetch-Site` (W3C Fetch Metadata) where the connection is safe. Those that do
//! not are asked for `Origin`, which has to name the host that they talk to.

use axum::http::{HeaderMap, header};

/// Whether a request that changes something may.
pub(super) fn is_ours(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    match text("sec-fetch-site") {
        // `none`: the person did it, for example by sending the form again.
        Some(site) => matches!(site, "same-origin" | "none"),
        None => {
            let origin = text(header::ORIGIN.as_str())
                .and_then(|origin| origin.split_once("://"))
                .map(|(_, host)| host);
            origin.is_some() && origin == text(header::HOST.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(headers: &[(&'static str, &'static str)]) -> bool {
        let map = headers.iter().map(|(name, value)| {
            let name = axum::http::HeaderName::from_static(name);
            (name, axum::http::HeaderValue::from_static(value))
        });
        is_ours(&map.collect())
    }

    #[test]
    fn only_a_page_of_this_server_may_send_a_form() {
        assert!(ours(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "null")
        ]));
        assert!(ours(&[("sec-fetch-site", "none")]));
        assert!(ours(&[
            ("origin", "https://a.example"),
            ("host", "a.example")
        ]));
        assert!(!ours(&[("sec-fetch-site", "same-site")]));
        assert!(!ours(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://a.example"),
            ("host", "a.example")
        ]));
        assert!(!ours(&[
            ("origin", "https://b.example"),
            ("host", "a.example")
        ]));
        assert!(!ours(&[("origin", "null"), ("host", "a.example")]));
        assert!(!ours(&[("host", "a.example")]));
        assert!(!ours(&[]));
    }
}
