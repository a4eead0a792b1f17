//! The worker as the screens know it: requests in, whole views out, in order, and never a view of
//! what is not on the disk.

use std::{
    path::Path,
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use acollida_tests::{Device, cell, day};
use app::{
    carry::CarryFault,
    recording::Act,
    store::{Profile, Setting, Store},
    sync::{FileMark, FileWish},
    worker::{Carried, FileState, Request, Trouble, View, Worker},
};
use tally::{Kind, api::ProblemCode, period::Grain, team::Target};

use crate::{MEAL, Story};

/// Far more than a view takes; a test that meets it has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// A worker and what it publishes.
struct Screen {
    worker: Worker,
    views: Receiver<View>,
    last: u64,
}

impl Screen {
    /// On a new profile.
    fn open(story: &Story, name: &'static str) -> Self {
        let mut device = story.stranger(name);
        device.kill();
        Self::of(&device)
    }

    /// On the profile of a device whose app is closed.
    fn of(device: &Device) -> Self {
        let (publish, views) = channel();
        let worker = Worker::start(&device.profile, device.surroundings.clone(), move |view| {
            // The last views come while the test is over already.
            let _ = publish.send(view);
        });
        Self {
            worker: worker.unwrap(),
            views,
            last: 0,
        }
    }

    /// The next view that is as described; each on the way is newer than the one before.
    fn until(&mut self, what: &str, fits: impl Fn(&View) -> bool) -> View {
        let mut before = None;
        loop {
            let view = self
                .views
                .recv_timeout(PATIENCE)
                .unwrap_or_else(|_| panic!("no view where {what}; the last one said {before:?}"));
            before = Some((view.sync.clone(), view.trouble.clone()));
            assert_eq!(
                view.generation,
                self.last + 1,
                "views come in order, none left out"
            );
            self.last = view.generation;
            if fits(&view) {
                return view;
            }
        }
    }

    fn ask(&self, request: Request) {
        self.worker.ask(request);
    }
}

fn count(amount: u32) -> Request {
    Request::Count {
        cell: cell(MEAL),
        amount,
    }
}

#[test]
fn a_worker_joins_counts_undoes_and_syncs() {
    let story = Story::begin();
    let mut screen = Screen::open(&story, "anna");
    let view = screen.until("nothing happened", |_| true);
    assert!(view.team.is_none() && view.counts.is_empty() && view.trouble.is_none());

    screen.ask(Request::Enrol(story.codes.write.to_string()));
    let accepted = screen.until("the code is accepted", |view| view.team.is_some());
    let team = accepted.team.unwrap();
    assert!(team.can_count && !team.can_read);
    let view = screen.until("the first sync is done", |view| {
        view.sync.last_success.is_some() && !view.sync.running
    });
    let team = view.team.unwrap();
    assert_eq!(
        (team.name.as_str(), team.sites.len(), team.profile_known),
        ("Taula de barri", 2, true)
    );

    screen.ask(count(1));
    let view = screen.until("no site is chosen", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::NoSite));

    screen.ask(Request::ChooseSite(acollida_tests::site("placa")));
    screen.ask(count(4));
    screen.ask(count(2_001));
    screen.ask(count(6));
    screen.ask(Request::Undo);
    let view = screen.until("four are counted", |view| !view.counts.is_empty());
    assert_eq!(
        (view.counts, view.waiting.contacts),
        (vec![(cell(MEAL), 4)], 4)
    );
    let view = screen.until("too many at once", |view| view.trouble.is_some());
    assert_eq!(
        (view.trouble, view.waiting.contacts),
        (Some(Trouble::Amount), 4)
    );
    let view = screen.until("ten are counted", |view| view.waiting.contacts == 10);
    assert_eq!(view.undo.map(|last| last.amount), Some(6));
    let view = screen.until("the six are undone", |view| view.waiting.contacts == 4);
    assert_eq!(
        view.last.map(|last| (last.act, last.amount)),
        Some((Act::Undone, 6))
    );
    assert_eq!(
        view.mine.last().map(|mine| mine.counts.clone()),
        Some(vec![(cell(MEAL), 4)])
    );

    screen.ask(Request::Sync);
    let view = screen.until("all is with the server", |view| {
        view.waiting.contributions == 0 && !view.sync.running
    });
    assert_eq!((view.waiting.contacts, view.sync.trouble), (0, None));
    assert!(view.sync.next_try.is_some());
    assert_eq!(story.total(), 4);

    // A read code adds the team's figures, and takes nothing away.
    screen.ask(Request::Enrol(story.codes.read.to_string()));
    let view = screen.until("the figures are read", |view| view.figures.is_some());
    assert!(
        view.team
            .is_some_and(|team| team.can_count && team.can_read)
    );
    assert_eq!(
        view.figures
            .unwrap()
            .rows
            .iter()
            .map(|row| row.contacts)
            .sum::<i64>(),
        4
    );
    screen.worker.stop();
}

