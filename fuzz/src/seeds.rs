//! The committed seeds of a target, and damage to them: the short run that needs no fuzzer.

#[path = "damage.rs"]
mod damage;

use std::{fs, path::Path};

use self::damage::damaged;

/// A target: its name, which the folder of its seeds has too, and what it feeds.
pub type Target = (&'static str, fn(&[u8]));

/// Feeds each target its seeds and so many times damage to each. Gives how many inputs each got.
///
/// # Panics
/// A target does, or has no seeds.
pub fn feed(targets: &[Target], fuzz: &Path, times: usize) -> Vec<usize> {
    let feed = |(name, target): &Target| {
        let folder = fuzz.join("corpus").join(name);
        let entries = fs::read_dir(&folder).expect("a folder of seeds by the target's name");
        let mut seeds: Vec<_> = entries.map(|entry| entry.expect("a seed").path()).collect();
        seeds.sort();
        assert!(!seeds.is_empty(), "{name} has no seeds");
        let mut fed = 0;
        for (number, seed) in (0..).zip(&seeds) {
            let bytes = fs::read(seed).expect("a seed");
            for input in damaged(&bytes, number, times) {
                let fine = std::panic::catch_unwind(|| target(&input));
                assert!(
                    fine.is_ok(),
                    "{name} panics at damage of {}: {:?}",
                    seed.display(),
                    String::from_utf8_lossy(&input)
                );
                fed += 1;
            }
        }
        fed
    };
    targets.iter().map(feed).collect()
}
