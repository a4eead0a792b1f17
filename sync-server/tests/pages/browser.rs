//! What a browser does, as far as these tests need one: keeps a cookie, says where it comes from, reads
//! HTML as text.

use std::cell::RefCell;

use crate::support::{Answer, Ask, Server};

/// A browser on a server.
pub(crate) struct Browser<'a> {
    server: &'a Server,
    cookie: RefCell<Option<String>>,
}

impl<'a> Browser<'a> {
    pub(crate) fn on(server: &'a Server) -> Self {
        Self {
            server,
            cookie: RefCell::new(None),
        }
    }

    /// One that has signed in with the team's read code.
    pub(crate) fn signed_in(server: &'a Server) -> Self {
        let browser = Self::on(server);
        let answer = browser.sign_in(&server.codes.read.to_string());
        assert_eq!(answer.status, 303, "{}", answer.text());
        browser
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(Ask::new("GET", path).header("accept", "text/html,*/*"))
    }

    /// A page of the team, which must be there.
    pub(crate) fn page(&self, path: &str) -> String {
        let answer = self.get(&self.team(path));
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.text().to_owned()
    }

    /// The address of a page of the team.
    pub(crate) fn team(&self, path: &str) -> String {
        format!("/teams/{}{path}", self.server.codes.team)
    }

    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path, fields).header("sec-fetch-site", "same-origin"))
    }

    pub(crate) fn sign_in(&self, code: &str) -> Answer {
        self.post("/sign-in", &[("code", code)])
    }

    /// Sends a request with the cookie and keeps the one that comes.
    pub(crate) fn send(&self, ask: Ask) -> Answer {
        let ask = match &*self.cookie.borrow() {
            Some(cookie) => ask.header("cookie", cookie),
            None => ask,
        };
        let answer = self.server.ask(&ask);
        if let Some(set) = answer.header("set-cookie") {
            let (pair, attributes) = set.split_once(';').unwrap();
            let gone = attributes.contains("Max-Age=0");
            *self.cookie.borrow_mut() = (!gone).then(|| pair.to_owned());
        }
        answer
    }

    pub(crate) fn cookie(&self) -> Option<String> {
        self.cookie.borrow().clone()
    }

    pub(crate) fn set_cookie(&self, cookie: &str) {
        *self.cookie.borrow_mut() = Some(cookie.to_owned());
    }
}

/// A form, as browsers send it.
pub(crate) fn form(path: &str, fields: &[(&str, &str)]) -> Ask {
    let escaped = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect()
    };
    let body: Vec<_> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)))
        .collect();
    Ask::new("POST", path)
        .json(body.join("&"))
        .header("content-type", "application/x-www-form-urlencoded")
}

/// The words of a page: without tags, marks of direction and repeated blanks.
pub(crate) fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => {}
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
