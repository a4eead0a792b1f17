//! The page "what we store, what we can hand over": each table of the device's store and of the server,
//! what is in it, and what it would tell whoever gets hold of it. The screen and the command line
//! show the same page.

use locales::{Words, plain};

use super::SERVER_TABLES;
use crate::store::Table;

/// A table in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The table's name.
    pub table: String,
    /// What is in it.
    pub holds: String,
    /// What it tells whoever gets hold of it.
    pub tells: String,
    /// Its columns, in a sentence; empty where there are none.
    pub columns: String,
}

/// The page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredPage {
    /// What is kept on this device.
    pub device: Vec<Kept>,
    /// What is kept on this device in files of their own.
    pub files: Vec<Kept>,
    /// What is kept on a server.
    pub server: Vec<Kept>,
}

/// Works the page out from the tables of the store. A table that has no words, as a store of a later
/// version can have, is shown with its columns alone: better in bare words than not at all.
#[must_use]
pub fn page(tables: &[Table], words: &Words) -> StoredPage {
    let kept = |table: &str, columns: &[&str], known: &[&str], said: [String; 2]| {
        let [holds, tells] = if known.contains(&table) {
            said
        } else {
            Default::default()
        };
        Kept {
            table: table.to_owned(),
            holds,
            tells,
            columns: words.stored_columns(&columns.join(", ")),
        }
    };
    StoredPage {
        device: tables
            .iter()
            .map(|table| {
                let columns: Vec<_> = table.columns.iter().map(String::as_str).collect();
                kept(
                    &table.name,
                    &columns,
                    &Words::STORED_HOLDS_CODES,
                    [
                        words.stored_holds(&table.name),
                        words.stored_tells(&table.name),
                    ],
                )
            })
            .collect(),
        files: Words::STORED_FILE_HOLDS_CODES
            .iter()
            .map(|file| Kept {
                table: format!("acollida.{file}"),
                holds: words.stored_file_holds(file),
                tells: words.stored_file_tells(file),
                columns: String::new(),
            })
            .collect(),
        server: SERVER_TABLES
            .iter()
            .map(|(table, columns)| {
                kept(
                    table,
                    columns,
                    &Words::STORED_SERVER_HOLDS_CODES,
                    [
                        words.stored_server_holds(table),
                        words.stored_server_tells(table),
                    ],
                )
            })
            .collect(),
    }
}

impl StoredPage {
    /// The page as text for a terminal or a file.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let mut text = paragraphs(&[words.stored_open(), words.stored_intro()]);
        for (title, tables) in [
            (words.stored_device(), &self.device),
            (words.stored_files(), &self.files),
            (words.stored_server(), &self.server),
        ] {
            text.push('\n');
            text.push_str(&title);
            text.push('\n');
            for kept in tables {
                text.push_str(&format!("\n* {}\n", kept.table));
                if !kept.holds.is_empty() {
                    text.push_str(&format!(
                        "  {}\n  {}: {}\n",
                        kept.holds,
                        words.stored_tells_label(),
                        kept.tells
                    ));
                }
                if !kept.columns.is_empty() {
                    text.push_str(&format!("  {}\n", kept.columns));
                }
            }
        }
        text.push('\n');
        text.push_str(&words.stored_never());
        text.push('\n');
        plain(&text).into_owned()
    }
}

fn paragraphs(texts: &[String]) -> String {
    texts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use locales::{Digits, Language};

    use super::*;
    use crate::{
        edge::Surroundings,
        store::{Profile, Store},
        vault::Vault,
    };

    fn tables() -> Vec<Table> {
        Store::in_memory(&*Surroundings::system().entropy)
            .unwrap()
            .tables()
            .unwrap()
    }

    #[test]
    fn every_table_of_the_store_is_told_in_words_and_nothing_else_is() {
        let names: Vec<_> = tables().into_iter().map(|table| table.name).collect();
        assert!(names.contains(&"day_tally".to_owned()));
        assert_eq!(names, Words::STORED_HOLDS_CODES);
        assert_eq!(names, Words::STORED_TELLS_CODES);
    }

    #[test]
    fn every_table_of_the_server_is_told_in_words_and_nothing_else_is() {
        let names: Vec<_> = SERVER_TABLES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, Words::STORED_SERVER_HOLDS_CODES);
        assert_eq!(names, Words::STORED_SERVER_TELLS_CODES);
    }

    #[test]
    fn every_file_beside_the_tables_is_told_in_words() {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::at(folder.path());
        let vault = Vault::of(&profile);
        let files = [
            vault.key_file(),
            folder.path().join("acollida.device"),
            folder.path().join("acollida.tries"),
            folder.path().join("acollida.look"),
            folder.path().join("acollida.taps"),
        ];
        let told = page(&[], &Words::new(Language::En, Digits::Latin)).files;
        let names: Vec<_> = told.iter().map(|kept| kept.table.clone()).collect();
        for file in files {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            assert!(names.contains(&name), "{name} is not among {names:?}");
        }
        assert_eq!(names.len(), 5);
        assert_eq!(
            Words::STORED_FILE_HOLDS_CODES,
            Words::STORED_FILE_TELLS_CODES
        );
    }

    #[test]
    fn a_table_without_words_shows_its_columns() {
        let words = Words::new(Language::En, Digits::Latin);
        let table = Table {
            name: "visitor".to_owned(),
            columns: vec!["id".to_owned(), "face".to_owned()],
        };
        let page = page(&[table], &words);
        assert_eq!(page.device[0].holds, "");
        let text = page.text(&words);
        assert!(text.contains("* visitor\n  Columns: id, face\n"), "{text}");
    }

    #[test]
    fn the_text_has_every_table_with_what_it_tells_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language, Digits::Latin);
            let text = page(&tables(), &words).text(&words);
            for table in tables() {
                assert!(text.contains(&format!("\n* {}\n", table.name)), "{text}");
                assert!(text.contains(&*plain(&words.stored_tells(&table.name))));
            }
            assert!(text.contains("batch, cell, n, c"), "{text}");
            assert!(text.contains(&*plain(&words.stored_server_tells("total"))));
        }
    }
}
