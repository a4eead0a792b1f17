//! Where and when help is being counted.

use jiff::civil::Date;
use tally::{Period, SheetKey, SiteCode};

use super::RecordError;

/// A site on a day. The day is for this device's own screens; the sheet it leads to is what counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The site.
    pub site: SiteCode,
    /// The civil day.
    pub day: Date,
}

impl Place {
    /// The sheet of the site in the period that holds the day.
    ///
    /// # Errors
    /// The day is outside the years Acollida counts in.
    pub fn sheet(&self) -> Result<SheetKey, RecordError> {
        Ok(SheetKey {
            period: Period::containing(self.day)?,
            site: self.site.clone(),
        })
    }
}
