//! What saving asks of the disk, one method per step, so that a test can make each of them fail.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::Path;

/// The steps of a save, in the order in which they are taken.
pub trait Disk: Send {
    /// Makes a file that was not there, for the owner's eyes only.
    ///
    /// # Errors
    /// Those of the disk; `AlreadyExists` where there is one.
    fn create(&self, path: &Path) -> io::Result<File>;

    /// Writes all bytes.
    ///
    /// # Errors
    /// Those of the disk.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()>;

    /// Says who may read and write the file.
    ///
    /// # Errors
    /// Those of the disk.
    fn set_permissions(&self, file: &File, permissions: Permissions) -> io::Result<()>;

    /// Waits until the file is on stable storage.
    ///
    /// # Errors
    /// Those of the disk.
    fn sync(&self, file: &File) -> io::Result<()>;

    /// Gives a file the name of another, which is gone then.
    ///
    /// # Errors
    /// Those of the disk.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Waits until the names in a folder are on stable storage.
    ///
    /// # Errors
    /// Those of the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// The disk of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn create(&self, path: &Path) -> io::Result<File> {
        private(OpenOptions::new().write(true).create_new(true)).open(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn set_permissions(&self, file: &File, permissions: Permissions) -> io::Result<()> {
        file.set_permissions(permissions)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some network file systems know no such thing; there the rename is all that can be asked for.
            Err(error)
                if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
            {
                Ok(())
            }
            synced => synced,
        }
    }

    /// A folder cannot be opened as a file here; the file system's own journal sees to its names.
    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// Lets a file that is made be read and written by its owner only: what people say in a workshop stays there.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Makes a folder and those above it, for the owner only. Folders that are there stay as they are.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
