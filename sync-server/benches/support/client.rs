//! One who asks the server over a connection that is kept, plain or with TLS, and reads what it answers.

use std::{
    io::{self, BufRead as _, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::Arc,
};

use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned, crypto::ring};
use rustls_pki_types::{CertificateDer, pem::PemObject as _};
use sync_server::{
    folder,
    tls::{SelfSigned, pin},
};
use tally::{
    Contribution,
    api::{Upload, path},
    enrolment::{Enrolment, Grant},
};

/// How to reach a server.
#[derive(Clone)]
pub struct Way {
    address: SocketAddr,
    tls: Option<Arc<ClientConfig>>,
}

impl Way {
    /// In the clear.
    pub fn plain(address: SocketAddr) -> Self {
        Self { address, tls: None }
    }

    /// With TLS and the certificate of this folder, which [`make_certificate`] made.
    pub fn encrypted(address: SocketAddr, data: &Path) -> Self {
        let mut roots = RootCertStore::empty();
        let certificate = CertificateDer::from_pem_file(folder::certificate(data));
        roots.add(certificate.expect("its file")).expect("a root");
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("TLS 1.3")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self {
            address,
            tls: Some(Arc::new(config)),
        }
    }

    /// A new connection.
    pub fn connect(&self) -> Client {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        let stream: Box<dyn Stream> = match &self.tls {
            None => Box::new(stream),
            Some(config) => {
                let name = "localhost".try_into().expect("a name");
                let client = ClientConnection::new(Arc::clone(config), name).expect("TLS");
                Box::new(StreamOwned::new(client, stream))
            }
        };
        Client(BufReader::new(stream))
    }
}

/// Makes a certificate for `localhost` in a folder, for a server that is to speak TLS.
pub fn make_certificate(data: &Path) {
    let made = SelfSigned::make(&["localhost".to_owned()]).expect("a certificate");
    std::fs::write(folder::certificate(data), made.certificate).expect("its file");
    std::fs::write(folder::key(data), made.key).expect("its key's file");
    pin(&folder::certificate(data)).expect("a certificate that can be pinned");
}

trait Stream: Read + Write + Send {}
impl<S: Read + Write + Send> Stream for S {}

/// A connection to a server.
pub struct Client(BufReader<Box<dyn Stream>>);

impl Client {
    /// Sends a request and gives status and body of the answer.
    ///
    /// # Errors
    /// The connection ended.
    pub fn ask(&mut self, request: &[u8]) -> io::Result<(u16, Vec<u8>)> {
        let stream = self.0.get_mut();
        stream.write_all(request)?;
        stream.flush()?;
        let (mut status, mut length) = (0, 0);
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
                status = rest
                    .get(..3)
                    .and_then(|code| code.parse().ok())
                    .unwrap_or(0);
            } else if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            } else if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok((status, body))
    }

    /// Sends contributions, and checks that each is counted.
    pub fn upload(&mut self, code: &Enrolment, contributions: &[Contribution]) {
        let request = upload(code, contributions);
        let (status, body) = self.ask(&request).expect("an answer");
        let answer = String::from_utf8_lossy(&body);
        let counted = answer.matches(r#""answer":"counted""#).count();
        assert_eq!((status, counted), (200, contributions.len()), "{answer}");
    }
}

/// The request that sends these contributions.
pub fn upload(code: &Enrolment, contributions: &[Contribution]) -> Vec<u8> {
    let body = Upload::body(contributions);
    let head = head(code, body.len());
    [head.as_bytes(), &body].concat()
}

/// The head of an upload with a body of this length.
pub fn head(code: &Enrolment, length: usize) -> String {
    format!(
        "POST {} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n",
        path::contributions(code.team),
        key(code),
    )
}

/// The request for something of the API with this code's key.
pub fn get(code: &Enrolment, path: &str) -> Vec<u8> {
    format!(
        "GET {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\n\r\n",
        key(code)
    )
    .into_bytes()
}

fn key(code: &Enrolment) -> String {
    match &code.grant {
        Grant::Write(secret) => secret.write_key(code.team, code.epoch).expose_text(),
        Grant::Read(key) | Grant::Admin(key) => key.expose_text(),
    }
}
