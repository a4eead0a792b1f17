//! What a reader gets: sentences, numbers and days in each language.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use jiff::civil::date;
use locales::{Digits, Direction, Language, Words, plain};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

fn words(language: Language) -> Words {
    Words::new(language, Digits::Latin)
}

fn arabic_digits() -> Words {
    Words::new(Language::Ar, Digits::Native)
}

#[test]
fn the_plural_follows_the_number() {
    let english = words(Language::En);
    assert!(plain(&english.problem_shortfall(1)).contains("lacks 1 tap of"));
    assert!(plain(&english.problem_shortfall(2)).contains("lacks 2 taps of"));
    let catalan = words(Language::Ca);
    assert!(plain(&catalan.problem_shortfall(1)).contains("li falta 1 toc "));
    assert!(plain(&catalan.problem_shortfall(1_000_000)).contains("li falten 1.000.000 tocs "));
}

fn shown(count: u64) -> String {
    words(Language::Ar).number(i64::try_from(count).expect("a small count"))
}

/// The Arabic sentence for a count, with a sign in the count's place.
fn arabic_form(count: u64) -> String {
    let arabic = words(Language::Ar);
    plain(&arabic.problem_shortfall(count)).replace(&shown(count), "#")
}

#[test]
fn arabic_has_six_forms_and_each_is_reached() {
    assert!(arabic_form(0).contains("أي نقرة"));
    assert!(arabic_form(1).contains("نقرة واحدة"));
    assert!(arabic_form(2).contains("نقرتان"));
    assert!(arabic_form(3).contains("# نقرات"));
    assert!(arabic_form(11).contains("# نقرة "));
    assert!(arabic_form(100).contains("# نقرة "));
}

#[test]
fn polish_chooses_by_the_last_digits() {
    let polish = words(Language::Pl);
    let sentence = |count| plain(&polish.figures_sum(count)).into_owned();
    assert_eq!(sentence(1), "1 kontakt");
    assert_eq!(sentence(3), "3 kontakty");
    assert_eq!(sentence(5), "5 kontaktów");
    assert_eq!(sentence(12), "12 kontaktów");
    assert_eq!(sentence(22), "22 kontakty");
    assert_eq!(sentence(0), "0 kontaktów");
}

#[test]
fn romanian_says_de_from_twenty_on() {
    let romanian = words(Language::Ro);
    let sentence = |count| plain(&romanian.figures_sum(count)).into_owned();
    assert_eq!(sentence(1), "1 intervenție");
    assert_eq!(sentence(0), "0 intervenții");
    assert_eq!(sentence(19), "19 intervenții");
    assert_eq!(sentence(20), "20 de intervenții");
    assert_eq!(sentence(101), "101 intervenții");
}

#[test]
fn nothing_is_singular_in_french_and_plural_in_portugal() {
    assert_eq!(plain(&words(Language::Fr).figures_sum(0)), "0 contact");
    assert_eq!(plain(&words(Language::Pt).figures_sum(0)), "0 atendimentos");
    assert_eq!(plain(&words(Language::Pt).team_unmet_sum(0)), "Nenhuma vez");
}

#[test]
fn arabic_looks_at_the_last_two_digits() {
    assert_eq!(arabic_form(103), arabic_form(3));
    assert_eq!(arabic_form(1_010), arabic_form(10));
    assert_eq!(arabic_form(111), arabic_form(11));
    assert_eq!(arabic_form(202), arabic_form(100));
}

#[test]
fn the_largest_count_is_said_exactly() {
    let sentence = words(Language::En).problem_shortfall(u64::MAX);
    assert!(
        plain(&sentence).contains("lacks 18,446,744,073,709,551,615 taps"),
        "{sentence}"
    );
}

#[test]
fn the_plural_is_the_same_with_native_digits() {
    let sentence = arabic_digits().problem_shortfall(3);
    assert!(plain(&sentence).contains("٣ نقرات"), "{sentence}");
}

#[test]
fn numbers_in_sentences_have_the_separators_and_digits_of_the_language() {
    assert_eq!(
        plain(&words(Language::En).problem_amount(1, 2000)),
        "Choose a number from 1 to 2,000."
    );
    assert_eq!(
        plain(&words(Language::Ca).problem_amount(1, 2000)),
        "Tria un nombre del 1 al 2.000."
    );
    assert_eq!(
        plain(&words(Language::Es).problem_amount(1, 2000)),
        "Elige un número del 1 al 2000."
    );
    assert_eq!(
        plain(&words(Language::Ar).problem_amount(1, 2000)),
        "اختر عددًا من 1 إلى 2,000."
    );
    assert_eq!(
        plain(&arabic_digits().problem_amount(1, 2000)),
        "اختر عددًا من ١ إلى ٢٬٠٠٠."
    );
}

