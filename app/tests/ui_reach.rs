//! Everything can be reached and is named: what a screen reader meets has a name and says what it is, and
//! the Tab key comes to each thing that can be pressed.

mod ui_sample;

use std::collections::BTreeSet;

use app::ui::Screens;
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use slint::{
    ComponentHandle,
    platform::{Key, WindowEvent},
};
use ui_sample::{Desk, begin, every, open_window, sights};

fn pressable(element: &ElementHandle) -> bool {
    element.accessible_role().is_some_and(|role| {
        matches!(
            role,
            AccessibleRole::Button
                | AccessibleRole::Switch
                | AccessibleRole::RadioButton
                | AccessibleRole::Tab
                | AccessibleRole::Checkbox
                | AccessibleRole::TextInput
        )
    })
}

type Place = (i32, i32, i32, i32);

fn place(left: f32, top: f32, width: f32, height: f32) -> Place {
    let whole = |value: f32| value.round() as i32;
    (whole(left), whole(top), whole(width), whole(height))
}

/// Where the focus is.
fn focus(screens: &Screens) -> Option<Place> {
    let inner = i_slint_core::window::WindowInner::from_pub(screens.window().window());
    let item = inner.focus_item.borrow().upgrade()?;
    let geometry = item.geometry();
    let origin = item.map_to_window(geometry.origin);
    Some(place(
        origin.x,
        origin.y,
        geometry.size.width,
        geometry.size.height,
    ))
}

#[test]
fn everything_that_can_be_pressed_has_a_name() {
    begin();
    for sight in sights() {
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, (sight.view)("en"));
        sight.reach(&screens, &desk);
        let nameless: Vec<_> = every(screens.window(), str::is_empty)
            .into_iter()
            .filter(pressable)
            .map(|element| (element.type_name(), element.absolute_position()))
            .collect();
        assert!(nameless.is_empty(), "{}: {nameless:?}", sight.name);
    }
}

#[test]
fn the_tab_key_reaches_everything_that_can_be_pressed() {
    begin();
    let mut missed = Vec::new();
    for sight in sights() {
        // High enough that nothing has to be scrolled into sight, which would move it.
        let screens = open_window(360, 2400);
        let desk = Desk::behind(&screens, (sight.view)("en"));
        sight.reach(&screens, &desk);
        let wanted: Vec<_> = every(screens.window(), |said| !said.is_empty())
            .into_iter()
            .filter(|element| pressable(element) && element.accessible_enabled() != Some(false))
            .collect();
        let mut reached = BTreeSet::new();
        for _ in 0..wanted.len() * 2 + 4 {
            for event in [
                WindowEvent::KeyPressed {
                    text: Key::Tab.into(),
                },
                WindowEvent::KeyReleased {
                    text: Key::Tab.into(),
                },
            ] {
                screens.window().window().dispatch_event(event);
            }
            reached.extend(focus(&screens));
        }
        for element in wanted {
            let (at, size) = (element.absolute_position(), element.size());
            if !reached.contains(&place(at.x, at.y, size.width, size.height)) {
                missed.push(format!("{}: {:?}", sight.name, element.accessible_label()));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "Tab does not come to\n{}",
        missed.join("\n")
    );
}
