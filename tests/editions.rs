//! Print runs and archive: what a school prints, keeps, and finds again years later.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use lopdf::{Document, Object};

use crate::support::{arg, printed, project, run, school, tree};

const PUPILS: &str = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerjaar;Thuistaal;Gesprek datum;Gesprek tijd;Verzorger 1 naam;Verzorger 1 straat;Verzorger 1 postcode;Verzorger 1 plaats;RW M5;RW E5\n\
    1001;Noor;Aalders;5A;5;;04-02-2027;15:45;Ans Aalders;Lindelaan 12;3011 AB;Rotterdam;M5;E5\n\
    1002;Sem;Bakker;5A;5;Turks;03-02-2027;16:00;Bo Bakker;Dorpsstraat 3;3011 AC;Rotterdam;;\n\
    1003;Bram;Cremer;5A;5;;;;Cas Cremer;Kerkweg 8;3011 AD;Rotterdam;M4;M5\n";

const SETTINGS: &str = "[school]\nname = \"De Wilg\"\n[letter]\ndate = 2027-01-12\n";

/// A school of one class with these print settings.
fn class(print: &str) -> tempfile::TempDir {
    let settings = format!("{SETTINGS}[print]\n{print}");
    school(&[("leerlingen.csv", PUPILS), ("school.toml", &settings)])
}

fn render(input: &Path, out: &Path, more: &[&str]) -> String {
    let mut args = vec!["render", arg(input), "--out", arg(out)];
    args.extend(more);
    let output = run(&args);
    assert_eq!(output.code, Some(0), "{}", printed(&output));
    printed(&output)
}

/// Title and page (from 0) of each bookmark.
fn bookmarks(file: &Path) -> Vec<(String, usize)> {
    let document = Document::load(file).expect("a PDF");
    let numbers: BTreeMap<_, _> = { document.get_pages().into_iter() }
        .map(|(number, id)| (id, number as usize - 1))
        .collect();
    let root = document.catalog().expect("a catalog");
    let outlines = root.get(b"Outlines").and_then(Object::as_reference);
    let outlines = document.get_dictionary(outlines.expect("an outline"));
    let mut next = outlines.expect("an outline").get(b"First").ok().cloned();
    let mut found = Vec::new();
    while let Some(Object::Reference(id)) = next {
        let entry = document.get_dictionary(id).expect("an entry");
        let title = entry.get(b"Title").and_then(lopdf::decode_text_string);
        let mut dest = entry.get(b"Dest").expect("a place").clone();
        if let Object::Reference(id) = dest {
            dest = document.get_object(id).expect("a place").clone();
        }
        let page = dest.as_array().expect("an array")[0].as_reference();
        found.push((title.expect("a title"), numbers[&page.expect("a page")]));
        assert!(
            entry.get(b"First").is_err(),
            "one bookmark a pack, none inside"
        );
        next = entry.get(b"Next").ok().cloned();
    }
    found
}

/// How a viewer numbers each page.
fn labels(file: &Path) -> Vec<String> {
    let document = Document::load(file).expect("a PDF");
    let root = document.catalog().expect("a catalog");
    let follow = |object: &Object| match object {
        Object::Reference(id) => document.get_object(*id).expect("an object").clone(),
        object => object.clone(),
    };
    let tree = follow(root.get(b"PageLabels").expect("labels"));
    let numbers = follow(
        tree.as_dict()
            .expect("a tree")
            .get(b"Nums")
            .expect("numbers"),
    );
    let numbers = numbers.as_array().expect("an array").clone();
    let mut ranges = BTreeMap::new();
    for pair in numbers.chunks(2) {
        let label = follow(&pair[1]);
        let label = label.as_dict().expect("a label");
        let prefix = label.get(b"P").and_then(lopdf::decode_text_string);
        let start = label.get(b"St").and_then(Object::as_i64).unwrap_or(1);
        let from = pair[0].as_i64().expect("a page") as usize;
        ranges.insert(from, (prefix.unwrap_or_default(), start));
    }
    let pages = document.get_pages().len();
    (0..pages)
        .map(|page| {
            let (from, (prefix, start)) = ranges.range(..=page).next_back().expect("a range");
            format!("{prefix}{}", start + (page - from) as i64)
        })
        .collect()
}

/// The tags of a file: kind, language, id, headers and parent of each element, by number.
struct Element {
    kind: String,
    lang: Option<String>,
    id: Option<Vec<u8>>,
    headers: Vec<Vec<u8>>,
}

