//! Opening the profile behind a window that is there already: where it cannot be opened, the window
//! says why, and tries again when somebody asks.

use std::{
    cell::RefCell,
    env,
    path::{Path, PathBuf},
    rc::{Rc, Weak},
};

use super::{
    bind, problem,
    screens::{RunError, Screens},
};
use crate::{
    edge::Surroundings,
    figures::rescue,
    store::{Profile, StoreError},
    vault::Vault,
    worker::{Request, StartError, Worker},
};

/// A profile to be opened, and its worker once it is.
pub(super) struct Opening {
    screens: Weak<Screens>,
    profile: Profile,
    vault: Vault,
    surroundings: Surroundings,
    worker: RefCell<Option<Worker>>,
}

impl Opening {
    /// Opens the profile, or shows why it cannot be.
    pub(super) fn begin(
        screens: &Rc<Screens>,
        profile: &Profile,
        vault: Vault,
        surroundings: Surroundings,
    ) -> Result<Rc<Self>, RunError> {
        let opening = Rc::new(Self {
            screens: Rc::downgrade(screens),
            profile: profile.clone(),
            vault,
            surroundings,
            worker: RefCell::default(),
        });
        let again = Rc::clone(&opening);
        let export = Rc::clone(&opening);
        screens.on_problem(
            move || {
                // Another refusal than the store's was told at the start already.
                let _ = again.open();
            },
            move || export.export(),
        );
        opening.open()?;
        Ok(opening)
    }

    fn open(&self) -> Result<(), RunError> {
        let Some(screens) = self.screens.upgrade() else {
            return Ok(());
        };
        match Worker::start_with(
            &self.profile,
            self.vault.clone(),
            self.surroundings.clone(),
            screens.publisher(),
        ) {
            Ok(worker) => {
                screens.ask_through(worker.asker());
                screens.show_problem(None);
                *self.worker.borrow_mut() = Some(worker);
                Ok(())
            }
            Err(StartError::Store(error)) => {
                screens.show_problem(Some(&error));
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Tells the worker something, if there is one.
    pub(super) fn tell(&self, request: Request) {
        if let Some(worker) = &*self.worker.borrow() {
            worker.ask(request);
        }
    }

    /// Into the home folder, where people find it; without one, beside the profile.
    fn export(&self) {
        let Some(screens) = self.screens.upgrade() else {
            return;
        };
        let home = env::var_os("HOME").map(PathBuf::from);
        let folder = home.unwrap_or_else(|| self.profile.folder.clone());
        let file = self
            .vault
            .open(None)
            .ok()
            .and_then(|key| rescue(&self.profile, &key, &folder).ok());
        screens.show_exported(file.as_deref());
    }

    /// Ends the worker, if there is one.
    pub(super) fn stop(&self) {
        if let Some(worker) = self.worker.borrow_mut().take() {
            worker.stop();
        }
    }
}

impl Screens {
    /// Shows why the counts cannot be opened, or no longer does.
    pub fn show_problem(&self, error: Option<&StoreError>) {
        match error {
            Some(error) => bind::show_problem(self.window(), problem::show(error, &self.words())),
            None => bind::put_problem_away(self.window()),
        }
    }

    /// What tries again to open the counts, and what takes the figures out of those that cannot be.
    pub fn on_problem(&self, again: impl Fn() + 'static, export: impl Fn() + 'static) {
        bind::connect_problem(self.window(), again, export);
    }

    /// Says into which file the figures went, or that they could not be saved.
    pub fn show_exported(&self, file: Option<&Path>) {
        let words = self.words();
        let text = file.map_or_else(
            || words.trouble_not_exported(),
            |file| words.trouble_exported(&file.display().to_string()),
        );
        bind::show_exported(self.window(), text);
    }
}
