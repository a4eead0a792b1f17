//! The operations of version 1: address by address, what each takes and answers.

use serde_json::{Map, Value, json};
use tally::{
    Span,
    api::ProblemCode,
    statistics::{Dimension, Measure},
    team::{Recipients, Role},
};

use crate::files::Format;

/// The groups of operations, and what each is for.
pub(super) const TAGS: &[(&str, &str)] = &[
    (
        "counting",
        "For devices: the team's profile, contributions, seals",
    ),
    (
        "figures",
        "For coordinators: figures, releases, files, estimates",
    ),
    ("server", "About the server"),
];

/// What a good answer holds.
pub(super) enum Content {
    /// JSON by one of the schemas.
    Json(&'static str),
    /// Something else, by its media type.
    Other(&'static str),
}

impl Content {
    pub(super) fn described(&self) -> (String, Value) {
        match self {
            Self::Json(schema) => (
                "application/json".to_owned(),
                json!({"schema": super::reference(schema)}),
            ),
            Self::Other(media_type) => ((*media_type).to_owned(), json!({})),
        }
    }
}

/// One operation.
pub(super) struct Operation {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) id: &'static str,
    pub(super) tag: &'static str,
    pub(super) summary: &'static str,
    pub(super) description: &'static str,
    /// The keys it takes, any of them; none: no key is needed.
    pub(super) keys: &'static [Role],
    /// Names of parameters.
    pub(super) parameters: &'static [&'static str],
    /// The schema of the body.
    pub(super) body: Option<&'static str>,
    /// Good answers: status, what it means, what it holds.
    pub(super) answers: Vec<(u16, &'static str, Vec<Content>)>,
    /// Problems of its own.
    pub(super) own_problems: &'static [ProblemCode],
}

impl Operation {
    /// Every problem it may answer with.
    pub(super) fn problems(&self) -> Vec<ProblemCode> {
        use ProblemCode::{
            Malformed, MissingKey, RevokedKey, TooLarge, TooOften, Unavailable, UnknownTeam,
            UnsupportedMediaType, WrongKey, WrongRole,
        };
        let mut problems = self.own_problems.to_vec();
        if !self.keys.is_empty() {
            problems.extend([MissingKey, WrongKey, RevokedKey, UnknownTeam]);
        }
        if !self.keys.is_empty() && self.keys.len() < Role::ALL.len() {
            problems.push(WrongRole);
        }
        if self.body.is_some() {
            problems.extend([Malformed, TooLarge, UnsupportedMediaType]);
        }
        // Whatever is asked, too much may be asked at once.
        problems.extend([TooOften, Unavailable]);
        problems
    }
}

const READ: &[Role] = &[Role::Read];
const NOT_MODIFIED: (u16, &str, Vec<Content>) = (
    304,
    "What `If-None-Match` names is still right.",
    Vec::new(),
);

fn get(
    path: &'static str,
    id: &'static str,
    tag: &'static str,
    summary: &'static str,
) -> Operation {
    Operation {
        method: "GET",
        path,
        id,
        tag,
        summary,
        description: "",
        keys: &[],
        parameters: &[],
        body: None,
        answers: Vec::new(),
        own_problems: &[],
    }
}

fn one(words: &'static str, content: Content) -> (u16, &'static str, Vec<Content>) {
    (200, words, vec![content])
}

/// All operations, in the order to read them.
pub(super) fn all() -> Vec<Operation> {
    let mut all = of_devices();
    all.extend(of_figures());
    all.extend(of_estimates());
    all.extend(of_the_server());
    all
}

fn of_devices() -> Vec<Operation> {
    use ProblemCode::{InvalidProfile, InvalidQuestion, NotSealed, TooMany, VersionConflict};
    vec![
        Operation {
            method: "POST",
            description: "Each record is judged alone; those that are right are counted in one transaction, each once, however often it is sent.",
            keys: &[Role::Write],
            parameters: &["team"],
            body: Some("UploadRequest"),
            answers: vec![one(
                "One verdict a record, in their order. What was counted is on the disk.",
                Content::Json("UploadAnswer"),
            )],
            own_problems: &[TooMany],
            ..get(
                "/v1/teams/{team}/contributions",
                "sendContributions",
                "counting",
                "Send contributions",
            )
        },
        Operation {
            keys: Role::ALL,
            parameters: &["team", "ifNoneMatch"],
            answers: vec![
                one(
                    "The profile. Its entity tag is its version.",
                    Content::Json("TeamProfile"),
                ),
                NOT_MODIFIED,
            ],
            ..get(
                "/v1/teams/{team}/profile",
                "readProfile",
                "counting",
                "The team's profile: sites, kinds, rules",
            )
        },
        Operation {
            method: "PUT",
            description: "`version` names the version that the change was made from; the stored one is the next.",
            keys: &[Role::Admin],
            parameters: &["team"],
            body: Some("TeamProfile"),
            answers: vec![one(
                "The profile as it is stored.",
                Content::Json("TeamProfile"),
            )],
            own_problems: &[VersionConflict, InvalidProfile],
            ..get(
                "/v1/teams/{team}/profile",
                "changeProfile",
                "counting",
                "Change the team's profile",
            )
        },
        Operation {
            keys: Role::ALL,
            parameters: &["team", "ifNoneMatch"],
            answers: vec![
                one("The seals, oldest first.", Content::Json("SealList")),
                NOT_MODIFIED,
            ],
            ..get(
                "/v1/teams/{team}/seals",
                "listSeals",
                "counting",
                "Sealed periods whose contributions are not forgotten",
            )
        },
        Operation {
            description: "The sums are for the read key, with the first ids.",
            keys: Role::ALL,
            parameters: &["team", "month", "week", "after", "ifNoneMatch"],
            answers: vec![
                one(
                    "The seal, or a part of its ids.",
                    Content::Json("SealDocument"),
                ),
                NOT_MODIFIED,
            ],
            own_problems: &[InvalidQuestion, NotSealed],
            ..get(
                "/v1/teams/{team}/seals/{month}/{week}",
                "readSeal",
                "counting",
                "A seal, with the ids of its contributions",
            )
        },
    ]
}

fn of_figures() -> Vec<Operation> {
    use ProblemCode::{InvalidQuestion, NotFound, NotReleased};
    let mut media: Vec<&'static str> = Format::ALL
        .iter()
        .map(|format| format.media_type())
        .collect();
    media.sort_unstable();
    media.dedup();
    vec![
        Operation {
            description: "Exact sums, for the team alone, refreshed once a day. With `measure=shifts` there are `from`, `to` and `site` alone.",
            keys: READ,
            parameters: &[
                "team",
                "measure",
                "group",
                "from",
                "to",
                "sites",
                "service",
                "kind",
                "band",
                "outcome",
                "ifNoneMatch",
            ],
            answers: vec![
                (
                    200,
                    "A table of contacts, or with `measure=shifts` of shifts.",
                    vec![
                        Content::Json("Figures"),
                        Content::Other(Format::Csv.media_type()),
                    ],
                ),
                NOT_MODIFIED,
            ],
            own_problems: &[InvalidQuestion],
            ..get(
                "/v1/teams/{team}/statistics",
                "readStatistics",
                "figures",
                "Figures: exact, for the team alone; JSON, or CSV to who accepts text/csv",
            )
        },
        Operation {
            keys: READ,
            parameters: &["team", "ifNoneMatch"],
            answers: vec![
                one(
                    "The released months, oldest first.",
                    Content::Json("ReleaseList"),
                ),
                NOT_MODIFIED,
            ],
            ..get(
                "/v1/teams/{team}/releases",
                "readReleases",
                "figures",
                "Released months: what may leave the team",
            )
        },
        Operation {
            description: "A release has whole months alone, and all of them; exact figures have any span. Words that people read are in the language of `lang`, else of `Accept-Language`, else English; codes are the same in all.",
            keys: READ,
            parameters: &["team", "file", "span", "mark", "lang", "ifNoneMatch"],
            answers: vec![
                (
                    200,
                    "The file, to be saved under the name it comes with.",
                    media.into_iter().map(Content::Other).collect(),
                ),
                NOT_MODIFIED,
            ],
            own_problems: &[InvalidQuestion, NotReleased, NotFound],
            ..get(
                "/v1/teams/{team}/files/{name}",
                "readFile",
                "figures",
                "A file to hand on: released, or exact for the team",
            )
        },
    ]
}

/// The three operations on one estimate, whose indicator is one segment or two.
fn of_one_estimate(
    path: &'static str,
    ids: [&'static str; 3],
    parameters: &'static [&'static str],
) -> [Operation; 3] {
    use ProblemCode::{InvalidEstimate, InvalidQuestion, NotFound};
    let [read, declare, remove] = ids;
    let base = |id, summary| Operation {
        keys: READ,
        parameters,
        ..get(path, id, "figures", summary)
    };
    [
        Operation {
            answers: vec![one("The estimate.", Content::Json("Estimate"))],
            own_problems: &[InvalidQuestion, NotFound],
            ..base(read, "An estimate")
        },
        Operation {
            method: "PUT",
            description: "An estimate says how it came about and who answers for it. Declared again, it is said anew.",
            body: Some("Declaration"),
            answers: vec![one(
                "The estimate as it is stored.",
                Content::Json("Estimate"),
            )],
            own_problems: &[InvalidQuestion, InvalidEstimate],
            ..base(declare, "Declare an estimate")
        },
        Operation {
            method: "DELETE",
            answers: vec![(204, "It is declared no more.", Vec::new())],
            own_problems: &[InvalidQuestion, NotFound],
            ..base(remove, "Take an estimate back")
        },
    ]
}

fn of_estimates() -> Vec<Operation> {
    use ProblemCode::InvalidQuestion;
    let mut all = vec![
        Operation {
            keys: READ,
            parameters: &["team"],
            answers: vec![one(
                "The estimates, by span.",
                Content::Json("EstimateList"),
            )],
            ..get(
                "/v1/teams/{team}/estimates",
                "listEstimates",
                "figures",
                "Declared estimates: numbers that a funder asks for and nobody counts",
            )
        },
        Operation {
            keys: READ,
            parameters: &["team", "spanOfEstimate"],
            answers: vec![one(
                "The estimates of the span, and not of its parts.",
                Content::Json("EstimateList"),
            )],
            own_problems: &[InvalidQuestion],
            ..get(
                "/v1/teams/{team}/estimates/{span}",
                "listEstimatesOfSpan",
                "figures",
                "Declared estimates of one span",
            )
        },
    ];
    all.extend(of_one_estimate(
        "/v1/teams/{team}/estimates/{span}/{indicator}",
        [
            "readOutputEstimate",
            "declareOutputEstimate",
            "removeOutputEstimate",
        ],
        &["team", "spanOfEstimate", "indicator"],
    ));
    all.extend(of_one_estimate(
        "/v1/teams/{team}/estimates/{span}/{indicator}/{recipients}",
        [
            "readResultEstimate",
            "declareResultEstimate",
            "removeResultEstimate",
        ],
        &["team", "spanOfEstimate", "support", "recipients"],
    ));
    all
}

fn of_the_server() -> Vec<Operation> {
    vec![
        Operation {
            answers: vec![(204, "The server runs.", Vec::new())],
            ..get(
                "/v1/health",
                "readHealth",
                "server",
                "Whether the server runs, without a look at its ledger",
            )
        },
        Operation {
            answers: vec![one("This document.", Content::Other("application/json"))],
            ..get(
                "/v1/openapi.json",
                "readDocument",
                "server",
                "What the API is, for programs",
            )
        },
        Operation {
            answers: vec![one("The page.", Content::Other("text/html; charset=utf-8"))],
            ..get("/v1/", "readPage", "server", "What the API is, for people")
        },
    ]
}

/// Every parameter, by name.
pub(super) fn parameters() -> Value {
    use super::schemas::{codes, lists};
    let names: Vec<_> = Format::ALL.iter().map(|format| format.name()).collect();
    let span = super::reference("Span");
    let in_path = |name: &str, words: &str, schema: Value| json!({"name": name, "in": "path", "required": true, "description": words, "schema": schema});
    let in_query = |name: &str, words: &str, schema: Value| json!({"name": name, "in": "query", "description": words, "schema": schema});
    // Codes between commas, in one value.
    let listed = |name: &str, words: &str, code: Value| {
        let separated = json!({
            "name": name, "in": "query", "description": words, "style": "form", "explode": false,
        });
        with(separated, "schema", lists(&code))
    };
    let day = json!({"type": "string", "format": "date"});
    let all: Map<String, Value> = [
        ("team", in_path("team", "The team's id.", super::reference("TeamId"))),
        ("month", in_path("month", "The month of a period.", super::reference("Month"))),
        ("week", in_path("week", "The ISO week of a period.", super::reference("WeekOfYear"))),
        ("file", in_path("name", "Which file.", json!({"type": "string", "enum": names}))),
        ("spanOfEstimate", in_path("span", "Of when.", super::reference("SpanOfEstimate"))),
        ("indicator", in_path("indicator", "An output indicator of Annex III of Regulation (EU) 2021/1057.", codes(tally::team::OutputIndicator::ALL.iter().map(|one| one.code())))),
        ("support", in_path("indicator", "A result indicator of the same annex.", codes(tally::team::Support::ALL.iter().map(|one| one.code())))),
        ("recipients", in_path("recipients", "Which end recipients.", codes(Recipients::ALL.iter().map(|one| one.code())))),
        ("after", in_query("after", "The last id of the answer before.", super::reference("ContributionId"))),
        ("span", with(in_query("span", "Of when.", with(span, "examples", json!([example_span()]))), "required", true.into())),
        ("mark", in_query("mark", "Released figures, or exact ones, which stay in the team.", json!({"type": "string", "enum": ["released", "internal"], "default": "released"}))),
        ("lang", in_query("lang", "The language of the words that people read.", codes(locales::Language::ALL.iter().map(|one| one.tag())))),
        ("measure", in_query("measure", "What to add up.", with(codes(Measure::ALL.iter().map(|one| one.code())), "default", Measure::Contacts.code().into()))),
        ("group", listed("group", "What to group by, outermost first; left out, there is one sum.", codes(Dimension::ALL.iter().map(|one| one.code())))),
        ("from", in_query("from", "Only periods that end on this day or later.", day.clone())),
        ("to", in_query("to", "Only periods that begin on this day or earlier.", day)),
        ("sites", listed("site", "Only these sites.", super::reference("SiteCode"))),
        ("service", listed("service", "Only these services.", super::reference("Service"))),
        ("kind", listed("kind", "Only these kinds.", super::reference("Kind"))),
        ("band", listed("band", "Only these age bands.", super::reference("AgeBand"))),
        ("outcome", listed("outcome", "Only these outcomes.", super::reference("Outcome"))),
        ("ifNoneMatch", json!({"name": "If-None-Match", "in": "header", "description": "The entity tag of the answer that is there already.", "schema": {"type": "string"}})),
    ]
    .map(|(name, described)| (name.to_owned(), described))
    .into_iter()
    .collect();
    all.into()
}

fn example_span() -> String {
    // Read, so that it cannot go stale.
    "2026-Q2"
        .parse::<Span>()
        .map_or_else(|_| String::new(), |span| span.to_string())
}

/// An object with one more field.
fn with(mut object: Value, name: &str, value: Value) -> Value {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
    object
}
