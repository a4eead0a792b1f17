//! The description of the API is the API: every address is described, and every description answers.
//!
//! After a wanted change: `ACOLLIDA_WRITE_OPENAPI=1 cargo test -p sync-server --test server openapi`.

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::Value;

use crate::support::{Answer, Ask, Server};

fn served(server: &Server) -> Value {
    server.ask(&Ask::new("GET", "/v1/openapi.json")).json()
}

#[test]
fn the_committed_description_is_the_one_that_is_served() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/openapi.json");
    let served = served(&Server::start());
    if std::env::var_os("ACOLLIDA_WRITE_OPENAPI").is_some() {
        fs::write(&path, format!("{served:#}\n")).unwrap();
    }
    let committed: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert!(
        committed == served,
        "docs/openapi.json is out of date; run ACOLLIDA_WRITE_OPENAPI=1 cargo test -p sync-server --test server openapi to write it anew, and look at what changed"
    );
}

/// An address with something in each place, under the team's id.
fn filled(path: &str, server: &Server) -> String {
    let team = server.codes.team.to_string();
    path.replace("{team}", &team)
        .replace("{month}", "2026-04")
        .replace("{week}", "W18")
        .replace("{name}", "report.csv")
        .replace("{span}", "2026")
        .replace("{indicator}/{recipients}", "2.1/all")
        .replace("{indicator}", "1.1")
}

fn is_described(answer: &Answer, operation: &Value) -> bool {
    let responses = operation["responses"].as_object().unwrap();
    let Some(response) = responses.get(&answer.status.to_string()) else {
        return false;
    };
    match (
        answer.header("content-type"),
        response["content"].as_object(),
    ) {
        (None, None) => true,
        (Some(media_type), Some(content)) => content.contains_key(media_type),
        _ => false,
    }
}

#[test]
fn every_description_answers_and_no_other_method_does() {
    let server = Server::start();
    let document = served(&server);
    let mut ids = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let address = filled(path, &server);
        assert!(!address.contains('{'), "{address}");
        for method in ["GET", "PUT", "POST", "DELETE", "PATCH"] {
            let answer = server.ask(&Ask::new(method, &address).json("{}"));
            let operation = &item[method.to_lowercase()];
            if operation.is_null() {
                assert_eq!(answer.status, 405, "{method} {address}");
                continue;
            }
            assert!(
                is_described(&answer, operation),
                "{method} {address}: {answer:?}"
            );
            assert!(
                ids.insert(operation["operationId"].to_string()),
                "{operation}"
            );
            let needs_a_key = operation.get("security").is_some();
            assert_eq!(needs_a_key, answer.status == 401, "{method} {address}");
            // With a key it takes, the answer is another one that is described.
            let codes = [
                ("writeKey", &server.codes.write),
                ("readKey", &server.codes.read),
                ("adminKey", &server.codes.admin),
            ];
            for (scheme, code) in codes {
                let mut takes = operation["security"].as_array().into_iter().flatten();
                let takes = takes.any(|one| one.get(scheme).is_some());
                let ask = Ask::new(method, &address).json("{}").key(code);
                let answer = server.ask(&ask);
                assert!(
                    is_described(&answer, operation),
                    "{method} {address}: {answer:?}"
                );
                if needs_a_key {
                    assert_eq!(takes, answer.status != 403, "{method} {address} {scheme}");
                }
            }
        }
    }
    assert!(ids.contains("\"readFile\""), "{ids:?}");
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_referred_to() {
    let document = served(&Server::start());
    let text = document.to_string();
    let mut referred = BTreeSet::new();
    for piece in text.split("\"$ref\":\"#").skip(1) {
        let (pointer, _) = piece.split_once('"').unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer}");
        referred.insert(pointer.to_owned());
    }
    for part in ["schemas", "parameters"] {
        for name in document["components"][part].as_object().unwrap().keys() {
            let pointer = format!("/components/{part}/{name}");
            assert!(referred.contains(&pointer), "{pointer}");
        }
    }
}

#[test]
fn the_page_lists_the_addresses_and_runs_nothing() {
    let server = Server::start();
    let answer = server.ask(&Ask::new("GET", "/v1/"));
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let policy = answer.header("content-security-policy").unwrap();
    assert!(
        policy.starts_with("default-src 'none';") && !policy.contains("unsafe"),
        "{policy}"
    );
    let page = answer.text();
    assert!(!page.contains("<script"));
    for path in served(&server)["paths"].as_object().unwrap().keys() {
        assert!(page.contains(path), "{path}");
    }
}
