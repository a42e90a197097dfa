//! The files of packs, as what reads them gets them: pages that packs share and letters of the case are put in after
//! the export, and must be there.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object};

use crate::support::{arg, feet, packs, project, run, words};
use gespreksmap::plan::Wanted;

/// The files of the fixture school by path, made once.
fn files() -> &'static Vec<(String, Document)> {
    static FILES: std::sync::LazyLock<Vec<(String, Document)>> = std::sync::LazyLock::new(|| {
        let out = tempfile::tempdir().expect("a folder");
        let school = project("fixtures/de-regenboog");
        let args = ["render", arg(&school), "--out", arg(out.path())];
        let editions = ["--edition", "packs,print"];
        assert_eq!(run(&[&args[..], &editions].concat()).code, Some(0));
        let made = crate::support::tree(out.path()).into_iter();
        let files = made.filter(|(path, _)| path.ends_with(".pdf"));
        let files = files.map(|(path, bytes)| (path, Document::load_mem(&bytes).expect("a PDF")));
        files.collect()
    });
    &FILES
}

fn dictionaries<'d>(
    document: &'d Document,
    kind: &'d [u8],
) -> impl Iterator<Item = &'d Dictionary> {
    let all = document.objects.values().filter_map(|it| it.as_dict().ok());
    all.filter(move |it| it.get_type().is_ok_and(|own| own == kind))
}

/// How many letters a font has, and how many bytes their outlines are.
fn outlines(program: &[u8]) -> (usize, usize) {
    let number = |at: usize, bytes: usize| {
        let bytes = program[at..at + bytes].iter();
        bytes.fold(0, |number, byte| number << 8 | usize::from(*byte))
    };
    let table = |tag: &[u8]| {
        let records = (0..number(4, 2)).map(|at| 12 + 16 * at);
        let mut records = records.filter(|at| &program[*at..at + 4] == tag);
        let record = records.next().expect("a table");
        (number(record + 8, 4), number(record + 12, 4))
    };
    let (most, _) = table(b"maxp");
    let (_, bytes) = table(b"glyf");
    (number(most + 4, 2), bytes)
}

#[test]
fn every_font_of_a_file_has_its_outlines_and_says_which_letters_it_has() {
    let mut seen = 0;
    for (path, document) in files() {
        for font in dictionaries(document, b"FontDescriptor") {
            let stream = |key: &[u8]| {
                let id = font
                    .get(key)
                    .and_then(Object::as_reference)
                    .expect("a stream");
                let stream = document.get_object(id).and_then(Object::as_stream);
                stream
                    .and_then(lopdf::Stream::get_plain_content)
                    .expect("data")
            };
            let (letters, bytes) = outlines(&stream(b"FontFile2"));
            // A space has none; the least of the others, a full stop, has more than thirty.
            assert!(
                bytes > 25 * (letters - 1),
                "{path}: {bytes} bytes for {letters} letters"
            );
            let told: u32 = stream(b"CIDSet").iter().map(|it| it.count_ones()).sum();
            assert_eq!(told as usize, letters, "{path}");
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn bookmarks_and_headings_are_the_same_and_follow_the_pages() {
    for (path, document) in files()
        .iter()
        .filter(|(path, _)| path.starts_with("packs/"))
    {
        let toc = document.get_toc().expect("bookmarks").toc;
        let marked: Vec<(String, usize)> = toc.into_iter().map(|it| (it.title, it.page)).collect();
        assert_eq!(headings(document), marked, "{path}");
        assert!(
            marked.is_sorted_by_key(|(_, page)| *page),
            "{path}: {marked:?}"
        );
    }
}

/// What the headings are called in the order of reading, and the page of each.
fn headings(document: &Document) -> Vec<(String, usize)> {
    let pages: Vec<_> = document.get_pages().values().copied().collect();
    let root = document
        .catalog()
        .expect("a catalogue")
        .get(b"StructTreeRoot");
    let root = root.and_then(Object::as_reference).expect("tags");
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        let Ok(element) = document.get_dictionary(id) else {
            continue;
        };
        let kind = element
            .get(b"S")
            .and_then(Object::as_name)
            .unwrap_or_default();
        if kind.len() == 2 && kind[0] == b'H' && kind[1].is_ascii_digit() {
            let title = element.get(b"T").and_then(lopdf::decode_text_string);
            let page = element
                .get(b"Pg")
                .and_then(Object::as_reference)
                .expect("a page");
            let page = pages
                .iter()
                .position(|it| *it == page)
                .expect("a page of the file");
            found.push((title.expect("a title"), page + 1));
        }
        let kids = element.get(b"K").and_then(Object::as_array);
        let kids = kids.map(Vec::as_slice).unwrap_or_default();
        open.extend(kids.iter().rev().filter_map(|it| it.as_reference().ok()));
    }
    found
}

#[test]
fn every_page_has_its_foot_also_where_packs_share_it() {
    let school = project("fixtures/de-regenboog");
    let mut shared = 0;
    for pack in packs(&school, &Wanted::default()) {
        let path = |(path, _): &&(String, Document)| path.ends_with(&pack.path);
        let (_, document) = files().iter().find(path).expect("its file");
        let drawn = words(document);
        for ((part, foot), own) in feet(&pack).iter().zip(&drawn) {
            let number = foot.split_whitespace().last().expect("a number");
            let has = |it: &str| own.split_whitespace().collect::<String>().contains(it);
            // Others are drawn from right to left.
            if part.is_ascii() {
                assert!(
                    has(number) && has(&part.replace(' ', "")),
                    "{}: {part}",
                    pack.path
                );
            }
        }
        let ids: Vec<_> = document.get_pages().values().copied().collect();
        let forms = ids
            .iter()
            .map(|id| crate::support::forms(document, *id).len());
        shared += forms.sum::<usize>();
    }
    assert!(shared > 20, "{shared} pages are shared");
}

#[test]
fn packs_of_a_print_run_share_the_letters_that_all_need() {
    let (path, document) = { files().iter() }
        .find(|(path, _)| path.starts_with("print/"))
        .expect("a print run");
    let fonts = dictionaries(document, b"FontDescriptor");
    let programs = fonts.map(|font| font.get(b"FontFile2").and_then(Object::as_reference));
    let programs: Vec<_> = programs.map(|it| it.expect("a program")).collect();
    let distinct: BTreeSet<_> = programs.iter().collect();
    assert!(
        distinct.len() < programs.len(),
        "{path}: {} programs",
        distinct.len()
    );
}
