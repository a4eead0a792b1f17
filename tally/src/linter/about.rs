//! What a word would tell or ask about people.

use crate::codes::coded_enum;

coded_enum! {
    /// What a flagged word is about. Each has words of its own in the screens, found by its code.
    About, UnknownAbout, "reason of the status linter" {
        /// Nationality, country of origin.
        Origin = "origin",
        /// Migration status, right to stay.
        Status = "status",
        /// Asylum, refuge, international protection.
        Asylum = "asylum",
        /// Identity and other documents.
        Papers = "papers",
        /// Visa, residence permit.
        Visa = "visa",
        /// Ethnicity, so-called race.
        Ethnicity = "ethnicity",
        /// Religion of people; not the name of a building.
        Religion = "religion",
        /// The language somebody speaks.
        Language = "language",
        /// Names of people.
        Name = "name",
        /// Date of birth, exact age.
        Birth = "birth",
        /// Phone numbers.
        Phone = "phone",
        /// E-mail addresses.
        Email = "email",
        /// Where somebody lives, or is at the moment.
        Address = "address",
        /// Photo, voice, signature, fingerprint.
        Likeness = "likeness",
        /// Diagnosis, medicine, pregnancy, disability.
        Health = "health",
        /// Violence suffered, trafficking.
        Violence = "violence",
        /// Family ties, marriage.
        Family = "family",
        /// Sexual orientation, gender identity.
        Intimacy = "intimacy",
        /// Political opinion.
        Politics = "politics",
        /// Police, crime, detention.
        Police = "police",
        /// Case, client and file numbers.
        Case = "case",
    }
}

impl About {
    /// Why such a word cannot stand in a name, for the command line and the server's answer.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Origin => "places are named, not where people come from",
            Self::Status => "nobody's right to stay is noted",
            Self::Asylum => "nobody is asked about asylum",
            Self::Papers => "nobody is asked for papers",
            Self::Visa => "nobody is asked about a visa or permit",
            Self::Ethnicity => "places are named, not ethnic groups",
            Self::Religion => "nobody's religion is noted",
            Self::Language => "nobody's language is noted",
            Self::Name => "nobody is asked for a name",
            Self::Birth => "nobody is asked for an age or a day of birth",
            Self::Phone => "phone numbers are not noted",
            Self::Email => "e-mail addresses are not noted",
            Self::Address => "nobody is asked for an address",
            Self::Likeness => "no pictures, fingerprints or signatures of people",
            Self::Health => "what ails people is not noted",
            Self::Violence => "what people lived through is not noted",
            Self::Family => "family ties are not noted",
            Self::Intimacy => "whom people love and who they are is not noted",
            Self::Politics => "what people think in politics is not noted",
            Self::Police => "police and courts have no place in the counts",
            Self::Case => "no case or file numbers: nobody is followed",
        }
    }
}
