//! `dhis2 codes` and `dhis2 push`.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use sync_server::{
    clock::{Clock as _, SystemClock},
    dhis2_push::{
        ApiToken, Dhis2Address, Next, Outcome, Push, PushError, Summary,
        client::{SendError, Sender},
    },
    handing_on::{self, HandingOnError},
    ledger::LedgerStore as _,
    report::Mark,
};
use tally::{Span, TeamId, team::Dhis2Codes};

use super::place::Place;

#[derive(Subcommand)]
pub(super) enum Dhis2 {
    /// Set what a team's kinds, places and age bands are called in a DHIS2
    ///
    /// The file is a JSON object with data_set, org_unit_city and data_elements (kind to identifier);
    /// it may have org_units (site or area to identifier), category_option_combos (age band to
    /// identifier) and attribute_option_combo. An identifier is a UID or a code of that DHIS2.
    Codes {
        /// The team's id, as `team list` shows it
        team: TeamId,
        /// A JSON file with the identifiers; `-` removes those that are set
        #[arg(value_name = "FILE")]
        codes: PathBuf,
    },
    /// Send a team's released figures of a month, quarter or year to a DHIS2
    ///
    /// DHIS2 is first asked what it would do, and gets the figures only if it objects to none. Sending
    /// them again changes nothing. Ends with code 1 if DHIS2 objects.
    Push(Send),
}

#[derive(Args)]
pub(super) struct Send {
    /// The team's id, as `team list` shows it
    team: TeamId,
    /// Of when: 2026-04, 2026-Q2 or 2026
    span: Span,
    /// Where the DHIS2 is, such as `https://dhis2.example/hmis`: what stands before /api
    #[arg(long, value_name = "URL")]
    address: Dhis2Address,
    /// A file that holds a personal access token of that DHIS2, and nothing else
    #[arg(long, value_name = "FILE")]
    token_file: PathBuf,
    /// Only ask DHIS2 what it would do
    #[arg(long)]
    dry_run: bool,
}

impl Dhis2 {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        match self {
            Self::Codes { team, codes } => set(place, team, &codes),
            Self::Push(send) => send.run(place),
        }
    }
}

fn set(place: &Place, team: TeamId, path: &Path) -> anyhow::Result<()> {
    let codes = if path == Path::new("-") {
        None
    } else {
        let text = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let codes: Dhis2Codes = serde_json::from_slice(&text)
            .with_context(|| format!("{} does not hold codes for DHIS2", path.display()))?;
        Some(codes)
    };
    super::existing(place)?.adjust(team, |profile| {
        profile.publishing.dhis2 = codes.map(Box::new);
        Ok(())
    })?;
    Ok(())
}

impl Send {
    fn run(self, place: &Place) -> anyhow::Result<()> {
        let token = fs::read_to_string(&self.token_file)
            .with_context(|| format!("{} cannot be read", self.token_file.display()))?;
        let token: ApiToken = token
            .trim()
            .parse()
            .with_context(|| format!("{} holds no token", self.token_file.display()))?;
        let (team, span, address) = (self.team, self.span, self.address);
        let mut push = super::reading::with(place, async |ledger| {
            let today = SystemClock.today();
            let report = handing_on::report(ledger, today, team, span, Mark::Released).await?;
            let profile = ledger.profile(team).await?;
            let codes = profile.publishing.dhis2.ok_or(HandingOnError::NoCodes)?;
            Ok::<_, anyhow::Error>(Push::begin(&address, &report, &codes)?)
        })??;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("the operating system gives no threads")?;
        let sender = Sender::new()?;
        if self.dry_run {
            let summary = runtime.block_on(ask(&sender, &mut push, &token))?;
            super::print(&told(&push, true, &summary))?;
            return objections(&summary);
        }
        match runtime.block_on(sender.push(&mut push, &token))? {
            Outcome::Stopped { dry_run } => {
                super::print(&told(&push, true, &dry_run))?;
                objections(&dry_run)?;
                bail!("DHIS2 did not say that it takes the figures: nothing was sent")
            }
            Outcome::Sent { import, .. } => {
                super::print(&told(&push, false, &import))?;
                objections(&import)
            }
        }
    }
}

/// Asks DHIS2 what it would do, and no more.
async fn ask(sender: &Sender, push: &mut Push, token: &ApiToken) -> Result<Summary, SendError> {
    let Next::Call(call) = push.next() else {
        return Err(PushError::Over.into());
    };
    let reply = sender.send(&call, token).await?;
    push.take(&reply)?;
    Summary::read(&reply).ok_or_else(|| PushError::NoSummary(reply.status).into())
}

/// A summary in words: how many values there were and what became of them, then a line for each conflict.
fn told(push: &Push, asked: bool, summary: &Summary) -> String {
    let counts = summary.counts;
    let [added, changed, left_out] = if asked {
        [
            "would be added",
            "would be changed or confirmed",
            "would be left out",
        ]
    } else {
        ["added", "changed or confirmed", "left out"]
    };
    let mut text = format!(
        "values: {}; {added}: {}; {changed}: {}; {left_out}: {}\n",
        push.count(),
        counts.imported,
        counts.updated,
        counts.ignored
    );
    for conflict in &summary.conflicts {
        let code = conflict.error_code.as_deref().unwrap_or("conflict");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{code}: {}", conflict.message);
    }
    let more = summary
        .conflict_count
        .saturating_sub(summary.conflicts.len());
    if more > 0 {
        let _ = writeln!(text, "and {more} more");
    }
    for value in push.rejected(summary) {
        let _ = writeln!(
            text,
            "left out: data element {}, organisation unit {}",
            value.data_element, value.org_unit
        );
    }
    text
}

fn objections(summary: &Summary) -> anyhow::Result<()> {
    if summary.is_clean() {
        return Ok(());
    }
    match &summary.description {
        Some(words) if summary.conflicts.is_empty() => bail!("DHIS2 objects: {words}"),
        _ => bail!("DHIS2 objects: see above which values it does not take"),
    }
}
