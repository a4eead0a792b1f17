//! Damage to bytes, the same in each run: what a test feeds to a target where no fuzzer runs.

/// What stands in texts of every kind.
const WORDS: &[&[u8]] = &[
    b"0",
    b"-1",
    b"9223372036854775807",
    b"18446744073709551616",
    b"1e400",
    b"null",
    b"true",
    b"[]",
    b"{}",
    b"\"\"",
    b"[[[[[[[[[[[[[[[[",
    b"\\u0000",
    b"\\ud800",
    b"\xff\xfe",
    b"\0",
    b"\r\n",
    b"\r\n\r\n",
    b"%00",
    b"%2e%2e/",
    b"&",
    b"=",
    b";q=",
    b"../",
    b"\xe2\x80\xae",
    b"2026-W99",
    b"9999-12/W53",
    b"chunked",
    b" ",
];

/// Chance that is the same in each run (Steele, Lea, Flood 2014, SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = (mixed ^ (mixed >> 31)) as usize;
        mixed.checked_rem(below).unwrap_or(0)
    }
}

/// The bytes themselves, and then so many times some damage to them, the `number`th of its kind.
pub fn damaged(bytes: &[u8], number: u64, times: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut chance = Chance(number);
    let whole = bytes.to_vec();
    let mut first = Some(whole.clone());
    let more = std::iter::repeat_with(move || {
        let mut bytes = whole.clone();
        for _ in 0..=chance.next(3) {
            hurt(&mut bytes, &mut chance);
        }
        bytes
    });
    std::iter::from_fn(move || first.take()).chain(more.take(times))
}

fn hurt(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.next(bytes.len() + 1);
    let some = chance.next(40);
    let end = (at + some).min(bytes.len());
    match chance.next(7) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.next(8);
            }
        }
        1 => bytes.insert(at, chance.next(256) as u8),
        2 => drop(bytes.drain(at..end)),
        3 => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        4 => bytes.truncate(at),
        5 => {
            let word = WORDS[chance.next(WORDS.len())];
            bytes.splice(at..at, word.iter().copied());
        }
        _ => {
            let word = WORDS[chance.next(WORDS.len())];
            bytes.splice(at..end, word.iter().copied());
        }
    }
}
