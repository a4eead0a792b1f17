//! The common indicators of Annex III of Regulation (EU) 2021/1057, by which the European Social Fund
//! Plus is told about food and goods for the most deprived.
//!
//! Most of them ask for people and for what nobody is asked here. They stand in this list so that a
//! team can declare an estimate of them, apart from everything it counts.

use std::{fmt, str::FromStr};

use crate::codes::{coded_enum, serde_as_text};

coded_enum! {
    /// An output indicator, by its number in the annex.
    OutputIndicator, UnknownOutputIndicator, "output indicator of ESF+" {
        /// Monetary value of food and goods distributed, in euro.
        Value = "1.1",
        /// Value of food, in euro.
        Food = "1.1.1",
        /// Value of food for homeless people, in euro.
        FoodHomeless = "1.1.1.1",
        /// Value of food for other target groups, in euro.
        FoodOthers = "1.1.1.2",
        /// Value of goods, in euro.
        Goods = "1.1.2",
        /// Value of goods for children, in euro.
        GoodsChildren = "1.1.2.1",
        /// Value of goods for homeless people, in euro.
        GoodsHomeless = "1.1.2.2",
        /// Value of goods for other target groups, in euro.
        GoodsOthers = "1.1.2.3",
        /// Food distributed, in tonnes.
        Quantity = "1.2",
        /// Share of food of which the programme paid transport, distribution and storage alone, in per cent.
        HandledOnly = "1.2.1",
        /// Share of food co-financed by the fund in all food distributed, in per cent.
        CoFinanced = "1.2.2",
    }
}

coded_enum! {
    /// A result indicator, by its number in the annex: end recipients of which support.
    Support, UnknownSupport, "support of ESF+" {
        /// Food.
        Food = "2.1",
        /// Goods.
        Goods = "2.2",
        /// Vouchers or cards.
        Vouchers = "2.3",
    }
}

coded_enum! {
    /// Which end recipients.
    Recipients, UnknownRecipients, "group of end recipients of ESF+" {
        /// All.
        All = "all",
        /// Children below 18.
        Children = "children",
        /// 18 to 29.
        Young = "age_18_29",
        /// Women.
        Women = "women",
        /// 65 and above.
        Older = "age_65",
        /// With disabilities.
        Disability = "disability",
        /// Third-country nationals.
        ThirdCountry = "third_country",
        /// With a foreign background, and minorities.
        ForeignBackground = "foreign_background",
        /// Homeless, or affected by housing exclusion.
        Homeless = "homeless",
    }
}

/// An indicator, written `1.1.2` or `2.1/children`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Indicator {
    /// Of food and goods.
    Output(OutputIndicator),
    /// Of people.
    Result(Support, Recipients),
}

/// In what an indicator is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Euro.
    Euro,
    /// Tonnes.
    Tonnes,
    /// Per cent.
    PerCent,
    /// People.
    People,
}

impl Unit {
    /// The unit as tables write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Euro => "EUR",
            Self::Tonnes => "t",
            Self::PerCent => "%",
            Self::People => "people",
        }
    }
}

impl Indicator {
    /// Every indicator, in the order of the annex.
    pub fn all() -> impl Iterator<Item = Self> {
        let outputs = OutputIndicator::ALL.iter().copied().map(Self::Output);
        let results = Support::ALL.iter().flat_map(|support| {
            let of = |recipients: &Recipients| Self::Result(*support, *recipients);
            Recipients::ALL.iter().map(of)
        });
        outputs.chain(results)
    }

    /// In what it is counted.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Output(OutputIndicator::Quantity) => Unit::Tonnes,
            Self::Output(OutputIndicator::HandledOnly | OutputIndicator::CoFinanced) => {
                Unit::PerCent
            }
            Self::Output(_) => Unit::Euro,
            Self::Result(..) => Unit::People,
        }
    }
}

impl fmt::Display for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(output) => output.fmt(f),
            Self::Result(support, recipients) => write!(f, "{support}/{recipients}"),
        }
    }
}

/// The text names no indicator of the annex.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no indicator of ESF+: expected a number of Annex III such as 1.1.2 or 2.1/children"
)]
pub struct UnknownIndicator(pub String);

impl FromStr for Indicator {
    type Err = UnknownIndicator;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || match text.split_once('/') {
            None => text.parse().ok().map(Self::Output),
            Some((support, recipients)) => Some(Self::Result(
                support.parse().ok()?,
                recipients.parse().ok()?,
            )),
        };
        read().ok_or_else(|| UnknownIndicator(text.chars().take(32).collect()))
    }
}

serde_as_text!(Indicator);
