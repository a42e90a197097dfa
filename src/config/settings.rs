//! `school.toml` → [`Settings`]. A wrong key or value is told with its line and, when near, what was meant.

use toml::de::{DeTable, DeValue};

use super::values::{
    ROLES, Wanted, answer, colour, copies, cycle, dutch_letter, empty_staircase, exit_lines,
    file_name, grade, keep_years, kind, labels, labels_used, layout, minutes, optional_date, parts,
    print_order, print_paper, role, text, topics, window,
};
use crate::diagnostic::{Diagnostic, Level, Place, Problem, near_miss, settable};
use crate::domain::{ConversationKind, Grade, KindSettings, LangTag, Settings};

/// What `init` writes in the place of a name.
const UNNAMED: &str = "Basisschool (naam)";

/// Puts one value into the settings.
type Setter = fn(&mut Settings, &DeValue<'_>) -> Result<(), Wanted>;

/// Every setting by its dotted key. `init` writes them all; a test holds the two against each other.
const KEYS: &[(&str, Setter)] = &[
    ("school.name", |settings, value| {
        text(value).map(|it| settings.school.name = it)
    }),
    ("school.street", |settings, value| {
        text(value).map(|it| settings.school.street = it)
    }),
    ("school.postcode", |settings, value| {
        text(value).map(|it| settings.school.postcode = it)
    }),
    ("school.town", |settings, value| {
        text(value).map(|it| settings.school.town = it)
    }),
    ("school.phone", |settings, value| {
        text(value).map(|it| settings.school.phone = it)
    }),
    ("school.email", |settings, value| {
        text(value).map(|it| settings.school.email = it)
    }),
    ("school.accent", |settings, value| {
        colour(value).map(|it| settings.school.accent = it)
    }),
    ("letter.date", |settings, value| {
        optional_date(value).map(|it| settings.letter_date = it)
    }),
    ("letter.reply-before", |settings, value| {
        optional_date(value).map(|it| settings.reply_before = it)
    }),
    ("letter.window", |settings, value| {
        window(value).map(|it| settings.window = it)
    }),
    ("conversation.kind", |settings, value| {
        kind(value).map(|it| settings.kind = it)
    }),
    ("conversation.minutes", |settings, value| {
        minutes(value).map(|it| settings.minutes = it)
    }),
    ("pupil.present-from", |settings, value| {
        grade(value).map(|it| settings.present_from = it)
    }),
    ("pupil.leads-from", |settings, value| {
        grade(value).map(|it| settings.leads_from = it)
    }),
    ("pack.parts", |settings, value| {
        parts(value).map(|it| settings.parts = Some(it))
    }),
    ("pack.topics", |settings, value| {
        topics(value).map(|it| settings.topics = Some(it))
    }),
    ("pack.file-name", |settings, value| {
        file_name(value).map(|it| settings.file_name = it)
    }),
    ("translations.dutch-letter", |settings, value| {
        dutch_letter(value).map(|it| settings.dutch_letter = it)
    }),
    ("translations.require-reviewed", |settings, value| {
        answer(value).map(|it| settings.require_reviewed = it)
    }),
    ("staircase.layout", |settings, value| {
        layout(value).map(|it| settings.staircase.layout = it)
    }),
    ("staircase.empty", |settings, value| {
        empty_staircase(value).map(|it| settings.staircase.empty = it)
    }),
    ("staircase.home", |settings, value| {
        answer(value).map(|it| settings.staircase.home = it)
    }),
    ("staircase.exit-bands", |settings, value| {
        answer(value).map(|it| settings.staircase.exit_bands = it)
    }),
    ("staircase.lines", |settings, value| {
        exit_lines(value).map(|it| settings.staircase.lines = it)
    }),
    ("agreements.copies", |settings, value| {
        copies(value).map(|it| settings.agreement_copies = it)
    }),
    ("print.by-moment", |settings, value| {
        answer(value).map(|it| settings.print.by_moment = it)
    }),
    ("print.order", |settings, value| {
        print_order(value).map(|it| settings.print.order = it)
    }),
    ("print.separators", |settings, value| {
        answer(value).map(|it| settings.print.separators = it)
    }),
    ("print.by-sheets", |settings, value| {
        answer(value).map(|it| settings.print.by_sheets = it)
    }),
    ("print.paper", |settings, value| {
        print_paper(value).map(|it| settings.print.paper = it)
    }),
    ("print.labels", |settings, value| {
        labels(value).map(|it| settings.print.labels = it)
    }),
    ("print.labels-used", |settings, value| {
        labels_used(value).map(|it| settings.print.labels_used = it)
    }),
    ("archive.keep-years", |settings, value| {
        keep_years(value).map(|it| settings.keep_years = it)
    }),
    ("cycle", |settings, value| {
        cycle(value).map(|it| settings.cycle = it)
    }),
];

/// Settings that stand once for each of something: a grade, a kind, a language, a check. The part of the key
/// that says which one comes as the second argument.
type EachSetter = fn(&mut Settings, &str, &DeValue<'_>) -> Result<(), Wanted>;

/// Such a setting.
struct Each {
    /// The key before the name.
    before: &'static str,
    /// The key behind it.
    behind: &'static str,
    /// The names there are; none: any.
    names: fn() -> Vec<&'static str>,
    set: EachSetter,
}

impl Each {
    const fn new(
        before: &'static str,
        behind: &'static str,
        names: fn() -> Vec<&'static str>,
        set: EachSetter,
    ) -> Self {
        Each {
            before,
            behind,
            names,
            set,
        }
    }
}

/// Every such setting.
const EACH: &[Each] = &[
    Each::new("pupil.grade-", "", grades, |settings, grade, value| {
        let grade = grade.parse().ok().and_then(Grade::new).ok_or(ROLES)?;
        role(value).map(|it| _ = settings.roles.insert(grade, it))
    }),
    Each::new("kinds.", ".parts", kinds, |settings, kind, value| {
        parts(value).map(|it| of_kind(settings, kind).parts = Some(it))
    }),
    Each::new("kinds.", ".topics", kinds, |settings, kind, value| {
        topics(value).map(|it| of_kind(settings, kind).topics = Some(it))
    }),
    Each::new("kinds.", ".minutes", kinds, |settings, kind, value| {
        minutes(value).map(|it| of_kind(settings, kind).minutes = Some(it))
    }),
    Each::new("kinds.", ".pupil", kinds, |settings, kind, value| {
        role(value).map(|it| of_kind(settings, kind).pupil = Some(it))
    }),
    Each::new("letter.own-words.", "", Vec::new, |settings, tag, value| {
        let words = text(value)?;
        if words.chars().count() > 240 {
            return Err("hoogstens 240 tekens, zodat de brief op één bladzijde blijft");
        }
        settings.own_words.insert(LangTag(tag.to_owned()), words);
        Ok(())
    }),
    Each::new("checks.", "", checks, |settings, code, value| {
        let wanted = "\"off\", \"warning\" of \"error\"";
        let level = value.as_str().and_then(Level::parse).ok_or(wanted)?;
        let code = settable().find(|known| *known == code).ok_or(wanted)?;
        settings.checks.set(code, level);
        Ok(())
    }),
];

fn grades() -> Vec<&'static str> {
    vec!["1", "2", "3", "4", "5", "6", "7", "8"]
}

fn kinds() -> Vec<&'static str> {
    ConversationKind::ALL.map(ConversationKind::id).to_vec()
}

