//! Figures as a text to pass on: the same numbers as on the screen, in plain lines.

use locales::{Words, plain};

use super::lists::{FigureLine, ServiceFigure};
use crate::{
    sync::FileMark,
    ui::{act::Screen, choices::Choices, mine, mine::MineShown, team, team::TeamShown},
    worker::{FileState, View},
};

/// The sheet: the text, and what to know before it is passed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct ShareShown {
    pub(in crate::ui) text: String,
    pub(in crate::ui) note: String,
    pub(in crate::ui) file: FileShown,
}

/// The file that can be had of the same figures, and what became of the one asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct FileShown {
    /// Exact figures can be saved; released ones too.
    pub(in crate::ui) internal: bool,
    pub(in crate::ui) released: bool,
    pub(in crate::ui) running: bool,
    pub(in crate::ui) saved: String,
    pub(in crate::ui) trouble: String,
}

fn file(view: &View, choices: &Choices, words: &Words) -> FileShown {
    let offered = |mark| team::wish(view, &choices.figures, mark).is_some();
    let frame = FileShown {
        internal: offered(FileMark::Internal),
        released: offered(FileMark::Released),
        ..FileShown::default()
    };
    match &view.file {
        FileState::Nothing => frame,
        FileState::UnderWay => FileShown {
            running: true,
            ..frame
        },
        FileState::Saved(_) if choices.handed_on => frame,
        FileState::Saved(name) => FileShown {
            saved: words.share_file_saved(name),
            ..frame
        },
        FileState::Failed(trouble) => FileShown {
            trouble: trouble.message(words),
            ..frame
        },
    }
}

/// The text of the figures screen that is open.
pub(in crate::ui) fn show(view: &View, choices: &Choices, now: i64, words: &Words) -> ShareShown {
    if choices.screen == Screen::Team {
        ShareShown {
            text: of_team(&team::show(view, &choices.figures, now, words), words),
            note: words.share_note_team(),
            file: file(view, choices, words),
        }
    } else {
        ShareShown {
            text: of_mine(&mine::show(view, &choices.figures, words), words),
            note: words.share_note_mine(),
            file: FileShown::default(),
        }
    }
}

/// Counts of one device name no place: where a device stood on one day could tell who carried it.
fn of_mine(shown: &MineShown, words: &Words) -> String {
    let head = words.share_mine_head(&when(&shown.period, &shown.dates, words));
    let mut text = Text::begun(head);
    text.contacts(&shown.contacts, &shown.services, words);
    text.list(&words.figures_by_kind(), &shown.kinds);
    text.list(&words.figures_by_age(), &shown.bands);
    if !shown.unmet.is_empty() {
        text.line(&pair(&words.record_could_not_help(), &shown.unmet));
    }
    text.gap();
    text.line(&words.share_contacts_not_people());
    text.done()
}

fn of_team(shown: &TeamShown, words: &Words) -> String {
    let team = if shown.team.is_empty() {
        words.sync_team_unnamed()
    } else {
        shown.team.clone()
    };
    let period = when(&shown.period, &shown.dates, words);
    let mut text = Text::begun(words.share_team_head(&team, &period));
    if !shown.filters.part.is_empty() {
        text.line(&words.share_only(&shown.filters.part));
    }
    text.contacts(&shown.contacts, &shown.services, words);
    text.line(&shown.before);
    text.line(&shown.year_before);
    text.list(&words.figures_by_kind(), &shown.kinds);
    text.list(&words.team_by_site(), &shown.sites);
    text.list(&words.figures_by_age(), &shown.bands);
    if shown.outcomes {
        text.gap();
        let sum = pair(&words.record_could_not_help(), &shown.unmet_sum);
        text.line(&if shown.unmet_share.is_empty() {
            sum
        } else {
            format!("{sum} · {}", shown.unmet_share)
        });
    }
    text.gap();
    text.line(&shown.as_of);
    text.line(&words.share_contacts_not_people());
    text.line(&words.share_inside());
    text.done()
}

fn when(period: &str, dates: &str, words: &Words) -> String {
    if period == dates {
        period.to_owned()
    } else {
        words.share_period(period, dates)
    }
}

fn pair(name: &str, value: &str) -> String {
    format!("{name}: {value}")
}

struct Text(String);

impl Text {
    fn begun(head: String) -> Self {
        let mut text = Self(String::new());
        text.line(&head);
        text
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn gap(&mut self) {
        self.0.push('\n');
    }

    fn contacts(&mut self, contacts: &str, services: &[ServiceFigure], words: &Words) {
        self.gap();
        self.line(&pair(&words.figures_contacts(), contacts));
        for service in services {
            self.line(&service.label);
        }
    }

    fn list(&mut self, title: &str, lines: &[FigureLine]) {
        if lines.is_empty() {
            return;
        }
        self.gap();
        self.line(title);
        for line in lines {
            self.line(&format!("– {}", line.label));
        }
    }

    /// Without the marks that keep numbers in their place on the screens: other programs show them as
    /// boxes.
    fn done(self) -> String {
        plain(self.0.trim_end()).to_string()
    }
}
