//! One record of counting.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::contribution(bytes));
