//! Whether there is a screen to open a window on. The window system's libraries are loaded when they
//! are needed, and one that is missing would stop the program in their depth; here it is said first.

use std::{env, fs};

/// There is nothing to open a window on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDisplay {
    /// Neither X11 nor Wayland.
    #[error(
        "there is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. \
         Start it from a desktop, or use the commands that need none: `acollida --help`"
    )]
    Nowhere,
    /// Libraries of the window system are not installed.
    #[error("the window needs libraries that are not installed: {}. On Debian or Ubuntu: apt install {}", libraries.join(", "), packages.join(" "))]
    Libraries {
        /// File names of the libraries.
        libraries: Vec<&'static str>,
        /// The Debian packages that bring them.
        packages: Vec<&'static str>,
    },
}

/// A library and the Debian package that brings it.
type Library = (&'static str, &'static str);

const X11: [Library; 5] = [
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
];

const WAYLAND: [Library; 2] = [
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
];

/// Looks for a display and for what a window on it needs.
///
/// # Errors
/// There is none, or a library is missing.
pub fn look() -> Result<(), NoDisplay> {
    // Whoever chooses a backend by name, such as one without any window system, knows what they do.
    if env::var_os("SLINT_BACKEND").is_some() {
        return Ok(());
    }
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    // The loader's index of all installed libraries. Without one, as on some systems, the window
    // itself finds out.
    let installed = fs::read("/etc/ld.so.cache").ok();
    judge(set("DISPLAY"), set("WAYLAND_DISPLAY"), installed.as_deref())
}

fn judge(x11: bool, wayland: bool, installed: Option<&[u8]>) -> Result<(), NoDisplay> {
    let missing = |wanted: &[Library]| -> Vec<Library> {
        wanted
            .iter()
            .copied()
            .filter(|(name, _)| installed.is_some_and(|index| !lists(index, name)))
            .collect()
    };
    let lacking = match (x11, wayland) {
        (false, false) => return Err(NoDisplay::Nowhere),
        (true, false) => missing(&X11),
        (false, true) => missing(&WAYLAND),
        // Where both are there, one that is complete is enough.
        (true, true) if missing(&WAYLAND).is_empty() => Vec::new(),
        (true, true) => missing(&X11),
    };
    if lacking.is_empty() {
        return Ok(());
    }
    let (libraries, packages) = lacking.into_iter().unzip();
    Err(NoDisplay::Libraries {
        libraries,
        packages,
    })
}

/// Whether the loader's index names a library. Names in it end with a zero byte.
fn lists(index: &[u8], name: &str) -> bool {
    let name: Vec<u8> = name.bytes().chain([0]).collect();
    index.windows(name.len()).any(|bytes| bytes == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(libraries: &[Library]) -> Vec<u8> {
        libraries
            .iter()
            .flat_map(|(name, _)| name.bytes().chain([0]))
            .collect()
    }

    #[test]
    fn without_a_display_the_message_says_what_to_do() {
        assert_eq!(judge(false, false, None), Err(NoDisplay::Nowhere));
        assert!(NoDisplay::Nowhere.to_string().contains("acollida --help"));
    }

    #[test]
    fn a_missing_library_is_named_with_its_package() {
        let all_but_one = index(&X11[..4]);
        let error = judge(true, false, Some(&all_but_one)).unwrap_err();
        assert!(
            error.to_string().ends_with(
                "libxkbcommon-x11.so.0. On Debian or Ubuntu: apt install libxkbcommon-x11-0"
            ),
            "{error}"
        );
    }

    #[test]
    fn one_complete_window_system_is_enough() {
        assert_eq!(judge(true, true, Some(&index(&WAYLAND))), Ok(()));
        assert_eq!(judge(true, true, Some(&index(&X11))), Ok(()));
        assert_eq!(
            judge(true, false, None),
            Ok(()),
            "without an index the window itself finds out"
        );
    }
}
