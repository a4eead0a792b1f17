//! The arrows between the crates, held on the graph of dependencies that cargo resolves.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    env::consts::ARCH,
};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

use crate::{assert_complains, assert_none, tree};

/// `from` may not reach any of `to`.
struct Wall {
    from: &'static str,
    to: &'static [&'static str],
    why: &'static str,
}

/// What a built crate may not contain, however deep.
const SHIPPED: &[Wall] = &[
    Wall {
        from: "tally",
        to: &[
            "app",
            "sync-server",
            "locales",
            "tokio",
            "async-io",
            "mio",
            "hyper",
            "reqwest",
            "rusqlite",
            "libsqlite3-sys",
            "automerge",
            "slint",
            "fluent",
            "getrandom",
            "rand",
            "fastrand",
        ],
        why: "tally is pure: no clock, randomness, files, network, screens or documents",
    },
    Wall {
        from: "locales",
        to: &[
            "app",
            "sync-server",
            "tokio",
            "reqwest",
            "rusqlite",
            "automerge",
            "slint",
        ],
        why: "words know nothing of who says them",
    },
    Wall {
        from: "sync-server",
        to: &["app", "app-window", "automerge", "slint"],
        why: "the server parses no documents and draws no screens",
    },
    Wall {
        from: "app-window",
        to: &["app", "tally", "tokio", "reqwest", "rusqlite", "automerge"],
        why: "the screens draw what they are handed, and know nothing of counts",
    },
    Wall {
        from: "app",
        to: &["sync-server", "axum", "rcgen"],
        why: "a device works without a server and holds none",
    },
];

/// What may not be reached even by tests and benchmarks.
const ALWAYS: &[Wall] = &[
    Wall {
        from: "app",
        to: &["sync-server", "acollida-tests"],
        why: "app and sync-server know tally alone; what crosses them is tested in tests/",
    },
    Wall {
        from: "sync-server",
        to: &["app", "acollida-tests"],
        why: "app and sync-server know tally alone; what crosses them is tested in tests/",
    },
    Wall {
        from: "tally",
        to: &["app", "sync-server", "locales", "acollida-tests"],
        why: "tally knows none of its users",
    },
    Wall {
        from: "locales",
        to: &["app", "sync-server", "acollida-tests"],
        why: "locales knows none of its users",
    },
];

/// Which package needs which, by name; versions of one name count as one.
#[derive(Default)]
struct Graph(BTreeMap<String, BTreeSet<String>>);

impl Graph {
    fn resolved(metadata: &Metadata, counts: impl Fn(DependencyKind) -> bool) -> Self {
        let mut graph = Self::default();
        let names: BTreeMap<_, _> = metadata
            .packages
            .iter()
            .map(|package| (&package.id, package.name.to_string()))
            .collect();
        for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
            let needs = node
                .deps
                .iter()
                .filter(|needed| needed.dep_kinds.iter().any(|kind| counts(kind.kind)))
                .filter_map(|needed| names.get(&needed.pkg).cloned());
            if let Some(name) = names.get(&node.id) {
                graph.0.entry(name.clone()).or_default().extend(needs);
            }
        }
        graph
    }

    fn sample(arrows: &[(&str, &str)]) -> Self {
        let mut graph = Self::default();
        for &(from, to) in arrows {
            graph
                .0
                .entry(from.to_owned())
                .or_default()
                .insert(to.to_owned());
            graph.0.entry(to.to_owned()).or_default();
        }
        graph
    }

    /// The shortest way from one package to another, both included.
    fn way(&self, from: &str, to: &str) -> Option<Vec<&str>> {
        let (start, _) = self.0.get_key_value(from)?;
        let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut waiting = VecDeque::from([start.as_str()]);
        while let Some(here) = waiting.pop_front() {
            for next in self.0.get(here).into_iter().flatten() {
                if next == from || came_from.contains_key(next.as_str()) {
                    continue;
                }
                came_from.insert(next, here);
                if next == to {
                    let mut way = vec![next.as_str()];
                    let mut at = next.as_str();
                    while let Some(&before) = came_from.get(at) {
                        way.push(before);
                        at = before;
                    }
                    way.reverse();
                    return Some(way);
                }
                waiting.push_back(next);
            }
        }
        None
    }

    fn complaints(&self, walls: &[Wall]) -> Vec<String> {
        let mut complaints = Vec::new();
        for wall in walls {
            if !self.0.contains_key(wall.from) {
                complaints.push(format!("there is no package {}", wall.from));
            }
            for to in wall.to {
                if let Some(way) = self.way(wall.from, to) {
                    complaints.push(format!("{}: {}", way.join(" → "), wall.why));
                }
            }
        }
        complaints
    }
}