fn elements(document: &Document) -> Vec<Element> {
    let dictionaries = document.objects.values().filter_map(|it| it.as_dict().ok());
    let elements = dictionaries.filter(|it| it.has_type(b"StructElem"));
    let text = |object: &Object| lopdf::decode_text_string(object).expect("text");
    let read = elements.map(|it| {
        let kind = it.get(b"S").and_then(Object::as_name).expect("a kind");
        let attributes = it.get(b"A").and_then(Object::as_array).ok();
        let attributes = attributes.into_iter().flatten();
        let headers =
            attributes.filter_map(|it| it.as_dict().ok()?.get(b"Headers").ok()?.as_array().ok());
        Element {
            kind: String::from_utf8_lossy(kind).into_owned(),
            lang: it.get(b"Lang").ok().map(text),
            id: it
                .get(b"ID")
                .and_then(Object::as_str)
                .ok()
                .map(<[u8]>::to_vec),
            headers: headers
                .flatten()
                .map(|it| it.as_str().expect("an id").to_vec())
                .collect(),
        }
    });
    read.collect()
}

/// The text of each page, as far as it can be read without fonts: whether it has any.
fn is_empty(file: &Path, page: usize) -> bool {
    let document = Document::load(file).expect("a PDF");
    let id = document.get_pages()[&(page as u32 + 1)];
    let content = document.get_and_decode_page_content(id).expect("content");
    !content
        .operations
        .iter()
        .any(|it| ["TJ", "Tj", "f", "S"].contains(&it.operator.as_str()))
}

/// Packs are joined object by object: what tells them apart for a reader of a screen must not get mixed.
#[test]
fn tags_of_each_pack_of_a_print_run_stay_its_own() {
    let (input, out) = (class(""), tempfile::tempdir().expect("a folder"));
    render(input.path(), out.path(), &["--edition", "packs,print"]);
    let document = Document::load(out.path().join("print/5A.pdf")).expect("a PDF");
    let elements = elements(&document);
    let of_kind = |kind: &'static str| elements.iter().filter(move |it| it.kind == kind);
    assert_eq!(of_kind("Document").count(), 1);
    let parts: Vec<_> = of_kind("Part").map(|it| it.lang.as_deref()).collect();
    assert_eq!(
        parts,
        [Some("nl"), Some("tr"), Some("nl")],
        "languages of the packs"
    );
    let all: Vec<&Vec<u8>> = elements.iter().filter_map(|it| it.id.as_ref()).collect();
    let ids: BTreeSet<&Vec<u8>> = all.iter().copied().collect();
    assert_eq!(all.len(), ids.len(), "no id twice");
    let named: Vec<&Vec<u8>> = elements.iter().flat_map(|it| &it.headers).collect();
    assert!(
        named.len() > 3 && named.iter().all(|it| ids.contains(it)),
        "{named:?}"
    );
    let pages = document.get_pages();
    let keys = pages.values().map(|id| {
        let page = document.get_dictionary(*id).expect("a page");
        page.get(b"StructParents").and_then(Object::as_i64).ok()
    });
    let keys: Vec<i64> = keys.flatten().collect();
    let told: BTreeSet<i64> = keys.iter().copied().collect();
    assert_eq!(keys.len(), told.len(), "each page has a key of its own");
    let root = document
        .catalog()
        .expect("a catalog")
        .get(b"StructTreeRoot");
    let root = root.and_then(Object::as_reference).expect("tags");
    let root = document.get_dictionary(root).expect("tags");
    let tree = root
        .get(b"ParentTree")
        .and_then(Object::as_dict)
        .expect("keys");
    let tree = tree.get(b"Nums").and_then(Object::as_array).expect("keys");
    let tree: BTreeSet<i64> = tree
        .iter()
        .step_by(2)
        .map(|it| it.as_i64().expect("a key"))
        .collect();
    assert_eq!(tree, told);
}

