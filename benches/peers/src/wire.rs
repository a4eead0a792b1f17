//! The conversation of automerge-repo and samod by WebSocket, from the device's side
//! (automerge-repo, `automerge-repo-network-websocket`, version 1 of its protocol): messages are CBOR maps.

use std::{net::TcpStream, time::Duration};

use minicbor::{Decoder, Encoder};
use tungstenite::{Message, WebSocket};

/// How long a server may be silent before the measurement fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection whose two ends have greeted each other.
pub struct Connection {
    socket: WebSocket<TcpStream>,
    device: String,
    server: String,
}

impl Connection {
    /// Connects as a device of this name.
    pub fn open(address: &str, device: String) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        let (socket, _) =
            tungstenite::client(format!("ws://{address}/"), stream).expect("a WebSocket");
        let mut connection = Self {
            socket,
            device,
            server: String::new(),
        };
        let join = connection.join();
        connection.send(join);
        while connection.server.is_empty() {
            let message = connection.receive();
            if message.kind == "peer" {
                connection.server = message.sender;
            }
        }
        connection
    }

    /// Sends a message of Automerge's sync protocol about a document.
    pub fn sync(&mut self, document: &str, data: &[u8]) {
        let mut cbor = Encoder::new(Vec::new());
        cbor.map(5)
            .and_then(|cbor| cbor.str("type")?.str("sync"))
            .and_then(|cbor| cbor.str("senderId")?.str(&self.device))
            .and_then(|cbor| cbor.str("targetId")?.str(&self.server))
            .and_then(|cbor| cbor.str("documentId")?.str(document))
            .and_then(|cbor| cbor.str("data")?.bytes(data))
            .expect("memory takes it");
        self.send(cbor.into_writer());
    }

    /// Waits for the next message of the sync protocol about a document.
    pub fn synced(&mut self, document: &str) -> Vec<u8> {
        loop {
            let message = self.receive();
            match message.kind.as_str() {
                "sync" if message.document == document => return message.data,
                "error" | "doc-unavailable" => panic!("the server says {}", message.kind),
                _ => {}
            }
        }
    }

    /// Ends it, and waits until the server has taken note.
    pub fn close(mut self) {
        let _ = self.socket.close(None);
        while self.socket.read().is_ok() {}
    }

    fn join(&self) -> Vec<u8> {
        let mut cbor = Encoder::new(Vec::new());
        cbor.map(4)
            .and_then(|cbor| cbor.str("type")?.str("join"))
            .and_then(|cbor| cbor.str("senderId")?.str(&self.device))
            .and_then(|cbor| cbor.str("supportedProtocolVersions")?.array(1)?.str("1"))
            .and_then(|cbor| cbor.str("peerMetadata")?.map(1))
            // The server keeps no sync state of a device that it will not see again.
            .and_then(|cbor| cbor.str("isEphemeral")?.bool(true))
            .expect("memory takes it");
        cbor.into_writer()
    }

    fn send(&mut self, message: Vec<u8>) {
        let sent = self.socket.send(Message::Binary(message.into()));
        sent.expect("a connection that takes messages");
    }

    fn receive(&mut self) -> Received {
        loop {
            if let Message::Binary(bytes) = self.socket.read().expect("an answer") {
                return Received::read(&bytes).expect("a message of automerge-repo");
            }
        }
    }
}

#[derive(Default)]
struct Received {
    kind: String,
    sender: String,
    document: String,
    data: Vec<u8>,
}

impl Received {
    fn read(bytes: &[u8]) -> Result<Self, minicbor::decode::Error> {
        let mut received = Self::default();
        let mut cbor = Decoder::new(bytes);
        let fields = cbor.map()?.unwrap_or_default();
        for _ in 0..fields {
            match cbor.str()? {
                "type" => received.kind = cbor.str()?.to_owned(),
                "senderId" => received.sender = cbor.str()?.to_owned(),
                "documentId" => received.document = cbor.str()?.to_owned(),
                "data" => received.data = cbor.bytes()?.to_vec(),
                _ => cbor.skip()?,
            }
        }
        Ok(received)
    }
}
