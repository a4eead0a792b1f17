//! Files that come and go by the system's own chooser, and those that other apps open with this one. The activity
//! copies them, because only an activity can; what passes through are files in the app's own cache, of which both
//! sides know the names.

use std::{
    cell::{Cell, RefCell},
    fs,
    path::{Path, PathBuf},
    rc::Rc,
    time::Duration,
};

use app::ui::{Arrivals, Chosen, Dialogs};
use jni::{errors::Error, jni_sig, jni_str, objects::JValue, strings::JNIStr};
use slint::{Timer, TimerMode};

use crate::java::Java;

/// Where the activity puts a picture that was chosen.
const PICTURE: &str = "chosen-picture";
/// Where it puts a file of counts that was chosen.
const COUNTS: &str = "chosen-counts";
/// Where it puts one that another app opened with this one.
const OPENED: &str = "opened-counts";
/// Where such a file is while it is taken in.
const TAKEN: &str = "taken-counts";
/// Where files are written before they are handed over.
const OUTGOING: &str = "outgoing";

/// How often to look whether a file that is being copied is there.
const LOOK: Duration = Duration::from_millis(300);

/// The system's chooser. The activity's methods are looked up in the activity itself: a thread of ours knows only the
/// classes of the system by name.
#[derive(Clone)]
pub(crate) struct Files {
    java: Java,
    cache: PathBuf,
    waiting: Rc<RefCell<Waiting>>,
    look: Rc<Timer>,
}

#[derive(Default)]
struct Waiting {
    picture: Option<Chosen>,
    counts: Option<Chosen>,
    arrivals: Option<Arrivals>,
    file: Option<(PathBuf, Handing)>,
}

/// How a file leaves.
#[derive(Clone, Copy)]
enum Handing {
    /// To a place that the person chooses.
    Over,
    /// To an app that the person chooses.
    On,
}

impl Files {
    /// Passing through this folder, in which nothing of an earlier run stays but a file that was just opened.
    pub(crate) fn through(java: Java, cache: PathBuf) -> Self {
        for name in [PICTURE, COUNTS, TAKEN] {
            let _ = fs::remove_file(cache.join(name));
        }
        let _ = fs::remove_dir_all(cache.join(OUTGOING));
        Self {
            java,
            cache,
            waiting: Rc::default(),
            look: Rc::default(),
        }
    }

    /// From now on this takes files that other apps open with this one.
    pub(crate) fn tell(&self, arrivals: Arrivals) {
        self.waiting.borrow_mut().arrivals = Some(arrivals);
        self.returned();
    }

    /// The person is here, or back from a chooser: a file may be here, or still on its way.
    pub(crate) fn returned(&self) {
        self.take_in();
        let coming = |files: &Self| {
            [PICTURE, COUNTS, OPENED]
                .iter()
                .any(|name| files.cache.join(format!("{name}.part")).exists())
        };
        if !coming(self) {
            return;
        }
        let (files, ended) = (self.clone(), Cell::new(false));
        self.look.start(TimerMode::Repeated, LOOK, move || {
            if ended.get() {
                files.look.stop();
                return;
            }
            // What was renamed between two looks is there by the second.
            ended.set(!coming(&files));
            files.take_in();
        });
    }

    fn take_in(&self) {
        let mut waiting = self.waiting.borrow_mut();
        let there = |name: &str| Some(self.cache.join(name)).filter(|file| file.exists());
        if let Some(file) = there(PICTURE)
            && let Some(chosen) = waiting.picture.take()
        {
            chosen(file);
        }
        if let Some(file) = there(COUNTS)
            && let Some(chosen) = waiting.counts.take()
        {
            chosen(file);
        }
        if let Some(file) = there(OPENED)
            && let Some(arrivals) = &mut waiting.arrivals
        {
            let taken = self.cache.join(TAKEN);
            if fs::rename(file, &taken).is_ok() {
                arrivals(taken);
            }
        }
    }

    fn choose(&self, name: &str, method: &JNIStr) {
        let _ = fs::remove_file(self.cache.join(name));
        let _ = self.java.with(|env, activity| {
            env.call_method(activity, method, jni_sig!(()), &[])
                .map(drop)
        });
    }

    fn place(&self, name: &str, handing: Handing, chosen: Chosen) {
        let folder = self.cache.join(OUTGOING);
        if fs::create_dir_all(&folder).is_err() {
            return;
        }
        let file = folder.join(name);
        self.waiting.borrow_mut().file = Some((file.clone(), handing));
        chosen(file);
    }

    fn leave(&self, file: &Path, handing: Handing) -> Result<(), Error> {
        let method = match handing {
            Handing::Over => jni_str!("handOver"),
            Handing::On => jni_str!("share"),
        };
        self.java.with(|env, activity| {
            let file = env.new_string(file.to_string_lossy())?;
            let values = [JValue::Object(&file)];
            env.call_method(activity, method, jni_sig!((JString)), &values)
                .map(drop)
        })
    }
}

// Where the activity has no chooser, the button does nothing.
impl Dialogs for Files {
    fn choose_picture(&self, _: &str, chosen: Chosen) {
        self.waiting.borrow_mut().picture = Some(chosen);
        self.choose(PICTURE, jni_str!("choosePicture"));
    }

    fn choose_counts(&self, _: &str, chosen: Chosen) {
        self.waiting.borrow_mut().counts = Some(chosen);
        self.choose(COUNTS, jni_str!("chooseCounts"));
    }

    fn place_file(&self, _: &str, name: &str, chosen: Chosen) {
        self.place(name, Handing::Over, chosen);
    }

    fn shares(&self) -> bool {
        true
    }

    fn share_file(&self, name: &str, chosen: Chosen) {
        self.place(name, Handing::On, chosen);
    }

    fn placed(&self) {
        if let Some((file, handing)) = self.waiting.borrow_mut().file.take() {
            let _ = self.leave(&file, handing);
        }
    }
}
