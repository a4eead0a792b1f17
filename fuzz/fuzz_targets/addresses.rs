//! The address of a server, typed or in a code.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::records::addresses(bytes));
