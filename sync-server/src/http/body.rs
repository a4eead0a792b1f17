//! Reading a body: JSON alone, as it is, and never more than the largest right one.

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, header},
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tally::api::{BODY_MAX, ProblemCode};

use super::problem::Refused;

/// The body's bytes.
///
/// # Errors
/// It is encoded, no JSON by its type, too large (by its announced length, before a byte of it is
/// read, or as soon as it passes the cap), or it breaks off.
pub(super) async fn read(headers: &HeaderMap, body: Body) -> Result<Bytes, Refused> {
    check_form(headers)?;
    if announced(headers).is_some_and(|length| length > BODY_MAX as u64) {
        return Err(too_large());
    }
    match Limited::new(body, BODY_MAX).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(Refused::because(
            ProblemCode::Malformed,
            "The body broke off.",
        )),
    }
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers
        .get(header::CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .parse()
        .ok()
}

fn too_large() -> Refused {
    Refused::because(
        ProblemCode::TooLarge,
        format!("A body has at most {BODY_MAX} bytes: send fewer contributions at once."),
    )
}

fn check_form(headers: &HeaderMap) -> Result<(), Refused> {
    // A compressed body could unfold to any size.
    if headers.contains_key(header::CONTENT_ENCODING) {
        return Err(Refused::because(
            ProblemCode::UnsupportedMediaType,
            "Send the body without Content-Encoding.",
        ));
    }
    let typed = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(is_json);
    if typed {
        Ok(())
    } else {
        Err(Refused::because(
            ProblemCode::UnsupportedMediaType,
            "Send the body as Content-Type: application/json.",
        ))
    }
}

/// `application/json`, in UTF-8 if it says so (RFC 8259 knows no other).
fn is_json(media_type: &str) -> bool {
    let mut parts = media_type.split(';').map(str::trim);
    parts
        .next()
        .is_some_and(|essence| essence.eq_ignore_ascii_case("application/json"))
        && parts.all(|parameter| parameter.eq_ignore_ascii_case("charset=utf-8"))
}

/// Why a body is not the document that is expected. Serde's own message can quote the body, so only
/// the place is told.
pub(super) fn malformed(document: &str, error: &serde_json::Error) -> Refused {
    use serde_json::error::Category;
    let what = match error.classify() {
        Category::Data => "is JSON, but not",
        Category::Eof => "ends too early to be",
        Category::Io | Category::Syntax => "is no JSON and so not",
    };
    Refused::because(
        ProblemCode::Malformed,
        format!(
            "The body {what} {document}: see line {}, column {}.",
            error.line(),
            error.column()
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_json_is_json() {
        for right in ["application/json", "Application/JSON; charset=UTF-8"] {
            assert!(is_json(right), "{right}");
        }
        for wrong in [
            "",
            "text/json",
            "application/json; charset=latin1",
            "application/jsonp",
            "text/plain;application/json",
        ] {
            assert!(!is_json(wrong), "{wrong}");
        }
    }
}