#[test]
fn a_coordinator_saves_files_from_the_screens() {
    let story = Story::begin();
    let mut screen = Screen::open(&story, "anna");
    screen.ask(Request::Enrol(story.codes.write.to_string()));
    screen.ask(Request::Enrol(story.codes.read.to_string()));
    screen.until("both codes are in", |view| {
        let team = view.team.as_ref();
        team.is_some_and(|team| team.can_count && team.can_read) && !view.sync.running
    });
    let save = |span: &str, mark, output: &Path| Request::SaveFile {
        wish: FileWish::workbook(span.parse().unwrap(), mark),
        output: output.to_owned(),
    };
    let done = |view: &View| !matches!(view.file, FileState::Nothing | FileState::UnderWay);

    let output = story.scratch.at("April 2026.xlsx");
    screen.ask(save("2026-04", FileMark::Internal, &output));
    let view = screen.until("the file is saved", done);
    assert_eq!(view.file, FileState::Saved("April 2026.xlsx".to_owned()));
    assert!(std::fs::read(&output).unwrap().starts_with(b"PK"));

    let early = story.scratch.at("early.xlsx");
    screen.ask(save("2026-04", FileMark::Released, &early));
    screen.until("the earlier answer is gone", |view| {
        view.file == FileState::UnderWay
    });
    let view = screen.until("the month is not released", done);
    let refused = Trouble::Server(ProblemCode::NotReleased);
    assert_eq!(view.file, FileState::Failed(refused));
    assert!(!early.exists(), "nothing is written of what did not come");

    screen.ask(save(
        "2026-04",
        FileMark::Internal,
        &story.scratch.at("gone/x.xlsx"),
    ));
    screen.until("the earlier answer is gone", |view| {
        view.file == FileState::UnderWay
    });
    let view = screen.until("it cannot be written there", done);
    assert_eq!(view.file, FileState::Failed(Trouble::FileUnwritable));
    screen.worker.stop();
}

#[test]
fn what_a_view_shows_is_on_the_disk_before() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let mut settings = anna.store().settings().unwrap();
    settings.site = Some(acollida_tests::site("placa"));
    anna.store().set_settings(&settings).unwrap();
    let (profile, surroundings) = (anna.profile.clone(), anna.surroundings.clone());
    anna.kill();
    let copies = story.scratch.at("copies");
    std::fs::create_dir(&copies).unwrap();

    // Copies what is on the disk at the very moment a view is published, as a kill would leave it.
    let (publish, shown) = channel();
    let (from, to) = (profile.folder.clone(), copies.clone());
    let worker = Worker::start(&profile, surroundings, move |view| {
        acollida_tests::scratch::copy_folder(&from, &to.join(view.generation.to_string()));
        let _ = publish.send((view.generation, view.counts));
    })
    .unwrap();
    for amount in 1..=20 {
        worker.ask(count(amount));
    }
    worker.stop();
    let mut largest = 0;
    for (generation, counts) in shown {
        let copy = Profile::at(copies.join(generation.to_string()));
        let store = Store::open(&copy, &app::edge::SystemEntropy).unwrap();
        let on_disk = store
            .counted_on(story.calendar.day(), &acollida_tests::site("placa"))
            .unwrap();
        assert_eq!(
            on_disk.into_iter().collect::<Vec<_>>(),
            counts,
            "view {generation}"
        );
        largest = largest.max(counts.first().map_or(0, |(_, count)| *count));
    }
    assert_eq!(largest, (1..=20).sum::<u64>());
}

