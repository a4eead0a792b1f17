//! One request to DHIS2 and its answer, as plain values.

/// A `POST` of JSON. The token is not here: only the sender has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The full URL.
    pub url: String,
    /// The JSON.
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
