//! The vault: who gets the key of the store, and who does not; what a changed, swapped or missing file
//! comes to; what erasing leaves.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use app::{
    edge::{Entropy, SystemEntropy},
    store::{Ailment, Profile, Store, StoreError},
    vault::{
        Asks, Cost, DeviceKey, DeviceKeyError, Protection, Secret, SecretKind, TRIES_MAX, Tries,
        Vault, VaultError, Weakness,
    },
};
use zeroize::Zeroizing;

const PHRASE: &str = "quatre cadires verdes";
const CODE: &str = "402857";

/// As fast as a test may be: at the floor.
fn quick(_: Cost) -> Result<Duration, VaultError> {
    Ok(Duration::from_secs(60))
}

struct Anna {
    folder: tempfile::TempDir,
}

impl Anna {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn profile(&self) -> Profile {
        Profile::at(self.folder.path())
    }

    fn vault(&self) -> Vault {
        Vault::of(&self.profile())
    }

    /// With a store, and this asked for.
    fn protected(secret: &str) -> Self {
        let anna = Self::new();
        drop(Store::open(&anna.profile(), &SystemEntropy).unwrap());
        anna.change(None, ask(secret)).unwrap();
        anna
    }

    fn change(&self, now: Option<&str>, change: Protection) -> Result<(), VaultError> {
        let now = now.map(Secret::new);
        self.vault()
            .change(now.as_ref(), &change, &SystemEntropy, quick)
    }

