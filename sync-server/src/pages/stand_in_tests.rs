//! The pages on a stand-in for a store that releases months, keeps estimates and shows a team in public:
//! what the pages say then does not wait for the store that does it.

use std::sync::{Arc, Mutex};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
    response::Response,
};
use http_body_util::BodyExt as _;
use jiff::civil::{Date, date};
use tally::{
    Contribution, ContributionId, Kind, Period, Service, Span, TeamId, TeamProfile,
    api::{Incarnation, SealDocument, SealedPeriod},
    release::{Area, KindAtom, Released, ReleasedMonth},
    statistics::{Dimension, Key, Line, Question, ShiftQuestion, ShiftTable, Table},
    team::{Estimate, Indicator, Key as TeamKey, Role},
};
use tower::ServiceExt as _;

use super::session::{Seal, Session};
use crate::{
    clock::Clock,
    entropy::{Entropy, SystemEntropy},
    http::{self, Desk},
    ledger::{
        Edition, EstimateChange, KeyRecord, LedgerStore, NearlyFull, ProfileChange, Receipt,
        Refreshing, StoreError, StoredTable,
    },
};

const TEAM: TeamId = TeamId::from_bytes([1; 8]);
const TODAY: Date = date(2026, 4, 29);

fn read_key() -> TeamKey {
    TeamKey::from_bytes([2; 32])
}

/// A store with one team, its answers set beforehand.
#[derive(Default)]
struct StandIn {
    released: Vec<ReleasedMonth>,
    public: bool,
    late: i64,
    contacts: i64,
    fails: bool,
    declared: Mutex<Vec<Estimate>>,
}

impl LedgerStore for StandIn {
    async fn keys(&self, team: TeamId) -> Result<Vec<KeyRecord>, StoreError> {
        if self.fails {
            return Err(StoreError::Failed);
        }
        if team != TEAM {
            return Err(StoreError::UnknownTeam);
        }
        Ok(vec![KeyRecord {
            role: Role::Read,
            hash: read_key().hash(),
            revoked: false,
        }])
    }

    async fn count(&self, _: TeamId, _: Vec<Contribution>, _: Date) -> Result<Receipt, StoreError> {
        Err(StoreError::Failed)
    }

    async fn profile(&self, team: TeamId) -> Result<TeamProfile, StoreError> {
        if team != TEAM {
            return Err(StoreError::UnknownTeam);
        }
        let mut profile = TeamProfile::new("Taula <b>".to_owned());
        profile.publishing.public_page = self.public;
        Ok(profile)
    }

    async fn change_profile(&self, _: TeamId, _: TeamProfile) -> Result<ProfileChange, StoreError> {
        Err(StoreError::Failed)
    }

    async fn tabulate(&self, _: TeamId, question: Question) -> Result<Table, StoreError> {
        let key = |dimension: &Dimension| match dimension {
            Dimension::Site => Key::Site("raval".parse().unwrap()),
            Dimension::Kind => Key::Kind(Kind::Meal),
            Dimension::Service => Key::Service(Service::Food),
            Dimension::Band => Key::Band(tally::AgeBand::NotNoted),
            Dimension::Outcome => Key::Outcome(tally::Outcome::Given),
            Dimension::Period => Key::Span("2026-04/W16".parse().unwrap()),
            Dimension::Week => Key::Span("2026-W16".parse().unwrap()),
            _ => Key::Span("2026-04".parse().unwrap()),
        };
        let lines = (self.contacts > 0).then(|| Line {
            keys: question.group.iter().map(key).collect(),
            contacts: self.contacts,
        });
        Ok(Table {
            lines: lines.into_iter().collect(),
            contacts: self.contacts,
            group: question.group,
        })
    }

    async fn tabulate_all(
        &self,
        team: TeamId,
        questions: Vec<Question>,
    ) -> Result<Vec<Table>, StoreError> {
        let mut tables = Vec::new();
        for question in questions {
            tables.push(self.tabulate(team, question).await?);
        }
        Ok(tables)
    }

