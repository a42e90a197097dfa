//! Pages as a browser gets them, and as the next run reads them.

use std::collections::HashMap;

use super::pictures::tests::png;
use super::*;

fn pack(pupil: &str, state: State) -> PackLine {
    PackLine {
        pupil: pupil.to_owned(),
        number: "1001".to_owned(),
        household: "Ten Have en Smit".to_owned(),
        language: "Arabisch".to_owned(),
        pages: 7,
        state,
        path: Some(format!("packs/3A/1001 {pupil}.pdf")),
        picture: None,
        key: String::new(),
        problem: None,
    }
}

fn notice(severity: Severity, code: &'static str, title: &str) -> Notice {
    Notice {
        severity,
        code,
        place: "leerlingen.csv, rij 12, kolom F (Thuistaal)".to_owned(),
        title: title.to_owned(),
        fact: String::new(),
        repair: "Verbeter het in Excel.".to_owned(),
    }
}

/// The text of a page.
fn html(page: &Page<'_>) -> String {
    let mut text = Vec::new();
    write(page, &mut text).expect("a list takes everything");
    String::from_utf8(text).expect("the page is UTF-8")
}

fn page(packs: Vec<PackLine>) -> Page<'static> {
    Page {
        messages: Messages::Nl,
        school: "De Regenboog".to_owned(),
        totals: Totals::default(),
        classes: vec![Class {
            name: "3A".to_owned(),
            papers: Vec::new(),
            packs: Packs::of(move || packs.clone()),
        }],
        papers: Vec::new(),
        notices: Vec::new(),
    }
}

/// How often `piece` stands in `html`.
fn times(html: &str, piece: &str) -> usize {
    html.matches(piece).count()
}

/// The page below its style: the class names of the rules are no part of what is shown.
fn body(html: &str) -> &str {
    html.split_once("<body>").expect("a page has a body").1
}

#[test]
fn nothing_of_a_file_becomes_markup() {
    let evil = "<script>alert(1)</script>\" onload=\"x' & <img data-key=\"ab\"";
    let mut page = page(vec![PackLine {
        number: evil.to_owned(),
        household: evil.to_owned(),
        language: evil.to_owned(),
        path: Some(evil.to_owned()),
        key: evil.to_owned(),
        picture: Some(png(b"x")),
        ..pack(evil, State::Written)
    }]);
    page.school = evil.to_owned();
    page.classes[0].name = evil.to_owned();
    page.papers.push(Paper {
        what: evil.to_owned(),
        path: evil.to_owned(),
        pages: 1,
    });
    page.notices.push(Notice {
        place: evil.to_owned(),
        fact: evil.to_owned(),
        repair: evil.to_owned(),
        ..notice(Severity::Error, "code", evil)
    });
    let html = html(&page);
    assert_eq!(times(&html, "<script"), 1, "only our own script");
    assert_eq!(times(&html, "alert(1)"), times(&html, "&gt;alert(1)&lt;"));
    assert_eq!(times(&html, "<img"), 1, "only the picture");
    assert!(!html.contains("\" onload"));
    assert!(
        super::pictures(&html).is_empty(),
        "a name cannot pose as a picture"
    );
}

#[test]
fn names_keep_their_direction_to_themselves() {
    let html = html(&page(vec![pack("آدم حداد", State::Written)]));
    assert!(html.contains("<th scope=\"row\"><bdi>آدم حداد</bdi>"));
    assert!(
        html.contains("href=\"packs/3A/1001%20%D8%A2%D8%AF%D9%85%20"),
        "links are encoded"
    );
}

#[test]
fn every_link_to_a_file_opens_beside_the_page() {
    let mut page = page(vec![pack("Noor", State::Written)]);
    let paper = |path: &str| Paper {
        what: "Jaarplan".to_owned(),
        path: path.to_owned(),
        pages: 2,
    };
    page.papers.push(paper("year-plan/nl.pdf"));
    page.classes[0].papers.push(paper("print/3A.pdf"));
    let html = html(&page);
    assert_eq!(times(&html, ".pdf\""), 3);
    assert_eq!(
        times(&html, ".pdf\" target=\"_blank\" rel=\"noopener\">"),
        3
    );
}

