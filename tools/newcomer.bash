# shellcheck shell=bash
# shellcheck disable=SC2154 # `debian` and `leader` are those of tools/clean-debian.bash.
# What a newcomer does in a clean Debian: types what the handbook says, and counts with devices. Sourced after
# tools/clean-debian.bash, in the root of the workspace.

HANDBOOK=docs/OPERATING.md
CARGO_DEB=3.8.0

package='' app='' scratch='' compared=0 sheets=0
declare -A filled=()

step() { printf '\n== %s\n' "$1" >&2; }

fail() {
    printf '\nFAILED: %s\n' "$1" >&2
    exit 1
}

# However it ends: where it failed, with the last words of its services.
finish() {
    local status=$?
    trap - EXIT
    if ((status != 0)) && [[ -n $leader ]]; then
        printf '\nThe walk ended in the middle. What services said last:\n' >&2
        inside journalctl --quiet --no-pager --lines 30 >&2 || true
    fi
    [[ -z $scratch ]] || rm -rf "${scratch:?}"
    end_debian
    exit "$status"
}

own_arguments() {
    while (($#)); do
        case $1 in
        -h | --help)
            usage
            exit 0
            ;;
        --package) package=$(realpath "${2:?names no file}") && shift ;;
        --app) app=$(realpath "${2:?names no file}") && shift ;;
        *) stop "There is no argument $1; --help says which there are." ;;
        esac
        shift
    done
}

# The server's package and the app's program.
provide_programs() {
    local target=${CARGO_TARGET_DIR:-$PWD/target}
    ((EUID == 0)) || stop 'A clean Debian is made by root: run this with sudo.'
    need_packages build debian
    if [[ -z $package || -z $app ]]; then
        need_rust
    fi
    if [[ -z $package ]]; then
        in_handbook "cargo install --locked cargo-deb --version $CARGO_DEB"
        [[ $(cargo deb --version 2>/dev/null) == "cargo-deb $CARGO_DEB" ]] || cargo install --locked cargo-deb --version "$CARGO_DEB"
        in_handbook 'cargo deb --locked -p sync-server'
        package=$(cargo deb --locked -p sync-server | tail -n 1)
    fi
    if [[ -z $app ]]; then
        cargo build --release --locked -p app
        app=$target/release/acollida
    fi
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/acollida-walk.XXXXXX")
    : >"$scratch/truth"
}

# Installed as the handbook says, on a machine that has nothing: so what it depends on is named by it.
install_package() {
    in_handbook 'apt install ./target/debian/acollida-sync-server_*.deb'
    cp "$package" "$debian/srv/acollida-sync-server.deb"
    prepare apt-get -q update >/dev/null
    prepare apt-get -q install -y --no-install-recommends /srv/acollida-sync-server.deb >"$scratch/install.log" 2>&1 ||
        { cat "$scratch/install.log" >&2 && fail 'The package cannot be installed.'; }
    prepare acollida-sync-server --version
    [[ $(prepare stat -c '%U %a' /var/lib/acollida /var/backups/acollida) == $'acollida 700\nacollida 700' ]] ||
        fail 'The folders of the server are not its user'"'"'s alone.'
}

# Whether these words stand in the handbook.
in_handbook() { grep -qF -- "$1" "$HANDBOOK" || fail "$HANDBOOK does not say: $1"; }

# What stands in the handbook for something that each machine has of its own: name, value, and so on.
fill() {
    while (($#)); do
        filled[$1]=$2
        shift 2
    done
}

# Runs a command that the handbook has, word for word, with what was filled in, and what is added after it.
written() {
    local before=$1 command=$2 name
    shift 2
    in_handbook "$command"
    for name in "${!filled[@]}"; do command=${command//"$name"/${filled[$name]}}; done
    [[ $command != *acollida-sync-server\ * || -z $before ]] || command=${command/acollida-sync-server /"$before"acollida-sync-server }
    printf '   # %s\n' "$command${*:+ $*}" >&2
    inside bash -c "$command ${*@Q}"
}

# As root; what is not in the handbook says so.
root() {
    if [[ ${2-} == unwritten ]]; then
        printf '   # %s\n' "$1" >&2
        inside bash -c "$1"
    else
        written '' "$@"
    fi
}

# As the handbook says of the package: with sudo in front.
acollida() {
    # shellcheck disable=SC2016
    in_handbook 'put `sudo -u acollida` in front'
    written 'sudo -u acollida ' "$@"
}

# A command that must fail, saying so.
fails() {
    local words=$1 said
    shift
    if said=$("$@" 2>&1); then
        printf '%s\n' "$said" >&2
        fail "This should have failed: $*"
    fi
    grep -qF -- "$words" <<<"$said" || { printf '%s\n' "$said" >&2 && fail "It does not say: $words"; }
    printf '   refused, as it should be: %s\n' "$(grep -m 1 -F -- "$words" <<<"$said")" >&2
}

# Devices: the app's command line, each with a folder of its own.
new_phones() {
    cp "$app" "$debian/usr/local/bin/acollida"
    inside useradd --home-dir /srv/phone --create-home phone
}

phone() {
    local name=$1
    shift
    inside runuser -u phone -- acollida --profile "/srv/phone/$name" "$@"
}

join() {
    printf '   %s joins\n' "$1" >&2
    phone "$1" join - >/dev/null
}

# A sheet on paper, which is part of the truth.
write_paper() {
    local name=$1
    shift
    printf '%s\n' "$@" >>"$scratch/truth"
    printf '%s\n' day,site,kind,band,outcome,n "$@" >"$debian/srv/phone/$name.csv"
}

# Such a sheet, counted by a device.
paper() {
    local name=$1
    shift
    write_paper "$name-$sheets" "$@"
    phone "$name" import-sheet "/srv/phone/$name-$sheets.csv"
}

# One that is no part of the truth.
forged() {
    local name=$1
    shift
    printf '%s\n' day,site,kind,band,outcome,n "$@" >"$debian/srv/phone/$name.csv"
    phone "$name" import-sheet "/srv/phone/$name.csv"
}

next_day() {
    set_day "$1"
    acollida 'acollida-sync-server seal'
}

# The sums of the truth, a cell a line.
true_sums() {
    awk -F, -v OFS=, '{ sums[substr($1, 1, 7) OFS $2 OFS $3 OFS $4 OFS $5] += $6 }
        END { for (cell in sums) print cell, sums[cell] }' "$scratch/truth" | sort
}

team_sums() {
    phone dora sync >/dev/null
    phone dora figures --team --group month,site,kind,band,outcome | tail -n +2 | tr -d '\r' | sort
}

total() { awk -F, '{ sum += $NF } END { print sum + 0 }'; }

# What a coordinator reads equals what people counted, cell by cell.
exact() {
    team_sums >"$scratch/read"
    true_sums >"$scratch/true"
    diff "$scratch/true" "$scratch/read" >&2 || fail "Not exact: $1 (< counted, > read)."
    compared=$((compared + 1))
    printf '   exact: %s: %s contacts in %s cells\n' "$1" "$(total <"$scratch/read")" "$(wc -l <"$scratch/read")" >&2
}

# The control: figures are wrong by so many, and this comparison sees it.
false_by() {
    local more
    more=$(($(team_sums | total) - $(true_sums | total)))
    ((more == $1)) || fail "The figures should be wrong by $1, and are by $more."
    printf '   wrong, as they should be: %s more than were counted\n' "$more" >&2
}
