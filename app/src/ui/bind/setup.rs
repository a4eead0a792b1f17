//! The set-up's global.

use std::rc::Rc;

use slint::{ComponentHandle, Image, ModelRc, Rgb8Pixel, SharedPixelBuffer, VecModel};
use tally::team::Role;

use super::{
    Acts, Models,
    rows::{list, place, settle},
};
use crate::{
    qr::Modules,
    ui::{
        act::Act,
        setup::{GRAINS, KindChoice, Part, SetupAct, SetupShown},
        window::{
            AppWindow, Setup, SetupCode, SetupKind, SetupPart, SetupService, SetupSite, SetupTarget,
        },
    },
};

/// Lists that stay while their rows change, so that what one pressed keeps the focus.
#[derive(Default)]
pub(super) struct SetupModels {
    parts: Rc<VecModel<SetupPart>>,
    sites: Rc<VecModel<SetupSite>>,
    /// One list of kinds a service.
    kinds: [Rc<VecModel<SetupKind>>; 3],
    targets: Rc<VecModel<SetupTarget>>,
    target_kinds: Rc<VecModel<SetupKind>>,
    services: Rc<VecModel<SetupService>>,
    codes: Rc<VecModel<SetupCode>>,
}

/// Makes a list that stays hold what is shown now.
fn keep<S, T: Clone + PartialEq + 'static>(
    model: &Rc<VecModel<T>>,
    shown: Vec<S>,
    row: impl FnMut(S) -> T,
) -> ModelRc<T> {
    settle(model, shown.into_iter().map(row).collect());
    ModelRc::from(Rc::clone(model))
}

pub(in crate::ui) fn show_setup(window: &AppWindow, shown: SetupShown, models: &Models) {
    let models = &models.setup;
    let setup = window.global::<Setup>();
    setup.set_closed(shown.closed);
    setup.set_part(shown.part.map_or(-1, place));
    setup.set_parts(keep(&models.parts, shown.parts, |part| SetupPart {
        name: part.name.into(),
        sum: part.sum.into(),
        wrong: part.wrong,
    }));
    setup.set_name(shown.name.into());
    setup.set_name_wrong(shown.name_wrong.into());
    setup.set_sites(keep(&models.sites, shown.sites, |site| SetupSite {
        label: site.label.into(),
        code: site.code.into(),
        wrong: site.wrong,
        edit: site.edit.into(),
        up: site.up.into(),
        down: site.down.into(),
    }));
    setup.set_sites_wrong(shown.sites_wrong.into());
    setup.set_site_open(shown.site.is_some());
    if let Some(site) = shown.site {
        setup.set_site_fresh(site.fresh);
        setup.set_site_label(site.label.into());
        setup.set_site_label_wrong(site.label_wrong.into());
        setup.set_site_code(site.code.into());
        setup.set_site_code_wrong(site.code_wrong.into());
        setup.set_removing(site.removing);
    }
    let services = shown.services.into_iter().zip(&models.kinds).collect();
    setup.set_services(keep(&models.services, services, |(service, model)| {
        SetupService {
            name: service.name.into(),
            kinds: keep(model, service.kinds, kind),
        }
    }));
    setup.set_kinds_wrong(shown.kinds_wrong.into());
    setup.set_bands(shown.bands);
    setup.set_remember(shown.remember);
    setup.set_outcomes(shown.outcomes);
    setup.set_targets(keep(&models.targets, shown.targets, |target| SetupTarget {
        code: target.code.into(),
        what: target.what.into(),
        remove: target.remove.into(),
    }));
    setup.set_target_kinds(keep(&models.target_kinds, shown.target_kinds, kind));
    setup.set_grains(list(shown.grains, Into::into));
    setup.set_grain(place(shown.grain));
    setup.set_target_count(shown.target_count.into());
    setup.set_target_wrong(shown.target_wrong.into());
    setup.set_can_add_target(shown.can_add_target);
    setup.set_days(shown.days.value.into());
    setup.set_days_less(shown.days.less.into());
    setup.set_days_more(shown.days.more.into());
    setup.set_can_days_less(shown.days.can_less);
    setup.set_can_days_more(shown.days.can_more);
    setup.set_lock(shown.lock.value.into());
    setup.set_lock_less(shown.lock.less.into());
    setup.set_lock_more(shown.lock.more.into());
    setup.set_can_lock_less(shown.lock.can_less);
    setup.set_can_lock_more(shown.lock.can_more);
    setup.set_changed(shown.changed);
    setup.set_can_save(shown.can_save);
    setup.set_saving(shown.saving);
    setup.set_look_again(shown.look_again.into());
    setup.set_joined(shown.joined);
    setup.set_discarding(shown.discarding);
    setup.set_codes(keep(&models.codes, shown.codes, |code| SetupCode {
        name: code.name.into(),
        who: code.who.into(),
        held: code.held,
        show: code.show.into(),
    }));
    match shown.code {
        None => forget_code(window),
        Some(code) => {
            let side = code.picture.as_ref().map_or(0, Modules::side);
            setup.set_code_picture(
                code.picture
                    .map(|modules| picture(&modules))
                    .unwrap_or_default(),
            );
            setup.set_code_side(place(side));
            setup.set_code(code.text.into());
            setup.set_code_at(place(code.at));
        }
    }
}