#[test]
fn pictures_are_read_back_by_their_keys() {
    let mut packs = vec![pack("Noor", State::Written), pack("Sem", State::Kept)];
    for (pack, key) in packs.iter_mut().zip(["00ff", "12ab"]) {
        pack.key = key.to_owned();
        pack.picture = Some(png(key.as_bytes()));
    }
    packs.push(pack("Adam", State::Failed));
    let wanted: HashMap<String, Vec<u8>> = packs
        .iter()
        .filter_map(|pack| Some((pack.key.clone(), pack.picture.clone()?)))
        .collect();
    assert_eq!(wanted.len(), 2);
    assert_eq!(super::pictures(&html(&page(packs))), wanted);
}

#[test]
fn what_is_no_png_is_not_shown() {
    let pack = PackLine {
        picture: Some(b"GIF89a".to_vec()),
        ..pack("Noor", State::Written)
    };
    let html = html(&page(vec![pack]));
    assert!(!html.contains("<img"));
    assert!(html.contains("class=\"blank\""));
}

#[test]
fn the_same_values_give_the_same_page() {
    let page = page(vec![pack("Noor", State::Written)]);
    assert_eq!(html(&page), html(&page));
}

#[test]
fn a_page_speaks_one_language() {
    let mut page = page(vec![pack("Noor", State::Kept)]);
    let dutch = html(&page);
    page.messages = Messages::En;
    let english = html(&page);
    assert!(dutch.contains("<html lang=\"nl\">") && english.contains("<html lang=\"en\">"));
    for (nl, en) in [
        ("Gespreksmappen", "Conversation packs"),
        ("Wat aandacht nodig heeft", "What needs attention"),
        ("Ongewijzigd", "Unchanged"),
        ("Huishouden", "Household"),
        ("Mappen per groep", "Packs by class"),
        ("Groep 3A", "Class 3A"),
    ] {
        assert!(dutch.contains(nl) && !dutch.contains(en), "{nl}");
        assert!(english.contains(en) && !english.contains(nl), "{en}");
    }
}

#[test]
fn a_state_is_a_symbol_and_a_word() {
    for (state, symbol, word) in [
        (State::Written, "i-ok", "Gemaakt"),
        (State::Kept, "i-same", "Ongewijzigd"),
        (State::Failed, "i-bad", "Mislukt"),
        (State::Left, "i-left", "Vertrokken"),
    ] {
        let html = html(&page(vec![pack("Noor", state)]));
        assert!(
            html.contains(&format!(
                "aria-hidden=\"true\"><use href=\"#{symbol}\"/></svg>{word}</span>"
            )),
            "{word}"
        );
        assert!(SYMBOLS.contains(&format!("id=\"{symbol}\"")));
    }
}

#[test]
fn a_failed_pack_leads_to_its_notice_when_there_is_one() {
    let failed = PackLine {
        path: None,
        pages: 0,
        problem: Some("pack-failed".to_owned()),
        ..pack("Noor", State::Failed)
    };
    let mut page = page(vec![failed]);
    let html_without = html(&page);
    assert!(html_without.contains("<code>pack-failed</code>"));
    assert!(!body(&html_without).contains("href=\"#melding-"));
    for title in ["Eerste", "Tweede"] {
        page.notices
            .push(notice(Severity::Error, "pack-failed", title));
    }
    // A school can find the same thing less bad elsewhere: still one place to link to.
    page.notices
        .push(notice(Severity::Warning, "pack-failed", "Derde"));
    let html = html(&page);
    assert_eq!(times(&html, "href=\"#melding-pack-failed\""), 1);
    assert_eq!(times(&html, "id=\"melding-pack-failed\""), 1);
    assert!(html.contains("geen map"));
}

#[test]
fn the_worst_comes_first_and_information_is_folded() {
    let mut page = page(Vec::new());
    page.notices = vec![
        notice(Severity::Info, "c", "Goed om te weten"),
        notice(Severity::Warning, "b", "Kijk hiernaar"),
        notice(Severity::Error, "a", "Dit is fout"),
        notice(Severity::Warning, "b", "Kijk hiernaar"),
    ];
    let html = html(&page);
    let at = |piece: &str| html.find(piece).unwrap_or_else(|| panic!("{piece}"));
    assert!(at("Dit is fout") < at("Kijk hiernaar"));
    assert!(at("Kijk hiernaar") < at("<details class=\"fold\">"));
    assert!(at("<details class=\"fold\">") < at("Goed om te weten"));
    assert_eq!(
        times(&html, "Kijk hiernaar"),
        1,
        "one heading for what is said twice"
    );
    assert_eq!(
        times(&html, "Verbeter het in Excel."),
        3,
        "one repair per code"
    );
    assert_eq!(times(&html, "<li><b class=\"place\">"), 4, "every place");
}

