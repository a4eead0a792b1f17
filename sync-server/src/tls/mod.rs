//! TLS without a proxy in front: a certificate from files, or a self-signed one for a machine
//! without a domain, which devices recognise by the pin in their enrolment code.

mod validity;

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use jiff::civil::Date;
use rustls::{
    ServerConfig,
    client::verify_server_name,
    crypto::ring,
    server::{ClientHello, ParsedCertificate, ResolvesServerCert},
    sign::CertifiedKey,
    version::TLS13,
};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject as _};
use sha2::{Digest as _, Sha256};

use crate::folder;

/// Why a certificate cannot be used or made.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read, or is not PEM.
    #[error("{} cannot be read as PEM: {reason}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// A file cannot be written.
    #[error("{} cannot be written: {reason}", path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// There is no certificate in the file.
    #[error("{} holds no certificate", .0.display())]
    Empty(PathBuf),
    /// Certificate and key do not fit, or are of a kind that is not supported.
    #[error("certificate and key cannot be used: {0}")]
    Unusable(rustls::Error),
    /// A name is no host name or IP address.
    #[error("no certificate can be made for {names}: {reason}")]
    Make {
        /// The names asked for.
        names: String,
        /// What is wrong.
        reason: rcgen::Error,
    },
}

/// A certificate with its key, ready to serve. Clones serve the same, also after a reload.
#[derive(Clone)]
pub struct Identity {
    config: Arc<ServerConfig>,
    served: Arc<Served>,
}

impl Identity {
    /// Reads a certificate chain and its key from PEM files.
    ///
    /// # Errors
    /// Says which file is wrong, or that they do not fit.
    pub fn read(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let served = Arc::new(Served {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            now: RwLock::new(pair(certificate, key)?),
        });
        // TLS 1.3 alone: every device that can run the app speaks it.
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&TLS13])
            .map_err(TlsError::Unusable)?
            .with_no_client_auth()
            .with_cert_resolver(Arc::clone(&served) as Arc<dyn ResolvesServerCert>);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            config: Arc::new(config),
            served,
        })
    }

    /// Reads the files again: the next handshake is with what they hold now. Says whether that is another
    /// certificate.
    ///
    /// # Errors
    /// As [`Identity::read`], also while one file is renewed and the other is not yet; then what was served
    /// is served on.
    pub fn reload(&self) -> Result<bool, TlsError> {
        let fresh = pair(&self.served.certificate, &self.served.key)?;
        let mut now = self
            .served
            .now
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let is_other = now.cert != fresh.cert;
        *now = fresh;
        Ok(is_other)
    }

    /// The first and the last day of the certificate that is served. None: they cannot be read.
    #[must_use]
    pub fn validity(&self) -> Option<(Date, Date)> {
        validity::validity(self.served.now().end_entity_cert().ok()?)
    }

    /// Whether the certificate is for this host name or IP address.
    #[must_use]
    pub fn is_for(&self, host: &str) -> bool {
        let now = self.served.now();
        let parsed = now.end_entity_cert().and_then(ParsedCertificate::try_from);
        match (parsed, ServerName::try_from(host)) {
            (Ok(certificate), Ok(name)) => verify_server_name(&certificate, &name).is_ok(),
            _ => false,
        }
    }

    pub(crate) fn acceptor(&self) -> tokio_rustls::TlsAcceptor {
        Arc::clone(&self.config).into()
    }
}

/// The files, and what they held when they were last read.
#[derive(Debug)]
struct Served {
    certificate: PathBuf,
    key: PathBuf,
    now: RwLock<Arc<CertifiedKey>>,
}

impl Served {
    fn now(&self) -> Arc<CertifiedKey> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl ResolvesServerCert for Served {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.now())
    }
}

fn pair(certificate: &Path, key: &Path) -> Result<Arc<CertifiedKey>, TlsError> {
    let chain = read_chain(certificate)?;
    if chain.is_empty() {
        return Err(TlsError::Empty(certificate.to_owned()));
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| unreadable(key, &error))?;
    CertifiedKey::from_der(chain, key, &ring::default_provider())
        .map(Arc::new)
        .map_err(TlsError::Unusable)
}

fn unreadable(path: &Path, error: &rustls_pki_types::pem::Error) -> TlsError {
    TlsError::File {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}

fn read_chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect)
        .map_err(|error| unreadable(path, &error))
}

/// The pin of a certificate file: SHA-256 of its first certificate (DER).
///
/// # Errors
/// The file cannot be read or holds none.
pub fn pin(certificate: &Path) -> Result<[u8; 32], TlsError> {
    let chain = read_chain(certificate)?;
    let first = chain
        .first()
        .ok_or_else(|| TlsError::Empty(certificate.to_owned()))?;
    Ok(pin_of(first))
}

