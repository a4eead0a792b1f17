//! A personal access token of DHIS2, which stands for its owner.

use std::str::FromStr;

use secrecy::{ExposeSecret as _, SecretString};

/// A token such as `d2p_…`, or `d2pat_…` of older versions. It hides in `Debug`, and its memory is
/// overwritten when it goes.
#[derive(Clone, Debug)]
pub struct ApiToken(SecretString);

/// The text is no token. It is not repeated: it may be another secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is no personal access token of DHIS2: it begins with d2p_ or d2pat_ and goes on with letters and digits"
)]
pub struct NoApiToken;

impl ApiToken {
    /// What the header `Authorization` says: for one request, nowhere else.
    #[must_use]
    pub fn expose_header(&self) -> String {
        format!("ApiToken {}", self.0.expose_secret())
    }
}

impl FromStr for ApiToken {
    type Err = NoApiToken;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text
            .strip_prefix("d2p_")
            .or_else(|| text.strip_prefix("d2pat_"))
            .ok_or(NoApiToken)?;
        let fits =
            (16..=100).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_alphanumeric());
        fits.then(|| Self(SecretString::from(text)))
            .ok_or(NoApiToken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_told_in_the_header_alone() {
        let text = format!("d2p_{}", "aB3".repeat(16));
        let token: ApiToken = text.parse().unwrap();
        assert_eq!(token.expose_header(), format!("ApiToken {text}"));
        assert!(!format!("{token:?}").contains("aB3"));
        assert!(
            format!("d2pat_{}", "a1".repeat(21))
                .parse::<ApiToken>()
                .is_ok()
        );
    }

    #[test]
    fn what_is_no_token_is_not_repeated() {
        for text in [
            "",
            "d2p_",
            "admin:district",
            "d2p_short",
            "d2p_aaaaaaaaaaaaaaaa\r\nX: y",
        ] {
            let refused = text.parse::<ApiToken>().unwrap_err();
            assert!(!refused.to_string().contains("district"));
        }
    }
}
