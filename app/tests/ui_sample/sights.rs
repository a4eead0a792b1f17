//! Every screen, and every sheet that can lie over one, with what leads there. Whoever adds a screen
//! adds it here: the tests of fit, of pictures and of words go through all of them.

use std::rc::Rc;

use app::{
    opening::Found,
    recording::{self, ClockDoubt},
    store::{Salvage, Waiting},
    sync::FileMark,
    ui::{
        Act, CarryAct, GuardAct, Look, Over, Part, Screen, Screens, SetupAct, Sign, TableRows, Zoom,
    },
    vault::{Asks, SecretKind},
    worker::{Guard, Shift, View},
};
use jiff::{ToSpan, civil::Date};
use tally::{AgeBand, Kind, Outcome, Service, team::Role};

use super::{Desk, TODAY, cell, fresh, offline, site, view};

/// Something to look at: a view in a language, and what a person then does.
pub(crate) struct Sight {
    pub(crate) name: &'static str,
    pub(crate) view: fn(&str) -> View,
    pub(crate) acts: Vec<Act>,
}

impl Sight {
    /// Whether its picture is kept: of each screen once, as it mostly looks.
    pub(crate) fn golden(&self) -> bool {
        !self.name.contains('-') || matches!(self.name, "lock-code" | "lock-counting")
    }

    /// Does what leads there, and answers what that asks for.
    pub(crate) fn reach(&self, screens: &Rc<Screens>, desk: &Desk) {
        for act in &self.acts {
            screens.act(act.clone());
            desk.answer(screens);
        }
    }
}

/// All there is to see.
pub(crate) fn sights() -> Vec<Sight> {
    let mut all = counting();
    all.extend(sheets());
    all.extend(figures());
    all.extend(device());
    all.extend(protection());
    all.extend(set_up());
    all
}

fn sight(name: &'static str, view: fn(&str) -> View, acts: &[Act]) -> Sight {
    Sight {
        name,
        view,
        acts: acts.to_vec(),
    }
}

/// The Record screen in every state.
fn counting() -> Vec<Sight> {
    let sight_of = |name, view| sight(name, view, &[]);
    vec![
        sight_of("record", view),
        sight(
            "record-advice-unmet",
            view,
            &[Act::OpenService(Service::Advice), Act::Unmet(true)],
        ),
        sight(
            "record-medical",
            view,
            &[
                Act::OpenService(Service::Medical),
                Act::Age(AgeBand::Under18),
            ],
        ),
        sight_of("record-shift", shift),
        sight("record-past", shift, &[Act::Day(yesterday())]),
        sight("record-unsure", unsure, &[Act::Lay(Over::Nothing)]),
        sight_of("record-kiosk", kiosk),
        sight_of("record-practice", practice),
        sight_of("record-all-kinds", all_kinds),
        sight_of("record-fresh", fresh),
        sight_of("record-read-only", read_only),
        sight_of("record-no-site", no_site),
        sight_of("record-no-profile", no_profile),
        sight_of("notice", refused),
        sight("notice-elsewhere", refused, &[Act::Go(Screen::Settings)]),
    ]
}

/// What lies over it, and the tally sheet.
fn sheets() -> Vec<Sight> {
    let hold = [Act::Hold(Kind::DentalEye), Act::Digit(1), Act::Digit(2)];
    let unmet = [Act::Unmet(true), Act::Hold(Kind::WorkLearn)];
    vec![
        sight("menu", view, &[Act::Lay(Over::Menu)]),
        sight("menu-kiosk", kiosk, &[Act::Lay(Over::Menu)]),
        sight("sites", view, &[Act::Lay(Over::Sites)]),
        sight("ages", view, &[Act::Lay(Over::Ages)]),
        sight("pad", view, &hold),
        sight("pad-unmet", view, &unmet),
        sight("recent", view, &[Act::Lay(Over::Recent)]),
        sight("days", view, &[Act::Lay(Over::Days)]),
        sight("empty-shift", shift, &[Act::Lay(Over::EmptyShift)]),
        sight("clock", unsure, &[Act::Lay(Over::Clock)]),
        sight(
            "clock-denied",
            unsure,
            &[Act::Lay(Over::Clock), Act::Clock(false)],
        ),
        sight("handover", view, &[Act::Lay(Over::HandOver)]),
        sight("languages", view, &[Act::Lay(Over::Languages)]),
        sight("sheet", shift, &[Act::Go(Screen::Sheet)]),
        sight("sheet-empty", fresh, &[Act::Go(Screen::Sheet)]),
    ]
}

