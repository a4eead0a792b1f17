//! Runs the process that counts with a library before libc that records what it does to its disk.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write,
    path::Path,
    process::{self, Command, Stdio},
};

use acollida_tests::Scratch;
use app::store::Profile;

use crate::{
    disk::{Contents, Disk, Names, Part},
    trace::Trace,
};

/// Which run a process does, if it is one that counts, and where.
const RUN: &str = "ACOLLIDA_POWER_LOSS_RUN";
const FOLDER: &str = "ACOLLIDA_RECORD_FOLDER";
const LOG: &str = "ACOLLIDA_RECORD_LOG";
const VOICE: &str = "ACOLLIDA_RECORD_VOICE";

/// The profile's folder, in the folder that is recorded: its own name is recorded too.
pub(crate) fn profile(below: &Path) -> Profile {
    Profile::at(below.join("anna"))
}

/// What a process that is recorded does in one of its runs; it need not return.
pub(crate) type Work<'a> = &'a dyn Fn(usize, Profile, &Path);

/// In a process that [`record`] started: does its run and ends as a killed process does, with nothing closed.
pub(crate) fn work_if_told(work: Work<'_>) {
    if let Ok(run) = env::var(RUN) {
        let [folder, voice] = [FOLDER, VOICE].map(|name| env::var_os(name).unwrap());
        let profile = profile(Path::new(&folder));
        work(run.parse().unwrap(), profile, Path::new(&voice));
        process::exit(0)
    }
}

/// Tells that so many acts are shown as done. In one write, so that it is one record.
pub(crate) fn show(voice: &Path, acts: usize) {
    let mut voice = OpenOptions::new().append(true).open(voice).unwrap();
    voice.write_all(format!("shown {acts}").as_bytes()).unwrap();
}

/// Records so many runs, one after the other. `test` is the test that calls [`work_if_told`].
pub(crate) fn record(runs: usize, test: &str) -> Trace {
    let scratch = Scratch::in_memory();
    let place = fs::canonicalize(scratch.path()).unwrap();
    let [folder, library, log, voice] =
        ["disk", "record.so", "log", "voice"].map(|name| place.join(name));
    fs::create_dir(&folder).unwrap();
    fs::write(&voice, "").unwrap();
    compile(&library);
    let mut trace = Trace::default();
    for run in 0..runs {
        let status = Command::new(env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env("LD_PRELOAD", &library)
            .env(RUN, run.to_string())
            .env(FOLDER, &folder)
            .env(LOG, &log)
            .env(VOICE, &voice)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success(), "run {run} ended with {status}");
        trace = Trace::read(&fs::read(&log).unwrap(), &folder);
        assert!(
            end(&trace) == contents(&folder),
            "after run {run} the folder is not what was recorded"
        );
    }
    trace
}

fn compile(library: &Path) {
    let source = library.with_extension("c");
    fs::write(&source, include_str!("record.c")).unwrap();
    let compiler = Command::new("cc")
        .args(["-shared", "-fPIC", "-O2", "-o"])
        .args([library, &source])
        // Where libc does not hold them itself.
        .args(["-ldl", "-pthread"])
        .status()
        .expect("cc, of the package gcc");
    assert!(compiler.success());
}

/// What a trace leaves where nothing is cut.
fn end(trace: &Trace) -> Contents {
    let mut disk = Disk::new(trace, Names::WithFile);
    for (at, step) in trace.steps.iter().enumerate() {
        disk.take(at, step);
    }
    let all = disk.unsynced();
    disk.contents(&disk.cut(&all.keys().map(|at| (*at, Part::Whole)).collect()))
}

fn contents(folder: &Path) -> Contents {
    let mut contents = Contents::default();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_owned();
            if path.is_dir() {
                contents.folders.push(name);
                waiting.push(path);
            } else {
                contents.files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    contents.folders.sort_unstable();
    contents
}
