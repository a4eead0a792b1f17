//! The screens as one thing: made by [`build`] for the program, for tests and for pictures alike;
//! shown the worker's views, and asking it for what people do.

use std::{
    cell::RefCell,
    path::PathBuf,
    rc::Rc,
    sync::{Arc, Mutex},
    time::Duration,
};

use locales::{Digits, Language, Words};
use slint::{ComponentHandle, PlatformError, SharedString, Timer, TimerMode};

use super::{
    act::{Act, Over, Screen},
    awake::Awake,
    bind::{self, Models},
    carrying::{self, CarryAct, Way},
    choices::Choices,
    clock, days,
    device::{Arrivals, Chosen, Device, Dialogs, Ear},
    display::NoDisplay,
    figures::share,
    fonts, frame,
    guard::{self, Guarding},
    handover, lock, mine,
    opening::Opening,
    practice, recent, record, sending, setup, stored, table, tablet, team,
    tidings::Tidings,
    welcome,
    window::{AppWindow, Looking, Sending, Settings, Shell},
};
use crate::{
    edge::{Clock, Feedback, Surroundings},
    store::Profile,
    vault::SecretKind,
    worker::{Carried, FileState, Request, StartError, View},
};

/// How often "5 minutes ago" is worked out anew, in seconds.
const TICK: i64 = 30;

