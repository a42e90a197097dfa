//! What may not be read is read from no kind of file (P1).

use super::*;

/// What may not be read, as it is called in a table (P1).
pub(super) const FORBIDDEN: [&str; 5] = [
    "BSN",
    "Geboorteland",
    "Gewicht",
    "Land van herkomst",
    "1e nationaliteit",
];

/// A table whose forbidden columns hold these words, among others of which packs are made. They take the places
/// that `at` says.
pub(super) fn with_forbidden(secrets: &[String], at: &[usize]) -> Vec<Vec<String>> {
    let mut table = [
        vec![
            "Leerlingnummer",
            "Roepnaam",
            "Achternaam",
            "Groep",
            "Leerjaar",
            "Leerkracht",
            "Thuistaal",
        ],
        vec!["1", "Noor", "Jansen", "5A", "5", "juf Eva", "Turks"],
        vec!["2", "Bo", "Smit", "5A", "5", "juf Eva", ""],
    ]
    .map(|row| row.into_iter().map(str::to_owned).collect::<Vec<_>>());
    for ((name, secret), at) in FORBIDDEN.iter().zip(secrets).zip(at) {
        for (row, cell) in table.iter_mut().zip([*name, secret, secret]) {
            row.insert(at % (row.len() + 1), cell.to_owned());
        }
    }
    table.to_vec()
}

/// A workbook with this table on its sheet.
pub(super) fn workbook(table: &[Vec<String>]) -> Vec<u8> {
    let rows = table.iter().map(|row| {
        let cell = |text: &String| match text.parse::<u64>() {
            Ok(_) => format!("<c><v>{text}</v></c>"),
            Err(_) => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        };
        format!("<row>{}</row>", row.iter().map(cell).collect::<String>())
    });
    let sheet = rows.collect::<String>();
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"rId1\" Type=\"{office}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Leerlingen\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".to_owned()),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>")),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, xml) in parts {
        zip.start_file(path, zip::write::SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(xml.as_bytes()).expect("its XML");
    }
    zip.finish().expect("a workbook").into_inner()
}

/// A roster whose pupils have what may not be read, each in an element of its own and one as an attribute.
pub(super) fn roster(secrets: &[String]) -> String {
    let names = ["bsn", "land", "gewicht", "land_vader", "nationaliteit1"];
    let elements: String = names
        .iter()
        .zip(secrets)
        .map(|(name, it)| format!("<{name}>{it}</{name}>"))
        .collect();
    let first = &secrets[0];
    let pupil = |number: usize, given: &str, surname: &str| {
        format!(
            "<leerling key=\"{number}\" bsn=\"{first}\"><achternaam>{surname}</achternaam><roepnaam>{given}</roepnaam>\
             {elements}<jaargroep>5</jaargroep><groep key=\"g1\"/><toevoegingen>{elements}</toevoegingen></leerling>"
        )
    };
    let pupils = [pupil(1, "Noor", "Jansen"), pupil(2, "Bo", "Smit")].concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EDEX><groepen><groep key=\"g1\"><naam>5A</naam>\
         <jaargroep>5</jaargroep></groep></groepen>\n<leerlingen>{pupils}</leerlingen></EDEX>\n"
    )
}

/// All that is in memory after reading a school folder, printed.
pub(super) fn remembered(input: &Path) -> String {
    let profile = Profile::built_in();
    let (folder, problems) = source::open(input);
    let (files, more) = source::table_files(folder.tables, &profile);
    let read: Vec<_> = files
        .iter()
        .map(|file| source::read(file, &profile))
        .collect();
    assert!(read.iter().any(|it| it.table.is_some()), "{read:?}");
    format!("{problems:?}{more:?}{read:?}")
}

pub(super) fn assert_unread(folder: &Path, secrets: &[String]) {
    let editions = "packs,teacher,year-plan";
    let parts = ids(&[Part::Invitation, Part::Agreements]);
    let mut made = render(folder, &["--edition", editions, "--part", &parts]);
    let is_pack = |(name, _): &&(String, Vec<u8>)| name.starts_with("packs");
    let packs = made.files.iter().filter(is_pack);
    assert_eq!(packs.count(), 2, "{}", made.said);
    made.said += &checked_in_every_form(folder);
    made.said += &columns_in_every_form(folder);
    let remembered = remembered(folder);
    assert!(remembered.contains("Jansen"), "{remembered}");
    made.said += &remembered;
    made.assert_never(secrets);
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn p1_number_origin_and_weight_are_read_from_no_kind_of_file(
        seed in any::<u64>(),
        at in proptest::collection::vec(0..12usize, FORBIDDEN.len()),
    ) {
        let mut words = Words::of(seed);
        let mut secrets: Vec<String> = FORBIDDEN.iter().map(|_| words.word()).collect();
        secrets[0] = format!("7{:07}3", words.chance(10_000_000));
        let table = with_forbidden(&secrets, &at);
        let csv: Vec<String> = table.iter().map(|row| row.join(";")).collect();
        let guardians = format!(
            "Leerlingnummer;BSN;Voornaam;Achternaam;Geboorteland\n1;{};Ans;Jansen;{}\n",
            secrets[0], secrets[1]
        );
        let guardians = ("verzorgers.csv", guardians.into_bytes());
        let schools = [
            vec![("leerlingen.csv", csv.join("\n").into_bytes()), guardians.clone()],
            vec![("leerlingen.xlsx", workbook(&table)), guardians],
            vec![("school.xml", roster(&secrets).into_bytes())],
        ];
        for files in schools {
            let folder = school(&[("school.toml", SETTINGS)]);
            for (name, bytes) in &files {
                fs::write(folder.path().join(name), bytes).expect("a file");
            }
            assert_unread(folder.path(), &secrets);
        }
    }
}
