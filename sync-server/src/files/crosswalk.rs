//! What a kind of help is called in other systems.

use tally::{Kind, team::Support};

/// The sector in the words of humanitarian clusters (IASC), by which a 4W or 5W sheet is put together
/// with those of others.
pub(super) const fn sector(kind: Kind) -> &'static str {
    match kind {
        Kind::Meal | Kind::Parcel | Kind::Drink | Kind::Voucher => "Food Security",
        Kind::Infant => "Nutrition",
        Kind::Basics => "Shelter and NFI",
        Kind::Consult
        | Kind::FirstAid
        | Kind::DentalEye
        | Kind::Wellbeing
        | Kind::Prevent
        | Kind::Refer => "Health",
        Kind::WorkLearn => "Education and Livelihoods",
        Kind::Info | Kind::Social | Kind::Legal | Kind::Accompany | Kind::Safe => "Protection",
    }
}

/// Of which support ESF+ would ask for end recipients of this kind, and what its predecessor FEAD called
/// it. None for help that is not food or goods.
pub(super) const fn esf(kind: Kind) -> Option<(Support, &'static str)> {
    match kind {
        Kind::Meal => Some((Support::Food, "meals")),
        Kind::Parcel => Some((Support::Food, "food packages")),
        Kind::Drink => Some((Support::Food, "food")),
        Kind::Voucher => Some((Support::Vouchers, "food")),
        Kind::Infant | Kind::Basics => Some((Support::Goods, "basic material assistance")),
        _ => None,
    }
}
