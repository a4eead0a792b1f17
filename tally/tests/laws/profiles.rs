//! Profiles: what a team may be called and what it may count.

use tally::{
    Kind, Site, SiteCode, TeamProfile,
    period::Grain,
    team::{InvalidProfile, NoSiteCode, Policies, Target},
};

fn site(code: &str, label: &str) -> Site {
    Site {
        code: code.parse().unwrap(),
        label: label.to_owned(),
    }
}

fn profile(sites: Vec<Site>) -> TeamProfile {
    TeamProfile {
        sites,
        ..TeamProfile::new("Cuines de barri".to_owned())
    }
}

fn named(name: &str) -> TeamProfile {
    TeamProfile::new(name.to_owned())
}

#[test]
fn a_new_team_has_no_sites_yet_and_counts_every_kind_that_is_on_by_default() {
    let new = named("Cuines de barri");
    assert_eq!(new.check(), Ok(()));
    assert_eq!(
        (new.version, new.sites.len(), new.bands, new.outcomes),
        (1, 0, true, true)
    );
    assert_eq!(new.kinds.len(), Kind::ALL.len() - 1);
    assert!(!new.kinds.contains(&Kind::Safe));
}

#[test]
fn a_site_is_found_by_its_code() {
    let profile = profile(vec![site("raval", "El Raval"), site("port", "Port")]);
    assert_eq!(profile.check(), Ok(()));
    assert_eq!(
        profile.site(&"port".parse().unwrap()).unwrap().label,
        "Port"
    );
    assert_eq!(profile.site(&"clot".parse().unwrap()), None);
}

#[test]
fn words_in_any_script_are_labels() {
    for name in [
        "a",
        "Cuines de barri",
        "مطبخ الحي",
        "آشپزخانه\u{200c}ها",
        "厨房",
        "Кухня № 3",
        "L'Hospitalet (nord)",
        "🏥 Nord",
        "❤\u{fe0f}",
    ] {
        assert_eq!(named(name).check(), Ok(()), "{name}");
    }
}

#[test]
fn a_name_has_1_to_60_letters_and_a_label_1_to_40() {
    assert_eq!(named(&"é".repeat(60)).check(), Ok(()));
    assert!(matches!(
        named(&"é".repeat(61)).check(),
        Err(InvalidProfile::Label(_))
    ));
    assert_eq!(profile(vec![site("a", &"é".repeat(40))]).check(), Ok(()));
    let error = profile(vec![site("a", &"é".repeat(41))])
        .check()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "`{}` cannot be a site label: use 1 to 40 visible letters, without line breaks",
            "é".repeat(40)
        )
    );
}

#[test]
fn what_cannot_be_seen_or_breaks_a_line_or_turns_it_around_is_no_label() {
    for name in [
        "",
        " ",
        "\u{a0}",
        " a",
        "a ",
        "a\nb",
        "a\tb",
        "a\rb",
        "a\0b",
        "a\u{7f}",
        "a\u{85}b",
        "a\u{200b}b",
        "a\u{2028}b",
        "a\u{2029}b",
        "a\u{202e}b",
        "a\u{202a}b",
        "a\u{2066}b",
        "a\u{2069}b",
        "a\u{feff}b",
        "a\u{ad}b",
        "a\u{2060}b",
        "a\u{2063}b",
        "a\u{fff9}b",
        "a\u{e0041}b",
        "\u{200e}",
        "\u{200f}\u{200d}",
        "\u{3164}",
        "\u{2800}",
        "\u{fe0f}",
        "\u{61c}",
    ] {
        let error = named(name).check().unwrap_err();
        assert!(matches!(error, InvalidProfile::Label(_)), "{name:?}");
        let shown = error.to_string();
        assert!(
            shown.starts_with('`')
                && shown.contains("cannot be a team name: use 1 to 60 visible letters"),
            "{shown}"
        );
        assert!(
            !shown.contains(['\u{202e}', '\n', '\0', '\u{200b}']),
            "{shown:?}"
        );
        assert!(
            matches!(
                profile(vec![site("a", name)]).check(),
                Err(InvalidProfile::Label(_))
            ),
            "{name:?}"
        );
    }
}

#[test]
fn a_site_code_stands_once() {
    let error = profile(vec![
        site("raval", "One"),
        site("port", "Two"),
        site("raval", "Three"),
    ])
    .check()
    .unwrap_err();
    assert_eq!(
        error,
        InvalidProfile::RepeatedSite("raval".parse().unwrap())
    );
    assert_eq!(
        error.to_string(),
        "the site code `raval` stands twice; each site needs its own"
    );
}

#[test]
fn a_team_counts_at_least_one_kind_and_each_once() {
    let none = TeamProfile {
        kinds: Vec::new(),
        ..profile(Vec::new())
    };
    assert_eq!(none.check(), Err(InvalidProfile::NoKind));
    let twice = TeamProfile {
        kinds: vec![Kind::Meal, Kind::Legal, Kind::Meal],
        ..profile(Vec::new())
    };
    assert_eq!(twice.check(), Err(InvalidProfile::RepeatedKind(Kind::Meal)));
    let all = TeamProfile {
        kinds: Kind::ALL.to_vec(),
        ..profile(Vec::new())
    };
    assert_eq!(all.check(), Ok(()));
}

