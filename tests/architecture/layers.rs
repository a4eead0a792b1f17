//! Inside a crate: which part of it may name which library. The rest of the crate reaches disk, network,
//! screen and documents through that part alone.

use crate::{
    assert_complains, assert_none,
    code::pieces,
    tree::{self, Text},
};

/// Within `inside`, only files whose paths begin with one of `only` may name `library`.
struct Layer {
    inside: &'static str,
    library: &'static str,
    only: &'static [&'static str],
}

const LAYERS: &[Layer] = &[
    Layer {
        inside: "app/src/",
        library: "slint",
        only: &[
            "app/src/ui/bind/",
            "app/src/ui/desktop.rs",
            "app/src/ui/device.rs",
            "app/src/ui/display.rs",
            "app/src/ui/fonts.rs",
            "app/src/ui/screens.rs",
        ],
    },
    Layer {
        inside: "app/src/",
        library: "automerge",
        only: &["app/src/sheets/", "app/src/store/sheets.rs"],
    },
    Layer {
        inside: "app/src/",
        library: "rusqlite",
        only: &["app/src/store/"],
    },
    Layer {
        inside: "app/src/",
        library: "argon2",
        only: &["app/src/vault/"],
    },
    Layer {
        inside: "app/src/",
        library: "chacha20poly1305",
        only: &["app/src/vault/", "app/src/carry/sealed.rs"],
    },
    Layer {
        inside: "app/src/",
        library: "hpke",
        only: &["app/src/vault/"],
    },
    Layer {
        inside: "app/src/",
        library: "secrecy",
        only: &["app/src/vault/"],
    },
    Layer {
        inside: "app/src/",
        library: "reqwest",
        only: &["app/src/sync/"],
    },
    Layer {
        inside: "app/src/",
        library: "getrandom",
        only: &["app/src/edge/"],
    },
    Layer {
        inside: "app/src/",
        library: "clap",
        only: &["app/src/cli/", "app/src/main.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "rusqlite",
        only: &["sync-server/src/sqlite/"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "tokio_postgres",
        only: &["sync-server/src/postgres/"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "deadpool_postgres",
        only: &["sync-server/src/postgres/"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "axum",
        only: &[
            "sync-server/src/http/",
            "sync-server/src/launch.rs",
            "sync-server/src/pages/",
            "sync-server/src/room.rs",
        ],
    },
    Layer {
        inside: "sync-server/src/",
        library: "askama",
        only: &["sync-server/src/charts/", "sync-server/src/pages/"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "locales",
        // Where people read: pages, files, and who asks for a file in a language.
        only: &[
            "sync-server/src/cli/file.rs",
            "sync-server/src/files/",
            "sync-server/src/http/",
            "sync-server/src/pages/",
        ],
    },
    Layer {
        inside: "sync-server/src/",
        library: "chacha20poly1305",
        only: &["sync-server/src/pages/session.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "hyper",
        only: &["sync-server/src/launch.rs", "sync-server/src/room.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "getrandom",
        only: &["sync-server/src/entropy.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "reqwest",
        only: &["sync-server/src/dhis2_push/client.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "toml",
        only: &["sync-server/src/config/read.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "listenfd",
        only: &["sync-server/src/cli/supervisor.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "rust_xlsxwriter",
        only: &["sync-server/src/files/"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "quick_xml",
        only: &["sync-server/src/files/adx.rs"],
    },
    Layer {
        inside: "sync-server/src/",
        library: "clap",
        only: &["sync-server/src/cli/", "sync-server/src/main.rs"],
    },
];

fn complaints(layer: &Layer, texts: &[Text]) -> Vec<String> {
    let allowed = |text: &Text| layer.only.iter().any(|part| text.within(part));
    texts
        .iter()
        .filter(|text| text.within(layer.inside) && !allowed(text))
        .flat_map(|text| {
            pieces(&text.text)
                .into_iter()
                .filter(|piece| piece.is_word(layer.library))
                .map(|piece| {
                    format!(
                        "{}:{}: {} belongs to {} alone",
                        text.path,
                        piece.line,
                        layer.library,
                        layer.only.join(", ")
                    )
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn each_library_is_named_by_its_own_layer_alone() {
    let texts = tree::texts_ending(".rs");
    let complaints: Vec<_> = LAYERS
        .iter()
        .flat_map(|layer| complaints(layer, &texts))
        .collect();
    assert_none(&complaints);
}

#[test]
fn every_layer_names_its_library() {
    let texts = tree::texts_ending(".rs");
    let names = |layer: &Layer, text: &Text| {
        let here = layer.only.iter().any(|part| text.within(part));
        here && pieces(&text.text)
            .iter()
            .any(|piece| piece.is_word(layer.library))
    };
    let empty: Vec<_> = LAYERS
        .iter()
        .filter(|layer| !texts.iter().any(|text| names(layer, text)))
        .map(|layer| format!("nothing in {:?} names {}", layer.only, layer.library))
        .collect();
    assert_none(&empty);
}

#[test]
fn a_library_outside_its_layer_is_noticed() {
    let layer = Layer {
        inside: "app/src/",
        library: "rusqlite",
        only: &["app/src/store/"],
    };
    let texts = [
        Text::new("app/src/store/open.rs", "use rusqlite::Connection;"),
        Text::new(
            "app/src/sync/round.rs",
            "//! No rusqlite.\n\nuse rusqlite::Row;",
        ),
        Text::new("app/tests/disk.rs", "use rusqlite::Connection;"),
    ];
    assert_complains(&complaints(&layer, &texts), &["app/src/sync/round.rs:3"]);
}
