//! Asking a running server on this machine whether it answers.

use std::{
    io::{self, Read as _},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    path::Path,
    sync::Arc,
    time::Duration,
};

use rustls::{
    ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme, StreamOwned,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, ring, verify_tls13_signature},
};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

use crate::tls::{self, TlsError};

/// How long an answer may take. A supervisor asks again.
const PATIENCE: Duration = Duration::from_secs(5);

const QUESTION: &[u8] = b"GET /v1/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

/// Why a server counts as not running.
#[derive(Debug, thiserror::Error)]
pub enum HealthError {
    /// Nobody answers there.
    #[error("nothing answers at {0}: is the server started, with this configuration?")]
    Nobody(SocketAddr),
    /// Something else answers, or the server is too busy.
    #[error("what answers at {0} is no healthy acollida-sync-server")]
    Other(SocketAddr),
    /// The file of the certificate cannot be read.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// Asks the server that listens at this address; over TLS if there is a certificate, and then whether it
/// serves that very one.
///
/// # Errors
/// It does not answer, or not as it should.
pub fn ask(listen: SocketAddr, certificate: Option<&Path>) -> Result<(), HealthError> {
    let address = reachable(listen);
    let pin = certificate.map(tls::pin).transpose()?;
    let stream = TcpStream::connect_timeout(&address, PATIENCE)
        .and_then(|stream| {
            stream.set_read_timeout(Some(PATIENCE))?;
            stream.set_write_timeout(Some(PATIENCE))?;
            Ok(stream)
        })
        .map_err(|_| HealthError::Nobody(address))?;
    let said = match pin {
        None => exchange(stream),
        Some(pin) => encrypted(stream, pin),
    };
    match said {
        Ok(said) if said.starts_with(b"HTTP/1.1 204 ") => Ok(()),
        _ => Err(HealthError::Other(address)),
    }
}

/// A server that listens on all addresses is asked on this machine's own.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

fn exchange(mut stream: impl io::Read + io::Write) -> io::Result<Vec<u8>> {
    stream.write_all(QUESTION)?;
    let mut said = Vec::new();
    // The head is enough.
    io::Read::take(&mut stream, 1_024).read_to_end(&mut said)?;
    Ok(said)
}

fn encrypted(stream: TcpStream, pin: [u8; 32]) -> io::Result<Vec<u8>> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Arc::new(Pinned {
        pin,
        provider: Arc::clone(&provider),
    });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    let name = ServerName::from(IpAddr::from(Ipv4Addr::LOCALHOST));
    let client = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    exchange(StreamOwned::new(client, stream))
}

/// Trusts one certificate, that of the file, whatever its name and dates: `doctor` looks at those.
#[derive(Debug)]
struct Pinned {
    pin: [u8; 32],
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if tls::pin_of(shown) == self.pin {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(rustls::Error::General("another certificate".to_owned()))
        }
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General(
            "the server speaks TLS 1.3".to_owned(),
        ))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, shown, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_all_addresses_is_asked_on_this_machine() {
        for (listen, asked) in [
            ("0.0.0.0:1", "127.0.0.1:1"),
            ("[::]:1", "[::1]:1"),
            ("192.0.2.1:1", "192.0.2.1:1"),
        ] {
            assert_eq!(reachable(listen.parse().unwrap()), asked.parse().unwrap());
        }
    }
}
