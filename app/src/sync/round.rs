//! One round of sync as a state machine without a network, so that a simulation can lose, repeat and
//! delay every message.

use tally::{
    ContributionId, Period, SheetKey, TeamProfile,
    api::{
        CONTRIBUTIONS_PER_REQUEST, Figures, Problem, ProblemCode, SealDocument, SealList, Upload,
        UploadAnswer, path,
    },
    statistics::ShiftTable,
};

use super::{Call, Method, Reply, SyncTrouble};
use crate::{
    edge::Surroundings,
    figures::{asked_from, late},
    store::{Membership, Reading, Store},
};

/// What comes next in a round.
#[derive(Debug)]
pub enum Next {
    /// Send this and give the reply to [`Round::take`].
    Call(Call),
    /// The round has ended well.
    Done,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Profile,
    /// After which contribution to go on: each is sent once a round, refused ones too.
    Upload {
        after: Option<(SheetKey, ContributionId)>,
    },
    /// Which periods are sealed.
    Seals,
    /// What a sealed period holds, of which these ids are known by now; other sealed periods of which
    /// this device holds something come after it.
    Seal {
        period: Period,
        ids: Vec<ContributionId>,
        after: Vec<Period>,
    },
    Figures,
    /// After the contacts, which are kept once the shifts are there too.
    Shifts {
        contacts: Figures,
    },
    Done,
}

/// A round: read the profile, send what waits, drop what is sealed, read the figures, contacts and then
/// shifts.
#[derive(Debug)]
pub struct Round {
    membership: Membership,
    step: Step,
    /// The last contribution of the request under way; none where it only asks which ledger answers.
    last_sent: Option<(SheetKey, ContributionId)>,
    /// Whether this round met a ledger with a new life.
    renewed: bool,
}

impl Round {
    /// Begins a round: freezes what is open, so that it can travel.
    ///
    /// # Errors
    /// The team has no server, or the store cannot be written.
    pub fn begin(store: &mut Store, membership: Membership) -> Result<Self, SyncTrouble> {
        if !membership.has_server() {
            return Err(SyncTrouble::NoServer);
        }
        store.freeze()?;
        // The round before may have ended between two seals.
        store.wipe_dropped()?;
        Ok(Self {
            membership,
            step: Step::Profile,
            last_sent: None,
            renewed: false,
        })
    }