/// A joined file says what it is itself, not what its first pack is.
#[test]
fn a_print_run_tells_its_own_title_and_number_of_pages() {
    let (input, out) = (class(""), tempfile::tempdir().expect("a folder"));
    render(input.path(), out.path(), &["--edition", "packs,print"]);
    let document = Document::load(out.path().join("print/5A.pdf")).expect("a PDF");
    let metadata = { document.objects.values() }
        .filter_map(|it| it.as_stream().ok())
        .find(|it| it.dict.has_type(b"Metadata"));
    let metadata = String::from_utf8_lossy(&metadata.expect("metadata").content).into_owned();
    let pages = document.get_pages().len();
    assert!(
        metadata.contains(&format!("<xmpTPg:NPages>{pages}<")),
        "{metadata}"
    );
    assert!(
        metadata.contains("Afdrukken groep 5A") && !metadata.contains("Noor"),
        "{metadata}"
    );
    let ids = document
        .trailer
        .get(b"ID")
        .and_then(Object::as_array)
        .expect("ids");
    let instance = String::from_utf8_lossy(ids[1].as_str().expect("an id")).into_owned();
    assert!(metadata.contains(&instance), "one instance in both places");
}

#[test]
fn each_pack_of_a_print_run_starts_on_a_sheet_of_its_own_with_a_bookmark() {
    let (input, out) = (class(""), tempfile::tempdir().expect("a folder"));
    render(input.path(), out.path(), &["--edition", "packs,print"]);
    let file = out.path().join("print/5A.pdf");
    let found = bookmarks(&file);
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Noor Aalders · Aalders",
            "Sem Bakker · Bakker · Turks",
            "Bram Cremer · Cremer"
        ]
    );
    assert!(
        found.iter().all(|(_, page)| page % 2 == 0),
        "right-hand pages: {found:?}"
    );
    let labels = labels(&file);
    assert_eq!(labels.len() % 2, 0, "the last sheet is whole");
    let blanks: Vec<usize> = (0..labels.len())
        .filter(|&page| is_empty(&file, page))
        .collect();
    let told: Vec<usize> = (0..labels.len())
        .filter(|&page| labels[page].starts_with("leeg"))
        .collect();
    assert!(
        !blanks.is_empty(),
        "a pack of this school has an odd number of pages"
    );
    assert_eq!(blanks, told, "empty pages are told, and only they");
    let pages = |name: &str| {
        let file = fs::read_dir(out.path().join("packs/5A")).expect("packs");
        let file = file.map(|it| it.expect("a file").path());
        let mut file = file.filter(|it| it.to_string_lossy().contains(name));
        Document::load(file.next().expect("the pack"))
            .expect("a PDF")
            .get_pages()
            .len()
    };
    let sum: usize = ["Noor", "Sem", "Bram"].iter().map(|name| pages(name)).sum();
    assert_eq!(
        labels.len(),
        sum + blanks.len(),
        "every page of every pack, and no more"
    );
}

#[test]
fn a_print_run_follows_the_schedule_when_the_school_wants_it() {
    let input = class("order = \"schedule\"\n");
    let out = tempfile::tempdir().expect("a folder");
    render(
        input.path(),
        out.path(),
        &["--edition", "print", "--part", "agreements"],
    );
    let found = bookmarks(&out.path().join("print/5A selectie.pdf"));
    let names: Vec<&str> = found.iter().map(|(name, _)| &name[..3]).collect();
    assert_eq!(
        names,
        ["Sem", "Noo", "Bra"],
        "by day and hour; who has none comes last"
    );
    assert!(
        !out.path().join("packs").exists(),
        "only what was asked for"
    );
}

#[test]
fn what_goes_home_and_what_lies_on_the_table_are_two_files() {
    let input = class("by-moment = true\nseparators = true\n");
    let out = tempfile::tempdir().expect("a folder");
    render(input.path(), out.path(), &["--edition", "print"]);
    for name in ["5A thuis.pdf", "5A tafel.pdf"] {
        let file = out.path().join("print").join(name);
        let found = bookmarks(&file);
        assert_eq!(found.len(), 3, "{name}");
        for (_, page) in found {
            assert_eq!(page % 2, 0, "{name}");
            assert!(!is_empty(&file, page), "the separator lies on top");
            assert!(is_empty(&file, page + 1), "its back is empty");
        }
    }
    assert!(!out.path().join("print/5A.pdf").exists());
}

