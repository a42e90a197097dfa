//! No template holds a word of its own: with every text made strange, no plain word is left.

use std::collections::BTreeMap;

use gespreksmap::locale::{LocaleFiles, Locales, pseudo};
use gespreksmap::plan::Wanted;
use gespreksmap::render::{Shelf, Ware};

use crate::support::{LOCALES, flowing, packs, project, school};

/// The Dutch texts made strange, as files of the folder `locales/<folder>` of a school.
fn strange(folder: &str) -> Vec<(String, String)> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(project("locales/nl")).expect("the Dutch texts") {
        let path = entry.expect("a file").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        files.insert(name, std::fs::read_to_string(&path).expect("a text"));
    }
    let dutch = LocaleFiles {
        tag: "nl".into(),
        origin: "locales/nl".into(),
        files,
    };
    let strange = pseudo(&dutch).files.into_iter();
    strange
        .map(|(name, text)| (format!("locales/{folder}/{name}"), text))
        .collect()
}

/// A school with these files.
fn school_of(files: &[(String, String)]) -> tempfile::TempDir {
    let borrowed: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    school(&borrowed)
}

/// The texts and the fonts that the program carries.
fn shelf() -> (&'static Locales, Shelf) {
    let templates = gespreksmap::built_in::templates().into_iter();
    let wares = templates.map(|(path, bytes)| (path.clone(), Ware::new(&path, bytes)));
    let shelf = Shelf::new(&wares.collect(), &LOCALES, None, None);
    (&LOCALES, shelf)
}

#[test]
fn a_school_adds_a_language_with_a_folder_and_no_code() {
    let csv = "Roepnaam;Achternaam;Groep;Thuistaal\nNoor;Jansen;3A;qps\n";
    let mut files = strange("qps");
    files.push(("leerlingen.csv".into(), csv.into()));
    let folder = school_of(&files);
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one pack");
    assert!(pack.path.ends_with("- qps.pdf"), "{}", pack.path);
    let words = flowing(&pack);
    assert!(words.contains("⁅"), "the new language is on paper");
    assert!(
        words.contains("Uitnodiging"),
        "the Dutch letter is on the reverse"
    );
}

#[test]
fn texts_that_were_exported_with_the_templates_do_not_count() {
    let csv = "Roepnaam;Achternaam;Groep\nNoor;Jansen;3A\n";
    let folder = school(&[("leerlingen.csv", csv), ("templates/texts/nl.json", "{}")]);
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one pack");
    assert!(flowing(&pack).contains("Gesprek over Noor"));
}

#[test]
fn t8_every_text_of_every_language_is_in_the_fonts() {
    let (locales, shelf) = shelf();
    for locale in locales.iter() {
        for (id, text) in locale.labels() {
            let missing = text.chars().find(|&c| !shelf.can_print(c));
            assert_eq!(missing, None, "{} in {id} of {}", text, locale.meta().tag);
        }
    }
}

#[test]
fn no_template_holds_a_word_of_its_own() {
    // In the place of Dutch; its locale.toml stays Dutch.
    let mut files = strange("nl");
    files.retain(|(name, _)| name.ends_with(".ftl"));
    // All data is numbers and signs, so that every letter on paper comes from a template or a text.
    let pupils = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerjaar;Leerkracht;Lokaal;Sterk punt;Talent;Aandachtspunt;Ziek;Te laat;Verlof;Rekenen M3;Rekenen E3;Rekenen M3 niveaugroep\n1;11;22;33;4;44;55;66;77;88;1;2;3;M3;E3;III\n";
    files.push(("leerlingen.csv".into(), pupils.into()));
    let folder = school_of(&files);
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one pack");
    let words = flowing(&pack);
    let plain: Vec<&str> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()) && !is_level(word))
        .collect();
    assert!(plain.is_empty(), "words that are in no text: {plain:?}");
    assert!(
        words.matches('⁅').count() > 50,
        "the strange texts are on paper"
    );
}

