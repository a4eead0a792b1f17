//! Reads all SQL that goes to PostgreSQL for what distributed engines of its protocol refuse or run badly, so that
//! the schema keeps fitting them. What each engine says of itself is cited in `docs/SCALING.md`.

use std::{fs, path::PathBuf};

/// A word or two that no statement may hold, which engine is in the way, and why.
const REFUSED: &[(&str, &str)] = &[
    // Keys from a counter make every process meet at its end, and tell the order of arrival.
    ("SERIAL", "sequences: hot spots, and an order of arrival"),
    ("BIGSERIAL", "sequences: hot spots, and an order of arrival"),
    ("SEQUENCE", "sequences: hot spots, and an order of arrival"),
    ("NEXTVAL", "sequences: hot spots, and an order of arrival"),
    ("IDENTITY", "sequences: hot spots, and an order of arrival"),
    // What a session would have to remember.
    ("SET SESSION", "session state"),
    ("SET LOCAL", "session state"),
    ("SET SEARCH_PATH", "session state"),
    (
        "LISTEN",
        "session state; YugabyteDB before 2025.2.3, CockroachDB",
    ),
    (
        "NOTIFY",
        "session state; YugabyteDB before 2025.2.3, CockroachDB",
    ),
    (
        "PG_ADVISORY_LOCK",
        "session state; CockroachDB takes it and locks nothing",
    ),
    (
        "PG_ADVISORY_XACT_LOCK",
        "CockroachDB takes it and locks nothing",
    ),
    ("DECLARE", "cursors: session state"),
    ("PREPARE", "named by the client library alone"),
    (
        "TEMPORARY",
        "session state; CockroachDB has it as an experiment",
    ),
    (
        "TEMP TABLE",
        "session state; CockroachDB has it as an experiment",
    ),
    ("UNLOGGED", "loses what was answered"),
    // What single engines lack.
    ("LOCK TABLE", "YugabyteDB"),
    ("INHERITS", "YugabyteDB"),
    ("EXCLUDE USING", "YugabyteDB, CockroachDB"),
    ("DEFERRABLE", "YugabyteDB, CockroachDB"),
    ("USING GIST", "YugabyteDB"),
    ("GENERATED", "YugabyteDB, for stored columns"),
    (
        "CREATE TRIGGER",
        "CockroachDB before 24.3, Citus on distributed tables",
    ),
    ("CREATE RULE", "Citus, CockroachDB"),
    ("CREATE FUNCTION", "Citus would need it on every node"),
    ("CREATE EXTENSION", "has to be there on every node"),
    ("XMLPARSE", "CockroachDB, YugabyteDB"),
    ("TABLESAMPLE", "Citus over more than one shard"),
    ("GROUPING SETS", "Citus over more than one shard"),
    ("RECURSIVE", "Citus over more than one shard"),
    (
        "WITH",
        "common tables that change something: Citus over more than one shard",
    ),
    (
        "FOREIGN KEY",
        "Citus between shards; a look-up for each row",
    ),
    ("REFERENCES", "Citus between shards; a look-up for each row"),
    ("NOW()", "a time finer than a day, and no same answer twice"),
    (
        "CURRENT_TIMESTAMP",
        "a time finer than a day, and no same answer twice",
    ),
    (
        "RANDOM()",
        "Citus in what changes something; randomness enters elsewhere",
    ),
    ("TIMESTAMP", "a time finer than a day"),
    ("CTID", "CockroachDB, YugabyteDB"),
    ("OID", "not stable on any of them"),
    ("VACUUM", "CockroachDB; it cannot run in a transaction"),
    ("RETURNING *", "columns are named"),
    ("SELECT *", "columns are named"),
];

/// Tables that are the same for all teams: small, and on every node of a distributed engine.
const EVERYWHERE: &[&str] = &["schema_step", "ledger", "cell"];

/// Tables of what a team set up or of days and months, which have no period.
const WITHOUT_PERIODS: &[&str] = &[
    "team",
    "site",
    "kind",
    "target",
    "key_hash",
    "carried",
    "refreshed",
    "offered",
    "released",
    "released_kind",
    "released_band",
    "estimate",
    "dhis2_code",
    "area",
];

fn source(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("src")
        .join(path)
}

/// All files below a folder that end so.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![source(folder)];
    while let Some(place) = waiting.pop() {
        for entry in fs::read_dir(place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.display().to_string(), text));
            }
        }
    }
    found.sort();
    found
}

/// The string literals of Rust code that are statements.
fn literals(code: &str) -> Vec<String> {
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    // No literal here holds an escaped quote and is a statement too.
    let found = code.replace("\\\"", " ");
    let found = found.split('"').skip(1).step_by(2);
    const BEGINNINGS: &[&str] = &["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE "];
    found
        .map(|text| text.trim().to_owned())
        .filter(|text| BEGINNINGS.iter().any(|word| text.starts_with(word)))
        .collect()
}

fn without_comments(sql: &str) -> String {
    let line = |line: &str| {
        line.split_once("--")
            .map_or(line, |(code, _)| code)
            .to_owned()
    };
    sql.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Every statement that PostgreSQL is sent, with where it stands.
fn statements() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (path, text) in files("postgres", ".sql") {
        for statement in without_comments(&text).split(";\n") {
            if !statement.trim().is_empty() {
                all.push((path.clone(), statement.trim().to_owned()));
            }
        }
    }
    for folder in ["postgres", "tables"] {
        for (path, text) in files(folder, ".rs") {
            all.extend(literals(&text).into_iter().map(|one| (path.clone(), one)));
        }
    }
    for (path, text) in files("", "register.rs") {
        all.extend(literals(&text).into_iter().map(|one| (path.clone(), one)));
    }
    all
}

