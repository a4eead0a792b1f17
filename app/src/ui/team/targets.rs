//! What the team meant to give in a span of this length, beside what it gave.

use locales::Words;
use tally::{
    Outcome,
    statistics::{Dimension, Filter, Key},
    team::Target,
};

use super::{Cut, within};
use crate::ui::figures::{
    choices::Part,
    lists::{FigureLine, at, counted, named, part, with_outcome},
};

/// A target's line; the mark on its bar is the target.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct TargetLine {
    pub(in crate::ui) line: FigureLine,
    pub(in crate::ui) reached: bool,
}

/// The targets of the part looked at. They are for all sites together, and so are the counts beside
/// them, whatever sites are looked at.
pub(super) fn show(cut: &Cut<'_>, looked_at: &Part, words: &Words) -> Vec<TargetLine> {
    let wanted = |target: &&Target| {
        target.grain == cut.span.grain()
            && (looked_at.services.is_empty()
                || looked_at.services.contains(&target.kind.service()))
            && (looked_at.kinds.is_empty() || looked_at.kinds.contains(&target.kind))
    };
    let mut targets: Vec<_> = cut
        .view
        .team
        .iter()
        .flat_map(|team| &team.targets)
        .filter(wanted)
        .collect();
    targets.sort_by_key(|target| target.kind);
    let all_sites = within(&with_outcome(&Filter::default(), Outcome::Given), cut.span);
    let lines = counted(cut.rows(), all_sites, &[Dimension::Kind]);
    targets
        .into_iter()
        .filter_map(|target| {
            let count = at(&lines, &[Key::Kind(target.kind)]);
            line(target, count, words)
        })
        .collect()
}

fn line(target: &Target, count: u64, words: &Words) -> Option<TargetLine> {
    let aim = u64::from(target.contacts);
    let line = named(Key::Kind(target.kind), &[], words)?;
    let share = words.percent(count, aim);
    let whole = count.max(aim);
    Some(TargetLine {
        line: FigureLine {
            label: words.team_target_label(&line.name, count, aim, &share),
            count: words.team_target_of(count, aim),
            second: share,
            part: part(count, whole),
            mark: part(aim, whole),
            ..line
        },
        reached: count >= aim,
    })
}
