//! What frames every page: title, the list of pages, languages, the mark, the way out.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use locales::{Language, ServerWords};
use tally::{Service, TeamId};

use super::{headers::secured, reader::Reader};
use crate::report::Mark;

/// Where a page stands in the list of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Overview,
    Service(Service),
    /// A page that is reached from another, such as a site's.
    Inside,
    Trend,
    Downloads,
    Estimates,
    Method,
    Stored,
}

/// A link, with an icon, and whether it leads to where one is.
pub(super) struct Item {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) icon: &'static str,
    pub(super) here: bool,
}

/// A language to choose.
pub(super) struct Tongue {
    pub(super) href: String,
    pub(super) tag: &'static str,
    pub(super) name: &'static str,
    pub(super) here: bool,
}

pub(super) struct Frame {
    pub(super) tag: &'static str,
    pub(super) direction: &'static str,
    pub(super) title: String,
    /// The title of the browser's window.
    pub(super) window: String,
    pub(super) front: String,
    pub(super) items: Vec<Item>,
    pub(super) tongues: Vec<Tongue>,
    pub(super) tongue: &'static str,
    pub(super) team: Option<String>,
    pub(super) mark: Option<(&'static str, String)>,
    /// Where the form that signs out goes, on pages of one who is signed in.
    pub(super) sign_out: Option<String>,
}

impl Frame {
    /// A page outside of any team.
    pub(super) fn alone(words: &ServerWords, reader: &Reader, title: String) -> Self {
        let tongues = Language::ALL
            .into_iter()
            .map(|language| Tongue {
                href: reader.here_in(language),
                tag: language.tag(),
                name: language.own_name(),
                here: language == reader.language,
            })
            .collect();
        Self {
            tag: reader.language.tag(),
            direction: reader.direction(),
            window: words.dashboard_window(&title, &words.shell_app_name()),
            title,
            front: reader.link("/", &[]),
            items: Vec::new(),
            tongues,
            tongue: reader.language.own_name(),
            team: None,
            mark: None,
            sign_out: None,
        }
    }

    /// A page of a team, for those who are signed in.
    pub(super) fn of_team(
        words: &ServerWords,
        reader: &Reader,
        (team, name): (TeamId, &str),
        place: Place,
        title: String,
    ) -> Self {
        let item = |path: &str, label: String, icon, at| Item {
            href: reader.link(&format!("/teams/{team}{path}"), &[]),
            label,
            icon,
            here: at == place,
        };
        let mut items = vec![item(
            "",
            words.dashboard_overview(),
            "figures",
            Place::Overview,
        )];
        for &service in Service::ALL {
            let code = service.code();
            items.push(item(
                &format!("/services/{code}"),
                words.service(code),
                code,
                Place::Service(service),
            ));
        }
        items.extend([
            item("/trend", words.dashboard_trend(), "trend", Place::Trend),
            item(
                "/downloads",
                words.dashboard_downloads(),
                "download",
                Place::Downloads,
            ),
            item(
                "/estimates",
                words.dashboard_estimates(),
                "pen",
                Place::Estimates,
            ),
            item("/method", words.dashboard_method(), "info", Place::Method),
            item("/stored", words.stored_title(), "lock", Place::Stored),
        ]);
        Self {
            window: words.dashboard_window(&title, name),
            items,
            front: reader.link(&format!("/teams/{team}"), &[]),
            team: Some(name.to_owned()),
            sign_out: Some(reader.link("/sign-out", &[])),
            ..Self::alone(words, reader, title)
        }
        .marked(words, Mark::InternalExact)
    }

    /// The title of the browser's window, where marks of direction would show.
    pub(super) fn window_title(&self) -> std::borrow::Cow<'_, str> {
        locales::plain(&self.window)
    }

    /// The page with another mark.
    pub(super) fn marked(mut self, words: &ServerWords, mark: Mark) -> Self {
        self.mark = Some(match mark {
            Mark::InternalExact => ("internal", words.dashboard_mark_internal()),
            Mark::Released => ("released", words.dashboard_mark_released()),
        });
        self
    }
}

/// The answer with a page.
pub(super) fn page(status: StatusCode, view: &impl Template) -> Response {
    // A template writes to memory alone, and nothing that is put in fails to be written.
    let html = view.render().unwrap_or_default();
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    secured((status, [(header::CONTENT_TYPE, kind)], html).into_response())
}

/// The answer that leads to another address of this server by a GET (RFC 9110, 15.4.4).
pub(super) fn lead_to(address: &str) -> Response {
    // Addresses are made of ids, codes and language tags, which are all fit for a header.
    let address = HeaderValue::try_from(address).unwrap_or(HeaderValue::from_static("/"));
    secured((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
}
