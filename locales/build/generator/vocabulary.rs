//! What the message files mean once they have been found sound: all that the
//! printers of code need, and nothing of Fluent's syntax.

/// Every language and every message of the program.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Ordered by own name, as a list to choose from shows them.
    pub(crate) languages: Vec<Language>,
    /// Messages with a method of their own, in the order of the source files.
    pub(crate) messages: Vec<Message>,
    /// Messages looked up by a code.
    pub(crate) families: Vec<Family>,
}

/// One language, with what its `language.ftl` says of it.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) tag: String,
    /// Name of the enum variant: `Ca`.
    pub(crate) variant: String,
    pub(crate) own_name: String,
    pub(crate) right_to_left: bool,
    pub(crate) native_digits: String,
    /// Names of the files, to be included.
    pub(crate) files: Vec<String>,
    /// Names of the files that only the server reads.
    pub(crate) server_files: Vec<String>,
}

/// One message with a typed method.
#[derive(Debug)]
pub(crate) struct Message {
    /// `sync-waiting`
    pub(crate) key: String,
    /// `sync_waiting`
    pub(crate) method: String,
    /// In the order in which the source locale declares them.
    pub(crate) variables: Vec<Variable>,
    /// The message as the source locale writes it, for the documentation.
    pub(crate) source: String,
    /// Whether only the server says it.
    pub(crate) server: bool,
}

/// One variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) kind: VariableKind,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VariableKind {
    /// A count: shown as the language writes numbers, and chooses the plural form.
    Number,
    /// Text, shown as it is.
    String,
}

/// Messages that one method looks up by a code.
#[derive(Debug)]
pub(crate) struct Family {
    /// `kind-long`
    pub(crate) key: String,
    /// `kind_long`
    pub(crate) method: String,
    pub(crate) members: Vec<Member>,
    /// Whether only the server says it.
    pub(crate) server: bool,
}

/// One message of a family.
#[derive(Debug)]
pub(crate) struct Member {
    /// The code as the rest of the program writes it: `food.meal`.
    pub(crate) code: String,
    /// The whole key: `kind-long-food-meal`.
    pub(crate) key: String,
    /// The words of the source locale, for the documentation.
    pub(crate) source: String,
}
