//! Where Android enters. It may enter more than once in the same process: each time the activity is made anew, on a
//! thread of its own.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use app::{
    edge::Surroundings,
    store::Profile,
    ui::{self, Device, Ear, Presence},
    vault::{ThreeTries, Vault},
};
use slint::android::{
    AndroidApp,
    android_activity::{MainEvent, PollEvent, WindowManagerFlags},
};

use crate::{files::Files, java::Java, keystore::Keystore, power, touch::Touch};

/// What Android looks for in the library.
// SAFETY: no other function of this name is in the library; android-activity declares it in just this way.
#[expect(unsafe_code, reason = "Android finds it by its name")]
#[unsafe(no_mangle)]
fn android_main(app: AndroidApp) {
    // There is nobody to tell: without a window, without Java, the activity ends.
    let _ = open(&app);
}

fn open(app: &AndroidApp) -> Result<(), Box<dyn std::error::Error>> {
    // No picture of the screen, none in the list of recent apps, none for other apps.
    app.set_window_flags(WindowManagerFlags::SECURE, WindowManagerFlags::empty());
    let java = Java::of(app)?;
    let data = app
        .internal_data_path()
        .ok_or("there is no place for data")?;
    let cache = data.with_file_name("cache");
    let profile = Profile::at(data);
    let files = Files::through(java.clone(), cache);

    let ear: Rc<RefCell<Option<Ear>>> = Rc::default();
    let (listens, power, returned) = (Rc::clone(&ear), java.clone(), files.clone());
    slint::android::init_with_event_listener(app.clone(), move |event| {
        let presence = match event {
            PollEvent::Main(MainEvent::Pause) => power::after_pause(&power),
            PollEvent::Main(MainEvent::Resume { .. }) => {
                returned.returned();
                Presence::Here
            }
            _ => return,
        };
        if let Some(ear) = &mut *listens.borrow_mut() {
            ear(presence);
        }
    })?;

    let opened = files.clone();
    let key = ThreeTries::of(Keystore(java.clone()));
    let device = Device {
        wished: languages(app),
        vault: Vault::with(&profile, Arc::new(key)),
        touch: Some(Box::new(Touch(java))),
        sound: None,
        dialogs: Some(Box::new(files)),
        presence: Box::new(move |_, takes| *ear.borrow_mut() = Some(takes)),
        opened: Box::new(move |arrivals| opened.tell(arrivals)),
    };
    ui::run_on(device, &profile, Surroundings::system())?;
    Ok(())
}

/// The language of the system, with its country where there is one.
fn languages(app: &AndroidApp) -> Vec<String> {
    let config = app.config();
    let Some(language) = config.language() else {
        return Vec::new();
    };
    match config.country() {
        Some(country) => vec![format!("{language}-{country}"), language],
        None => vec![language],
    }
}