#[test]
fn packs_of_as_many_sheets_share_a_file_and_a_booklet_has_four_pages_a_sheet() {
    let input = class("by-sheets = true\npaper = \"a3-booklet\"\n");
    let out = tempfile::tempdir().expect("a folder");
    render(
        input.path(),
        out.path(),
        &["--edition", "print", "--part", "invitation,agenda"],
    );
    let mut packs = 0;
    for entry in fs::read_dir(out.path().join("print")).expect("print runs") {
        let file = entry.expect("a file").path();
        let name = file
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let Some(rest) = name.strip_prefix("5A selectie ") else {
            assert_eq!(name, "proefblad.pdf");
            continue;
        };
        let sheets: usize = rest
            .split(' ')
            .next()
            .and_then(|it| it.parse().ok())
            .expect("sheets");
        let document = Document::load(&file).expect("a PDF");
        let found = bookmarks(&file);
        assert_eq!(
            document.get_pages().len(),
            found.len() * sheets * 2,
            "{name}"
        );
        packs += found.len();
        for id in document.get_pages().into_values() {
            let page = document.get_dictionary(id).expect("a page");
            let size = page
                .get(b"MediaBox")
                .and_then(Object::as_array)
                .expect("a size");
            let width = size[2].as_float().expect("a number");
            assert!((width - 1190.55).abs() < 1.0, "A3: {width}");
        }
    }
    assert_eq!(packs, 3);
}

#[test]
fn address_labels_are_a_file_of_their_own() {
    let input = class("labels = \"63.5x38.1\"\n");
    let out = tempfile::tempdir().expect("a folder");
    render(
        input.path(),
        out.path(),
        &["--edition", "print", "--part", "agreements"],
    );
    let labels = Document::load(out.path().join("print/etiketten.pdf")).expect("labels");
    assert_eq!(labels.get_pages().len(), 1, "three labels fit on a sheet");
}

/// The data inside a report.
fn attached(file: &Path) -> serde_json::Value {
    let document = Document::load(file).expect("a PDF");
    let mut found = document.objects.values().filter_map(|object| {
        let stream = object.as_stream().ok()?;
        let kind = stream.dict.get(b"Type").and_then(Object::as_name).ok()?;
        (kind == b"EmbeddedFile").then(|| {
            stream
                .decompressed_content()
                .unwrap_or_else(|_| stream.content.clone())
        })
    });
    let bytes = found.next().expect("a file inside");
    assert!(found.next().is_none(), "one file");
    serde_json::from_slice(&bytes).expect("json")
}

#[test]
fn c10_c23_a_report_is_of_the_pupil_alone_and_holds_its_data() {
    let agreements = "Leerlingnummer;Afspraak;Wie;Datum;Terugkijken op\n\
        1001;Elke avond lezen;ouders;01-10-2026;01-02-2027\n\
        1001;Samen klokkijken;Noor en juf;04-02-2027;01-04-2027\n";
    let input = school(&[
        ("leerlingen.csv", PUPILS),
        ("school.toml", SETTINGS),
        ("afspraken.csv", agreements),
    ]);
    let out = tempfile::tempdir().expect("a folder");
    render(input.path(), out.path(), &["--edition", "archive"]);
    let folder = out
        .path()
        .join("archive/data/2026-2027/voortgangsgesprek/5A");
    let file = folder.join("1001 Noor Aalders.pdf");
    let data = attached(&file);
    assert_eq!(data["pupil"]["number"], "1001");
    assert_eq!(data["school_year"], "2026-2027");
    assert_eq!(data["conversation"]["date"], "2027-02-04");
    assert_eq!(data["results"].as_array().map(Vec::len), Some(2));
    assert_eq!(data["earlier_agreements"][0]["text"], "Elke avond lezen");
    assert_eq!(data["agreements"][0]["text"], "Samen klokkijken");
    assert_eq!(
        data["retain_until"], "2032-07-31",
        "P4: grade 8 ends in 2030, two years more"
    );
    let all = data.to_string();
    for secret in ["Ans", "Lindelaan", "3011", "Rotterdam"] {
        assert!(!all.contains(secret), "{secret} is of the household");
    }
    let document = Document::load(&file).expect("a PDF");
    let metadata = document
        .catalog()
        .expect("a catalog")
        .get(b"Metadata")
        .and_then(Object::as_reference);
    let metadata = document
        .get_object(metadata.expect("metadata"))
        .and_then(Object::as_stream)
        .expect("XMP");
    let metadata = String::from_utf8_lossy(&metadata.content).into_owned();
    for told in [
        "Verslag over Noor Aalders",
        "schooljaar 2026-2027",
        "voortgangsgesprek",
        "bewaren tot en met 2032-07-31",
        "2027-01-12",
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
    ] {
        assert!(metadata.contains(told), "{told}: {metadata}");
    }
}

