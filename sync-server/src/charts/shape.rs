//! The room a chart is drawn in, and where things stand in it.

use std::fmt;

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Room {
    /// A phone.
    Narrow,
    /// A desktop, or paper.
    Wide,
}

impl Room {
    /// The class that the style sheet knows.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }

    /// Width and height in the units of the drawing, which are the pixels of a screen.
    const fn size(self) -> (f64, f64) {
        match self {
            Self::Narrow => (296.0, 240.0),
            Self::Wide => (840.0, 300.0),
        }
    }
}

/// The drawing's edges, inside which the scale runs.
pub(super) struct Shape {
    pub(super) width: f64,
    pub(super) height: f64,
    left: f64,
    top: f64,
    bottom: f64,
    right: f64,
    mirrored: bool,
}

impl Shape {
    /// `behind` is the room kept behind the scale, for what stands at the ends of lines.
    pub(super) fn new(room: Room, mirrored: bool, behind: f64) -> Self {
        let (width, height) = room.size();
        let left = match room {
            Room::Narrow => 46.0,
            Room::Wide => 60.0,
        };
        Self {
            width,
            height,
            left,
            top: 26.0,
            bottom: 28.0,
            right: behind,
            mirrored,
        }
    }

    /// Where something stands that is so far along the reading direction, from 0 to 1.
    pub(super) fn x(&self, along: f64) -> Px {
        let x = self.left + along * (self.width - self.left - self.right);
        Px(self.mirror(x))
    }

    fn mirror(&self, x: f64) -> f64 {
        if self.mirrored { self.width - x } else { x }
    }

    /// The length of a part of the reading direction.
    pub(super) fn along(&self, part: f64) -> f64 {
        part * (self.width - self.left - self.right)
    }

    /// How high something stands that reaches a part of the scale, from 0 to 1.
    pub(super) fn y(&self, part: f64) -> Px {
        let room = self.height - self.top - self.bottom;
        Px(self.top + (1.0 - part) * room)
    }

    /// The beginning and end of grid lines.
    pub(super) fn grid(&self) -> (Px, Px) {
        (self.x(0.0), self.x(1.0))
    }

    /// Where names under the scale stand.
    pub(super) fn under(&self) -> Px {
        Px(self.height - 8.0)
    }

    /// How letters at the beginning of a grid line are anchored; all numbers run left to right.
    pub(super) const fn anchor_before(&self) -> &'static str {
        if self.mirrored { "start" } else { "end" }
    }

    /// How letters behind the end of a line are anchored.
    pub(super) const fn anchor_after(&self) -> &'static str {
        if self.mirrored { "end" } else { "start" }
    }

    /// Some pixels further along the reading direction.
    pub(super) fn further(&self, from: Px, pixels: f64) -> Px {
        Px(if self.mirrored {
            from.0 - pixels
        } else {
            from.0 + pixels
        })
    }
}

/// A coordinate, written with one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Px(pub(super) f64);

impl fmt::Display for Px {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1}", self.0)
    }
}

/// A part of a whole as a number from 0 to 1; nothing of nothing is nothing.
pub(super) fn part(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "a chart shows three digits at most"
    )]
    let ratio = part as f64 / whole as f64;
    ratio.min(1.0)
}

/// The length of a bar in a table, in hundredths of its track; what there is at all can be seen.
pub(crate) fn share(of: u64, whole: u64) -> String {
    let hundredths = part(of, whole) * 100.0;
    let seen = if of > 0 { hundredths.max(1.0) } else { 0.0 };
    format!("{seen:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share_and_never_lost() {
        assert_eq!(share(0, 0), "0.0");
        assert_eq!(share(1, 4), "25.0");
        assert_eq!(share(1, 10_000), "1.0");
        assert_eq!(share(9, 3), "100.0");
    }

    #[test]
    fn what_is_read_from_the_right_is_drawn_from_the_right() {
        let (plain, mirrored) = (
            Shape::new(Room::Wide, false, 9.0),
            Shape::new(Room::Wide, true, 9.0),
        );
        for along in [0.0, 0.25, 1.0] {
            let sum = plain.x(along).0 + mirrored.x(along).0;
            assert!((sum - plain.width).abs() < 1e-9);
        }
        assert_eq!(plain.y(0.0).to_string(), "272.0");
        assert_eq!(plain.y(1.0).to_string(), "26.0");
    }
}
