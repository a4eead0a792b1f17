//! What could not be done, and how to say it in the user's language.

use locales::Words;
use tally::{api::ProblemCode, caps, enrolment::CodeError, ledger::Refusal, team::InvalidProfile};

use crate::{
    carry::{CarryError, CarryFault},
    qr::PictureError,
    recording::RecordError,
    store::StoreError,
    sync::SyncTrouble,
    vault::{KeyFileError, SecretKind, VaultError, Weakness},
};

/// Why something could not be done. Whatever it is, nothing that was counted is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No connection.
    Offline,
    /// No connection through Tor.
    NoTor,
    /// What answers is no Acollida server.
    NotAcollida,
    /// The server's certificate does not fit.
    Certificate,
    /// The server says no to the whole request.
    Server(ProblemCode),
    /// No enrolment code yet.
    NoTeam,
    /// The team works without a server.
    NoServer,
    /// The disk does not take writes, or the store is damaged.
    Store,
    /// The store was written by a newer version.
    StoreNewer,
    /// Another window has the profile open.
    StoreInUse,
    /// The enrolment code.
    Code(CodeError),
    /// The code is of another team than this device's.
    OtherTeam,
    /// Not 1 to 2,000.
    Amount,
    /// More than this device counted there.
    NotThatMany,
    /// Nothing to undo.
    NothingToUndo,
    /// The team has no such site.
    UnknownSite(String),
    /// The team does not count this kind (its code).
    KindOff(String),
    /// No site chosen.
    NoSite,
    /// Not yet, or longer ago than this device keeps.
    DayClosed,
    /// The device's clock is far off.
    Clock,
    /// The picture to read a code from.
    Picture(PictureError),
    /// The screens are locked.
    Locked,
    /// What was entered is not the code or passphrase.
    Guess,
    /// It is the code that erases, or the tenth wrong try.
    Erases,
    /// A new code or passphrase is too easy to guess.
    Weak(SecretKind, Weakness),
    /// The code that erases would be the one that opens.
    SameCode,
    /// The key of the counts is not here, or belongs to another device.
    KeyMissing,
    /// The key file is damaged.
    KeyDamaged,
    /// The key file is of a newer version.
    KeyNewer,
    /// On a shared device this is fixed.
    Shared,
    /// Not while practising.
    Practice,
    /// A shift is open at the site already.
    ShiftIsOpen,
    /// No shift is open.
    NoShift,
    /// Something was counted in the shift that was to be taken back.
    ShiftCounted,
    /// This device may not change the team.
    NotCoordinator,
    /// The changed team profile breaks a rule; it was not sent.
    InvalidProfile(InvalidProfile),
    /// Someone else changed the team's profile meanwhile. Theirs was read and is shown; what was to
    /// be saved was not.
    ProfileChanged,
    /// The changed profile leaves out a site that has counts.
    SiteInUse,
    /// A file cannot be written where it was to be.
    FileUnwritable,
    /// A file of counts cannot be made or taken in.
    Carry(CarryFault),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::InUse(_) => Self::StoreInUse,
            StoreError::Newer => Self::StoreNewer,
            StoreError::Key(error) => error.into(),
            _ => Self::Store,
        }
    }
}

impl From<VaultError> for Trouble {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Wrong | VaultError::Asked(_) => Self::Guess,
            VaultError::Erases => Self::Erases,
            VaultError::Weak(weakness) => Self::Weak(SecretKind::OF_THIS_DEVICE, weakness),
            VaultError::Same => Self::SameCode,
            VaultError::Missing => Self::KeyMissing,
            VaultError::File(KeyFileError::Damaged) => Self::KeyDamaged,
            VaultError::File(KeyFileError::Newer) => Self::KeyNewer,
            VaultError::Io(..)
            | VaultError::Device(_)
            | VaultError::Memory
            | VaultError::Entropy(_) => Self::Store,
        }
    }
}

impl From<CarryFault> for Trouble {
    fn from(fault: CarryFault) -> Self {
        Self::Carry(fault)
    }
}