fn checks() -> Vec<&'static str> {
    settable().collect()
}

fn of_kind<'a>(settings: &'a mut Settings, id: &str) -> &'a mut KindSettings {
    let kind = ConversationKind::parse(id).unwrap_or_default();
    settings.kinds.entry(kind).or_default()
}

/// The setting of a key like `kinds.start.minutes`, and which one it is for.
fn each(key: &str) -> Option<(&str, EachSetter)> {
    EACH.iter().find_map(|each| {
        let name = key.strip_prefix(each.before)?.strip_suffix(each.behind)?;
        let known = (each.names)();
        let fits = !name.is_empty() && (known.is_empty() || known.contains(&name));
        fits.then_some((name, each.set))
    })
}

/// Every key that can be written, for near misses.
fn all_keys() -> Vec<String> {
    let plain = KEYS.iter().map(|(key, _)| (*key).to_owned());
    let each = EACH.iter().flat_map(|each| {
        let names = (each.names)().into_iter();
        names.map(move |name| format!("{}{name}{}", each.before, each.behind))
    });
    plain.chain(each).collect()
}

/// Reads the settings; what is wrong keeps its default and is told.
pub fn read(text: &str, file: &str) -> (Settings, Vec<Diagnostic>) {
    let mut settings = Settings::default();
    let mut diagnostics = Vec::new();
    let root = match DeTable::parse(text) {
        Ok(root) => root,
        Err(error) => {
            let line = line_of(text, error.span().map_or(0, |span| span.start));
            let place = Place::Setting {
                file: file.to_owned(),
                line,
                key: String::new(),
            };
            let reason = error.message().to_owned();
            return (
                settings,
                vec![Diagnostic::new(
                    Problem::SettingsUnreadable { reason },
                    place,
                )],
            );
        }
    };
    let mut leaves = Vec::new();
    flatten(root.get_ref(), "", &mut leaves);
    for (key, value, offset) in leaves {
        let place = setting_place(text, file, offset, &key);
        diagnostics.extend(set(&mut settings, &key, value, place));
    }
    diagnostics.sort_by(|a, b| a.place.order().cmp(&b.place.order()));
    (settings, diagnostics)
}

