//! Which part of the team's figures is looked at, on three chips and in the sheets they open.

use locales::Words;
use tally::{Kind, Service};

use crate::{ui::figures::choices::Part, worker::View};

/// A row of a sheet: a site, service or kind that can be taken in or out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct FilterRow {
    pub(in crate::ui) code: String,
    pub(in crate::ui) service: usize,
    pub(in crate::ui) name: String,
    pub(in crate::ui) chosen: bool,
}

/// The chips, and what their sheets list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct FiltersShown {
    pub(in crate::ui) sites_text: String,
    pub(in crate::ui) services_text: String,
    pub(in crate::ui) kinds_text: String,
    pub(in crate::ui) sites: Vec<FilterRow>,
    pub(in crate::ui) services: Vec<FilterRow>,
    pub(in crate::ui) kinds: Vec<FilterRow>,
    /// Which chips narrow what is shown.
    pub(in crate::ui) by_sites: bool,
    pub(in crate::ui) by_services: bool,
    pub(in crate::ui) by_kinds: bool,
    /// Which part it is, in words; empty for all.
    pub(in crate::ui) only: String,
    /// The same without "only", for a text that is shared.
    pub(in crate::ui) part: String,
}

pub(super) fn show(view: &View, part: &Part, words: &Words) -> FiltersShown {
    let sites: Vec<_> = view
        .team
        .iter()
        .flat_map(|team| &team.sites)
        .map(|site| FilterRow {
            code: site.code.to_string(),
            service: 0,
            name: site.label.clone(),
            chosen: part.sites.contains(&site.code),
        })
        .collect();
    let services: Vec<_> = Service::ALL
        .iter()
        .map(|service| FilterRow {
            code: service.code().to_owned(),
            service: *service as usize,
            name: words.service(service.code()),
            chosen: part.services.contains(service),
        })
        .collect();
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .filter(|kind| part.services.is_empty() || part.services.contains(&kind.service()))
        .filter(|kind| part.kinds.contains(kind) || is_counted(view, **kind))
        .map(|kind| FilterRow {
            code: kind.code().to_owned(),
            service: kind.service() as usize,
            name: words.kind(kind.code()),
            chosen: part.kinds.contains(kind),
        })
        .collect();
    let narrowed: Vec<_> = [&sites, &services, &kinds]
        .into_iter()
        .flatten()
        .filter(|row| row.chosen)
        .map(|row| row.name.clone())
        .collect();
    let what = narrowed
        .into_iter()
        .reduce(|first, second| words.team_and(&first, &second))
        .unwrap_or_default();
    FiltersShown {
        sites_text: text(&sites, words.team_all_sites(), |count| {
            words.team_some_sites(count)
        }),
        services_text: text(&services, words.team_all_services(), |count| {
            words.team_some_services(count)
        }),
        kinds_text: text(&kinds, words.team_all_kinds(), |count| {
            words.team_some_kinds(count)
        }),
        by_sites: !part.sites.is_empty(),
        by_services: !part.services.is_empty(),
        by_kinds: !part.kinds.is_empty(),
        only: if part.is_all() {
            String::new()
        } else {
            words.team_only(&what)
        },
        part: what,
        sites,
        services,
        kinds,
    }
}

/// Kinds that the team counts now, or has figures of.
fn is_counted(view: &View, kind: Kind) -> bool {
    let team = view.team.as_ref();
    team.is_some_and(|team| team.kinds.contains(&kind))
        || view
            .figures
            .iter()
            .flat_map(|figures| &figures.rows)
            .any(|row| row.cell.kind == kind)
}

/// What a chip says: all, the one, or how many.
fn text(rows: &[FilterRow], all: String, some: impl Fn(u64) -> String) -> String {
    let mut chosen = rows.iter().filter(|row| row.chosen);
    match (chosen.next(), chosen.count()) {
        (None, _) => all,
        (Some(one), 0) => one.name.clone(),
        (Some(_), more) => some(more as u64 + 1),
    }
}
