//! Founding a team, and giving it new keys: what is random is drawn here, goes into enrolment codes,
//! and only hashes stay.

use jiff::civil::Date;
use tally::{
    TeamId, TeamProfile,
    api::Incarnation,
    enrolment::{Enrolment, Grant, ServerAddress},
    team::{Key, KeyHash, Role, TeamSecret},
};

use crate::{
    entropy::{Entropy, NoEntropy, draw},
    register::{Register, RegisterError},
};

/// What a new team starts with.
#[derive(Clone, Debug)]
pub struct Founding {
    /// Name, sites, kinds.
    pub profile: TeamProfile,
    /// Where its devices find the server.
    pub servers: Vec<ServerAddress>,
    /// The pin of the server's certificate, where authorities do not vouch for it.
    pub pin: Option<[u8; 32]>,
}

/// The codes of a new team, one a role. The server cannot show them again.
#[derive(Clone, Debug)]
pub struct Codes {
    /// The team.
    pub team: TeamId,
    /// For devices that count.
    pub write: Enrolment,
    /// For those who read figures.
    pub read: Enrolment,
    /// For those who change the profile.
    pub admin: Enrolment,
}

/// Founds a team.
///
/// # Errors
/// The profile breaks a rule, there is no randomness, or the store failed.
pub fn found(
    register: &mut Register,
    entropy: &dyn Entropy,
    founding: &Founding,
) -> Result<Codes, RegisterError> {
    let Founding {
        profile,
        servers,
        pin,
    } = founding;
    let team = TeamId::from_bytes(draw(entropy)?);
    let mut hashes = Vec::with_capacity(Role::ALL.len());
    let mut code = |role| {
        let (grant, hash) = grant(entropy, team, role, 1)?;
        hashes.push((role, hash));
        Ok::<_, NoEntropy>(Enrolment {
            team,
            epoch: 1,
            grant,
            pin: *pin,
            servers: servers.clone(),
        })
    };
    let codes = Codes {
        team,
        write: code(Role::Write)?,
        read: code(Role::Read)?,
        admin: code(Role::Admin)?,
    };
    register.add_team(team, profile, &hashes)?;
    Ok(codes)
}

/// Gives a team a new key of this role, in a new epoch, and takes back the earlier ones.
///
/// # Errors
/// No such team, there is no randomness, or the store failed; the old key stays valid then.
pub fn renew_key(
    register: &mut Register,
    entropy: &dyn Entropy,
    team: TeamId,
    role: Role,
    servers: Vec<ServerAddress>,
    pin: Option<[u8; 32]>,
) -> Result<Enrolment, RegisterError> {
    register.rotate(team, role, |epoch| {
        code_of(entropy, team, role, epoch, servers, pin)
    })
}

/// Answers a write key in wrong hands: a new one, and all that no seal holds is dropped, for devices to send
/// again. Gives the code, and of how many periods something was dropped.
///
/// # Errors
/// As [`renew_key`].
pub fn void_key(
    register: &mut Register,
    entropy: &dyn Entropy,
    team: TeamId,
    today: Date,
    servers: Vec<ServerAddress>,
    pin: Option<[u8; 32]>,
) -> Result<(Enrolment, usize), RegisterError> {
    let incarnation = Incarnation::from_bytes(draw(entropy)?);
    register.rotate_void(team, today, incarnation, |epoch| {
        code_of(entropy, team, Role::Write, epoch, servers, pin)
    })
}

fn code_of(
    entropy: &dyn Entropy,
    team: TeamId,
    role: Role,
    epoch: u16,
    servers: Vec<ServerAddress>,
    pin: Option<[u8; 32]>,
) -> Result<(Enrolment, KeyHash), NoEntropy> {
    let (grant, hash) = grant(entropy, team, role, epoch)?;
    let code = Enrolment {
        team,
        epoch,
        grant,
        pin,
        servers,
    };
    Ok((code, hash))
}

/// Draws what a role's code grants, with the hash of the key that proves it.
fn grant(
    entropy: &dyn Entropy,
    team: TeamId,
    role: Role,
    epoch: u16,
) -> Result<(Grant, KeyHash), NoEntropy> {
    let drawn: [u8; 32] = draw(entropy)?;
    Ok(match role {
        Role::Write => {
            let secret = TeamSecret::from_bytes(drawn);
            let hash = secret.write_key(team, epoch).hash();
            (Grant::Write(secret), hash)
        }
        Role::Read => {
            let key = Key::from_bytes(drawn);
            let hash = key.hash();
            (Grant::Read(key), hash)
        }
        Role::Admin => {
            let key = Key::from_bytes(drawn);
            let hash = key.hash();
            (Grant::Admin(key), hash)
        }
    })
}
