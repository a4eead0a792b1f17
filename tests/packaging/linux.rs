//! Desktops and phones with Linux: the desktop entry, the metainfo, the icons, and the packages for Flatpak and Debian.

use std::{collections::BTreeSet, fs, process::Command};

use cargo_metadata::MetadataCommand;
use roxmltree::Document;

use crate::{
    ID, assert_complains, assert_none, judged, root, text, version,
    words::{bare, languages, messages},
};

/// All that the app may do outside of its sandbox: show a window. No network (whoever has a server allows it), no
/// folder of the user (files come and go through the desktop's portal), no bus, no sound server, which would hear, too.
const ALLOWED: &[&str] = &[
    "--socket=wayland",
    "--socket=fallback-x11",
    "--share=ipc",
    "--device=dri",
];

fn desktop() -> String {
    text(&format!("packaging/linux/{ID}.desktop"))
}

fn metainfo() -> String {
    text(&format!("packaging/linux/{ID}.metainfo.xml"))
}

/// In every language the entry says the app's motto.
fn entry_complaints(entry: &str) -> Vec<String> {
    languages()
        .iter()
        .filter(|language| {
            let key = match language.as_str() {
                "en" => "Comment=".to_owned(),
                other => format!("Comment[{other}]="),
            };
            let motto = &messages(language)["about-motto"];
            !entry
                .lines()
                .filter_map(|line| line.strip_prefix(&key))
                .any(|comment| comment.starts_with(bare(motto)))
        })
        .map(|language| format!("the desktop entry lacks the motto in {language}"))
        .collect()
}

fn metainfo_complaints(metainfo: &str) -> Vec<String> {
    let document = Document::parse(metainfo).unwrap();
    let text_of = |tag: &str| {
        let node = document.descendants().find(|node| node.has_tag_name(tag));
        node.and_then(|node| node.text()).unwrap_or_default()
    };
    let mut complaints = Vec::new();
    if text_of("id") != ID {
        complaints.push(format!("the metainfo is of {}", text_of("id")));
    }
    if text_of("launchable") != format!("{ID}.desktop") {
        complaints.push("the metainfo opens another entry".to_owned());
    }
    let [major, minor, patch] = version();
    let release = document
        .descendants()
        .find(|node| node.has_tag_name("release"));
    let released = release.and_then(|node| node.attribute("version"));
    if released != Some(&format!("{major}.{minor}.{patch}")) {
        complaints.push(format!("the newest release is {released:?}"));
    }
    for language in languages() {
        let tagged = |tag: &str| {
            document.descendants().find(|node| {
                let lang = node.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
                node.has_tag_name(tag) && lang.unwrap_or("en") == language
            })
        };
        let motto = messages(&language)["about-motto"].clone();
        let summary = tagged("summary").and_then(|node| node.text());
        if summary != Some(bare(&motto)) || tagged("p").is_none() {
            complaints.push(format!("the metainfo lacks its words in {language}"));
        }
    }
    complaints
}

fn sandbox_complaints(manifest: &str) -> Vec<String> {
    let manifest: serde_json::Value = serde_json::from_str(manifest).unwrap();
    let given: BTreeSet<_> = manifest["finish-args"]
        .as_array()
        .unwrap()
        .iter()
        .map(|argument| argument.as_str().unwrap())
        .collect();
    let allowed = BTreeSet::from_iter(ALLOWED.iter().copied());
    given
        .symmetric_difference(&allowed)
        .map(|argument| {
            format!("Flatpak: {argument} is given and not allowed, or the other way round")
        })
        .collect()
}

/// The files of the Debian package: where each comes from, and where it goes.
fn assets() -> Vec<(String, String)> {
    let metadata = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned(), "--locked".to_owned()])
        .exec()
        .unwrap();
    let app = metadata
        .packages
        .iter()
        .find(|package| package.name == "app")
        .unwrap();
    let assets = app.metadata["deb"]["assets"].as_array().unwrap();
    assets
        .iter()
        .map(|asset| {
            [0, 1]
                .map(|at| asset[at].as_str().unwrap().to_owned())
                .into()
        })
        .collect()
}

#[test]
fn the_desktop_entry_is_one_and_speaks_every_language() {
    let path = root().join(format!("packaging/linux/{ID}.desktop"));
    judged(Command::new("desktop-file-validate").arg(path)).unwrap();
    assert_none(&entry_complaints(&desktop()));
    for line in [
        "Exec=acollida %f",
        "MimeType=application/vnd.acollida;",
        &format!("Icon={ID}"),
        "X-Purism-FormFactor=Workstation;Mobile;",
    ] {
        assert!(desktop().lines().any(|there| there == line), "{line}");
    }
}

