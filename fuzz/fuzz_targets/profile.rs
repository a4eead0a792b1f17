//! A team's profile.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::profile(bytes));