#[test]
fn repairs_that_differ_stand_under_their_own_title() {
    let mut page = page(Vec::new());
    page.notices = ["Een", "Twee"]
        .map(|title| Notice {
            repair: format!("Herstel {title}."),
            ..notice(Severity::Warning, "b", title)
        })
        .into();
    let html = html(&page);
    let at = |piece: &str| html.find(piece).unwrap_or_else(|| panic!("{piece}"));
    assert!(at("<h3>Een") < at("Herstel Een.") && at("Herstel Een.") < at("<h3>Twee"));
}

#[test]
fn many_places_are_folded_and_none_is_lost() {
    let mut page = page(Vec::new());
    page.notices = (0..300)
        .map(|row| Notice {
            place: format!("leerlingen.csv, rij {row}"),
            ..notice(Severity::Warning, "b", "Kijk hiernaar")
        })
        .collect();
    let html = html(&page);
    assert_eq!(times(&html, "<b class=\"place\">"), 300);
    assert!(html.contains("<summary>Nog 292 tonen</summary>"));
    assert!(html.contains("300 keer"));
    assert!(html.contains("<p class=\"meta\">0 fouten, 300 waarschuwingen</p>"));
}

#[test]
fn a_page_without_worries_says_so() {
    assert!(html(&page(Vec::new())).contains("Er zijn geen fouten en geen waarschuwingen."));
}

#[test]
fn tables_of_a_large_school_are_folded() {
    let many = |count| html(&page(vec![pack("Noor", State::Written); count]));
    assert!(!body(&many(MANY)).contains("<details"));
    let large = many(MANY + 1);
    assert_eq!(
        times(body(&large), "<details>\n<summary>Toon 401 mappen"),
        1
    );
}

#[test]
fn totals_are_shown_as_people_write_them() {
    let mut page = page(Vec::new());
    page.totals = Totals {
        planned: 4000,
        written: 3000,
        kept: 990,
        failed: 10,
        left: 2,
        pages: 28_123,
        papers: 0,
    };
    let html = html(&page);
    assert!(html.contains("<dt>van 4.000 mappen klaar</dt><dd>3.990</dd>"));
    assert!(html.contains("<dd>28.123</dd>"));
    assert!(html.contains("<div class=\"tile bad\"><dt>mislukt</dt><dd>10</dd>"));
}

#[test]
fn classes_are_called_as_a_school_calls_them() {
    let called = |name: &str| {
        let mut page = page(Vec::new());
        page.classes[0].name = name.to_owned();
        html(&page)
    };
    assert!(called("1/2 Rupsen").contains("<h3><bdi>Groep 1/2 Rupsen</bdi></h3>"));
    assert!(called("groep 5/6").contains("<h3><bdi>Groep 5/6</bdi></h3>"));
    assert!(called(" ").contains("<h3><bdi>Zonder groep</bdi></h3>"));
}

#[test]
fn a_school_without_a_name_has_a_heading() {
    let mut page = page(Vec::new());
    page.school.clear();
    let html = html(&page);
    assert!(html.contains("<h1>Gespreksmappen</h1>"));
    assert!(html.contains("<title>Gespreksmappen</title>"));
}

#[test]
fn the_policy_names_the_very_style_and_script() {
    let html = html(&page(Vec::new()));
    let between = |from: &str, to: &str| {
        let inside = html.split_once(from).expect(from).1;
        inside.split_once(to).expect(to).0.to_owned()
    };
    let policy = between("Content-Security-Policy\" content=\"", "\"");
    assert!(policy.starts_with("default-src 'none'; "));
    assert!(!policy.contains("unsafe"));
    assert!(policy.contains(&digest(&between("<style>", "</style>"))));
    assert!(policy.contains(&digest(&between("<script>", "</script>"))));
    assert_eq!(times(&html, " style=\""), 0, "the policy forbids it");
    assert_eq!(times(&html, "http-equiv"), 1);
}

#[test]
fn line_ends_of_a_checkout_on_windows_do_not_break_the_policy() {
    assert_eq!(unix("a {\r\n}\r\n"), "a {\n}\n");
    assert!(!html(&page(Vec::new())).contains('\r'));
}

#[test]
fn our_own_parts_cannot_end_themselves_early() {
    assert!(!STYLE.contains("</") && !SCRIPT.contains("</"));
    for from_elsewhere in ["http:", "https:", "url(", "@import", "import "] {
        assert!(!STYLE.contains(from_elsewhere) && !SCRIPT.contains(from_elsewhere));
    }
}
