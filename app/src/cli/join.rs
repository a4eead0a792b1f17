//! `acollida join`: the code comes from a file or a pipe, not from an argument, because arguments
//! are seen by everyone on the machine.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::{edge::Surroundings, qr, store::Store, worker::joined};

/// The text that holds the code, from whichever of the two was named.
pub(super) fn text(file: Option<PathBuf>, picture: Option<PathBuf>) -> anyhow::Result<String> {
    if let Some(picture) = picture {
        return qr::read_file(&picture)
            .with_context(|| format!("{} gives no code", picture.display()));
    }
    let file = file.context("name the file that holds the code, or - for standard input")?;
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin()
            .take(64 * 1024)
            .read_to_string(&mut text)
            .context("the code cannot be read from standard input")?;
        return Ok(text);
    }
    fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
}

pub(super) fn run(
    store: &mut Store,
    surroundings: &Surroundings,
    code: &str,
) -> anyhow::Result<()> {
    let mut membership = store.membership()?;
    for code in codes(code) {
        match joined(membership, code) {
            Ok(joined) => membership = Some(joined),
            Err(trouble) => bail!("{}", super::sync::in_english(&trouble)),
        }
    }
    let Some(membership) = membership else {
        return Ok(());
    };
    store.set_membership(&membership)?;
    println!("Joined the team. Reading its sites …");
    super::sync::run(store, surroundings)?;
    if let Some(profile) = store.team_profile()? {
        println!("{}", profile.name);
        for site in &profile.sites {
            println!("  {}  {}", site.code, site.label);
        }
    }
    Ok(())
}

/// The codes in the text: one a line where each line names a role before its code, as the server
/// writes them; else the whole text is one code, which may be broken over lines.
fn codes(text: &str) -> Vec<&str> {
    let after_role = |line: &'_ str| -> Option<usize> {
        let (role, code) = line.trim().split_once(char::is_whitespace)?;
        ["write", "read", "admin"]
            .contains(&role)
            .then_some(code.len())
    };
    let lines: Vec<&str> = text
        .lines()
        .filter_map(|line| {
            let line = line.trim();
            line.get(line.len() - after_role(line)?..)
        })
        .collect();
    if lines.is_empty() { vec![text] } else { lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_gives_no_code_is_named_with_the_reason() {
        let error = text(None, Some("no-such.png".into())).unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            "no-such.png gives no code: the picture cannot be opened"
        );
        assert!(text(None, None).is_err());
    }

    #[test]
    fn a_file_of_the_server_has_a_code_a_line_and_a_pasted_code_may_be_broken_over_lines() {
        assert_eq!(codes("write ACO1-A\nread  ACO1-B\n"), ["ACO1-A", " ACO1-B"]);
        assert_eq!(codes("ACO1-A\nB"), ["ACO1-A\nB"]);
        assert_eq!(codes(""), [""]);
    }
}
