//! What the sheet of a hand-over shows: what was counted here today, and what waits. To hand over
//! needs no connection.

use locales::Words;
use tally::{Outcome, Service};

use super::record::number;
use crate::worker::View;

/// A service and what was counted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ServiceSum {
    pub(super) index: usize,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) label: String,
}

/// The whole sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct HandOverShown {
    pub(super) title: String,
    pub(super) sum: String,
    pub(super) unmet: String,
    pub(super) services: Vec<ServiceSum>,
    pub(super) waiting: String,
}

/// Works out the sheet.
pub(super) fn show(view: &View, words: &Words) -> HandOverShown {
    let today = view
        .mine
        .iter()
        .filter(|day| day.day == view.today)
        .flat_map(|day| &day.counts);
    let sum = |service: Option<Service>, outcome: Outcome| -> u64 {
        today
            .clone()
            .filter(|(cell, _)| {
                service.is_none_or(|service| cell.kind.service() == service)
                    && cell.outcome == outcome
            })
            .map(|(_, count)| count)
            .sum()
    };
    let services = Service::ALL
        .iter()
        .copied()
        .enumerate()
        .map(|(index, service)| {
            let (name, count) = (
                words.service(service.code()),
                sum(Some(service), Outcome::Given),
            );
            ServiceSum {
                index,
                count: number(count, words),
                label: words.handover_row(&name, count),
                name,
            }
        })
        .collect();
    let unmet = sum(None, Outcome::Unmet);
    HandOverShown {
        title: words.handover_counted(),
        sum: words.handover_sum(sum(None, Outcome::Given)),
        unmet: if unmet == 0 {
            String::new()
        } else {
            words.handover_unmet(unmet)
        },
        services,
        waiting: if view.waiting.contacts == 0 {
            words.sync_nothing_waiting()
        } else {
            words.sync_waiting(view.waiting.contacts)
        },
    }
}
