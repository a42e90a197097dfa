//! The pages of the fixture school: words, order, tags, the rules of the field.

use std::fmt::Write as _;

use gespreksmap::domain::LangTag;
use gespreksmap::plan::Wanted;
use lopdf::{Dictionary, Document, Object};

use crate::support::{arg, flowing, packs, packs_of, project, run, text};

/// Pupils whose packs are goldens: with everything and with nothing, in three languages.
const LOOKED_AT: [&str; 5] = ["1002", "1014", "1016", "1018", "1022"];

/// Words of every page, and the tags of the file that a screen reader follows.
pub fn goldens() -> Vec<(String, String)> {
    let school = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    let numbers = LOOKED_AT.join(",");
    let output = run(&[
        "render",
        arg(&school),
        "--out",
        arg(out.path()),
        "--pupil",
        &numbers,
    ]);
    assert_eq!(output.code, Some(0));
    let wanted = Wanted {
        pupils: LOOKED_AT.map(str::to_owned).to_vec(),
        ..Wanted::default()
    };
    let mut goldens = papers(&school);
    let nothing = crate::support::school(&[("leerlingen.csv", NOTHING)]);
    for pack in packs(nothing.path(), &Wanted::default()) {
        goldens.push((format!("packs/nothing-{}.txt", pack.stem), text(&pack)));
    }
    for pack in packs(&school, &wanted) {
        goldens.push((format!("packs/{}.txt", pack.stem), text(&pack)));
        goldens.push((
            format!("packs/{}.tags.txt", pack.stem),
            tags(&out.path().join(&pack.path)),
        ));
    }
    goldens
}

/// Pupils of whom the file knows a name, a class and a language.
const NOTHING: &str = "Leerlingnummer;Roepnaam;Achternaam;Groep;Thuistaal\n1;Noor;Jansen;6A;\n2;Yara;Haddad;6A;Arabisch\n3;Kofi;Mensah;6A;Engels\n";

/// The papers of a teacher and of the year: words and tags.
fn papers(school: &std::path::Path) -> Vec<(String, String)> {
    let out = tempfile::tempdir().expect("a folder");
    let args = ["render", arg(school), "--out", arg(out.path())];
    let output = run(&[args.as_slice(), &["--edition", "teacher,year-plan"]].concat());
    assert_eq!(output.code, Some(0));
    let papers = [
        ("teacher-5-6", "teacher/5-6 Kabouters.pdf"),
        ("year-plan-nl", "year-plan/nl.pdf"),
        ("year-plan-ar", "year-plan/ar.pdf"),
    ];
    papers
        .iter()
        .map(|(name, path)| {
            (
                format!("papers/{name}.tags.txt"),
                tags(&out.path().join(path)),
            )
        })
        .collect()
}

/// The charts as small pictures: here the picture is the point.
pub fn charts() -> Vec<(String, Vec<u8>)> {
    use gespreksmap::domain::Part;
    let results = "Leerlingnummer;Vak;Toets;Moment;Niveau;Niveaugroep;Toets op maat\n\
        1;Rekenen;M3;M3;M3;III;\n1;Rekenen;E3;E3;E3;III;\n1;Rekenen;M4;M4;E3;IV;\n1;Rekenen;M4;M5;M4;V;ja\n1;Rekenen;E4;M6;E4;V;ja\n1;Rekenen;M6;M7;E5;IV;\n\
        1;Begrijpend lezen;M3;M3;<M3;V;\n1;Begrijpend lezen;M4;M4;M4;III;\n1;Begrijpend lezen;M5;M5;E6;I;\n1;Begrijpend lezen;M7;M7;>E8;I;\n\
        1;Spelling;M6;M6;M6/E6;II;\n1;Technisch lezen;M7;M7;37;IV;\n";
    let pupils = "Leerlingnummer;Roepnaam;Achternaam;Groep;Thuistaal;Datum gesprek\n1;Noor;Jansen;7A;Arabisch;03-02-2027\n";
    let lines = "lines = [{ name = \"havo\", rate = 1.0 }]\n";
    let cases = [
        ("all-together", "[staircase]\n".to_owned()),
        ("apart", "[staircase]\nlayout = \"apart\"\n".to_owned()),
        (
            "exit-bands",
            format!("[staircase]\nexit-bands = true\n{lines}"),
        ),
    ];
    let mut pictures = Vec::new();
    for (name, settings) in cases {
        let settings = format!("{settings}[pack]\nparts = [\"staircase\", \"growth\"]\n");
        let folder = crate::support::school(&[
            ("leerlingen.csv", pupils),
            ("resultaten.csv", results),
            ("school.toml", settings.as_str()),
        ]);
        let parts = if name == "apart" {
            vec![Part::Staircase, Part::Growth]
        } else {
            vec![Part::Staircase]
        };
        let wanted = Wanted {
            parts,
            ..Wanted::default()
        };
        for pack in packs(folder.path(), &wanted) {
            for (page, number) in pack.pages.iter().zip(1..) {
                let picture = gespreksmap::render::picture(page, 40).expect("a picture");
                pictures.push((format!("charts/{name}-{number}.png"), picture));
            }
        }
    }
    pictures
}

