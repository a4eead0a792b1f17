//! Who reads, as far as a page has to know: which language, and whether it was chosen in the address,
//! so that links keep it. There is no cookie for it.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, request::Parts},
};
use locales::{Digits, Direction, Language, ServerWords};

use crate::http::accept;

/// The language of a page, and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    /// The language to speak.
    pub(super) language: Language,
    /// The language that the address names.
    pub(super) chosen: Option<Language>,
    /// Path and query of the page without its language, ready for `lang=` to follow.
    here: String,
}

impl Reader {
    pub(super) fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let query = uri.query().unwrap_or_default();
        let chosen = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("lang="))
            .and_then(Language::from_tag);
        let kept: Vec<_> = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with("lang="))
            .collect();
        // A browser would take `//elsewhere` in a link for another host.
        let elsewhere = |path: &str| path.starts_with("//") || path.contains('\\');
        let mut here = if elsewhere(uri.path()) {
            "/"
        } else {
            uri.path()
        }
        .to_owned();
        here.push('?');
        for pair in kept {
            here.push_str(pair);
            here.push('&');
        }
        let language = chosen.unwrap_or_else(|| accept::language(headers));
        Self {
            language,
            chosen,
            here,
        }
    }

    /// The words to speak. Numbers are in the digits 0 to 9, as in the app before anyone chose others.
    pub(super) fn words(&self) -> ServerWords {
        ServerWords::new(self.language, Digits::Latin)
    }

    /// `ltr` or `rtl`.
    pub(super) fn direction(&self) -> &'static str {
        match self.language.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// This page in another language.
    pub(super) fn here_in(&self, language: Language) -> String {
        format!("{}lang={}", self.here, language.tag())
    }

    /// This page again, as it was asked for.
    pub(super) fn here(&self) -> String {
        match self.chosen {
            Some(language) => self.here_in(language),
            None => self.here.trim_end_matches(['?', '&']).to_owned(),
        }
    }

    /// An address of this server, in the language that was chosen.
    pub(super) fn link(&self, path: &str, query: &[(&str, String)]) -> String {
        let mut link = path.to_owned();
        let mut sign = '?';
        let chosen = self
            .chosen
            .map(|language| ("lang", language.tag().to_owned()));
        for (name, value) in query.iter().cloned().chain(chosen) {
            link.push(sign);
            link.push_str(name);
            link.push('=');
            // Values are codes and spans of time, which need no escaping.
            link.push_str(&value);
            sign = '&';
        }
        link
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, header};

    use super::*;

    fn reader(uri: &str, accept: &'static str) -> Reader {
        let headers =
            HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accept))]);
        Reader::of(&uri.parse().unwrap(), &headers)
    }

    #[test]
    fn the_address_decides_then_the_browser_then_english() {
        for (uri, accept, tag) in [
            ("/?lang=ar", "ca", "ar"),
            ("/?lang=xx", "ca", "ca"),
            ("/", "xx, fr;q=0.4, ca-ES;q=0.7", "ca"),
            ("/", "", "en"),
        ] {
            assert_eq!(reader(uri, accept).language.tag(), tag, "{uri} {accept}");
        }
    }

    #[test]
    fn links_keep_the_language_that_was_chosen_and_no_other() {
        let chosen = reader("/a?x=1&lang=ar&y=2", "");
        assert_eq!(chosen.link("/b", &[]), "/b?lang=ar");
        assert_eq!(
            chosen.link("/b", &[("span", "2026-04".to_owned())]),
            "/b?span=2026-04&lang=ar"
        );
        assert_eq!(chosen.here_in(Language::Ca), "/a?x=1&y=2&lang=ca");
        assert_eq!(chosen.here(), "/a?x=1&y=2&lang=ar");
        assert_eq!(reader("//b.example/?lang=ar", "").here(), "/?lang=ar");
        let plain = reader("/a", "ar");
        assert_eq!(plain.link("/b", &[]), "/b");
        assert_eq!(plain.here_in(Language::Ca), "/a?lang=ca");
        assert_eq!(plain.here(), "/a");
    }
}
