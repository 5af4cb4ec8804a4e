use std::fs::{File, Permissions};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::store::WriteFault;

fn names(folder: &Path) -> Vec<OsString> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

#[test]
fn only_leftovers_of_this_file_are_swept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    for name in ["a.json", ".a.json.Ab12Cd.tmp", ".a.json.tmp", ".b.json.Ab12Cd.tmp", "a.json.lock"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    sweep(&path);
    assert_eq!(names(folder.path()), [".a.json.tmp", ".b.json.Ab12Cd.tmp", "a.json", "a.json.lock"]);
}

#[cfg(unix)]
#[test]
fn modes_and_links_are_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("a.json"), folder.path().join("link"));
    symlink("a.json", &link).unwrap();
    write(&link, b"first").unwrap();
    assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"first".to_vec(), 0o600));
    fs::set_permissions(&path, PermissionsExt::from_mode(0o664)).unwrap();
    write(&link, b"second").unwrap();
    assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"second".to_vec(), 0o664));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(names(folder.path()), ["a.json", "link"]);
}

/// A disk that refuses one call, and counts them.
#[derive(Clone, Default)]
struct Refusing {
    calls: Arc<AtomicUsize>,
    at: Option<usize>,
}

impl Refusing {
    fn ask(&self) -> io::Result<()> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst);
        if self.at == Some(call) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}

impl Disk for Refusing {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.ask()?;
        RealDisk.create(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        if self.ask().is_err() {
            file.write_all(&bytes[..bytes.len() / 2])?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        RealDisk.write(file, bytes)
    }

    fn set_permissions(&self, file: &File, permissions: Permissions) -> io::Result<()> {
        self.ask()?;
        RealDisk.set_permissions(file, permissions)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.ask()?;
        RealDisk.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask()?;
        RealDisk.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.ask()?;
        RealDisk.sync_folder(folder)
    }
}

#[test]
fn a_disk_that_refuses_any_call_leaves_the_old_or_the_new_file() {
    let well = Refusing::default();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.json");
    fs::write(&path, "old").unwrap();
    write_on(&well, &path, b"new").unwrap();
    let calls = well.calls.load(Ordering::SeqCst);
    assert_eq!(calls, 6);
    for at in 0..calls {
        fs::write(&path, "old").unwrap();
        let disk = Refusing { at: Some(at), ..Refusing::default() };
        let written = write_on(&disk, &path, b"new");
        let is_new = fs::read(&path).unwrap() == b"new";
        match at {
            // The mode is no reason to lose a save.
            2 => assert!(written.is_ok() && is_new),
            // Renamed, but perhaps not for good: not called saved.
            5 => assert!(written.is_err() && is_new),
            _ => assert_eq!(fs::read(&path).unwrap(), b"old"),
        }
        if let Err(error) = written {
            assert_eq!((error.why, &error.path), (WriteFault::Full, &path));
        }
        assert_eq!(names(folder.path()), ["session.json"], "call {at}");
    }
}
