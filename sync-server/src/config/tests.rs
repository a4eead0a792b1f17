//! A configuration is read as it says, and what is wrong in it is told with key, place and what would be right.

use std::{collections::BTreeMap, fs, time::Duration};

use super::*;

fn read_text(text: &str, environment: &[(&str, &str)]) -> Result<Config, String> {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("c.toml");
    fs::write(&path, text).unwrap();
    let environment: BTreeMap<String, String> = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    read(Some(&path), &environment).map_err(|error| {
        let folder = format!("{}/", place.path().display());
        error.to_string().replace(&folder, "")
    })
}

#[test]
fn nothing_said_is_the_default() {
    assert_eq!(read(None, &BTreeMap::new()).unwrap(), Config::default());
    assert_eq!(read_text("", &[]).unwrap(), Config::default());
    assert_eq!(read_text(&example(), &[]).unwrap(), Config::default());
}

#[test]
fn the_example_shows_the_defaults() {
    let shown: String = example()
        .lines()
        .filter(|line| !line.starts_with("# ") && !line.is_empty())
        .map(|line| line.trim_start_matches('#').to_owned() + "\n")
        .filter(|line| {
            line.starts_with('[')
                || KEYS.iter().any(|key| {
                    let start = format!("{} = ", key.place().1);
                    key.has_default && line.starts_with(&start)
                })
        })
        .collect();
    assert!(shown.contains("connections = 4096"), "{shown}");
    assert_eq!(
        read_text(&shown, &[]).unwrap(),
        Config::default(),
        "{shown}"
    );
}

#[test]
fn every_key_is_set_by_the_file_and_by_its_variable() {
    for key in KEYS {
        let other = match (&key.takes, key.shown) {
            (Takes::Switch, _) => "true".to_owned(),
            (Takes::Whole(range), _) => range.end().to_string(),
            (Takes::Socket, _) => "\"0.0.0.0:1\"".to_owned(),
            (Takes::Path, _) => "\"/elsewhere\"".to_owned(),
            (_, shown) => shown.to_owned(),
        };
        let mut changed = Config::default();
        let raw = key.takes.of_text(&other.replace(['"', '[', ']'], ""));
        (key.set)(&mut changed, key.takes.read(raw).unwrap());
        assert_ne!(changed, Config::default(), "{}", key.name);
        // A certificate needs its key, whichever of them is tried.
        let (mut text, mut pair) = (String::new(), Vec::new());
        if let Some(file) = key.name.strip_prefix("tls.")
            && file != "self_signed"
        {
            let partner = if file == "key" { "certificate" } else { "key" };
            text = format!("tls.{partner} = \"/partner\"\n");
            pair.push((
                format!("ACOLLIDA_TLS_{}", partner.to_uppercase()),
                "/partner",
            ));
            let partner = KEYS.iter().find(|key| key.name == format!("tls.{partner}"));
            let partner = partner.unwrap();
            let raw = partner.takes.of_text("/partner");
            (partner.set)(&mut changed, partner.takes.read(raw).unwrap());
        }
        let by_file = read_text(&format!("{text}{} = {other}\n", key.name), &[]);
        assert_eq!(by_file.as_ref(), Ok(&changed), "{}", key.name);
        let variable = key.variable();
        let bare = other.replace(['"', '[', ']'], "");
        let mut environment: Vec<(&str, &str)> = vec![(&variable, &bare)];
        environment.extend(pair.iter().map(|(name, value)| (name.as_str(), *value)));
        assert_eq!(read_text("", &environment), Ok(changed), "{}", key.name);
    }
}

#[test]
fn the_environment_overrides_the_file() {
    let text = "listen = \"127.0.0.1:1\"\n[limits]\nheader_seconds = 7\nrequest_seconds = 8\n";
    let config = read_text(text, &[("ACOLLIDA_LIMITS_HEADER_SECONDS", "9")]).unwrap();
    assert_eq!(config.listen.port(), 1);
    assert_eq!(config.limits.header, Duration::from_secs(9));
    assert_eq!(config.limits.request, Duration::from_secs(8));
}

