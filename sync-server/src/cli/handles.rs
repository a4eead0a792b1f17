//! File handles: each connection needs one, and the customary limit of 1,024 would let a thousand
//! silent connections shut everyone else out until they time out.

use rustix::process::{Resource, getrlimit, setrlimit};

/// Handles that are not for connections: ledger, readers, listener, standard streams.
const OURS: u64 = 64;

/// Raises the limit to what the operating system lets us have, and gives how many connections that
/// is enough for.
pub(super) fn room_for_connections() -> usize {
    let mut limit = getrlimit(Resource::Nofile);
    if limit.current != limit.maximum {
        let raised = rustix::process::Rlimit {
            current: limit.maximum,
            maximum: limit.maximum,
        };
        if setrlimit(Resource::Nofile, raised).is_ok() {
            limit.current = limit.maximum;
        }
    }
    // None: without limit.
    limit.current.map_or(usize::MAX, |handles| {
        usize::try_from(handles.saturating_sub(OURS).max(1)).unwrap_or(usize::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_twice_gives_the_same_room() {
        let room = room_for_connections();
        assert!(room >= 1);
        assert_eq!(room_for_connections(), room);
    }
}
