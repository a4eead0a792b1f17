//! The manifest of the Android package: two permissions, one activity, and nothing that lets a copy out.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use crate::{assert_complains, assert_none, text, words::languages};

/// Where Android's attributes live.
pub(crate) const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// Every domain that Android can copy from (`android.app.backup.FullBackup`).
const DOMAINS: &[&str] = &[
    "root",
    "file",
    "database",
    "sharedpref",
    "external",
    "device_root",
    "device_file",
    "device_database",
    "device_sharedpref",
];

/// What must be said of the application, of its one activity, and of what hands a file to another app.
const APPLICATION: &[(&str, &str)] = &[
    ("allowBackup", "false"),
    ("dataExtractionRules", "@xml/data_extraction_rules"),
    ("enableOnBackInvokedCallback", "false"),
    ("fullBackupContent", "@xml/full_backup_content"),
    ("hasCode", "true"),
    ("localeConfig", "@xml/locales"),
    ("supportsRtl", "true"),
    ("usesCleartextTraffic", "false"),
];
const PROVIDER: &[(&str, &str)] = &[
    ("name", "org.acollida.Acollida.OutgoingFiles"),
    ("authorities", "org.acollida.Acollida.outgoing"),
    ("exported", "false"),
    ("grantUriPermissions", "true"),
];
const ACTIVITY: &[(&str, &str)] = &[
    ("name", "org.acollida.Acollida.MainActivity"),
    ("exported", "true"),
    ("launchMode", "singleTask"),
    ("taskAffinity", ""),
    ("windowSoftInputMode", "adjustResize"),
];

/// Changes that must not start the activity again.
const CHANGES: &[&str] = &[
    "locale",
    "layoutDirection",
    "fontScale",
    "uiMode",
    "density",
    "orientation",
    "screenSize",
    "screenLayout",
    "smallestScreenSize",
    "keyboard",
    "keyboardHidden",
    "navigation",
    "colorMode",
];

fn manifest() -> String {
    text("app/android/AndroidManifest.xml")
}

fn named<'a>(document: &'a Document<'_>, tag: &str) -> Vec<Node<'a, 'a>> {
    document
        .descendants()
        .filter(|node| node.has_tag_name(tag))
        .collect()
}

fn permission_complaints(manifest: &str) -> Vec<String> {
    let document = Document::parse(manifest).unwrap();
    let expected = BTreeSet::from(["android.permission.INTERNET", "android.permission.VIBRATE"]);
    let mut asked = BTreeSet::new();
    let mut complaints = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        let tag = node.tag_name().name();
        if tag == "uses-permission" {
            asked.extend(node.attribute((ANDROID, "name")));
        } else if tag.contains("permission") {
            complaints.push(format!("<{tag}> in the manifest"));
        }
    }
    if asked != expected {
        complaints.push(format!("the manifest asks for {asked:?}"));
    }
    complaints
}

fn attribute_complaints(manifest: &str) -> Vec<String> {
    let document = Document::parse(manifest).unwrap();
    let mut complaints = Vec::new();
    for (tag, expected) in [
        ("application", APPLICATION),
        ("activity", ACTIVITY),
        ("provider", PROVIDER),
    ] {
        let nodes = named(&document, tag);
        let [node] = nodes[..] else {
            complaints.push(format!("there are {} of <{tag}>", nodes.len()));
            continue;
        };
        for (name, value) in expected {
            if node.attribute((ANDROID, *name)) != Some(value) {
                complaints.push(format!("<{tag}> does not say {name}=\"{value}\""));
            }
        }
        if node.attribute((ANDROID, "debuggable")).is_some() {
            complaints.push(format!("<{tag}> says whether it can be debugged"));
        }
    }
    for tag in ["service", "receiver", "activity-alias"] {
        if !named(&document, tag).is_empty() {
            complaints.push(format!("there is a <{tag}>"));
        }
    }
    complaints
}

fn change_complaints(manifest: &str) -> Vec<String> {
    let document = Document::parse(manifest).unwrap();
    let handled: BTreeSet<&str> = named(&document, "activity")
        .into_iter()
        .filter_map(|node| node.attribute((ANDROID, "configChanges")))
        .flat_map(|changes| changes.split('|'))
        .collect();
    CHANGES
        .iter()
        .filter(|change| !handled.contains(**change))
        .map(|change| format!("a change of {change} starts the activity again"))
        .collect()
}

/// The rules in these sections exclude each domain whole and include nothing.
fn extraction_complaints(rules: &str, sections: &[&str]) -> Vec<String> {
    let document = Document::parse(rules).unwrap();
    let mut complaints = Vec::new();
    if !named(&document, "include").is_empty() {
        complaints.push("something is included".to_owned());
    }
    for section in sections {
        let excluded: BTreeSet<_> = named(&document, section)
            .into_iter()
            .flat_map(|node| node.children())
            .filter(|node| node.has_tag_name("exclude") && node.attribute("path") == Some("."))
            .filter_map(|node| node.attribute("domain"))
            .collect();
        for domain in DOMAINS.iter().filter(|domain| !excluded.contains(**domain)) {
            complaints.push(format!("{section} copies the domain {domain}"));
        }
    }
    complaints
}

