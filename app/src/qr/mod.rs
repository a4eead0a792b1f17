//! Enrolment codes as QR: drawn on the screen of one device, read from a picture of it on another.

mod draw;
mod read;

pub use draw::{Modules, draw};
pub use read::{FILE_MAX, PictureError, read, read_file};