/// What cargo says of this workspace, for Linux on this processor.
pub(crate) fn metadata() -> Metadata {
    let platform = format!("{ARCH}-unknown-linux-gnu");
    MetadataCommand::new()
        .manifest_path(tree::root().join("Cargo.toml"))
        .other_options([
            "--locked".to_owned(),
            "--filter-platform".to_owned(),
            platform,
        ])
        .exec()
        .expect("cargo resolves the workspace")
}

/// Features of jiff that read no clock and no system time zone. Cargo unites features over a workspace
/// build, so what counts is what tally itself declares.
const JIFF_WITHOUT_CLOCK: &[&str] = &["alloc", "serde"];

fn clock_complaints(features: &[String], defaults: bool) -> Vec<String> {
    let mut complaints = Vec::new();
    if defaults {
        complaints
            .push("tally takes jiff with its default features, and so with a clock".to_owned());
    }
    for feature in features {
        if !JIFF_WITHOUT_CLOCK.contains(&feature.as_str()) {
            complaints.push(format!(
                "tally takes jiff with {feature:?}; a clock may come with it"
            ));
        }
    }
    complaints
}

fn licence_complaint(name: &str, licence: Option<&str>) -> Option<String> {
    const OURS: &str = "GPL-3.0-or-later";
    (licence != Some(OURS)).then(|| format!("{name} has the licence {licence:?}, not {OURS}"))
}

fn member<'a>(metadata: &'a Metadata, name: &str) -> &'a Package {
    metadata
        .workspace_packages()
        .into_iter()
        .find(|package| package.name == name)
        .expect("a member of the workspace")
}

#[test]
fn what_ships_keeps_to_the_arrows_of_the_design() {
    let shipped = Graph::resolved(&metadata(), |kind| {
        matches!(kind, DependencyKind::Normal | DependencyKind::Build)
    });
    assert_none(&shipped.complaints(SHIPPED));
}

#[test]
fn tests_and_benchmarks_keep_to_the_arrows_too() {
    let whole = Graph::resolved(&metadata(), |_| true);
    assert_none(&whole.complaints(ALWAYS));
}

#[test]
fn the_graph_sees_what_is_surely_there() {
    let whole = Graph::resolved(&metadata(), |_| true);
    assert_eq!(whole.way("app", "tally"), Some(vec!["app", "tally"]));
    assert!(
        whole
            .way("app", "libsqlite3-sys")
            .is_some_and(|way| way.len() > 2)
    );
    assert!(whole.way("acollida-tests", "sync-server").is_some());
}

#[test]
fn a_forbidden_crate_is_found_however_deep_it_lies() {
    let graph = Graph::sample(&[
        ("tally", "sums"),
        ("sums", "tally-cache"),
        ("tally-cache", "sums"),
        ("tally-cache", "tokio"),
    ]);
    let wall = Wall {
        from: "tally",
        to: &["tokio", "slint"],
        why: "pure",
    };
    assert_complains(
        &graph.complaints(&[wall]),
        &["tally → sums → tally-cache → tokio: pure"],
    );
}

#[test]
fn a_wall_around_a_crate_that_is_gone_is_an_error() {
    let wall = Wall {
        from: "tally",
        to: &[],
        why: "pure",
    };
    assert_complains(&Graph::default().complaints(&[wall]), &["no package tally"]);
}

#[test]
fn tally_takes_a_calendar_without_a_clock() {
    let metadata = metadata();
    let declared: Vec<_> = member(&metadata, "tally")
        .dependencies
        .iter()
        .filter(|needed| needed.name == "jiff" && needed.kind == DependencyKind::Normal)
        .collect();
    assert_eq!(declared.len(), 1);
    for jiff in declared {
        assert_none(&clock_complaints(
            &jiff.features,
            jiff.uses_default_features,
        ));
    }
}

#[test]
fn a_calendar_with_a_clock_is_noticed() {
    let features = ["alloc".to_owned(), "std".to_owned()];
    assert_complains(&clock_complaints(&features, false), &["std"]);
    assert_complains(&clock_complaints(&[], true), &["default features"]);
}

#[test]
fn every_package_names_its_licence_and_is_not_for_the_registry() {
    let metadata = metadata();
    let mut complaints = Vec::new();
    for package in metadata.workspace_packages() {
        complaints.extend(licence_complaint(&package.name, package.license.as_deref()));
        if package.publish.as_deref() != Some(&[]) {
            complaints.push(format!("{} could be published by accident", package.name));
        }
        if package
            .description
            .as_deref()
            .unwrap_or_default()
            .is_empty()
        {
            complaints.push(format!("{} has no description", package.name));
        }
    }
    assert_none(&complaints);
}

#[test]
fn another_licence_or_none_is_noticed() {
    assert!(licence_complaint("x", Some("GPL-3.0-or-later")).is_none());
    assert!(licence_complaint("x", Some("GPL-3.0-only")).is_some());
    assert!(licence_complaint("x", None).is_some());
}