#[test]
fn a_store_s_password_stands_in_the_variable_alone_and_is_never_shown() {
    let secret = "postgres://ana:secret-word@localhost/acollida";
    let told = read_text(&format!("store = \"{secret}\"\n"), &[]).unwrap_err();
    assert!(told.contains("c.toml:1: `store` takes"), "{told}");
    assert!(!told.contains("secret-word"), "{told}");

    let config = read_text("", &[("ACOLLIDA_STORE", secret)]).unwrap();
    assert!(config.store.as_ref().unwrap().has_password());
    assert!(!format!("{config:?}").contains("secret-word"));

    let wrong = [("ACOLLIDA_STORE", "postgres://ana:secret-word@:x/")];
    let told = read_text("", &wrong).unwrap_err();
    assert!(
        told.contains("ACOLLIDA_STORE") && !told.contains("secret-word"),
        "{told}"
    );
    // A variable that says nothing takes nothing away.
    let named = "store = \"postgres://ana@localhost/acollida\"\n";
    let config = read_text(named, &[("ACOLLIDA_STORE", "")]).unwrap();
    assert!(config.store.is_some_and(|store| !store.has_password()));
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_what_would_be_right() {
    for (text, said) in [
        (
            "\nlisten = \"here\"\n",
            "c.toml:2: `listen` takes an address and a port",
        ),
        ("listen = 8470\n", "c.toml:1: `listen` takes"),
        ("data = \"\"\n", "c.toml:1: `data` takes a path"),
        ("trial = 1", "`trial` takes true or false"),
        ("metrics = \"0.0.0.0:9470\"", "only this machine reaches"),
        (
            "addresses = \"https://a.example\"",
            "`addresses` takes a list",
        ),
        ("addresses = []", "`addresses` takes a list"),
        (
            "addresses = [\"http://a.example\"]",
            "`addresses` takes a list",
        ),
        (
            "[limits]\n\nconnections = 0\n",
            "c.toml:3: `limits.connections` takes a whole number from 1 to 65536",
        ),
        ("limits.connections = 1.5", "a whole number from 1"),
        ("limits = 3", "c.toml:1: there is no key `limits`"),
        (
            "a = 1\n",
            "c.toml:1: there is no key `a`; there are: data, store, addresses, listen",
        ),
        (
            "[tls]\nchain = \"x\"\n",
            "c.toml:2: there is no key `tls.chain`; there are: self_signed, certificate, key",
        ),
        (
            "[server]\nlisten = \"127.0.0.1:1\"\n",
            "c.toml:1: there is no key `server`",
        ),
        ("trial = \n", "c.toml:1: this is no TOML"),
        ("trial = true\ntrial = false\n", "c.toml:2: this is no TOML"),
        ("tls.key = \"x\"", "`tls.key` needs `tls.certificate`"),
        (
            "tls.certificate = \"x\"",
            "`tls.certificate` needs `tls.key`",
        ),
        (
            "tls = {certificate = \"x\", key = \"y\", self_signed = true}",
            "exclude each other",
        ),
    ] {
        let error = read_text(text, &[]).unwrap_err();
        assert!(error.contains(said), "{text}: {error}");
    }
    let error = read_text("a = 1\ntrial = 2\n", &[("ACOLLIDA_TRIAL", "yes")]).unwrap_err();
    let lines: Vec<_> = error.lines().collect();
    assert_eq!(lines.len(), 3, "{error}");
    assert_eq!(lines[2], "ACOLLIDA_TRIAL: `trial` takes true or false");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = read(Some("no/such.toml".as_ref()), &BTreeMap::new()).unwrap_err();
    let error = error.to_string();
    assert!(
        error.contains("no/such.toml") && error.contains("default-config"),
        "{error}"
    );
}

#[test]
fn a_misspelt_variable_is_noticed() {
    let environment = [
        "ACOLLIDA_LISTN",
        "ACOLLIDA_LISTEN",
        "ACOLLIDA_CONFIG",
        "HOME",
    ];
    let environment = environment
        .map(|name| (name.to_owned(), String::new()))
        .into();
    assert_eq!(unknown_variables(&environment), ["ACOLLIDA_LISTN"]);
}

/// After a wanted change: `ACOLLIDA_WRITE_CONFIG=1 cargo test -p sync-server --lib config`.
#[test]
fn the_example_and_the_schema_are_the_files_that_were_agreed_to() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    for (path, made) in [
        ("sync-server/packaging/sync-server.toml", example()),
        ("docs/sync-server.schema.json", schema()),
    ] {
        let path = format!("{root}/{path}");
        if std::env::var_os("ACOLLIDA_WRITE_CONFIG").is_some() {
            fs::write(&path, &made).unwrap();
        }
        assert_eq!(
            fs::read_to_string(&path).unwrap_or_default(),
            made,
            "{path}"
        );
    }
}
