//! One request to the server and its answer, as plain values.

use tally::team::Key;

/// What to do at the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Send.
    Post,
    /// Replace.
    Put,
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// What to do.
    pub method: Method,
    /// Path and query, starting with `/`.
    pub path: String,
    /// The key that allows it.
    pub key: Key,
    /// The JSON body, for [`Method::Post`] and [`Method::Put`].
    pub body: Vec<u8>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}
