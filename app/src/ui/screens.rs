//! The screens as one thing: made by [`build`] for the program, for tests and for pictures alike;
//! shown the worker's views, and asking it for what people do.

use std::{
    cell::RefCell,
    env,
    rc::Rc,
    sync::{Arc, Mutex},
    time::Duration,
};

use locales::{Digits, Language, Words};
use slint::{BackendSelector, ComponentHandle, PlatformError, Timer, TimerMode};

use super::{
    act::{Act, Screen},
    bind::{self, Models},
    choices::Choices,
    display::{self, NoDisplay},
    fonts, frame, mine, record, sending, team,
    tidings::Tidings,
    window::{AppWindow, Sending, Shell},
};
use crate::{
    edge::Surroundings,
    store::Profile,
    worker::{Request, StartError, View, Worker},
};

/// How often "5 minutes ago" is worked out anew.
const TICK: Duration = Duration::from_secs(30);

/// The window could not be opened, or not be kept.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is nothing to open it on.
    #[error(transparent)]
    NoDisplay(#[from] NoDisplay),
    /// The window system refuses.
    #[error("the window cannot be opened: {0}")]
    Platform(#[from] PlatformError),
    /// The device's store does not open.
    #[error(transparent)]
    Worker(#[from] StartError),
}

/// Opens the window on a profile and stays until it is closed.
///
/// # Errors
/// There is no display, the window system refuses, or the profile does not open.
pub fn run(profile: &Profile, surroundings: Surroundings) -> Result<(), RunError> {
    display::look()?;
    // The software renderer is the fastest to start and the smallest in memory for screens like
    // these; the variable lets anyone choose another.
    if env::var_os("SLINT_BACKEND").is_none() {
        BackendSelector::new()
            .backend_name("winit".to_owned())
            .renderer_name("software".to_owned())
            .select()?;
    }
    let screens = build(wished_languages())?;
    let worker = Worker::start(profile, surroundings, screens.publisher())?;
    screens.ask_through(worker.asker());
    let ended = screens.window().run();
    worker.stop();
    Ok(ended?)
}

/// The languages that the system asks for, best first (POSIX, "Environment Variables"; LANGUAGE is
/// gettext's list).
fn wished_languages() -> Vec<String> {
    ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .flat_map(|value| value.split(':').map(str::to_owned).collect::<Vec<_>>())
        .filter(|tag| !tag.is_empty())
        .collect()
}

/// Makes the window, without showing it. `wished` are language tags, best first, for as long as no
/// language is chosen in the settings.
///
/// # Errors
/// The window system refuses.
pub fn build(wished: Vec<String>) -> Result<Screens, PlatformError> {
    let window = AppWindow::new()?;
    fonts::carry();
    let language = Language::best_of(wished.iter().map(String::as_str));
    let words = Rc::new(Words::new(language, Digits::Latin));
    bind::speak(&window, &words);
    let inner = Rc::new(RefCell::new(Inner {
        view: None,
        choices: Choices::default(),
        tidings: Tidings::default(),
        models: Models::default(),
        wished: language,
        words,
        ask: None,
        passed: 0,
    }));
    let screens = Screens {
        window,
        inner,
        mail: Arc::default(),
        tick: Timer::default(),
    };
    screens.connect();
    Ok(screens)
}

/// The screens. They live on the thread that made them.
pub struct Screens {
    window: AppWindow,
    inner: Rc<RefCell<Inner>>,
    /// The latest view that has come and is not shown yet; an older one need not be shown at all.
    mail: Arc<Mutex<Option<View>>>,
    tick: Timer,
}

struct Inner {
    view: Option<View>,
    choices: Choices,
    tidings: Tidings,
    models: Models,
    wished: Language,
    words: Rc<Words>,
    ask: Option<Box<dyn Fn(Request)>>,
    /// Seconds since the view came.
    passed: i64,
}

impl Screens {
    /// The window.
    #[must_use]
    pub fn window(&self) -> &AppWindow {
        &self.window
    }

    /// Where requests go. Before, what people do is only looked at. The answer comes later, as a view:
    /// `ask` must not show one itself.
    pub fn ask_through(&self, ask: impl Fn(Request) + 'static) {
        self.inner.borrow_mut().ask = Some(Box::new(ask));
    }

    /// Shows a view, unless a newer one is shown.
    pub fn show(&self, view: View) {
        self.inner.borrow_mut().show(&self.window, view);
    }

    /// Does what a person can do.
    pub fn act(&self, act: Act) {
        self.inner.borrow_mut().act(&self.window, act);
    }

    /// What takes views on another thread and has them shown here.
    pub fn publisher(&self) -> impl FnMut(View) + Send + 'static + use<> {
        let mail = Arc::clone(&self.mail);
        let window = self.window.as_weak();
        move |view| {
            if let Ok(mut waiting) = mail.lock() {
                *waiting = Some(view);
            }
            // With the event loop gone the window is closed, and there is nothing to show.
            let _ =
                window.upgrade_in_event_loop(|window| window.global::<Shell>().invoke_arrived());
        }
    }

    fn connect(&self) {
        let (inner, window) = (Rc::downgrade(&self.inner), self.window.as_weak());
        let act = move |act| {
            if let (Some(inner), Some(window)) = (inner.upgrade(), window.upgrade()) {
                inner.borrow_mut().act(&window, act);
            }
        };
        bind::connect(&self.window, &act);

        let (inner, window, mail) = (
            Rc::downgrade(&self.inner),
            self.window.as_weak(),
            Arc::clone(&self.mail),
        );
        self.window.global::<Shell>().on_arrived(move || {
            let view = mail.lock().ok().and_then(|mut waiting| waiting.take());
            if let (Some(view), Some(inner), Some(window)) =
                (view, inner.upgrade(), window.upgrade())
            {
                inner.borrow_mut().show(&window, view);
            }
        });

        let (inner, window) = (Rc::downgrade(&self.inner), self.window.as_weak());
        self.tick.start(TimerMode::Repeated, TICK, move || {
            if let (Some(inner), Some(window)) = (inner.upgrade(), window.upgrade()) {
                let mut inner = inner.borrow_mut();
                inner.passed += i64::try_from(TICK.as_secs()).unwrap_or(0);
                inner.refresh(&window);
            }
        });
    }
}

impl Inner {
    fn show(&mut self, window: &AppWindow, view: View) {
        if self
            .view
            .as_ref()
            .is_some_and(|shown| shown.generation >= view.generation)
        {
            return;
        }
        let chosen = view
            .settings
            .language
            .as_deref()
            .and_then(Language::from_tag);
        let language = chosen.unwrap_or(self.wished);
        if language != self.words.language() {
            self.words = Rc::new(Words::new(language, Digits::Latin));
            bind::speak(window, &self.words);
        }
        self.tidings.see(&view, &self.words);
        // A code that was taken need not stand in its field any more.
        if self.choices.joining
            && view.trouble.is_none()
            && self
                .view
                .as_ref()
                .is_some_and(|shown| shown.team != view.team)
        {
            window.global::<Sending>().set_code("".into());
        }
        self.view = Some(view);
        self.passed = 0;
        self.refresh(window);
    }

    fn act(&mut self, window: &AppWindow, act: Act) {
        let Some(view) = &self.view else { return };
        let request = self.choices.act(act, view);
        if let (Some(request), Some(ask)) = (request, &self.ask) {
            ask(request);
        }
        self.refresh(window);
    }

    /// Hands over what is to be seen: the frame, and the screen that is open.
    fn refresh(&mut self, window: &AppWindow) {
        let Some(view) = &self.view else { return };
        let (choices, words) = (&self.choices, &*self.words);
        let now = view.now.saturating_add(self.passed);
        // First what is in a screen, then which screen: none is seen with the figures of before.
        match choices.screen {
            Screen::Record => bind::show_record(
                window,
                record::show(view, choices, &self.tidings, words),
                &self.models,
                words,
            ),
            Screen::Mine => bind::show_mine(window, mine::show(view, words)),
            Screen::Team => bind::show_team(window, team::show(view, choices, now, words)),
            Screen::Sync => bind::show_sending(window, sending::show(view, choices, now, words)),
            Screen::Settings | Screen::About => {}
        }
        let frame = frame::show(view, choices, &self.tidings, words);
        bind::show_frame(window, frame, choices, view.settings.theme, &self.models);
    }
}
