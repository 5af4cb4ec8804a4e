//! What is to be printed, printed by a real browser: how many pages it takes. Runs where Chromium or Chrome is on the
//! `PATH`, and says so where it is not. Nothing is fetched: no page has anything to fetch, and no name can be looked up.

#![allow(clippy::unwrap_used)] // In helpers of tests, as in the tests themselves.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use kring::report::{Format, Options, handout, render};
use kring::session::Session;
use kring::workshop::Lang;

/// A browser that has not printed a page in this time never will.
const PATIENCE: Duration = Duration::from_secs(90);

fn fixture() -> Session {
    serde_json::from_str(include_str!("report/session.json")).unwrap()
}

/// A session of the built-in script, the longest cards and slides that there are.
fn example() -> Session {
    serde_json::from_str(include_str!("../examples/session.json")).unwrap()
}

fn options(language: Lang) -> Options {
    Options { language, times: false, anonymous: false, bom: false }
}

fn browser() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH")?).collect();
    let programs = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = programs.into_iter().find(|program| program.is_file());
    if found.is_none() {
        eprintln!("skipped: no Chromium or Chrome on the PATH");
    }
    found
}

/// Prints a page to PDF and counts its pages.
fn pages(browser: &Path, name: &str, page: &[u8]) -> usize {
    let folder = env::temp_dir().join(format!("kring-print-{}-{name}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (from, to) = (folder.join("page.html"), folder.join("page.pdf"));
    fs::write(&from, page).unwrap();
    let mut running = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"])
        .args(["--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("--print-to-pdf={}", to.display()))
        .arg(format!("file://{}", from.display()))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while running.try_wait().unwrap().is_none() {
        if begun.elapsed() > PATIENCE {
            running.kill().unwrap();
            panic!("{name} was not printed in {PATIENCE:?}");
        }
        thread::sleep(Duration::from_millis(20));
    }
    let pdf = fs::read(&to).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    // Each page is an object of the type `Page`; the one that holds them is of the type `Pages`.
    let mark = b"/Type /Page";
    pdf.windows(mark.len() + 1).filter(|bytes| bytes.starts_with(mark) && bytes[mark.len()] != b's').count()
}

#[test]
fn every_slide_is_a_page() {
    let Some(browser) = browser() else { return };
    for (name, session) in [("slides", fixture()), ("slides-long", example())] {
        let page = render(Format::Slides, &session, &options(Lang::Nl)).unwrap();
        let slides = handout(&session, &options(Lang::Nl)).slides.len();
        assert_eq!(pages(&browser, name, &page), slides, "{name}");
    }
}

#[test]
fn every_card_is_a_page() {
    let Some(browser) = browser() else { return };
    for (name, session, lang, groups) in [
        ("cards", fixture(), Lang::Nl, 2),
        ("cards-nl", example(), Lang::Nl, 5),
        ("cards-en", example(), Lang::En, 5),
    ] {
        let page = render(Format::Cards, &session, &options(lang)).unwrap();
        let cards = String::from_utf8_lossy(&page).matches("<article>").count();
        assert_eq!(cards, groups, "{name}");
        assert_eq!(pages(&browser, name, &page), cards, "{name}");
    }
}

#[test]
fn the_report_is_as_many_pages_as_it_needs() {
    let Some(browser) = browser() else { return };
    let page = render(Format::Html, &fixture(), &options(Lang::Nl)).unwrap();
    let count = pages(&browser, "report", &page);
    // Which letters there are differs from one machine to another, and the pages with them.
    assert!((6..=12).contains(&count), "{count} pages");
}
