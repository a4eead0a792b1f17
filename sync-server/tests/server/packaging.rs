//! What is shipped beside the program: it starts the program as it is, and keeps no log of who connects.

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("packaging")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Lines without comments and blanks.
fn lines(text: &str) -> Vec<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

/// The values of a unit, by key; a key may stand more than once.
fn values(unit: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut values: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in lines(unit) {
        if let Some((key, value)) = line.split_once('=') {
            values.entry(key).or_default().push(value);
        }
    }
    values
}

#[test]
fn the_services_run_commands_that_there_are() {
    let mut commands = 0;
    for unit in [
        "acollida-sync-server.service",
        "backup/acollida-sync-server-backup.service",
    ] {
        let unit = text(unit);
        for (key, all) in values(&unit) {
            for command in all.iter().filter(|_| key.starts_with("Exec")) {
                let Some(arguments) = command.strip_prefix("/usr/bin/acollida-sync-server ") else {
                    continue;
                };
                commands += 1;
                let name = arguments
                    .split_whitespace()
                    .find(|word| !word.starts_with('-'));
                let help = Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"))
                    .args([name.unwrap(), "--help"])
                    .output()
                    .unwrap();
                assert!(help.status.success(), "{command}");
            }
        }
    }
    assert_eq!(commands, 2);
}

#[test]
fn the_service_may_do_little_but_serve() {
    let unit = text("acollida-sync-server.service");
    let values = values(&unit);
    for (key, value) in [
        ("Type", "notify"),
        ("Restart", "on-failure"),
        ("StartLimitIntervalSec", "0"),
        ("User", "acollida"),
        ("UMask", "0077"),
        ("CapabilityBoundingSet", ""),
        ("NoNewPrivileges", "yes"),
        ("ProtectSystem", "strict"),
        ("PrivateDevices", "yes"),
        ("MemoryDenyWriteExecute", "yes"),
        ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
        ("StateDirectoryMode", "0700"),
        ("MemoryMax", "256M"),
    ] {
        assert_eq!(values.get(key), Some(&vec![value]), "{key}");
    }
    // The user it runs as is made by the file beside it.
    assert!(
        lines(&text("sysusers.d/acollida-sync-server.conf"))
            .iter()
            .any(|line| line.starts_with("u acollida "))
    );
    // And the folder of the unit is the folder of the configuration.
    let data = lines(&text("sync-server.packaged.toml")).join("\n");
    assert!(data.contains("data = \"/var/lib/acollida\""), "{data}");
    assert_eq!(values.get("StateDirectory"), Some(&vec!["acollida"]));
}

/// `cargo deb` writes the names that files have here into what runs when the package is installed, and looks for
/// units by the names of others: a package that cannot be installed, and a socket nobody asked for, came of it.
#[test]
fn the_package_calls_its_files_as_they_are_called_here() {
    let manifest = folder().with_file_name("Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let mut named = 0;
    for line in manifest.lines() {
        let words: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        let [source, target, ..] = words[..] else {
            continue;
        };
        if target.contains("sysusers.d/") || target.contains("tmpfiles.d/") {
            named += 1;
            assert!(folder().with_file_name(source).exists(), "{source}");
            assert_eq!(source.rsplit('/').next(), target.rsplit('/').next());
        }
    }
    assert_eq!(named, 2);
    let sockets = |folder: PathBuf| {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(".socket")).count()
    };
    assert_eq!(
        (sockets(folder()), sockets(folder().join("backup"))),
        (1, 0)
    );
}

#[test]
fn the_packaged_configuration_can_be_read() {
    let path = folder().join("sync-server.packaged.toml");
    let config = sync_server::config::read(Some(&path), &BTreeMap::new()).unwrap();
    assert!(config.listen.ip().is_loopback());
    assert!(!config.trial);
}

#[test]
fn proxies_as_shipped_keep_no_access_log_and_hand_on_no_address() {
    let caddyfile = text("Caddyfile");
    let caddy = lines(&caddyfile).join("\n");
    assert_eq!(caddy.matches("log {").count(), 1, "{caddy}");
    for (name, off) in [("nginx.conf", "access_log off;"), ("Caddyfile", "")] {
        let text = text(name);
        let lines = lines(&text);
        assert!(off.is_empty() || lines.contains(&off), "{name}");
        for line in &lines {
            let words: Vec<_> = line.split_whitespace().collect();
            // The one that says what is kept out of it.
            let allowed = *line == "log {" && text.contains("exclude http.log http.handlers");
            assert!(words.first() != Some(&"log") || allowed, "{name}: {line}");
            assert!(
                !line.starts_with("access_log") || *line == off,
                "{name}: {line}"
            );
            let lower = line.to_ascii_lowercase();
            for header in ["x-forwarded-for", "x-real-ip", "forwarded"] {
                assert!(
                    !lower.contains(header)
                        || lower.contains("\"\"")
                        || lower.contains(&format!("-{header}")),
                    "{name}: {line}"
                );
            }
        }
        assert!(text.contains("127.0.0.1:8470"), "{name}");
    }
}

#[test]
fn the_image_holds_the_program_and_nothing_that_runs_as_root() {
    let text = text("Containerfile");
    let lines = lines(&text);
    let last = lines
        .iter()
        .rposition(|line| line.starts_with("FROM "))
        .unwrap();
    assert_eq!(lines[last], "FROM scratch");
    for wanted in [
        "USER 10470:10470",
        "VOLUME [\"/data\"]",
        "ENTRYPOINT [\"/acollida-sync-server\"]",
    ] {
        assert!(lines[last..].contains(&wanted), "{wanted}");
    }
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("HEALTHCHECK") && line.contains("healthcheck"))
    );
}

/// `tools/walk-operating` needs a machine of its own for some minutes and is run by hand; its words are compared always.
#[test]
fn every_command_of_the_walk_stands_in_the_handbook() {
    let root = folder().join("../..");
    let read = |name: &str| fs::read_to_string(root.join(name)).unwrap();
    let handbook = read("docs/OPERATING.md");
    let mut commands = 0;
    for tool in ["tools/walk-operating", "tools/newcomer.bash"] {
        for line in read(tool)
            .lines()
            .filter(|line| !line.ends_with("unwritten"))
        {
            for before in ["acollida 'acollida-", "root '", "in_handbook '"] {
                let Some((_, rest)) = line.split_once(before) else {
                    continue;
                };
                let start = before.split_once('\'').unwrap().1;
                let command = format!("{start}{}", rest.split('\'').next().unwrap());
                assert!(handbook.contains(&command), "{tool}: {command}");
                commands += 1;
            }
        }
    }
    assert!(commands > 40, "{commands}");
}
