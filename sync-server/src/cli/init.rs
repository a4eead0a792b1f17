//! `init`: everything a first team needs, with nothing asked that can be guessed.

use std::{
    fs,
    net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use clap::Args;
use sync_server::{
    Founding,
    config::{Config, PORT},
    entropy::SystemEntropy,
    folder, found, tls,
};
use tally::{Site, TeamProfile, enrolment::ServerAddress};

use super::place::Place;

/// Where the package has its folder and its service.
const PACKAGED_DATA: &str = "/var/lib/acollida";
const PACKAGED_UNIT: &str = "/usr/lib/systemd/system/acollida-sync-server.service";

/// What to do next where the package is installed: its service serves, and not a command in a terminal.
const PACKAGED_NEXT: &str = "
What to do next:
1. Keep the three codes safe: the server cannot show them again. `write` is for the devices that count,
   `read` for those who read figures, `admin` for those who change sites and kinds.
2. As root, say in /etc/acollida/sync-server.toml where to listen and which certificate to use, then:
     systemctl enable --now acollida-sync-server acollida-sync-server-backup.timer
3. Paste the `write` code on a device: Sync, then Join a team.
4. Every night the timer makes /var/backups/acollida/ledger.sqlite3: copy it to another machine.
5. Whenever in doubt: sudo -u acollida acollida-sync-server doctor
";

#[derive(Args)]
pub(super) struct Init {
    /// The team's name, as its devices show it
    #[arg(value_name = "NAME", default_value = "Team")]
    name: String,
    /// The team's sites, each a short code and a label; more can be added later [default: main="Main place"]
    #[arg(long, value_name = "CODE=LABEL", num_args = 1.., value_parser = super::team::site)]
    sites: Vec<Site>,
    /// Where devices reach this server; up to four [default: https:// and this machine's address]
    #[arg(long = "address", value_name = "URL")]
    addresses: Vec<ServerAddress>,
    /// Write the codes to this new file, readable by you alone, instead of printing them
    #[arg(long, value_name = "FILE")]
    codes_to: Option<PathBuf>,
}

impl Init {
    pub(super) fn run(self, config: &Config, place: &Place) -> anyhow::Result<()> {
        let data = config.data.as_path();
        let mut profile = TeamProfile::new(self.name);
        profile.sites = if self.sites.is_empty() {
            vec![Site {
                code: "main".parse()?,
                label: "Main place".to_owned(),
            }]
        } else {
            self.sites
        };
        profile.check()?;
        if let Some(path) = &self.codes_to
            && path.exists()
        {
            bail!(
                "{} is there already: choose another file for the codes",
                path.display()
            );
        }
        let mut register = super::open(place)?;
        if !register.teams()?.is_empty() {
            bail!(
                "there is a team in {} already: `acollida-sync-server team create` adds another, and `key rotate` gives new codes",
                data.display()
            );
        }
        let own = own_address();
        let mut addresses = self.addresses;
        if addresses.is_empty() && config.addresses.is_empty() {
            addresses.push(format!("https://{}", SocketAddr::new(own, PORT)).parse()?);
        }
        let addresses = super::addresses(addresses, config)?;
        // Authorities vouch for a certificate that was named; else one is made, which codes pin.
        let self_signed = config.tls_certificate.is_none()
            && addresses
                .iter()
                .any(|address| address.as_str().starts_with("https://"));
        if self_signed && !folder::certificate(data).exists() {
            let mut names = vec!["localhost".to_owned(), own.to_string()];
            names.extend(host_name());
            // Where the ledger is in a PostgreSQL, nothing has made the folder yet.
            folder::make_own(data)?;
            tls::write_self_signed(data, &names)?;
        }
        let founding = Founding {
            pin: super::pin(data, &addresses)?,
            profile,
            servers: addresses,
        };
        let codes = found(&mut register, &SystemEntropy, &founding)?;
        let lines = super::team::lines(&codes);
        match &self.codes_to {
            Some(path) => {
                folder::write_secret(path, lines.as_bytes()).with_context(|| {
                    format!(
                        "the team {} was created, but its codes cannot be written to {}: make new ones with `key rotate`",
                        codes.team,
                        path.display()
                    )
                })?;
                super::print(&format!("team {}\n", codes.team))?;
            }
            None => super::print(&format!("team {}\n{lines}", codes.team))?,
        }
        let packaged = data == Path::new(PACKAGED_DATA) && Path::new(PACKAGED_UNIT).exists();
        eprint!(
            "{}",
            if packaged {
                PACKAGED_NEXT.to_owned()
            } else {
                next(config, self_signed)
            }
        );
        Ok(())
    }
}

/// What to do next, as whole commands.
fn next(config: &Config, self_signed: bool) -> String {
    let data = config.data.display();
    let serve = if self_signed {
        format!("acollida-sync-server --data {data} serve --listen 0.0.0.0:{PORT} --tls")
    } else {
        format!("acollida-sync-server --data {data} serve")
    };
    format!(
        "
What to do next:
1. Keep the three codes safe: the server cannot show them again. `write` is for the devices that count,
   `read` for those who read figures, `admin` for those who change sites and kinds.
2. Start the server:
     {serve}
3. Paste the `write` code on a device: Sync, then Join a team.
4. Every night: acollida-sync-server --data {data} backup /elsewhere/acollida.sqlite3
5. Whenever in doubt: acollida-sync-server --data {data} doctor
"
    )
}

/// The address under which others on the network most likely reach this machine. Nothing is sent for it: a
/// datagram socket only looks up the way to an address that is nobody's (RFC 5737).
fn own_address() -> IpAddr {
    let look = || {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9))?;
        socket.local_addr()
    };
    look().map_or(Ipv4Addr::LOCALHOST.into(), |address| address.ip())
}

/// The machine's name on its own network, if it has one.
fn host_name() -> Option<String> {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").ok()?;
    let name = name.trim();
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || "-.".contains(sign));
    is_name.then(|| name.to_owned())
}
