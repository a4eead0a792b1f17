//! The text of an enrolment code: `ACO1-` and groups of eight letters.
//!
//! Letters are Crockford's base 32 (no I, L, O, U), so that a code can be read out and typed. Each
//! group has seven letters and a check letter over them and the group's place: a code that was
//! damaged on its way says which group, and swapped groups are noticed. The first group starts with
//! the length, so that a cut-off code says so; a CRC-32 closes the whole.

use std::fmt::Write as _;

use crc::{CRC_5_USB, CRC_32_ISO_HDLC, Crc};

use super::InvalidAddress;

const PREFIX: &str = "ACO";
const VERSION: char = '1';
const GROUP: usize = 8;
/// More than any code has, so that a whole book pasted by accident costs nothing.
const LETTERS_READ: usize = 4096;
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK: Crc<u8> = Crc::<u8>::new(&CRC_5_USB);
const WHOLE: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// Why a pasted text is no enrolment code that can be used here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing was pasted.
    #[error("there is no code: copy it whole, from ACO1 to its last letter")]
    Empty,
    /// Something else was pasted.
    #[error("this is not an Acollida code: it starts with ACO1")]
    NotACode,
    /// A code of a later version.
    #[error("this code was made for a newer Acollida: update this app first")]
    Newer,
    /// A group does not fit its check letter.
    #[error("part {group} of the code, `{text}`, is damaged: compare it with the original")]
    Damaged {
        /// Which group, from 1, not counting the prefix.
        group: usize,
        /// Its letters as read.
        text: String,
    },
    /// Groups are missing at the end.
    #[error("the code is cut off: {found} parts of {expected} are there")]
    CutOff {
        /// Whole groups found.
        found: usize,
        /// Groups the code has.
        expected: usize,
    },
    /// There are more letters than the code has.
    #[error("there is something behind the end of the code: paste the code alone")]
    TooLong,
    /// Each group fits, the whole does not, or says something no code says.
    #[error("the code is damaged: ask for a new one")]
    Contents,
    /// The code leads to a server that this app must not talk to.
    #[error(transparent)]
    Address(#[from] InvalidAddress),
}

fn letter(value: u8) -> char {
    // Five bits always find a letter.
    char::from(
        LETTERS
            .get(usize::from(value & 31))
            .copied()
            .unwrap_or(b'0'),
    )
}

fn value(letter: u8) -> Option<u8> {
    // Crockford: what looks alike reads alike.
    let letter = match letter.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    LETTERS
        .iter()
        .position(|l| *l == letter)
        .and_then(|at| u8::try_from(at).ok())
}

fn check_value(place: u16, values: &[u8]) -> u8 {
    let mut digest = CHECK.digest();
    // Two bytes, not a `usize`: a code means the same on 32-bit and on 64-bit devices.
    digest.update(&place.to_be_bytes());
    digest.update(values);
    digest.finalize() & 31
}

/// Groups that `bytes` payload bytes need: two bytes of length before, four of checksum behind.
const fn groups_for(bytes: usize) -> usize {
    ((bytes + 6) * 8).div_ceil(5).div_ceil(GROUP - 1)
}

pub(super) fn write(payload: &[u8]) -> String {
    let length = u16::try_from(payload.len()).unwrap_or(u16::MAX);
    let mut framed = length.to_be_bytes().to_vec();
    framed.extend_from_slice(payload);
    framed.extend_from_slice(&WHOLE.checksum(payload).to_be_bytes());

    let mut values = Vec::with_capacity(framed.len() * 2);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in framed {
        held = held << 8 | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            values.push((held >> bits & 31) as u8);
        }
    }
    if bits > 0 {
        values.push((held << (5 - bits) & 31) as u8);
    }
    values.resize(values.len().next_multiple_of(GROUP - 1), 0);

    let mut text = format!("{PREFIX}{VERSION}");
    for (place, group) in (0_u16..).zip(values.chunks(GROUP - 1)) {
        text.push('-');
        group.iter().for_each(|v| text.push(letter(*v)));
        // Writing to a String cannot fail.
        let _ = write!(text, "{}", letter(check_value(place, group)));
    }
    text
}

/// Line breaks, blanks, hyphens and invisible marks of writing direction come with mail and chat
/// programs and with screens that read from the right; they mean nothing.
fn is_meaningful(c: char) -> bool {
    let ignored = c.is_whitespace()
        || matches!(
            c,
            '-' | '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2010}'..='\u{2015}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{2212}'
                | '\u{feff}'
        );
    !ignored
}