/// The pin of a certificate: SHA-256 of its DER.
pub(crate) fn pin_of(certificate: &CertificateDer<'_>) -> [u8; 32] {
    Sha256::digest(certificate).into()
}

/// A self-signed certificate and its key, as PEM.
pub struct SelfSigned {
    /// The certificate, which everyone may see.
    pub certificate: String,
    /// The private key, which nobody may see.
    pub key: String,
}

impl SelfSigned {
    /// Makes one for these host names or IP addresses. It does not expire in our time: devices
    /// recognise it by its pin, and a date would only end a team's work one day.
    ///
    /// # Errors
    /// A name is none.
    pub fn make(names: &[String]) -> Result<Self, TlsError> {
        let make = || {
            let mut parameters = rcgen::CertificateParams::new(names)?;
            parameters.distinguished_name = rcgen::DistinguishedName::new();
            parameters
                .distinguished_name
                .push(rcgen::DnType::CommonName, "Acollida");
            let key = rcgen::KeyPair::generate()?;
            let certificate = parameters.self_signed(&key)?;
            Ok(Self {
                certificate: certificate.pem(),
                key: key.serialize_pem(),
            })
        };
        make().map_err(|reason| TlsError::Make {
            names: names.join(", "),
            reason,
        })
    }
}

/// Makes a self-signed certificate for these names and writes it into the data folder, its key for the owner
/// alone.
///
/// # Errors
/// A name is none, a key is there already, or the files cannot be written.
pub fn write_self_signed(data: &Path, names: &[String]) -> Result<(), TlsError> {
    let made = SelfSigned::make(names)?;
    let (certificate, key) = (folder::certificate(data), folder::key(data));
    let write = |path: &Path, written: io::Result<()>| {
        written.map_err(|error| TlsError::Write {
            path: path.to_owned(),
            reason: error.to_string(),
        })
    };
    write(&key, folder::write_secret(&key, made.key.as_bytes()))?;
    write(&certificate, fs::write(&certificate, made.certificate))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_can_be_served_and_has_a_pin_of_its_own() {
        let place = tempfile::tempdir().unwrap();
        let mut pins = Vec::new();
        for name in ["localhost", "192.0.2.7"] {
            let made = SelfSigned::make(&[name.to_owned()]).unwrap();
            let (certificate, key) = (place.path().join("crt"), place.path().join("key"));
            fs::write(&certificate, made.certificate).unwrap();
            fs::write(&key, made.key).unwrap();
            assert!(Identity::read(&certificate, &key).is_ok());
            pins.push(pin(&certificate).unwrap());
        }
        assert_ne!(pins.first(), pins.last());
    }

    #[test]
    fn a_renewed_pair_is_served_and_half_a_pair_is_not() {
        let place = tempfile::tempdir().unwrap();
        let (certificate, key) = (place.path().join("crt"), place.path().join("key"));
        let make = |name: &str| SelfSigned::make(&[name.to_owned()]).unwrap();
        let (old, new) = (make("old.example"), make("new.example"));
        fs::write(&certificate, &old.certificate).unwrap();
        fs::write(&key, &old.key).unwrap();
        let identity = Identity::read(&certificate, &key).unwrap();
        assert!(!identity.reload().unwrap());
        fs::write(&certificate, &new.certificate).unwrap();
        assert!(matches!(identity.reload(), Err(TlsError::Unusable(_))));
        assert!(identity.is_for("old.example") && !identity.is_for("new.example"));
        fs::write(&key, &new.key).unwrap();
        assert!(identity.reload().unwrap());
        assert!(identity.is_for("new.example") && !identity.is_for("old.example"));
        assert!(!identity.is_for("no host name at all"));
        let (from, until) = identity.validity().unwrap();
        assert!(from < until);
    }

    #[test]
    fn wrong_files_are_named() {
        let place = tempfile::tempdir().unwrap();
        let (certificate, key) = (place.path().join("crt"), place.path().join("key"));
        let missing = Identity::read(&certificate, &key).err().unwrap();
        assert!(missing.to_string().contains("crt"), "{missing}");
        fs::write(&certificate, "no PEM").unwrap();
        assert!(matches!(pin(&certificate), Err(TlsError::Empty(_))));
        let made = SelfSigned::make(&["localhost".to_owned()]).unwrap();
        let other = SelfSigned::make(&["localhost".to_owned()]).unwrap();
        fs::write(&certificate, made.certificate).unwrap();
        fs::write(&key, other.key).unwrap();
        assert!(matches!(
            Identity::read(&certificate, &key),
            Err(TlsError::Unusable(_))
        ));
    }

    #[test]
    fn a_name_that_is_none_is_refused() {
        let error = SelfSigned::make(&["café".to_owned()]).err().unwrap();
        assert!(error.to_string().contains("café"), "{error}");
    }
}
