//! A file that the team's server makes of its figures: how it is asked for, and what comes of it.

use std::{fmt, str::FromStr};

use tally::{
    Span,
    api::{ProblemCode, path},
};

use super::{Call, Method, Reply, SyncTrouble, round::refusal};
use crate::store::Membership;

/// Whom a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileMark {
    /// Figures made safe to leave the team.
    Released,
    /// Exact figures, for the team alone.
    Internal,
}

impl fmt::Display for FileMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Released => "released",
            Self::Internal => "internal",
        })
    }
}

/// The name of a file as the server knows it: `report.xlsx`. Nothing in it can pass for another address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName(String);

/// The text cannot be the name of a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no name of a file: report.xlsx is one")]
pub struct NoFileName(pub String);

impl FromStr for FileName {
    type Err = NoFileName;

    fn from_str(text: &str) -> Result<Self, NoFileName> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        if !text.is_empty() && !text.starts_with('.') && text.bytes().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NoFileName(text.to_owned()))
        }
    }
}

/// Which file is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileWish {
    name: FileName,
    span: Span,
    mark: FileMark,
    /// The tag of the language of its labels; the server's own choice where there is none.
    language: Option<&'static str>,
}

impl FileWish {
    /// A file of a span of time. Which names there are, the server says.
    #[must_use]
    pub const fn of(name: FileName, span: Span, mark: FileMark) -> Self {
        Self {
            name,
            span,
            mark,
            language: None,
        }
    }

    /// The workbook of a span of time.
    #[must_use]
    pub fn workbook(span: Span, mark: FileMark) -> Self {
        Self::of(FileName("report.xlsx".to_owned()), span, mark)
    }

    /// The same file with its labels in this language, named by its tag.
    #[must_use]
    pub const fn in_language(mut self, tag: &'static str) -> Self {
        self.language = Some(tag);
        self
    }

    /// What the file may be called where it is kept: it says of when and for whom it is.
    #[must_use]
    pub fn suggested_name(&self) -> String {
        let span = self.span.to_string().replace('/', "-");
        let FileName(name) = &self.name;
        format!("{span}-{}-{name}", self.mark)
    }

    /// The call for it.
    ///
    /// # Errors
    /// This device may not read the team's figures.
    pub fn call(&self, membership: &Membership) -> Result<Call, SyncTrouble> {
        let key = membership.read_key.clone();
        let key = key.ok_or(SyncTrouble::Refused(ProblemCode::WrongRole))?;
        let path = path::file(membership.team, &self.name.0);
        let mut path = format!("{path}?span={}&mark={}", self.span, self.mark);
        if let Some(tag) = self.language {
            path.push_str("&lang=");
            path.push_str(tag);
        }
        Ok(Call {
            method: Method::Get,
            path,
            key,
            body: Vec::new(),
        })
    }

    /// The file in a reply.
    ///
    /// # Errors
    /// The server says no, or something else answered.
    pub fn take(reply: Reply) -> Result<Vec<u8>, SyncTrouble> {
        if reply.status == 200 && !reply.body.is_empty() {
            Ok(reply.body)
        } else {
            Err(refusal(&reply))
        }
    }
}

#[cfg(test)]
mod tests {
    use tally::{TeamId, team::Key};

    use super::*;

    fn membership(read_key: Option<Key>) -> Membership {
        Membership {
            team: TeamId::from_bytes([3; 8]),
            servers: Vec::new(),
            pin: None,
            secret: None,
            read_key,
            admin_key: None,
        }
    }

    #[test]
    fn it_is_asked_for_with_the_read_key_by_span_and_mark() {
        let wish = FileWish::workbook("2026-04".parse().unwrap(), FileMark::Released);
        let call = wish
            .call(&membership(Some(Key::from_bytes([6; 32]))))
            .unwrap();
        assert_eq!(
            call.path,
            "/v1/teams/0303030303030303/files/report.xlsx?span=2026-04&mark=released"
        );
        let in_arabic = wish.clone().in_language("ar");
        let call = in_arabic.call(&membership(Some(Key::from_bytes([6; 32]))));
        assert!(call.unwrap().path.ends_with("&mark=released&lang=ar"));
        assert!(matches!(
            wish.call(&membership(None)),
            Err(SyncTrouble::Refused(ProblemCode::WrongRole))
        ));
    }

    #[test]
    fn its_name_says_of_when_and_for_whom() {
        let wish = FileWish::workbook("2026-W18".parse().unwrap(), FileMark::Internal);
        assert_eq!(wish.suggested_name(), "2026-W18-internal-report.xlsx");
    }

    #[test]
    fn a_name_is_no_way_to_another_address() {
        assert!("adx.xml".parse::<FileName>().is_ok());
        for other in [
            "",
            ".",
            "../profile",
            "a/b",
            "report.xlsx?mark=internal",
            "a b",
            "é",
        ] {
            assert!(other.parse::<FileName>().is_err(), "{other:?}");
        }
    }

    #[test]
    fn what_is_no_file_is_a_trouble() {
        let reply = |status, body: &[u8]| Reply {
            status,
            body: body.into(),
        };
        assert_eq!(FileWish::take(reply(200, b"PK")).unwrap(), b"PK");
        assert!(FileWish::take(reply(200, b"")).is_err());
        assert!(matches!(
            FileWish::take(reply(502, b"<html>")),
            Err(SyncTrouble::Refused(ProblemCode::Unavailable))
        ));
    }
}
