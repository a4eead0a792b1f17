//! The shell's global, the theme, the direction and the words.

use std::rc::Rc;

use locales::{Direction, Words};
use slint::{ComponentHandle, ModelRc};

use super::{Acts, Models, rows::settle};
use crate::{
    store,
    ui::{
        act::{Act, Over, Screen},
        choices::Choices,
        frame::FrameShown,
        generated::fill_tr,
        window::{self, AppWindow, Dir, LanguageRow, Settings, Shell, Theme, ThemeChoice, Tr},
    },
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
    theme: store::Theme,
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
    settle(&models.languages, languages.collect());
    shell.set_languages(ModelRc::from(Rc::clone(&models.languages)));
    window.global::<Theme>().set_choice(match theme {
        store::Theme::Auto => ThemeChoice::Auto,
        store::Theme::Light => ThemeChoice::Light,
        store::Theme::Dark => ThemeChoice::Dark,
    });
    shell.set_screen(match choices.screen {
        Screen::Record => window::Screen::Record,
        Screen::Mine => window::Screen::Mine,
        Screen::Team => window::Screen::Team,
        Screen::Sync => window::Screen::Sync,
        Screen::Settings => window::Screen::Settings,
        Screen::About => window::Screen::About,
    });
    shell.set_over(match choices.over {
        Over::Nothing => window::Over::None,
        Over::Menu => window::Over::Menu,
        Over::Sites => window::Over::Sites,
        Over::Ages => window::Over::Ages,
        Over::Pad => window::Over::Pad,
    });
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
        }));
    });
    let does = act.clone();
    shell.on_lay(move |over| {
        does(Act::Lay(match over {
            window::Over::None | window::Over::Pad => Over::Nothing,
            window::Over::Menu => Over::Menu,
            window::Over::Sites => Over::Sites,
            window::Over::Ages => Over::Ages,
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