#[test]
fn a_worker_that_stops_freezes_and_the_next_one_sends() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 3);
    anna.kill();
    // Starting means one round of sync.
    let mut screen = Screen::of(&anna);
    screen.until("what an earlier run left is sent", |view| {
        view.sync.last_success.is_some() && !view.sync.running && view.waiting.contributions == 0
    });
    assert_eq!(story.total(), 3);
    screen.worker.stop();
    anna.open();
    assert!(anna.store().batches().unwrap().is_empty());
}

#[test]
fn a_worker_tells_each_trouble_and_goes_on() {
    let mut story = Story::begin();
    let mut screen = Screen::open(&story, "anna");
    screen.ask(Request::Sync);
    let view = screen.until("there is no team", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::NoTeam));
    screen.ask(Request::Enrol("ACOLLIDA? no".to_owned()));
    let view = screen.until("the text is no code", |view| {
        matches!(view.trouble, Some(Trouble::Code(_)))
    });
    assert!(view.team.is_none());
    screen.ask(Request::Undo);
    let view = screen.until("there is nothing to undo", |view| {
        view.trouble == Some(Trouble::NothingToUndo)
    });
    assert!(view.undo.is_none());

    story.server.stop();
    screen.ask(Request::Enrol(story.codes.write.to_string()));
    let view = screen.until("the server is away", |view| view.sync.trouble.is_some());
    assert_eq!(view.sync.trouble, Some(Trouble::Offline));
    assert!(view.sync.next_try.is_some(), "it tries again by itself");

    story.server.start_again();
    story
        .server
        .register()
        .revoke(story.codes.team, tally::team::Role::Write)
        .unwrap();
    screen.ask(Request::Sync);
    let view = screen.until("the key was taken back", |view| {
        view.sync.trouble == Some(Trouble::Server(ProblemCode::RevokedKey))
    });
    assert!(
        view.sync.next_try.is_none(),
        "trying again unchanged would not help"
    );

    let other = Story::begin();
    screen.ask(Request::Enrol(other.codes.write.to_string()));
    let view = screen.until("the code is another team's", |view| {
        view.trouble == Some(Trouble::OtherTeam)
    });
    assert!(view.team.is_some());
    screen.worker.stop();
}

#[test]
fn a_day_of_the_last_two_weeks_can_be_chosen_and_no_earlier_one() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let mut settings = anna.store().settings().unwrap();
    settings.site = Some(acollida_tests::site("placa"));
    anna.store().set_settings(&settings).unwrap();
    anna.kill();
    let mut screen = Screen::of(&anna);
    screen.ask(Request::ChooseDay(day("2026-04-12")));
    screen.ask(count(3));
    let view = screen.until("three are counted", |view| !view.counts.is_empty());
    assert_eq!(view.day, day("2026-04-12"));
    assert_eq!(
        (
            view.mine[12].day,
            view.mine[12].counts.len(),
            view.mine[13].counts.len()
        ),
        (day("2026-04-12"), 1, 0)
    );
    assert_eq!(view.first_day, day("2026-03-31"));
    screen.ask(Request::ChooseDay(day("2026-03-31")));
    screen.until("the first day is chosen", |view| {
        view.day == day("2026-03-31")
    });
    screen.ask(Request::ChooseDay(day("2026-03-30")));
    let view = screen.until("the day is closed", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::DayClosed));
    screen.worker.stop();
}

#[test]
fn a_tap_after_midnight_is_not_for_the_day_chosen_before_it() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let mut settings = anna.store().settings().unwrap();
    settings.site = Some(acollida_tests::site("placa"));
    anna.store().set_settings(&settings).unwrap();
    anna.kill();
    let mut screen = Screen::of(&anna);
    screen.ask(Request::ChooseDay(day("2026-04-12")));
    screen.ask(count(3));
    screen.until("three are counted for yesterday", |view| {
        view.counts == [(cell(MEAL), 3)]
    });
    story.calendar.pass(1);
    // Nobody touched it for so long: it has locked itself.
    screen.ask(Request::Unlock);
    screen.ask(count(5));
    let view = screen.until("five are counted", |view| view.counts == [(cell(MEAL), 5)]);
    assert_eq!(
        (view.today, view.day),
        (day("2026-04-14"), day("2026-04-14"))
    );
    assert_eq!(
        view.waiting.contributions, 2,
        "what was open when the day turned is frozen"
    );
    screen.worker.stop();
}

