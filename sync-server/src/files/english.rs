//! The words of sheets in English: what they are before a caller fills them in another language.

use tally::{AgeBand, Kind, Outcome, Service};

use super::labels::{Charts, Columns, Labels, NoteHeads, Notes, SheetNames};

impl Labels {
    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self {
            right_to_left: false,
            services: Service::ALL
                .iter()
                .map(|service| (*service, service_word(*service).to_owned()))
                .collect(),
            kinds: Kind::ALL
                .iter()
                .map(|kind| (*kind, kind_word(*kind).to_owned()))
                .collect(),
            bands: AgeBand::ALL
                .iter()
                .map(|band| (*band, band_word(*band).to_owned()))
                .collect(),
            outcomes: Outcome::ALL
                .iter()
                .map(|outcome| (*outcome, outcome_word(*outcome).to_owned()))
                .collect(),
            city: "Whole city".to_owned(),
            contacts_not_people:
                "Contacts, not people: someone helped five times is counted five times.".to_owned(),
            estimates_not_counted:
                "Estimates, not counted: the role named beside each answers for it.".to_owned(),
            sheets: sheets(),
            columns: columns(),
            charts: charts(),
            notes: notes(),
        }
    }
}

const fn service_word(service: Service) -> &'static str {
    match service {
        Service::Food => "Food",
        Service::Medical => "Medical",
        Service::Advice => "Advice",
    }
}

const fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Meal => "Meal",
        Kind::Parcel => "Food parcel",
        Kind::Drink => "Drink",
        Kind::Voucher => "Voucher",
        Kind::Infant => "Baby items",
        Kind::Basics => "Essentials",
        Kind::Consult => "Consultation",
        Kind::FirstAid => "First aid",
        Kind::DentalEye => "Teeth, eyes",
        Kind::Wellbeing => "Wellbeing",
        Kind::Prevent => "Prevention",
        Kind::Refer => "Referral",
        Kind::Info => "Information",
        Kind::Social => "Social help",
        Kind::Legal => "Rights",
        Kind::WorkLearn => "Work, study",
        Kind::Accompany => "Going along",
        Kind::Safe => "Protection",
    }
}

const fn band_word(band: AgeBand) -> &'static str {
    match band {
        AgeBand::NotNoted => "Not noted",
        AgeBand::Under18 => "Under 18",
        AgeBand::From18To64 => "18–64",
        AgeBand::From65 => "65 and over",
    }
}

const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Given => "Given",
        Outcome::Unmet => "Could not help",
    }
}

fn sheets() -> SheetNames {
    SheetNames {
        summary: "Summary".to_owned(),
        kinds: "By kind".to_owned(),
        sites: "By site".to_owned(),
        areas: "By area".to_owned(),
        bands: "By age band".to_owned(),
        trend: "Trend".to_owned(),
        notes: "Notes".to_owned(),
        five_w: "Who what where when for whom".to_owned(),
        esf: "Contacts by indicator".to_owned(),
        estimates: "Declared estimates".to_owned(),
    }
}

fn columns() -> Columns {
    Columns {
        code: "Code".to_owned(),
        service: "Service".to_owned(),
        kind: "Kind".to_owned(),
        site: "Site".to_owned(),
        area: "Area".to_owned(),
        band: "Age band".to_owned(),
        period: "Period".to_owned(),
        start: "From".to_owned(),
        contacts: "Contacts".to_owned(),
        share: "Share".to_owned(),
        before: "{before}".to_owned(),
        change: "Change".to_owned(),
        unmet: "Could not help".to_owned(),
        total: "Total".to_owned(),
    }
}

fn charts() -> Charts {
    Charts {
        services: "Contacts by service".to_owned(),
        kinds: "Contacts by kind".to_owned(),
        places: "Contacts by place".to_owned(),
        bands: "Contacts by age band".to_owned(),
        trend: "Contacts over time".to_owned(),
    }
}

fn notes() -> Notes {
    Notes {
        heads: NoteHeads {
            team: "Team".to_owned(),
            period: "Period".to_owned(),
            mark: "Mark".to_owned(),
            counted: "What is counted".to_owned(),
            method: "Method".to_owned(),
            error: "Error".to_owned(),
            as_of: "Figures of".to_owned(),
            taxonomy: "Taxonomy".to_owned(),
            reading: "How to read a cell".to_owned(),
        },
        days: "{first} to {last}".to_owned(),
        internal: "Exact figures for the team alone. Do not hand this on: small figures can point at \
                   somebody."
            .to_owned(),
        released: "Released figures. They may be handed on: each was made safe once, when its month \
                   was closed, and never changes."
            .to_owned(),
        internal_method: "Sums of contacts as devices counted them, offline and merged, each once."
            .to_owned(),
        released_method: "To the contacts of each area, kind and month, and of each service, age band \
                          and month, two-sided geometric noise with ε = ln 2 was added once. \
                          Everything here is a sum of these numbers. No single contact changes the \
                          odds of what is published by more than a factor of four. Only contacts that \
                          were given are released; wellbeing is part of consultation."
            .to_owned(),
        internal_error: "None.".to_owned(),
        released_error: "In 19 of 20 cases, one kind in one area and month is within ±{cell} of the \
                         truth, and the total of all contacts within ±{total}."
            .to_owned(),
        below: "<5: fewer than five, perhaps none. Totals contain these contacts.".to_owned(),
        empty: "Empty: nothing was counted, or it cannot be told. It does not mean zero.".to_owned(),
        two_tables: "Figures by age band have noise of their own, so that their total differs a \
                     little from the others."
            .to_owned(),
        running: "The period is not over, or not all of it is released: it is not compared with the \
                  year before."
            .to_owned(),
        missing: "Not released yet, and in no figure here: {months}.".to_owned(),
        taxonomy: "Version {version}, SHA-256 {hash}".to_owned(),
    }
}
