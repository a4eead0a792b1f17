//! What is wrong with a page: words that do not fit, that lie on one another, that stand outside.

use std::fmt;

use crate::page::{Area, Page, Written};

/// Half a pixel is what rounding to whole pixels takes or gives.
const ROUNDING: f32 = 1.0;

/// One thing wrong with one text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) text: String,
    pub(crate) path: String,
    pub(crate) wrong: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wrong {
    /// Its letters take more than its room.
    Cut { has: (f32, f32), wants: (f32, f32) },
    /// It ends in three dots.
    Elided { has: (f32, f32), wants: (f32, f32) },
    /// A word of it is broken in two.
    Broken { has: f32, word: f32 },
    /// It reaches beyond what it stands on.
    Outside { what: String, area: Area, ink: Area },
    /// No scrolling brings it in sight.
    Unreachable,
    /// Another text or a picture lies on it.
    Overlaps { what: String },
    /// Something is painted over a part of it.
    Covered { by: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” ", self.text)?;
        match &self.wrong {
            Wrong::Cut { has, wants } => write!(
                f,
                "is cut: {}×{} for {}×{}",
                has.0.round(),
                has.1.round(),
                wants.0.round(),
                wants.1.round()
            )?,
            Wrong::Elided { has, wants } => write!(
                f,
                "is elided: {}×{} for {}×{}",
                has.0.round(),
                has.1.round(),
                wants.0.round(),
                wants.1.round()
            )?,
            Wrong::Broken { has, word } => {
                write!(f, "is broken inside a word: {has:.0} for {word:.0}")?
            }
            Wrong::Outside { what, area, ink } => write!(
                f,
                "reaches beyond {what} ({:.0}…{:.0} × {:.0}…{:.0}): it takes {:.0}…{:.0} × {:.0}…{:.0}",
                area.left,
                area.right,
                area.top,
                area.bottom,
                ink.left,
                ink.right,
                ink.top,
                ink.bottom
            )?,
            Wrong::Unreachable => write!(f, "cannot be scrolled into sight")?,
            Wrong::Overlaps { what } => write!(f, "overlaps {what}")?,
            Wrong::Covered { by } => write!(f, "is partly covered by {by}")?,
        }
        write!(f, "  [{}]", self.path)
    }
}

/// All that is wrong with a page in a window of this size.
pub(crate) fn find(page: &Page, width: f32, height: f32) -> Vec<Fault> {
    let window = Area {
        left: 0.0,
        top: 0.0,
        right: width,
        bottom: height,
    };
    let seen: Vec<&Written> = page
        .written
        .iter()
        .filter(|text| !hidden(page, text))
        .collect();
    let mut faults = Vec::new();
    for (index, text) in seen.iter().enumerate() {
        let mut add = |wrong| {
            let path: Vec<_> = text.path.iter().rev().take(4).rev().cloned().collect();
            faults.push(Fault {
                text: text.text.clone(),
                path: path.join(" › "),
                wrong,
            });
        };
        fits(text, &mut add);
        stands(text, &window, &mut add);
        for cover in page.painted.iter().filter(|cover| cover.order > text.order) {
            // A notice lies over the screen until it is read.
            let floats = cover.path.ends_with("Notice");
            if !floats && meet(letters(text, cover.scrolled), Some(cover.area)) {
                add(Wrong::Covered {
                    by: cover.path.clone(),
                });
            }
        }
        for picture in page
            .drawn
            .iter()
            .filter(|picture| picture.area.width() < 80.0)
        {
            // Icons are drawn with air around them.
            let (across, down) = (picture.area.width() * 0.12, picture.area.height() * 0.12);
            let together =
                picture.scrolled == scroll_of(text) && !hides(page, &picture.area, picture.order);
            if together
                && meet(
                    letters(text, picture.scrolled),
                    Some(picture.area.shrunk(across, down)),
                )
            {
                add(Wrong::Overlaps {
                    what: format!("a picture, {}", picture.path),
                });
            }
        }
        for other in seen.iter().skip(index + 1) {
            let floats = |text: &Written| text.path.iter().any(|name| name == "Notice");
            if floats(text) == floats(other)
                && meet(
                    letters(text, scroll_of(other)),
                    letters(other, scroll_of(text)),
                )
            {
                add(Wrong::Overlaps {
                    what: format!("“{}”", other.text),
                });
            }
        }
    }
    faults
}