#[test]
fn c23_an_archive_grows_from_round_to_round_and_can_be_verified() {
    let out = tempfile::tempdir().expect("a folder");
    let first = school(&[("leerlingen.csv", PUPILS), ("school.toml", SETTINGS)]);
    render(first.path(), out.path(), &["--edition", "archive"]);
    let end = format!("{SETTINGS}[conversation]\nkind = \"end\"\n");
    let second = school(&[("leerlingen.csv", PUPILS), ("school.toml", &end)]);
    render(second.path(), out.path(), &["--edition", "archive"]);
    // A selection makes the same report again, not another one.
    render(
        second.path(),
        out.path(),
        &["--edition", "archive", "--pupil", "1001"],
    );
    let reports = |out: &Path| {
        let files = tree(out).into_iter().map(|(name, _)| name);
        files
            .filter(|name| name.starts_with("archive/data/"))
            .count()
    };
    assert_eq!(reports(out.path()), 6);
    let archive = out.path().join("archive");
    let sound = run(&["verify", arg(&archive)]);
    assert_eq!(sound.code, Some(0), "{}", printed(&sound));
    let report = archive.join("data/2026-2027/eindgesprek/5A/1003 Bram Cremer.pdf");
    let mut bytes = fs::read(&report).expect("a report");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&report, bytes).expect("written");
    let broken = run(&["verify", arg(out.path()), "--format", "short"]);
    assert_eq!(broken.code, Some(1));
    assert!(
        printed(&broken).contains("[file-changed]"),
        "{}",
        printed(&broken)
    );
}

#[test]
fn p4_reports_past_their_date_are_listed_and_removed_only_when_asked() {
    let out = tempfile::tempdir().expect("a folder");
    let eighth = PUPILS.replace("1003;Bram;Cremer;5A;5", "1003;Bram;Cremer;8A;8");
    let input = school(&[("leerlingen.csv", &eighth), ("school.toml", SETTINGS)]);
    render(input.path(), out.path(), &["--edition", "archive"]);
    let report = out
        .path()
        .join("archive/data/2026-2027/voortgangsgesprek/8A/1003 Bram Cremer.pdf");
    let purge = |more: &[&str]| {
        let mut args = vec!["purge", arg(out.path())];
        args.extend(more);
        let output = run(&args);
        assert_eq!(output.code, Some(0), "{}", printed(&output));
        printed(&output)
    };
    assert!(
        purge(&["--before", "2029-07-31", "--yes"]).contains("Geen verslag"),
        "kept until and with 31 July"
    );
    assert!(purge(&["--before", "2029-08-01"]).contains("1003 Bram Cremer.pdf"));
    assert!(report.exists(), "a list removes nothing");
    assert!(purge(&["--before", "2029-08-01", "--yes"]).contains("Weggehaalde verslagen: 1"));
    assert!(!report.exists());
    let log = fs::read_to_string(out.path().join("archive/removed.csv")).expect("a log");
    assert!(log.contains("2029-07-31") && !log.contains("Bram"), "{log}");
    let sound = run(&["verify", arg(out.path())]);
    assert_eq!(sound.code, Some(0), "{}", printed(&sound));
}

#[test]
fn every_edition_of_the_demo_school_is_on_the_overview() {
    let out = tempfile::tempdir().expect("a folder");
    let editions = "packs,print,teacher,year-plan,archive";
    render(
        &project("fixtures/de-regenboog"),
        out.path(),
        &["--edition", editions],
    );
    let page = fs::read_to_string(out.path().join("index.html")).expect("an overview");
    assert_eq!(page.matches("<img ").count(), 29, "a picture of each pack");
    for link in [
        "print/3A.pdf",
        "print/proefblad.pdf",
        "teacher/8B.pdf",
        "year-plan/ar.pdf",
    ] {
        assert!(page.contains(link), "{link}");
    }
    for from_elsewhere in [
        "http://",
        "https://",
        "<link rel=\"stylesheet",
        "<script src",
        "src=\"//",
    ] {
        let found = page
            .match_indices(from_elsewhere)
            .map(|(at, _)| &page[at..(at + 60).min(page.len())]);
        let found: Vec<&str> = found.filter(|it| !it.contains("w3.org")).collect();
        assert_eq!(found, [] as [&str; 0]);
    }
}
