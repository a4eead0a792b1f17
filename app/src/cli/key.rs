//! The code or passphrase on the command line: from a file, or asked for on the terminal. Never an argument,
//! which every program on the machine could read.

use std::{
    fs,
    io::{self, BufRead, IsTerminal},
    path::Path,
};

use anyhow::{Context, bail};

use crate::{
    edge::Surroundings,
    opening::Found,
    store::{Profile, Store},
    vault::{Asks, Secret, StoreKey, Vault, VaultError},
};

/// The key of the profile's store.
pub(super) fn of(
    profile: &Profile,
    vault: &Vault,
    file: Option<&Path>,
    surroundings: &Surroundings,
) -> anyhow::Result<StoreKey> {
    let Some(Asks::For(_)) = vault.asks()? else {
        return Ok(Store::key_of(profile, vault, &*surroundings.entropy)?);
    };
    let secret = match file {
        Some(file) => from_file(file)?,
        None if io::stdin().is_terminal() => Secret::new(&zeroize::Zeroizing::new(
            rpassword::prompt_password("Code or passphrase of this device: ")
                .context("the terminal cannot be asked")?,
        )),
        None => bail!(
            "this device asks for a code or passphrase; name a file that holds it with --secret-file FILE"
        ),
    };
    match vault.attempt(&secret) {
        Err(VaultError::Erases) => {
            vault.erase_keys()?;
            let _ = vault.erase_files(profile);
            bail!("this device was erased")
        }
        opened => Ok(opened?),
    }
}

fn from_file(file: &Path) -> anyhow::Result<Secret> {
    let mut text = zeroize::Zeroizing::new(String::new());
    if file == Path::new("-") {
        io::stdin().lock().read_line(&mut text)?;
    } else {
        *text = fs::read_to_string(file)
            .with_context(|| format!("cannot read the file {}", file.display()))?;
    }
    Ok(Secret::new(text.lines().next().unwrap_or_default()))
}

/// Says what was found on opening, where there is something to say.
pub(super) fn tell(found: &Found) {
    if let Some(salvaged) = &found.salvaged {
        eprintln!(
            "acollida: the store was damaged; it is kept as {}, and {} contacts were read from it",
            salvaged.aside.display(),
            salvaged.contacts
        );
    }
    if found.torn > 0 {
        eprintln!(
            "acollida: {} taps made while locked could not be read; they are not counted",
            found.torn
        );
    }
}
