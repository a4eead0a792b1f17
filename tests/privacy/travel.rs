//! What travels: the head of a request says nothing of the device, its body nothing but the records.

use std::collections::BTreeSet;

use acollida_tests::{Calendar, Device, Scratch, Server, Wire, cell, day};
use serde_json::Value;
use tally::Contribution;

/// A request as it went over the wire.
struct Request {
    first: String,
    headers: BTreeSet<String>,
    body: Vec<u8>,
}

fn requests(mut sent: &[u8]) -> Vec<Request> {
    let mut requests = Vec::new();
    while !sent.is_empty() {
        let end = sent
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap();
        let head = std::str::from_utf8(&sent[..end]).unwrap();
        let mut lines = head.split("\r\n");
        let first = lines.next().unwrap().to_owned();
        let headers: Vec<(&str, &str)> = lines.map(|line| line.split_once(": ").unwrap()).collect();
        let length = headers.iter().find(|(name, _)| *name == "content-length");
        let length: usize = length.map_or(0, |(_, length)| length.parse().unwrap());
        requests.push(Request {
            first,
            headers: headers.iter().map(|(name, _)| (*name).to_owned()).collect(),
            body: sent[end + 4..end + 4 + length].to_vec(),
        });
        sent = &sent[end + 4 + length..];
    }
    requests
}

#[test]
fn a_request_tells_nothing_but_the_key_and_the_records() {
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2026-04-13"));
    let server = Server::start(&scratch.at("server"), &calendar);
    let wire = Wire::to(server.socket());
    let codes = server.found_at("Taula", &[("placa", "La Plaça")], wire.address());
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&codes.write);
    anna.join(&codes.read);
    for _ in 0..3 {
        anna.count("placa", cell("food.meal/nn/given"), 2);
        anna.count("placa", cell("medical.consult/u18/unmet"), 1);
        anna.sync().unwrap();
        anna.take_back("placa", cell("food.meal/nn/given"), 1)
            .unwrap();
        calendar.pass(1);
    }
    anna.sync().unwrap();

    let sent = wire.sent();
    let requests = requests(&sent);
    let firsts: BTreeSet<_> = requests
        .iter()
        .map(|request| request.first.as_str())
        .collect();
    let team = codes.team;
    assert_eq!(
        firsts.into_iter().collect::<Vec<_>>(),
        [
            format!("GET /v1/teams/{team}/profile HTTP/1.1"),
            format!("GET /v1/teams/{team}/seals HTTP/1.1"),
            // All of the year before, from its first week on: not even the month is told.
            format!(
                "GET /v1/teams/{team}/statistics?group=period,site,kind,band,outcome&from=2024-12-26 HTTP/1.1"
            ),
            format!("GET /v1/teams/{team}/statistics?measure=shifts&from=2024-12-26 HTTP/1.1"),
            format!("POST /v1/teams/{team}/contributions HTTP/1.1"),
        ]
    );
    let mut records = 0;
    for request in &requests {
        let allowed: &[&str] = match request.first.as_bytes()[0] {
            b'P' => &[
                "accept",
                "authorization",
                "content-length",
                "content-type",
                "host",
            ],
            _ => &["accept", "authorization", "host"],
        };
        assert_eq!(
            request.headers.iter().collect::<Vec<_>>(),
            allowed,
            "{}",
            request.first
        );
        if request.body.is_empty() {
            continue;
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(
            body.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["contributions"]
        );
        for record in body["contributions"].as_array().unwrap() {
            let keys: BTreeSet<_> = record
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str)
                .collect();
            assert_eq!(
                keys,
                BTreeSet::from(["id", "site", "period", "taps", "cells"])
            );
            records += 1;
        }
        // To the byte: a record is its canonical form, which has room for nothing else.
        let inner = &request.body[br#"{"contributions":["#.len()..request.body.len() - b"]}".len()];
        for record in split_records(inner) {
            Contribution::decode(record).unwrap();
        }
    }
    assert_eq!(records, 4);
    for at in ["2026-04-13", "2026-04-14", "2026-04-15", "2026-04-16"] {
        assert!(
            !crate::disguise::holds(&sent, at.as_bytes()),
            "the day {at} travelled"
        );
    }
}

/// Cuts a list of records where one ends and the next begins.
fn split_records(list: &[u8]) -> Vec<&[u8]> {
    let mut records = Vec::new();
    let mut start = 0;
    for at in 0..list.len() {
        if list[at] == b'}' {
            records.push(&list[start..=at]);
            start = at + 2;
        }
    }
    records
}

#[test]
fn two_devices_cannot_be_told_apart_by_what_they_send() {
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2026-04-13"));
    let server = Server::start(&scratch.at("server"), &calendar);
    let wire = Wire::to(server.socket());
    let codes = server.found_at("Taula", &[("placa", "La Plaça")], wire.address());
    let mut heads = BTreeSet::new();
    for name in ["anna", "brahim"] {
        let mut device = Device::new(name, scratch.path(), &calendar);
        device.join(&codes.write);
        device.count("placa", cell("food.meal/nn/given"), 1);
        device.sync().unwrap();
    }
    for request in requests(&wire.sent()) {
        heads.insert((
            request.first,
            request.headers.into_iter().collect::<Vec<_>>(),
        ));
    }
    assert_eq!(
        heads.len(),
        3,
        "one head for the profile, one for the seals, one for sending: {heads:?}"
    );
}
