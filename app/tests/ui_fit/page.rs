//! What is written on a screen and where: every text with its place, the room it has and the room it
//! wants, what it is painted on and what is painted over it. Read from the items that Slint lays out
//! and draws, so that nothing on a screen can be forgotten.

use i_slint_core::{
    item_tree::{ItemRc, ensure_item_tree_instantiated},
    items::{
        BasicBorderRectangle, BorderRectangle, Clip, ClippedImage, ComplexText, Flickable,
        ImageItem, Opacity, Rectangle, SimpleText, TextHorizontalAlignment, TextOverflow,
        TextVerticalAlignment, TextWrap,
    },
    lengths::LogicalLength,
    window::{WindowAdapter, WindowInner},
};
use slint::ComponentHandle;
use std::rc::Rc;

/// A rectangle in the window, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
}

impl Area {
    pub(crate) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    pub(crate) fn meets(&self, other: &Self) -> Option<Self> {
        let both = Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        };
        (both.width() > 0.0 && both.height() > 0.0).then_some(both)
    }

    pub(crate) fn holds(&self, other: &Self, slack: f32) -> bool {
        self.left <= other.left + slack
            && self.top <= other.top + slack
            && self.right + slack >= other.right
            && self.bottom + slack >= other.bottom
    }

    pub(crate) fn shrunk(&self, across: f32, down: f32) -> Self {
        Self {
            left: self.left + across,
            top: self.top + down,
            right: self.right - across,
            bottom: self.bottom - down,
        }
    }
}

/// A part of the screen that scrolls: where one looks in, and the whole of what is in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scrolled {
    /// Which one; texts in the same one move together.
    pub(crate) id: usize,
    pub(crate) view: Area,
    pub(crate) whole: Area,
}

/// A text that is drawn.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) text: String,
    /// The elements it is in, outermost first, as the `.slint` files name them.
    pub(crate) path: Vec<String>,
    /// The room it has.
    pub(crate) room: Area,
    /// Where its letters are, were nothing cut off.
    pub(crate) ink: Area,
    pub(crate) longest_word: f32,
    pub(crate) line_height: f32,
    pub(crate) wraps: bool,
    pub(crate) elides: bool,
    /// The innermost part of the screen that scrolls it, if any.
    pub(crate) scrolled: Option<Scrolled>,
    /// What it must stay within: painted grounds and what cuts off, each with whether scrolling
    /// brings into it what lies above or below.
    pub(crate) within: Vec<(String, Area, bool)>,
    /// What screen readers say of it or of what it is in, innermost first.
    pub(crate) labels: Vec<String>,
    pub(crate) order: usize,
}

/// Something painted that can hide what was painted before.
#[derive(Clone, Debug)]
pub(crate) struct Painted {
    pub(crate) path: String,
    pub(crate) area: Area,
    pub(crate) order: usize,
    pub(crate) scrolled: Option<usize>,
}

/// A picture, such as an icon.
#[derive(Clone, Debug)]
pub(crate) struct Drawn {
    pub(crate) path: String,
    pub(crate) area: Area,
    pub(crate) order: usize,
    pub(crate) scrolled: Option<usize>,
}

/// All that is on a screen.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) written: Vec<Written>,
    pub(crate) painted: Vec<Painted>,
    pub(crate) drawn: Vec<Drawn>,
}

#[derive(Clone, Default)]
struct Around {
    left: f32,
    top: f32,
    path: Vec<String>,
    within: Vec<(String, Area, bool)>,
    scrolled: Option<Scrolled>,
    labels: Vec<String>,
}

/// Reads what a window shows.
pub(crate) fn read(window: &impl ComponentHandle) -> Page {
    let inner = WindowInner::from_pub(window.window());
    let tree = inner.component();
    ensure_item_tree_instantiated(&tree);
    let mut reader = Reader {
        adapter: inner.window_adapter(),
        page: Page::default(),
        order: 0,
    };
    reader.visit(&ItemRc::new_root(tree), &Around::default());
    reader.page
}

struct Reader {
    adapter: Rc<dyn WindowAdapter>,
    page: Page,
    order: usize,
}

impl Reader {
    fn visit(&mut self, item: &ItemRc, around: &Around) {
        let mut around = around.clone();
        let geometry = item.geometry();
        let area = Area {
            left: around.left + geometry.origin.x,
            top: around.top + geometry.origin.y,
            right: around.left + geometry.origin.x + geometry.size.width,
            bottom: around.top + geometry.origin.y + geometry.size.height,
        };
        (around.left, around.top) = (area.left, area.top);
        let name = names(item);
        if name.contains("AboutSlint") {
            return; // Slint's own badge, in Slint's own words.
        }
        if !name.is_empty() {
            around.path.push(name.clone());
        }
        if let Some(label) = item.accessible_string_property(
            i_slint_core::accessibility::AccessibleStringProperty::Label,
        ) {
            around.labels.insert(0, label.to_string());
        }
        self.order += 1;
        let order = self.order;

        if let Some(clip) = item.downcast::<Clip>() {
            let clip = clip.as_pin_ref();
            if clip.clip() {
                if clip.is_visibility_clip() {
                    return;
                }
                around
                    .within
                    .push((name.clone(), area, around.scrolled.is_some()));
            }
        } else if let Some(opacity) = item.downcast::<Opacity>() {
            if opacity.as_pin_ref().opacity() <= 0.0 {
                return;
            }
        } else if let Some(flick) = item.downcast::<Flickable>() {
            let flick = flick.as_pin_ref();
            around
                .within
                .push((name.clone(), area, around.scrolled.is_some()));
            let (left, top) = (
                area.left + flick.content_x().get(),
                area.top + flick.content_y().get(),
            );
            around.scrolled = Some(Scrolled {
                id: order,
                view: area,
                whole: Area {
                    left,
                    top,
                    right: left + flick.content_width().get().max(area.width()),
                    bottom: top + flick.content_height().get().max(area.height()),
                },
            });
            // What was around stays around, but scrolling moves what is in it.
            for (_, _, scrolls) in &mut around.within {
                *scrolls = true;
            }
        } else if item.downcast::<ImageItem>().is_some()
            || item.downcast::<ClippedImage>().is_some()
        {
            self.page.drawn.push(Drawn {
                path: around.path.join(" "),
                area,
                order,
                scrolled: around.scrolled.map(|scrolled| scrolled.id),
            });
        } else if item.downcast::<ComplexText>().is_some()
            || item.downcast::<SimpleText>().is_some()
        {
            self.write(item, area, &around, order);
        }

        let ground = ground(item);
        if ground.is_some() {
            around.within.push((name.clone(), area, false));
        }
        let mut child = item.first_child();
        while let Some(item) = child {
            self.visit(&item, &around);
            child = item.next_sibling();
        }
        if ground == Some(true) {
            self.page.painted.push(Painted {
                path: around.path.join(" "),
                area,
                order,
                scrolled: around.scrolled.map(|scrolled| scrolled.id),
            });
        }
    }

