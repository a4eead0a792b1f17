//! What the API is, for programs and for people: an OpenAPI 3.1 document, and a page that lists the
//! addresses. Both are made from one list of operations; codes and bounds are those of the types.

mod operations;
mod page;
mod schemas;

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use serde_json::{Map, Value, json};
use tally::{
    api::{PROBLEM_MEDIA_TYPE, ProblemCode},
    team::Role,
};

use self::operations::{Content, Operation};

/// Whose page it is: nothing on it runs, and nothing is loaded for it.
const POLICY: &str = "default-src 'none'; style-src 'sha256-STYLE'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The document.
pub(crate) fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Acollida sync server",
            "summary": "Sums of anonymous service contacts: contacts, not people.",
            "description": "Devices send contributions; who holds a team's read key reads figures, releases and files. \
                Every no is a problem document (RFC 9457). Bodies are JSON in UTF-8 and are never compressed. \
                No answer may be kept by a cache on the way.",
            "license": {"name": "GPL-3.0-or-later", "identifier": "GPL-3.0-or-later"},
            "version": "1",
        },
        "servers": [{"url": "/", "description": "This server"}],
        "security": [],
        "tags": operations::TAGS
            .iter()
            .map(|(name, description)| json!({"name": name, "description": description}))
            .collect::<Vec<_>>(),
        "paths": paths(),
        "components": {
            "schemas": schemas::all(),
            "parameters": operations::parameters(),
            "securitySchemes": security_schemes(),
        },
    })
}

fn paths() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations::all() {
        let item = paths.entry(operation.path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(operation.method.to_lowercase(), described(&operation));
        }
    }
    Value::Object(paths)
}

fn described(operation: &Operation) -> Value {
    let mut described = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "responses": responses(operation),
    });
    let mut set = |name: &str, value: Value| {
        if let Some(fields) = described.as_object_mut() {
            fields.insert(name.to_owned(), value);
        }
    };
    if !operation.description.is_empty() {
        set("description", operation.description.into());
    }
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|name| json!({"$ref": format!("#/components/parameters/{name}")}))
        .collect();
    if !parameters.is_empty() {
        set("parameters", parameters.into());
    }
    if let Some(schema) = operation.body {
        set(
            "requestBody",
            json!({
                "required": true,
                "content": {"application/json": {"schema": reference(schema)}},
            }),
        );
    }
    let keys: Vec<_> = operation
        .keys
        .iter()
        .map(|role| json!({scheme(*role): []}))
        .collect();
    if !keys.is_empty() {
        set("security", keys.into());
    }
    described
}

fn reference(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

fn responses(operation: &Operation) -> Value {
    let mut responses = Map::new();
    for (status, words, content) in &operation.answers {
        let mut answer = json!({"description": words});
        if let Some(fields) = answer.as_object_mut() {
            let media: Map<String, Value> = content.iter().map(Content::described).collect();
            if !media.is_empty() {
                fields.insert("content".to_owned(), media.into());
            }
        }
        responses.insert(status.to_string(), answer);
    }
    // The codes of one status share its place.
    let mut codes: Vec<ProblemCode> = operation.problems();
    codes.sort_by_key(|code| code.status());
    for chunk in codes.chunk_by(|one, next| one.status() == next.status()) {
        let Some(first) = chunk.first() else { continue };
        let words: Vec<_> = chunk
            .iter()
            .map(|code| format!("`{code}`: {}.", code.title()))
            .collect();
        responses.insert(
            first.status().to_string(),
            json!({
                "description": words.join(" "),
                "content": {PROBLEM_MEDIA_TYPE: {"schema": reference("Problem")}},
            }),
        );
    }
    responses.into()
}

fn scheme(role: Role) -> String {
    format!("{role}Key")
}

fn security_schemes() -> Value {
    let what_for = |role| match role {
        Role::Write => "The team's write key: sends contributions.",
        Role::Read => {
            "The team's read key: reads figures, releases and files, and declares estimates."
        }
        Role::Admin => "The team's admin key: changes the profile.",
    };
    let schemes: Map<String, Value> = Role::ALL
        .iter()
        .map(|role| {
            let described = json!({
                "type": "http",
                "scheme": "bearer",
                "bearerFormat": "64 hexadecimal digits",
                "description": what_for(*role),
            });
            (scheme(*role), described)
        })
        .collect();
    schemes.into()
}

/// The paths of the document, for the test that holds them against the router.
#[cfg(test)]
pub(super) fn documented() -> std::collections::BTreeSet<&'static str> {
    operations::all()
        .iter()
        .map(|operation| operation.path)
        .collect()
}

pub(super) async fn json() -> Response {
    super::json(&document())
}

pub(super) async fn html() -> Response {
    let policy = POLICY.replace("STYLE", &page::style_hash());
    let field = |name: HeaderName, value: &str| Some((name, HeaderValue::try_from(value).ok()?));
    let headers: axum::http::HeaderMap = [
        field(header::CONTENT_TYPE, "text/html; charset=utf-8"),
        field(header::CONTENT_SECURITY_POLICY, &policy),
        field(header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        field(header::REFERRER_POLICY, "no-referrer"),
        field(header::CACHE_CONTROL, "no-store"),
    ]
    .into_iter()
    .flatten()
    .collect();
    (headers, page::html()).into_response()
}
