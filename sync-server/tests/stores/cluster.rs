//! A PostgreSQL for the tests: the distribution's programs, a data folder of its own, and a socket in it, which
//! nobody else reaches. It ends with the test program, however that ends.

use std::{
    fs,
    io::Write as _,
    os::unix::fs::{PermissionsExt as _, chown},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use sync_server::postgres::PostgresUrl;
use tokio_postgres::NoTls;

/// The user whose database it is.
const USER: &str = "acollida";

/// A PostgreSQL with a data folder of its own.
pub(crate) struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    // Whom it runs as: PostgreSQL refuses to run as root.
    user: Option<(u32, u32)>,
    // Ends the database and its folder when this program ends, and with it the other end of its input.
    _keeper: Child,
    databases: AtomicU32,
}

/// The PostgreSQL that the tests of this program share, each with a database of its own.
pub(crate) fn shared() -> &'static Cluster {
    static SHARED: OnceLock<Cluster> = OnceLock::new();
    SHARED.get_or_init(Cluster::start)
}

impl Cluster {
    /// Makes a data folder and starts a PostgreSQL on it.
    pub(crate) fn start() -> Self {
        let programs = programs();
        let folder = tempfile::Builder::new().prefix("acollida-pg-").tempdir();
        let folder = folder.unwrap().keep();
        let user = owner();
        if let Some((user, group)) = user {
            chown(&folder, Some(user), Some(group)).unwrap();
        }
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        let keeper = keeper(&programs, &folder, user);
        let cluster = Self {
            programs,
            folder,
            user,
            _keeper: keeper,
            databases: AtomicU32::new(0),
        };
        // A collation by a language: what must compare by bytes shall do so by itself.
        let mut init = cluster.program("initdb");
        init.args(["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"])
            .args(["--locale-provider=icu", "--icu-locale=en"])
            .arg(format!("--username={USER}"))
            .arg(cluster.data());
        run(init);
        let socket = cluster.folder.display();
        let settings = format!(
            "listen_addresses = ''\nunix_socket_directories = '{socket}'\nmax_connections = 100\nlog_statement = 'none'\n"
        );
        let file = cluster.data().join("postgresql.conf");
        let mut file = fs::OpenOptions::new().append(true).open(file).unwrap();
        file.write_all(settings.as_bytes()).unwrap();
        cluster.resume();
        cluster
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// A database of its own, empty.
    pub(crate) fn database(&self) -> Database<'_> {
        let number = self.databases.fetch_add(1, Ordering::Relaxed);
        let name = format!("ledger_{number}");
        self.execute("postgres", &format!("CREATE DATABASE {name}"));
        Database {
            cluster: self,
            name,
        }
    }

    /// Runs statements in a database, and gives the texts of what the last one found.
    pub(crate) fn execute(&self, database: &str, statements: &str) -> Vec<Vec<String>> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let url = self.url(database);
            let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
            let connection = tokio::spawn(connection);
            let answer = client.simple_query(statements).await.unwrap();
            drop(client);
            connection.await.unwrap().unwrap();
            let rows = answer.into_iter().filter_map(|message| match message {
                tokio_postgres::SimpleQueryMessage::Row(row) => Some(row),
                _ => None,
            });
            rows.map(|row| {
                let texts = (0..row.len()).map(|at| row.get(at).unwrap_or("null").to_owned());
                texts.collect()
            })
            .collect()
        })
    }

    fn url(&self, database: &str) -> String {
        let socket = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://{USER}@{socket}/{database}")
    }

    /// Ends it as a power cut would: nothing is written any more, and the next start recovers.
    pub(crate) fn kill(&self) {
        let mut stop = self.program("pg_ctl");
        stop.args(["stop", "--silent", "--mode=immediate"])
            .arg("--pgdata")
            .arg(self.data());
        run(stop);
    }

    /// Starts it on the folder as it is, and waits until it takes connections.
    pub(crate) fn resume(&self) {
        let mut start = self.program("pg_ctl");
        start
            .args(["start", "--silent", "--wait"])
            .arg("--pgdata")
            .arg(self.data())
            .arg("--log")
            .arg(self.folder.join("log"));
        run(start);
    }

    fn program(&self, name: &str) -> Command {
        command_of(&self.programs.join(name), self.user)
    }
}

/// A database of a test.
pub(crate) struct Database<'c> {
    cluster: &'c Cluster,
    name: String,
}

impl Database<'_> {
    pub(crate) fn text_url(&self) -> String {
        self.cluster.url(&self.name)
    }

    pub(crate) fn url(&self) -> PostgresUrl {
        self.text_url().parse().unwrap()
    }

    pub(crate) fn execute(&self, statements: &str) -> Vec<Vec<String>> {
        self.cluster.execute(&self.name, statements)
    }
}

/// The folder of PostgreSQL's programs: the newest there is.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let version = path.file_name()?.to_str()?.parse().ok()?;
            let programs = path.join("bin");
            programs
                .join("initdb")
                .exists()
                .then_some((version, programs))
        })
        .collect();
    found.sort();
    let Some((_, programs)) = found.pop() else {
        panic!(
            "these tests need PostgreSQL's programs, and there are none in /usr/lib/postgresql: install the package postgresql (./check does it)"
        );
    };
    programs
}

/// Whom the database runs as where this program runs as root: the user of the package, else nobody.
fn owner() -> Option<(u32, u32)> {
    if !is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let id_of = |name: &str| {
        users.lines().find_map(|line| {
            let mut fields = line.split(':');
            (fields.next()? == name).then_some(())?;
            let user = fields.nth(1)?.parse().ok()?;
            Some((user, fields.next()?.parse().ok()?))
        })
    };
    Some(id_of("postgres").or_else(|| id_of("nobody")).unwrap())
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// A program, run as this user.
fn command_of(program: &Path, user: Option<(u32, u32)>) -> Command {
    let mut command = match user {
        None => Command::new(program),
        Some((user, group)) => {
            let mut command = Command::new("setpriv");
            command
                .arg(format!("--reuid={user}"))
                .arg(format!("--regid={group}"))
                .args(["--clear-groups", "--"])
                .arg(program);
            command
        }
    };
    // Where this program stands may be closed to that user.
    command.current_dir("/");
    command
}

fn run(mut command: Command) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Waits until this program has ended, by whatever cause, and then ends the database and removes its folder.
fn keeper(programs: &Path, folder: &Path, user: Option<(u32, u32)>) -> Child {
    let script =
        r#"read -r _; "$1"/pg_ctl stop --silent --mode=immediate --pgdata "$2"/data; rm -rf "$2""#;
    let mut shell = command_of(Path::new("/bin/sh"), user);
    shell
        .args(["-c", script, "keeper"])
        .args([programs, folder])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