    fn write(&mut self, item: &ItemRc, room: Area, around: &Around, order: usize) {
        let renderer = self.adapter.renderer();
        let width = LogicalLength::new(room.width());
        macro_rules! measured {
            ($text:expr, $wrap:expr, $overflow:expr, $horizontal:expr, $vertical:expr, $string:expr) => {{
                let wrap = $wrap;
                let wraps = wrap != TextWrap::NoWrap;
                let wanted = renderer.text_size($text, item, wraps.then_some(width), wrap);
                let line = renderer.text_size($text, item, None, TextWrap::NoWrap);
                let widths = renderer.text_content_widths($text, item);
                (
                    $string.to_string(),
                    wraps,
                    $overflow == TextOverflow::Elide,
                    wanted,
                    line,
                    widths.map_or(0.0, |widths| widths.min.get()),
                    $horizontal,
                    $vertical,
                )
            }};
        }
        let (text, wraps, elides, wanted, line, longest_word, horizontal, vertical) =
            if let Some(text) = item.downcast::<ComplexText>() {
                let text = text.as_pin_ref();
                measured!(
                    text,
                    text.wrap(),
                    text.overflow(),
                    text.horizontal_alignment(),
                    text.vertical_alignment(),
                    text.text()
                )
            } else if let Some(text) = item.downcast::<SimpleText>() {
                let text = text.as_pin_ref();
                measured!(
                    text,
                    TextWrap::NoWrap,
                    TextOverflow::Clip,
                    TextHorizontalAlignment::Left,
                    TextVerticalAlignment::Top,
                    text.text()
                )
            } else {
                return;
            };
        if locales::plain(&text).trim().is_empty() {
            return;
        }
        let (wide, high) = (wanted.width, wanted.height);
        let left = match horizontal {
            TextHorizontalAlignment::Center => (room.left + room.right - wide) / 2.0,
            TextHorizontalAlignment::Right | TextHorizontalAlignment::End => room.right - wide,
            _ => room.left,
        };
        let top = match vertical {
            TextVerticalAlignment::Center => (room.top + room.bottom - high) / 2.0,
            TextVerticalAlignment::Bottom => room.bottom - high,
            _ => room.top,
        };
        self.page.written.push(Written {
            text: locales::plain(&text).into_owned(),
            path: around.path.clone(),
            room,
            ink: Area {
                left,
                top,
                right: left + wide,
                bottom: top + high,
            },
            longest_word,
            line_height: line.height,
            wraps,
            elides,
            scrolled: around.scrolled,
            within: around.within.clone(),
            labels: around.labels.clone(),
            order,
        });
    }
}

/// The elements that became one item: `Plain words`, `Segment`.
fn names(item: &ItemRc) -> String {
    let count = item.element_count().unwrap_or(0);
    let (mut parts, mut typed) = (Vec::new(), None);
    for index in 0..count {
        for (kind, id) in item.element_type_names_and_ids(index).unwrap_or_default() {
            let id = id.split("::").last().unwrap_or_default();
            if kind == "Typed" && !parts.is_empty() {
                typed = Some(kind.to_string());
            }
            if !kind.is_empty() {
                parts.push(if id.is_empty() {
                    kind.to_string()
                } else {
                    format!("{kind}:{id}")
                });
            }
        }
    }
    // The outermost component says most; what it is made of is noise.
    parts.truncate(1);
    parts.extend(typed);
    parts.join("/")
}

/// Whether something is painted here that must hold what is written on it; `true` if it also hides
/// what is behind it.
fn ground(item: &ItemRc) -> Option<bool> {
    let (alpha, border) = if let Some(plain) = item.downcast::<Rectangle>() {
        (plain.as_pin_ref().background().color().alpha(), 0.0)
    } else if let Some(plain) = item.downcast::<BasicBorderRectangle>() {
        let plain = plain.as_pin_ref();
        (
            plain.background().color().alpha(),
            plain.border_width().get(),
        )
    } else if let Some(plain) = item.downcast::<BorderRectangle>() {
        let plain = plain.as_pin_ref();
        (
            plain.background().color().alpha(),
            plain.border_width().get(),
        )
    } else {
        return None;
    };
    match (alpha, border) {
        (100.., _) => Some(true),
        (1.., _) => Some(false),
        (0, border) if border > 0.0 => Some(false),
        _ => None,
    }
}
