//! Acollida as an Android app: the same app, and what only a phone has. Nothing here decides anything: what can be
//! tested without a phone is in `app`, behind its traits.
//!
//! It is built for `*-linux-android` alone; elsewhere the library is empty.

#[cfg(target_os = "android")]
mod entry;
#[cfg(target_os = "android")]
mod files;
#[cfg(target_os = "android")]
mod java;
#[cfg(target_os = "android")]
mod keystore;
#[cfg(target_os = "android")]
mod power;
#[cfg(target_os = "android")]
mod touch;