/// What was counted: by this device, by the team.
fn figures() -> Vec<Sight> {
    let at = |screen, zoom| [Act::Go(screen), Act::Look(Look::At(zoom))];
    let table = |rows| {
        [
            Act::Go(Screen::Team),
            Act::Look(Look::AsTable(true)),
            Act::Look(Look::Rows(rows)),
        ]
    };
    let part = [
        Act::Go(Screen::Team),
        Act::Look(Look::At(Zoom::Quarter)),
        Act::Look(Look::Site(site("clinic"))),
        Act::Look(Look::AsTable(true)),
    ];
    let mine = Act::Go(Screen::Mine);
    let team = Act::Go(Screen::Team);
    vec![
        sight("mine", view, std::slice::from_ref(&mine)),
        sight("mine-week", view, &at(Screen::Mine, Zoom::Week)),
        sight("mine-month", view, &at(Screen::Mine, Zoom::Month)),
        sight("mine-share", view, &[mine.clone(), Act::Lay(Over::Share)]),
        sight("mine-empty", fresh, &[mine]),
        sight("team", view, std::slice::from_ref(&team)),
        sight("team-months", view, &at(Screen::Team, Zoom::Month)),
        sight("team-years", view, &at(Screen::Team, Zoom::Year)),
        sight("team-table-time", view, &table(TableRows::Time)),
        sight("team-table-sites", view, &table(TableRows::Sites)),
        sight("team-table-kinds", view, &table(TableRows::Kinds)),
        sight("team-part-table", view, &part),
        sight(
            "team-sites",
            view,
            &[team.clone(), Act::Lay(Over::FilterSites)],
        ),
        sight(
            "team-services",
            view,
            &[team.clone(), Act::Lay(Over::FilterServices)],
        ),
        sight(
            "team-kinds",
            view,
            &[team.clone(), Act::Lay(Over::FilterKinds)],
        ),
        sight("team-share", view, &[team.clone(), Act::Lay(Over::Share)]),
        sight(
            "team-share-saved",
            view,
            &[
                team.clone(),
                Act::Look(Look::At(Zoom::Month)),
                Act::Lay(Over::Share),
                Act::ChooseFile(FileMark::Released),
                Act::SaveFile("2026-11-released-report.xlsx".into()),
            ],
        ),
        sight("team-empty", fresh, std::slice::from_ref(&team)),
        sight("team-no-key", no_key, &[team]),
    ]
}

/// The device itself: syncing, settings, the lock, the first run.
fn device() -> Vec<Sight> {
    let next = Act::NextCard;
    vec![
        sight("sync", view, &[Act::Go(Screen::Sync)]),
        sight("sync-offline", offline, &[Act::Go(Screen::Sync)]),
        sight("sync-running", syncing, &[Act::Go(Screen::Sync)]),
        sight("sync-fresh", fresh, &[Act::Go(Screen::Sync)]),
        sight(
            "sync-carried",
            view,
            &[
                Act::Go(Screen::Sync),
                Act::Carry(CarryAct::TakeIn("from-anna.acollida".into())),
            ],
        ),
        sight("settings", view, &[Act::Go(Screen::Settings)]),
        sight("settings-practice", practice, &[Act::Go(Screen::Settings)]),
        sight("settings-fresh", fresh, &[Act::Go(Screen::Settings)]),
        sight("about", view, &[Act::Go(Screen::About)]),
        sight("stored", view, &[Act::Go(Screen::Stored)]),
        sight("lock", locked, &[]),
        sight("lock-kiosk", locked_kiosk, &[]),
        sight("welcome", first_run, &[]),
        sight("welcome-second", first_run, std::slice::from_ref(&next)),
        sight("welcome-third", first_run, &[next.clone(), next.clone()]),
        sight(
            "welcome-joined",
            view,
            &[Act::Go(Screen::Welcome), next.clone(), next],
        ),
    ]
}

/// What is typed there, sign by sign.
pub(crate) fn typing(text: &str) -> Vec<Act> {
    text.chars().filter_map(Sign::new).map(Act::Type).collect()
}