fn locale_complaints(config: &str, languages: &[String]) -> Vec<String> {
    let document = Document::parse(config).unwrap();
    let mut named: Vec<_> = named(&document, "locale")
        .into_iter()
        .filter_map(|node| node.attribute((ANDROID, "name")))
        .collect();
    named.sort_unstable();
    if named == languages {
        Vec::new()
    } else {
        vec![format!("the locales are {named:?}, not {languages:?}")]
    }
}

#[test]
fn it_asks_for_the_network_and_the_buzzer_alone() {
    assert_none(&permission_complaints(&manifest()));
}

#[test]
fn a_third_permission_is_noticed() {
    let camera = manifest().replace(
        "<application",
        "<uses-permission android:name=\"android.permission.CAMERA\" /><application",
    );
    assert_complains(&permission_complaints(&camera), "CAMERA");
    let own = manifest().replace(
        "<application",
        "<permission android:name=\"x\" /><application",
    );
    assert_complains(&permission_complaints(&own), "<permission>");
}

#[test]
fn it_says_what_protects() {
    assert_none(&attribute_complaints(&manifest()));
}

#[test]
fn what_protects_no_more_is_noticed() {
    let backup = manifest().replace("allowBackup=\"false\"", "allowBackup=\"true\"");
    assert_complains(&attribute_complaints(&backup), "allowBackup");
    let service = manifest().replace("</application>", "<service /></application>");
    assert_complains(&attribute_complaints(&service), "<service>");
    let open = manifest().replace("android:exported=\"false\"", "android:exported=\"true\"");
    assert_complains(
        &attribute_complaints(&open),
        "<provider> does not say exported",
    );
    let debug = manifest().replace("<activity", "<activity android:debuggable=\"true\"");
    assert_complains(&attribute_complaints(&debug), "debugged");
}

#[test]
fn no_change_of_the_device_starts_the_activity_again() {
    assert_none(&change_complaints(&manifest()));
    let mirrored = manifest().replace("|layoutDirection", "");
    assert_complains(&change_complaints(&mirrored), "layoutDirection");
}

#[test]
fn the_library_is_the_one_that_is_built() {
    let manifest = manifest();
    let document = Document::parse(&manifest).unwrap();
    let library = named(&document, "meta-data")
        .into_iter()
        .find(|node| node.attribute((ANDROID, "name")) == Some("android.app.lib_name"))
        .and_then(|node| node.attribute((ANDROID, "value")))
        .unwrap();
    assert!(text("tools/build-apk").contains(&format!("/lib{library}.so")));
}

#[test]
fn the_activity_is_a_native_one_that_the_library_knows() {
    let class = "org.acollida.Acollida.MainActivity";
    let path = format!("app/android/java/{}.java", class.replace('.', "/"));
    let activity = text(&path);
    assert!(activity.contains("public final class MainActivity extends NativeActivity {"));
    // Its methods are looked up by name when they are called.
    let files = text("app/android/src/files.rs");
    let called: Vec<&str> = files
        .split("jni_str!(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(called.len(), 4, "{called:?}");
    for method in called {
        assert!(
            activity.contains(&format!("public void {method}(")),
            "{method}"
        );
    }
}

#[test]
fn no_copy_leaves_the_device() {
    let rules = text("app/android/res/xml/data_extraction_rules.xml");
    assert_none(&extraction_complaints(
        &rules,
        &["cloud-backup", "device-transfer"],
    ));
    assert_none(&extraction_complaints(
        &text("app/android/res/xml/full_backup_content.xml"),
        &["full-backup-content"],
    ));
}

#[test]
fn a_domain_that_is_copied_is_noticed() {
    let rules = text("app/android/res/xml/full_backup_content.xml");
    let forgotten = rules.replace("\"device_file\"", "\"device_database\"");
    assert_complains(
        &extraction_complaints(&forgotten, &["full-backup-content"]),
        "device_file",
    );
    let included = rules.replace(
        "</full-backup-content>",
        "<include domain=\"file\" path=\"x\" /></full-backup-content>",
    );
    assert_complains(
        &extraction_complaints(&included, &["full-backup-content"]),
        "included",
    );
    let half = text("app/android/res/xml/data_extraction_rules.xml");
    let (half, _) = half.split_once("<device-transfer>").unwrap();
    let half = format!("{half}</data-extraction-rules>");
    let complaints = extraction_complaints(&half, &["cloud-backup", "device-transfer"]);
    assert_eq!(complaints.len(), DOMAINS.len());
}

#[test]
fn the_system_is_told_of_every_language() {
    let config = text("app/android/res/xml/locales.xml");
    assert_none(&locale_complaints(&config, &languages()));
    let without = config.replace("    <locale android:name=\"so\" />\n", "");
    assert_complains(&locale_complaints(&without, &languages()), "\"so\"");
}
