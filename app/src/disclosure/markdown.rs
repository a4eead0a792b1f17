//! Markdown (CommonMark, with the tables of GitHub Flavored Markdown): only what a page needs.

use locales::plain;

/// A page that grows at its end, a block after another.
#[derive(Debug, Default)]
pub(super) struct Page {
    text: String,
}

impl Page {
    /// A heading, 1 being the page's own.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        let line = format!("{} {}", "#".repeat(level), shown(text));
        self.block(&line);
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.block(&shown(text));
    }

    pub(super) fn list(&mut self, items: &[String]) {
        let lines: Vec<_> = items
            .iter()
            .map(|item| format!("* {}", shown(item)))
            .collect();
        self.block(&lines.join("\n"));
    }

    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let line = |cells: &[String]| {
            let cells: Vec<_> = cells.iter().map(|cell| shown(cell)).collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines = vec![line(head), format!("|{}", " --- |".repeat(head.len()))];
        lines.extend(rows.iter().map(|row| line(row)));
        self.block(&lines.join("\n"));
    }

    /// Lines to write on by hand, each with what belongs there.
    pub(super) fn blanks(&mut self, labels: &[String]) {
        for label in labels {
            let line = format!("{}: {}", shown(label), "\\_".repeat(40));
            self.block(&line);
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    fn block(&mut self, block: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(block);
        self.text.push('\n');
    }
}

/// Text that is shown as it is: what Markdown would take as a sign of its own gets a backslash before
/// it, so that no name that somebody typed changes the page.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let text = plain(text);
    let mut letters = text.chars().peekable();
    let mut inside_word = false;
    while let Some(letter) = letters.next() {
        let word_goes_on = letters.peek().is_some_and(|next| next.is_alphanumeric());
        match letter {
            '\n' | '\r' => shown.push(' '),
            // Inside a word, as in a code, it means nothing (CommonMark, emphasis).
            '_' if inside_word && word_goes_on => shown.push('_'),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' => {
                shown.push('\\');
                shown.push(letter);
            }
            _ => shown.push(letter),
        }
        inside_word = letter.is_alphanumeric();
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_change_the_page() {
        let mut page = Page::default();
        page.heading(2, "Team\n# <b>|x|</b>");
        page.table(
            &["Site".to_owned(), "Counted".to_owned()],
            &[vec![
                "a | _b_c_".to_owned(),
                "\u{2068}yes\u{2069}".to_owned(),
            ]],
        );
        assert_eq!(
            page.finish(),
            "## Team \\# \\<b\\>\\|x\\|\\</b\\>\n\n| Site | Counted |\n| --- | --- |\n| a \\| \\_b_c\\_ | yes |\n"
        );
    }

    #[test]
    fn a_line_to_write_on_follows_its_label() {
        let mut page = Page::default();
        page.blanks(&["Date".to_owned()]);
        let line = page.finish();
        assert!(line.starts_with("Date: \\_\\_"), "{line}");
        assert_eq!(line.matches("\\_").count(), 40);
    }
}
