//! What a server answers, as a device reads it.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::answers(bytes));
