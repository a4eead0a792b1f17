//! `acollida sync`: one round, now.

use anyhow::bail;
use locales::{Digits, Language, Words};

use crate::{
    edge::Surroundings,
    store::Store,
    sync,
    worker::{Trouble, refusal_message},
};

pub(super) fn run(store: &mut Store, surroundings: &Surroundings) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let ended = runtime.block_on(sync::run(store, surroundings));
    let words = words();
    for kept in store.refused()? {
        if let Some(refusal) = &kept.refused {
            println!(
                "Not taken, kept here: {}: {}",
                kept.contribution.sheet(),
                locales::plain(&refusal_message(refusal, &words))
            );
        }
    }
    let shortfall = store.shortfall()?;
    if shortfall > 0 {
        println!("{}", locales::plain(&words.problem_shortfall(shortfall)));
    }
    if let Err(trouble) = ended {
        bail!("{}", in_english(&trouble.into()));
    }
    let waiting = store.waiting()?;
    if waiting.contributions == 0 {
        println!("Everything is with the team.");
    } else {
        println!(
            "{} contacts are still only on this device.",
            waiting.contacts
        );
    }
    Ok(())
}

fn words() -> Words {
    Words::new(Language::En, Digits::Latin)
}

/// The command line speaks English, as its help does.
pub(super) fn in_english(trouble: &Trouble) -> String {
    locales::plain(&trouble.message(&words())).into_owned()
}