    async fn shifts(&self, _: TeamId, _: ShiftQuestion) -> Result<ShiftTable, StoreError> {
        Ok(ShiftTable::default())
    }

    async fn nearly_full(&self, _: TeamId, _: Date) -> Result<Vec<NearlyFull>, StoreError> {
        Ok(Vec::new())
    }

    async fn late(&self, _: TeamId, question: Question) -> Result<Table, StoreError> {
        Ok(Table {
            group: question.group,
            lines: Vec::new(),
            contacts: self.late,
        })
    }

    async fn close_day(
        &self,
        _: Date,
        _: Refreshing,
        _: Arc<dyn Entropy>,
    ) -> Result<(), StoreError> {
        Ok(())
    }

    async fn edition(&self, _: TeamId) -> Result<Edition, StoreError> {
        Ok(Edition {
            incarnation: Incarnation::from_bytes([3; 8]),
            as_of: Some(TODAY),
        })
    }

    async fn seals(&self, _: TeamId) -> Result<Vec<SealedPeriod>, StoreError> {
        Ok(Vec::new())
    }

    async fn seal(
        &self,
        _: TeamId,
        _: Period,
        _: Option<ContributionId>,
        _: bool,
    ) -> Result<Option<SealDocument>, StoreError> {
        Ok(None)
    }

    async fn released(&self, _: TeamId) -> Result<Released<Vec<ReleasedMonth>>, StoreError> {
        Ok(Released::from_release_table(self.released.clone()))
    }

    async fn estimates(&self, _: TeamId, _: Option<Span>) -> Result<Vec<Estimate>, StoreError> {
        Ok(self.declared.lock().unwrap().clone())
    }

    async fn set_estimate(
        &self,
        _: TeamId,
        estimate: Estimate,
    ) -> Result<EstimateChange, StoreError> {
        self.declared.lock().unwrap().push(estimate);
        Ok(EstimateChange::Stored)
    }

    async fn remove_estimate(&self, _: TeamId, _: Span, _: Indicator) -> Result<bool, StoreError> {
        Ok(false)
    }

    async fn tables(&self) -> Result<Vec<StoredTable>, StoreError> {
        Ok(Vec::new())
    }
}

struct Today;

impl Clock for Today {
    fn today(&self) -> Date {
        TODAY
    }
}

/// The server's pages on a store.
struct Pages {
    router: axum::Router,
    cookie: String,
}

impl Pages {
    fn on(store: StandIn) -> Self {
        let seal = Seal::draw(&SystemEntropy).unwrap();
        let session = Session {
            team: TEAM,
            key: read_key(),
            day: TODAY,
        };
        let cookie = seal.cookie(&session, &SystemEntropy).unwrap();
        let (clock, entropy) = (Arc::new(Today), Arc::new(SystemEntropy));
        let desk = Arc::new(Desk::new(store, clock, entropy, seal, Refreshing::Daily));
        Self {
            router: http::router(desk),
            cookie: cookie.split(';').next().unwrap().to_owned(),
        }
    }

    async fn send(&self, request: axum::http::request::Builder, body: String) -> Response {
        let request = request.header(header::COOKIE, &self.cookie);
        let request = request.body(Body::from(body)).unwrap();
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        read(self.send(Request::get(path), String::new()).await).await
    }

    async fn post(&self, path: &str, body: &str) -> Response {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, body.to_owned()).await
    }
}

async fn read(response: Response) -> (StatusCode, String) {
    let status = response.status();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    (status, locales::plain(&text).into_owned())
}

fn month(month: &str, atoms: &[(Kind, i64)]) -> ReleasedMonth {
    ReleasedMonth {
        month: month.parse().unwrap(),
        by_kind: atoms
            .iter()
            .map(|&(kind, contacts)| KindAtom {
                area: Area::City,
                kind,
                contacts,
            })
            .collect(),
        by_band: Vec::new(),
    }
}