fn scroll_of(text: &Written) -> Option<usize> {
    text.scrolled.map(|scrolled| scrolled.id)
}

/// Where the letters are, as seen by something in this scrolled part: of what does not scroll with
/// it, only what is in sight counts. Between lines there is air.
fn letters(text: &Written, beside: Option<usize>) -> Option<Area> {
    let ink = if scroll_of(text) == beside {
        Some(text.ink)
    } else {
        shown(text)
    };
    Some(ink?.meets(&text.room)?.shrunk(0.0, text.line_height * 0.2))
}

fn meet(one: Option<Area>, other: Option<Area>) -> bool {
    let met = one.zip(other).and_then(|(one, other)| one.meets(&other));
    met.is_some_and(|met| met.width() > 1.0 && met.height() > 1.0)
}

/// Where the text is in sight without scrolling.
fn shown(text: &Written) -> Option<Area> {
    match text.scrolled {
        Some(scrolled) => text.ink.meets(&scrolled.view),
        None => Some(text.ink),
    }
}

/// Something painted later lies over the whole of it: a sheet's dark ground, a screen over a screen.
pub(crate) fn hidden(page: &Page, text: &Written) -> bool {
    shown(text).is_some_and(|ink| {
        page.painted
            .iter()
            .any(|cover| cover.order > text.order && cover.area.holds(&ink, ROUNDING))
    }) || shown(text).is_none()
        && hides(
            page,
            &text.scrolled.map_or(text.ink, |scrolled| scrolled.view),
            text.order,
        )
}

fn hides(page: &Page, area: &Area, order: usize) -> bool {
    page.painted
        .iter()
        .any(|cover| cover.order > order && cover.area.holds(area, ROUNDING))
}

fn fits(text: &Written, add: &mut impl FnMut(Wrong)) {
    let has = (text.room.width(), text.room.height());
    let wants = (text.ink.width(), text.ink.height());
    // Digits reach neither to the top nor to the foot of their line.
    let bare = !text.text.chars().any(char::is_alphabetic);
    let air = if bare {
        text.line_height * 0.35
    } else {
        ROUNDING
    };
    if text.wraps && text.longest_word > has.0 + ROUNDING {
        add(Wrong::Broken {
            has: has.0,
            word: text.longest_word,
        });
    } else if (!text.wraps && wants.0 > has.0 + ROUNDING) || wants.1 > has.1 + air {
        // A name that people typed may be longer than any room, where all of it is said too.
        let typed = text.path.iter().any(|name| name.contains("Typed"));
        let said = text
            .labels
            .iter()
            .any(|label| locales::plain(label).contains(&text.text));
        if !text.elides {
            add(Wrong::Cut { has, wants });
        } else if !(typed && said) {
            add(Wrong::Elided { has, wants });
        }
    }
}

