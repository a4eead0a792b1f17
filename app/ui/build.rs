//! Compiles the screens. The words they show come from the `locales` crate: its
//! build script leaves the Slint global `Tr` in a folder that the screens import
//! as `@acollida/tr.slint`, and the Rust that fills it in a file whose path
//! reaches the sources as `ACOLLIDA_TR_RS`.

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let library = from_locales("DEP_ACOLLIDA_LOCALES_SLINT_LIBRARY")?;
    let fill = from_locales("DEP_ACOLLIDA_LOCALES_FILL_TR")?;
    println!("cargo::rustc-env=ACOLLIDA_TR_RS={}", fill.display());

    // Headless tests find elements by what debug information says of them; a
    // release carries none.
    let debug = env::var_os("PROFILE").is_some_and(|profile| profile == "debug");
    let screens = slint_build::CompilerConfiguration::new()
        .with_style("material".to_owned())
        .with_library_paths(HashMap::from([("acollida".to_owned(), library)]))
        .with_debug_info(debug);
    slint_build::compile_with_config("app-window.slint", screens)?;
    Ok(())
}

fn from_locales(variable: &str) -> Result<PathBuf, Box<dyn Error>> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| {
        format!("{variable} is not set: the window needs the locales crate as a dependency").into()
    })
}