/// A worker that has joined with these codes and read the profile.
fn joined(story: &Story, name: &'static str, codes: &[String]) -> Screen {
    let mut screen = Screen::open(story, name);
    for code in codes {
        screen.ask(Request::Enrol(code.clone()));
    }
    screen.until("the codes are accepted", |view| {
        let team = view.team.as_ref();
        team.is_some_and(|team| team.grants.len() == codes.len())
    });
    screen.until("the profile is read", |view| {
        let known = |team: &app::worker::Team| team.profile_known;
        view.team.as_ref().is_some_and(known) && !view.sync.running
    });
    screen
}

#[test]
fn a_shift_where_nobody_came_reaches_the_figures_as_a_shift_and_no_contact() {
    let story = Story::on_trial();
    let codes = [story.codes.write.to_string(), story.codes.read.to_string()];
    let mut screen = joined(&story, "anna", &codes);
    screen.ask(Request::StartShift);
    let view = screen.until("no site is chosen", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::NoSite));
    screen.ask(Request::ChooseSite(acollida_tests::site("placa")));
    screen.ask(Request::StartShift);
    let view = screen.until("the shift is open", |view| view.shift.is_some());
    assert_eq!((view.shifts, view.waiting.contacts), (1, 0));
    assert_eq!(view.mine.last().unwrap().shifts, 1);
    screen.ask(Request::StartShift);
    let view = screen.until("it is open already", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::ShiftIsOpen));
    screen.ask(Request::EndShift { take_back: false });
    screen.until("it is ended", |view| view.shift.is_none());

    screen.ask(Request::Sync);
    let view = screen.until("the shift is in the figures", |view| {
        let shifts = |figures: &app::figures::TeamFigures| !figures.shifts.is_empty();
        view.figures.as_deref().is_some_and(shifts)
    });
    let figures = view.figures.unwrap();
    assert_eq!(figures.shifts[0].shifts, 1);
    assert_eq!(figures.shifts[0].sheet.site.as_str(), "placa");
    assert!(figures.rows.is_empty());
}

#[test]
fn a_profile_saved_by_a_coordinator_reaches_the_other_devices() {
    let story = Story::begin();
    let admin = [story.codes.admin.to_string()];
    let mut coordinator = joined(&story, "carme", &admin);
    let mut other = joined(&story, "dolors", &admin);
    let mut profile = story.profile();
    profile.name = "Taula nova".to_owned();
    profile.policies.days_kept = 7;
    profile.targets.push(Target {
        kind: Kind::Meal,
        grain: Grain::Week,
        contacts: 300,
    });
    coordinator.ask(Request::SaveProfile(profile.clone()));
    coordinator.until("it is on its way", |view| view.saving);
    let view = coordinator.until("it is saved", |view| !view.saving);
    assert_eq!(view.trouble, None);
    let team = view.team.unwrap();
    assert_eq!(
        (team.name.as_str(), team.version, team.days_kept),
        ("Taula nova", profile.version + 1, 7)
    );
    assert_eq!(team.targets, profile.targets);

    // The other coordinator typed meanwhile: nothing is overwritten, and the newer one is shown.
    let mut late = profile.clone();
    late.name = "Taula vella".to_owned();
    other.ask(Request::SaveProfile(late.clone()));
    other.until("it is on its way", |view| view.saving);
    let view = other.until("it is refused", |view| !view.saving);
    assert_eq!(view.trouble, Some(Trouble::ProfileChanged));
    let team = view.team.unwrap();
    assert_eq!(team.name, "Taula nova");
    late.version = team.version;
    other.ask(Request::SaveProfile(late));
    other.until("it is on its way", |view| view.saving);
    let view = other.until("it is saved", |view| !view.saving);
    assert_eq!(
        (view.trouble, view.team.unwrap().name.as_str()),
        (None, "Taula vella")
    );

    coordinator.ask(Request::Sync);
    coordinator.until("the other's change has arrived", |view| {
        view.team
            .as_ref()
            .is_some_and(|team| team.name == "Taula vella")
    });
}

