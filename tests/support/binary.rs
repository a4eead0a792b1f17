//! The programs themselves, as a user runs them.

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

// What this run of the tests has brought up to date already.
static BUILT: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());

/// The built program of a package of this workspace, brought up to date first. Where the whole
/// workspace was built before, as the checks do, there is nothing to do and it takes a moment.
///
/// # Panics
/// It cannot be built.
#[must_use]
pub fn program(package: &str, name: &str) -> PathBuf {
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built
        .entry(name.to_owned())
        .or_insert_with(|| build(package, name))
        .clone()
}

fn build(package: &str, name: &str) -> PathBuf {
    // TARGET/PROFILE/deps/THIS-TEST
    let test = env::current_exe().expect("the path of this test");
    let folder = test.ancestors().nth(2).expect("the folder of the build");
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(other) => other,
    };
    let built = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .args(["build", "--offline", "--quiet", "--profile", profile])
        // Together with these tests, so that dependencies have the features they were built with.
        .args([
            "--package",
            "acollida-tests",
            "--package",
            package,
            "--bin",
            name,
        ])
        .arg("--target-dir")
        .arg(folder.parent().expect("the target folder"))
        .output()
        .expect("cargo");
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    folder.join(name)
}
