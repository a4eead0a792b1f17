//! What a team's cells and sites are called in somebody's DHIS2, as rows.

use std::collections::BTreeMap;

use tally::{
    TeamId,
    team::{Dhis2Codes, Dhis2Id},
};

use super::{Fault, Sql, values};

const DATA_SET: &str = "data_set";
const CITY: &str = "city";
const SITE: &str = "site";
const KIND: &str = "kind";
const BAND: &str = "band";
const ATTRIBUTE: &str = "attribute";

/// The team's codes, if it has any.
pub(crate) fn read(sql: &dyn Sql, team: TeamId) -> Result<Option<Dhis2Codes>, Fault> {
    let mut codes: BTreeMap<(String, String), Dhis2Id> = sql
        .all(
            "SELECT object, code, uid FROM dhis2_code WHERE team = ?1",
            values![team.as_bytes()],
            |row| {
                let key = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
                Ok((key, row.parsed(2)?))
            },
        )?
        .into_iter()
        .collect();
    let mut one = |object: &str| codes.remove(&(object.to_owned(), String::new()));
    let (data_set, org_unit_city, attribute_option_combo) =
        (one(DATA_SET), one(CITY), one(ATTRIBUTE));
    let (data_set, org_unit_city) = match (data_set, org_unit_city) {
        (Some(data_set), Some(city)) => (data_set, city),
        (None, None) if codes.is_empty() => return Ok(None),
        _ => return Err(Fault::Damaged),
    };
    let mut found = Dhis2Codes {
        data_set,
        org_unit_city,
        org_units: BTreeMap::new(),
        data_elements: BTreeMap::new(),
        category_option_combos: BTreeMap::new(),
        attribute_option_combo,
    };
    for ((object, code), uid) in codes {
        match object.as_str() {
            SITE => {
                found.org_units.insert(code, uid);
            }
            KIND => {
                let kind = code.parse().map_err(|_| Fault::Damaged)?;
                found.data_elements.insert(kind, uid);
            }
            BAND => {
                let band = code.parse().map_err(|_| Fault::Damaged)?;
                found.category_option_combos.insert(band, uid);
            }
            _ => return Err(Fault::Damaged),
        }
    }
    Ok(Some(found))
}

/// Writes all codes, in place of those that are there.
pub(crate) fn store(sql: &dyn Sql, team: TeamId, codes: Option<&Dhis2Codes>) -> Result<(), Fault> {
    sql.execute(
        "DELETE FROM dhis2_code WHERE team = ?1",
        values![team.as_bytes()],
    )?;
    let Some(codes) = codes else {
        return Ok(());
    };
    let one = [
        (DATA_SET, Some(&codes.data_set)),
        (CITY, Some(&codes.org_unit_city)),
        (ATTRIBUTE, codes.attribute_option_combo.as_ref()),
    ];
    let one = one
        .into_iter()
        .filter_map(|(object, uid)| Some((object, "", uid?)));
    let sites = codes.org_units.iter();
    let kinds = codes.data_elements.iter();
    let bands = codes.category_option_combos.iter();
    let many = sites
        .map(|(place, uid)| (SITE, place.as_str(), uid))
        .chain(kinds.map(|(kind, uid)| (KIND, kind.code(), uid)))
        .chain(bands.map(|(band, uid)| (BAND, band.code(), uid)));
    for (object, code, uid) in one.chain(many) {
        sql.execute(
            "INSERT INTO dhis2_code (team, object, code, uid) VALUES (?1, ?2, ?3, ?4)",
            values![team.as_bytes(), object, code, uid.as_str()],
        )?;
    }
    Ok(())
}
