//! A stand-in for a DHIS2, on a loopback port: it checks each request as the web API documents it, keeps
//! the values it is sent, and answers as versions up to 2.37 or from 2.38 on do.

use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use serde_json::{Value as Json, json};

pub(crate) const TOKEN: &str = "d2p_Zq8L3vT1kW9xN5rB7mC2hJ4fY6sD0gAeUiOpQwRtSdFg";

/// What it knows and holds.
#[derive(Default)]
pub(crate) struct State {
    /// Data elements that exist.
    pub(crate) elements: Vec<String>,
    /// Values by unit, element, combination and period.
    pub(crate) values: BTreeMap<[String; 4], String>,
    /// The requests so far: the value of `dryRun`.
    pub(crate) requests: Vec<bool>,
    /// Whether it answers as from 2.38 on.
    pub(crate) wraps: bool,
    /// What it answers instead, if anything.
    pub(crate) instead: Option<(u16, String)>,
}

pub(crate) struct StandIn {
    pub(crate) address: String,
    pub(crate) state: Arc<Mutex<State>>,
}

impl StandIn {
    pub(crate) fn start(state: State) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/hmis", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(state));
        let shared = state.clone();
        // It ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                serve(stream.unwrap(), &shared);
            }
        });
        Self { address, state }
    }
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap() == 0 {
            return;
        }
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        lines.push(line);
    }
    let header = |name: &str| {
        let prefix = format!("{name}: ");
        let found = lines.iter().skip(1).find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(prefix.trim_end_matches(": "))
                .then(|| value.to_owned())
        });
        found.unwrap_or_default()
    };
    let mut body = vec![0; header("content-length").parse().unwrap()];
    reader.read_exact(&mut body).unwrap();

    let (status, answer) = answer(&mut state.lock().unwrap(), &lines[0], &header, &body);
    write!(
        stream,
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{answer}",
        answer.len()
    )
    .unwrap();
}

fn answer(
    state: &mut State,
    request: &str,
    header: &dyn Fn(&str) -> String,
    body: &[u8],
) -> (u16, String) {
    let refused = |why: &str| (400, json!({"status": "ERROR", "message": why}).to_string());
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if method != "POST" {
        return refused("method");
    }
    if path != "/hmis/api/dataValueSets" {
        return (404, "<html>no such page</html>".to_owned());
    }
    if header("authorization") != format!("ApiToken {TOKEN}") {
        return (
            401,
            json!({"httpStatusCode": 401, "status": "ERROR"}).to_string(),
        );
    }
    if header("content-type") != "application/json" || !header("user-agent").is_empty() {
        return refused("headers");
    }
    let query: BTreeMap<_, _> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    for (name, value) in [
        ("importStrategy", "CREATE_AND_UPDATE"),
        ("async", "false"),
        ("dataSetIdScheme", "uid"),
        ("orgUnitIdScheme", "uid"),
        ("dataElementIdScheme", "uid"),
        ("categoryOptionComboIdScheme", "uid"),
    ] {
        if query.get(name) != Some(&value) {
            return refused(name);
        }
    }
    let dry_run = match query.get("dryRun") {
        Some(&"true") => true,
        Some(&"false") => false,
        _ => return refused("dryRun"),
    };
    state.requests.push(dry_run);
    if let Some(instead) = &state.instead {
        return instead.clone();
    }
    let set: Json = serde_json::from_slice(body).unwrap();
    if set["dataSet"] != "pBOMPrpg1QX" {
        return refused("dataSet");
    }
    import(state, &set, dry_run)
}

fn import(state: &mut State, set: &Json, dry_run: bool) -> (u16, String) {
    let mut counts = BTreeMap::from([
        ("imported", 0),
        ("updated", 0),
        ("ignored", 0),
        ("deleted", 0),
    ]);
    let (mut conflicts, mut rejected) = (Vec::new(), Vec::new());
    for (index, value) in set["dataValues"].as_array().unwrap().iter().enumerate() {
        let text = |name: &str| value[name].as_str().unwrap().to_owned();
        let element = text("dataElement");
        if !state.elements.contains(&element) {
            *counts.get_mut("ignored").unwrap() += 1;
            rejected.push(index);
            conflicts.push(json!({
                "object": element,
                "objects": {"dataElement": element},
                "value": format!("Data element not found or not accessible: `{element}`"),
                "errorCode": "E7610",
                "property": "dataElement",
                "indexes": [index],
            }));
            continue;
        }
        let key = [
            text("orgUnit"),
            element,
            text("categoryOptionCombo"),
            text("period"),
        ];
        let known = state.values.contains_key(&key);
        *counts
            .get_mut(if known { "updated" } else { "imported" })
            .unwrap() += 1;
        if !dry_run {
            state.values.insert(key, text("value"));
        }
    }
    let clean = conflicts.is_empty();
    let summary = json!({
        "responseType": "ImportSummary",
        "status": if clean { "SUCCESS" } else { "WARNING" },
        "importOptions": {"dryRun": dry_run},
        "description": "Import process completed successfully",
        "importCount": counts,
        "conflicts": conflicts,
        "rejectedIndexes": rejected,
        "dataSetComplete": "false",
    });
    let status = if clean || !state.wraps { 200 } else { 409 };
    let answer = if state.wraps {
        json!({
            "httpStatus": if clean { "OK" } else { "Conflict" },
            "httpStatusCode": status,
            "status": if clean { "OK" } else { "WARNING" },
            "message": if clean {
                "Import was successful."
            } else {
                "One more conflicts encountered, please check import summary."
            },
            "response": summary,
        })
    } else {
        summary
    };
    (status, answer.to_string())
}