/// `M5`, `III`: names of levels and bands belong to every language.
fn is_level(word: &str) -> bool {
    let step = word.len() == 2
        && word.starts_with(['M', 'E'])
        && word.ends_with(['3', '4', '5', '6', '7', '8']);
    step || ["I", "II", "III", "IV", "V"].contains(&word)
}

/// Letters of names from many places, composed and with marks of their own.
const NAMES: [(&str, &str); 10] = [
    (
        "Dutch",
        "Zoë Daniëlle François Renée Ćwik IJsbrand Ĳssel Jørgen ’t Hart",
    ),
    (
        "Turkish",
        "Çağla Gökçe Işıl İbrahim Şükrü Ümit Öztürk Yağmur",
    ),
    (
        "Polish",
        "Łukasz Błażej Świętosława Żaneta Źdźbło Ćwikła Ńemczyk Ędward Ąda Óskar",
    ),
    (
        "Czech",
        "Jiří Dvořák Šárka Žaneta Čeněk Ďurica Ťopka Ňuša Růžena Ěva Ýrsa Éva Áda Íva Úna",
    ),
    (
        "Vietnamese",
        "Nguyễn Đặng Trần Phạm Hồng Ngọc Thủy Ỹ Quỳnh Ưởng Bảo Ẩn Ậu Ế Ồ Ỗ Ợ Ử Ữ Ỵ",
    ),
    ("Romanian", "Ștefan Țăranu Răzvan Înghel Ânca Ion"),
    ("Somali", "Cabdiraxmaan Xaliimo Faadumo Maxamed Dhaqane"),
    ("Yoruba", "Ọlúwáṣeun Adébáyọ̀ Ẹ̀bùn Ṣadé Ọ̀ṣun Ńkẹ́"),
    (
        "Icelandic",
        "Þórður Guðrún Ægir Öðinn Sæunn Ýmir Ásdís Íris Óðinn Úlfur Éva",
    ),
    (
        "Hawaiian",
        "Kaʻiulani Keliʻi Hōkū Māhealani Pūʻali Lēʻahi Kīlauea",
    ),
];

#[test]
fn t8_names_from_many_places_can_be_printed() {
    let (_, shelf) = shelf();
    for (language, names) in NAMES {
        let missing: Vec<char> = names.chars().filter(|&c| !shelf.can_print(c)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
    // On paper too: every name in one pack.
    for (language, names) in NAMES {
        let csv = format!("Roepnaam;Achternaam;Groep\n\"{names}\";Jansen;3A\n");
        let folder = school(&[("leerlingen.csv", csv.as_str())]);
        let wanted = Wanted {
            parts: vec![gespreksmap::domain::Part::Agreements],
            ..Wanted::default()
        };
        let [pack] = packs(folder.path(), &wanted)
            .try_into()
            .ok()
            .expect("one pack");
        assert!(flowing(&pack).contains("Jansen"), "{language}");
    }
}

#[test]
fn t8_every_font_has_its_licence_and_its_checksum() {
    use sha2::{Digest as _, Sha256};
    let folder = project("templates/fonts");
    let sums = std::fs::read_to_string(folder.join("SHA256SUMS")).expect("the list");
    let mut fonts = 0;
    for entry in std::fs::read_dir(&folder).expect("the fonts") {
        let path = entry.expect("a file").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let Some(family) = name.strip_suffix(".ttf") else {
            continue;
        };
        let digest = Sha256::digest(std::fs::read(&path).expect("a font"));
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(
            sums.contains(&format!("{digest}  {name}")),
            "{name} is not as listed"
        );
        let (family, _) = family.split_once('-').expect("family and weight");
        assert!(
            folder.join(format!("OFL-{family}.txt")).exists(),
            "{family} has a licence"
        );
        fonts += 1;
    }
    assert_eq!(
        fonts,
        sums.lines().count(),
        "no font is listed that is not there"
    );
}
