//! Acollida on a device: counts anonymous service contacts offline, merges them with other devices,
//! and shows the figures.
//!
//! A count travels through these folders in this order:
//! * [`recording`]: a tap becomes part of the open batch of its sheet; a freeze closes the batch
//! * [`store`]: the device's one database, encrypted; every other module reaches the disk through it
//! * [`vault`]: the key of the store, and who gets it
//! * [`opening`]: store and key together, with what was tapped while the device was locked
//! * [`sheets`]: one Automerge document per sheet, made of independent changes
//! * [`sync`]: what is not yet with the server goes there, exactly once
//! * [`figures`]: what this device counted, and what the team did
//! * [`worker`]: the one thread that owns store and network, and what it tells the screens
//! * [`ui`]: the screens
//!
//! Beside them: [`carry`] hands counts to another device as a file, [`paper`] counts paper tally sheets, [`qr`] draws enrolment codes and reads them
//! from pictures, [`disclosure`] says what is stored and what is asked, [`cli`] is the command line,
//! [`demonstration`] fills a team with plausible weeks, [`edge`] is where time and randomness enter.

pub mod carry;
#[cfg(target_os = "linux")]
pub mod cli;
pub mod demonstration;
pub mod disclosure;
pub mod edge;
pub mod figures;
pub mod opening;
pub mod paper;
pub mod qr;
pub mod recording;
pub mod sheets;
pub mod store;
pub mod sync;
pub mod ui;
pub mod vault;
pub mod worker;