#[test]
fn an_entry_that_is_none_or_silent_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bad.desktop");
    fs::write(&path, desktop().replace("Type=Application\n", "")).unwrap();
    judged(Command::new("desktop-file-validate").arg(path)).unwrap_err();
    let silent = desktop().replace("Comment[uk]=", "Comment[xx]=");
    assert_complains(&entry_complaints(&silent), "in uk");
}

#[test]
fn software_centres_are_told_of_this_version_in_every_language() {
    let path = root().join(format!("packaging/linux/{ID}.metainfo.xml"));
    judged(
        Command::new("appstreamcli")
            .args(["validate", "--no-net"])
            .arg(path),
    )
    .unwrap();
    assert_none(&metainfo_complaints(&metainfo()));
}

#[test]
fn a_metainfo_that_is_wrong_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("{ID}.metainfo.xml"));
    fs::write(&path, metainfo().replace("<name>Acollida</name>\n", "")).unwrap();
    judged(
        Command::new("appstreamcli")
            .args(["validate", "--no-net"])
            .arg(path),
    )
    .unwrap_err();
    let [major, minor, patch] = version();
    let older = metainfo().replace(
        &format!("version=\"{major}.{minor}.{patch}\""),
        "version=\"0.0.1\"",
    );
    assert_complains(&metainfo_complaints(&older), "0.0.1");
    let silent = metainfo().replace("<summary xml:lang=\"ar\">", "<summary xml:lang=\"xx\">");
    assert_complains(&metainfo_complaints(&silent), "in ar");
}

#[test]
fn a_file_of_counts_is_known_by_its_name_and_its_first_bytes() {
    let text = text(&format!("packaging/linux/{ID}.mime.xml"));
    let kinds = Document::parse(&text).unwrap();
    let said = |tag: &str, attribute: &str| {
        let node = kinds.descendants().find(|node| node.has_tag_name(tag));
        node.and_then(|node| node.attribute(attribute)).unwrap()
    };
    assert_eq!(
        said("glob", "pattern"),
        format!("*.{}", app::carry::EXTENSION)
    );
    assert_eq!(said("match", "value"), r"acollida\x01");
    let kind = said("mime-type", "type");
    assert!(
        desktop()
            .lines()
            .any(|line| line == format!("MimeType={kind};"))
    );
}

#[test]
fn the_sandbox_lets_out_a_window_and_nothing_else() {
    let manifest = text(&format!("packaging/flatpak/{ID}.json"));
    assert_none(&sandbox_complaints(&manifest));
    let online = manifest.replace("--share=ipc", "--share=network\", \"--share=ipc");
    assert_complains(&sandbox_complaints(&online), "--share=network");
}

#[test]
fn flatpak_installs_files_that_there_are() {
    let manifest = text(&format!("packaging/flatpak/{ID}.json"));
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["id"], ID);
    let mut found = 0;
    for command in manifest["modules"][0]["build-commands"].as_array().unwrap() {
        for word in command.as_str().unwrap().split(' ') {
            if word.starts_with("packaging/") || word.starts_with("app/") || word == "LICENSE" {
                assert!(root().join(word).exists(), "{word} is not there");
                found += 1;
            }
        }
    }
    assert_eq!(found, 6);
}

#[test]
fn debian_gets_the_program_and_every_icon() {
    let assets = assets();
    for (from, _) in assets
        .iter()
        .filter(|(from, _)| !from.starts_with("target/"))
    {
        assert!(
            root().join("app").join(from).exists(),
            "{from} is not there"
        );
    }
    let mut icons = 0;
    for size in fs::read_dir(root().join("packaging/linux/icons/hicolor")).unwrap() {
        for icon in fs::read_dir(size.unwrap().path().join("apps")).unwrap() {
            let icon = icon.unwrap().path();
            let packed = assets.iter().any(|(from, to)| {
                let from = root().join("app").join(from);
                let folder = icon.parent().unwrap();
                from.canonicalize()
                    .is_ok_and(|from| from == icon.canonicalize().unwrap())
                    && folder.ends_with(to.trim_start_matches("usr/share/icons/"))
            });
            assert!(packed, "{} is in no package", icon.display());
            icons += 1;
        }
    }
    assert!(icons >= 11, "{icons}");
}

#[test]
fn the_symbolic_icon_is_the_one_colour_icon_of_android() {
    let symbolic = text(&format!(
        "packaging/linux/icons/hicolor/symbolic/apps/{ID}-symbolic.svg"
    ));
    let monochrome = text("app/android/res/drawable/icon_monochrome.xml");
    let paths: Vec<_> = symbolic
        .split(" d=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(paths.len(), 2);
    for path in paths {
        assert!(monochrome.contains(&format!("pathData=\"{path}\"")));
    }
}
