//! Server addresses: what is not encrypted stays on this machine.

use proptest::prelude::*;
use tally::enrolment::{InvalidAddress, ServerAddress};

const ONION: &str = "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion";

fn read(text: &str) -> Result<ServerAddress, InvalidAddress> {
    text.parse()
}

#[test]
fn over_tls_a_server_may_be_anywhere() {
    for text in [
        "https://acollida.example",
        "https://acollida.example:8443",
        "https://a",
        "https://192.0.2.7",
        "https://192.0.2.7:443",
        "https://[2001:db8::7]",
        "https://[2001:db8::7]:65535",
        "https://xn--bcher-kva.example",
        "https://a-b.c-d.example:1",
        "https://localhost:8080",
        "https://3com.example",
    ] {
        let address = read(text).unwrap();
        assert_eq!(address.as_str(), text);
        assert_eq!(address.to_string(), text);
        assert_eq!(
            read(&format!("{text}/")),
            Ok(address),
            "one slash at the end means nothing"
        );
    }
}

#[test]
fn without_tls_a_server_is_on_this_machine_or_an_onion_service() {
    for text in [
        "http://localhost",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://127.0.0.1:8080",
        "http://127.255.255.254:1",
        "http://[::1]",
        "http://[::1]:8080",
    ] {
        assert!(read(text).is_ok(), "{text}");
    }
    for text in [
        format!("http://{ONION}"),
        format!("http://{ONION}:8080"),
        format!("http://www.{ONION}"),
    ] {
        assert!(read(&text).is_ok(), "{text}");
    }
}

#[test]
fn plain_http_to_another_machine_is_refused_and_the_error_says_use_https() {
    for text in [
        "http://acollida.example",
        "http://192.168.1.7:8080",
        "http://10.0.0.1",
        "http://[2001:db8::7]",
        "http://0.0.0.0",
        // What looks like this machine and is not.
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://localhost.localdomain",
        "http://notlocalhost",
        "http://128.0.0.1",
        "http://126.255.255.255",
        "http://[::2]",
        "http://[::ffff:127.0.0.1]",
        "http://[::127.0.0.1]",
        "http://LOCALHOST",
        // What looks like an onion service and is not.
        "http://evil.onion",
        "http://onion",
        "http://x.onion.evil.example",
        "http://evilonion",
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(error, InvalidAddress::Plain(text.to_owned()));
        assert_eq!(
            error.to_string(),
            format!(
                "`{text}` is not encrypted: use https, except on this machine or for an onion address"
            )
        );
    }
    for host in [
        format!("{ONION}.evil.example"),
        ONION[1..].to_owned(),
        ONION.replace('6', "1"),
        ONION.to_uppercase(),
        format!("{}.onion", ONION.replace('.', "-")),
    ] {
        let refused = read(&format!("http://{host}"));
        assert!(matches!(refused, Err(InvalidAddress::Plain(_))), "{host}");
    }
}

