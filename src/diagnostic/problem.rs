//! Everything that can be wrong, one variant each.
//!
//! A variant holds the values that its message needs. Values of persons are kept apart from the rest:
//! `text.rs` shows them in the terminal only, never in json or the manifest (P3).

/// How bad a problem is, by what may be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// "fout": no pack, or no run.
    Error,
    /// "waarschuwing": made, but somebody must look.
    Warning,
    /// "informatie": good to know.
    Info,
}

macro_rules! problems {
    ($( $(#[doc = $about:literal])* $name:ident $({ $($field:ident : $kind:ty),* })? = $code:literal, $severity:ident; )*) => {
        /// One thing that can be wrong. The code is its kebab-case name.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the fields are the values that the message shows")]
        pub enum Problem { $( $(#[doc = $about])* $name $({ $($field : $kind),* })?, )* }

        impl Problem {
            /// The stable name: fixture folder, golden and README entry bear the same.
            pub fn code(&self) -> &'static str {
                match self { $( Problem::$name { .. } => $code, )* }
            }

            /// What may still be printed.
            pub fn severity(&self) -> Severity {
                match self { $( Problem::$name { .. } => Severity::$severity, )* }
            }
        }

        /// Every code, in the order of the enum.
        pub const CODES: &[&str] = &[ $( $code, )* ];

        /// Every code with its severity and when it is told, for the list in README.
        pub const ABOUT: &[(&str, Severity, &str)] =
            &[ $( ($code, Severity::$severity, concat!($($about),*)), )* ];

        /// The severity that a code has by itself.
        pub(super) fn severity_of(code: &str) -> Option<Severity> {
            match code { $( $code => Some(Severity::$severity), )* _ => None }
        }
    };
}

problems! {
    // A whole file.
    /// The file or folder is not there or may not be read.
    FileUnreadable { reason: FileReason } = "file-unreadable", Error;
    /// Nothing in it.
    FileEmpty = "file-empty", Error;
    /// An old or locked workbook, a PDF, a picture: no table.
    NotATable { looks_like: &'static str } = "not-a-table", Error;
    /// No row of the file looks like a header.
    HeaderMissing = "header-missing", Error;
    /// A header, and no rows under it.
    NoRows = "no-rows", Error;
    /// Bytes that are not text in the file's encoding.
    UndecodableText { encoding: &'static str } = "undecodable-text", Warning;
    /// A quoted field that never closes.
    UnclosedQuote = "unclosed-quote", Error;
    /// A row with more cells than there are headers.
    SurplusCells { cells: usize, headers: usize } = "surplus-cells", Warning;
    /// Two files for one table.
    FileDuplicate { first: String } = "file-duplicate", Error;
    /// A file that holds another table than its name or place says.
    FileMistaken { looks_like: &'static str } = "file-mistaken", Error;
    /// Rows that are cut by another delimiter than the header.
    DelimiterMixed { header: char, rows: char } = "delimiter-mixed", Error;
    /// Letters that were read in the wrong encoding and saved like that.
    TextGarbled { cells: usize } = "text-garbled", Error;
    /// A workbook that is damaged.
    WorkbookUnreadable = "workbook-unreadable", Error;
    /// A workbook without the sheet that was asked for.
    SheetMissing { wanted: String, suggestion: Option<String> } = "sheet-missing", Error;
    /// A sheet of a workbook that nothing reads.
    SheetUnused = "sheet-unused", Info;
    /// A roster (EDEXML) that is damaged.
    RosterUnreadable = "roster-unreadable", Error;
    /// A pupil who bears another name in the roster: nothing is taken from it.
    RosterConflict = "roster-conflict", Warning;
    /// Pupils of the roster who are not in the school's own table.
    RosterOthers { others: usize, pupils: usize } = "roster-others", Info;
    /// A file in the school folder that nothing reads.
    FileUnused { suggestion: Option<String> } = "file-unused", Info;

    // Columns.
    /// No column for something that must be there.
    ColumnMissing { wanted: &'static str, suggestion: Option<String> } = "column-missing", Error;
    /// Two columns for the same thing; the first counts.
    ColumnDuplicate { first: String } = "column-duplicate", Warning;
    /// A column that nothing is made of.
    ColumnUnused = "column-unused", Info;
    /// A column that may not be read (P1).
    ColumnForbidden = "column-forbidden", Info;

    // Cells.
    /// A row without a pupil number.
    PupilNumberMissing = "pupil-number-missing", Error;
    /// The number stands in an earlier row.
    PupilNumberDuplicate { number: String, first: usize } = "pupil-number-duplicate", Error;
    /// The number stands in no row of `leerlingen.csv`.
    PupilUnknown { number: String } = "pupil-unknown", Warning;
    /// Hardly a row of a table finds its pupil: another school, another year.
    NumbersUnmatched { unknown: usize, rows: usize } = "numbers-unmatched", Error;
    /// Numbers that lost their zeros, as Excel does.
    NumberZeros = "number-zeros", Info;
    /// Neither given name nor surname.
    NameMissing = "name-missing", Error;
    /// No class.
    ClassMissing = "class-missing", Error;
    /// The grade cannot be read from the file.
    GradeUnknown { value: String } = "grade-unknown", Warning;
    /// Not a date.
    DateUnreadable { value: String } = "date-unreadable", Error;
    /// Not a time.
    TimeUnreadable { value: String } = "time-unreadable", Error;
    /// Not a date, at a place where the pack is right without it.
    DateIgnored { value: String } = "date-ignored", Warning;
    /// Not a number.
    NumberUnreadable { value: String } = "number-unreadable", Warning;
    /// Not a level of the scale (L1).
    LevelUnknown { value: String, suggestion: Option<String> } = "level-unknown", Warning;
    /// Not a percentile band (L7).
    BandUnknown { value: String } = "band-unknown", Warning;
    /// Not a test moment such as M5.
    MomentUnknown { value: String, suggestion: Option<String> } = "moment-unknown", Warning;
    /// A guardian who died or is not known, by the name or relation: nobody to write to.
    GuardianAbsent = "guardian-absent", Warning;
    /// A result of which nothing tells the subject.
    SubjectMissing = "subject-missing", Warning;
    /// Numbers of a column that may be DLEs or scores.
    MeasureUnclear = "measure-unclear", Warning;
    /// No topic of the agenda by this name.
    TopicUnknown { value: String, suggestion: Option<String> } = "topic-unknown", Warning;
    /// More text than its place on paper holds; the value was left out.
    TextTooLong { most: usize } = "text-too-long", Warning;
    /// A name or class that is longer than any.
    NameTooLong { most: usize } = "name-too-long", Error;
    /// No language by this name.
    LanguageUnknown { value: String, suggestion: Option<String> } = "language-unknown", Warning;
    /// Neither yes nor no.
    AnswerUnknown { value: String } = "answer-unknown", Warning;
    /// No kind of conversation by this name.
    KindUnknown { value: String, suggestion: Option<String> } = "kind-unknown", Warning;
    /// No kind of observation by this name.
    ObservationKindUnknown { value: String, suggestion: Option<String> } = "observation-kind-unknown", Warning;
    /// What looks like a code of the phrase bank and is none.
    PhraseUnknown { value: String, suggestion: Option<String> } = "phrase-unknown", Warning;
    /// A character that the fonts cannot print.
    CharacterUnprintable { character: char } = "character-unprintable", Error;

    // Settings.
    /// The file is not TOML.
    SettingsUnreadable { reason: String } = "settings-unreadable", Error;
    /// No such setting.
    SettingUnknown { suggestion: Option<String> } = "setting-unknown", Error;
    /// A value that does not fit.
    SettingInvalid { value: String, wanted: String } = "setting-invalid", Error;

    /// The name that `init` writes stands there still.
    SchoolUnnamed = "school-unnamed", Warning;

    // The whole school.
    /// A home language without texts: the pack is made in Dutch.
    LanguageWithoutTexts { language: String } = "language-without-texts", Warning;
    /// No speaker has read the translation (T3).
    TranslationUnreviewed { language: String, packs: usize } = "translation-unreviewed", Warning;
    /// An advice conversation without second colleague (C7).
    SecondColleagueMissing = "second-colleague-missing", Warning;
    /// Nobody with custody gets the pack (C10).
    CustodyMissing = "custody-missing", Warning;
    /// A household with custody without an appointment of its own, while the other has one (C10).
    HouseholdUninvited { household: String } = "household-uninvited", Warning;
    /// An interpreter is wished and nobody knows in which language (C6).
    InterpreterLanguageMissing = "interpreter-language-missing", Warning;
    /// Less than seven days between the letter and the conversation (C3).
    LetterLate { days: i64 } = "letter-late", Warning;
    /// Shorter than a quarter of an hour (C4).
    ConversationShort { minutes: u16 } = "conversation-short", Warning;
    /// An advice conversation outside the days that the law gives (C7).
    AdviceWindow { day: String, from: String, until: String } = "advice-window", Warning;
    /// Nothing concrete that the child does well (C13).
    StrengthMissing = "strength-missing", Warning;
    /// Points to work on and no strong point (C13).
    FocusWithoutStrength { points: usize } = "focus-without-strength", Warning;
    /// Earlier agreements that nobody set a day for to look back (C14).
    FollowUpMissing { agreements: usize } = "follow-up-missing", Warning;
    /// One teacher in two conversations at the same time.
    TeacherOverlap { day: String, time: String, other: String } = "teacher-overlap", Warning;
    /// Two conversations in one room at the same time.
    RoomOverlap { room: String, day: String, time: String, other: String } = "room-overlap", Warning;
    /// Parents who should be at two conversations at the same time.
    HouseholdOverlap { day: String, time: String, other: String } = "household-overlap", Warning;
    /// Brothers and sisters on one day, with a long wait between.
    SiblingsApart { day: String, other: String, minutes: i64 } = "siblings-apart", Warning;
    /// Dates of tests that do not follow the order of their moments, or lie ahead.
    ResultsBackward { subject: String, earlier: String, later: String } = "results-backward", Warning;
    /// A moment that the pupil has not reached yet.
    ResultsAhead { moment: String, grade: u8 } = "results-ahead", Warning;
    /// A test of another level that is not marked as such (L2).
    OtherLevelUnmarked { test: String, moment: String } = "other-level-unmarked", Warning;
    /// A class that no teacher is named for.
    ClassWithoutTeacher { class: String, pupils: usize } = "class-without-teacher", Warning;
    /// A pupil without an appointment, while others have one (C2).
    ConversationMissing = "conversation-missing", Warning;
    /// The selection leaves no pupil.
    SelectionEmpty { suggestion: Option<String> } = "selection-empty", Error;

    /// A year plan is asked and the settings have no cycle (C1).
    CycleMissing = "cycle-missing", Error;

    // The school's own texts and templates.
    /// The texts of a language do not fit the Dutch ones.
    TextsInvalid { fault: String } = "texts-invalid", Error;

    /// A text of a translation that is worth a second look.
    TextDoubtful { doubt: String } = "text-doubtful", Info;
    /// A pack in a language that no speaker has read, where the school wants only read ones (T3).
    ReviewMissing { language: String } = "review-missing", Error;
    /// A correction of a review list that fits no message.
    CorrectionStray { id: String } = "correction-stray", Warning;
    /// Not a review list.
    SheetUnreadable = "sheet-unreadable", Error;

    // Making and writing.
    /// A pack could not be made.
    PackFailed { part: &'static str, template: String, message: String } = "pack-failed", Error;
    /// A pack of a pupil whose rows hold an error.
    PackBlocked { code: &'static str } = "pack-blocked", Error;
    /// A part of a pack takes longer than a part may.
    PartSlow { part: &'static str, seconds: u64, tried: bool } = "part-slow", Error;
    /// A folder or file could not be written.
    OutputUnwritable { path: String, reason: FileReason } = "output-unwritable", Error;
    /// Files of an earlier run that do not fit the data and settings any more.
    PacksLeft { files: usize, pupils: Vec<String>, papers: Vec<String> } = "packs-left", Warning;
    /// The archive wants the date of the letter.
    ArchiveUndated = "archive-undated", Error;
    /// The folder of the archive is not as this program left it.
    ArchiveBroken { path: String, reason: BagReason } = "archive-broken", Error;
    /// A folder without parts of a run.
    NothingToMerge { path: String } = "nothing-to-merge", Error;
    /// Parts of a run that have not been made, or not to their end.
    ShardsMissing { missing: Vec<u16>, of: u16 } = "shards-missing", Error;
    /// Parts of two divisions in one folder: into two and into three.
    ShardsMixed { divisions: Vec<u16> } = "shards-mixed", Error;
    /// A part that was made of something else than the others, or than the school's files of now.
    ShardApart { number: u16, of: u16, reason: ShardReason } = "shard-apart", Error;
    /// Parts of a run that have not been put together.
    ShardsUnmerged { path: String } = "shards-unmerged", Error;
    /// A folder that this program did not make.
    NothingToVerify { path: String } = "nothing-to-verify", Error;
    /// A file that is not as it was made.
    FileChanged { path: String, whose: Option<String> } = "file-changed", Error;
    /// A file that was made and is gone.
    FileMissing { path: String, whose: Option<String> } = "file-missing", Error;
    /// A file that no list names.
    FileExtra { path: String } = "file-extra", Error;
    /// A file that cannot be checked.
    FileUnverified { path: String, reason: FileReason } = "file-unverified", Error;
}

/// Why a file could not be used, in words that somebody at an office computer can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileReason {
    /// It is not there.
    NotFound,
    /// No permission.
    Denied,
    /// Held open by another program.
    InUse,
    /// A folder where a file is wanted, or the other way round.
    WrongKind,
    /// A file that must be new is there already.
    Exists,
    /// A folder that must be new has something in it.
    NotEmpty,
    /// No room on the disk.
    DiskFull,
    /// More than this program reads at once.
    TooLarge,
    /// Another run works in this folder.
    Locked,
    /// A name that is longer than the file system takes.
    NameTooLong,
    /// Anything else.
    Other,
}

/// What is wrong with the folder of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BagReason {
    /// It holds other things.
    NotABag,
    /// A line of a list cannot be read.
    Line(usize),
    /// A list is of a form that this program does not know.
    Form,
    /// A list that must be there is gone.
    Lost,
    /// A list does not fit what is there.
    Count,
}

/// What a part of a run has otherwise than the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShardReason {
    /// Another version of this program made it.
    Program,
    /// The school's files were others.
    Input,
    /// Other options were given.
    Choices,
}

impl From<&std::io::Error> for FileReason {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound => FileReason::NotFound,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => FileReason::Denied,
            Kind::ResourceBusy | Kind::ExecutableFileBusy => FileReason::InUse,
            Kind::IsADirectory | Kind::NotADirectory | Kind::AlreadyExists => FileReason::WrongKind,
            Kind::StorageFull | Kind::QuotaExceeded => FileReason::DiskFull,
            Kind::FileTooLarge => FileReason::TooLarge,
            Kind::InvalidFilename => FileReason::NameTooLong,
            // ERROR_SHARING_VIOLATION: how Windows says that a viewer holds the file.
            _ if cfg!(windows) && error.raw_os_error() == Some(32) => FileReason::InUse,
            _ => FileReason::Other,
        }
    }
}
