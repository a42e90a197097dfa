//! Every problem has a fixture that shows it, with its messages as goldens.

use std::fs;
use std::sync::LazyLock;
use std::thread;

use gespreksmap::diagnostic::CODES;

use crate::support::{arg, printed, project, run, start};

/// What the program says of `fixtures/broken/<code>`, and how it ended. Of more than one line in `.args` the last is
/// what is looked at; those before it make what it finds.
fn answer(code: &str, language: &str, format: &str) -> Answer {
    let folder = project("fixtures/broken").join(code);
    let temp = tempfile::tempdir().expect("a folder");
    let (out, file) = (temp.path().join("out"), temp.path().join("file"));
    fs::write(&file, "x").expect("a file");
    let args = fs::read_to_string(folder.join(".args")).unwrap_or_else(|_| "check".to_owned());
    let run = |args: &str| {
        // The folder stands behind the command, or where the line says.
        let args = if args.contains("{in}") {
            args.to_owned()
        } else {
            let (command, rest) = args.split_once(' ').unwrap_or((args.trim(), ""));
            format!("{command} {{in}} {rest}")
        };
        let words = args.split_whitespace().map(|word| {
            word.replace("{in}", arg(&folder))
                .replace("{out}", arg(&out))
                .replace("{file}", arg(&file))
        });
        let words: Vec<String> = words.collect();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.extend(["--messages", language, "--format", format]);
        // A template that never ends keeps a core busy until the program ends.
        let door = if code == "part-slow" { start } else { run };
        door(&words)
    };
    let outputs: Vec<_> = args.lines().map(run).collect();
    let output = outputs.last().expect("at least one command");
    let text = printed(output)
        .replace(arg(&folder), "{in}")
        .replace(arg(&file), "{file}")
        .replace(arg(&out), "{out}");
    let steady = text
        .lines()
        .filter(|line| !line.starts_with("Tijd:") && !line.starts_with("Time:"));
    let lines: String = steady.map(|line| format!("{line}\n")).collect();
    (lines, output.code.unwrap_or(-1))
}

/// In which languages and formats the answers are looked at.
const ASKED: [(&str, &str); 4] = [
    ("nl", "human"),
    ("en", "human"),
    ("nl", "short"),
    ("nl", "json"),
];

/// What was said, and how it ended.
type Answer = (String, i32);

/// The answers of every code, as asked: given once for all tests. Each way of asking has its own thread, so that what
/// waits for a time limit waits once.
static ANSWERS: LazyLock<Vec<(&str, [Answer; 4])>> = LazyLock::new(|| {
    let mut ways = thread::scope(|scope| {
        let asked = ASKED.map(|(language, format)| {
            let all = CODES.iter().map(move |code| answer(code, language, format));
            scope.spawn(|| all.collect::<Vec<_>>().into_iter())
        });
        asked.map(|it| it.join().expect("answers"))
    });
    let all = CODES.iter().map(|code| {
        let answers = ways.each_mut().map(|it| it.next().expect("an answer"));
        (*code, answers)
    });
    all.collect()
});

/// Dutch, English, short and json answers, one golden a code.
pub fn goldens() -> Vec<(String, String)> {
    let golden = |(code, answers): &(&str, [Answer; 4])| {
        let mut text = String::new();
        for ((language, format), (answer, status)) in ASKED.iter().zip(answers) {
            text.push_str(&format!(
                "=== {language} {format}, exit code {status}\n{answer}\n"
            ));
        }
        (format!("broken/{code}.txt"), text)
    };
    ANSWERS.iter().map(golden).collect()
}

#[test]
fn every_code_has_a_fixture_that_shows_it() {
    assert_eq!(ANSWERS.len(), CODES.len());
    for (code, [(text, status), _, _, (json, _)]) in ANSWERS.iter() {
        assert!(
            text.contains(&format!("[{code}]")),
            "fixtures/broken/{code} says:\n{text}"
        );
        assert!(
            json.contains(&format!("\"code\": \"{code}\"")),
            "{code}: {json}"
        );
        assert!(
            serde_json::from_str::<serde_json::Value>(json).is_ok(),
            "{code}: {json}"
        );
        let says_error = text.lines().any(|line| line.starts_with("fout: "));
        assert_eq!(
            *status == 0,
            !says_error,
            "{code} ends with {status}:\n{text}"
        );
    }
}

#[test]
fn no_fixture_stands_without_a_code() {
    for entry in fs::read_dir(project("fixtures/broken")).expect("the fixtures") {
        let name = entry
            .expect("a folder")
            .file_name()
            .to_string_lossy()
            .into_owned();
        assert!(
            CODES.contains(&name.as_str()),
            "fixtures/broken/{name} has no code"
        );
    }
}

#[test]
fn p3_json_holds_no_value_of_a_person() {
    for (code, secret) in [
        ("language-unknown", "Turkss"),
        ("date-unreadable", "31-02-2027"),
        ("pupil-number-duplicate", "Bo"),
    ] {
        let (json, _) = answer(code, "nl", "json");
        assert!(!json.contains(&format!("“{secret}”")), "{code}: {json}");
    }
}
