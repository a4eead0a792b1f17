//! What a draft keeps, refuses and joins.

use tally::{Kind, SiteCode};

use super::*;

fn team() -> Team {
    Team {
        name: "City welcome team".to_owned(),
        sites: [("kitchen", "Bridge kitchen"), ("night", "Night round")]
            .into_iter()
            .map(|(code, label)| Site {
                code: code.parse::<SiteCode>().unwrap(),
                label: label.to_owned(),
            })
            .collect(),
        kinds: vec![Kind::Meal, Kind::Drink],
        bands: true,
        outcomes: true,
        can_count: true,
        can_read: true,
        profile_known: true,
        version: 4,
        remember_band: false,
        days_kept: 14,
        lock_after_minutes: 5,
        targets: Vec::new(),
        publishing: Default::default(),
        can_change: true,
        grants: Vec::new(),
    }
}

fn target(contacts: u32) -> Target {
    Target {
        kind: Kind::Meal,
        grain: Grain::Week,
        contacts,
    }
}

#[test]
fn a_draft_without_a_change_has_nothing_to_save() {
    let mut draft = Draft::of(&team());
    assert!(!draft.changed());
    draft.name = " City welcome team ".to_owned();
    draft.add_site();
    assert!(
        !draft.changed(),
        "room around a name and an empty row are no change"
    );
    draft.set_kind(Kind::Drink, false);
    assert!(draft.changed());
    draft.set_kind(Kind::Drink, true);
    assert!(!draft.changed());
}

#[test]
fn the_profile_to_save_names_the_version_it_changes() {
    let mut draft = Draft::of(&team());
    draft.name = " Harbour team ".to_owned();
    let profile = draft.profile().unwrap();
    assert_eq!(
        (profile.version, profile.name.as_str()),
        (4, "Harbour team")
    );
}

#[test]
fn a_new_site_takes_its_code_from_its_label_until_one_is_typed() {
    let mut draft = Draft::of(&team());
    let at = draft.add_site();
    draft.set_label(at, "Mill".to_owned());
    draft.set_label(at, "Mill clinic".to_owned());
    assert_eq!(draft.sites[at].code, "mill-clinic");
    draft.set_code(at, "mill".to_owned());
    draft.set_label(at, "Mill clinic, back door".to_owned());
    assert_eq!(draft.sites[at].code, "mill");
    assert_eq!(draft.profile().unwrap().sites.len(), 3);
}

#[test]
fn the_code_of_a_site_that_is_in_use_never_changes() {
    let mut draft = Draft::of(&team());
    draft.set_code(0, "other".to_owned());
    draft.set_label(0, "Kitchen at the bridge".to_owned());
    let site = &draft.profile().unwrap().sites[0];
    assert_eq!(
        (site.code.as_str(), site.label.as_str()),
        ("kitchen", "Kitchen at the bridge")
    );
}

#[test]
fn what_cannot_stand_is_named_and_nothing_can_be_saved() {
    let mut draft = Draft::of(&team());
    draft.set_label(1, String::new());
    assert_eq!(draft.site_wrongs(1), [Some(Wrong::Empty), None]);
    assert_eq!(draft.first_wrong(), Some(Part::Sites));
    assert_eq!(draft.profile(), None);
    draft.set_label(1, "Night".to_owned());

    let at = draft.add_site();
    draft.set_label(at, "Another kitchen".to_owned());
    draft.set_code(at, "kitchen".to_owned());
    assert_eq!(draft.site_wrongs(at), [None, Some(Wrong::CodeTwice)]);
    assert_eq!(draft.profile(), None);
    draft.remove_site(at);

    draft.set_kind(Kind::Meal, false);
    draft.set_kind(Kind::Drink, false);
    assert_eq!(draft.kinds_wrong(), Some(Wrong::NoKind));
    assert_eq!(draft.first_wrong(), Some(Part::Kinds));
    assert_eq!(draft.profile(), None);
    draft.set_kind(Kind::Meal, true);
    assert_eq!(draft.first_wrong(), None);
    assert!(draft.profile().is_some());
}

#[test]
fn sites_move_within_the_list_and_no_further() {
    let mut draft = Draft::of(&team());
    let order = |draft: &Draft| {
        let codes: Vec<_> = draft.sites.iter().map(|site| site.code.clone()).collect();
        codes.join(" ")
    };
    draft.move_site(0, true);
    draft.move_site(1, false);
    draft.move_site(7, true);
    assert_eq!(order(&draft), "kitchen night");
    draft.move_site(1, true);
    assert_eq!(order(&draft), "night kitchen");
}

#[test]
fn a_kind_and_a_time_have_one_target() {
    let mut draft = Draft::of(&team());
    assert_eq!(draft.add_target(target(500)), Ok(()));
    assert_eq!(draft.add_target(target(600)), Err(Wrong::TargetTwice));
    draft.remove_target(0);
    assert_eq!(draft.add_target(target(600)), Ok(()));
    assert_eq!(draft.profile().unwrap().targets, [target(600)]);
}

#[test]
fn what_somebody_else_saved_is_joined_and_what_both_changed_stays_ours() {
    let mut draft = Draft::of(&team());
    draft.name = "Ours".to_owned();
    draft.set_kind(Kind::Drink, false);
    let mut theirs = team();
    theirs.version = 5;
    theirs.name = "Theirs".to_owned();
    theirs.bands = false;
    theirs.sites.pop();
    draft.rebase(&theirs);
    let profile = draft.profile().unwrap();
    assert_eq!(profile.version, 5);
    assert_eq!(profile.name, "Ours");
    assert_eq!(profile.kinds, [Kind::Meal]);
    assert!(!profile.bands, "untouched here, so as it is there");
    assert_eq!(profile.sites.len(), 1);
    assert!(draft.joined);
}

#[test]
fn what_was_saved_is_no_draft_any_more() {
    let mut draft = Draft::of(&team());
    draft.name = "Ours".to_owned();
    let mut saved = team();
    saved.version = 5;
    saved.name = "Ours".to_owned();
    draft.rebase(&saved);
    assert!(!draft.changed());
    assert!(!draft.joined);
}
