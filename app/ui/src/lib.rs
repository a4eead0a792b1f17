//! What the Slint compiler makes of the screens beside this, and the words for them. It is a crate of its own
//! because it is ten times as much code as the app's, and changes with a screen or a word alone.

/// The window and its globals, as the Slint compiler writes them.
#[allow(
    missing_docs,
    unreachable_pub,
    unsafe_code,
    clippy::all,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::todo,
    clippy::allow_attributes_without_reason,
    reason = "written by a compiler, not by people"
)]
pub mod window {
    slint::include_modules!();
}

mod words {
    #![allow(clippy::all, reason = "written by the build script of `locales`")]
    use super::window::Tr;

    include!(env!("ACOLLIDA_TR_RS"));
}

pub use words::fill_tr;
