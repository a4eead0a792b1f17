//! How much of what each kind of service gives on a day.
//!
//! Sizes: a soup kitchen serves 80 to 400 meals a day, fewer at weekends and in August; a street
//! round meets 15 to 60 people; a volunteer clinic has 20 to 45 consultations in each of two or three
//! sessions a week. Advice is spread as Barcelona's SAIER reported for 2022: social care 44 %, legal
//! matters together 47 %, work and training 9 %, here with information and accompaniment beside them.
//! Two to eight of a hundred cannot be helped, more at the month's end.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::civil::{Date, Weekday};
use tally::{AgeBand, Cell, Kind, Outcome};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Service {
    StreetRound,
    Kitchen,
    Clinic,
    AdviceDesk,
}

impl Service {
    /// What the site at this place of the team's list does.
    pub(super) const fn at(place: usize) -> Self {
        match place % 4 {
            0 => Self::StreetRound,
            1 => Self::Kitchen,
            2 => Self::Clinic,
            _ => Self::AdviceDesk,
        }
    }

    /// The fewest contacts of an open day.
    pub(super) const fn least(self) -> u64 {
        match self {
            Self::StreetRound => 30,
            Self::Kitchen => 80,
            Self::Clinic | Self::AdviceDesk => 20,
        }
    }

    /// Whether help is on offer on a day.
    pub(super) fn opens(self, day: Date) -> bool {
        !matches!(
            (self, day.weekday()),
            (
                Self::Clinic,
                Weekday::Monday | Weekday::Wednesday | Weekday::Friday | Weekday::Sunday
            ) | (Self::AdviceDesk, Weekday::Saturday | Weekday::Sunday)
        )
    }

    /// Contacts on a day.
    pub(super) fn contacts(self, day: Date, chance: &mut Rng) -> u64 {
        if !self.opens(day) {
            return 0;
        }
        let weekday = day.weekday();
        let (least, most) = match (self, weekday) {
            (Self::StreetRound, Weekday::Sunday) => (15, 35),
            (Self::StreetRound, _) => (25, 60),
            (Self::Kitchen, Weekday::Saturday | Weekday::Sunday) => (80, 170),
            (Self::Kitchen, _) => (190, 320),
            (Self::Clinic, Weekday::Tuesday | Weekday::Thursday) => (25, 45),
            (Self::Clinic, _) => (20, 35),
            (Self::AdviceDesk, _) => (28, 62),
        };
        let contacts = chance.u64(least..=most);
        // Many services close for part of August.
        if day.month() == 8 {
            contacts * 6 / 10
        } else {
            contacts
        }
    }

    /// Spreads contacts over cells.
    pub(super) fn spread(self, day: Date, contacts: u64, chance: &mut Rng) -> BTreeMap<Cell, u32> {
        let unmet_in_hundred = if day.day() > 24 { 8 } else { 4 };
        let mut cells = BTreeMap::new();
        for _ in 0..contacts {
            let cell = Cell {
                kind: pick(self.kinds(), chance),
                band: pick(self.bands(), chance),
                outcome: if chance.u32(0..100) < unmet_in_hundred {
                    Outcome::Unmet
                } else {
                    Outcome::Given
                },
            };
            *cells.entry(cell).or_default() += 1;
        }
        cells
    }

    const fn kinds(self) -> &'static [(Kind, u32)] {
        match self {
            Self::StreetRound => &[
                (Kind::Drink, 38),
                (Kind::Meal, 24),
                (Kind::Basics, 16),
                (Kind::Parcel, 8),
                (Kind::Infant, 3),
                (Kind::FirstAid, 5),
                (Kind::Info, 6),
            ],
            Self::Kitchen => &[
                (Kind::Meal, 84),
                (Kind::Drink, 6),
                (Kind::Parcel, 5),
                (Kind::Infant, 2),
                (Kind::Voucher, 1),
                (Kind::Basics, 2),
            ],
            Self::Clinic => &[
                (Kind::Consult, 52),
                (Kind::FirstAid, 16),
                (Kind::Prevent, 12),
                (Kind::Wellbeing, 8),
                (Kind::DentalEye, 5),
                (Kind::Refer, 7),
            ],
            Self::AdviceDesk => &[
                (Kind::Social, 34),
                (Kind::Legal, 34),
                (Kind::Info, 16),
                (Kind::WorkLearn, 9),
                (Kind::Accompany, 7),
            ],
        }
    }

    const fn bands(self) -> &'static [(AgeBand, u32)] {
        match self {
            // On the street nobody looks that closely.
            Self::StreetRound => &[
                (AgeBand::NotNoted, 80),
                (AgeBand::From18To64, 16),
                (AgeBand::Under18, 4),
            ],
            Self::Kitchen => &[(AgeBand::NotNoted, 100)],
            Self::Clinic | Self::AdviceDesk => &[
                (AgeBand::From18To64, 62),
                (AgeBand::Under18, 17),
                (AgeBand::From65, 6),
                (AgeBand::NotNoted, 15),
            ],
        }
    }
}

/// One of the choices, by weight.
#[expect(
    clippy::indexing_slicing,
    reason = "no list of choices above is empty, or the range of chance would be"
)]
fn pick<T: Copy>(choices: &[(T, u32)], chance: &mut Rng) -> T {
    let mut at = chance.u32(0..choices.iter().map(|(_, weight)| weight).sum());
    for (choice, weight) in choices {
        match at.checked_sub(*weight) {
            Some(rest) => at = rest,
            None => return *choice,
        }
    }
    // `at` is below the sum of the weights, so one of them was larger than what was left.
    choices[choices.len() - 1].0
}