impl From<CarryError> for Trouble {
    fn from(error: CarryError) -> Self {
        match error {
            CarryError::Fault(fault) => fault.into(),
            CarryError::Store(error) => error.into(),
            CarryError::Entropy(_) => Self::Store,
        }
    }
}

impl From<RecordError> for Trouble {
    fn from(error: RecordError) -> Self {
        match error {
            RecordError::Amount(_) => Self::Amount,
            RecordError::DayClosed => Self::DayClosed,
            RecordError::Day(_) => Self::Clock,
            RecordError::NoSite => Self::NoSite,
            RecordError::UnknownSite(site) => Self::UnknownSite(site.to_string()),
            RecordError::KindOff(kind) => Self::KindOff(kind.to_string()),
            RecordError::NotThatMany { .. } => Self::NotThatMany,
            RecordError::NothingToUndo => Self::NothingToUndo,
            RecordError::ShiftIsOpen => Self::ShiftIsOpen,
            RecordError::NoShift => Self::NoShift,
            RecordError::ShiftCounted => Self::ShiftCounted,
            RecordError::Store(error) => error.into(),
        }
    }
}

impl From<SyncTrouble> for Trouble {
    fn from(trouble: SyncTrouble) -> Self {
        match trouble {
            SyncTrouble::Offline => Self::Offline,
            SyncTrouble::NoTor => Self::NoTor,
            SyncTrouble::Certificate(_) => Self::Certificate,
            SyncTrouble::NotAcollida => Self::NotAcollida,
            SyncTrouble::Refused(code) => Self::Server(code),
            SyncTrouble::NoTeam => Self::NoTeam,
            SyncTrouble::NoServer => Self::NoServer,
            SyncTrouble::Store(error) => error.into(),
        }
    }
}

impl Trouble {
    /// What happened and what to do, in the words of the language.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        match self {
            Self::Offline => words.problem_offline(),
            Self::NoTor => words.problem_no_tor(),
            Self::NotAcollida => words.problem_not_acollida(),
            Self::Certificate => words.problem_certificate(),
            Self::Server(code) => server_message(*code, words),
            Self::NoTeam => words.problem_code_empty(),
            Self::NoServer => words.problem_no_server(),
            Self::Store => words.problem_store_unwritable(),
            Self::StoreNewer => words.problem_store_newer(),
            Self::StoreInUse => words.problem_store_in_use(),
            Self::Code(error) => code_message(error, words),
            Self::OtherTeam => words.problem_code_other_team(),
            Self::Amount => words.problem_amount(1, u64::from(caps::CELL)),
            Self::NotThatMany => words.problem_take_back(),
            Self::NothingToUndo => words.problem_nothing_to_undo(),
            Self::UnknownSite(_) => words.problem_site_not_listed(),
            Self::KindOff(kind) => words.problem_kind_not_enabled(&words.kind(kind)),
            Self::NoSite => words.problem_no_site(),
            Self::DayClosed => words.problem_day_closed(),
            Self::Clock => words.problem_clock_wrong(),
            Self::Picture(error) => picture_message(*error, words),
            Self::Locked => words.lock_refused(),
            Self::Guess | Self::Erases => words.lock_wrong(),
            Self::Weak(kind, weakness) => weakness_message(*kind, *weakness, words),
            Self::SameCode => words.guard_erase_code_same(),
            Self::KeyMissing => words.guard_key_missing(),
            Self::KeyDamaged => words.guard_key_damaged(),
            Self::KeyNewer => words.guard_key_newer(),
            Self::Shared => words.lock_kiosk_refused(),
            Self::ShiftIsOpen => words.problem_shift_open(),
            Self::NoShift => words.problem_shift_none(),
            Self::ShiftCounted => words.problem_shift_counted(),
            Self::NotCoordinator => words.problem_not_coordinator(),
            Self::InvalidProfile(_) => words.problem_team_invalid(),
            Self::ProfileChanged => words.problem_team_changed(),
            Self::SiteInUse => words.problem_site_in_use(),
            Self::FileUnwritable => words.problem_file_unwritable(),
            Self::Carry(fault) => carry_message(*fault, words),
            Self::Practice => words.practice_refused(),
        }
    }
}

