//! Letters that are cut off at the edge of their room. Lines are measured by the same code that
//! breaks them, so a line that is measured wrongly is found in the picture alone: there is ink in
//! the outermost pixels of its room.

use slint::ComponentHandle;

use crate::{
    faults::hidden,
    page::{self, Area},
};

/// Ink at an edge is that far from its ground, in steps of brightness of 255.
const INK: i32 = 90;

/// As much of an edge as the tip of a slanted stroke may touch, in logical pixels.
const TIP: f32 = 3.0;

/// The texts of several lines whose letters touch the right edge of their room.
pub(crate) fn touched(window: &impl ComponentHandle) -> Vec<String> {
    let scale = window.window().scale_factor();
    let Ok(picture) = window.window().take_snapshot() else {
        return vec!["no picture".to_owned()];
    };
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let bytes = picture.as_bytes();
    let brightness = |x: usize, y: usize| -> Option<i32> {
        let at = (y * width + x) * 4;
        let pixel = bytes.get(at..at + 3)?;
        Some(pixel.iter().map(|part| i32::from(*part)).sum::<i32>() / 3)
    };
    let page = page::read(window);
    page.written
        .iter()
        .filter(|text| text.wraps && text.ink.height() > text.line_height * 1.5)
        .filter(|text| !hidden(&page, text))
        .filter(|text| seen_whole(&text.room, text.scrolled.map(|scrolled| scrolled.view)))
        .filter(|text| {
            let pixel = |length: f32| (length * scale).round().max(0.0) as usize;
            let Some(x) = pixel(text.room.right).checked_sub(1) else {
                return false;
            };
            let rows = text.ink.shrunk(0.0, 2.0);
            let column: Vec<i32> = (pixel(rows.top)..pixel(rows.bottom).min(height))
                .filter_map(|y| brightness(x, y))
                .collect();
            let mut sorted = column.clone();
            sorted.sort_unstable();
            let ground = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
            // The stroke of a kaf or gaf reaches as far as its room and touches the edge with its tip; a
            // letter that is cut stands there with more of its height.
            column
                .iter()
                .filter(|pixel| (*pixel - ground).abs() > INK)
                .count() as f32
                > TIP * scale
        })
        .map(|text| text.text.clone())
        .collect()
}

fn seen_whole(room: &Area, view: Option<Area>) -> bool {
    view.is_none_or(|view| view.holds(room, 0.0))
}
