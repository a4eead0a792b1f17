//! The configuration's JSON Schema (draft 2020-12): editors that know TOML complete and check by it.

use serde_json::{Map, Value, json};
use tally::enrolment::Enrolment;

use super::{KEYS, Key, Takes};

/// The schema, as the file in `docs/` has it.
#[must_use]
pub fn schema() -> String {
    let mut top = Map::new();
    for key in KEYS {
        let (table, name) = key.place();
        let properties = match table {
            None => &mut top,
            Some(table) => {
                let entry = top.entry(table).or_insert_with(
                    || json!({"type": "object", "additionalProperties": false, "properties": {}}),
                );
                match entry.get_mut("properties").and_then(Value::as_object_mut) {
                    Some(properties) => properties,
                    None => continue,
                }
            }
        };
        properties.insert(name.to_owned(), of_key(key));
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of acollida-sync-server",
        "type": "object",
        "additionalProperties": false,
        "properties": top,
    });
    format!("{schema:#}\n")
}

fn of_key(key: &Key) -> Value {
    let mut schema = match &key.takes {
        Takes::Path => json!({"type": "string", "minLength": 1}),
        Takes::Socket | Takes::Loopback => {
            json!({"type": "string", "pattern": "^(\\[[0-9A-Fa-f:.]+\\]|[0-9.]+):[0-9]{1,5}$"})
        }
        Takes::Addresses => json!({
            "type": "array",
            "items": {"type": "string", "pattern": "^https?://"},
            "minItems": 1,
            "maxItems": Enrolment::SERVERS_MAX,
        }),
        Takes::Store => json!({"type": "string", "pattern": "^postgres(ql)?://"}),
        Takes::Switch => json!({"type": "boolean"}),
        Takes::Whole(range) => {
            json!({"type": "integer", "minimum": range.start(), "maximum": range.end()})
        }
    };
    if let Some(object) = schema.as_object_mut() {
        object.insert(
            "description".to_owned(),
            format!("{} Variable: {}.", key.about, key.variable()).into(),
        );
        // A JSON value is written as TOML writes it, for all that stands in the list of keys.
        if key.has_default
            && let Ok(default) = serde_json::from_str::<Value>(key.shown)
        {
            object.insert("default".to_owned(), default);
        }
    }
    schema
}
