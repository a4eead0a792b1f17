//! The body of an upload.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::upload(bytes));
