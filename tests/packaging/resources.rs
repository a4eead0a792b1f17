//! The resources of the Android package and its Gradle project: they hold together, and say of versions and colours
//! what the rest of the workspace says.

use std::{fs, path::Path, process::Command};

use crate::{ID, assert_complains, assert_none, judged, root, text, version};

/// Debian's framework is that of Android 10 or newer; what came later is taken out before it is asked. Each with
/// the API that brought it.
const NEWER: &[(&str, &str)] = &[
    (
        "android:dataExtractionRules=\"@xml/data_extraction_rules\"",
        "31",
    ),
    ("android:enableOnBackInvokedCallback=\"false\"", "33"),
    ("android:localeConfig=\"@xml/locales\"", "33"),
    ("|fontWeightAdjustment", "31"),
    ("|grammaticalGender", "34"),
];

const FRAMEWORK: &str = "/usr/share/android-framework-res/framework-res.apk";

/// Makes an APK without code of a manifest and the resources, and gives what it asks for.
fn linked(manifest: &str, resources: &Path) -> Result<String, String> {
    assert!(
        Path::new(FRAMEWORK).exists(),
        "{FRAMEWORK} is missing; ./check installs what these tests need"
    );
    let folder = tempfile::tempdir().unwrap();
    let [compiled, written, apk] =
        ["compiled.zip", "AndroidManifest.xml", "linked.apk"].map(|name| folder.path().join(name));
    let package = format!("<manifest package=\"{ID}\" ");
    let mut manifest = manifest.replace("<manifest ", &package);
    for (newer, _) in NEWER {
        manifest = manifest.replace(newer, "");
    }
    fs::write(&written, manifest).unwrap();
    let aapt2 = || Command::new("aapt2");
    judged(
        aapt2()
            .arg("compile")
            .arg("--dir")
            .arg(resources)
            .arg("-o")
            .arg(&compiled),
    )?;
    judged(
        aapt2()
            .args([
                "link",
                "--min-sdk-version",
                "26",
                "--target-sdk-version",
                "36",
                "-I",
                FRAMEWORK,
            ])
            .arg("--manifest")
            .arg(&written)
            .arg("-o")
            .arg(&apk)
            .arg(&compiled),
    )?;
    judged(aapt2().args(["dump", "permissions"]).arg(&apk))
}

/// What `tools/build-apk` checks for is what the Gradle project asks for.
fn gradle_complaints(gradle: &str, script: &str) -> Vec<String> {
    let of_script = |name: &str| {
        let line = script
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{name}=")));
        line.and_then(|value| value.split_whitespace().next())
            .unwrap()
            .to_owned()
    };
    let mut lines = vec![
        format!("namespace = \"{ID}\""),
        format!("applicationId = \"{ID}\""),
        format!("compileSdk = {}", of_script("PLATFORM")),
        format!("targetSdk = {}", of_script("PLATFORM")),
        format!("minSdk = {}", of_script("LEAST_API")),
        format!("buildToolsVersion = \"{}\"", of_script("BUILD_TOOLS")),
    ];
    lines.extend(
        [
            "isMinifyEnabled = false",
            "java.setSrcDirs(listOf(\"java\"))",
            "vcsInfo.include = false",
            "includeInApk = false",
            "includeInBundle = false",
            "abiFilters += listOf(\"arm64-v8a\", \"armeabi-v7a\", \"x86_64\")",
        ]
        .map(str::to_owned),
    );
    let mut complaints: Vec<_> = lines
        .into_iter()
        .filter(|line| !gradle.lines().any(|there| there.trim() == line))
        .map(|line| format!("build.gradle.kts does not say {line}"))
        .collect();
    for bad in [
        "implementation(",
        "com.google",
        "storePassword = \"",
        "versionName = \"0",
    ] {
        if gradle.contains(bad) {
            complaints.push(format!("build.gradle.kts says {bad}"));
        }
    }
    complaints
}

#[test]
fn android_s_own_tool_makes_a_package_of_manifest_and_resources() {
    let resources = root().join("app/android/res");
    let manifest = text("app/android/AndroidManifest.xml");
    let said = linked(&manifest, &resources).unwrap();
    let asked: Vec<_> = said
        .lines()
        .filter_map(|line| line.strip_prefix("uses-permission: name='"))
        .collect();
    assert_eq!(
        asked,
        [
            "android.permission.INTERNET'",
            "android.permission.VIBRATE'"
        ]
    );

    let unknown = manifest.replace("@mipmap/icon", "@mipmap/icons");
    assert!(
        linked(&unknown, &resources)
            .unwrap_err()
            .contains("mipmap/icons")
    );
    let misspelt = manifest.replace("android:supportsRtl", "android:supportRtl");
    assert!(
        linked(&misspelt, &resources)
            .unwrap_err()
            .contains("supportRtl")
    );
}

#[test]
fn what_is_taken_out_for_the_older_framework_is_there() {
    let manifest = text("app/android/AndroidManifest.xml");
    for (newer, api) in NEWER {
        assert!(
            manifest.contains(newer),
            "{newer}, of API {api}, is not in the manifest"
        );
    }
}

#[test]
fn the_gradle_project_and_the_build_script_mean_the_same() {
    let (gradle, script) = (
        text("app/android/build.gradle.kts"),
        text("tools/build-apk"),
    );
    assert_none(&gradle_complaints(&gradle, &script));
    let other = gradle.replace("minSdk = 26", "minSdk = 24");
    assert_complains(&gradle_complaints(&other, &script), "minSdk = 26");
    let library = format!("{gradle}\ndependencies {{ implementation(\"x:y:1\") }}");
    assert_complains(&gradle_complaints(&library, &script), "implementation(");
}

#[test]
fn the_gradle_project_takes_the_version_from_the_workspace() {
    // The one version there, at the one place where build.gradle.kts looks for it.
    let [major, minor, patch] = version();
    let looked_for = format!("[workspace.package]\nversion = \"{major}.{minor}.{patch}\"");
    assert!(text("Cargo.toml").contains(&looked_for));
    assert!(text("app/android/build.gradle.kts").contains("\\[workspace\\.package]"));
}

#[test]
fn the_icon_and_the_paper_are_those_of_the_app() {
    let icon = text("app/android/res/drawable/icon_foreground.xml");
    let drawing = text("app/ui/icons/app-icon.svg");
    let paths: Vec<_> = drawing
        .split("d=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        paths.len(),
        4,
        "the drawing has changed: draw the Android icon anew"
    );
    for path in paths {
        assert!(
            icon.contains(&format!("pathData=\"{path}\"")),
            "{path} is missing"
        );
    }
    let theme = text("app/ui/globals/theme.slint");
    let paper = |path: &str| {
        let look = text(path);
        let (_, colour) = look.split_once("name=\"paper\">").unwrap();
        colour.split('<').next().unwrap().to_owned()
    };
    let (night, day) = (
        paper("app/android/res/values-night/look.xml"),
        paper("app/android/res/values/look.xml"),
    );
    assert!(
        theme.contains(&format!("paper: dark ? {night} : {day};")),
        "{night}, {day}"
    );
}