/// Takes the code off the screen, and its picture out of memory.
pub(in crate::ui) fn forget_code(window: &AppWindow) {
    let setup = window.global::<Setup>();
    if setup.get_code_at() >= 0 {
        setup.set_code_at(-1);
        setup.set_code("".into());
        setup.set_code_picture(Image::default());
        setup.set_code_side(0);
    }
}

/// One pixel a square; the screen draws each larger. Dark on white in every theme, because readers
/// expect it so.
fn picture(modules: &Modules) -> Image {
    let side = u32::try_from(modules.side()).unwrap_or(0);
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(side, side);
    for (pixel, dark) in pixels.make_mut_slice().iter_mut().zip(modules.dark()) {
        let light = if *dark { 0 } else { 255 };
        *pixel = Rgb8Pixel::new(light, light, light);
    }
    Image::from_rgb8(pixels)
}

fn kind(kind: KindChoice) -> SetupKind {
    SetupKind {
        code: kind.code.into(),
        name: kind.name.into(),
        what: kind.what.into(),
        on: kind.on,
    }
}

/// What stands at a place of a list.
fn at<T: Copy>(list: &[T], place: i32) -> Option<T> {
    list.get(usize::try_from(place).ok()?).copied()
}

pub(super) fn connect(setup: &Setup<'_>, act: &impl Acts) {
    let does = {
        let act = act.clone();
        move |done: SetupAct| act(Act::Setup(done))
    };
    // What carries nothing.
    macro_rules! plain {
        ($($callback:ident => $act:expr),+ $(,)?) => {$(
            let then = does.clone();
            setup.$callback(move || then($act));
        )+};
    }
    plain! {
        on_new_site => SetupAct::NewSite,
        on_site_done => SetupAct::SiteDone,
        on_ask_remove => SetupAct::AskRemove,
        on_remove => SetupAct::Remove,
        on_keep_site => SetupAct::KeepSite,
        on_add_target => SetupAct::AddTarget,
        on_save => SetupAct::Save,
        on_ask_discard => SetupAct::AskDiscard,
        on_discard => SetupAct::Discard,
        on_keep_draft => SetupAct::KeepDraft,
        on_hide => SetupAct::Hide,
    }
    // What carries one thing; a place or code that no list has is no act.
    macro_rules! one {
        ($($callback:ident($given:ident) => $act:expr),+ $(,)?) => {$(
            let then = does.clone();
            setup.$callback(move |$given| {
                let done: Option<SetupAct> = $act;
                if let Some(done) = done {
                    then(done);
                }
            });
        )+};
    }
    one! {
        on_open(place) => at(&Part::ALL, place).map(SetupAct::Open),
        on_set_name(text) => Some(SetupAct::Name(text.into())),
        on_edit_site(place) => usize::try_from(place).ok().map(SetupAct::EditSite),
        on_set_label(text) => Some(SetupAct::SiteLabel(text.into())),
        on_set_code(text) => Some(SetupAct::SiteCode(text.into())),
        on_set_bands(on) => Some(SetupAct::Bands(on)),
        on_set_remember(on) => Some(SetupAct::Remember(on)),
        on_set_outcomes(on) => Some(SetupAct::Outcomes(on)),
        on_target_kind(code) => code.parse().ok().map(SetupAct::TargetKind),
        on_target_grain(place) => at(&GRAINS, place).map(SetupAct::TargetGrain),
        on_set_count(text) => Some(SetupAct::TargetCount(text.into())),
        on_remove_target(place) => usize::try_from(place).ok().map(SetupAct::RemoveTarget),
        on_step_days(more) => Some(SetupAct::Days { more }),
        on_step_lock(more) => Some(SetupAct::Lock { more }),
        on_show(place) => at(Role::ALL, place).map(SetupAct::Show),
    }
    let then = does.clone();
    setup.on_set_kind(move |code, on| {
        if let Ok(kind) = code.parse() {
            then(SetupAct::Kind(kind, on));
        }
    });
    setup.on_move_site(move |place, up| {
        if let Ok(at) = usize::try_from(place) {
            does(SetupAct::MoveSite { at, up });
        }
    });
}