#[test]
fn text_put_into_a_sentence_is_isolated_and_keeps_its_digits() {
    let sentence = arabic_digits().problem_site_unknown("Plaça 3");
    assert!(sentence.contains("\u{2068}Plaça 3\u{2069}"), "{sentence:?}");
}

#[test]
fn digits_written_in_a_message_follow_the_setting() {
    assert_eq!(words(Language::Ar).band("a18_64"), "18–64");
    assert_eq!(arabic_digits().band("a18_64"), "١٨–٦٤");
}

#[test]
fn bare_numbers_follow_the_language() {
    assert_eq!(words(Language::En).number(75_800), "75,800");
    assert_eq!(words(Language::Es).number(75_800), "75.800");
    assert_eq!(arabic_digits().number(75_800), "٧٥٬٨٠٠");
    assert_eq!(words(Language::En).number(-12), "-12");
}

#[test]
fn shares_are_whole_per_cent_with_the_sign_of_the_language() {
    assert_eq!(plain(&words(Language::En).percent(44, 100)), "44%");
    assert_eq!(plain(&words(Language::Ca).percent(1, 3)), "33\u{a0}%");
    assert_eq!(plain(&words(Language::Es).percent(2, 3)), "67\u{a0}%");
    assert_eq!(plain(&words(Language::Ar).percent(1, 2)), "50%");
    assert_eq!(plain(&arabic_digits().percent(1, 2)), "٥٠٪");
    assert_eq!(
        plain(&words(Language::En).percent(1, 200)),
        "1%",
        "halves go up"
    );
}

#[test]
fn nothing_has_no_shares() {
    assert_eq!(words(Language::En).percent(0, 0), "–");
    assert_eq!(
        plain(&words(Language::En).percent(u64::MAX, u64::MAX)),
        "100%"
    );
}

#[test]
fn days_are_written_as_each_language_writes_them() {
    let day = date(2026, 11, 22);
    assert_eq!(plain(&words(Language::En).day(day)), "Sun 22 Nov");
    assert_eq!(plain(&words(Language::Ca).day(day)), "dg. 22 nov.");
    assert_eq!(plain(&words(Language::Es).day(day)), "dom 22 nov");
    assert_eq!(plain(&words(Language::Ar).day(day)), "الأحد 22 نوفمبر");
    assert_eq!(plain(&arabic_digits().day(day)), "الأحد ٢٢ نوفمبر");
}

#[test]
fn months_are_written_with_their_year() {
    assert_eq!(plain(&words(Language::En).month(2026, 11)), "November 2026");
    assert_eq!(
        plain(&words(Language::Ca).month(2026, 11)),
        "novembre del 2026"
    );
    assert_eq!(
        plain(&words(Language::Es).month(2026, 11)),
        "noviembre de 2026"
    );
    assert_eq!(plain(&words(Language::Ar).month(2026, 11)), "نوفمبر 2026");
    assert_eq!(plain(&arabic_digits().month(2026, 11)), "نوفمبر ٢٠٢٦");
}

#[test]
fn every_weekday_and_month_has_a_name_in_every_language() {
    for language in Language::ALL {
        let words = words(language);
        for day in 1..=7 {
            let weekday = words.weekday(date(2026, 6, day));
            assert!(
                !Words::WEEKDAY_SHORT_CODES.contains(&weekday.as_str()),
                "{weekday}"
            );
        }
        for month in 1..=12 {
            let name = words.month_long(&month.to_string());
            assert!(!name.is_empty() && name != month.to_string(), "{name}");
        }
    }
}

#[test]
fn a_month_that_does_not_exist_is_shown_as_it_is() {
    assert_eq!(plain(&words(Language::En).month(2026, 13)), "13 2026");
}

#[test]
fn a_code_without_words_comes_back_as_it_is() {
    assert_eq!(
        words(Language::Ca).kind("food.unheard_of"),
        "food.unheard_of"
    );
    assert_eq!(
        words(Language::Ca).kind("food-meal"),
        "food-meal",
        "a key is no code"
    );
}