/// Every value that is no table, with its dotted key and where that stands.
fn flatten<'a, 'i>(
    table: &'a DeTable<'i>,
    above: &str,
    leaves: &mut Vec<(String, &'a DeValue<'i>, usize)>,
) {
    for (key, value) in table {
        let dotted = format!("{above}{}", key.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) => flatten(inner, &format!("{dotted}."), leaves),
            leaf => leaves.push((dotted, leaf, key.span().start)),
        }
    }
}

fn set(
    settings: &mut Settings,
    key: &str,
    value: &DeValue<'_>,
    place: Place,
) -> Option<Diagnostic> {
    let plain = KEYS.iter().find(|(known, _)| *known == key);
    let done = match (plain, each(key)) {
        (Some((_, setter)), _) => setter(settings, value),
        (None, Some((name, setter))) => setter(settings, name, value),
        (None, None) => {
            let known = all_keys();
            let suggestion = near_miss(key, known.iter().map(String::as_str));
            let problem = Problem::SettingUnknown { suggestion };
            return Some(Diagnostic::new(problem, place));
        }
    };
    if key == "school.name" && settings.school.name == UNNAMED {
        return Some(Diagnostic::new(Problem::SchoolUnnamed, place));
    }
    let wanted = done.err()?.to_owned();
    Some(Diagnostic::new(
        Problem::SettingInvalid {
            value: written(value),
            wanted,
        },
        place,
    ))
}

fn setting_place(text: &str, file: &str, offset: usize, key: &str) -> Place {
    Place::Setting {
        file: file.to_owned(),
        line: line_of(text, offset),
        key: key.to_owned(),
    }
}

/// Line of a byte offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(offset)
        .filter(|&&byte| byte == b'\n')
        .count()
        + 1
}

