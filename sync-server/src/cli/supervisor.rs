//! What systemd is told, and what it hands over: `sd_notify(3)` and `sd_listen_fds(3)`. Without it nothing
//! of this happens.

use std::{
    env,
    ffi::OsStr,
    io,
    os::{
        linux::net::SocketAddrExt as _,
        unix::{
            ffi::OsStrExt as _,
            net::{SocketAddr, UnixDatagram},
        },
    },
    time::Duration,
};

use listenfd::ListenFd;

/// Where the state of the server is told, if anyone wants to know.
pub(super) struct Supervisor {
    socket: Option<UnixDatagram>,
}

impl Supervisor {
    pub(super) fn from_environment() -> Self {
        let socket = env::var_os("NOTIFY_SOCKET").and_then(|name| connect(&name).ok());
        Self { socket }
    }

    /// Tells a state such as `READY=1`.
    pub(super) fn tell(&self, state: &str) {
        if let Some(socket) = &self.socket {
            // Whoever asked may be gone.
            let _ = socket.send(state.as_bytes());
        }
    }

    /// How often to tell `WATCHDOG=1`: twice in the time after which systemd would start the server anew.
    pub(super) fn heartbeat(&self) -> Option<Duration> {
        self.socket.as_ref()?;
        heartbeat(
            env::var_os("WATCHDOG_USEC").as_deref(),
            env::var_os("WATCHDOG_PID").as_deref(),
            std::process::id(),
        )
    }
}

fn connect(name: &OsStr) -> io::Result<UnixDatagram> {
    let address = match name.as_bytes() {
        // An abstract name, which is no file.
        [b'@', rest @ ..] => SocketAddr::from_abstract_name(rest)?,
        _ => SocketAddr::from_pathname(name)?,
    };
    let socket = UnixDatagram::unbound()?;
    socket.connect_addr(&address)?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

fn heartbeat(
    microseconds: Option<&OsStr>,
    for_process: Option<&OsStr>,
    own: u32,
) -> Option<Duration> {
    let meant = |process: &OsStr| process.to_str().and_then(|text| text.parse().ok()) == Some(own);
    if !for_process.is_none_or(meant) {
        return None;
    }
    let microseconds: u64 = microseconds?.to_str()?.parse().ok()?;
    (microseconds > 1).then(|| Duration::from_micros(microseconds / 2))
}

/// The socket that systemd opened for the server, if it did.
pub(super) fn handed_socket() -> io::Result<Option<std::net::TcpListener>> {
    let Some(listener) = ListenFd::from_env().take_tcp_listener(0)? else {
        return Ok(None);
    };
    listener.set_nonblocking(true)?;
    Ok(Some(listener))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_reaches_a_socket_in_a_folder() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("notify");
        let listening = UnixDatagram::bind(&path).unwrap();
        let supervisor = Supervisor {
            socket: connect(path.as_os_str()).ok(),
        };
        supervisor.tell("READY=1");
        let mut said = [0; 32];
        let length = listening.recv(&mut said).unwrap();
        assert_eq!(&said[..length], b"READY=1");
        // And nobody minds that it is gone.
        drop(listening);
        supervisor.tell("STOPPING=1");
    }

    #[test]
    fn the_heart_beats_twice_in_the_time_it_is_given() {
        let beat = |time: Option<&str>, process: Option<&str>| {
            heartbeat(time.map(OsStr::new), process.map(OsStr::new), 7)
        };
        assert_eq!(beat(None, None), None);
        assert_eq!(beat(Some("soon"), None), None);
        assert_eq!(beat(Some("0"), None), None);
        let second = Some(Duration::from_millis(500));
        assert_eq!(beat(Some("1000000"), None), second);
        assert_eq!(beat(Some("1000000"), Some("7")), second);
        assert_eq!(beat(Some("1000000"), Some("8")), None);
    }
}
