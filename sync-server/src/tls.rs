//! TLS without a proxy in front: a certificate from files, or a self-signed one for a machine
//! without a domain, which devices recognise by the pin in their enrolment code.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use rustls::{ServerConfig, crypto::ring, version::TLS13};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _};
use sha2::{Digest as _, Sha256};

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

/// A certificate with its key, ready to serve.
#[derive(Clone)]
pub struct Identity(Arc<ServerConfig>);

impl Identity {
    /// Reads a certificate chain and its key from PEM files.
    ///
    /// # Errors
    /// Says which file is wrong, or that they do not fit.
    pub fn read(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let chain = read_chain(certificate)?;
        let key = PrivateKeyDer::from_pem_file(key).map_err(|error| unreadable(key, &error))?;
        // TLS 1.3 alone: every device that can run the app speaks it.
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&TLS13])
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
            .map_err(TlsError::Unusable)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config)))
    }

    pub(crate) fn acceptor(&self) -> tokio_rustls::TlsAcceptor {
        Arc::clone(&self.0).into()
    }
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
    Ok(Sha256::digest(first).into())
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

#[cfg(test)]
mod tests {
    use std::fs;

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
