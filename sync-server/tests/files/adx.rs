//! ADX, parsed back and held against the structure that IHE QRPH documents: one `adx` with the day of
//! export, in it groups of a place and a time, in each at least one value.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::collections::BTreeMap;
use sync_server::files::{FileError, adx};

use crate::sample::{self, row, span};

#[derive(Debug, Default, PartialEq)]
struct Group {
    attributes: BTreeMap<String, String>,
    values: Vec<BTreeMap<String, String>>,
    annotations: Vec<String>,
}

fn attributes(element: &BytesStart<'_>) -> BTreeMap<String, String> {
    element
        .attributes()
        .map(|attribute| {
            let attribute = attribute.unwrap();
            (
                attribute.key.as_ref().to_owned(),
                attribute
                    .normalized_value(quick_xml::XmlVersion::Explicit1_0)
                    .unwrap()
                    .into_owned(),
            )
        })
        .collect()
}

/// Reads a document and fails where an element stands in the wrong place.
fn read(bytes: &[u8]) -> (BTreeMap<String, String>, Vec<Group>) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    let mut reader = Reader::from_str(text);
    reader.config_mut().trim_text(true);
    let mut path: Vec<String> = Vec::new();
    let mut root = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => {
                let name = element.name().as_ref().to_owned();
                let parents: Vec<_> = path.iter().map(String::as_str).collect();
                match (parents.as_slice(), name.as_str()) {
                    ([], "adx") => root = attributes(&element),
                    (["adx"], "group") => groups.push(Group {
                        attributes: attributes(&element),
                        ..Group::default()
                    }),
                    (["adx", "group"], "dataValue") => {
                        let group = groups.last_mut().unwrap();
                        group.values.push(attributes(&element));
                    }
                    (["adx", "group", "dataValue"], "annotation") => {}
                    (_, name) => panic!("<{name}> stands in {path:?}"),
                }
                path.push(name);
            }
            Event::Text(text) => {
                assert_eq!(path.last().map(String::as_str), Some("annotation"));
                let group = groups.last_mut().unwrap();
                group.annotations.push(text.xml10_content().into_owned());
            }
            Event::End(_) => {
                path.pop();
            }
            Event::Eof => break,
            Event::Decl(_) => {}
            other => panic!("{other:?}"),
        }
    }
    (root, groups)
}

#[test]
fn a_document_has_the_structure_that_the_standard_asks_for() {
    let (root, groups) = read(&adx::write(&sample::april(), &sample::codes()).unwrap());
    assert_eq!(root["xmlns"], "urn:ihe:qrph:adx:2015");
    assert_eq!(root["exported"], "2027-02-01T00:00:00Z");
    assert_eq!(groups.len(), 2);
    for group in &groups {
        let names: Vec<_> = group.attributes.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["attributeOptionCombo", "dataSet", "orgUnit", "period"]
        );
        assert_eq!(group.attributes["period"], "2026-04-01/P1M");
        assert!(!group.values.is_empty());
        for value in &group.values {
            let names: Vec<_> = value.keys().map(String::as_str).collect();
            assert_eq!(names, ["categoryOptionCombo", "dataElement", "value"]);
            assert!(value["value"].parse::<u64>().is_ok());
        }
        assert_eq!(group.annotations.len(), group.values.len());
        assert!(
            group
                .annotations
                .iter()
                .all(|note| note == "internal: exact")
        );
    }
}

#[test]
fn a_release_is_exported_on_the_last_day_of_its_span() {
    let (root, groups) = read(&adx::write(&sample::quarter(), &sample::codes()).unwrap());
    assert_eq!(root["exported"], "2026-06-30T00:00:00Z");
    assert_eq!(groups[0].attributes["period"], "2026-04-01/P3M");
    assert!(groups[0].annotations.iter().all(|note| note == "released"));
}

#[test]
fn identifiers_with_signs_of_xml_come_back_whole() {
    let odd = r#"<a b="c">&amp;'</a>"#;
    let mut codes = sample::codes();
    codes.data_set = "(TB/HIV) <5 & \"x\"".parse().unwrap();
    codes.attribute_option_combo = Some(odd.parse().unwrap());
    codes.org_unit_city = odd.parse().unwrap();
    codes.org_units.clear();
    for element in codes.data_elements.values_mut() {
        *element = odd.parse().unwrap();
    }
    for combo in codes.category_option_combos.values_mut() {
        *combo = odd.parse().unwrap();
    }
    let bytes = adx::write(&sample::april(), &codes).unwrap();
    let (_, groups) = read(&bytes);
    assert_eq!(groups.len(), 1);
    assert_eq!(groups[0].attributes["dataSet"], codes.data_set.as_str());
    assert_eq!(groups[0].attributes["orgUnit"], odd);
    assert_eq!(groups[0].attributes["attributeOptionCombo"], odd);
    assert_eq!(groups[0].values[0]["dataElement"], odd);
    assert_eq!(groups[0].values[0]["categoryOptionCombo"], odd);
}

#[test]
fn weeks_are_seven_days_and_parts_of_weeks_have_no_period() {
    let rows = [row("2026-04/W15", "raval", "food.meal/nn/given", 30)];
    let week = sample::internal(&sample::profile(), span("2026-W15"), &rows);
    let (_, groups) = read(&adx::write(&week, &sample::codes()).unwrap());
    assert_eq!(groups[0].attributes["period"], "2026-04-06/P7D");
    let period = sample::internal(&sample::profile(), span("2026-04/W15"), &rows);
    let refused = adx::write(&period, &sample::codes());
    assert!(matches!(refused, Err(FileError::NoSpan(_))));
}
