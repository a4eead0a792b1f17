//! Draws a text as a QR (ISO/IEC 18004), as squares that are dark or light.

use fast_qr::{ECL, QRBuilder};

/// The squares of a QR with the light margin that readers need.
#[derive(Clone, PartialEq, Eq)]
pub struct Modules {
    side: usize,
    dark: Vec<bool>,
}

/// ISO/IEC 18004 asks for four light squares on each side.
const MARGIN: usize = 4;

impl Modules {
    /// Squares on a side, margin included.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.side
    }

    /// The squares line by line from the top left; `true` is dark.
    #[must_use]
    pub fn dark(&self) -> &[bool] {
        &self.dark
    }
}

/// What a QR says may be a secret, so it does not show itself.
impl std::fmt::Debug for Modules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Modules({} × {}, hidden)", self.side, self.side)
    }
}

/// Draws a text. Enrolment codes have only letters of the alphanumeric mode, which packs them by a
/// third denser than bytes; the second of four levels of correction mends 15 % of a photograph.
/// Nothing, if the text is longer than any QR holds.
#[must_use]
pub fn draw(text: &str) -> Option<Modules> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let side = code.size + 2 * MARGIN;
    let mut dark = vec![false; side * side];
    let inside = dark
        .chunks_exact_mut(side)
        .skip(MARGIN)
        .zip(code.data.chunks_exact(code.size));
    for (line, modules) in inside.take(code.size) {
        for (square, module) in line.iter_mut().skip(MARGIN).zip(modules) {
            *square = module.value();
        }
    }
    Some(Modules { side, dark })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_with_a_light_margin_of_four() {
        let modules = draw("ACO1-00000000").unwrap();
        // Version 1 has 21 squares on a side.
        assert_eq!(modules.side(), 21 + 8);
        assert_eq!(modules.dark().len(), 29 * 29);
        let line = |at: usize| &modules.dark()[at * 29..(at + 1) * 29];
        for at in [0, 1, 2, 3, 25, 26, 27, 28] {
            assert!(line(at).iter().all(|dark| !dark), "line {at} is margin");
        }
        assert!(line(4)[4..11].iter().all(|dark| *dark), "a finder's edge");
        assert!(line(10).iter().take(4).all(|dark| !dark));
    }

    #[test]
    fn what_no_qr_holds_is_not_drawn() {
        assert!(draw(&"A".repeat(5000)).is_none());
    }

    #[test]
    fn a_drawn_secret_hides_in_debug() {
        assert_eq!(
            format!("{:?}", draw("SECRET").unwrap()),
            "Modules(29 × 29, hidden)"
        );
    }
}
