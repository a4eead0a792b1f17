//! Enrolment codes that this device can give to others: what it holds itself, written as a code. A
//! code is made when it is asked for and dropped with the next request; it is stored nowhere.

use std::fmt;

use tally::{
    enrolment::{Enrolment, Grant},
    team::Role,
};

use crate::store::Membership;

/// An enrolment code that is being shown. Hidden in `Debug`, as the keys in it are.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownCode {
    /// What it lets another device do.
    pub role: Role,
    /// The code.
    pub text: String,
}

impl fmt::Debug for ShownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShownCode({}, hidden)", self.role)
    }
}

impl ShownCode {
    /// The code for a role, where this device holds what it takes.
    pub(super) fn of(membership: &Membership, role: Role) -> Option<Self> {
        let grant = match role {
            Role::Write => Grant::Write(membership.secret.as_ref()?.0.clone()),
            Role::Read => Grant::Read(membership.read_key.clone()?),
            Role::Admin => Grant::Admin(membership.admin_key.clone()?),
        };
        let code = Enrolment {
            team: membership.team,
            // Only the write key is derived with an epoch. The others are random of their own, and a
            // device does not keep which epoch brought them.
            epoch: membership.secret.as_ref().map_or(1, |(_, epoch)| *epoch),
            grant,
            pin: membership.pin,
            servers: membership.servers.clone(),
        };
        Some(Self {
            role,
            text: code.to_string(),
        })
    }
}

/// The roles a device can give codes for.
pub(super) fn grants(membership: &Membership) -> Vec<Role> {
    let holds = |role: &Role| match role {
        Role::Write => membership.secret.is_some(),
        Role::Read => membership.read_key.is_some(),
        Role::Admin => membership.admin_key.is_some(),
    };
    Role::ALL.iter().copied().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use tally::{
        TeamId,
        team::{Key, TeamSecret},
    };

    use super::*;

    fn membership() -> Membership {
        Membership {
            team: TeamId::from_bytes([3; 8]),
            servers: vec!["https://acollida.example:8443".parse().unwrap()],
            pin: Some([9; 32]),
            secret: Some((TeamSecret::from_bytes([5; 32]), 2)),
            read_key: None,
            admin_key: Some(Key::from_bytes([6; 32])),
        }
    }

    #[test]
    fn a_code_given_on_makes_the_same_membership_elsewhere() {
        let here = membership();
        let code = |role| ShownCode::of(&here, role).unwrap().text.parse().unwrap();
        let mut there = Membership::from_code(&code(Role::Write));
        there.add(&code(Role::Admin));
        assert_eq!(there, here);
    }

    #[test]
    fn only_what_the_device_holds_is_given_on() {
        let here = membership();
        assert_eq!(grants(&here), [Role::Write, Role::Admin]);
        assert_eq!(ShownCode::of(&here, Role::Read), None);
    }

    #[test]
    fn a_shown_code_hides_in_debug() {
        let shown = format!("{:?}", ShownCode::of(&membership(), Role::Write));
        assert_eq!(shown, "Some(ShownCode(write, hidden))");
    }
}