fn stands(text: &Written, window: &Area, add: &mut impl FnMut(Wrong)) {
    // Letters end before their line does, and what is cut off is another fault.
    let ink = text
        .ink
        .meets(&text.room)
        .unwrap_or(text.ink)
        .shrunk(0.0, text.line_height * 0.1);
    let whole = [("the window".to_owned(), *window, text.scrolled.is_some())];
    for (what, area, scrolls) in text.within.iter().chain(&whole) {
        let mut area = *area;
        if *scrolls {
            (area.top, area.bottom) = (f32::MIN, f32::MAX);
        }
        if !area.holds(&ink, ROUNDING) {
            add(Wrong::Outside {
                what: what.clone(),
                area,
                ink,
            });
            return;
        }
    }
    if text
        .scrolled
        .is_some_and(|scrolled| !scrolled.whole.holds(&ink, ROUNDING))
    {
        add(Wrong::Unreachable);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Painted, Scrolled};

    const ROOM: Area = Area {
        left: 10.0,
        top: 10.0,
        right: 110.0,
        bottom: 30.0,
    };

    fn written(text: &str, order: usize) -> Written {
        Written {
            text: text.to_owned(),
            path: Vec::new(),
            room: ROOM,
            ink: ROOM,
            longest_word: 50.0,
            line_height: 20.0,
            wraps: false,
            elides: false,
            scrolled: None,
            within: Vec::new(),
            labels: Vec::new(),
            order,
        }
    }

    fn wrong(page: &Page) -> Vec<Wrong> {
        find(page, 200.0, 100.0)
            .into_iter()
            .map(|fault| fault.wrong)
            .collect()
    }

    fn only(text: Written) -> Page {
        Page {
            written: vec![text],
            ..Page::default()
        }
    }

    fn moved(area: Area, across: f32, down: f32) -> Area {
        Area {
            left: area.left + across,
            top: area.top + down,
            right: area.right + across,
            bottom: area.bottom + down,
        }
    }

    #[test]
    fn what_fits_has_no_fault() {
        assert_eq!(wrong(&only(written("word", 1))), []);
    }

    #[test]
    fn a_text_longer_than_its_room_is_cut_or_elided() {
        let mut text = written("word", 1);
        text.ink.right += 20.0;
        assert!(matches!(
            wrong(&only(text.clone()))[..],
            [Wrong::Cut { .. }]
        ));
        text.elides = true;
        assert!(matches!(
            wrong(&only(text.clone()))[..],
            [Wrong::Elided { .. }]
        ));
        text.path = vec!["Typed".to_owned()];
        assert!(
            matches!(wrong(&only(text.clone()))[..], [Wrong::Elided { .. }]),
            "not said anywhere"
        );
        text.labels = vec!["the word, whole".to_owned()];
        assert_eq!(wrong(&only(text)), []);
    }

    #[test]
    fn a_word_wider_than_its_room_is_broken() {
        let mut text = written("word", 1);
        text.wraps = true;
        text.longest_word = 120.0;
        assert!(matches!(wrong(&only(text))[..], [Wrong::Broken { .. }]));
    }

    #[test]
    fn a_text_may_not_leave_the_window_or_its_card() {
        let mut text = written("word", 1);
        (text.room, text.ink) = (moved(ROOM, 0.0, 80.0), moved(ROOM, 0.0, 80.0));
        assert!(matches!(
            wrong(&only(text.clone()))[..],
            [Wrong::Outside { .. }]
        ));
        let view = Area {
            left: 0.0,
            top: 0.0,
            right: 200.0,
            bottom: 100.0,
        };
        text.scrolled = Some(Scrolled {
            id: 7,
            view,
            whole: Area {
                bottom: 150.0,
                ..view
            },
        });
        assert_eq!(wrong(&only(text.clone())), [], "scrolling brings it in");
        text.scrolled = Some(Scrolled {
            id: 7,
            view,
            whole: view,
        });
        assert_eq!(wrong(&only(text)), [Wrong::Unreachable]);
        let mut text = written("word", 1);
        text.within = vec![(
            "Card".to_owned(),
            Area {
                right: 90.0,
                ..ROOM
            },
            true,
        )];
        assert!(matches!(wrong(&only(text))[..], [Wrong::Outside { .. }]));
    }

    #[test]
    fn texts_may_not_lie_on_one_another() {
        let (one, mut other) = (written("one", 1), written("other", 2));
        (other.room, other.ink) = (moved(ROOM, 90.0, 8.0), moved(ROOM, 90.0, 8.0));
        let mut page = Page {
            written: vec![one, other],
            ..Page::default()
        };
        assert!(matches!(wrong(&page)[..], [Wrong::Overlaps { .. }]));
        page.written[1].ink = moved(ROOM, 90.0, 20.0);
        page.written[1].room = moved(ROOM, 90.0, 20.0);
        assert_eq!(wrong(&page), []);
    }

    #[test]
    fn what_is_wholly_covered_is_not_looked_at_and_what_is_half_covered_is_wrong() {
        let mut page = only(written("word", 1));
        let cover = |area| Painted {
            path: "Sheet".to_owned(),
            area,
            order: 2,
            scrolled: None,
        };
        page.painted = vec![cover(ROOM)];
        page.written[0].longest_word = 900.0;
        page.written[0].wraps = true;
        assert_eq!(wrong(&page), []);
        page = only(written("word", 1));
        page.painted = vec![cover(moved(ROOM, 50.0, 0.0))];
        assert!(matches!(wrong(&page)[..], [Wrong::Covered { .. }]));
    }
}
