//! The yearly attestation: what is asked of people who seek help, what can never be noted, and how the
//! program holds to it, ready to be compared and signed. Laws such as section 2-173-030 of the
//! Municipal Code of Chicago ask a city to review its forms like this.

use jiff::civil::Date;
use locales::Words;
use tally::{
    AgeBand, Kind, Outcome, TeamProfile,
    taxonomy::{self, fingerprint},
    team::InvalidProfile,
};

use super::markdown::Page;

/// What stands between the items of a list inside a sentence; the same in every script.
const BETWEEN: &str = " · ";

/// The page in Markdown, in the language of the words. `team` is the profile of the device's team, if
/// it has one; `day` is the day of making it.
#[must_use]
pub fn attestation(team: Option<&TeamProfile>, day: Date, words: &Words) -> String {
    let mut page = Page::default();
    page.heading(1, &words.attest_title());
    page.list(&[
        words.attest_version(env!("CARGO_PKG_VERSION")),
        words.attest_taxonomy(&taxonomy::VERSION.to_string(), &fingerprint()),
        // ISO 8601: read the same everywhere.
        words.attest_made(&day.to_string()),
    ]);
    page.paragraph(&words.attest_purpose());

    page.heading(2, &words.attest_asked_title());
    page.paragraph(&words.attest_asked_none());
    asked(&mut page, team, words);

    page.heading(2, &words.attest_never_title());
    page.paragraph(&words.attest_never_intro());
    page.list(&Words::NEVER_CODES.map(|code| words.never(code)));

    page.heading(2, &words.attest_team_title());
    match team {
        None => page.paragraph(&words.attest_team_none()),
        Some(team) => names(&mut page, team, words),
    }

    page.heading(2, &words.attest_how_title());
    page.list(&[
        words.attest_how_types(),
        words.attest_how_linter(),
        words.attest_how_tests(),
        words.attest_how_server(),
        words.attest_how_source(),
    ]);

    page.heading(2, &words.attest_sign_title());
    page.paragraph(&words.attest_sign_text());
    page.blanks(&[
        words.attest_sign_date(),
        words.attest_sign_place(),
        words.attest_sign_name(),
        words.attest_sign_role(),
        words.attest_sign_signature(),
    ]);
    page.finish()
}

/// All that a tap can say: the kinds, and what is marked with each.
fn asked(page: &mut Page, team: Option<&TeamProfile>, words: &Words) {
    // Whether the team counts it is a column of its own, and none without a team.
    let counted = |row: Vec<String>, does: &dyn Fn(&TeamProfile) -> bool| -> Vec<String> {
        let says = team.map(|team| {
            if does(team) {
                words.attest_yes()
            } else {
                words.attest_no()
            }
        });
        row.into_iter().chain(says).collect()
    };
    let head = |row: Vec<String>| -> Vec<String> {
        let counted = team.map(|_| words.attest_counted());
        row.into_iter().chain(counted).collect()
    };

    page.heading(3, &words.attest_kinds_title());
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            let code = kind.code();
            counted(vec![code.to_owned(), words.kind_long(code)], &|team| {
                team.kinds.contains(kind)
            })
        })
        .collect();
    page.table(
        &head(vec![words.attest_code(), words.attest_meaning()]),
        &kinds,
    );

    page.heading(3, &words.attest_marks_title());
    let bands: Vec<_> = AgeBand::ALL
        .iter()
        .map(|band| words.band_long(band.code()))
        .collect();
    let outcomes: Vec<_> = Outcome::ALL
        .iter()
        .map(|outcome| words.outcome(outcome.code()))
        .collect();
    let always = |_: &TeamProfile| true;
    page.table(
        &head(vec![words.attest_meaning()]),
        &[
            counted(vec![words.attest_band(&bands.join(BETWEEN))], &|team| {
                team.bands
            }),
            counted(
                vec![words.attest_outcome(&outcomes.join(BETWEEN))],
                &|team| team.outcomes,
            ),
            counted(vec![words.attest_when()], &always),
            counted(vec![words.attest_where()], &always),
            counted(vec![words.attest_shift()], &always),
        ],
    );
}

