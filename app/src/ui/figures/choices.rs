//! What is chosen on the two figures screens: how much time, how far back, which part of the team's
//! figures, chart or table.

use std::collections::BTreeSet;

use tally::{Kind, Service, SiteCode, statistics::Filter};

use crate::{
    ui::{act::Screen, mine, team},
    worker::View,
};

/// How much time the figures are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zoom {
    /// A civil day. Only this device's own figures know days.
    Day,
    /// An ISO week.
    #[default]
    Week,
    /// A calendar month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A calendar year.
    Year,
}

/// What the team's figures can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// Sites.
    Sites,
    /// Services.
    Services,
    /// Kinds of help.
    Kinds,
}

/// What the rows of the team's table are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableRows {
    /// Spans of time.
    #[default]
    Time,
    /// Sites, in the span looked at.
    Sites,
    /// Kinds, in the span looked at.
    Kinds,
}

/// One thing a person did on a figures screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Look at spans of this length; the current one first.
    At(Zoom),
    /// The span before.
    Earlier,
    /// The span after.
    Later,
    /// Take this site in, or out again.
    Site(SiteCode),
    /// Take this service in, or out again.
    Service(Service),
    /// Take this kind in, or out again.
    Kind(Kind),
    /// All of these again.
    All(Facet),
    /// No filter at all.
    ShowAll,
    /// The table, or the chart, where there is room for one.
    AsTable(bool),
    /// What the rows of the table are.
    Rows(TableRows),
}

/// A span: how long, and how many before the current one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Stretch {
    pub(in crate::ui) zoom: Zoom,
    pub(in crate::ui) back: u32,
}

/// The choices of both screens.
#[derive(Clone, Debug)]
pub(in crate::ui) struct FigureChoices {
    pub(in crate::ui) mine: Stretch,
    pub(in crate::ui) team: Stretch,
    pub(in crate::ui) part: Part,
    pub(in crate::ui) as_table: bool,
    pub(in crate::ui) rows: TableRows,
}

/// Which part of the team's figures; an empty set is all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Part {
    pub(in crate::ui) sites: BTreeSet<SiteCode>,
    pub(in crate::ui) services: BTreeSet<Service>,
    pub(in crate::ui) kinds: BTreeSet<Kind>,
}

impl Part {
    pub(in crate::ui) fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// The filter that takes this part, of all time.
    pub(in crate::ui) fn filter(&self) -> Filter {
        Filter {
            sites: self.sites.clone(),
            services: self.services.clone(),
            kinds: self.kinds.clone(),
            ..Filter::default()
        }
    }
}

impl Default for FigureChoices {
    fn default() -> Self {
        Self {
            mine: Stretch {
                zoom: Zoom::Day,
                back: 0,
            },
            team: Stretch {
                zoom: Zoom::Week,
                back: 0,
            },
            part: Part::default(),
            as_table: false,
            rows: TableRows::default(),
        }
    }
}

impl FigureChoices {
    /// Takes in what was done on this screen.
    pub(in crate::ui) fn look(&mut self, look: Look, screen: Screen, view: &View) {
        let mine = screen == Screen::Mine;
        match look {
            Look::At(zoom) => {
                let stretch = self.stretch(mine);
                // The screen says what it can show: the team's figures know no days.
                let known = mine == (zoom == Zoom::Day) || matches!(zoom, Zoom::Week | Zoom::Month);
                if known && stretch.zoom != zoom {
                    *stretch = Stretch { zoom, back: 0 };
                }
            }
            Look::Earlier => {
                let can = if mine {
                    mine::can_go_earlier(view, self.mine)
                } else {
                    team::can_go_earlier(view, self.team)
                };
                if can {
                    self.stretch(mine).back += 1;
                }
            }
            Look::Later => {
                let stretch = self.stretch(mine);
                stretch.back = stretch.back.saturating_sub(1);
            }
            Look::Site(site) => toggle(&mut self.part.sites, site),
            Look::Service(service) => {
                toggle(&mut self.part.services, service);
                let services = &self.part.services;
                // A kind of a service that is not looked at would leave nothing to see.
                self.part
                    .kinds
                    .retain(|kind| services.is_empty() || services.contains(&kind.service()));
            }
            Look::Kind(kind) => toggle(&mut self.part.kinds, kind),
            Look::All(Facet::Sites) => self.part.sites.clear(),
            Look::All(Facet::Services) => self.part.services.clear(),
            Look::All(Facet::Kinds) => self.part.kinds.clear(),
            Look::ShowAll => self.part = Part::default(),
            Look::AsTable(on) => self.as_table = on,
            Look::Rows(rows) => self.rows = rows,
        }
    }

    fn stretch(&mut self, mine: bool) -> &mut Stretch {
        if mine { &mut self.mine } else { &mut self.team }
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}
