//! What a run made and said.

use super::*;

/// A finished run: what the program said, and every file.
pub(super) struct Made {
    pub(super) said: String,
    pub(super) files: Vec<(String, Vec<u8>)>,
}

pub(super) fn render(input: &Path, options: &[&str]) -> Made {
    let out = tempfile::tempdir().expect("a folder");
    let mut arguments = vec!["render", arg(input), "--out", arg(out.path())];
    arguments.extend(options);
    Made {
        said: both_channels(start(&arguments)),
        files: tree(out.path()),
    }
}

/// What the program says of what it reads.
pub(super) fn said(arguments: &[&str]) -> String {
    both_channels(run(arguments))
}

fn both_channels(output: Said) -> String {
    let said = output.printed + &output.errors;
    assert!(!said.contains("panicked"), "{said}");
    said
}

impl Made {
    pub(super) fn packs(&self) -> Vec<(&str, Opened)> {
        let packs = self
            .files
            .iter()
            .filter(|(name, _)| name.starts_with("packs"));
        packs
            .map(|(name, bytes)| (name.as_str(), Opened::of(bytes)))
            .collect()
    }

    /// No file, and nothing that was said, holds any of these words.
    pub(super) fn assert_never(&self, words: &[String]) {
        for word in words {
            assert!(
                !holds(&bare(&self.said), word),
                "{word} is said: {}",
                self.said
            );
        }
        for (name, bytes) in &self.files {
            let opened = name.ends_with(".pdf").then(|| Opened::of(bytes));
            for word in words {
                assert!(!holds(&bare(name), word), "{word} is in the name {name}");
                assert!(!holds(&letters(bytes), word), "{word} is in {name}");
                assert!(
                    !opened.as_ref().is_some_and(|it| it.holds(word)),
                    "{word} is in {name}"
                );
            }
            for sentinel in SENTINELS {
                let is_read = opened.as_ref().is_some_and(|it| it.reads(sentinel));
                assert!(!is_read, "{sentinel} is in {name}");
            }
        }
    }
}

/// Every way in which the program tells what it finds.
pub(super) fn checked_in_every_form(input: &Path) -> String {
    let forms = [("human", "nl"), ("short", "en"), ("json", "nl")];
    let told = forms.map(|(format, language)| {
        said(&[
            "check",
            arg(input),
            "--format",
            format,
            "--messages",
            language,
        ])
    });
    told.concat()
}

/// What the columns are taken for, in the two ways to tell it, with a profile to begin with.
pub(super) fn columns_in_every_form(input: &Path) -> String {
    let profile = tempfile::tempdir().expect("a folder");
    let path = profile.path().join("profiel.toml");
    let table = said(&["columns", arg(input), "--write", arg(&path)]);
    let json = said(&["columns", arg(input), "--format", "json"]);
    let begun = fs::read_to_string(&path).unwrap_or_default();
    [table, json, begun].concat()
}

/// The pack of a child for a home, and the same pages before they become a file.
pub(super) struct Letter<'m> {
    pub(super) name: &'m str,
    pub(super) pack: &'m Opened,
    pub(super) words: String,
}

impl Family {
    pub(super) fn letter<'m>(
        &self,
        (child, home): (usize, usize),
        packs: &'m [(&'m str, Opened)],
        laid_out: &[LaidOut],
    ) -> Letter<'m> {
        let number = format!("/{} ", self.children[child].number);
        let mut guardians = self.homes[home].guardians.iter();
        let own = guardians.find(|it| it.gets_a_pack()).expect("somebody");
        let is_own = |name: &str| name.contains(&number) && name.contains(&own.surname);
        let (name, pack) = packs
            .iter()
            .find(|(name, _)| is_own(name))
            .expect("its file");
        let pages = laid_out.iter().find(|it| is_own(&it.path));
        Letter {
            name,
            pack,
            words: bare(&text(pages.expect("its pages"))),
        }
    }
}

impl Letter<'_> {
    /// That every page can be read, and what the file says of itself: else nothing is proved.
    pub(super) fn assert_readable(&self, child: &Child) {
        let (name, pack) = (self.name, self.pack);
        for page in &pack.pages {
            assert!(holds(page, &child.surname), "a page of {name}: {page}");
        }
        let is_titled = holds(&pack.strings, &child.given) && holds(&pack.streams, &child.given);
        assert!(is_titled, "the title of {name}");
    }

    pub(super) fn assert_tells(&self, word: &str) {
        let is_read = self.pack.pages.iter().any(|it| holds(it, word));
        assert!(
            is_read && holds(&self.words, word),
            "{word} is not in {}",
            self.name
        );
    }

    pub(super) fn assert_keeps(&self, word: &str) {
        let name = self.name;
        assert!(!holds(&bare(name), word), "{word} is in the name {name}");
        assert!(!self.pack.holds(word), "{word} is in {name}");
        assert!(
            !holds(&self.words, word),
            "{word} is on the pages of {name}"
        );
    }

    /// That the pages hold none of these hours. Digits alone may be anything elsewhere.
    pub(super) fn assert_without_hours(&self, hours: &[String]) {
        for hour in hours {
            let is_read = self.pack.pages.iter().any(|it| holds(it, hour));
            assert!(
                !is_read && !holds(&self.words, hour),
                "{hour} is in {}",
                self.name
            );
        }
    }

    /// That it has its own appointment, on paper and in the code for a phone, or a blank when nobody has one.
    pub(super) fn assert_invited(&self, family: &Family, child: usize, home: usize) {
        let own: Vec<&Meeting> = family
            .meetings
            .iter()
            .filter(|it| it.is_with(child, home))
            .collect();
        assert_eq!(own.is_empty(), family.meetings.is_empty());
        for meeting in own {
            let is_told = meeting.times().iter().any(|it| holds(&self.words, it));
            assert!(is_told, "the hour of {}", self.name);
            assert!(
                holds(&self.pack.strings, &meeting.room),
                "the code of {}",
                self.name
            );
        }
    }
}
