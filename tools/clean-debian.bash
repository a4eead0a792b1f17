# shellcheck shell=bash
# A clean Debian in a folder, with systemd as its first process and no network but itself, for tools that do what a
# newcomer would. Sourced after tools/system.bash, in the root of the workspace. Whatever is mounted is mounted in a
# namespace of its own and ends with it; `end_debian` removes the rest.

debian='' leader='' supervisor='' groups=()

# The mirror that this machine uses, else Debian's own.
debian_mirror() {
    local mirror=''
    if has_program apt-get; then
        # apt's own words, not the shell's.
        # shellcheck disable=SC2016
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
            grep -E '/debian/?$' | head -n 1) || true
    fi
    printf '%s' "${mirror:-http://deb.debian.org/debian}"
}

# The release of Debian that programs built here run on: this machine's, else the stable one.
debian_release() {
    local release
    release=$(. /etc/os-release && [[ $ID == debian ]] && printf '%s' "${VERSION_CODENAME-}") || true
    printf '%s' "${release:-stable}"
}

# Fills a new folder with Debian's smallest system. It is at $debian from then on.
make_debian() {
    ((EUID == 0)) || stop 'A clean Debian is made by root: run this with sudo.'
    need_packages debian
    debian=$(mktemp -d "${TMPDIR:-/var/tmp}/acollida-debian.XXXXXX")
    chmod 755 "$debian"
    say "Making a clean Debian ($(debian_release), minbase) in $debian"
    mmdebstrap --quiet --variant=minbase "$(debian_release)" "$debian" "$(debian_mirror)" ||
        stop 'The clean Debian could not be made (the words of mmdebstrap are above).'
    # It is thrown away, so it need not survive a power cut.
    printf 'force-unsafe-io\n' >"$debian/etc/dpkg/dpkg.cfg.d/in-a-hurry"
    # How names are looked up and what is asked for them is this machine's affair.
    cp --dereference /etc/resolv.conf "$debian/etc/resolv.conf"
}

# Runs a command in the folder with this machine's network, before it is started: for apt alone.
prepare() {
    # Its shell replaces them, not this one.
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -euc '
        mount --bind "$1" "$1"
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        root=$1
        shift
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            chroot "$root" "$@"' - "$debian" "$@"
}

# Starts its systemd, in namespaces of its own: processes, mounts, names, and a network that is loopback alone.
boot_debian() {
    local tries
    printf 'box\n' >"$debian/etc/hostname"
    printf '127.0.0.1 localhost box\n' >"$debian/etc/hosts"
    # Its systemd makes control groups, below one that can be removed.
    local tree
    for tree in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
        if [[ -e $tree/cgroup.procs ]] && mkdir "$tree/acollida-debian-$$"; then
            groups+=("$tree/acollida-debian-$$")
        fi
    done
    # shellcheck disable=SC2016
    ( for tree in "${groups[@]}"; do printf '0\n' >"$tree/cgroup.procs"; done
    exec unshare --mount --pid --fork --kill-child --cgroup --net --uts --ipc bash -euc '
        root=$1
        hostname box
        ip link set lo up
        mount --bind "$root" "$root"
        mount -t proc proc "$root/proc"
        mount -t sysfs sysfs "$root/sys"
        if [[ -e /sys/fs/cgroup/cgroup.controllers ]]; then
            mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
        else
            mount -t tmpfs tmpfs "$root/sys/fs/cgroup"
            mkdir "$root/sys/fs/cgroup/systemd" "$root/sys/fs/cgroup/unified"
            mount -t cgroup -o none,name=systemd cgroup "$root/sys/fs/cgroup/systemd"
            mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup/unified"
        fi
        mount -t tmpfs -o mode=755 tmpfs "$root/dev"
        for device in null zero full random urandom tty; do
            touch "$root/dev/$device"
            mount --bind "/dev/$device" "$root/dev/$device"
        done
        mkdir "$root/dev/pts" "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
        ln -s pts/ptmx "$root/dev/ptmx"
        ln -s /proc/self/fd "$root/dev/fd"
        for stream in stdin:0 stdout:1 stderr:2; do
            ln -s "/proc/self/fd/${stream#*:}" "$root/dev/${stream%:*}"
        done
        mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
        mount -t tmpfs -o mode=755 tmpfs "$root/run"
        # Not chroot: in one no user namespace is given, and the hardened services ask for their own.
        cd "$root"
        pivot_root . .
        umount --lazy .
        exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd' - "$debian" ) \
        </dev/null >"$debian/boot.log" 2>&1 &
    supervisor=$!
    for ((tries = 0; tries < 150; tries++)); do
        leader=$(pgrep --parent "$supervisor" --exact systemd || true)
        if [[ -n $leader && $(inside systemctl is-system-running 2>/dev/null) == @(running|degraded) ]]; then
            return
        fi
        kill -0 "$supervisor" 2>/dev/null || break
        sleep 0.2
    done
    cat "$debian/boot.log" >&2
    stop 'systemd did not start in the clean Debian (its words are above, if it had any).'
}

# Runs a command in it, as root, in the newcomer's folder.
inside() {
    nsenter --target "$leader" --mount --pid --net --uts --ipc --cgroup --root --wdns=/srv \
        env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DONT_FAKE_MONOTONIC=1 FAKETIME_DISABLE_SHM=1 "$@"
}

# Gives it a clock of its own, which says noon of a day and goes on: libfaketime, in every program of it but systemd.
# Monotonic clocks, by which programs wait, are left alone.
# https://github.com/wolfcw/libfaketime
set_day() {
    local library
    if [[ ! -e $debian/etc/ld.so.preload ]]; then
        library=$(cd "$debian" && compgen -G 'usr/lib/*/faketime/libfaketimeMT.so.1')
        inside systemctl set-environment DONT_FAKE_MONOTONIC=1 FAKETIME_DISABLE_SHM=1
        mkdir -p "$debian/etc/sudoers.d"
        printf 'Defaults env_keep += "DONT_FAKE_MONOTONIC FAKETIME_DISABLE_SHM"\n' >"$debian/etc/sudoers.d/clock"
        printf '/%s\n' "$library" >"$debian/etc/ld.so.preload.new"
    fi
    printf '%+ds\n' "$(($(date -u -d "$1 12:00" +%s) - $(date +%s)))" >"$debian/etc/faketimerc"
    [[ ! -e $debian/etc/ld.so.preload.new ]] || mv "$debian/etc/ld.so.preload.new" "$debian/etc/ld.so.preload"
    [[ $(inside date +%F) == "$1" ]] || stop "The clock of the clean Debian does not say $1."
}

# Ends every process in it, and removes it.
end_debian() {
    if [[ -n $supervisor ]]; then
        # The first process of a namespace takes all others with it.
        [[ -z $leader ]] || kill -KILL "$leader" 2>/dev/null || true
        kill -KILL "$supervisor" 2>/dev/null || true
        wait "$supervisor" 2>/dev/null || true
        supervisor='' leader=''
    fi
    local tree
    for tree in "${groups[@]}"; do
        # The kernel takes a moment to see that the last process has left.
        for _ in 1 2 3 4 5; do
            if find "$tree" -depth -type d -exec rmdir {} + 2>/dev/null; then break; fi
            sleep 0.5
        done
    done
    groups=()
    if [[ -n $debian ]]; then
        if grep -qF " $debian" /proc/self/mountinfo; then
            say "Something is still mounted in $debian: it stays."
            return 1
        fi
        rm -rf --one-file-system "${debian:?}"
        debian=''
    fi
}
