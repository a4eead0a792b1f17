//! The targets of the fuzzers, fed their committed seeds and damage to them, with no fuzzer: the whole server, told on a stream, and its configuration.

use std::path::Path;

#[allow(unreachable_pub, reason = "the fuzzers' crate has it too")]
#[path = "../../../fuzz/src/seeds.rs"]
mod seeds;
#[allow(unreachable_pub, reason = "the fuzzers' crate has it too")]
#[path = "../../../fuzz/src/server.rs"]
mod server;

#[test]
fn no_damage_to_a_seed_makes_the_server_break_or_answer_what_is_no_http() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let fed = seeds::feed(server::TARGETS, &fuzz, 40);
    server::close();
    assert!(fed.iter().all(|inputs| *inputs > 40), "{fed:?}");
}
