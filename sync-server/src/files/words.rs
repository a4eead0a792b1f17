//! Filling the words of files from the message files of a language.
//!
//! A file is no screen: marks that steer the direction of text are taken out, because spreadsheet programs
//! show some of them as boxes. Digits are 0 to 9, as on the pages.

use locales::{Digits, Direction, Language, ServerWords};
use tally::{AgeBand, Kind, Outcome, Service};

use super::labels::{Columns, FlatWords, Labels, NoteHeads, Notes, SheetNames};
use crate::report::Mark;

impl Labels {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let words = &ServerWords::new(language, Digits::Latin);
        Self {
            right_to_left: language.direction() == Direction::Rtl,
            services: Service::ALL
                .iter()
                .map(|service| (*service, plain(words.service(service.code()))))
                .collect(),
            kinds: Kind::ALL
                .iter()
                .map(|kind| (*kind, plain(words.kind(kind.code()))))
                .collect(),
            bands: AgeBand::ALL
                .iter()
                .map(|band| (*band, plain(words.band_long(band.code()))))
                .collect(),
            marks: [
                (Mark::InternalExact, plain(words.dashboard_mark_internal())),
                (Mark::Released, plain(words.dashboard_mark_released())),
            ]
            .into(),
            city: plain(words.files_city()),
            rest_of_city: plain(words.files_rest()),
            contacts_not_people: plain(words.files_contacts_not_people()),
            estimates_not_counted: plain(words.files_estimates()),
            sheets: sheets(words),
            columns: columns(words),
            flat: flat(words),
            notes: notes(words),
        }
    }
}

fn plain(text: String) -> String {
    locales::plain(&text).into_owned()
}

fn sheets(words: &ServerWords) -> SheetNames {
    SheetNames {
        summary: plain(words.dashboard_overview()),
        kinds: plain(words.figures_by_kind()),
        sites: plain(words.team_by_site()),
        areas: plain(words.files_by_area()),
        bands: plain(words.figures_by_age()),
        trend: plain(words.dashboard_trend()),
        notes: plain(words.files_notes()),
        // Names that their readers know in every language.
        five_w: "5W".to_owned(),
        esf: "ESF+".to_owned(),
        estimates: plain(words.dashboard_estimates()),
    }
}

fn columns(words: &ServerWords) -> Columns {
    Columns {
        code: plain(words.attest_code()),
        service: plain(words.dashboard_service()),
        kind: plain(words.setup_target_kind()),
        site: plain(words.record_site()),
        area: plain(words.files_area()),
        band: plain(words.dashboard_age()),
        period: plain(words.dashboard_column_when()),
        start: plain(words.files_first_day()),
        contacts: plain(words.dashboard_given()),
        share: plain(words.dashboard_column_share()),
        change: plain(words.files_change()),
        unmet: plain(words.outcome(Outcome::Unmet.code())),
        total: plain(words.dashboard_total()),
    }
}

fn flat(words: &ServerWords) -> FlatWords {
    FlatWords {
        anyone: plain(words.files_anyone()),
        people: plain(words.files_people()),
        counted: plain(words.files_counted()),
        counted_released: plain(words.files_counted_released()),
        no_estimates: plain(words.estimates_none()),
    }
}

fn notes(words: &ServerWords) -> Notes {
    Notes {
        heads: NoteHeads {
            team: plain(words.files_team()),
            period: plain(words.dashboard_column_when()),
            mark: plain(words.files_mark()),
            counted: plain(words.figures_contacts()),
            method: plain(words.dashboard_method()),
            error: plain(words.files_accuracy()),
            as_of: plain(words.files_as_of()),
            taxonomy: plain(words.files_list()),
            reading: plain(words.files_reading()),
        },
        days: plain(words.figures_dates("{first}", "{last}")),
        internal: plain(words.method_internal()),
        released: plain(words.method_released()),
        internal_method: [words.method_internal_daily(), words.method_internal_late()]
            .map(plain)
            .into(),
        released_method: [
            words.method_released_atoms(),
            words.method_error(),
            words.method_released_sums(),
            words.method_promise(),
        ]
        .map(plain)
        .into(),
        released_error: plain(words.files_within("{cell}", "{total}")),
        contact: plain(words.method_contact()),
        below: plain(words.files_below()),
        empty: plain(words.files_empty()),
        two_tables: plain(words.files_two_tables()),
        running: plain(words.dashboard_running()),
        missing: plain(words.downloads_unreleased("{months}")),
    }
}
