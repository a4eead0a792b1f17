//! What an estimate may say: of whom, made how, declared by whom. Codes alone, so that no free text can
//! tell more.

use crate::codes::coded_enum;

coded_enum! {
    /// Of whom a funder asks an estimate.
    Subject, UnknownSubject, "subject of an estimate" {
        /// All who were helped.
        Recipients = "recipients",
        /// Children under 18.
        Under18 = "u18",
        /// Young people of 18 to 29.
        From18To29 = "a18_29",
        /// Women.
        Women = "women",
        /// People of 65 and over.
        From65 = "o65",
        /// People with disabilities.
        Disability = "disability",
        /// Third-country nationals.
        ThirdCountry = "third_country",
        /// People with a foreign background, and minorities.
        Background = "background",
        /// Homeless people.
        Homeless = "homeless",
    }
}

coded_enum! {
    /// How an estimate was made, without asking anyone.
    Method, UnknownMethod, "method of an estimate" {
        /// Heads counted by eye on some days, scaled up.
        Heads = "heads",
        /// Judged by those who work there.
        Staff = "staff",
        /// Told by another organisation.
        Partner = "partner",
        /// Worked out from published statistics.
        Published = "published",
    }
}

coded_enum! {
    /// Who stands for an estimate: a role, never a name.
    Declarer, UnknownDeclarer, "role of who declares" {
        /// The team's coordinator.
        Coordinator = "coordinator",
        /// Those in charge of a site.
        Site = "site",
        /// The organisation's management.
        Organisation = "organisation",
        /// The city.
        City = "city",
    }
}
