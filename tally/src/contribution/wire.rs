//! The one wire form of a contribution: JSON without blanks, fields in a fixed order, cells sorted.
//!
//! ```json
//! {"id":"00112233445566778899aabbccddeeff","site":"raval","period":"2026-04/W18","taps":5,"cells":[["food.meal/nn/given",4,1]]}
//! ```
//!
//! An entry of `cells` is a mark's key, how many were counted, how many taken back; `shift.open`, the
//! one mark that is no cell, stands last. The decoder accepts exactly what the
//! encoder writes; every other byte string is a named error. It neither recurses nor inflates, so
//! input costs at most its own length.

use std::{borrow::Cow, fmt, fmt::Write as _};

use serde::{
    Deserialize,
    de::{Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{Contribution, ContributionId, Count, DecodeError, check};
use crate::{Mark, Period, SheetKey, SiteCode, caps};

impl Contribution {
    /// The canonical bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut text = String::with_capacity(112 + self.marks.len() * 36);
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            r#"{{"id":"{}","site":"{}","period":"{}","taps":{},"cells":["#,
            self.id, self.sheet.site, self.sheet.period, self.taps
        );
        for (at, (mark, Count { n, c })) in self.marks.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(text, r#"{comma}["{mark}",{n},{c}]"#);
        }
        text.push_str("]}");
        text.into_bytes()
    }

    /// Reads canonical bytes.
    ///
    /// # Errors
    /// Names the first thing that is wrong; see [`DecodeError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        if bytes.len() > caps::ENCODED {
            return Err(DecodeError::TooLarge(bytes.len()));
        }
        // The parser's message may repeat a text of the input whole.
        let syntax = |error: serde_json::Error| {
            DecodeError::Syntax(error.to_string().chars().take(160).collect())
        };
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        let contribution = reader.deserialize_map(RecordVisitor).map_err(syntax)??;
        reader.end().map_err(syntax)?;
        if contribution.encode() == bytes {
            Ok(contribution)
        } else {
            Err(DecodeError::NotCanonical)
        }
    }

    /// The id of a record that may otherwise be wrong, so that an answer can name it: read only
    /// where the canonical form has it, at the very start.
    #[must_use]
    pub fn peek_id(bytes: &[u8]) -> Option<ContributionId> {
        let text = bytes.strip_prefix(br#"{"id":""#)?.get(..32)?;
        std::str::from_utf8(text).ok()?.parse().ok()
    }
}

/// Text borrowed from the input where it has no escapes, which canonical input never has.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// One mark on the wire: key, counted, taken back.
#[derive(Deserialize)]
struct Entry<'a>(#[serde(borrow)] Cow<'a, str>, u32, u32);

/// Reads the fields. Errors of meaning are values, not serde errors, so that they keep their names.
struct RecordVisitor;

impl<'de> Visitor<'de> for RecordVisitor {
    type Value = Result<Contribution, DecodeError>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a contribution record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut id, mut site, mut period, mut taps, mut cells) = (None, None, None, None, None);
        let mut wrong = None;
        while let Some(field) = map.next_key::<Text<'de>>()? {
            let repeated = match &*field.0 {
                "id" => id
                    .replace(map.next_value::<Text<'de>>()?.0)
                    .is_some()
                    .then_some("id"),
                "site" => site
                    .replace(map.next_value::<Text<'de>>()?.0)
                    .is_some()
                    .then_some("site"),
                "period" => period
                    .replace(map.next_value::<Text<'de>>()?.0)
                    .is_some()
                    .then_some("period"),
                "taps" => taps
                    .replace(map.next_value::<u32>()?)
                    .is_some()
                    .then_some("taps"),
                "cells" => cells
                    .replace(map.next_value::<Cells>()?)
                    .is_some()
                    .then_some("cells"),
                other => {
                    let name = other.chars().take(32).collect();
                    wrong = wrong.or(Some(DecodeError::UnknownField(name)));
                    map.next_value::<IgnoredAny>()?;
                    None
                }
            };
            if let Some(name) = repeated {
                wrong = wrong.or(Some(DecodeError::RepeatedField(name)));
            }
        }
        if let Some(wrong) = wrong {
            return Ok(Err(wrong));
        }
        Ok(assemble(id, site, period, taps, cells))
    }
}

fn assemble(
    id: Option<Cow<'_, str>>,
    site: Option<Cow<'_, str>>,
    period: Option<Cow<'_, str>>,
    taps: Option<u32>,
    cells: Option<Cells>,
) -> Result<Contribution, DecodeError> {
    use DecodeError::MissingField;
    let id = id
        .ok_or(MissingField("id"))?
        .parse()
        .map_err(|_| DecodeError::Id)?;
    let site: SiteCode = site
        .ok_or(MissingField("site"))?
        .parse()
        .map_err(|crate::team::NoSiteCode(text)| DecodeError::Site(text))?;
    let period: Period = period
        .ok_or(MissingField("period"))?
        .parse()
        .map_err(|crate::period::NoPeriod(text)| DecodeError::Period(text))?;
    let said = taps.ok_or(MissingField("taps"))?;
    let cells = cells.ok_or(MissingField("cells"))?.0?;
    let found = check(&cells)?;
    if said != found {
        return Err(DecodeError::Taps { said, found });
    }
    Ok(Contribution {
        id,
        sheet: SheetKey { period, site },
        marks: cells,
        taps: found,
    })
}

/// The list of marks, or the first thing wrong with it.
struct Cells(Result<Vec<(Mark, Count)>, DecodeError>);

impl<'de> Deserialize<'de> for Cells {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(CellsVisitor).map(Self)
    }
}

struct CellsVisitor;

impl<'de> Visitor<'de> for CellsVisitor {
    type Value = Result<Vec<(Mark, Count)>, DecodeError>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of cells")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut marks: Vec<(Mark, Count)> = Vec::new();
        let mut wrong = None;
        while let Some(Entry(key, n, c)) = list.next_element::<Entry<'de>>()? {
            if wrong.is_some() {
                continue;
            }
            let Ok(mark) = key.parse::<Mark>() else {
                wrong = Some(DecodeError::UnknownMark(key.chars().take(64).collect()));
                continue;
            };
            match marks.last() {
                Some((last, _)) if *last == mark => wrong = Some(DecodeError::RepeatedMark(mark)),
                Some((last, _)) if *last > mark => {
                    let repeated = marks.iter().any(|(earlier, _)| *earlier == mark);
                    wrong = Some(if repeated {
                        DecodeError::RepeatedMark(mark)
                    } else {
                        DecodeError::UnsortedMark(mark)
                    });
                }
                _ => marks.push((mark, Count { n, c })),
            }
        }
        Ok(wrong.map_or(Ok(marks), Err))
    }
}
