//! Code without its comments and literals, cut into words and signs: enough to see which names
//! Rust or Slint code uses. Both write comments, strings and names alike.

/// A piece of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// A name or keyword. Slint's names may hold `-`, here always cut at it.
    Word(String),
    /// What a string literal holds, escapes as written.
    Literal(String),
    /// Any other sign.
    Sign(char),
}

/// A piece and the line it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// The line.
    pub(crate) line: usize,
    /// The piece.
    pub(crate) piece: Piece,
}

impl Placed {
    /// Whether it is this word.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        matches!(&self.piece, Piece::Word(own) if own == word)
    }

    /// Whether it is this sign.
    pub(crate) fn is_sign(&self, sign: char) -> bool {
        self.piece == Piece::Sign(sign)
    }

    /// The word, if it is one.
    pub(crate) fn word(&self) -> Option<&str> {
        match &self.piece {
            Piece::Word(word) => Some(word),
            Piece::Literal(_) | Piece::Sign(_) => None,
        }
    }
}

/// Cuts code into its pieces. Comments go; numbers count as words.
pub(crate) fn pieces(code: &str) -> Vec<Placed> {
    let mut reader = Reader {
        rest: code,
        line: 1,
    };
    let mut pieces = Vec::new();
    while let Some(first) = reader.rest.chars().next() {
        let line = reader.line;
        let mut push = |piece| pieces.push(Placed { line, piece });
        if reader.rest.starts_with("//") {
            reader.take_while(|sign| sign != '\n');
        } else if reader.rest.starts_with("/*") {
            reader.skip_block_comment();
        } else if let Some(fence) = raw_fence(reader.rest) {
            push(Piece::Literal(reader.take_raw(fence)));
        } else if first == '"' {
            push(Piece::Literal(reader.take_string()));
        } else if let Some(length) = character_length(reader.rest) {
            reader.take(length);
            push(Piece::Literal(String::new()));
        } else if first.is_alphanumeric() || first == '_' {
            push(Piece::Word(
                reader.take_while(|sign| sign.is_alphanumeric() || sign == '_'),
            ));
        } else {
            reader.take(first.len_utf8());
            if !first.is_whitespace() {
                push(Piece::Sign(first));
            }
        }
    }
    pieces
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

impl Reader<'_> {
    // Takes this many bytes, or all where there are fewer.
    fn take(&mut self, bytes: usize) -> String {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.line += taken.matches('\n').count();
        taken.to_owned()
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let length = self
            .rest
            .find(|sign| !belongs(sign))
            .unwrap_or(self.rest.len());
        self.take(length)
    }

    // Rust's block comments nest; Slint's do too.
    fn skip_block_comment(&mut self) {
        self.take(2);
        let mut depth = 1;
        while depth > 0 && !self.rest.is_empty() {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.take(2);
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.take(2);
            } else {
                self.take(self.rest.chars().next().map_or(1, char::len_utf8));
            }
        }
    }

    fn take_string(&mut self) -> String {
        self.take(1);
        let mut escaped = false;
        let mut length = 0;
        for sign in self.rest.chars() {
            if sign == '"' && !escaped {
                break;
            }
            escaped = sign == '\\' && !escaped;
            length += sign.len_utf8();
        }
        let text = self.take(length);
        self.take(1);
        text
    }

    // `fence` is how many `#` the raw string has.
    fn take_raw(&mut self, fence: usize) -> String {
        let opening = self.rest.find('"').unwrap_or(0) + 1;
        self.take(opening);
        let closing = format!("\"{}", "#".repeat(fence));
        let length = self.rest.find(&closing).unwrap_or(self.rest.len());
        let text = self.take(length);
        self.take(closing.len());
        text
    }
}

// The `#`s of a raw string that begins here: r"…", r#"…"#, br"…", cr"…".
fn raw_fence(rest: &str) -> Option<usize> {
    let after = ["r", "br", "cr"]
        .iter()
        .find_map(|prefix| rest.strip_prefix(prefix))?;
    let open = after.trim_start_matches('#');
    open.starts_with('"').then_some(after.len() - open.len())
}

// The length of a character literal that begins here, as opposed to a lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if let Some(escape) = inner.strip_prefix('\\') {
        let mut signs = escape.char_indices().skip(1);
        return signs.find(|&(_, sign)| sign == '\'').map(|(at, _)| at + 3);
    }
    let sign = inner.chars().next()?;
    inner
        .strip_prefix(sign)?
        .starts_with('\'')
        .then_some(sign.len_utf8() + 2)
}

#[test]
fn comments_strings_and_characters_are_no_words() {
    let words: Vec<_> = pieces(
        "let a = \"b \\\" c\"; // d\n/* e /* f */ g */ r#\"h \" i\"# 'j' '\\'' '\\u{6b}' &'l m br\"n\"",
    )
    .into_iter()
    .filter_map(|placed| placed.word().map(str::to_owned))
    .collect();
    assert_eq!(words, ["let", "a", "l", "m"]);
}

#[test]
fn a_piece_knows_its_line() {
    let lines: Vec<_> = pieces("a /* \n */ b\n\"c\n\" d")
        .into_iter()
        .map(|placed| placed.line)
        .collect();
    assert_eq!(lines, [1, 2, 3, 4]);
}
