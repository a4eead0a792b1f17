//! Everything can be read: in light and dark, in ordinary and strong contrast, by the formula of WCAG 2
//! (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>) on the colours that the theme really has.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

use app::ui::{
    build,
    window::{Theme, ThemeChoice},
};
use i_slint_backend_testing::init_no_event_loop;
use slint::{Color, ComponentHandle};

/// WCAG 2.2: body text AAA, large or bold text AAA, marks of state.
const TEXT: f64 = 7.0;
const LARGE: f64 = 4.5;
const MARK: f64 = 3.0;

fn luminance(colour: Color) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue())
}

fn ratio(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_is_that_of_wcag() {
    let (black, white) = (
        Color::from_rgb_u8(0, 0, 0),
        Color::from_rgb_u8(255, 255, 255),
    );
    assert!((ratio(black, white) - 21.0).abs() < 0.001);
    assert!((ratio(white, white) - 1.0).abs() < 0.001);
    // The grey that is known for just passing on white.
    assert!((ratio(Color::from_rgb_u8(0x76, 0x76, 0x76), white) - 4.54).abs() < 0.01);
}

#[test]
fn every_text_and_mark_stands_out_from_its_ground() {
    init_no_event_loop();
    let screens = build(vec!["en".to_owned()]).unwrap();
    let theme = screens.window().global::<Theme>();
    for (name, choice) in [("light", ThemeChoice::Light), ("dark", ThemeChoice::Dark)] {
        for strong in [false, true] {
            theme.set_choice(choice);
            theme.set_contrast(strong);
            let services = [
                ("food", theme.get_food(), theme.get_food_tint()),
                ("medical", theme.get_medical(), theme.get_medical_tint()),
                ("advice", theme.get_advice(), theme.get_advice_tint()),
            ];
            let grounds = [
                ("paper", theme.get_paper()),
                ("card", theme.get_card()),
                ("well", theme.get_well()),
            ];
            let mut pairs: Vec<(String, Color, Color, f64)> = Vec::new();
            for (ground, colour) in grounds {
                pairs.push((format!("ink on {ground}"), theme.get_ink(), colour, TEXT));
                pairs.push((
                    format!("muted on {ground}"),
                    theme.get_muted(),
                    colour,
                    TEXT,
                ));
                pairs.push((format!("edge on {ground}"), theme.get_edge(), colour, MARK));
                for (service, tone, _) in services {
                    pairs.push((format!("{service} on {ground}"), tone, colour, LARGE));
                }
                if strong {
                    pairs.push((format!("tap on {ground}"), theme.get_tap(), colour, LARGE));
                    pairs.push((format!("line on {ground}"), theme.get_line(), colour, MARK));
                }
            }
            for (service, tone, tint) in services {
                pairs.push((
                    format!("ink on {service} tint"),
                    theme.get_ink(),
                    tint,
                    TEXT,
                ));
                // Zeros, large and bold.
                pairs.push((
                    format!("muted on {service} tint"),
                    theme.get_muted(),
                    tint,
                    LARGE,
                ));
                pairs.push((format!("{service} on its tint"), tone, tint, LARGE));
                pairs.push((
                    format!("text on {service}"),
                    theme.get_on_fill(),
                    tone,
                    TEXT,
                ));
            }
            pairs.push((
                "text on ink".to_owned(),
                theme.get_on_ink(),
                theme.get_ink(),
                TEXT,
            ));
            for (what, colour, ground, least) in pairs {
                let found = ratio(colour, ground);
                assert!(
                    found >= least,
                    "{what}, {name}, strong contrast {strong}: {found:.2} where {least} is needed"
                );
            }
        }
    }
}