/// The tag tree of a PDF: type, language and alternative text, indented.
fn tags(path: &std::path::Path) -> String {
    let document = Document::load(path).expect("a PDF");
    let root = document
        .catalog()
        .expect("a catalog")
        .get(b"StructTreeRoot")
        .expect("tags");
    let root = dictionary(&document, root).expect("a tree");
    let mut out = String::new();
    kids(&document, root, 0, &mut out);
    out
}

fn dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

fn kids(document: &Document, parent: &Dictionary, depth: usize, out: &mut String) {
    let Ok(kids) = parent.get(b"K") else { return };
    let (_, kids) = document.dereference(kids).expect("kids");
    let list = match kids {
        Object::Array(list) => list.clone(),
        other => vec![other.clone()],
    };
    for kid in &list {
        let Some(element) = dictionary(document, kid) else {
            continue;
        };
        let Ok(kind) = element.get(b"S").and_then(Object::as_name) else {
            continue;
        };
        let string = |key: &[u8]| {
            element
                .get(key)
                .ok()
                .and_then(|it| lopdf::decode_text_string(it).ok())
        };
        _ = write!(
            out,
            "{}{}",
            "  ".repeat(depth),
            String::from_utf8_lossy(kind)
        );
        if let Some(lang) = string(b"Lang") {
            _ = write!(out, " ({lang})");
        }
        if let Some(alt) = string(b"Alt") {
            _ = write!(out, " “{alt}”");
        }
        out.push('\n');
        self::kids(document, element, depth + 1, out);
    }
}

fn school() -> std::path::PathBuf {
    project("fixtures/de-regenboog")
}

#[test]
fn a_pack_has_every_part_in_order_and_a_foot_on_every_page() {
    let [pack] = packs_of(&school(), "1022")
        .try_into()
        .ok()
        .expect("one household");
    let pages: Vec<String> = text(&pack)
        .split("\n\n")
        .map(gespreksmap::locale::plain)
        .collect();
    let total = pack.pages.len();
    let parts = [
        "Uitnodiging",
        "Voorbereiding",
        "Leerlingblad",
        "Gespreksagenda",
        "Ontwikkeltrap",
        "Groeigrafiek",
        "Afspraken",
    ];
    let mut seen: Vec<&str> = Vec::new();
    for (page, number) in pages.iter().zip(1..=total) {
        assert!(
            page.contains("Roos de Groot · groep 8B"),
            "page {number} says whose it is: {page}"
        );
        assert!(
            page.contains(&format!("pagina {number} van {total}")),
            "page {number} is numbered"
        );
        let part = parts
            .iter()
            .find(|part| page.lines().any(|line| line == **part))
            .expect("a part");
        if seen.last() != Some(part) {
            seen.push(part);
        }
    }
    assert_eq!(seen, parts);
}

