//! `area` and `publishing`.

use std::fmt::Write as _;

use anyhow::bail;
use clap::{Args, ValueEnum};
use sync_server::register::RegisterError;
use tally::{
    SiteCode, TeamId,
    team::{AreaCode, NoAreaCode},
};

use super::place::Place;

#[derive(Args)]
pub(super) struct Area {
    /// The team's id, as `team list` shows it
    team: TeamId,
    /// The site's code, as `site list` shows it
    site: SiteCode,
    /// The area's code: 1 to 16 of a-z, 0-9 and -; or `none`
    #[arg(value_parser = area)]
    area: AreaOrNone,
    /// What people call the area, on pages and in files: 1 to 40 letters; or `none`, to go by its code
    #[arg(long)]
    name: Option<String>,
}

/// A word of its own, so that the parser does not take the argument for one that may be left out.
#[derive(Clone)]
struct AreaOrNone(Option<AreaCode>);

fn area(text: &str) -> Result<AreaOrNone, NoAreaCode> {
    if text == "none" {
        return Ok(AreaOrNone(None));
    }
    Ok(AreaOrNone(Some(text.parse()?)))
}

impl Area {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let Self {
            team,
            site,
            area,
            name,
        } = self;
        if area.0.is_none() && name.is_some() {
            bail!("a name is of an area: give the area's code in place of `none`");
        }
        super::existing(place)?.adjust(team, |profile| {
            if profile.site(&site).is_none() {
                return Err(RegisterError::UnknownSite(site));
            }
            let publishing = &mut profile.publishing;
            let Some(area) = area.0 else {
                publishing.areas.remove(&site);
                return Ok(());
            };
            match name {
                Some(name) if name == "none" => publishing.area_names.remove(&area),
                Some(name) => publishing.area_names.insert(area.clone(), name),
                None => None,
            };
            publishing.areas.insert(site, area);
            Ok(())
        })?;
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct Publishing {
    /// The team's id, as `team list` shows it
    team: TeamId,
    /// Whether anyone may read the page of released months, without a key
    #[arg(long, value_name = "on|off", hide_possible_values = true)]
    public_page: Option<Switch>,
    /// How many days after its end a period is sealed, 14 to 60
    #[arg(long, value_name = "DAYS")]
    seal_after_days: Option<u8>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Switch {
    On,
    Off,
}

impl Publishing {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let Self {
            team,
            public_page,
            seal_after_days,
        } = self;
        let mut register = super::existing(place)?;
        let profile = if public_page.is_none() && seal_after_days.is_none() {
            register.profile(team)?
        } else {
            register.adjust(team, |profile| {
                let publishing = &mut profile.publishing;
                if let Some(switch) = public_page {
                    publishing.public_page = matches!(switch, Switch::On);
                }
                if let Some(days) = seal_after_days {
                    publishing.seal_after_days = days;
                }
                Ok(())
            })?
        };
        let publishing = &profile.publishing;
        let switch = if publishing.public_page { "on" } else { "off" };
        let mut text = format!(
            "public-page\t{switch}\nseal-after-days\t{}\n",
            publishing.seal_after_days
        );
        for (site, area) in &publishing.areas {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "area\t{site}\t{area}");
        }
        for (area, name) in &publishing.area_names {
            let _ = writeln!(text, "area-name\t{area}\t{name}");
        }
        let _ = match &publishing.dhis2 {
            Some(codes) => writeln!(text, "dhis2\t{}", codes.data_set),
            None => writeln!(text, "dhis2\tnone"),
        };
        super::print(&text)
    }
}