/// The only words that people type: the names of the team and of its sites.
fn names(page: &mut Page, team: &TeamProfile, words: &Words) {
    page.paragraph(&words.attest_team_name(&team.name));
    if !team.sites.is_empty() {
        let sites: Vec<_> = team
            .sites
            .iter()
            .map(|site| vec![site.code.to_string(), site.label.clone()])
            .collect();
        page.table(&[words.attest_code(), words.attest_site()], &sites);
    }
    let refused: Vec<_> = std::iter::once(&team.name)
        .chain(team.sites.iter().map(|site| &site.label))
        .filter_map(|name| refused(name, words))
        .collect();
    if refused.is_empty() {
        page.paragraph(&words.attest_linter_good());
    } else {
        page.paragraph(&words.attest_linter_bad());
        page.list(&refused);
    }
}

/// The name, with the reason, if a team could not have it now. A new team with it and nothing else:
/// what its check finds, it finds in the name.
fn refused(name: &str, words: &Words) -> Option<String> {
    match TeamProfile::new(name.to_owned()).check() {
        Ok(()) => None,
        Err(InvalidProfile::Flagged(flagged)) => {
            let why = words.flagged(flagged.about.code());
            Some(format!(
                "{name}: {}",
                words.linter_flagged(&flagged.word, &why)
            ))
        }
        Err(_) => Some(name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use locales::{Digits, Language, plain};
    use tally::Site;

    use super::*;

    const DAY: Date = date(2026, 11, 22);

    fn words(language: Language) -> Words {
        Words::new(language, Digits::Latin)
    }

    fn team() -> TeamProfile {
        let mut team = TeamProfile::new("Bridge round".to_owned());
        team.outcomes = false;
        team.sites = [("kitchen", "Bridge kitchen"), ("harbour", "Harbour | quay")]
            .map(|(code, label)| Site {
                code: code.parse().unwrap(),
                label: label.to_owned(),
            })
            .to_vec();
        team
    }

    #[test]
    fn the_page_of_a_team_is_the_one_that_was_read_and_approved() {
        let approved = include_str!("attestation-example.md");
        assert_eq!(
            attestation(Some(&team()), DAY, &words(Language::En)),
            approved.replace("VERSION", env!("CARGO_PKG_VERSION"))
        );
    }

    #[test]
    fn a_device_without_a_team_attests_the_program() {
        let page = attestation(None, DAY, &words(Language::En));
        assert!(
            page.contains("This device belongs to no team yet."),
            "{page}"
        );
        assert!(page.contains("| Code | Meaning |\n"), "{page}");
        assert!(!page.contains("Counted by this team"), "{page}");
        assert!(page.contains(&fingerprint()), "{page}");
    }

    #[test]
    fn names_that_the_check_refuses_are_listed_before_anybody_signs() {
        let mut team = team();
        team.sites[1].label = "Quay\u{7}".to_owned();
        team.name = "Syrians of the bridge".to_owned();
        let page = attestation(Some(&team), DAY, &words(Language::En));
        assert!(page.contains("They must be changed"), "{page}");
        assert!(page.contains("\n* Quay\u{7}\n"), "{page}");
        assert!(!page.contains("\n* Bridge kitchen"), "{page}");
        // The word and the reason stand beside the name.
        let why = "\n* Syrians of the bridge: “Syrians” cannot stand here. ";
        assert!(page.contains(why), "{page}");
    }

    #[test]
    fn every_language_lists_all_that_can_be_counted_and_all_that_cannot() {
        for language in Language::ALL {
            let words = words(language);
            let page = attestation(Some(&team()), DAY, &words);
            for kind in Kind::ALL {
                let code = kind.code();
                assert!(page.contains(&format!("| {code} | ")), "{code} in {page}");
            }
            for code in Words::NEVER_CODES {
                let line = format!("\n* {}\n", plain(&words.never(code)));
                assert!(page.contains(&line), "{line} in {page}");
            }
            assert!(page.contains("2026-11-22"), "{page}");
        }
    }
}