#[test]
fn the_letter_is_one_page_and_the_agenda_at_most_two() {
    let locales = gespreksmap::pipeline::built_in_locales().expect("the built-in texts are right");
    for pack in packs(&school(), &Wanted::default()) {
        let tag: Vec<&str> = pack.stem.splitn(3, '-').collect();
        let tag = LangTag(tag[2].to_owned());
        let labels = locales.get(&tag).expect("a language with texts").labels();
        let feet = crate::support::feet(&pack);
        let count = |part: &str| {
            feet.iter()
                .filter(|(name, _)| *name == labels[part])
                .count()
        };
        // A translated pack has the letter twice: Dutch on the reverse (B6).
        let letters = if tag.is_dutch() { 1 } else { 2 };
        assert_eq!(count("part-invitation"), letters, "{}", pack.path);
        let pages = count("part-agenda");
        assert!(
            (1..=2).contains(&pages),
            "{}: {pages} pages of agenda",
            pack.path
        );
    }
}

#[test]
fn c10_separated_parents_get_the_same_and_nothing_of_each_other() {
    let [first, second] = packs_of(&school(), "1016")
        .try_into()
        .ok()
        .expect("two households");
    let (first, second) = (flowing(&first), flowing(&second));
    for (own, other) in [("Vuurtorenpad", "Vermeer"), ("Rachid", "Vermeer")] {
        assert_ne!(
            first.contains(own),
            second.contains(own),
            "{own} is in one pack only"
        );
        assert_ne!(
            first.contains(other),
            second.contains(other),
            "{other} is in one pack only"
        );
    }
}

#[test]
fn p2_a_secret_address_is_printed_nowhere() {
    let guardians = std::fs::read(school().join("verzorgers.csv")).expect("the guardians");
    let guardians = encoding_rs::WINDOWS_1252.decode(&guardians).0.into_owned();
    let row = guardians
        .lines()
        .find(|line| line.starts_with("1021;"))
        .expect("a row");
    for secret in ["Laan van de Eenheid", "3014WV"] {
        assert!(row.contains(secret), "the file holds it: {row}");
    }
    for pack in packs_of(&school(), "1021") {
        let words = flowing(&pack);
        for secret in ["Eenheid", "3014"] {
            assert!(!words.contains(secret), "{secret} is printed");
        }
        assert!(
            words.contains("Aan de ouders/verzorgers van"),
            "the letter goes via the pupil"
        );
    }
}

#[test]
fn c7_the_second_colleague_stands_in_the_invitation() {
    let [pack] = packs_of(&school(), "1022")
        .try_into()
        .ok()
        .expect("one household");
    assert!(flowing(&pack).contains("tweede collega"));
}

#[test]
fn c5_a_pupil_who_stays_at_home_has_no_sheet() {
    let [pack] = packs_of(&school(), "1001")
        .try_into()
        .ok()
        .expect("one household");
    assert!(!text(&pack).lines().any(|line| line == "Leerlingblad"));
}

#[test]
fn l8_grades_1_and_2_have_observations_in_place_of_a_staircase() {
    let [pack] = packs_of(&school(), "1001")
        .try_into()
        .ok()
        .expect("one household");
    assert!(flowing(&pack).contains("In groep 1 en 2 maken kinderen geen toetsen."));
}

#[test]
fn b6_a_translation_says_so_and_has_the_dutch_letter_on_the_reverse() {
    let [pack] = packs_of(&school(), "1018")
        .try_into()
        .ok()
        .expect("one household");
    let pages = gespreksmap::locale::plain(&text(&pack));
    let mut pages = pages.split("\n\n");
    let (first, second) = (
        pages.next().expect("a letter"),
        pages.next().expect("a reverse"),
    );
    assert!(first.contains("translation"), "{first}");
    assert!(second.contains("Uitnodiging"), "{second}");
}

#[test]
fn a_lone_csv_gives_complete_packs_with_lines_to_fill_in() {
    let made = packs(&project("fixtures/minimal.csv"), &Wanted::default());
    assert_eq!(made.len(), 6);
    for pack in made {
        let words = flowing(&pack);
        for part in [
            "Uitnodiging",
            "Voorbereiding",
            "Gespreksagenda",
            "Afspraken",
        ] {
            assert!(words.contains(part), "{}: {part}", pack.path);
        }
    }
}
