//! `tls self-signed`.

use std::path::Path;

use anyhow::bail;
use clap::Subcommand;
use sync_server::{folder, tls};

#[derive(Subcommand)]
pub(super) enum Tls {
    /// Make a self-signed certificate and its key in the data folder, and print its fingerprint
    ///
    /// Enrolment codes made afterwards carry the fingerprint, and devices trust this certificate
    /// alone. Make it before `team create`.
    SelfSigned {
        /// A host name or IP address of this server; give all there are
        #[arg(long = "name", value_name = "HOST", required = true)]
        names: Vec<String>,
    },
}

impl Tls {
    pub(super) fn run(self, data: &Path) -> anyhow::Result<()> {
        let Self::SelfSigned { names } = self;
        folder::make_own(data)?;
        let (certificate, key) = (folder::certificate(data), folder::key(data));
        if certificate.exists() || key.exists() {
            bail!(
                "there is a certificate in {} already, and the devices of its teams trust it alone; to replace it, delete {} and {} and give out new codes with `key rotate`",
                data.display(),
                certificate.display(),
                key.display()
            );
        }
        tls::write_self_signed(data, &names)?;
        let pin = super::hexadecimal(&tls::pin(&certificate)?);
        super::print(&format!("sha256 {pin}\n"))
    }
}
