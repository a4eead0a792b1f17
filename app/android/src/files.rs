//! Files that come and go by the system's own chooser. The activity opens it and copies the file, because only an
//! activity can; what passes through are files in the app's own cache, of which both sides know the names.

use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use app::ui::{Chosen, Dialogs};
use jni::{errors::Error, jni_sig, jni_str, objects::JValue};

use crate::java::Java;

/// Where the activity puts a picture that was chosen.
const CHOSEN: &str = "chosen-picture";
/// Where files of figures are written before they are handed over.
const OUTGOING: &str = "outgoing";

/// The system's chooser. The activity's methods are looked up in the activity itself: a thread of ours knows only the
/// classes of the system by name.
#[derive(Clone)]
pub(crate) struct Files {
    java: Java,
    cache: PathBuf,
    waiting: Rc<RefCell<Waiting>>,
}

#[derive(Default)]
struct Waiting {
    picture: Option<Chosen>,
    file: Option<PathBuf>,
}

impl Files {
    /// Passing through this folder, in which nothing of an earlier run stays.
    pub(crate) fn through(java: Java, cache: PathBuf) -> Self {
        let files = Self {
            java,
            cache,
            waiting: Rc::default(),
        };
        let _ = fs::remove_file(files.picture());
        let _ = fs::remove_dir_all(files.cache.join(OUTGOING));
        files
    }

    fn picture(&self) -> PathBuf {
        self.cache.join(CHOSEN)
    }

    /// The person is back from the chooser: a picture may be there.
    pub(crate) fn returned(&self) {
        let picture = self.picture();
        if !picture.exists() {
            return;
        }
        if let Some(chosen) = self.waiting.borrow_mut().picture.take() {
            chosen(picture);
        }
    }

    fn hand_over(&self, file: &Path) -> Result<(), Error> {
        self.java.with(|env, activity| {
            let file = env.new_string(file.to_string_lossy())?;
            let values = [JValue::Object(&file)];
            env.call_method(activity, jni_str!("handOver"), jni_sig!((JString)), &values)
                .map(drop)
        })
    }
}

// Where the activity has no chooser, the button does nothing.
impl Dialogs for Files {
    fn choose_picture(&self, _: &str, chosen: Chosen) {
        let _ = fs::remove_file(self.picture());
        self.waiting.borrow_mut().picture = Some(chosen);
        let _ = self.java.with(|env, activity| {
            env.call_method(activity, jni_str!("choosePicture"), jni_sig!(()), &[])
                .map(drop)
        });
    }

    fn place_file(&self, _: &str, name: &str, chosen: Chosen) {
        let folder = self.cache.join(OUTGOING);
        if fs::create_dir_all(&folder).is_err() {
            return;
        }
        let file = folder.join(name);
        self.waiting.borrow_mut().file = Some(file.clone());
        chosen(file);
    }

    fn placed(&self) {
        if let Some(file) = self.waiting.borrow_mut().file.take() {
            let _ = self.hand_over(&file);
        }
    }
}