fn complaints(statements: &[(String, String)]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (path, statement) in statements {
        let words = statement.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = format!(" {} ", words.to_ascii_uppercase());
        for (refused, why) in REFUSED {
            let is_part = |(at, _): (usize, &str)| {
                let letter = |sign: Option<char>| {
                    sign.is_some_and(|sign| sign.is_ascii_alphanumeric() || sign == '_')
                };
                letter(words[..at].chars().next_back())
                    || letter(words[at + refused.len()..].chars().next())
            };
            if words.match_indices(refused).any(|found| !is_part(found)) {
                complaints.push(format!("{path}: {refused} ({why}) in: {statement}"));
            }
        }
    }
    complaints
}

/// The tables that the schema makes, each with its statement.
fn tables() -> Vec<(String, String)> {
    let begin = "CREATE TABLE IF NOT EXISTS ";
    statements()
        .into_iter()
        .filter_map(|(_, statement)| {
            let rest = statement.strip_prefix(begin)?.to_owned();
            let name = rest.split_whitespace().next()?.to_owned();
            Some((name, statement))
        })
        .collect()
}

/// The columns of a table's key, in their order.
fn key(statement: &str) -> Vec<String> {
    if let Some((_, after)) = statement.split_once("PRIMARY KEY (") {
        let (columns, _) = after.split_once(')').unwrap();
        return columns
            .split(',')
            .map(|name| name.trim().to_owned())
            .collect();
    }
    let line = statement.lines().find(|line| line.contains("PRIMARY KEY"));
    let line = line.unwrap_or_else(|| panic!("no key: {statement}"));
    let line = line
        .rsplit('(')
        .find(|part| part.contains("PRIMARY"))
        .unwrap_or(line);
    vec![line.split_whitespace().next().unwrap().to_owned()]
}

#[test]
fn no_statement_holds_what_a_distributed_engine_refuses() {
    let statements = statements();
    assert!(
        statements.len() > 60,
        "only {} were found",
        statements.len()
    );
    let complaints = complaints(&statements);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_refused_word_is_noticed_wherever_it_stands() {
    for statement in [
        "CREATE TABLE x (id bigserial PRIMARY KEY)",
        "SELECT pg_advisory_lock(1)",
        "SELECT  *\n FROM team",
        "INSERT INTO x (t) VALUES (now())",
    ] {
        let one = [("x.sql".to_owned(), statement.to_owned())];
        assert_eq!(complaints(&one).len(), 1, "{statement}");
    }
    let fine = [("x.sql".to_owned(), "SELECT void FROM without".to_owned())];
    assert_eq!(complaints(&fine), Vec::<String>::new());
}

#[test]
fn the_team_leads_every_key_and_the_period_follows() {
    let tables = tables();
    assert_eq!(tables.len(), 22, "with the one of the schema's steps");
    for (name, statement) in tables {
        let key = key(&statement);
        if EVERYWHERE.contains(&name.as_str()) {
            continue;
        }
        let team = if name == "team" { "id" } else { "team" };
        assert_eq!(key[0], team, "{name}");
        if !WITHOUT_PERIODS.contains(&name.as_str()) {
            assert_eq!(key[1], "period", "{name}");
        }
    }
}

#[test]
fn every_statement_on_what_grows_names_its_team() {
    let grows: Vec<_> = tables()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !EVERYWHERE.contains(&name.as_str()))
        .collect();
    // Those that go over all teams: once a day, or at an operator's wish.
    let over_all = [
        "SELECT id FROM team ORDER BY id",
        "SELECT id FROM team LIMIT 1",
        "SELECT team.id FROM team LEFT JOIN refreshed",
        "SELECT max(day) FROM refreshed",
    ];
    for (path, statement) in statements() {
        if !statement.starts_with("SELECT")
            && !statement.starts_with("UPDATE")
            && !statement.starts_with("DELETE")
        {
            continue;
        }
        if over_all.iter().any(|known| statement.starts_with(known)) {
            continue;
        }
        let touches = grows.iter().any(|table| {
            let words = [
                format!("FROM {table}"),
                format!("UPDATE {table}"),
                format!("JOIN {table}"),
            ];
            words.iter().any(|word| {
                statement.match_indices(word.as_str()).any(|(at, _)| {
                    let after = statement[at + word.len()..].chars().next();
                    !after.is_some_and(|sign| sign.is_ascii_alphanumeric() || sign == '_')
                })
            })
        });
        let names_it = ["team = ?1", "team = $1", "id = ?1", "id = $1"]
            .iter()
            .any(|word| statement.contains(word));
        assert!(!touches || names_it, "{path}: {statement}");
    }
}

#[test]
fn texts_that_sort_compare_by_their_bytes() {
    for (name, statement) in tables() {
        for line in statement.lines().map(str::trim) {
            let mut words = line.split_whitespace();
            let (Some(column), Some("text")) = (words.next(), words.next()) else {
                continue;
            };
            // What people wrote is shown and never compared.
            let is_words =
                ["name", "label", "method", "role"].contains(&column) && name != "key_hash";
            assert_eq!(line.contains("COLLATE \"C\""), !is_words, "{name}: {line}");
        }
    }
}
