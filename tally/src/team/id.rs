//! The id of a team: random, so that it says nothing about the team and two servers never clash.

use crate::hex::hex_value;

hex_value! {
    /// A team's id: eight random bytes, written as 16 lower-case hexadecimal digits.
    TeamId[8], NoTeamId, "a team id is 16 lower-case hexadecimal digits"
}
