//! TLS without a proxy: the certificate that codes pin is the one that is served.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::Arc,
    time::Duration,
};

use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned, crypto::ring};
use rustls_pki_types::{CertificateDer, pem::PemObject as _};
use sha2::{Digest as _, Sha256};
use sync_server::{
    Limits, folder,
    tls::{Identity, SelfSigned, pin},
};
use tally::api::ProblemCode;

use crate::support::{Answer, Ask, Server, found_team, meal};

fn server(limits: Limits) -> Server {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let codes = found_team(folder.path());
    let made = SelfSigned::make(&["localhost".to_owned()]).unwrap();
    let (certificate, key) = (
        folder::certificate(folder.path()),
        folder::key(folder.path()),
    );
    std::fs::write(&certificate, made.certificate).unwrap();
    std::fs::write(&key, made.key).unwrap();
    Server::run(Arc::clone(&folder), codes, |settings| {
        settings.limits = limits;
        settings.tls = Some(Identity::read(&certificate, &key).unwrap());
    })
}

/// A connection that trusts the server's own certificate alone.
fn connect(server: &Server) -> StreamOwned<ClientConnection, TcpStream> {
    let path = folder::certificate(server.data());
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_file(path).unwrap())
        .unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = "localhost".try_into().unwrap();
    let client = ClientConnection::new(Arc::new(config), name).unwrap();
    StreamOwned::new(client, server.connect())
}

#[test]
fn a_device_uploads_over_tls_to_the_certificate_that_its_code_pins() {
    let server = server(Limits::default());
    let mut stream = connect(&server);
    stream
        .write_all(&server.upload(&[meal(1)]).bytes())
        .unwrap();
    assert_eq!(Answer::read(&mut stream).verdicts().len(), 1);
    let served = stream.conn.peer_certificates().unwrap();
    let pinned = pin(&folder::certificate(server.data())).unwrap();
    assert_eq!(<[u8; 32]>::from(Sha256::digest(&served[0])), pinned);
    assert_eq!(
        stream.conn.protocol_version(),
        Some(rustls::ProtocolVersion::TLSv1_3)
    );

    let mut stream = connect(&server);
    let ask = Ask::new("GET", "/nothing");
    stream.write_all(&ask.bytes()).unwrap();
    Answer::read(&mut stream).problem(ProblemCode::NotFound);
}

#[test]
fn plain_http_gets_nothing_from_a_server_that_speaks_tls() {
    let server = server(Limits::default());
    assert!(server.try_ask(&server.upload(&[meal(1)])).is_none());
    assert!(!server.dump().contains("00000000000000000000000000000001"));
}

#[test]
fn a_handshake_that_does_not_end_is_closed() {
    let server = server(Limits {
        request: Duration::from_millis(300),
        ..Limits::default()
    });
    let mut silent = server.connect();
    let mut said = Vec::new();
    let _ = silent.read_to_end(&mut said);
    assert_eq!(said, b"");
}
