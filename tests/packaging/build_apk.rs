//! `tools/build-apk` says of each tool that is missing that it is, and what to do, before it builds anything. Every
//! tool stands in as a few lines of shell; the real ones are nowhere in the PATH it is given.

use std::{
    fs,
    os::unix::fs::{PermissionsExt as _, symlink},
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::root;

/// Programs of the system that the script is written with.
const SYSTEM: &[&str] = &[
    "bash", "cat", "cut", "dirname", "grep", "head", "make", "mkdir", "paste", "rm", "sed", "sh",
    "sort", "tail", "tr",
];

/// Programs that the script asks about, and what they say.
const TOOLS: &[(&str, &str)] = &[
    ("cargo", "echo 'cargo 1.95.0 (0000000 2026-01-01)'"),
    (
        "rustup",
        "printf '%s\\n' aarch64-linux-android armv7-linux-androideabi x86_64-linux-android",
    ),
    ("cargo-ndk", "echo 'cargo-ndk 4.1.2'"),
    ("javac", "echo 'javac 17.0.15'"),
    ("gradle", "printf '\\nGradle 8.14.3\\n'"),
    // Whether these work is tried; the real ones take their time to show it.
    ("cc", "cat >/dev/null"),
    ("perl", "exit 0"),
];

/// A machine on which everything is there.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let machine = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let programs = machine.programs();
        fs::create_dir(&programs).unwrap();
        for name in SYSTEM {
            let there = ["/usr/bin", "/bin"].map(|folder| Path::new(folder).join(name));
            let there = there.iter().find(|path| path.exists());
            symlink(there.expect(name), programs.join(name)).unwrap();
        }
        for (tool, says) in TOOLS {
            machine.tool(tool, says);
        }
        machine.file("sdk/platforms/android-36/android.jar", "jar");
        machine.file("sdk/build-tools/36.0.0/lib/d8.jar", "jar");
        machine.ndk("28.2.13676358");
        machine
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn programs(&self) -> PathBuf {
        self.path("programs")
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn tool(&self, name: &str, says: &str) {
        let program = self.programs().join(name);
        fs::write(&program, format!("#!/bin/sh\n{says}\n")).unwrap();
        fs::set_permissions(program, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn ndk(&self, revision: &str) {
        let properties = format!("Pkg.Desc = Android NDK\nPkg.Revision = {revision}\n");
        self.file("sdk/ndk/here/source.properties", &properties);
    }

    fn remove(&self, path: &str) {
        let path: &Path = &self.path(path);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }

    /// The exit code and what was said.
    fn build(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = Command::new("bash")
            .arg(root().join("tools/build-apk"))
            .args(arguments)
            .env_clear()
            .env("PATH", self.programs())
            .env("HOME", self.folder.path())
            .env("ANDROID_HOME", self.path("sdk"))
            .env("CARGO_TARGET_DIR", self.path("target"))
            .env("SOURCE_DATE_EPOCH", "1767225600")
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(said).unwrap())
    }

    /// Fails unless one thing is missing, and is said so.
    #[track_caller]
    fn assert_misses(&self, says: &str) {
        let (code, said) = self.build(&["--check"]);
        let sentences: Vec<_> = said.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(code, Some(2), "{said}");
        assert!(
            sentences.len() == 1 && sentences[0].contains(says),
            "{sentences:?} is not one sentence that says {says:?}"
        );
    }
}

#[test]
fn where_everything_is_there_nothing_is_missing() {
    let (code, said) = Machine::new().build(&["--check"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("arm64-v8a armeabi-v7a x86_64"), "{said}");
}

#[test]
fn a_tool_that_is_missing_is_named_with_what_to_do() {
    for (gone, says) in [
        ("programs/rustup", "https://rustup.rs"),
        ("programs/cargo-ndk", "cargo install --locked cargo-ndk"),
        ("programs/javac", "A JDK 17 or newer is missing"),
        ("programs/gradle", "gradle-wrapper.properties names"),
        ("programs/make", "The package make is missing"),
        ("sdk/platforms", "sdkmanager 'platforms;android-36'"),
        ("sdk/build-tools", "sdkmanager 'build-tools;36.0.0'"),
        ("sdk/ndk", "The Android NDK is missing: sdkmanager 'ndk;28"),
    ] {
        let machine = Machine::new();
        machine.remove(gone);
        machine.assert_misses(says);
    }
}

#[test]
fn a_tool_that_is_too_old_is_named_with_both_versions() {
    for (tool, old, says) in [
        (
            "cargo-ndk",
            "echo 'cargo-ndk 3.5.4'",
            "cargo-ndk is 3.5.4, and 4 or newer",
        ),
        (
            "javac",
            "echo 'javac 11.0.2'",
            "The JDK is 11.0.2, and 17 or newer",
        ),
        (
            "gradle",
            "echo 'Gradle 8.9'",
            "Gradle is 8.9, and 8.13 or newer",
        ),
        (
            "rustup",
            "echo x86_64-linux-android; echo armv7-linux-androideabi",
            "rustup target add aarch64-linux-android",
        ),
    ] {
        let machine = Machine::new();
        machine.tool(tool, old);
        machine.assert_misses(says);
    }
    let machine = Machine::new();
    machine.ndk("27.3.13750724");
    machine.assert_misses("The NDK is 27.3.13750724, and 28 or newer");
}

#[test]
fn without_a_rust_nothing_else_is_asked() {
    let machine = Machine::new();
    machine.remove("programs/cargo");
    let (code, said) = machine.build(&[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("there is no cargo"), "{said}");
}

#[test]
fn only_the_processors_named_need_their_target() {
    let machine = Machine::new();
    machine.tool("rustup", "echo x86_64-linux-android");
    let (code, said) = machine.build(&["--check", "--abi", "x86_64"]);
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = machine.build(&["--abi", "mips"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("There is no ABI \"mips\""), "{said}");
}

#[test]
fn cargo_is_told_the_oldest_system_and_slint_the_newest_platform() {
    let machine = Machine::new();
    machine.tool(
        "cargo",
        "case $1 in --version) echo 'cargo 1.95.0' ;; *)\n\
         echo \"cargo $*\"\necho \"jar $ANDROID_JAR epoch $SOURCE_DATE_EPOCH\"\n\
         printf '%s' \"$CARGO_ENCODED_RUSTFLAGS\" | tr '\\037' '\\n'\nexit 7 ;;\nesac",
    );
    let (code, said) = machine.build(&["--abi", "x86_64"]);
    assert_eq!(code, Some(7), "cargo's own code comes through: {said}");
    let jar = machine.path("sdk/platforms/android-36/android.jar");
    for part in [
        "cargo ndk --target x86_64 --platform 26 --output-dir",
        "build --release --locked --package acollida-android --lib",
        &format!("jar {} epoch 1767225600", jar.display()),
        "=/acollida\n",
        "max-page-size=16384",
    ] {
        assert!(said.contains(part), "{said} does not say {part}");
    }
}