    fn opens(&self, secret: &str) -> bool {
        match self.vault().open(Some(&Secret::new(secret))) {
            Ok(key) => Store::open_with(&self.profile(), &key, &SystemEntropy).is_ok(),
            Err(_) => false,
        }
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

fn ask(secret: &str) -> Protection {
    Protection::Ask(SecretKind::Passphrase, Secret::new(secret))
}

#[test]
fn a_new_device_asks_for_nothing_and_its_store_is_encrypted_all_the_same() {
    let anna = Anna::new();
    drop(Store::open(&anna.profile(), &SystemEntropy).unwrap());
    assert_eq!(anna.vault().asks().unwrap(), Some(Asks::Nothing));
    let bytes = fs::read(anna.profile().database()).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
    for word in ["CREATE TABLE", "day_tally", "setting"] {
        let there = bytes
            .windows(word.len())
            .any(|window| window == word.as_bytes());
        assert!(!there, "{word} stands in the file");
    }
    drop(Store::open(&anna.profile(), &SystemEntropy).unwrap());
}

#[test]
fn with_a_passphrase_it_opens_for_that_alone() {
    let anna = Anna::protected(PHRASE);
    assert!(anna.opens(PHRASE));
    assert!(!anna.opens("quatre cadires verds"));
    assert!(!anna.opens(""));
    let refused = Store::open(&anna.profile(), &SystemEntropy).err().unwrap();
    assert_eq!(refused.ailment(), Ailment::Locked);
    assert!(matches!(
        refused,
        StoreError::Key(VaultError::Asked(SecretKind::Passphrase))
    ));
}

#[test]
fn a_changed_passphrase_opens_and_the_one_before_does_not() {
    let anna = Anna::protected(PHRASE);
    let wrong = anna.change(Some("the wrong one here"), ask("cinc gots de vidre"));
    assert!(matches!(wrong, Err(VaultError::Wrong)));
    assert!(matches!(
        anna.change(None, ask("cinc gots de vidre")),
        Err(VaultError::Asked(_))
    ));
    assert!(anna.opens(PHRASE), "nothing was changed");
    anna.change(Some(PHRASE), ask("cinc gots de vidre"))
        .unwrap();
    assert!(anna.opens("cinc gots de vidre") && !anna.opens(PHRASE));
    anna.change(Some("cinc gots de vidre"), Protection::AskNothing)
        .unwrap();
    drop(Store::open(&anna.profile(), &SystemEntropy).unwrap());
}

#[test]
fn what_is_too_easy_to_guess_is_refused_with_the_reason() {
    let anna = Anna::new();
    drop(Store::open(&anna.profile(), &SystemEntropy).unwrap());
    let weak = |kind, text| {
        let change = Protection::Ask(kind, Secret::new(text));
        match anna.change(None, change) {
            Err(VaultError::Weak(weakness)) => weakness,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(weak(SecretKind::Code, "12345"), Weakness::Short);
    assert_eq!(weak(SecretKind::Code, "111111"), Weakness::Repeats);
    assert_eq!(weak(SecretKind::Code, "234567"), Weakness::Run);
    assert_eq!(weak(SecretKind::Passphrase, "too short"), Weakness::Short);
    assert_eq!(anna.vault().asks().unwrap(), Some(Asks::Nothing));
}

#[test]
fn wrong_tries_are_counted_over_restarts_and_forgotten_when_one_is_right() {
    let anna = Anna::protected(PHRASE);
    for count in 1..=4 {
        assert!(matches!(
            anna.vault().attempt(&Secret::new("not the phrase")),
            Err(VaultError::Wrong)
        ));
        assert_eq!(anna.vault().tries().count(), count);
    }
    assert_eq!(
        Tries::wait(anna.vault().tries().count()),
        Duration::from_secs(5)
    );
    anna.vault().attempt(&Secret::new(PHRASE)).unwrap();
    assert_eq!(anna.vault().tries().count(), 0);
}

#[test]
fn ten_wrong_tries_erase_only_where_that_was_chosen() {
    let wrong = Secret::new("not the phrase");
    let anna = Anna::protected(PHRASE);
    for _ in 0..TRIES_MAX + 2 {
        assert!(matches!(
            anna.vault().attempt(&wrong),
            Err(VaultError::Wrong)
        ));
    }
    anna.vault().attempt(&Secret::new(PHRASE)).unwrap();
    anna.change(Some(PHRASE), Protection::EraseAfterTries(true))
        .unwrap();
    for _ in 1..TRIES_MAX {
        assert!(matches!(
            anna.vault().attempt(&wrong),
            Err(VaultError::Wrong)
        ));
    }
    assert!(matches!(
        anna.vault().attempt(&wrong),
        Err(VaultError::Erases)
    ));
}

#[test]
fn the_code_that_erases_does_not_open_and_is_not_to_be_seen_in_the_file() {
    let anna = Anna::protected(PHRASE);
    let before = fs::read(anna.vault().key_file()).unwrap();
    let same = anna.change(
        Some(PHRASE),
        Protection::EraseCode(Some(Secret::new(PHRASE))),
    );
    assert!(matches!(same, Err(VaultError::Same)));
    let code = Secret::new("cinc gots de vidre");
    anna.change(Some(PHRASE), Protection::EraseCode(Some(code.clone())))
        .unwrap();
    let after = fs::read(anna.vault().key_file()).unwrap();
    assert_eq!(before.len(), after.len(), "its length tells nothing");
    assert_eq!(before[..44], after[..44], "and its head neither");
    assert!(matches!(
        anna.vault().attempt(&code),
        Err(VaultError::Erases)
    ));
    assert!(anna.opens(PHRASE));
    // It outlives a change of the passphrase, and cannot become the passphrase.
    assert!(matches!(
        anna.change(Some(PHRASE), ask("cinc gots de vidre")),
        Err(VaultError::Same)
    ));
    anna.change(Some(PHRASE), ask("sis portes obertes"))
        .unwrap();
    assert!(matches!(
        anna.vault().open(Some(&code)),
        Err(VaultError::Erases)
    ));
    anna.change(Some("sis portes obertes"), Protection::EraseCode(None))
        .unwrap();
    assert!(matches!(
        anna.vault().open(Some(&code)),
        Err(VaultError::Wrong)
    ));
}

#[test]
fn files_of_another_device_open_nothing_and_nothing_is_changed() {
    let (anna, bea) = (Anna::protected(PHRASE), Anna::protected(PHRASE));
    let own = fs::read(anna.vault().key_file()).unwrap();
    fs::copy(bea.vault().key_file(), anna.vault().key_file()).unwrap();
    let swapped = anna.vault().open(Some(&Secret::new(PHRASE)));
    assert!(matches!(swapped, Err(VaultError::Missing)), "{swapped:?}");
    fs::write(anna.vault().key_file(), own).unwrap();

    let device = anna.folder.path().join("acollida.device");
    let own = fs::read(&device).unwrap();
    fs::remove_file(&device).unwrap();
    let gone = anna.vault().open(Some(&Secret::new(PHRASE)));
    assert!(matches!(gone, Err(VaultError::Missing)), "{gone:?}");
    fs::write(&device, own).unwrap();
    assert!(anna.opens(PHRASE));

    fs::remove_file(anna.vault().key_file()).unwrap();
    let refused = Store::open(&anna.profile(), &SystemEntropy).err().unwrap();
    assert_eq!(refused.ailment(), Ailment::KeyMissing);
    assert!(
        !anna.vault().key_file().exists(),
        "a store whose key is away is not begun anew"
    );
}

/// A device whose key cannot be copied, as a phone's.
#[derive(Clone, Default)]
struct Hardware(Arc<Mutex<Option<[u8; 32]>>>);

impl DeviceKey for Hardware {
    fn make(&self, entropy: &dyn Entropy) -> Result<(), DeviceKeyError> {
        let mut key = self.0.lock().unwrap();
        if key.is_none() {
            *key = Some(entropy.bytes()?);
        }
        Ok(())
    }

    fn mac(&self, message: &[u8]) -> Result<Zeroizing<[u8; 32]>, DeviceKeyError> {
        use hmac::{KeyInit, Mac};
        let key = self.0.lock().unwrap().ok_or(DeviceKeyError::Missing)?;
        let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(&key).unwrap();
        mac.update(message);
        Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    fn destroy(&self) -> std::io::Result<()> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
}

fn copy_all(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

#[test]
fn a_copy_of_the_storage_does_not_open_on_another_device_even_with_the_code() {
    let (here, there) = (Hardware::default(), Hardware::default());
    let anna = Anna::new();
    let vault = Vault::with(&anna.profile(), Arc::new(here));
    let key = Store::key_of(&anna.profile(), &vault, &SystemEntropy).unwrap();
    drop(Store::open_with(&anna.profile(), &key, &SystemEntropy).unwrap());
    let code = Protection::Ask(SecretKind::Code, Secret::new(CODE));
    vault.change(None, &code, &SystemEntropy, quick).unwrap();

    let thief = Anna::new();
    copy_all(anna.folder.path(), thief.folder.path());
    there.make(&SystemEntropy).unwrap();
    let stolen = Vault::with(&thief.profile(), Arc::new(there));
    let tried = stolen.open(Some(&Secret::new(CODE)));
    assert!(matches!(tried, Err(VaultError::Missing)), "{tried:?}");
    assert!(vault.open(Some(&Secret::new(CODE))).is_ok());
}

#[test]
fn erased_it_stays_erased_even_with_the_old_files_put_back() {
    let hardware = Hardware::default();
    let anna = Anna::new();
    let vault = Vault::with(&anna.profile(), Arc::new(hardware));
    let key = Store::key_of(&anna.profile(), &vault, &SystemEntropy).unwrap();
    drop(Store::open_with(&anna.profile(), &key, &SystemEntropy).unwrap());
    drop(key);
    let kept = Anna::new();
    copy_all(anna.folder.path(), kept.folder.path());
    fs::write(anna.folder.path().join("notes.txt"), "not ours").unwrap();

    vault.erase_keys().unwrap();
    let left = vault.erase_files(&anna.profile());
    assert_eq!(left.left, Vec::<String>::new());
    assert_eq!(anna.names(), ["notes.txt"], "what is not ours stays");

    copy_all(kept.folder.path(), anna.folder.path());
    let tried = vault.open(None);
    assert!(matches!(tried, Err(VaultError::Missing)), "{tried:?}");
    // And with a new key of the device it is still another one.
    let refused = Store::key_of(&anna.profile(), &vault, &SystemEntropy);
    assert!(refused.is_err());
}

#[test]
fn a_key_file_changed_anywhere_opens_nothing_and_says_so() {
    let anna = Anna::protected(PHRASE);
    let path = anna.vault().key_file();
    let whole = fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(3) {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        fs::write(&path, &changed).unwrap();
        let opened = anna.vault().open(Some(&Secret::new(PHRASE)));
        assert!(
            matches!(opened, Err(VaultError::File(_))),
            "byte {at}: {opened:?}"
        );
    }
    fs::write(&path, &whole).unwrap();
    assert!(anna.opens(PHRASE));
}

#[cfg(unix)]
#[test]
fn its_files_are_readable_by_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let anna = Anna::protected(PHRASE);
    for name in ["acollida.key", "acollida.device"] {
        let mode = fs::metadata(anna.folder.path().join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{name} is {mode:o}");
    }
}
