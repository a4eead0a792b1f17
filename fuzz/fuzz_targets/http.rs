//! All that comes on one connection of the server.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| acollida_fuzz::server::http(bytes));
