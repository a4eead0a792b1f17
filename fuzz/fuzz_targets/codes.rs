//! The short words of records, addresses and questions.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::codes(bytes));
