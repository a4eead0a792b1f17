//! One macro for enums that have a stable text code, so that a code is written in one place and
//! parsing, printing and serde cannot drift apart.

/// Compares two byte strings as text order does, at compile time.
pub(crate) const fn before(left: &[u8], right: &[u8]) -> bool {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        #[expect(clippy::indexing_slicing, reason = "`at` is below both lengths")]
        let (l, r) = (left[at], right[at]);
        if l != r {
            return l < r;
        }
        at += 1;
    }
    left.len() < right.len()
}

/// Declares an enum whose variants have stable codes.
///
/// The variants stand in the order people read them; `rank` is their order as text, which is the
/// order of the wire form.
macro_rules! coded_enum {
    (
        $(#[$meta:meta])*
        $name:ident, $error:ident, $what:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
        }

        impl $name {
            /// Every value, in the order people read them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable code, as stored and sent.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The place of the code among all codes in text order.
            #[must_use]
            pub const fn rank(self) -> u8 {
                const CODES: &[&str] = &[$($code),+];
                const fn rank_of(code: &str) -> u8 {
                    let mut smaller = 0;
                    let mut at = 0;
                    while at < CODES.len() {
                        #[expect(clippy::indexing_slicing, reason = "`at` is below the length")]
                        if $crate::codes::before(CODES[at].as_bytes(), code.as_bytes()) {
                            smaller += 1;
                        }
                        at += 1;
                    }
                    smaller
                }
                match self { $($name::$variant => const { rank_of($code) }),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        #[doc = concat!("The text is the code of no ", $what, ".")]
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[error("`{0}` is no {what}", what = $what)]
        pub struct $error(pub String);

        impl std::str::FromStr for $name {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok($name::$variant),)+
                    other => Err($error(other.chars().take(64).collect())),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use coded_enum;

/// Serde by the type's own `Display` and `FromStr`, for values that travel as text.
macro_rules! serde_as_text {
    ($name:ty) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use serde_as_text;
