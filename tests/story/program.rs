//! The server's program itself, once: a team made by its command line, a server on a port it chose,
//! stopped by a signal, started again, and told that it was restored.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use acollida_tests::{Calendar, Device, Scratch, binary::program, cell};
use app::edge::Clock;

use crate::MEAL;

/// Ends with the test, whatever becomes of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn server(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program("sync-server", "acollida-sync-server"));
    command.arg("--data").arg(data).args(arguments);
    command
}

/// Starts the program and reads the port it chose.
fn serve(data: &Path, listen: &str) -> (Running, String) {
    let mut child = server(data, &["serve", "--listen", listen]).stdout(Stdio::piped()).spawn().unwrap();
    let stdout = child.stdout.take().unwrap();
    let running = Running(child);
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on ").unwrap_or_else(|| panic!("{line}"));
    (running, address.to_owned())
}

fn output(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_real_programs_server_takes_a_devices_counts_and_survives_a_kill() {
    let scratch = Scratch::in_memory();
    let data = scratch.at("server");
    // The program reads the real clock.
    let calendar = Calendar::at(app::edge::SystemClock.today());
    let (running, address) = serve(&data, "127.0.0.1:0");
    let codes = output(server(&data, &["team", "create", "Taula", "--address", &address, "--sites", "placa=La Plaça"]));
    let code = |role: &str| {
        let line = codes.lines().find(|line| line.starts_with(role)).unwrap();
        line.split_once(' ').unwrap().1.parse().unwrap()
    };
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&code("write"));
    anna.join(&code("read"));
    anna.count("placa", cell(MEAL), 12);
    anna.sync().unwrap();
    assert_eq!(anna.store().team_figures().unwrap().unwrap().1.contacts, 12);

    // Killed, not asked; and started again on its port.
    drop(running);
    anna.count("placa", cell(MEAL), 3);
    assert!(anna.sync().is_err());
    let (running, _) = serve(&data, address.trim_start_matches("http://"));
    anna.sync().unwrap();
    assert_eq!(anna.store().team_figures().unwrap().unwrap().1.contacts, 15);

    // Beside the running server: its next answer has the new life, and everything comes again, once.
    output(server(&data, &["restored"]));
    anna.sync().unwrap();
    assert_eq!(anna.store().team_figures().unwrap().unwrap().1.contacts, 15);
    let dump = output(server(&data, &["dump"]));
    assert!(dump.contains("food.meal/nn/given\t15\t0"), "{dump}");
    drop(running);
}
