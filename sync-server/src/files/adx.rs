//! Aggregate Data Exchange (IHE QRPH ADX, schema `urn:ihe:qrph:adx:2015`): the same values as for DHIS2
//! in the standard's own XML, for any system that takes it.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use tally::team::{Dhis2Codes, Dhis2Id};

use super::{
    FileError,
    dhis2::{Value, ValueSet},
    span_text,
};
use crate::report::Report;

/// The namespace of the schema.
pub const NAMESPACE: &str = "urn:ihe:qrph:adx:2015";

/// The report as ADX: a group for each organisation unit, and in it a `dataValue` for each value, with
/// the report's mark as its annotation.
///
/// `exported`, which the schema requires, is the day of the figures, for a release the last day of its
/// span: a file says the same whenever it is written.
///
/// # Errors
/// As of [`ValueSet::of`], or the XML cannot be put together.
pub fn write(report: &Report, codes: &Dhis2Codes) -> Result<Vec<u8>, FileError> {
    let set = ValueSet::of(report, codes)?;
    let period = span_text::iso8601(set.span)?;
    let day = report.as_of().unwrap_or_else(|| set.span.last_day());
    let exported = format!("{day}T00:00:00Z");

    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("adx")
        .with_attribute(("xmlns", NAMESPACE))
        .with_attribute(("exported", exported.as_str()))
        .write_inner_content(|writer| {
            // The values are in the order of organisation units.
            for group in set
                .values
                .chunk_by(|one, next| one.org_unit == next.org_unit)
            {
                write_group(writer, &set, &period, group)?;
            }
            Ok(())
        })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn write_group(
    writer: &mut Writer<Vec<u8>>,
    set: &ValueSet,
    period: &str,
    group: &[Value],
) -> io::Result<()> {
    let org_unit = group.first().map_or("", |value| value.org_unit.as_str());
    let mut element = writer
        .create_element("group")
        .with_attribute(("orgUnit", org_unit))
        .with_attribute(("period", period))
        .with_attribute(("dataSet", set.data_set.as_str()));
    if let Some(combo) = &set.attribute_option_combo {
        element = element.with_attribute(("attributeOptionCombo", combo.as_str()));
    }
    element.write_inner_content(|writer| {
        for value in group {
            write_value(writer, value, set.comment)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn write_value(writer: &mut Writer<Vec<u8>>, value: &Value, comment: &str) -> io::Result<()> {
    let contacts = value.contacts.to_string();
    let mut element = writer
        .create_element("dataValue")
        .with_attribute(("dataElement", value.data_element.as_str()));
    if let Some(combo) = value.category_option_combo.as_ref().map(Dhis2Id::as_str) {
        element = element.with_attribute(("categoryOptionCombo", combo));
    }
    element
        .with_attribute(("value", contacts.as_str()))
        .write_inner_content(|writer| {
            writer
                .create_element("annotation")
                .write_text_content(BytesText::new(comment))?;
            Ok(())
        })?;
    Ok(())
}
