//! What is left in memory: a key that is held is found there, and after the device was opened and locked neither the
//! key nor the passphrase is, in no page that the process can write.

use std::{
    env,
    fs::{self, File},
    io::{BufRead, BufReader, Read, Seek, SeekFrom, Write},
    process::{Child, Command, Stdio},
    sync::mpsc::channel,
};

use acollida_tests::{Calendar, Scratch, day};
use app::{
    edge::{Surroundings, SystemEntropy},
    store::{Profile, Store},
    vault::{Cost, Protection, Secret, SecretKind, Vault, VaultError},
    worker::{Request, View, Worker},
};

const FOLDER: &str = "ACOLLIDA_MEMORY_FOLDER";
const TEST: &str = "memory::after_the_lock_neither_key_nor_passphrase_is_in_memory";

/// The passphrase, made letter by letter in a place that is overwritten: nothing hands it over.
fn phrase() -> Secret {
    let mut text = String::with_capacity(64);
    for number in 0_u8..24 {
        let letter = b'a' + (number * 7 + number / 3) % 26;
        text.push(char::from(letter));
    }
    let secret = Secret::new(&text);
    let mut bytes = text.into_bytes();
    bytes.iter_mut().for_each(|byte| *byte = 0);
    std::hint::black_box(&bytes);
    secret
}

fn phrase_text() -> Vec<u8> {
    (0_u8..24)
        .map(|number| b'a' + (number * 7 + number / 3) % 26)
        .collect()
}

/// The device: opens, locks, and says so.
fn be_the_device(folder: &std::path::Path) {
    let (publish, views) = channel::<View>();
    let surroundings = Surroundings {
        clock: std::sync::Arc::new(Calendar::at(day("2026-04-29"))),
        entropy: std::sync::Arc::new(SystemEntropy),
    };
    let worker = Worker::start(&Profile::at(folder), surroundings, move |view| {
        let _ = publish.send(view);
    })
    .unwrap();
    let mut stdin = std::io::stdin().lock();
    let mut line = String::new();
    let mut say = |word: &str| {
        println!("{word}");
        std::io::stdout().flush().unwrap();
        stdin.read_line(&mut line).unwrap();
    };
    let wait = |locked: bool| {
        while views.recv().unwrap().locked != locked {}
    };
    let held = Vault::of(&Profile::at(folder))
        .open(Some(&phrase()))
        .unwrap();
    say("held");
    drop(held);
    worker.ask(Request::UnlockWith(phrase()));
    wait(false);
    worker.ask(Request::Lock);
    wait(true);
    say("locked");
    worker.stop();
}

/// Whether the process has these bytes anywhere in its memory.
fn holds(child: &Child, wanted: &[u8]) -> bool {
    let maps = fs::read_to_string(format!("/proc/{}/maps", child.id())).unwrap();
    let mut memory = File::open(format!("/proc/{}/mem", child.id())).unwrap();
    maps.lines().any(|line| {
        let mut parts = line.split_whitespace();
        let (range, rights) = (parts.next().unwrap(), parts.next().unwrap());
        // What cannot be written cannot hold it; the program's own text would only be the letters above.
        if !rights.starts_with("rw") {
            return false;
        }
        let (from, to) = range.split_once('-').unwrap();
        let (from, to) = (
            u64::from_str_radix(from, 16).unwrap(),
            u64::from_str_radix(to, 16).unwrap(),
        );
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        let read = memory
            .seek(SeekFrom::Start(from))
            .and_then(|_| memory.read_exact(&mut bytes));
        read.is_ok() && bytes.windows(wanted.len()).any(|window| window == wanted)
    })
}

#[test]
fn after_the_lock_neither_key_nor_passphrase_is_in_memory() {
    if let Some(folder) = env::var_os(FOLDER) {
        be_the_device(std::path::Path::new(&folder));
        return;
    }
    let scratch = Scratch::in_memory();
    let profile = Profile::at(scratch.at("anna"));
    let vault = Vault::of(&profile);
    drop(Store::open(&profile, &SystemEntropy).unwrap());
    let quick = |_: Cost| Ok::<_, VaultError>(std::time::Duration::from_secs(60));
    let change = Protection::Ask(SecretKind::Passphrase, phrase());
    vault.change(None, &change, &SystemEntropy, quick).unwrap();
    let key = vault.open(Some(&phrase())).unwrap();
    let key = key.for_tests().to_vec();
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();

    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", TEST, "--nocapture"])
        .env(FOLDER, scratch.at("anna"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut until = |word: &str| {
        while !told.next().unwrap().unwrap().ends_with(word) {}
    };
    until("held");
    assert!(
        holds(&child, &key),
        "while it is held the key is there, and this search finds it"
    );
    child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    until("locked");
    for (what, wanted) in [
        ("the key", key.as_slice()),
        ("the key as text", hex.as_bytes()),
        ("the passphrase", &phrase_text()),
    ] {
        assert!(!holds(&child, wanted), "{what} is still in memory");
    }
    child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    assert!(child.wait().unwrap().success());
}