#[test]
fn a_profile_that_cannot_be_saved_is_told_and_changes_nothing() {
    let story = Story::begin();
    let mut anna = joined(&story, "anna", &[story.codes.write.to_string()]);
    anna.ask(Request::SaveProfile(story.profile()));
    let view = anna.until("she may not", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::NotCoordinator));
    anna.ask(Request::ChooseSite(acollida_tests::site("placa")));
    anna.ask(count(1));
    anna.ask(Request::Sync);
    anna.until("all is sent", |view| {
        !view.counts.is_empty() && view.waiting.contacts == 0 && !view.sync.running
    });

    let mut carme = joined(&story, "carme", &[story.codes.admin.to_string()]);
    let mut nameless = story.profile();
    nameless.name.clear();
    carme.ask(Request::SaveProfile(nameless));
    let view = carme.until("it has no name", |view| view.trouble.is_some());
    assert!(matches!(view.trouble, Some(Trouble::InvalidProfile(_))));
    assert!(!view.saving);
    let mut without = story.profile();
    without.sites.retain(|site| site.code.as_str() != "placa");
    carme.ask(Request::SaveProfile(without));
    carme.until("it is on its way", |view| view.saving);
    let view = carme.until("the server refuses", |view| !view.saving);
    assert_eq!(view.trouble, Some(Trouble::SiteInUse));
    assert_eq!(view.team.unwrap().sites.len(), 2);
}

#[test]
fn counts_that_came_by_hand_go_on_to_the_server_at_once() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 31);
    anna.kill();
    let mut offline = Screen::of(&anna);
    let file = story.scratch.at("counts.acollida");
    offline.ask(Request::Give(file.clone()));
    let view = offline.until("the file is there", |view| view.carried != Carried::Nothing);
    assert!(matches!(view.carried, Carried::Given { contacts: 31, .. }));
    // Where it cannot be written is told, and nothing is said to be there.
    offline.ask(Request::Give(story.scratch.at("gone/counts.acollida")));
    let view = offline.until("it cannot", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::FileUnwritable));
    assert_eq!(view.carried, Carried::Nothing);

    let mut brahim = joined(&story, "brahim", &[story.codes.write.to_string()]);
    brahim.ask(Request::TakeIn(file));
    let view = brahim.until("it is taken in", |view| view.carried != Carried::Nothing);
    assert!(matches!(view.carried, Carried::Taken(taken) if taken.contacts == 31));
    brahim.until("it is with the server", |view| {
        view.waiting.contributions == 0 && !view.sync.running
    });
    assert_eq!(story.total(), 31);
    brahim.ask(Request::TakeIn(story.scratch.at("gone")));
    let view = brahim.until("there is none", |view| view.trouble.is_some());
    assert_eq!(view.trouble, Some(Trouble::Carry(CarryFault::Unreadable)));
    offline.worker.stop();
    brahim.worker.stop();
    assert_eq!(story.total(), 31);
}

#[test]
fn who_chose_tor_sends_nothing_by_another_way() {
    let story = Story::begin();
    let mut anna = joined(&story, "anna", &[story.codes.write.to_string()]);
    anna.ask(Request::Set(Setting::Tor(true)));
    anna.ask(Request::ChooseSite(acollida_tests::site("placa")));
    anna.ask(count(3));
    anna.ask(Request::Sync);
    // Whether or not Tor runs on this machine: it reaches no address of the machine itself.
    let view = anna.until("it did not get through", |view| view.sync.trouble.is_some());
    assert_eq!(view.sync.trouble, Some(Trouble::NoTor));
    assert_eq!(view.waiting.contacts, 3);
    assert!(view.sync.next_try.is_some());
    anna.ask(Request::Set(Setting::Tor(false)));
    anna.ask(Request::Sync);
    anna.until("all is with the server", |view| {
        view.waiting.contributions == 0 && !view.sync.running
    });
    assert_eq!(story.total(), 3);
    anna.worker.stop();
}
