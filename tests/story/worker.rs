//! The worker as the screens know it: requests in, whole views out, in order, and never a view of
//! what is not on the disk.

use std::{
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use acollida_tests::{Device, cell, day};
use app::{
    recording::Act,
    store::{Profile, Store},
    worker::{Request, Trouble, View, Worker},
};
use tally::api::ProblemCode;

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
        loop {
            let view = self
                .views
                .recv_timeout(PATIENCE)
                .unwrap_or_else(|_| panic!("no view where {what}"));
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
fn yesterday_can_be_chosen_and_no_earlier_day() {
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
    screen.ask(Request::ChooseDay(day("2026-04-11")));
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