/// The lock of a device that asks for something, and how that is set.
fn protection() -> Vec<Sight> {
    let then = |acts: &[GuardAct], typed: &str, end: Option<Act>| {
        let mut all = vec![Act::Go(Screen::Guard)];
        all.extend(acts.iter().copied().map(Act::Guard));
        all.extend(typing(typed));
        all.extend(end);
        all
    };
    vec![
        sight("lock-code", coded_lock, &typing("402")),
        sight("lock-phrase", phrased_lock, &typing("quatre cad")),
        sight("lock-wait", waiting_lock, &[]),
        sight("lock-opening", opening_lock, &[]),
        sight("lock-leaving", shared_lock, &[Act::LeaveKiosk]),
        sight("lock-counting", shared_lock, &[Act::CountLocked]),
        sight(
            "lock-counting-recent",
            shared_lock,
            &[Act::CountLocked, Act::Lay(Over::Recent)],
        ),
        sight("guard", view, &then(&[], "", None)),
        sight("guard-coded", coded, &then(&[], "", None)),
        sight("guard-phrased", phrased, &then(&[], "", None)),
        sight("guard-new", view, &then(&[GuardAct::Set], "4028", None)),
        sight(
            "guard-now",
            coded,
            &then(&[GuardAct::EraseAfter(false)], "4", None),
        ),
        sight(
            "guard-error",
            view,
            &then(&[GuardAct::Set], "1111", Some(Act::Enter)),
        ),
        sight(
            "guard-phrase",
            phrased,
            &then(&[GuardAct::Set], "quatre", None),
        ),
        sight("guard-erase", view, &then(&[GuardAct::AskErase], "", None)),
        sight("found", found, &[]),
    ]
}

/// The team's set-up, part by part.
fn set_up() -> Vec<Sight> {
    let open = |part| vec![Act::Go(Screen::Setup), Act::Setup(SetupAct::Open(part))];
    let then = |part, more: &[SetupAct]| {
        let mut acts = open(part);
        acts.extend(more.iter().cloned().map(Act::Setup));
        acts
    };
    let new_site = [
        SetupAct::NewSite,
        SetupAct::SiteLabel("Bridge kitchen".to_owned()),
        SetupAct::SiteCode("no code!".to_owned()),
    ];
    let target = [
        SetupAct::TargetKind(Kind::Meal),
        SetupAct::TargetCount("many".to_owned()),
    ];
    vec![
        sight("setup", view, &[Act::Go(Screen::Setup)]),
        sight("setup-closed", closed, &[Act::Go(Screen::Setup)]),
        sight("setup-name", view, &open(Part::Name)),
        sight(
            "setup-name-empty",
            view,
            &then(Part::Name, &[SetupAct::Name(String::new())]),
        ),
        sight("setup-sites", view, &open(Part::Sites)),
        sight("setup-site-new", view, &then(Part::Sites, &new_site)),
        sight(
            "setup-site-remove",
            view,
            &then(Part::Sites, &[SetupAct::EditSite(1), SetupAct::AskRemove]),
        ),
        sight("setup-kinds", view, &open(Part::Kinds)),
        sight("setup-marks", view, &open(Part::Marks)),
        sight("setup-targets", view, &then(Part::Targets, &target)),
        sight("setup-rules", view, &open(Part::Rules)),
        sight(
            "setup-discard",
            view,
            &then(
                Part::Rules,
                &[SetupAct::Days { more: true }, SetupAct::AskDiscard],
            ),
        ),
        sight("setup-codes", view, &open(Part::Codes)),
        sight(
            "setup-code-shown",
            view,
            &then(Part::Codes, &[SetupAct::Show(Role::Write)]),
        ),
    ]
}

fn yesterday() -> Date {
    TODAY.saturating_sub(1.day())
}

fn shift(language: &str) -> View {
    View {
        shift: Some(Shift {
            site: site("night"),
            day: TODAY,
        }),
        ..view(language)
    }
}

fn unsure(language: &str) -> View {
    View {
        clock: Some(ClockDoubt::FarAhead {
            used: TODAY.saturating_sub(75.days()),
        }),
        ..view(language)
    }
}

fn kiosk(language: &str) -> View {
    let mut view = shift(language);
    view.settings.kiosk = true;
    view
}

