//! Files that are whole or not there: written beside their target, flushed, renamed.

#![expect(clippy::disallowed_methods, reason = "this is where files are written")]

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use super::record::Sum;
use super::walk;
use crate::diagnostic::FileReason;

/// How the name of a file begins and ends that is not finished yet.
pub const TEMPORARY_START: &str = ".gespreksmap-";
pub const TEMPORARY_END: &str = ".tmp";

/// Writes a file. Whether it is new: a file with the same bytes is left as it is.
pub fn write(path: &Path, bytes: &[u8]) -> Result<bool, FileReason> {
    if is_same(path, bytes) {
        return Ok(false);
    }
    staged(path, |mut file| {
        file.write_all(bytes)?;
        persist(file, path)
    })
    .map(|()| true)
}

/// What was written piece by piece.
pub struct Written {
    /// Of its bytes.
    pub sum: Sum,
    /// How many there are.
    pub bytes: u64,
}

/// Writes a file that may be too large to hold, as it is made. One with the same bytes is left as it is.
pub fn write_pieces(
    path: &Path,
    make: &dyn Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<Written, FileReason> {
    staged(path, |mut file| {
        let written = Pieces::write(file.as_file_mut(), make)?;
        if !holds(path, &written) {
            persist(file, path)?;
        }
        Ok(written)
    })
}

/// Counts what goes into a file.
struct Pieces<'f> {
    file: &'f mut fs::File,
    sum: Sha256,
    bytes: u64,
}

impl<'f> Pieces<'f> {
    fn write(
        file: &'f mut fs::File,
        make: &dyn Fn(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<Written> {
        let pieces = Pieces {
            file,
            sum: Sha256::new(),
            bytes: 0,
        };
        let mut out = BufWriter::with_capacity(1 << 16, pieces);
        make(&mut out)?;
        let Pieces { sum, bytes, .. } = out.into_inner()?;
        Ok(Written {
            sum: Sum(sum.finalize().into()),
            bytes,
        })
    }
}

impl Write for Pieces<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.sum.update(&bytes[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Fills a temporary file beside its target.
fn staged<T>(
    path: &Path,
    fill: impl FnOnce(NamedTempFile) -> io::Result<T>,
) -> Result<T, FileReason> {
    let folder = path.parent().ok_or(FileReason::WrongKind)?;
    // Readable by the owner only, as every temporary file (P3).
    let file = tempfile::Builder::new()
        .prefix(TEMPORARY_START)
        .suffix(TEMPORARY_END)
        .tempfile_in(folder);
    file.and_then(fill).map_err(|error| {
        // Windows says "no access" when a viewer holds the file that is to be replaced.
        let held = cfg!(windows) && error.raw_os_error() == Some(5) && is_writable(path);
        if held {
            FileReason::InUse
        } else {
            FileReason::from(&error)
        }
    })
}

/// Puts a finished file in the place of its target.
fn persist(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.as_file().sync_data()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Whether a file is there that nobody set to read-only.
fn is_writable(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.is_file() && !about.permissions().readonly())
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    is_as_long(path, bytes.len() as u64) && fs::read(path).is_ok_and(|known| known == bytes)
}

fn holds(path: &Path, written: &Written) -> bool {
    is_as_long(path, written.bytes)
        && walk::digest_file(path, &mut vec![0; 1 << 16]) == Ok(written.sum.to_string())
}

/// Whether there is a file of so many bytes. A link to the same bytes is not the file.
fn is_as_long(path: &Path, bytes: u64) -> bool {
    fs::symlink_metadata(path).is_ok_and(|known| known.is_file() && known.len() == bytes)
}

/// Makes a folder and those above it, for the owner only.
pub fn folder(path: &Path) -> Result<(), FileReason> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder
        .create(path)
        .map_err(|error| FileReason::from(&error))
}

/// Makes a folder that must be new or empty: nothing of the school is ever overwritten.
pub fn new_folder(path: &Path) -> Result<(), FileReason> {
    folder(path)?;
    let mut entries = fs::read_dir(path).map_err(|error| FileReason::from(&error))?;
    if entries.next().is_some() {
        Err(FileReason::NotEmpty)
    } else {
        Ok(())
    }
}

/// Writes a file below a new folder, with the folders above it.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileReason> {
    if let Some(above) = path.parent() {
        folder(above)?;
    }
    write(path, bytes).map(|_| ())
}

/// Writes a file where there is none yet: what somebody made by hand is not overwritten.
pub fn write_once(path: &Path, bytes: &[u8]) -> Result<(), FileReason> {
    if path.exists() {
        return Err(FileReason::Exists);
    }
    write_new(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_in_pieces_is_whole_and_kept_when_it_is_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.html");
        let pieces = |text: &'static [&[u8]]| {
            let made = write_pieces(&path, &|out| {
                text.iter().try_for_each(|it| out.write_all(it))
            });
            made.expect("written")
        };
        let written = pieces(&[b"one ", b"two"]);
        assert_eq!((written.sum, written.bytes), (Sum::of(b"one two"), 7));
        let age = || {
            fs::metadata(&path)
                .and_then(|it| it.modified())
                .expect("the file")
        };
        let before = age();
        pieces(&[b"one", b" two"]);
        assert_eq!(age(), before, "the same file");
        pieces(&[b"one two three"]);
        assert_eq!(fs::read(&path).expect("the file"), b"one two three");
        let full = write_pieces(&path, &|_| Err(io::ErrorKind::StorageFull.into()));
        assert_eq!(full.err(), Some(FileReason::DiskFull));
        assert_eq!(fs::read(&path).expect("the file"), b"one two three");
        let files = fs::read_dir(folder.path()).expect("the folder").count();
        assert_eq!(files, 1, "no temporary file stays");
    }

    #[test]
    fn a_file_is_written_once_and_kept_when_it_is_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.pdf");
        assert_eq!(write(&path, b"one"), Ok(true));
        assert_eq!(write(&path, b"one"), Ok(false));
        assert_eq!(write(&path, b"two"), Ok(true));
        assert_eq!(fs::read(&path).expect("the file"), b"two");
        assert_eq!(
            fs::read_dir(folder.path()).expect("the folder").count(),
            1,
            "no temporary file stays"
        );
    }

    #[cfg(unix)]
    #[test]
    fn p3_files_and_folders_are_for_the_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().expect("a folder");
        let inner = root.path().join("packs/3A");
        folder(&inner).expect("made");
        write(&inner.join("a.pdf"), b"x").expect("written");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&inner), mode(&inner.join("a.pdf"))), (0o700, 0o600));
    }

    #[test]
    fn a_folder_with_something_in_it_is_not_new() {
        let root = tempfile::tempdir().expect("a folder");
        assert_eq!(new_folder(root.path()), Ok(()));
        fs::write(root.path().join("x"), b"x").expect("written");
        assert_eq!(new_folder(root.path()), Err(FileReason::NotEmpty));
    }
}
