# shellcheck shell=bash
# Rust's standard library for a target that the compiler has none for: rustup's where it can be had, else built from
# its own source. Sourced after tools/system.bash and need_rust, in the root of the workspace. The compiler itself stays
# as it is; what is built is kept in target/other-targets.

others=$PWD/target/other-targets
version=$(rustc --version | cut -d' ' -f2)
sysroot=$(rustc --print sysroot)

# The standard library's source, of exactly this compiler: where rustup puts it, else from Debian.
library_source() {
    local source=$sysroot/lib/rustlib/src/rust/library
    if [[ ! -e $source/Cargo.lock ]] && has_program rustup; then
        timeout 60 rustup component add rust-src >/dev/null 2>&1 || true
    fi
    [[ -e $source/Cargo.lock ]] || source=$others/source/usr/src/rustc-$version/library
    [[ -e $source/Cargo.lock ]] || debian_source
    [[ -e $source/Cargo.lock ]] ||
        stop "The source of Rust's standard library $version was not where it should be in the package: $source"
    printf '%s' "$source"
}

# The package rust-src of this version, by apt, which checks its signatures. The mirror is the one the machine uses;
# the list of sources is ours alone, so that nothing of the machine's own changes.
debian_source() {
    local apt=$others/apt mirror keys=/usr/share/keyrings/debian-archive-keyring.gpg found options
    has_program apt-get || stop "The source of Rust's standard library $version is needed." \
        'With rustup: rustup component add rust-src'
    [[ -e $keys ]] || stop "The source of Rust's standard library $version is needed." \
        'With rustup: rustup component add rust-src' \
        'From Debian: the package debian-archive-keyring must be installed, to check what is fetched.'
    # apt's own words, not the shell's.
    # shellcheck disable=SC2016
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        grep -E '/debian/?$' | head -n 1) || true
    mkdir -p "$apt/lists/partial" "$apt/archives/partial"
    printf 'Types: deb\nURIs: %s\nSuites: trixie-backports trixie\nComponents: main\nSigned-By: %s\n' \
        "${mirror:-http://deb.debian.org/debian}" "$keys" >"$apt/rust.sources"
    options=(-q -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt" -o Dir::State::status=/dev/null
        -o "Dir::Etc::sourcelist=$apt/rust.sources" -o Dir::Etc::sourceparts=- -o APT::Sandbox::User=root)
    say "Fetching the source of Rust's standard library $version from ${mirror:-Debian}"
    apt-get "${options[@]}" update >&2 || stop 'The list of packages could not be fetched (the words of apt are above).'
    found=$(apt-cache "${options[@]}" madison rust-src | awk -v want="$version+" 'index($3, want) == 1 { print $3; exit }')
    [[ -n $found ]] || stop "Debian's backports have no rust-src $version (any more)." \
        'With rustup: rustup component add rust-src'
    (cd "$apt" && apt-get "${options[@]}" download "rust-src=$found" >&2) ||
        stop "rust-src $found could not be fetched (the words of apt are above)."
    mkdir -p "$others/source"
    dpkg-deb -x "$apt"/rust-src_*.deb "$others/source"
    rm "$apt"/rust-src_*.deb
}

# Whether the compiler has a standard library for a target already, or rustup can fetch it.
has_target() {
    [[ -d $sysroot/lib/rustlib/$1/lib ]] && return
    has_program rustup && timeout 60 rustup target add "$1" >/dev/null 2>&1 && [[ -d $sysroot/lib/rustlib/$1/lib ]]
}

# Builds the standard library for a target; prints the folder that takes the place of the compiler's own.
standard_library() {
    local target=$1 out=$others/$version/$1 source seed=$others/seed
    if [[ ! -e $out/complete ]]; then
        source=$(library_source)
        say "Building Rust's standard library for $target"
        mkdir -p "$seed/src" "$out/lib/rustlib/$target/lib"
        printf '[package]\nname = "seed"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$seed/Cargo.toml"
        printf '#![no_std]\n' >"$seed/src/lib.rs"
        # Building std is not stable; nothing that is built with it leaves this check.
        env -u CARGO_TARGET_DIR RUSTC_BOOTSTRAP=1 __CARGO_TESTS_ONLY_SRC_ROOT="$source" \
            cargo build --manifest-path "$seed/Cargo.toml" --target-dir "$others/std" --release --target "$target" \
            -Zbuild-std=std,panic_abort,panic_unwind,test >&2 ||
            stop "Rust's standard library could not be built for $target (its words are above)."
        cp "$others/std/$target/release/deps/"*.rlib "$out/lib/rustlib/$target/lib/"
        touch "$out/complete"
    fi
    printf '%s' "$out"
}