/// A value as the message shows it.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(answer) => answer.to_string(),
        DeValue::Datetime(moment) => moment.to_string(),
        DeValue::Array(list) => list
            .iter()
            .map(|item| written(item.get_ref()))
            .collect::<Vec<_>>()
            .join(", "),
        DeValue::Table(_) => "{ … }".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PupilRole;
    use chrono::NaiveDate;

    fn codes(text: &str) -> Vec<(&'static str, usize)> {
        let (_, diagnostics) = read(text, "school.toml");
        diagnostics
            .iter()
            .map(|diagnostic| match &diagnostic.place {
                Place::Setting { line, .. } => (diagnostic.problem.code(), *line),
                place => panic!("{place:?}"),
            })
            .collect()
    }

    #[test]
    fn a_wrong_key_is_told_with_its_line_and_what_was_meant() {
        let (_, diagnostics) = read("[school]\nname = \"x\"\nstret = \"y\"\n", "school.toml");
        let expected = Problem::SettingUnknown {
            suggestion: Some("school.street".to_owned()),
        };
        assert_eq!(diagnostics[0].problem, expected);
        assert_eq!(
            codes("[school]\nname = \"x\"\nstret = \"y\"\n"),
            [("setting-unknown", 3)]
        );
    }

    #[test]
    fn a_wrong_value_keeps_the_default_and_is_told() {
        let (settings, _) = read("[conversation]\nminutes = 900\n", "school.toml");
        assert_eq!(settings.minutes, 15);
        assert_eq!(
            codes("[conversation]\nminutes = 900\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(
            codes("[pack]\nparts = [\"agenda\", \"agenda\"]\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(
            codes("[pack]\nfile-name = \"../{number}\"\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(codes("x = = 1\n"), [("settings-unreadable", 1)]);
    }

    #[test]
    fn what_init_writes_is_read_without_a_problem_and_holds_every_key() {
        let text = include_str!("school.toml");
        let found = codes(text);
        let found: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
        assert_eq!(
            found,
            ["school-unnamed"],
            "only the name is to be filled in"
        );
        for (key, _) in KEYS {
            let last = key.rsplit('.').next().unwrap_or(key);
            assert!(text.contains(last), "{key} stands in what init writes");
        }
        for Each { before, behind, .. } in EACH {
            let last = behind.rsplit('.').next().filter(|it| !it.is_empty());
            let key = before.trim_end_matches('.').rsplit('.').next();
            let word = last.or(key).unwrap_or_default();
            assert!(
                text.contains(word),
                "{before}…{behind} stands in what init writes"
            );
        }
    }

    #[test]
    fn what_init_explains_in_comments_is_read_too() {
        // A comment that looks like a setting is one: without its mark it must be right.
        let setting = |line: &str| {
            let line = line.trim_start_matches("# ");
            line.starts_with('[')
                || line.split_once(" = ").is_some_and(|(key, _)| {
                    key.chars()
                        .all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit())
                })
        };
        let lines = include_str!("school.toml").lines();
        let text: Vec<&str> = lines
            .map(|line| match line.strip_prefix("# ") {
                Some(rest) if setting(line) => rest,
                _ => line,
            })
            .collect();
        let text = text.join("\n").replace(UNNAMED, "De Wilg");
        let (settings, diagnostics) = read(&text, "school.toml");
        assert_eq!(diagnostics, []);
        assert!(!settings.kinds.is_empty() && !settings.cycle.is_empty());
    }

    #[test]
    fn a_setting_of_a_kind_a_grade_and_a_check_is_read_and_a_wrong_one_told() {
        let text = "[kinds.start]\nminutes = 20\ntopics = [\"social\"]\n[pupil]\ngrade-3 = \"present\"\n[checks]\nletter-late = \"error\"\n";
        let (settings, diagnostics) = read(text, "school.toml");
        assert_eq!(diagnostics, []);
        assert_eq!(settings.minutes(ConversationKind::Start), 20);
        assert_eq!(settings.minutes(ConversationKind::End), 15);
        assert_eq!(
            settings.pupil_role(Grade::new(3), ConversationKind::Progress),
            PupilRole::Present
        );
        let near = |text: &str| match &read(text, "school.toml").1[0].problem {
            Problem::SettingUnknown { suggestion } => suggestion.clone(),
            problem => panic!("{problem:?}"),
        };
        assert_eq!(
            near("[checks]\nletter-lat = \"off\"\n").as_deref(),
            Some("checks.letter-late")
        );
        assert_eq!(
            near("[kinds.start]\nminuts = 20\n").as_deref(),
            Some("kinds.start.minutes")
        );
        assert_eq!(
            codes("[checks]\ndate-unreadable = \"off\"\n"),
            [("setting-unknown", 2)]
        );
        assert_eq!(
            codes("[checks]\nletter-late = \"soms\"\n"),
            [("setting-invalid", 2)]
        );
    }

    #[test]
    fn the_colour_of_the_school_must_be_dark_enough_to_read() {
        assert_eq!(codes("[school]\naccent = \"#8a1538\"\n"), []);
        assert_eq!(
            codes("[school]\naccent = \"#ffcc00\"\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(
            codes("[school]\naccent = \"rood\"\n"),
            [("setting-invalid", 2)]
        );
    }

    #[test]
    fn c1_the_cycle_is_read_in_order() {
        let text = "[[cycle]]\nkind = \"start\"\nfrom = 2026-09-14\nuntil = 2026-09-18\n[[cycle]]\nkind = \"progress\"\nfrom = 2027-02-01\n";
        let (settings, diagnostics) = read(text, "school.toml");
        assert_eq!(diagnostics, []);
        assert_eq!(settings.cycle.len(), 2);
        assert_eq!(
            settings.cycle[0].until,
            NaiveDate::from_ymd_opt(2026, 9, 18)
        );
    }
}