#[test]
fn a_team_has_at_most_500_sites() {
    let sites = |count: usize| {
        (0..count)
            .map(|at| site(&format!("s{at}"), "Site"))
            .collect::<Vec<_>>()
    };
    assert_eq!(profile(sites(500)).check(), Ok(()));
    assert_eq!(
        profile(sites(501)).check(),
        Err(InvalidProfile::TooManySites(501))
    );
}

#[test]
fn a_site_code_has_1_to_16_plain_letters_digits_and_hyphens() {
    for code in [
        "a",
        "7",
        "raval",
        "a-b",
        "a-",
        "7-sites",
        "sixteen-letters-",
    ] {
        assert_eq!(code.parse::<SiteCode>().unwrap().as_str(), code);
    }
    for code in [
        "",
        "-",
        "-a",
        "A",
        "Raval",
        "a b",
        "a_b",
        "a.b",
        "a/b",
        "à",
        "a\n",
        "a\0",
        "seventeen-letters",
        "ａ",
        "٣",
    ] {
        assert_eq!(code.parse::<SiteCode>(), Err(NoSiteCode(code.to_owned())));
    }
}

#[test]
fn a_device_keeps_1_to_14_days_and_locks_after_1_to_60_minutes() {
    let with = |days_kept, lock_after_minutes| TeamProfile {
        policies: Policies {
            days_kept,
            lock_after_minutes,
        },
        ..profile(Vec::new())
    };
    for (days, minutes) in [(1, 1), (14, 60), (7, 5)] {
        assert_eq!(with(days, minutes).check(), Ok(()));
    }
    for (days, minutes) in [(0, 5), (15, 5), (7, 0), (7, 61), (255, 255)] {
        assert_eq!(with(days, minutes).check(), Err(InvalidProfile::Policies));
    }
}

fn target(kind: Kind, grain: Grain, contacts: u32) -> Target {
    Target {
        kind,
        grain,
        contacts,
    }
}

#[test]
fn a_kind_has_one_target_a_grain_and_none_for_periods() {
    let with = |targets| TeamProfile {
        targets,
        ..profile(Vec::new())
    };
    let good = vec![
        target(Kind::Meal, Grain::Week, 1),
        target(Kind::Meal, Grain::Year, Target::MAX),
        target(Kind::Legal, Grain::Week, 40),
        target(Kind::Safe, Grain::Quarter, 3),
    ];
    assert_eq!(with(good.clone()).check(), Ok(()));
    let mut twice = good;
    twice.push(target(Kind::Meal, Grain::Week, 2));
    assert_eq!(
        with(twice).check(),
        Err(InvalidProfile::RepeatedTarget(Kind::Meal, Grain::Week))
    );
    for contacts in [0, Target::MAX + 1] {
        assert_eq!(
            with(vec![target(Kind::Meal, Grain::Week, contacts)]).check(),
            Err(InvalidProfile::TargetOutOfBounds(Kind::Meal))
        );
    }
    assert_eq!(
        with(vec![target(Kind::Meal, Grain::Period, 5)]).check(),
        Err(InvalidProfile::TargetGrain(Kind::Meal))
    );
}

#[test]
fn a_profile_as_it_travels_is_a_promise() {
    let profile = TeamProfile {
        kinds: vec![Kind::Meal, Kind::Legal],
        targets: vec![target(Kind::Meal, Grain::Month, 1_200)],
        ..profile(vec![site("raval", "El Raval")])
    };
    let json = r#"{"version":1,"name":"Cuines de barri","sites":[{"code":"raval","label":"El Raval"}],"kinds":["food.meal","advice.legal"],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[{"kind":"food.meal","grain":"month","contacts":1200}]}"#;
    assert_eq!(serde_json::to_string(&profile).unwrap(), json);
    assert_eq!(serde_json::from_str::<TeamProfile>(json).unwrap(), profile);
}

#[test]
fn a_profile_has_no_room_for_another_field() {
    for json in [
        r#"{"version":1,"name":"a","sites":[],"kinds":[],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[],"nationalities":true}"#,
        r#"{"version":1,"name":"a","sites":[{"code":"a","label":"a","address":"x"}],"kinds":[],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[]}"#,
        r#"{"version":1,"name":"a","sites":[],"kinds":["status"],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[]}"#,
        r#"{"version":1,"name":"a","sites":[],"kinds":[],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2,"pin":"x"},"targets":[]}"#,
        r#"{"version":1,"name":"a","sites":[],"kinds":[],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[{"kind":"food.meal","grain":"week","contacts":1,"who":"x"}]}"#,
        r#"{"version":1,"name":"a","sites":[],"kinds":[],"bands":true,"outcomes":true}"#,
        r#"{"version":-1,"name":"a","sites":[],"kinds":[],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[]}"#,
        r#"{"version":1,"name":"a","sites":[{"code":"A","label":"a"}],"kinds":[],"bands":true,"outcomes":true,"remember_band":false,"policies":{"days_kept":14,"lock_after_minutes":2},"targets":[]}"#,
    ] {
        assert!(serde_json::from_str::<TeamProfile>(json).is_err(), "{json}");
    }
}
