//! Looks at the screens without a display: finds things by what a screen reader says of them, and
//! takes pictures.

use std::{collections::BTreeSet, rc::Rc, time::Duration};

use app::{
    edge::Feedback,
    ui::{
        Screens, build,
        window::{AppWindow, Looking, Sending},
    },
    vault::SecretKind,
};
use i_slint_backend_testing::{
    AccessibleRole, ElementHandle, ElementQuery, TestingBackend, TestingBackendOptions,
};
use slint::{ComponentHandle, PhysicalSize, platform::WindowEvent};

/// A sound that nobody hears, so that the settings offer one.
struct Unheard;

impl Feedback for Unheard {
    fn counted(&self) {}
    fn taken_out(&self) {}
}

/// A picture: rows of red, green, blue, alpha.
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) bytes: Vec<u8>,
}

impl Picture {
    /// How many different colours it has: a blank one has one.
    pub(crate) fn colours(&self) -> usize {
        let pixels = self.bytes.chunks_exact(4).map(<[u8]>::to_vec);
        pixels.collect::<BTreeSet<_>>().len()
    }
}

/// Makes ready for windows that no display shows, with letters and pictures as on a real one and time
/// that moves when a test says so. Once a test.
pub(crate) fn begin() {
    let options = TestingBackendOptions {
        mock_time: true,
        threading: false,
        renderer_name: Some("software".into()),
    };
    slint::platform::set_platform(Box::new(TestingBackend::new(options))).unwrap();
}

/// The screens in a window of this size that no display shows.
pub(crate) fn open_window(width: u32, height: u32) -> Rc<Screens> {
    open_at(width, height, 1)
}

pub(crate) fn open_at(width: u32, height: u32, scale: u8) -> Rc<Screens> {
    let screens = Rc::new(build(vec!["en".to_owned()]).unwrap());
    let window = screens.window().window();
    let factor = f32::from(scale);
    window.dispatch_event(WindowEvent::ScaleFactorChanged {
        scale_factor: factor,
    });
    window.set_size(PhysicalSize::new(
        width * u32::from(scale),
        height * u32::from(scale),
    ));
    screens.hear_through(Unheard);
    let looking = screens.window().global::<Looking<'_>>();
    looking.set_can_save(true);
    looking.set_can_share(true);
    let sending = screens.window().global::<Sending<'_>>();
    sending.set_can_choose(true);
    sending.set_can_share(true);
    // Phones and tablets ask for a code, computers for a passphrase, wherever the test runs.
    screens.protect_by(if width < 1100 {
        SecretKind::Code
    } else {
        SecretKind::Passphrase
    });
    screens.window().show().unwrap();
    screens
}

/// Draws the screens as `arrange` leaves them.
pub(crate) fn render(
    width: u32,
    height: u32,
    scale: u8,
    arrange: impl FnOnce(&Rc<Screens>),
) -> Picture {
    let screens = open_at(width, height, scale);
    arrange(&screens);
    i_slint_backend_testing::mock_elapsed_time(Duration::from_secs(2));
    let shot = screens.window().window().take_snapshot().unwrap();
    Picture {
        width: shot.width(),
        height: shot.height(),
        bytes: shot.as_bytes().to_vec(),
    }
}

/// The one thing that a screen reader calls so. Texts are compared without Fluent's isolation marks.
pub(crate) fn find(window: &AppWindow, label: &str) -> ElementHandle {
    let wanted = label.to_owned();
    every(window, move |said| said == wanted)
        .into_iter()
        .next()
        .unwrap_or_else(|| {
            panic!(
                "nothing is called “{label}”; there are: {:?}",
                labels(window)
            )
        })
}

/// The one thing whose name begins so.
pub(crate) fn labelled(window: &AppWindow, beginning: &str) -> ElementHandle {
    let wanted = beginning.to_owned();
    let mut found = every(window, move |said| said.starts_with(&wanted)).into_iter();
    found.next().unwrap_or_else(|| {
        panic!(
            "nothing begins with “{beginning}”; there are: {:?}",
            labels(window)
        )
    })
}

/// Everything whose name fits, each once, buttons and the like before plain texts.
pub(crate) fn every(
    window: &AppWindow,
    fits: impl Fn(&str) -> bool + 'static,
) -> Vec<ElementHandle> {
    let query = ElementQuery::from_root(window).match_descendants();
    let mut found = query
        .match_predicate(move |element| {
            element
                .accessible_label()
                .is_some_and(|label| fits(&locales::plain(&label)))
        })
        .find_all();
    found.sort_by_key(|element| {
        matches!(element.accessible_role(), None | Some(AccessibleRole::Text))
    });
    // The query comes upon an element again for each component that its own is made of.
    let mut seen = BTreeSet::new();
    found.retain(|element| {
        let (place, size) = (element.absolute_position(), element.size());
        let bits = [place.x, place.y, size.width, size.height].map(f32::to_bits);
        seen.insert((
            element.accessible_label(),
            format!("{:?}", element.accessible_role()),
            bits,
        ))
    });
    found
}

/// All that a screen reader can say.
pub(crate) fn labels(window: &AppWindow) -> Vec<String> {
    every(window, |said| !said.is_empty())
        .iter()
        .filter_map(|element| Some(locales::plain(&element.accessible_label()?).to_string()))
        .collect()
}

/// Does what a screen reader's user does: the default action.
pub(crate) fn act_on(window: &AppWindow, label: &str) {
    find(window, label).invoke_accessible_default_action();
}