#[test]
fn the_eighteen_kinds_fit_their_buttons_in_every_language() {
    assert_eq!(Words::KIND_CODES.len(), 18);
    assert_eq!(Words::KIND_CODES, Words::KIND_LONG_CODES);
    for language in Language::ALL {
        let words = words(language);
        for code in Words::KIND_CODES {
            let label = words.kind(code);
            // Arabic vowel signs and shadda take no room of their own.
            let letters = label
                .chars()
                .filter(|letter| !('\u{064B}'..='\u{0652}').contains(letter))
                .count();
            assert!(
                (1..=13).contains(&letters),
                "{}: {code} = {label}",
                language.tag()
            );
            assert!(
                words.kind_long(code).chars().count() > 3,
                "{}: {code}",
                language.tag()
            );
        }
    }
}

#[test]
fn no_two_kinds_have_one_label() {
    for language in Language::ALL {
        let words = words(language);
        let mut labels: Vec<_> = Words::KIND_CODES
            .iter()
            .map(|code| words.kind(code))
            .collect();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), Words::KIND_CODES.len(), "{}", language.tag());
    }
}

#[test]
fn languages_are_listed_by_their_own_names() {
    let listed: Vec<_> = Language::ALL
        .iter()
        .map(|language| (language.tag(), language.own_name()))
        .collect();
    assert_eq!(
        listed,
        [
            ("es", "Castellano"),
            ("ca", "Català"),
            ("de", "Deutsch"),
            ("en", "English"),
            ("fr", "Français"),
            ("it", "Italiano"),
            ("nl", "Nederlands"),
            ("pl", "Polski"),
            ("pt", "Português"),
            ("ro", "Română"),
            ("so", "Soomaali"),
            ("tr", "Türkçe"),
            ("el", "Ελληνικά"),
            ("ru", "Русский"),
            ("uk", "Українська"),
            ("ur", "اردو"),
            ("ar", "العربية"),
            ("fa", "فارسی"),
            ("ti", "ትግርኛ"),
            ("am", "አማርኛ")
        ]
    );
    assert_eq!(Language::Ar.direction(), Direction::Rtl);
    assert_eq!(Language::Ca.direction(), Direction::Ltr);
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    assert_eq!(Language::from_tag("xx"), None);
}

#[test]
fn the_best_language_is_the_first_wish_that_can_be_met() {
    for (wishes, best) in [
        (vec!["ca"], Language::Ca),
        (vec!["ca-ES"], Language::Ca),
        (vec!["es_MX.UTF-8"], Language::Es),
        (vec!["ca_ES@valencia"], Language::Ca),
        (vec!["AR"], Language::Ar),
        (vec!["fr-FR", "es", "en"], Language::Fr),
        (vec!["pt_BR"], Language::Pt),
        (vec!["pt-PT"], Language::Pt),
        (vec!["de_CH.UTF-8", "fr_CH.UTF-8"], Language::De),
        (vec!["eu-ES", "es-ES"], Language::Es),
        (vec!["nb", "nl"], Language::Nl),
        (vec!["nb"], Language::En),
        (vec!["zh-Hans-CN"], Language::En),
        (vec!["tl", "fil", "wo"], Language::En),
        (vec!["C"], Language::En),
        (vec!["POSIX", ""], Language::En),
        (vec![], Language::En),
    ] {
        assert_eq!(
            Language::best_of(wishes.iter().copied()),
            best,
            "{wishes:?}"
        );
    }
}

proptest! {
    #[test]
    fn every_number_is_read_back_from_what_is_shown(number in any::<i64>()) {
        for language in Language::ALL {
            let shown = words(language).number(number);
            let bare: String = shown.chars().filter(|letter| letter.is_ascii_digit()).collect();
            prop_assert_eq!(bare, number.unsigned_abs().to_string());
        }
    }

    // Unicode CLDR, plural rules, ar.
    #[test]
    fn arabic_counts_take_the_form_of_the_unicode_rules(count in 0..=1_000_000_u64) {
        let of_the_same_form = match (count, count % 100) {
            (0..=2, _) => count,
            (_, 3..=10) => 3,
            (_, 11..=99) => 11,
            _ => 100,
        };
        prop_assert_eq!(arabic_form(count), arabic_form(of_the_same_form));
    }

    #[test]
    fn no_wish_makes_the_choice_of_language_fail(wish in any::<String>()) {
        prop_assert!(Language::ALL.contains(&Language::best_of([wish.as_str()])));
    }

    #[test]
    fn no_text_put_into_a_sentence_is_lost(text in "\\PC{0,40}") {
        for language in Language::ALL {
            // Marks that only steer the direction of text may stand between its words.
            let said = words(language).problem_refused(&text);
            prop_assert!(plain(&said).contains(&*plain(&text)), "{said:?}");
        }
    }
}
