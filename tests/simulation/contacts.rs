//! Who is in which record: contacts with an identity of their own, which the records do not carry.

use std::collections::{BTreeMap, HashMap};

use tally::{Contribution, ContributionId, Count, Mark, SheetKey};

/// One contact, or one correction of a contact.
pub(crate) type Contact = u32;

/// The contacts of one cell: counted, and taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) n: Vec<Contact>,
    pub(crate) c: Vec<Contact>,
}

/// The contacts in a batch or a contribution.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Content(pub(crate) BTreeMap<Mark, Marks>);

impl Content {
    /// What a record of it says.
    pub(crate) fn counts(&self) -> BTreeMap<Mark, Count> {
        let length = |contacts: &Vec<Contact>| u32::try_from(contacts.len()).unwrap();
        let counts = self.0.iter().map(|(cell, marks)| {
            let count = Count {
                n: length(&marks.n),
                c: length(&marks.c),
            };
            (*cell, count)
        });
        counts
            .filter(|(_, count)| *count != Count::default())
            .collect()
    }

    /// The record of it.
    pub(crate) fn record(&self, id: ContributionId, sheet: &SheetKey) -> Contribution {
        Contribution::new(id, sheet.clone(), self.counts()).unwrap()
    }

    /// Everyone in it.
    pub(crate) fn everyone(&self) -> impl Iterator<Item = Contact> {
        self.0
            .values()
            .flat_map(|marks| marks.n.iter().chain(&marks.c).copied())
    }
}

/// Every record that ever was, with who is in it. Two records that are equal to the byte are one.
#[derive(Debug, Default)]
pub(crate) struct Book {
    contents: HashMap<Vec<u8>, Content>,
    // How many different records stood under an id.
    variants: HashMap<ContributionId, u32>,
}

impl Book {
    /// Enters a record.
    pub(crate) fn enter(&mut self, record: &Contribution, content: &Content) {
        if let std::collections::hash_map::Entry::Vacant(new) = self.contents.entry(record.encode())
        {
            new.insert(content.clone());
            *self.variants.entry(record.id()).or_default() += 1;
        }
    }

    /// Who is in a record. One that nobody made is a failure of what is tested.
    pub(crate) fn who(&self, record: &Contribution) -> &Content {
        self.contents
            .get(&record.encode())
            .unwrap_or_else(|| panic!("nobody counted {record:?}"))
    }

    /// Whether different records stood under this id.
    pub(crate) fn is_contested(&self, id: ContributionId) -> bool {
        self.variants.get(&id).is_some_and(|variants| *variants > 1)
    }
}
