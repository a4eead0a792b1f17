//! The files of the workspace, as text: what the rules on sources read.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A text file of ours.
pub(crate) struct Text {
    /// Its path from the root of the workspace, with `/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

impl Text {
    /// A file as a rule sees it.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// Whether its name ends with this, for example `.rs`.
    pub(crate) fn ends(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    /// Whether it lies in this folder, written with a `/` at its end.
    pub(crate) fn within(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file below the root that people wrote or read: not what builds make, not git's own.
/// Files that are no UTF-8 (fonts, pictures) are no text.
///
/// # Errors
/// A folder or file that cannot be read.
pub(crate) fn texts() -> io::Result<Vec<Text>> {
    let root = root();
    let mut texts = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let path = entry.path();
            let name = entry.file_name();
            let kind = entry.file_type()?;
            if kind.is_dir() {
                let built = ["target", ".git", "node_modules"]
                    .iter()
                    .any(|built| name == *built);
                if !built {
                    folders.push(path);
                }
            } else if kind.is_file() {
                let Ok(text) = String::from_utf8(fs::read(&path)?) else {
                    continue;
                };
                let path = path.strip_prefix(&root).unwrap_or(&path);
                let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                texts.push(Text {
                    path: parts.join("/"),
                    text,
                });
            }
        }
    }
    texts.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(texts)
}

/// The text files with this ending. Never none: a rule that judges nothing would hold nothing.
#[track_caller]
pub(crate) fn texts_ending(ending: &str) -> Vec<Text> {
    let mut texts = texts().expect("the workspace can be read");
    texts.retain(|text| text.ends(ending));
    assert!(!texts.is_empty(), "no file ends with {ending}");
    texts
}

#[test]
fn the_walk_finds_this_file_and_nothing_that_was_built() {
    let texts = texts().expect("the workspace can be read");
    assert!(
        texts
            .iter()
            .any(|text| text.path == "tests/architecture/tree.rs")
    );
    assert!(texts.iter().any(|text| text.path == ".ci/run"));
    assert!(!texts.iter().any(|text| text.path.contains("target/")));
}
