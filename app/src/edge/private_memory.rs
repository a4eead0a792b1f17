//! Keeps other programs, and the files a crash leaves, away from what is in memory: counts, keys, the passphrase
//! while it is typed.

use zeroize::Zeroize as _;

/// How far below the caller the stack is overwritten: deeper than the functions that unwrap a key go.
const BELOW: usize = 64 * 1024;

/// Overwrites what functions that have returned left on the stack. Moving a value in Rust leaves a copy
/// behind, and so do the libraries that compute with a key; nothing else ever overwrites those for sure.
#[inline(never)]
pub fn overwrite_stack() {
    let mut below = [0_u8; BELOW];
    below.zeroize();
    std::hint::black_box(&mut below);
}

/// Asks the operating system not to write memory into core files and to let no other program of the same
/// person look into it (Linux: `prctl(2)`, `PR_SET_DUMPABLE`). Where it refuses, the program runs all the same.
#[cfg(target_os = "linux")]
pub fn keep_memory_private() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

    let _ = setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Elsewhere the system keeps programs apart by itself.
#[cfg(not(target_os = "linux"))]
pub fn keep_memory_private() {}
