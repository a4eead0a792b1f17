//! `file`.

use std::{
    fs,
    io::{self, Write as _},
    path::PathBuf,
};

use anyhow::Context as _;
use clap::Args;
use locales::Language;
use sync_server::{
    clock::{Clock as _, SystemClock},
    files::{Format, Labels},
    handing_on,
    report::Mark,
};
use tally::{Span, TeamId};

use super::place::Place;

#[derive(Args)]
pub(super) struct File {
    /// The team's id, as `team list` shows it
    team: TeamId,
    /// Of when: 2026-04, 2026-Q2, 2026 or 2026-W18; a release has no weeks
    span: Span,
    /// csv, xlsx, hxl, dhis2, adx, 5w, 5w-xlsx, esf or esf-xlsx
    #[arg(long, default_value = "xlsx")]
    format: Format,
    /// released, or internal for exact figures, which stay in the team
    #[arg(long, default_value = "released")]
    mark: Mark,
    /// The language of the words that people read, by its tag: ar, ca, fr
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: Language,
    /// Where to write it; without this, to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags: Vec<_> = Language::ALL.iter().map(|one| one.tag()).collect();
        format!("there are {}", tags.join(", "))
    })
}

impl File {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let Self {
            team,
            span,
            format,
            mark,
            language,
            output,
        } = self;
        let file = super::reading::with(place, async |ledger| {
            let labels = Labels::of(language);
            let today = SystemClock.today();
            handing_on::file(ledger, today, team, span, mark, format, labels).await
        })??;
        match output {
            Some(path) => fs::write(&path, &file.bytes)
                .with_context(|| format!("{} cannot be written", path.display())),
            None => {
                let mut out = io::stdout().lock();
                out.write_all(&file.bytes)
                    .and_then(|()| out.flush())
                    .context("standard output takes no more")
            }
        }
    }
}
