//! Reads the Fluent files, refuses them with a clear list of faults if they do
//! not agree, and writes what is generated from them: the typed Rust API of
//! this crate, and the Slint global `Tr` with the Rust that fills it.
//!
//! All decisions are in [`generator`], which sees no files; this file only reads
//! and writes.

mod generator;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::{File, Locale};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in lines {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let root = folder("CARGO_MANIFEST_DIR")?;
    let out = folder("OUT_DIR")?;
    // Watching the whole folder is what notices a new language.
    println!("cargo::rerun-if-changed={}", root.display());

    let locales =
        read(&root).map_err(|error| vec![format!("reading the message files: {error}")])?;
    let vocabulary = generator::check(&locales)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;

    let library = out.join("slint");
    let fill = out.join("fill_tr.rs");
    fs::create_dir_all(&library)
        .and_then(|()| write(&out.join("words.rs"), &generator::rust(&vocabulary)))
        .and_then(|()| write(&library.join("tr.slint"), &generator::slint(&vocabulary)))
        .and_then(|()| write(&out.join("index.txt"), &generator::index(&vocabulary)))
        .and_then(|()| write(&fill, &generator::fill(&vocabulary)))
        .map_err(|error| vec![format!("writing the generated code: {error}")])?;

    println!("cargo::metadata=SLINT_LIBRARY={}", library.display());
    println!("cargo::metadata=FILL_TR={}", fill.display());
    Ok(())
}

fn folder(variable: &str) -> Result<PathBuf, Vec<String>> {
    env::var_os(variable)
        .map(PathBuf::from)
        .ok_or_else(|| vec![format!("{variable} is not set: run this through cargo")])
}

/// Every folder of the crate that holds `.ftl` files is a locale.
fn read(root: &Path) -> io::Result<Vec<Locale>> {
    let mut locales = Vec::new();
    for folder in sorted(root)? {
        if !folder.is_dir() {
            continue;
        }
        let mut files = Vec::new();
        for path in sorted(&folder)? {
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(File {
                    name: file_name(&path),
                    text: fs::read_to_string(&path).map_err(|error| {
                        io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                    })?,
                });
            }
        }
        if !files.is_empty() {
            locales.push(Locale {
                tag: file_name(&folder),
                files,
            });
        }
    }
    Ok(locales)
}

/// The order of a directory listing differs between machines; generated code must not.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Leaves an unchanged file alone, so that nothing that depends on it is compiled again.
fn write(path: &Path, text: &str) -> io::Result<()> {
    match fs::read_to_string(path) {
        Ok(present) if present == text => Ok(()),
        _ => fs::write(path, text),
    }
}
