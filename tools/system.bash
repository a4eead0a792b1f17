# shellcheck shell=bash
# What a machine needs to build, test and show Acollida, and how to get it. Sourced by start, check and .ci/run,
# in the root of the workspace.

say() { printf '\n%s\n' "$*" >&2; }

# Ends with exit code 2: something outside this workspace has to be done first.
stop() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 2
}

# A library that programs load when they start, by its soname.
has_library() {
    PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | grep -F "$1 (" >/dev/null
}

has_program() { command -v "$1" >/dev/null; }

# Debian keeps the programs of each version of PostgreSQL in a folder of its own, in no PATH.
has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

has_compiler() {
    has_program cc && printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' |
        cc -x c -o /dev/null - 2>/dev/null
}

# Node 20 or newer, as Debian 13 and Ubuntu 25.04 have it.
has_node() { has_program node && node -e 'process.exitCode = Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0'; }

# The system's own Python: another in PATH does not know the system's packages.
has_yaml() { /usr/bin/python3 -c 'import yaml' 2>/dev/null; }

# Lines of: purpose, Debian package, why, and the test that says whether it is there.
requirements() {
    cat <<'LINES'
build|gcc|links Rust programs, compiles SQLite|has_compiler
build|libc6-dev|links Rust programs, compiles SQLite|has_compiler
build|make|builds the ciphers of SQLCipher|has_program make
build|perl|configures the ciphers of SQLCipher|perl -MFindBin -MIPC::Cmd -e 1
x11|libfontconfig1|finds fonts|has_library libfontconfig.so.1
x11|libx11-6|opens a window|has_library libX11.so.6
x11|libx11-xcb1|opens a window|has_library libX11-xcb.so.1
x11|libxcursor1|shows the pointer|has_library libXcursor.so.1
x11|libxi6|hears mouse and touch|has_library libXi.so.6
x11|libxkbcommon-x11-0|hears the keyboard|has_library libxkbcommon-x11.so.0
wayland|libfontconfig1|finds fonts|has_library libfontconfig.so.1
wayland|libwayland-client0|opens a window|has_library libwayland-client.so.0
wayland|libxkbcommon0|hears the keyboard|has_library libxkbcommon.so.0
database|postgresql|a database of their own for the tests of the second store|has_postgres
display|xvfb|a display on no screen, for the test of the window|has_program Xvfb
display|iproute2|a network of its own, for the test that nothing is sent|has_program ip
display|x11-utils|sees whether a window is there|has_program xwininfo
browser|chromium|shows the server's pages, for their tests|has_program chromium
browser|nodejs|runs the tests of the pages, in version 20 or newer|has_node
browser|npm|fetches what those tests need|has_program npm
peers|g++|builds the SQLite of a peer|has_program g++
peers|python3|builds the SQLite of a peer|has_program python3
peers|procps|finds the processes of a database|has_program pgrep
peers|nodejs|runs servers of others, in version 20 or newer|has_node
peers|npm|fetches them|has_program npm
arm64|gcc-aarch64-linux-gnu|links programs for 64-bit ARM|has_program aarch64-linux-gnu-gcc
arm64|libc6-dev-arm64-cross|links programs for 64-bit ARM|test -e /usr/aarch64-linux-gnu/lib/libc.so.6
arm64|qemu-user-static|runs programs for 64-bit ARM|has_program qemu-aarch64-static
debian|mmdebstrap|makes a clean Debian to do in it what a newcomer would|has_program mmdebstrap
debian|iproute2|a network of its own in it|has_program ip
package|aapt|reads the manifest of the Android package as Android does|has_program aapt2
package|android-framework-res|knows what a manifest may say|test -s /usr/share/android-framework-res/framework-res.apk
package|appstream|checks what software centres are told|has_program appstreamcli
package|desktop-file-utils|checks the desktop entry|has_program desktop-file-validate
package|python3-yaml|reads YAML, for the tests of the packages|has_yaml
lint|shellcheck|checks the shell scripts|has_program shellcheck
lint|git|fetches the database of known vulnerabilities|has_program git
LINES
}

# The packages that are missing for these purposes, one a line, with a tab and why.
missing_packages() {
    local purpose package why presence
    while IFS='|' read -r purpose package why presence; do
        # The test is a function of this file and its argument.
        # shellcheck disable=SC2086
        if [[ " $* " == *" $purpose "* ]] && ! $presence; then
            printf '%s\t%s\n' "$package" "$why"
        fi
    done < <(requirements)
}

# Installs what is missing for these purposes, as `requirements` calls them.
need_packages() {
    local missing names as_root=()
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    names=$(cut -f1 <<<"$missing" | paste -sd' ')
    say 'These system packages are missing:'
    while IFS=$'\t' read -r package why; do
        printf '  %-20s %s\n' "$package" "$why" >&2
    done <<<"$missing"

    if ! has_program apt-get; then
        stop "This system has no apt. Install what Debian calls: $names" 'Then run this again.'
    fi
    if ((EUID != 0)); then
        as_root=(sudo)
        [[ -t 0 ]] || as_root+=(-n)
        if ! has_program sudo || ! "${as_root[@]}" true; then
            stop "Installing them needs an administrator: apt-get install $names" 'Then run this again.'
        fi
    fi
    say "Installing them with apt: $names"
    "${as_root[@]}" apt-get -q update ||
        say 'The list of packages could not be refreshed; going on with the list this system has.'
    # As a list of words.
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $names ||
        stop "apt could not install them (its words are above). Install: $names" 'Then run this again.'
    missing=$(missing_packages "$@")
    [[ -z $missing ]] ||
        stop "apt was content, but these still do not work: $(cut -f1 <<<"$missing" | paste -sd' ')"
}

# Rust, at least as new as the workspace says.
need_rust() {
    local least version
    if ! has_program cargo && [[ -x $HOME/.cargo/bin/cargo ]]; then
        PATH="$HOME/.cargo/bin:$PATH"
    fi
    least=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
    has_program cargo || stop "Rust $least or newer is needed, and there is no cargo." \
        'Install rustup: https://rustup.rs, or the package rustup of Debian 13 and Ubuntu 24.04.'
    # With rustup, this fetches the version that rust-toolchain.toml names, if it is not there yet.
    version=$(cargo --version) || stop 'cargo does not run (its words are above).' \
        'With rustup, this gets the right version: rustup toolchain install'
    version=${version#cargo }
    version=${version%% *}
    if [[ $(printf '%s\n' "$least" "$version" | sort -V | head -n 1) != "$least" ]]; then
        stop "Rust $least or newer is needed; this is $version." \
            'Install rustup: https://rustup.rs, or the package rustup of Debian 13 and Ubuntu 24.04.'
    fi
}
