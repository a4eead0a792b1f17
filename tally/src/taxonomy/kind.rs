//! The kinds of help, at most six a service, so that a thumb finds them all on one screen.

use super::Service;
use crate::codes::coded_enum;

coded_enum! {
    /// A kind: the thing given.
    Kind, UnknownKind, "kind of help" {
        /// Hot or cold meal served.
        Meal = "food.meal",
        /// Food parcel, dry ration.
        Parcel = "food.parcel",
        /// Water or hot drink.
        Drink = "food.drink",
        /// Voucher or card for food.
        Voucher = "food.voucher",
        /// Baby food, milk, nappies.
        Infant = "food.infant",
        /// Hygiene, clothes, blanket, sleeping bag.
        Basics = "food.basics",
        /// Primary care consultation, nursing act.
        Consult = "medical.consult",
        /// Wound care, first aid.
        FirstAid = "medical.firstaid",
        /// Dental or eye care.
        DentalEye = "medical.dental_eye",
        /// Psychological support.
        Wellbeing = "medical.wellbeing",
        /// Vaccination, screening, health information, harm reduction supplies.
        Prevent = "medical.prevent",
        /// Accompanied to, or booked with, another health service.
        Refer = "medical.refer",
        /// Information, orientation.
        Info = "advice.info",
        /// Shelter, school, benefits, urgent need.
        Social = "advice.social",
        /// Any legal advice: one code, because finer ones would reveal a status.
        Legal = "advice.legal",
        /// Job, training, language class.
        WorkLearn = "advice.work_learn",
        /// Going along, interpreting, telephoning for someone.
        Accompany = "advice.accompany",
        /// Referral to a protection service, no reason recorded. Off unless a team turns it on.
        Safe = "advice.safe",
    }
}

impl Kind {
    /// The service this kind belongs to.
    #[must_use]
    pub const fn service(self) -> Service {
        match self {
            Self::Meal
            | Self::Parcel
            | Self::Drink
            | Self::Voucher
            | Self::Infant
            | Self::Basics => Service::Food,
            Self::Consult
            | Self::FirstAid
            | Self::DentalEye
            | Self::Wellbeing
            | Self::Prevent
            | Self::Refer => Service::Medical,
            Self::Info
            | Self::Social
            | Self::Legal
            | Self::WorkLearn
            | Self::Accompany
            | Self::Safe => Service::Advice,
        }
    }

    /// Whether a new team counts this kind before anyone chose.
    #[must_use]
    pub const fn on_by_default(self) -> bool {
        !matches!(self, Self::Safe)
    }

    /// The kinds of one service, in the order people read them.
    pub fn of(service: Service) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |kind| kind.service() == service)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_service_has_at_most_six_kinds_and_codes_carry_the_service() {
        for &service in Service::ALL {
            assert!((1..=6).contains(&Kind::of(service).count()));
        }
        for kind in Kind::ALL {
            let (service, _) = kind.code().split_once('.').unwrap_or_default();
            assert_eq!(service, kind.service().code());
        }
    }
}