    /// What comes next. Asking again without an answer gives the same call again.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn next(
        &mut self,
        store: &mut Store,
        surroundings: &Surroundings,
    ) -> Result<Next, SyncTrouble> {
        let team = self.membership.team;
        loop {
            match &self.step {
                Step::Profile => {
                    let Some(key) = self.membership.any_key() else {
                        self.step = Step::Done;
                        continue;
                    };
                    return Ok(get(path::profile(team), key));
                }
                Step::Upload { after } => {
                    let waiting = store.unsent(after.as_ref(), CONTRIBUTIONS_PER_REQUEST)?;
                    let Some(key) = self.membership.write_key() else {
                        self.step = Step::Seals;
                        continue;
                    };
                    match waiting.last() {
                        Some(last) => self.last_sent = Some((last.sheet().clone(), last.id())),
                        // Nothing waits. But a server restored from a backup lacks what it held
                        // before, and only its answer to an upload, even an empty one, tells.
                        None if after.is_none() && store.has_sent()? => self.last_sent = None,
                        None => {
                            self.step = Step::Seals;
                            continue;
                        }
                    }
                    return Ok(Next::Call(Call {
                        method: Method::Post,
                        path: path::contributions(team),
                        key,
                        body: Upload::body(&waiting),
                    }));
                }
                Step::Seals => {
                    // A device that sent nothing has nothing to drop, and need not ask.
                    let asks = !store.periods_sent()?.is_empty();
                    let Some(key) = self.membership.any_key().filter(|_| asks) else {
                        self.step = Step::Figures;
                        continue;
                    };
                    return Ok(get(path::seals(team), key));
                }
                Step::Seal { period, ids, .. } => {
                    let Some(key) = self.membership.any_key() else {
                        self.step = Step::Figures;
                        continue;
                    };
                    let seal = path::seal(team, *period);
                    let seal = match ids.last() {
                        None => seal,
                        Some(last) => format!("{seal}?after={last}"),
                    };
                    return Ok(get(seal, key));
                }
                Step::Figures => {
                    let Some(key) = self.membership.read_key.clone() else {
                        self.finish(store, surroundings)?;
                        continue;
                    };
                    let query = format!(
                        "{}?group=period,site,kind,band,outcome&from={}",
                        path::statistics(team),
                        asked_from(surroundings.clock.today())
                    );
                    return Ok(get(query, key));
                }
                Step::Shifts { .. } => {
                    let Some(key) = self.membership.read_key.clone() else {
                        self.step = Step::Done;
                        continue;
                    };
                    let query = format!(
                        "{}?measure=shifts&from={}",
                        path::statistics(team),
                        asked_from(surroundings.clock.today())
                    );
                    return Ok(get(query, key));
                }
                Step::Done => return Ok(Next::Done),
            }
        }
    }

    /// Takes the reply to the last call.
    ///
    /// # Errors
    /// The server says no, something else answered, or the store cannot be written. The round is
    /// over then; the next one goes on where this one stopped.
    pub fn take(
        &mut self,
        store: &mut Store,
        surroundings: &Surroundings,
        reply: &Reply,
    ) -> Result<(), SyncTrouble> {
        if !(200..300).contains(&reply.status) {
            return Err(refusal(reply));
        }
        match &self.step {
            Step::Profile => {
                let profile: TeamProfile = read(reply)?;
                profile.check_form().map_err(|_| SyncTrouble::NotAcollida)?;
                store.set_team_profile(&profile)?;
                self.step = Step::Upload { after: None };
            }
            Step::Upload { .. } => {
                let answer: UploadAnswer = read(reply)?;
                let renewed = store.note_verdicts(answer.incarnation, &answer.verdicts)?;
                let last = self.last_sent.take();
                self.step = if renewed && !self.renewed {
                    // Once a round, so that two servers that take turns make no endless round.
                    self.renewed = true;
                    Step::Upload { after: None }
                } else if last.is_some() {
                    Step::Upload { after: last }
                } else {
                    Step::Seals
                };
            }
            Step::Seals => {
                let list: SealList = read(reply)?;
                let sent = store.periods_sent()?;
                let sealed = list.seals.into_iter().map(|seal| seal.period);
                let here: Vec<_> = sealed.filter(|period| sent.contains(period)).collect();
                self.step = seal_step(here);
            }
            Step::Seal { .. } => {
                let part: SealDocument = read(reply)?;
                self.take_seal(store, part)?;
            }
            Step::Figures => {
                self.step = Step::Shifts {
                    contacts: read(reply)?,
                };
            }
            Step::Shifts { contacts } => {
                let shifts: ShiftTable = read(reply)?;
                let now = surroundings.clock.now();
                let before = store.team_figures()?;
                let reading = Reading {
                    day: surroundings.clock.today(),
                    late: late(
                        before.as_ref(),
                        now,
                        &contacts.table,
                        asked_from(surroundings.clock.today()),
                    ),
                    refreshed: contacts.as_of,
                    contacts: contacts.table.clone(),
                    shifts,
                };
                store.set_team_figures(now, &reading)?;
                self.finish(store, surroundings)?;
            }
            Step::Done => {}
        }
        Ok(())
    }

    /// Takes a part of a seal; drops what the whole seal holds once all of it is here.
    fn take_seal(&mut self, store: &mut Store, part: SealDocument) -> Result<(), SyncTrouble> {
        let Step::Seal { period, ids, after } = &mut self.step else {
            return Ok(());
        };
        // Each part goes on after the one before, or a list would never end.
        let goes_on = ids.last().is_none_or(|last| part.ids.first() > Some(last));
        if part.seal.period != *period || (part.more && part.ids.is_empty()) || !goes_on {
            return Err(SyncTrouble::NotAcollida);
        }
        ids.extend(&part.ids);
        if part.more {
            return Ok(());
        }
        let (period, ids, after) = (*period, std::mem::take(ids), std::mem::take(after));
        // One that was revised between two parts is read again in the next round.
        if part.vouches_for(self.membership.team, &ids) {
            store.forget_sealed(period, &ids)?;
        }
        if after.is_empty() {
            store.wipe_dropped()?;
        }
        self.step = seal_step(after);
        Ok(())
    }

    fn finish(
        &mut self,
        store: &mut Store,
        surroundings: &Surroundings,
    ) -> Result<(), SyncTrouble> {
        store.set_last_success(surroundings.clock.now())?;
        self.step = Step::Done;
        Ok(())
    }
}

/// Reads the first of these seals, and then the others.
fn seal_step(mut periods: Vec<Period>) -> Step {
    match periods.pop() {
        None => Step::Figures,
        Some(period) => Step::Seal {
            period,
            ids: Vec::new(),
            after: periods,
        },
    }
}

pub(super) fn get(path: String, key: tally::team::Key) -> Next {
    Next::Call(Call {
        method: Method::Get,
        path,
        key,
        body: Vec::new(),
    })
}

pub(super) fn read<T: serde::de::DeserializeOwned>(reply: &Reply) -> Result<T, SyncTrouble> {
    serde_json::from_slice(&reply.body).map_err(|_| SyncTrouble::NotAcollida)
}

pub(super) fn refusal(reply: &Reply) -> SyncTrouble {
    match serde_json::from_slice::<Problem>(&reply.body) {
        Ok(problem) => SyncTrouble::Refused(problem.code),
        // A proxy in front of the server that cannot reach it.
        Err(_) if matches!(reply.status, 429 | 502..=504) => {
            SyncTrouble::Refused(ProblemCode::Unavailable)
        }
        Err(_) => SyncTrouble::NotAcollida,
    }
}
