//! Nothing of a request reaches a log, and nothing of it but counts reaches the disk.

use std::{fs, io::Write as _, net::TcpStream};

use tally::api::path;

use crate::{
    command_line::{Serving, create, done, upload},
    support::{Answer, Ask, meal},
};

/// Stands wherever a request has room for words.
const MARKER: &str = "Zx9qMarker";

/// Requests of every kind, right and wrong, each with the marker in every part that takes one.
fn marked(created: &crate::command_line::Created) -> Vec<Ask> {
    let team = created.write.team;
    let dressed = |ask: Ask| {
        ask.header("user-agent", MARKER)
            .header("x-forwarded-for", MARKER)
            .header("forwarded", &format!("for={MARKER}"))
            .header("referer", &format!("https://{MARKER}.example"))
            .header("cookie", &format!("id={MARKER}"))
            .header("from", &format!("{MARKER}@example"))
            .header("accept-language", MARKER)
    };
    let record = String::from_utf8(meal(1).encode()).unwrap();
    let right = upload(&created.write, &[meal(1)]);
    let bodies = [
        format!(r#"{{"contributions":[{record}],"device":"{MARKER}"}}"#),
        format!(
            r#"{{"contributions":[{}]}}"#,
            record.replace("]}", &format!("],\"note\":\"{MARKER}\"}}"))
        ),
        format!(
            r#"{{"contributions":[{}]}}"#,
            record.replace("raval", MARKER)
        ),
        MARKER.to_owned(),
    ];
    let mut asks = vec![
        right.clone(),
        right
            .clone()
            .header("authorization", &format!("Bearer {MARKER}")),
        right.clone().header("content-type", MARKER),
        right.clone().header("content-encoding", MARKER),
        Ask::new("GET", &format!("/{MARKER}?{MARKER}={MARKER}")),
        Ask::new(MARKER, "/v1/health"),
        Ask::new("GET", &format!("/v1/teams/{MARKER}/profile")).key(&created.read),
        Ask::new(
            "GET",
            &format!("{}?{MARKER}={MARKER}", path::statistics(team)),
        )
        .key(&created.read),
        Ask::new("GET", &format!("{}?site={MARKER}", path::statistics(team))).key(&created.read),
        Ask::new("PUT", &path::profile(team))
            .key(&created.admin)
            .json(format!(r#"{{"{MARKER}":1}}"#)),
        Ask::new("GET", &path::profile(team))
            .key(&created.read)
            .header("if-none-match", MARKER),
    ];
    asks.extend(bodies.into_iter().map(|body| right.clone().json(body)));
    asks.into_iter().map(dressed).collect()
}

#[test]
fn markers_in_every_part_of_a_request_are_found_nowhere_afterwards() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let created = create(data, &["--sites", "raval=El Raval"]);
    let serving = Serving::start(data);
    for ask in marked(&created) {
        serving.ask(&ask);
    }
    let mut noise = TcpStream::connect(&serving.address).unwrap();
    noise
        .write_all(format!("{MARKER}\r\n\r\n").as_bytes())
        .unwrap();
    let _ = Answer::try_read(noise);

    let files = |marker: &str| {
        fs::read_dir(data)
            .unwrap()
            .filter(|entry| {
                let bytes = fs::read(entry.as_ref().unwrap().path()).unwrap();
                bytes
                    .windows(marker.len())
                    .any(|window| window.eq_ignore_ascii_case(marker.as_bytes()))
            })
            .count()
    };
    assert_eq!(files(MARKER), 0);
    // The search finds what is there: the site's label is, in the file or beside it.
    assert!(files("El Raval") > 0);
    assert!(!done(data, &["dump"]).contains(MARKER));

    // All the server ever says, whatever was asked of it.
    assert_eq!(
        serving.stop(),
        "acollida-sync-server: started\nacollida-sync-server: stopped\n"
    );
    assert_eq!(files(MARKER), 0);
}
