//! Charts over time: one bar a span in the three services' parts, and what is drawn across them.

use locales::Words;

use super::scale::Scale;
use crate::ui::record::number;

/// How many bars an average is of: the bar's own and those before it.
const AVERAGED: usize = 3;

/// What is known of one bar before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Counted {
    /// Under the bar.
    pub(in crate::ui) short: String,
    /// For a screen reader.
    pub(in crate::ui) name: String,
    /// Food, medical, advice.
    pub(in crate::ui) parts: [u64; 3],
    /// The same a year before, where it is known.
    pub(in crate::ui) before: Option<u64>,
    pub(in crate::ui) chosen: bool,
}

impl Counted {
    pub(in crate::ui) fn total(&self) -> u64 {
        self.parts.iter().copied().fold(0, u64::saturating_add)
    }
}

/// A bar of a chart. Heights are from 0 to 1; below 0 there is no such thing.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct BarShown {
    pub(in crate::ui) name: String,
    pub(in crate::ui) total: String,
    pub(in crate::ui) parts: [f32; 3],
    pub(in crate::ui) average: f32,
    pub(in crate::ui) mark: f32,
    pub(in crate::ui) chosen: bool,
    pub(in crate::ui) label: String,
}

/// A grid line: its height from 0 to 1 and its number.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct LineShown {
    pub(in crate::ui) at: f32,
    pub(in crate::ui) text: String,
}

/// A chart: bars in the order of time, and the lines behind them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::ui) struct ChartShown {
    pub(in crate::ui) bars: Vec<BarShown>,
    pub(in crate::ui) lines: Vec<LineShown>,
    /// All bars together.
    pub(in crate::ui) sum: String,
    /// Some bar has an average, or a mark of a year before.
    pub(in crate::ui) averages: bool,
    pub(in crate::ui) marks: bool,
}

/// Draws the bars on one scale, with the averages or without.
pub(in crate::ui) fn chart(counted: &[Counted], averages: bool, words: &Words) -> ChartShown {
    let most = counted
        .iter()
        .map(|bar| bar.total().max(bar.before.unwrap_or(0)))
        .max()
        .unwrap_or(0);
    let scale = Scale::up_to(most);
    let means = if averages {
        means(counted)
    } else {
        vec![None; counted.len()]
    };
    ChartShown {
        sum: words.figures_sum(
            counted
                .iter()
                .map(Counted::total)
                .fold(0, u64::saturating_add),
        ),
        averages: means.iter().any(Option::is_some),
        marks: counted.iter().any(|bar| bar.before.is_some()),
        bars: counted
            .iter()
            .zip(means)
            .map(|(bar, mean)| drawn(bar, mean, scale, words))
            .collect(),
        lines: scale
            .lines()
            .map(|value| LineShown {
                at: scale.height(value),
                text: number(value, words),
            })
            .collect(),
    }
}

fn drawn(bar: &Counted, mean: Option<u64>, scale: Scale, words: &Words) -> BarShown {
    let (total, [food, medical, advice]) = (bar.total(), bar.parts);
    let mut label = words.figures_bar_label(&bar.name, total, food, medical, advice);
    if let Some(mean) = mean {
        label = words.figures_average_label(&label, mean);
    }
    if let Some(before) = bar.before {
        label = words.team_mark_label(&label, before);
    }
    BarShown {
        name: bar.short.clone(),
        total: if total == 0 {
            words.figures_no_count()
        } else {
            number(total, words)
        },
        parts: bar.parts.map(|count| scale.height(count)),
        average: mean.map_or(-1.0, |mean| scale.height(mean)),
        mark: bar.before.map_or(-1.0, |before| scale.height(before)),
        chosen: bar.chosen,
        label,
    }
}

/// For each bar the mean of it and the two before it, halves up; none for the first two.
fn means(counted: &[Counted]) -> Vec<Option<u64>> {
    let lacking = (AVERAGED - 1).min(counted.len());
    let whole = counted.windows(AVERAGED).map(|window| {
        let sum = window
            .iter()
            .map(Counted::total)
            .fold(0, u64::saturating_add);
        let of = AVERAGED as u64;
        Some(sum.saturating_add(of / 2) / of)
    });
    std::iter::repeat_n(None, lacking).chain(whole).collect()
}

#[cfg(test)]
mod tests {
    use locales::{Digits, Language};

    use super::*;

    fn bars(totals: &[u64]) -> Vec<Counted> {
        let bar = |total: &u64| Counted {
            short: String::new(),
            name: String::new(),
            parts: [*total, 0, 0],
            before: None,
            chosen: false,
        };
        totals.iter().map(bar).collect()
    }

    #[test]
    fn an_average_is_of_three_and_begins_with_the_third() {
        assert_eq!(
            means(&bars(&[1, 2, 6, 0, 0])),
            [None, None, Some(3), Some(3), Some(2)]
        );
        assert_eq!(means(&bars(&[5])), [None]);
        assert_eq!(means(&[]), []);
    }

    #[test]
    fn nothing_drawn_leaves_the_chart() {
        let words = Words::new(Language::En, Digits::Latin);
        let mut counted = bars(&[0, 3, 1_000_000, u64::MAX]);
        counted[1].before = Some(2_000_000);
        let chart = chart(&counted, true, &words);
        for bar in &chart.bars {
            let heights = bar.parts.into_iter().chain([bar.average, bar.mark]);
            for height in heights {
                assert!((-1.0..=1.0).contains(&height), "{bar:?}");
            }
        }
        assert!(chart.averages && chart.marks);
        assert_eq!(
            super::chart(&[], true, &words).bars,
            [],
            "no bars are no trouble"
        );
    }
}