/// Why a code or passphrase may not be set.
#[must_use]
pub fn weakness_message(kind: SecretKind, weakness: Weakness, words: &Words) -> String {
    match (weakness, kind) {
        (Weakness::Short | Weakness::NoDigits, SecretKind::Code) => words.guard_code_short(),
        (Weakness::Short | Weakness::NoDigits, SecretKind::Passphrase) => {
            words.guard_passphrase_short()
        }
        (Weakness::Repeats, _) => words.guard_repeats(),
        (Weakness::Run, _) => words.guard_run(),
    }
}

/// Why the server refused one contribution.
#[must_use]
pub fn refusal_message(refusal: &Refusal, words: &Words) -> String {
    match refusal {
        Refusal::UnknownSite(site) => words.problem_site_unknown(site.as_str()),
        Refusal::KindOff(kind) => words.problem_kind_not_enabled(&words.kind(kind.code())),
        Refusal::Future(_) => words.problem_day_future(),
        Refusal::Archived(_) => words.problem_period_archived(),
        Refusal::SheetFull(_) => words.problem_caps_exceeded(),
        Refusal::Malformed(reason) => words.problem_refused(reason),
    }
}

fn server_message(code: ProblemCode, words: &Words) -> String {
    match code {
        ProblemCode::MissingKey | ProblemCode::WrongKey | ProblemCode::WrongRole => {
            words.problem_key_wrong()
        }
        ProblemCode::RevokedKey => words.problem_key_revoked(),
        ProblemCode::UnknownTeam => words.problem_team_unknown(),
        ProblemCode::TooLarge | ProblemCode::TooMany => words.problem_too_large(),
        ProblemCode::NotReleased => words.problem_not_released(),
        ProblemCode::TooOften | ProblemCode::Unavailable => words.problem_server_busy(),
        ProblemCode::Malformed
        | ProblemCode::VersionConflict
        | ProblemCode::InvalidProfile
        | ProblemCode::InvalidQuestion
        | ProblemCode::NotSealed
        | ProblemCode::InvalidEstimate
        | ProblemCode::NotFound
        | ProblemCode::MethodNotAllowed
        | ProblemCode::UnsupportedMediaType => words.problem_refused(code.code()),
    }
}

fn code_message(error: &CodeError, words: &Words) -> String {
    match error {
        CodeError::Empty => words.problem_code_empty(),
        CodeError::NotACode | CodeError::TooLong => words.problem_code_not_acollida(),
        CodeError::Newer => words.problem_code_newer(),
        CodeError::Damaged { group, text } => words.problem_code_damaged(*group as u64, text),
        CodeError::CutOff { .. } | CodeError::Contents => words.problem_code_incomplete(),
        CodeError::Address(_) => words.problem_code_address(),
    }
}

fn carry_message(fault: CarryFault, words: &Words) -> String {
    match fault {
        CarryFault::NoCode => words.carry_problem_no_code(),
        CarryFault::NotOne => words.carry_problem_none(),
        CarryFault::Damaged => words.carry_problem_damaged(),
        CarryFault::OtherCode => words.carry_problem_other(),
        CarryFault::Newer => words.carry_problem_newer(),
        CarryFault::TooLarge => words.carry_problem_large(),
        CarryFault::Unreadable => words.carry_problem_unreadable(),
    }
}

fn picture_message(error: PictureError, words: &Words) -> String {
    match error {
        PictureError::Open => words.problem_picture_open(),
        PictureError::Large => words.problem_picture_large(),
        PictureError::Format => words.problem_picture_format(),
        PictureError::Blank => words.problem_picture_blank(),
        PictureError::Other => words.problem_picture_other(),
    }
}