/// The window could not be opened, or not be kept. A store that does not open is told in the window.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is nothing to open it on.
    #[error(transparent)]
    NoDisplay(#[from] NoDisplay),
    /// The window system refuses.
    #[error("the window cannot be opened: {0}")]
    Platform(#[from] PlatformError),
    /// The worker does not start.
    #[error(transparent)]
    Worker(#[from] StartError),
}

/// Opens the window on a profile, on this device, and stays until it is closed.
///
/// # Errors
/// The window system refuses, or there is no thread to be had.
pub fn run_on(
    device: Device,
    profile: &Profile,
    surroundings: Surroundings,
) -> Result<(), RunError> {
    let screens = Rc::new(build(device.wished)?);
    screens.keep_time_by(Arc::clone(&surroundings.clock));
    if let Some(touch) = device.touch {
        screens.feel_through(touch);
    }
    if let Some(sound) = device.sound {
        screens.hear_through(sound);
    }
    if let Some(dialogs) = device.dialogs {
        screens.ask_by(dialogs);
    }
    let opening = Opening::begin(&screens, profile, device.vault, surroundings)?;
    let told = Rc::clone(&opening);
    let ear: Ear = Box::new(move |presence| told.tell(presence.request()));
    (device.presence)(screens.window().window(), ear);
    (device.opened)(screens.arrivals());
    let ended = screens.window().run();
    opening.stop();
    Ok(ended?)
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
        dialogs: None,
        opened: None,
        passed: 0,
        clock: None,
        awake: Awake::default(),
        touch: None,
        sound: None,
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

/// What takes a chosen file to the window, from whatever thread. With the event loop gone there is nobody to use the
/// file any more.
fn in_window(
    window: &AppWindow,
    take: impl FnOnce(&AppWindow, SharedString) + Send + 'static,
) -> Chosen {
    let window = window.as_weak();
    Box::new(move |file| {
        let file = file.to_string_lossy().into_owned();
        let _ = window.upgrade_in_event_loop(move |window| take(&window, file.into()));
    })
}

/// What hands a request to the worker.
type Ask = Box<dyn Fn(Request)>;

struct Inner {
    view: Option<View>,
    choices: Choices,
    tidings: Tidings,
    models: Models,
    wished: Language,
    words: Rc<Words>,
    ask: Option<Ask>,
    dialogs: Option<Box<dyn Dialogs>>,
    /// A file of counts that was opened from outside and is not taken in yet.
    opened: Option<PathBuf>,
    /// Seconds since the view came, for as long as there is no clock.
    passed: i64,
    clock: Option<Arc<dyn Clock>>,
    awake: Awake,
    touch: Option<Box<dyn Feedback>>,
    sound: Option<Box<dyn Feedback>>,
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

    /// The system's dialogs: a picture that was chosen comes as [`Act::EnrolPicture`], the place of a file of
    /// figures as [`Act::SaveFile`]. Without them the screens do not offer to.
    pub fn ask_by(&self, dialogs: impl Dialogs + 'static) {
        let (sending, looking) = (
            self.window.global::<Sending>(),
            self.window.global::<Looking>(),
        );
        sending.set_can_share(dialogs.shares());
        sending.set_can_choose(true);
        looking.set_can_share(dialogs.shares());
        looking.set_can_save(true);
        self.inner.borrow_mut().dialogs = Some(Box::new(dialogs));
    }

    /// What this kind of device asks for, a code or a passphrase. Without, it is that of the system it was
    /// built for.
    pub fn protect_by(&self, kind: SecretKind) {
        let mut inner = self.inner.borrow_mut();
        inner.choices.guard.kind = kind;
        inner.refresh(&self.window);
    }

    /// How counts are felt, unless that was turned off; without it the screens do not offer to.
    pub fn feel_through(&self, touch: impl Feedback + 'static) {
        self.inner.borrow_mut().touch = Some(Box::new(touch));
        self.window.global::<Settings>().set_has_touch(true);
    }

    /// How counts are heard, by whoever chose that; without it the screens do not offer to.
    pub fn hear_through(&self, sound: impl Feedback + 'static) {
        self.inner.borrow_mut().sound = Some(Box::new(sound));
        self.window.global::<Settings>().set_has_sound(true);
    }

    /// Where the time of day comes from. Without, time passes only while the program runs, which it
    /// does not while the device sleeps.
    pub fn keep_time_by(&self, clock: Arc<dyn Clock>) {
        self.inner.borrow_mut().clock = Some(clock);
    }

    /// The words that are spoken now.
    pub(super) fn words(&self) -> Rc<Words> {
        Rc::clone(&self.inner.borrow().words)
    }

    /// Shows a view, unless a newer one is shown.
    pub fn show(&self, view: View) {
        self.inner.borrow_mut().show(&self.window, view);
    }

    /// Says everything in these words until another language or other digits are chosen: for tests
    /// that look at the screens in words of no language.
    pub fn speak(&self, words: Words) {
        let mut inner = self.inner.borrow_mut();
        inner.words = Rc::new(words);
        bind::speak(&self.window, &inner.words);
        inner.refresh(&self.window);
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

    /// What takes files of counts that are opened with this app from outside.
    fn arrivals(&self) -> Arrivals {
        let window = self.window.as_weak();
        Box::new(move |file| {
            let file = file.to_string_lossy().into_owned();
            let _ = window.upgrade_in_event_loop(move |window| {
                window.global::<Sending>().invoke_opened(file.into());
            });
        })
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
        self.tick.start(
            TimerMode::Repeated,
            Duration::from_secs(TICK.unsigned_abs()),
            move || {
                if let (Some(inner), Some(window)) = (inner.upgrade(), window.upgrade()) {
                    let mut inner = inner.borrow_mut();
                    inner.pass();
                    inner.refresh(&window);
                }
            },
        );
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
        let digits = view.settings.digits;
        if language != self.words.language() || digits != self.words.digits() {
            self.words = Rc::new(Words::new(language, digits));
            bind::speak(window, &self.words);
        }
        if let Some(choices) = tablet::begun_anew(self.view.as_ref(), &view) {
            // What was changed in the set-up and not saved outlives a lock.
            let setup = std::mem::take(&mut self.choices.setup).put_away();
            let guard = Guarding::on(self.choices.guard.kind);
            self.choices = Choices {
                setup,
                guard,
                ..choices
            };
            self.tidings = Tidings::default();
            window.global::<Sending>().set_code("".into());
        }
        self.choices.setup.see(&view);
        let stamp = self.tidings.stamp;
        self.tidings.see(&view, &self.words);
        if self.tidings.stamp != stamp {
            let heard = self.sound.as_deref().filter(|_| view.settings.sound);
            let felt = self.touch.as_deref().filter(|_| view.settings.felt);
            for feedback in [felt, heard].into_iter().flatten() {
                if self.tidings.more {
                    feedback.counted();
                } else {
                    feedback.taken_out();
                }
            }
        }
        self.choices.see(&view);
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
        if self.placed(&view)
            && let Some(dialogs) = &self.dialogs
        {
            dialogs.placed();
        }
        self.view = Some(view);
        self.passed = 0;
        self.refresh(window);
        self.take_opened(window);
    }

    /// Whether this view is the first to tell of a file that was written.
    fn placed(&self, view: &View) -> bool {
        let saved = |view: &View| matches!(view.file, FileState::Saved(_));
        let before = self.view.as_ref();
        let figures = saved(view) && !before.is_some_and(saved);
        let counts = matches!(view.carried, Carried::Given { .. })
            && before.is_none_or(|before| before.carried != view.carried);
        figures || counts
    }

    fn act(&mut self, window: &AppWindow, act: Act) {
        if let Act::Carry(CarryAct::Opened(file)) = act {
            self.opened = Some(file);
            return self.take_opened(window);
        }
        let Some(view) = &self.view else { return };
        let choosing = matches!(act, Act::ChooseFile(_) | Act::ShareFile);
        let request = match act {
            Act::Practise(true) if tablet::open_to(&act, view, &self.choices) => {
                Some(practice::begin(&self.words))
            }
            Act::ChoosePicture if tablet::open_to(&act, view, &self.choices) => {
                if let Some(dialogs) = &self.dialogs {
                    let chosen = in_window(window, |window, file| {
                        window.global::<Sending>().invoke_chosen(file);
                    });
                    dialogs.choose_picture(&self.words.join_picture(), chosen);
                }
                None
            }
            Act::Carry(CarryAct::Ask(way)) if tablet::open_to(&act, view, &self.choices) => {
                if let Some(dialogs) = &self.dialogs {
                    let chosen = in_window(window, move |window, file| {
                        let sending = window.global::<Sending>();
                        match way {
                            Way::Save | Way::Share => sending.invoke_placed(file),
                            Way::Open => sending.invoke_came(file),
                        }
                    });
                    carrying::ask(&**dialogs, way, view.today, &self.words, chosen);
                }
                None
            }
            act => self.choices.act(act, view),
        };
        if choosing && let (Some(wish), Some(dialogs)) = (self.choices.wish.take(), &self.dialogs) {
            let wish = wish.in_language(self.words.language().tag());
            let placed = in_window(window, |window, file| {
                window.global::<Looking>().invoke_placed(file);
            });
            let name = wish.suggested_name();
            if self.choices.handed_on {
                dialogs.share_file(&name, placed);
            } else {
                dialogs.place_file(&self.words.share_file_title(), &name, placed);
            }
            self.choices.wish = Some(wish);
        }
        let now = self.now(view);
        let request = match request {
            Some(request) => {
                self.awake.asked(now);
                Some(request)
            }
            None if view.locked => None,
            None => self.awake.stirred(now),
        };
        if let (Some(request), Some(ask)) = (request, &self.ask) {
            ask(request);
        }
        self.refresh(window);
    }

    /// Takes in a file that was opened from outside, where its answer is seen; on a locked device once that is open.
    fn take_opened(&mut self, window: &AppWindow) {
        if self.view.as_ref().is_none_or(|view| view.locked) {
            return;
        }
        let Some(file) = self.opened.take() else {
            return;
        };
        self.act(window, Act::Go(Screen::Sync));
        if let Some(ask) = &self.ask {
            ask(Request::TakeIn(file));
        }
    }

    /// A tick has passed.
    fn pass(&mut self) {
        self.passed += TICK;
        let Some(view) = &self.view else { return };
        if view.locked {
            self.choices.pass_locked(TICK);
        }
        let now = self.now(view);
        if let Some(request) = self.awake.look(now)
            && !view.locked
            && let Some(ask) = &self.ask
        {
            ask(request);
        }
    }

    /// Seconds since 1970, from the clock at every call: a device that slept is not behind.
    fn now(&self, view: &View) -> i64 {
        match &self.clock {
            Some(clock) => clock.now(),
            None => view.now.saturating_add(self.passed),
        }
    }

    /// Hands over what is to be seen: the frame, and the screen that is open.
    fn refresh(&mut self, window: &AppWindow) {
        let Some(view) = &self.view else { return };
        let (choices, words) = (&self.choices, &*self.words);
        let now = self.now(view);
        // First what is in a screen, then which screen: none is seen with the figures of before.
        match choices.screen {
            Screen::Record => bind::show_record(
                window,
                record::show(view, choices, &self.tidings, words),
                &self.models,
                words,
            ),
            Screen::Mine => bind::show_mine(window, mine::show(view, &choices.figures, words)),
            Screen::Team => bind::show_team(window, team::show(view, &choices.figures, now, words)),
            Screen::Sync => bind::show_sending(window, sending::show(view, choices, now, words)),
            Screen::Sheet => {
                let place = record::site_name(view, words);
                bind::show_table(window, table::show(view, place, words));
            }
            Screen::Settings | Screen::About => {}
            Screen::Setup => bind::show_setup(
                window,
                setup::show(view, &choices.setup, words),
                &self.models,
            ),
            Screen::Welcome => bind::show_card(window, welcome::show(view, choices.cards, words)),
            Screen::Stored => bind::show_stored(window, stored::show(view, words)),
            Screen::Guard => bind::show_guard(window, guard::show(view, &choices.guard, words)),
        }
        if choices.screen != Screen::Setup {
            bind::forget_code(window);
        }
        match choices.over {
            Over::HandOver => bind::show_handover(window, handover::show(view, words)),
            Over::Recent => bind::show_taps(window, recent::show(view, words), &self.models),
            Over::Days => bind::show_days(window, days::show(view, words)),
            Over::Clock => bind::show_clock(window, clock::show(view, choices, words)),
            Over::Share => bind::show_share(window, share::show(view, choices, now, words)),
            Over::Secret => bind::show_steps(window, guard::steps(view, &choices.guard, words)),
            Over::Erase => bind::show_guard(window, guard::show(view, &choices.guard, words)),
            _ => {}
        }
        bind::show_entry(window, lock::entry(view, choices, words), words);
        if view.locked {
            bind::show_lock(window, lock::show(view, choices, words));
        }
        let frame = frame::show(view, choices, &self.tidings, words);
        bind::show_frame(window, frame, choices, view, &self.models);
    }
}
