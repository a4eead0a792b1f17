//! The forms in which bytes can stand in a file and still be what they were.

use sha2::{Digest, Sha256};

/// The bytes in every form that is searched for.
pub(crate) fn all(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let hash = Sha256::digest(bytes).to_vec();
    let mut forms = vec![
        ("as it is", bytes.to_vec()),
        ("in lower case", text.to_lowercase().into_bytes()),
        ("in upper case", text.to_uppercase().into_bytes()),
        ("backwards", bytes.iter().rev().copied().collect()),
        ("in hexadecimal", hex(bytes, false)),
        ("in upper-case hexadecimal", hex(bytes, true)),
        ("percent-encoded", percent(bytes, false)),
        ("percent-encoded in upper case", percent(bytes, true)),
        (
            "in UTF-16, little end first",
            utf16(&text, u16::to_le_bytes),
        ),
        ("in UTF-16, big end first", utf16(&text, u16::to_be_bytes)),
        ("as its SHA-256", hash.clone()),
        ("as its SHA-256 in hexadecimal", hex(&hash, false)),
    ];
    // Inside a longer text the same bytes fall on three alignments.
    for before in 0..3 {
        forms.push(("in base64", base64(bytes, before, b"+/")));
        forms.push(("in base64 for URLs", base64(bytes, before, b"-_")));
    }
    forms
}

/// Whether bytes hold a pattern.
pub(crate) fn holds(bytes: &[u8], pattern: &[u8]) -> bool {
    bytes.windows(pattern.len()).any(|window| window == pattern)
}

fn hex(bytes: &[u8], upper: bool) -> Vec<u8> {
    let digits = |byte: &u8| {
        if upper {
            format!("{byte:02X}")
        } else {
            format!("{byte:02x}")
        }
    };
    bytes.iter().map(digits).collect::<String>().into_bytes()
}

fn percent(bytes: &[u8], upper: bool) -> Vec<u8> {
    let digits = |byte: &u8| {
        if upper {
            format!("%{byte:02X}")
        } else {
            format!("%{byte:02x}")
        }
    };
    bytes.iter().map(digits).collect::<String>().into_bytes()
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// Base64 (RFC 4648) of the bytes after `before` others, without the letters that the neighbours share.
fn base64(bytes: &[u8], before: usize, last_two: &[u8; 2]) -> Vec<u8> {
    let alphabet: Vec<u8> = (b'A'..=b'Z')
        .chain(b'a'..=b'z')
        .chain(b'0'..=b'9')
        .chain(*last_two)
        .collect();
    let padded: Vec<u8> = std::iter::repeat_n(0, before)
        .chain(bytes.iter().copied())
        .collect();
    let bits: Vec<u8> = padded
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let letters = bits.chunks_exact(6).map(|six| {
        alphabet[six
            .iter()
            .fold(0, |value, bit| value << 1 | usize::from(*bit))]
    });
    letters.skip((before * 8).div_ceil(6)).collect()
}

#[test]
fn the_search_finds_every_form() {
    let secret = b"Mk-planted-7f3a";
    // Written by other hands than the search: python3 -c "import base64; …"
    let samples: [&[u8]; 9] = [
        b"xx Mk-planted-7f3a xx",
        b"xx mk-planted-7f3a xx",
        b"xx 4d6b2d706c616e7465642d37663361 xx",
        b"xx %4D%6B%2D%70%6C%61%6E%74%65%64%2D%37%66%33%61 xx",
        b"xx TWstcGxhbnRlZC03ZjNh xx",
        b"xx YU1rLXBsYW50ZWQtN2YzYWE= xx",
        b"xx YWFNay1wbGFudGVkLTdmM2FhYQ== xx",
        b"x\0M\0k\0-\0p\0l\0a\0n\0t\0e\0d\0-\x007\0f\x003\0a\0",
        b"\0M\0k\0-\0p\0l\0a\0n\0t\0e\0d\0-\x007\0f\x003\0a\0x",
    ];
    for sample in samples {
        let found = crate::places_of(secret, &[("sample".to_owned(), sample.to_vec())]);
        assert!(!found.is_empty(), "{}", String::from_utf8_lossy(sample));
    }
    assert!(
        crate::places_of(secret, &[("sample".to_owned(), b"Mk-planted-7f3".to_vec())]).is_empty()
    );
}