fn team(path: &str) -> String {
    format!("/teams/{TEAM}{path}")
}

#[tokio::test]
async fn the_public_page_tells_released_months_in_plain_words_newest_first() {
    let pages = Pages::on(StandIn {
        public: true,
        released: vec![
            month("2026-02", &[(Kind::Meal, 90)]),
            month(
                "2026-03",
                &[(Kind::Meal, 1_200), (Kind::Consult, 3), (Kind::Legal, -2)],
            ),
        ],
        ..StandIn::default()
    });
    let (status, html) = pages.get(&format!("/public/{TEAM}?lang=en")).await;
    assert_eq!(status, StatusCode::OK);
    for said in [
        "In March 2026, help was given about 1,201 times.",
        "Food: 1,200",
        "Medical: &#60;5",
        "Advice: &#60;5",
        "In February 2026, help was given about 90 times.",
        "class=\"mark released\">Released",
        "What Taula &#60;b&#62; gives",
        "contacts, not people",
    ] {
        assert!(html.contains(said), "{said} is not in {html}");
    }
    assert!(html.find("March").unwrap() < html.find("February").unwrap());
    let (status, _) = pages.get("/public/0000000000000000").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_public_page_without_a_release_says_when_there_will_be_one() {
    let pages = Pages::on(StandIn {
        public: true,
        ..StandIn::default()
    });
    let (_, html) = pages.get(&format!("/public/{TEAM}?lang=en")).await;
    assert!(html.contains("Nothing is released yet"), "{html}");
}

#[tokio::test]
async fn files_of_a_released_month_are_offered_and_of_another_are_not() {
    let pages = Pages::on(StandIn {
        released: vec![month("2026-02", &[])],
        ..StandIn::default()
    });
    let (status, html) = pages
        .get(&team("/downloads?span=2026-02&mark=released&lang=en"))
        .await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        html.contains("/files/report.csv?span=2026-02&#38;mark=released"),
        "{html}"
    );
    assert!(!html.contains("is not released yet"), "{html}");
    let (status, html) = pages
        .get(&team("/downloads?span=2026-Q1&mark=released&lang=en"))
        .await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(
        html.contains("Quarter 1, 2026 is not released yet"),
        "{html}"
    );
}

#[tokio::test]
async fn what_came_late_is_said() {
    let pages = Pages::on(StandIn {
        contacts: 30,
        late: 4,
        ..StandIn::default()
    });
    let (_, html) = pages.get(&team("?lang=en")).await;
    assert!(html.contains("4 contacts came in after"), "{html}");
    let none = Pages::on(StandIn {
        contacts: 30,
        ..StandIn::default()
    });
    let (_, html) = none.get(&team("?lang=en")).await;
    assert!(!html.contains("came in after"), "{html}");
}

#[tokio::test]
async fn an_estimate_is_declared_once_and_then_listed() {
    let pages = Pages::on(StandIn::default());
    let body =
        "indicator=2.1%2Fwomen&number=1200&period=2026-Q1&method=Heads%20%3Cb%3E&role=site_lead";
    let answer = pages.post(&team("/estimates?lang=en"), body).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let location = answer.headers()[header::LOCATION]
        .to_str()
        .unwrap()
        .to_owned();
    let (_, html) = pages.get(&location).await;
    for said in [
        "The estimate is declared",
        "2.1 People who received food: women",
        "1,200",
        "Quarter 1, 2026",
        "Heads &#60;b&#62;",
        "Who runs a site",
    ] {
        assert!(html.contains(said), "{said} is not in {html}");
    }
}

#[tokio::test]
async fn a_store_that_fails_is_a_page_that_says_to_come_back() {
    let pages = Pages::on(StandIn {
        fails: true,
        ..StandIn::default()
    });
    let answer = pages
        .send(Request::get(team("?lang=en")), String::new())
        .await;
    assert!(answer.headers().contains_key(header::RETRY_AFTER));
    let (status, html) = read(answer).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(html.contains("Nothing is lost"), "{html}");
}
