//! The example: every key with what it is for, as a comment, so that a line is used by taking its `#` away.

use std::fmt::Write as _;

use super::KEYS;

/// Characters in a line of the example.
const WIDTH: usize = 100;

/// A configuration that changes nothing, to begin with.
#[must_use]
pub fn example() -> String {
    let mut text = String::from(
        "# The configuration of acollida-sync-server. As it stands it changes nothing: take the # before a key\n\
         # away to set it. A key is overridden by its variable in the environment, and both by the command line.\n\
         # `acollida-sync-server check-config` says whether all is well.\n",
    );
    let mut last = None;
    for key in KEYS {
        let (table, name) = key.place();
        text.push('\n');
        if table != last
            && let Some(table) = table
        {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "[{table}]");
        }
        last = table;
        wrapped(&mut text, key.about);
        let words = key.takes.words();
        let default = if key.has_default {
            ""
        } else {
            " Not set unless it stands here."
        };
        wrapped(
            &mut text,
            &format!("It takes {words}.{default} Variable: {}", key.variable()),
        );
        let _ = writeln!(text, "#{name} = {}", key.shown);
    }
    text
}

fn wrapped(text: &mut String, words: &str) {
    let mut line = String::from("#");
    for word in words.split(' ') {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    text.push_str(&line);
    text.push('\n');
}
