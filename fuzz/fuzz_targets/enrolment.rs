//! An enrolment code, pasted as text.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::enrolment(bytes));
