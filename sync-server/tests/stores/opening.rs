//! Opening a ledger in PostgreSQL: by many at once, by an older version, where there is nothing or something else.

use sync_server::{entropy::SystemEntropy, register::Register, store::StoreAddress};

use crate::{
    cluster::shared,
    stores::{Place, found_team},
};

fn refused(url: &str) -> String {
    let address = StoreAddress::Postgres(url.parse().unwrap());
    let opened = Register::at(&address, &SystemEntropy);
    opened.err().unwrap().to_string()
}

#[test]
fn many_processes_that_open_an_empty_database_at_once_make_one_ledger() {
    let database = shared().database();
    let dumps: Vec<String> = std::thread::scope(|scope| {
        let opening: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let address = StoreAddress::Postgres(database.url());
                    Register::at(&address, &SystemEntropy)
                        .map(|register| crate::stores::dump(&register))
                })
            })
            .collect();
        let opened = opening.into_iter().map(|one| one.join().unwrap());
        opened.collect::<Result<_, _>>().unwrap()
    });
    for dump in &dumps {
        assert_eq!(dump, &dumps[0]);
    }
}

#[test]
fn a_ledger_of_a_later_version_is_refused_and_left_alone() {
    let place = Place::postgres();
    found_team(&mut place.register(), &SystemEntropy);
    let Place::Postgres(database) = &place else {
        unreachable!("as it was made")
    };
    database.execute("INSERT INTO schema_step (number) VALUES (99)");
    let trouble = refused(&database.text_url());
    assert!(trouble.contains("newer acollida-sync-server"), "{trouble}");
}

#[test]
fn a_database_of_something_else_is_refused() {
    let database = shared().database();
    database.execute("CREATE TABLE team (id text PRIMARY KEY)");
    let trouble = refused(&database.text_url());
    assert!(trouble.contains("ledger"), "{trouble}");
}

#[test]
fn a_user_who_may_make_no_tables_is_told_so() {
    let database = shared().database();
    database.execute("CREATE ROLE visitor LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    let trouble = refused(&database.text_url().replace("acollida@", "visitor@"));
    assert!(trouble.contains("createdb"), "{trouble}");
}

#[test]
fn a_database_that_is_not_there_is_told_without_the_url() {
    let database = shared().database();
    let nowhere = database.text_url().replace("acollida@", "ana:secret-word@");
    let trouble = refused(&nowhere);
    assert!(trouble.contains("cannot be reached"), "{trouble}");
    let nobody = refused("postgres://ana:secret-word@127.0.0.1:1/acollida?connect_timeout=2");
    assert!(nobody.contains("cannot be reached"), "{nobody}");
    for text in [trouble, nobody] {
        assert!(!text.contains("secret-word"), "{text}");
    }
}
