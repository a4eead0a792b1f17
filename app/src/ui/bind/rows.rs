//! Lists that stay while their rows change, so that the screens keep what they have drawn and only
//! what changed is drawn again: a button that is being pressed must not be replaced under the finger.

use std::rc::Rc;

use slint::{Model, ModelRc, VecModel};

use super::setup::SetupModels;
use crate::ui::window::{AgeRow, KindRow, LanguageRow, ServiceRow, SiteRow, TapRow};

/// The lists of the frame, the Record screen and the set-up.
#[derive(Default)]
pub(in crate::ui) struct Models {
    pub(super) services: Rc<VecModel<ServiceRow>>,
    /// One list of kinds a service.
    pub(super) kinds: [Rc<VecModel<KindRow>>; 3],
    pub(super) sites: Rc<VecModel<SiteRow>>,
    pub(super) ages: Rc<VecModel<AgeRow>>,
    pub(super) favourites: Rc<VecModel<KindRow>>,
    pub(super) taps: Rc<VecModel<TapRow>>,
    pub(super) languages: Rc<VecModel<LanguageRow>>,
    pub(super) setup: SetupModels,
}

/// Makes a list hold these rows, touching only those that differ.
pub(super) fn settle<T: Clone + PartialEq + 'static>(model: &VecModel<T>, rows: Vec<T>) {
    while model.row_count() > rows.len() {
        model.remove(model.row_count() - 1);
    }
    for (at, row) in rows.into_iter().enumerate() {
        match model.row_data(at) {
            Some(there) if there == row => {}
            Some(_) => model.set_row_data(at, row),
            None => model.push(row),
        }
    }
}

/// A list that is made anew each time: for screens that are only looked at.
pub(super) fn list<S, T: Clone + 'static>(rows: Vec<S>, row: impl FnMut(S) -> T) -> ModelRc<T> {
    ModelRc::new(VecModel::from(
        rows.into_iter().map(row).collect::<Vec<_>>(),
    ))
}

/// The place of something in a list of the screens.
pub(super) fn place(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_takes_any_rows_and_keeps_those_that_stay() {
        let model = VecModel::from(vec![1, 2, 3]);
        for rows in [vec![1, 5], vec![], vec![1, 2, 3, 4], vec![4]] {
            settle(&model, rows.clone());
            assert_eq!(model.iter().collect::<Vec<_>>(), rows);
        }
    }
}