#[test]
fn what_is_no_plain_address_is_refused_and_the_error_shows_one() {
    for text in [
        // Nothing, or half of it.
        "",
        "/",
        "https",
        "https:",
        "https://",
        "https:///",
        "http://",
        "://host",
        "host",
        "host:443",
        "//host",
        "https:/host",
        "https:host",
        // Other schemes, and other ways to write one.
        "HTTPS://host",
        "Https://host",
        "HTTP://localhost",
        "ftp://host",
        "file:///etc/passwd",
        "wss://host",
        "javascript://host",
        " https://host",
        "https ://host",
        "xhttps://host",
        "https://https://host",
        // A user name in front leads elsewhere.
        "https://user@host",
        "https://user:secret@host",
        "http://localhost@evil.example",
        "http://127.0.0.1:80@evil.example",
        "http://[::1]@evil.example",
        // More than host and port.
        "https://host/path",
        "https://host//",
        "https://host/.",
        "https://host?query",
        "https://host/?query",
        "https://host#part",
        "https://host\\path",
        "http://localhost\\.evil.example",
        "http://localhost#.evil.example",
        "http://localhost?.evil.example",
        "http://localhost/.evil.example",
        "http://localhost;evil.example",
        // Ports that are none, or two.
        "https://host:",
        "https://host:0",
        "https://host:65536",
        "https://host:99999999999",
        "https://host:+80",
        "https://host:-1",
        "https://host:080",
        "https://host:8o8o",
        "http://localhost:80:80",
        "https://:443",
        "http://:80",
        "https://host: 80",
        "https://host:80:",
        // Hosts that are none.
        "https://.",
        "https://..",
        "https://host.",
        "https://.host",
        "https://a..b",
        "https://-a",
        "https://a-",
        "https://a.-b.example",
        "https://ho_st",
        "https://h%6fst",
        "https://h*st",
        "https://höst",
        "https://ｈost",
        "https://host\u{2024}example",
        "https://ho\u{200b}st",
        "https://ho st",
        "https://host\t",
        "https://host\n",
        "https://host\0",
        "https://host\r\nX: y",
        // Numbers that programs read as one address or another.
        "http://127.1",
        "http://2130706433",
        "http://0x7f.0.0.1",
        "http://0177.0.0.1",
        "http://127.0.0.01",
        "http://127.0.0.1.",
        "http://127.0.0",
        "https://1.2.3.4.5",
        "https://256.1.1.1",
        "https://host.0x7f",
        "https://host.1",
        // Brackets that do not hold an IPv6 address.
        "https://[",
        "https://]",
        "https://[]",
        "https://[::1",
        "https://::1",
        "https://::1]",
        "https://[::1]x",
        "https://[::1]x:80",
        "https://x[::1]",
        "https://[::1]:",
        "https://[[::1]]",
        "https://[127.0.0.1]",
        "https://[host]",
        "https://[::1%25eth0]",
        "https://[::1]:80:80",
        "https://[::1][::1]",
        "https://[1:2]:3]",
        "http://.onion",
        "http://a..onion",
    ] {
        let error = read(text).unwrap_err();
        assert!(matches!(error, InvalidAddress::Form(_)), "{text:?} {error}");
        assert!(
            error
                .to_string()
                .ends_with("expected https://host or https://host:port, without a path")
        );
    }
}

#[test]
fn an_address_has_at_most_200_bytes_and_a_label_63() {
    let labels = |count: usize| vec!["a".repeat(47); count].join(".");
    let longest = format!("https://{}", labels(4));
    assert_eq!(longest.len(), 199);
    assert!(read(&longest).is_ok());
    assert!(read(&format!("{longest}b")).is_ok());
    assert!(read(&format!("{longest}bc")).is_err());
    assert!(read(&format!("https://{}.example", "a".repeat(63))).is_ok());
    assert!(read(&format!("https://{}.example", "a".repeat(64))).is_err());
    assert!(
        read(&"https://a".repeat(10_000))
            .unwrap_err()
            .to_string()
            .len()
            < 250
    );
}

#[test]
fn a_path_is_joined_behind_the_address() {
    assert_eq!(
        read("https://host:8443/").unwrap().join("/v1/teams"),
        "https://host:8443/v1/teams"
    );
}

#[test]
fn an_address_travels_as_its_text_and_is_checked_on_arrival() {
    let address = read("https://host:8443").unwrap();
    assert_eq!(
        serde_json::to_string(&address).unwrap(),
        r#""https://host:8443""#
    );
    assert_eq!(
        serde_json::from_str::<ServerAddress>(r#""https://host:8443""#).unwrap(),
        address
    );
    assert!(serde_json::from_str::<ServerAddress>(r#""http://host:8443""#).is_err());
}

/// The host of a URL as RFC 3986 splits it: what a careful reader would connect to.
fn host_of(url: &str) -> &str {
    let (_, rest) = url.split_once("://").unwrap();
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap();
    let host_and_port = authority.rsplit('@').next().unwrap();
    match host_and_port.find(']') {
        Some(end) => &host_and_port[..=end],
        None => host_and_port.split(':').next().unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn no_text_leads_unencrypted_to_another_machine(
        text in prop_oneof![
            "http://(localhost|127\\.0\\.0\\.1|\\[::1\\]|evil|onion|[.:@/?#\\\\%\\[\\]]|[0-9a-f]){1,6}",
            "https?://[a-z0-9.:@/\\[\\]]{0,20}",
            "\\PC{0,30}",
        ]
    ) {
        if let Ok(address) = read(&text) {
            let text = address.as_str();
            let host = host_of(text);
            let on_this_machine = host == "localhost" || host == "[::1]" || host.starts_with("127.");
            prop_assert!(text.starts_with("https://") || on_this_machine, "{} leads to {}", text, host);
            prop_assert_eq!(read(text), Ok(address.clone()));
        }
    }
}