pub(super) fn read(pasted: &str) -> Result<Vec<u8>, CodeError> {
    let letters: Vec<char> = pasted
        .chars()
        .filter(|c| is_meaningful(*c))
        .take(LETTERS_READ)
        .collect();
    if letters.is_empty() {
        return Err(CodeError::Empty);
    }
    let (prefix, rest) = letters
        .split_at_checked(PREFIX.len() + 1)
        .ok_or(CodeError::NotACode)?;
    let (name, version) = prefix.split_at(PREFIX.len());
    // Read as the groups are: look-alikes and lower case are fine in the prefix too.
    let reads_as = |letter: &char| u8::try_from(*letter).ok().and_then(value);
    if !name
        .iter()
        .zip(PREFIX.chars())
        .all(|(read, right)| reads_as(read).is_some_and(|v| Some(v) == reads_as(&right)))
    {
        return Err(CodeError::NotACode);
    }
    match version {
        [VERSION | 'I' | 'i' | 'L' | 'l'] => {}
        ['2'..='9'] => return Err(CodeError::Newer),
        _ => return Err(CodeError::NotACode),
    }

    let whole_groups = rest.chunks_exact(GROUP);
    let left_over = whole_groups.remainder().len();
    let mut bytes = Vec::with_capacity(rest.len());
    let (mut bits, mut held) = (0_u32, 0_u32);
    let mut found = 0;
    for (place, group) in (0_u16..).zip(whole_groups) {
        if expected_groups(&bytes).is_some_and(|expected| found >= expected) {
            return Err(CodeError::TooLong);
        }
        let damaged = || CodeError::Damaged {
            group: usize::from(place) + 1,
            text: group.iter().collect(),
        };
        let mut values = [0_u8; GROUP];
        for (slot, c) in values.iter_mut().zip(group) {
            *slot = u8::try_from(*c).ok().and_then(value).ok_or_else(damaged)?;
        }
        let [data @ .., check] = &values;
        if check_value(place, data) != *check {
            return Err(damaged());
        }
        for v in data {
            held = held << 5 | u32::from(*v);
            bits += 5;
            if bits >= 8 {
                bits -= 8;
                bytes.push((held >> bits & 255) as u8);
            }
        }
        found += 1;
    }
    let expected = expected_groups(&bytes).ok_or(CodeError::CutOff {
        found: 0,
        expected: 1,
    })?;
    if found < expected {
        return Err(CodeError::CutOff { found, expected });
    }
    if left_over > 0 {
        return Err(CodeError::TooLong);
    }
    // Bits that make no whole byte any more are padding too.
    let odd_bits = held & ((1 << bits) - 1);
    unframe(&bytes)
        .filter(|_| odd_bits == 0)
        .ok_or(CodeError::Contents)
}

fn payload_length(bytes: &[u8]) -> Option<usize> {
    let length: [u8; 2] = bytes.get(..2)?.try_into().ok()?;
    Some(usize::from(u16::from_be_bytes(length)))
}

fn expected_groups(bytes: &[u8]) -> Option<usize> {
    payload_length(bytes).map(groups_for)
}

fn unframe(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = payload_length(bytes)?;
    let (payload, tail) = bytes.get(2..)?.split_at_checked(length)?;
    let (checksum, padding) = tail.split_at_checked(4)?;
    let right =
        checksum == WHOLE.checksum(payload).to_be_bytes() && padding.iter().all(|b| *b == 0);
    right.then(|| payload.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Changes one letter of a code's last group but the check letter, and makes the check letter fit.
    fn forged(payload: &[u8], slot: usize, letter_value: u8) -> Result<Vec<u8>, CodeError> {
        let code = write(payload);
        let (head, last) = code.split_at(code.len() - GROUP);
        let place = u16::try_from(head.matches('-').count() - 1).unwrap();
        let mut values: Vec<u8> = last
            .bytes()
            .take(GROUP - 1)
            .map(|l| value(l).unwrap())
            .collect();
        values[slot] = letter_value;
        let check = check_value(place, &values);
        let letters: String = values.iter().chain([&check]).map(|v| letter(*v)).collect();
        read(&format!("{head}{letters}"))
    }

    #[test]
    fn any_payload_reads_back() {
        for length in 0..300 {
            let payload: Vec<u8> = (0..length).map(|at| (at * 7 % 256) as u8).collect();
            assert_eq!(read(&write(&payload)), Ok(payload));
        }
    }

    #[test]
    fn padding_is_zero_so_that_one_content_has_one_code() {
        // Six bytes of frame and one of payload are 56 bits: eleven letters and a bit, of fourteen.
        assert_eq!(forged(&[7], 4, 0), read(&write(&[7])));
        for slot in 5..7 {
            for letter_value in 1..32 {
                assert_eq!(
                    forged(&[7], slot, letter_value),
                    Err(CodeError::Contents),
                    "{slot} {letter_value}"
                );
            }
        }
    }

    #[test]
    fn groups_that_fit_one_by_one_and_not_together_are_refused() {
        // The first letter of the last group belongs to the checksum of the whole.
        let refused = (0..32)
            .filter(|v| forged(&[7], 0, *v) == Err(CodeError::Contents))
            .count();
        assert_eq!(refused, 31);
    }

    #[test]
    fn the_check_letter_is_crc_5_over_the_place_in_two_bytes_and_the_letters() {
        assert_eq!(CHECK.checksum(b"123456789"), 0x19);
        assert_eq!(WHOLE.checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(check_value(258, &[3]), CHECK.checksum(&[1, 2, 3]));
    }
}
