//! The page that lists the addresses, for whoever opens the API in a browser.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::operations;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}\
table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:600;padding-top:1.5rem}\
th,td{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid #bbb}\
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}\
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cf}th,td{border-color:#555}}";

/// The hash by which a browser knows the one style it may use (CSP level 3, 2.3.1): base64 of SHA-256.
pub(super) fn style_hash() -> String {
    base64(&Sha256::digest(STYLE))
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let mut bits = 0_u32;
        for at in 0..3 {
            bits = bits << 8 | u32::from(three.get(at).copied().unwrap_or_default());
        }
        for at in 0..4 {
            let six = (bits >> (18 - 6 * at) & 63) as usize;
            let letter = LETTERS.get(six).filter(|_| at <= three.len());
            text.push(letter.map_or('=', |letter| char::from(*letter)));
        }
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The page.
pub(super) fn html() -> String {
    let mut tables = String::new();
    let operations = operations::all();
    for (tag, about) in operations::TAGS {
        // Writing to a String cannot fail.
        let _ = write!(
            tables,
            "<table><caption>{}</caption><tr><th scope=\"col\">Method</th><th scope=\"col\">Address</th><th scope=\"col\">Key</th><th scope=\"col\">What</th></tr>",
            escaped(about)
        );
        for operation in operations.iter().filter(|one| one.tag == *tag) {
            let keys: Vec<_> = operation.keys.iter().map(|role| role.code()).collect();
            let keys = if keys.is_empty() {
                "none".to_owned()
            } else {
                keys.join(", ")
            };
            let _ = write!(
                tables,
                "<tr><td>{}</td><td><code>{}</code></td><td>{keys}</td><td>{}</td></tr>",
                operation.method,
                escaped(operation.path),
                escaped(operation.summary)
            );
        }
        tables.push_str("</table>");
    }
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Acollida sync server: the API</title>\
         <style>{STYLE}</style></head><body><main><h1>Acollida sync server: the API</h1>\
         <p>Contacts, not people: the server adds up what a team's devices counted and keeps only sums. \
         A key of the team travels in the header <code>Authorization: Bearer</code>. \
         <a href=\"/v1/openapi.json\">openapi.json</a> describes every address, document and problem.</p>\
         {tables}</main></body></html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(plain.as_bytes()), text);
        }
    }

    #[test]
    fn every_operation_is_on_the_page_and_nothing_runs_on_it() {
        let page = html();
        for operation in operations::all() {
            assert!(page.contains(operation.path), "{}", operation.path);
            assert!(page.contains(&escaped(operation.summary)));
            assert!(
                operations::TAGS
                    .iter()
                    .any(|(tag, _)| *tag == operation.tag)
            );
        }
        assert!(!page.contains("<script") && !page.contains("style=\""));
    }
}
