//! The team this device counts for: keys, servers, and the profile last read.

use rusqlite::{OptionalExtension, params};
use tally::{
    TeamId, TeamProfile,
    enrolment::{Enrolment, Grant, ServerAddress},
    team::{Key, TeamSecret},
};

use super::{Store, StoreError, text::bytes};

/// What this device may do, for which team, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The team.
    pub team: TeamId,
    /// Servers, in the order to try; none for a team without one.
    pub servers: Vec<ServerAddress>,
    /// SHA-256 of the server's certificate, if authorities do not vouch for it.
    pub pin: Option<[u8; 32]>,
    /// The team secret and its epoch, where this device may count.
    pub secret: Option<(TeamSecret, u16)>,
    /// The read key, where this device may read figures.
    pub read_key: Option<Key>,
    /// The admin key, where this device may change the profile.
    pub admin_key: Option<Key>,
}

impl Membership {
    /// The membership that a first code gives.
    #[must_use]
    pub fn from_code(code: &Enrolment) -> Self {
        let mut membership = Self {
            team: code.team,
            servers: Vec::new(),
            pin: None,
            secret: None,
            read_key: None,
            admin_key: None,
        };
        membership.add(code);
        membership
    }

    /// Whether the team has a server. Without one counts go from device to device by hand alone.
    #[must_use]
    pub fn has_server(&self) -> bool {
        !self.servers.is_empty()
    }

    /// Adds what another code of the same team gives; the newest servers and pin win.
    pub fn add(&mut self, code: &Enrolment) {
        self.servers.clone_from(&code.servers);
        self.pin = code.pin;
        match &code.grant {
            Grant::Write(secret) => self.secret = Some((secret.clone(), code.epoch)),
            Grant::Read(key) => self.read_key = Some(key.clone()),
            Grant::Admin(key) => self.admin_key = Some(key.clone()),
        }
    }

    /// The write key, where this device may count.
    #[must_use]
    pub fn write_key(&self) -> Option<Key> {
        self.secret
            .as_ref()
            .map(|(secret, epoch)| secret.write_key(self.team, *epoch))
    }

    /// Some key of the team: enough to read its profile.
    #[must_use]
    pub fn any_key(&self) -> Option<Key> {
        self.write_key()
            .or_else(|| self.read_key.clone())
            .or_else(|| self.admin_key.clone())
    }
}

impl Store {
    /// The team of this device, if it joined one.
    ///
    /// # Errors
    /// The store cannot be read, or the row is damaged.
    pub fn membership(&self) -> Result<Option<Membership>, StoreError> {
        type Columns = (
            Vec<u8>,
            String,
            Option<Vec<u8>>,
            Option<u16>,
            Option<Vec<u8>>,
            Option<Vec<u8>>,
            Option<Vec<u8>>,
        );
        let found: Option<Columns> = self
            .db
            .prepare_cached("SELECT team, servers, pin, epoch, secret, read_key, admin_key FROM membership WHERE one = 1")?
            .query_row([], |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                    row.get(5)?,
                    row.get(6)?,
                ))
            })
            .optional()?;
        let Some((team, servers, pin, epoch, secret, read_key, admin_key)) = found else {
            return Ok(None);
        };
        let key = |blob: Option<Vec<u8>>| {
            blob.map(|blob| bytes("key", &blob).map(Key::from_bytes))
                .transpose()
        };
        let secret = secret
            .map(|blob| bytes("secret", &blob).map(TeamSecret::from_bytes))
            .transpose()?;
        Ok(Some(Membership {
            team: TeamId::from_bytes(bytes("team", &team)?),
            servers: serde_json::from_str(&servers)
                .map_err(|_| StoreError::damaged("servers", servers))?,
            pin: pin.map(|blob| bytes("pin", &blob)).transpose()?,
            secret: secret.zip(epoch),
            read_key: key(read_key)?,
            admin_key: key(admin_key)?,
        }))
    }

    /// Keeps the membership.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_membership(&mut self, membership: &Membership) -> Result<(), StoreError> {
        let servers = serde_json::to_string(&membership.servers)
            .map_err(|error| StoreError::damaged("servers", error.to_string()))?;
        let secret = membership.secret.as_ref();
        self.transaction(|parts| {
            parts.db.execute(
                "INSERT OR REPLACE INTO membership (one, team, servers, pin, epoch, secret, read_key, admin_key)
                 VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    membership.team.as_bytes(),
                    servers,
                    membership.pin,
                    secret.map(|(_, epoch)| *epoch),
                    secret.map(|(secret, _)| secret.expose()),
                    membership.read_key.as_ref().map(Key::expose),
                    membership.admin_key.as_ref().map(Key::expose),
                ],
            )?;
            Ok(())
        })
    }

    /// The team's profile as last read.
    ///
    /// # Errors
    /// The store cannot be read, or the row is damaged.
    pub fn team_profile(&self) -> Result<Option<TeamProfile>, StoreError> {
        let body: Option<String> = self
            .db
            .prepare_cached("SELECT body FROM profile WHERE one = 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        body.map(|body| {
            serde_json::from_str(&body).map_err(|_| StoreError::damaged("profile", body))
        })
        .transpose()
    }

    /// Keeps the team's profile.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_team_profile(&mut self, profile: &TeamProfile) -> Result<(), StoreError> {
        let body = serde_json::to_string(profile)
            .map_err(|error| StoreError::damaged("profile", error.to_string()))?;
        self.transaction(|parts| {
            parts.db.execute(
                "INSERT OR REPLACE INTO profile (one, body) VALUES (1, ?1)",
                params![body],
            )?;
            Ok(())
        })
    }
}
