//! The server's own program on a folder, and what it costs: processor time, memory, file handles.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};

/// Kernel ticks in a second, the unit of /proc/PID/stat: 100 on every Linux of today
/// (`getconf CLK_TCK`).
const TICKS: f64 = 100.0;

/// A running server; ended when dropped.
pub struct Server {
    child: Child,
    /// Where it takes connections.
    pub address: SocketAddr,
}

impl Server {
    /// Starts it on this folder, or on the PostgreSQL of a URL; with the folder's own certificate, if it is to
    /// speak TLS.
    pub fn start(folder: &Path, tls: bool, url: Option<&str>) -> Self {
        let program = Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"));
        Self::of(program, folder, tls, url)
    }

    /// Starts it in this control group (cgroups(7)).
    pub fn within(group: &Path, folder: &Path) -> Self {
        let mut shell = Command::new("sh");
        shell
            .args(["-ec", r#"echo $$ > "$0"; exec "$@""#])
            .arg(group.join("cgroup.procs"))
            .arg(env!("CARGO_BIN_EXE_acollida-sync-server"));
        Self::of(shell, folder, false, None)
    }

    fn of(mut command: Command, folder: &Path, tls: bool, url: Option<&str>) -> Self {
        command
            .arg("--data")
            .arg(folder)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(tls.then_some("--tls"))
            // What is measured is what an answer costs, not how many are allowed.
            .env("ACOLLIDA_LIMITS_KEY_PER_SECOND", "0")
            .env("ACOLLIDA_LIMITS_PER_SECOND", "0")
            .env_remove("ACOLLIDA_STORE")
            .envs(url.map(|url| ("ACOLLIDA_STORE", url)))
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("the server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output"))
            .read_line(&mut line)
            .expect("its first line");
        let address = line.trim().rsplit('/').next().expect("an address");
        Self {
            child,
            address: address.parse().expect("an address"),
        }
    }

    /// User and system time in seconds (proc(5): fields 14 and 15 of stat).
    pub fn cpu_seconds(&self) -> f64 {
        let stat = fs::read_to_string(self.proc("stat")).expect("stat");
        let (_, after_name) = stat.rsplit_once(')').expect("a name in brackets");
        let fields = after_name.split_whitespace().skip(11).take(2);
        let ticks: u64 = fields
            .map(|field| field.parse::<u64>().expect("ticks"))
            .sum();
        ticks as f64 / TICKS
    }

    /// Resident memory in KiB.
    pub fn resident(&self) -> u64 {
        self.status("VmRSS:")
    }

    fn status(&self, of: &str) -> u64 {
        let status = fs::read_to_string(self.proc("status")).expect("status");
        status
            .lines()
            .find_map(|line| line.strip_prefix(of))
            .and_then(|rest| rest.trim().strip_suffix(" kB"))
            .and_then(|kib| kib.trim().parse().ok())
            .expect("memory")
    }

    /// The most resident memory it ever had, in KiB.
    pub fn peak(&self) -> u64 {
        self.status("VmHWM:")
    }

    /// Whether it runs.
    pub fn lives(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Open file handles.
    pub fn handles(&self) -> usize {
        fs::read_dir(self.proc("fd")).expect("handles").count()
    }

    fn proc(&self, of: &str) -> String {
        format!("/proc/{}/{of}", self.child.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