fn practice(language: &str) -> View {
    View {
        practice: true,
        ..view(language)
    }
}

fn all_kinds(language: &str) -> View {
    let mut view = view(language);
    if let Some(team) = &mut view.team {
        team.kinds = Kind::ALL.into();
    }
    view
}

fn no_profile(language: &str) -> View {
    let mut view = view(language);
    if let Some(team) = &mut view.team {
        team.profile_known = false;
    }
    view
}

fn no_key(language: &str) -> View {
    let mut view = view(language);
    if let Some(team) = &mut view.team {
        team.can_read = false;
    }
    view
}

fn closed(language: &str) -> View {
    let mut view = view(language);
    if let Some(team) = &mut view.team {
        team.can_change = false;
    }
    view
}

fn syncing(language: &str) -> View {
    let mut view = view(language);
    view.sync.running = true;
    view
}

fn locked(language: &str) -> View {
    View {
        locked: true,
        ..view(language)
    }
}

fn locked_kiosk(language: &str) -> View {
    View {
        locked: true,
        ..kiosk(language)
    }
}

/// A device that asks for a code.
pub(crate) fn coded(language: &str) -> View {
    View {
        guard: Guard {
            asks: Asks::For(SecretKind::Code),
            erase_after_tries: true,
            erase_code: true,
        },
        ..view(language)
    }
}

/// A device that asks for a passphrase.
pub(crate) fn phrased(language: &str) -> View {
    View {
        guard: Guard {
            asks: Asks::For(SecretKind::Passphrase),
            ..Guard::default()
        },
        ..view(language)
    }
}

/// The lock of a phone with a code: nothing else is known there.
pub(crate) fn coded_lock(language: &str) -> View {
    let bare = fresh(language);
    View {
        locked: true,
        mine: Vec::new(),
        guard: Guard {
            asks: Asks::For(SecretKind::Code),
            ..Guard::default()
        },
        ..bare
    }
}

fn phrased_lock(language: &str) -> View {
    View {
        guard: Guard {
            asks: Asks::For(SecretKind::Passphrase),
            ..Guard::default()
        },
        ..coded_lock(language)
    }
}

/// All that the lock of a shared device can say at once.
fn waiting_lock(language: &str) -> View {
    let mut view = shared_lock(language);
    view.trouble = Some(app::worker::Trouble::Guess);
    view.lock.wait = 28;
    view.lock.left = Some(4);
    view
}

fn opening_lock(language: &str) -> View {
    let mut view = phrased_lock(language);
    view.lock.opening = true;
    view
}

/// A locked shared device on which counting goes on: one site, and what was counted since.
pub(crate) fn shared_lock(language: &str) -> View {
    let open = view(language);
    let mut view = coded_lock(language);
    view.settings.kiosk = true;
    view.lock.can_count = true;
    view.site = open.site;
    view.team = open.team.map(|mut team| {
        team.name = String::new();
        team.sites.retain(|at| at.code == site("night"));
        (team.can_read, team.can_change) = (false, false);
        team.grants.clear();
        team.targets.clear();
        team
    });
    view.counts = [(Kind::Meal, 3), (Kind::Drink, 1), (Kind::Consult, 2)]
        .map(|(kind, count)| (cell(kind, Outcome::Given), count))
        .into();
    view.recent = open.recent;
    view.recent
        .retain(|tap| tap.act == recording::Act::Counted && tap.day == TODAY);
    view.undo = view.recent.first().cloned();
    view.waiting = Waiting::default();
    view
}

/// A device whose store was damaged, on the first opening after that.
pub(crate) fn found(language: &str) -> View {
    View {
        found: Found {
            taken_in: 12,
            torn: 2,
            salvaged: Some(Salvage {
                aside: "acollida.damaged".into(),
                contacts: 1_204,
            }),
        },
        ..view(language)
    }
}

fn first_run(language: &str) -> View {
    let mut view = fresh(language);
    view.settings.welcomed = false;
    view
}

fn read_only(language: &str) -> View {
    let mut view = view(language);
    if let Some(team) = &mut view.team {
        team.can_count = false;
    }
    view
}

fn no_site(language: &str) -> View {
    View {
        site: None,
        ..view(language)
    }
}

fn refused(language: &str) -> View {
    View {
        trouble: Some(app::worker::Trouble::NothingToUndo),
        ..view(language)
    }
}
