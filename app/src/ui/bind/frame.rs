//! The shell's global, the theme, the direction and the words.

use std::rc::Rc;

use app_window::fill_tr;
use locales::{Direction, Words};
use slint::{ComponentHandle, ModelRc};

use super::{Acts, Models, rows::settle};
use crate::{
    store,
    ui::{
        act::{Act, Over, Screen},
        choices::Choices,
        frame::FrameShown,
        window::{self, AppWindow, Dir, LanguageRow, Settings, Shell, Theme, ThemeChoice, Tr},
    },
    worker::View,
};

/// Changes the language of everything on the screens, at once.
pub(in crate::ui) fn speak(window: &AppWindow, words: &Rc<Words>) {
    fill_tr(&window.global::<Tr>(), words);
    window
        .global::<Dir>()
        .set_rtl(words.language().direction() == Direction::Rtl);
}

pub(in crate::ui) fn show_frame(
    window: &AppWindow,
    shown: FrameShown,
    choices: &Choices,
    view: &View,
    models: &Models,
) {
    let shell = window.global::<Shell>();
    shell.set_announcement(shown.announcement.into());
    shell.set_notice(shown.notice.into());
    shell.set_waiting(shown.waiting.into());
    shell.set_version(shown.version.into());
    let languages = shown.languages.into_iter().map(|language| LanguageRow {
        tag: language.tag.into(),
        own_name: language.own_name.into(),
        chosen: language.chosen,
    });
    shell.set_language(shown.language.into());
    settle(&models.languages, languages.collect());
    shell.set_languages(ModelRc::from(Rc::clone(&models.languages)));
    show_looks(window, &view.settings);
    super::tablet::show_settings(window, view, shown.digits);
    shell.set_kiosk(view.settings.kiosk);
    shell.set_can_set_up(view.team.as_ref().is_some_and(|team| team.can_change));
    shell.set_practice(view.practice);
    // While locked, no screen is there at all, and so nothing of one is to be found.
    shell.set_screen(match choices.screen {
        _ if view.locked && choices.gate.counting => window::Screen::CountLocked,
        _ if view.locked => window::Screen::Lock,
        Screen::Record => window::Screen::Record,
        Screen::Mine => window::Screen::Mine,
        Screen::Team => window::Screen::Team,
        Screen::Sync => window::Screen::Sync,
        Screen::Settings => window::Screen::Settings,
        Screen::About => window::Screen::About,
        Screen::Sheet => window::Screen::Sheet,
        Screen::Welcome => window::Screen::Welcome,
        Screen::Setup => window::Screen::Setup,
        Screen::Stored => window::Screen::Stored,
        Screen::Guard => window::Screen::Guard,
    });
    shell.set_over(match choices.over {
        Over::Nothing => window::Over::None,
        Over::Menu => window::Over::Menu,
        Over::Sites => window::Over::Sites,
        Over::Ages => window::Over::Ages,
        Over::Pad => window::Over::Pad,
        Over::FilterSites => window::Over::FilterSites,
        Over::FilterServices => window::Over::FilterServices,
        Over::FilterKinds => window::Over::FilterKinds,
        Over::Share => window::Over::Share,
        Over::Recent => window::Over::Recent,
        Over::Days => window::Over::Days,
        Over::EmptyShift => window::Over::EmptyShift,
        Over::Clock => window::Over::Clock,
        Over::HandOver => window::Over::HandOver,
        Over::Languages => window::Over::Languages,
        Over::Secret => window::Over::Secret,
        Over::Erase => window::Over::Erase,
    });
}

fn show_looks(window: &AppWindow, settings: &store::Settings) {
    let theme = window.global::<Theme>();
    theme.set_choice(match settings.theme {
        store::Theme::Auto => ThemeChoice::Auto,
        store::Theme::Light => ThemeChoice::Light,
        store::Theme::Dark => ThemeChoice::Dark,
    });
    theme.set_scale(f32::from(settings.text_size) / 100.0);
    theme.set_contrast(settings.contrast);
    theme.set_still(settings.still);
}

pub(super) fn connect(shell: &Shell<'_>, settings: &Settings<'_>, act: &impl Acts) {
    let does = act.clone();
    shell.on_go(move |screen| {
        does(Act::Go(match screen {
            window::Screen::Record => Screen::Record,
            window::Screen::Mine => Screen::Mine,
            window::Screen::Team => Screen::Team,
            window::Screen::Sync => Screen::Sync,
            window::Screen::Settings => Screen::Settings,
            window::Screen::About => Screen::About,
            window::Screen::Sheet => Screen::Sheet,
            window::Screen::Welcome => Screen::Welcome,
            window::Screen::Setup => Screen::Setup,
            window::Screen::Stored => Screen::Stored,
            window::Screen::Guard => Screen::Guard,
            // No button leads to the lock; the worker locks.
            window::Screen::Lock | window::Screen::CountLocked | window::Screen::Problem => return,
        }));
    });
    let does = act.clone();
    shell.on_lay(move |over| {
        does(Act::Lay(match over {
            window::Over::None | window::Over::Pad | window::Over::Secret | window::Over::Erase => {
                Over::Nothing
            }
            window::Over::Menu => Over::Menu,
            window::Over::Sites => Over::Sites,
            window::Over::Ages => Over::Ages,
            window::Over::FilterSites => Over::FilterSites,
            window::Over::FilterServices => Over::FilterServices,
            window::Over::FilterKinds => Over::FilterKinds,
            window::Over::Share => Over::Share,
            window::Over::Recent => Over::Recent,
            window::Over::Days => Over::Days,
            window::Over::EmptyShift => Over::EmptyShift,
            window::Over::Clock => Over::Clock,
            window::Over::HandOver => Over::HandOver,
            window::Over::Languages => Over::Languages,
        }));
    });
    let does = act.clone();
    shell.on_back(move || does(Act::Back));
    let does = act.clone();
    shell.on_undo(move || does(Act::Undo));
    let does = act.clone();
    shell.on_dismiss(move || does(Act::Dismiss));
    let does = act.clone();
    shell.on_choose_language(move |tag| does(Act::Language(tag.into())));
    let does = act.clone();
    settings.on_choose_theme(move |choice| {
        does(Act::Theme(match choice {
            ThemeChoice::Auto => store::Theme::Auto,
            ThemeChoice::Light => store::Theme::Light,
            ThemeChoice::Dark => store::Theme::Dark,
        }));
    });
}
