//! What once leaked: a fixed school for each.

use super::*;

/// A school of these pupils and guardians, each a row without its number; the pupil's is 1.
pub(super) fn school_of(pupils: &str, guardians: &str) -> tempfile::TempDir {
    let pupils = format!(
        "Leerlingnummer;Roepnaam;Achternaam;Groep;Straat;Huisnummer;Postcode;Woonplaats;Geheim adres\n{pupils}"
    );
    let guardians = format!(
        "Leerlingnummer;Voornaam;Achternaam;Gezag;Ontvangt map;Huishouden;Taal;Straat;Huisnummer;Postcode;Woonplaats;\
         Geheim adres;Telefoon\n{guardians}"
    );
    school(&[("leerlingen.csv", &pupils), ("verzorgers.csv", &guardians)])
}

/// Name and words of every pack of a school.
pub(super) fn letters_of(folder: &tempfile::TempDir) -> Vec<(String, String)> {
    let packs = packs(folder.path(), &Wanted::default());
    packs
        .iter()
        .map(|pack| (pack.path.clone(), flowing(pack)))
        .collect()
}

pub(super) fn assert_unprinted(folder: &tempfile::TempDir, words: &[&str]) {
    for (name, letter) in letters_of(folder) {
        for word in words {
            assert!(!holds(&bare(&letter), word), "{word} is in {name}");
        }
    }
}

#[test]
pub(super) fn p2_an_address_that_the_pupils_row_calls_secret_is_not_printed_for_a_guardian_who_lives_there()
 {
    let folder = school_of(
        "1;Noor;Jansen;5A;Dijk;7;3011AB;Zeestad;ja\n",
        "1;Ans;Jansen;ja;;;;Dijk;7;3011AB;Zeestad;;\n",
    );
    assert_unprinted(&folder, &["Dijk", "Zeestad", "3011AB"]);
}

#[test]
pub(super) fn p2_an_address_that_is_secret_for_one_child_is_secret_for_its_sister() {
    let pupils = "1;Noor;Jansen;5A;Dijk;7;3011AB;Zeestad;ja\n2;Bo;Jansen;3A;Dijk;7;;Zeestad;\n";
    assert_unprinted(&school_of(pupils, ""), &["Dijk", "Zeestad", "3011AB"]);
}

#[test]
pub(super) fn p2_an_address_that_is_secret_for_one_guardian_is_secret_in_every_letter_to_that_home()
{
    let guardians = "1;Ans;Jansen;ja;;;Turks;Dijk;7;3011AB;Zeestad;ja;\n1;Piet;Smit;ja;;;Arabisch;Dijk;7;3011AB;Zeestad;nee;\n";
    let folder = school_of("1;Noor;Jansen;5A\n", guardians);
    assert_eq!(letters_of(&folder).len(), 2);
    assert_unprinted(&folder, &["Dijk", "Zeestad", "3011AB"]);
}

#[test]
pub(super) fn p2_a_word_for_secret_counts_wherever_it_stands() {
    let folder = school_of(
        "1;Noor;Jansen;5A\n",
        "1;Ans;Jansen;ja;;;;Dijk;7;geheim;Zeestad;;06 1234 5678 / 9999999999\n",
    );
    assert_unprinted(&folder, &["geheim", "Dijk"]);
    let made = render(folder.path(), &["--edition", "teacher"]);
    made.assert_never(&[]);
}

#[test]
pub(super) fn c10_a_household_without_an_address_does_not_get_the_address_of_the_other() {
    for mother in ["Dijk;7;3011AB;Zeestad", ";;;"] {
        let guardians = format!("1;Ans;Jansen;ja;;1;;{mother};;\n1;Piet;Smit;ja;;2;;;;;;;\n");
        let folder = school_of("1;Noor;Jansen;5A;Dijk;7;3011AB;Zeestad\n", &guardians);
        let letters = letters_of(&folder);
        let (_, father) = letters
            .iter()
            .find(|(name, _)| name.contains("Smit"))
            .expect("his");
        assert!(
            !father.contains("Dijk") && !bare(father).contains("zeestad"),
            "{father}"
        );
        assert!(father.contains("Aan de ouders/verzorgers van"), "{father}");
    }
}

#[test]
pub(super) fn c10_a_pack_that_nobody_has_a_right_to_goes_to_no_guardians_address() {
    let guardians = "1;Ans;Jansen;nee;;1;;Dijk;7;3011AB;Zeestad;;\n1;Piet;Smit;nee;;2;;Kade;8;3011AC;Bosdorp;;\n";
    let folder = school_of("1;Noor;Bakker;5A\n", guardians);
    assert_eq!(letters_of(&folder).len(), 1);
    assert_unprinted(
        &folder,
        &["Dijk", "Kade", "Zeestad", "Bosdorp", "Ans", "Piet", "Smit"],
    );
}

#[test]
pub(super) fn c10_of_two_households_at_one_address_each_hears_of_its_own_appointments_once() {
    let home = "Dijk;7;3011AB;Zeestad;;";
    let rows =
        |number| format!("{number};Ans;Jansen;ja;;1;;{home}\n{number};Piet;Smit;ja;;2;;{home}\n");
    let folder = school_of("1;Noor;Jansen;5A\n2;Bo;Jansen;3A\n", &(rows(1) + &rows(2)));
    let meetings = "Leerlingnummer;Huishouden;Datum;Begintijd\n1;1;01-02-2027;10:10\n1;2;02-02-2027;11:11\n\
        2;1;03-02-2027;12:12\n2;2;04-02-2027;13:13\n";
    fs::write(folder.path().join("gesprekken.csv"), meetings).expect("a file");
    let wanted = Wanted {
        pupils: vec!["1".to_owned()],
        ..Wanted::default()
    };
    for pack in packs(folder.path(), &wanted) {
        let letter = crate::support::part(&pack, crate::support::LETTER);
        let [own, other] = if pack.path.contains("Smit") {
            ["13.13", "12.12"]
        } else {
            ["12.12", "13.13"]
        };
        assert_eq!(
            (letter.matches(own).count(), letter.matches(other).count()),
            (1, 0),
            "{letter}"
        );
    }
}

#[test]
pub(super) fn c10_the_schools_word_for_a_household_counts_whatever_its_capitals() {
    let guardians = "1;Ans;Jansen;ja;;Moeder;;Dijk;7;3011AB;Zeestad;;\n1;Piet;Smit;ja;;Vader;;Kade;8;3011AC;Bosdorp;;\n";
    let folder = school_of("1;Noor;Jansen;5A\n", guardians);
    let meetings = "Leerlingnummer;Huishouden;Datum;Begintijd\n1;moeder;01-02-2027;10:10\n1;VADER;02-02-2027;11:11\n";
    fs::write(folder.path().join("gesprekken.csv"), meetings).expect("a file");
    for (name, letter) in letters_of(&folder) {
        let [own, other] = if name.contains("Smit") {
            ["11.11", "10.10"]
        } else {
            ["10.10", "11.11"]
        };
        assert!(
            letter.contains(own) && !letter.contains(other),
            "{name}: {letter}"
        );
    }
}

/// The answers to "Ontvangt map" and whether there is a pack.
pub(super) const ASKED: [(&str, bool); 3] = [("", false), ("nee", false), ("ja", true)];

#[test]
pub(super) fn c10_a_guardian_without_custody_gets_a_pack_only_when_the_file_says_so_and_is_else_named_nowhere()
 {
    let mut words = Words::of(7);
    let (mut pupils, mut columns, mut guardians) = (String::new(), String::new(), String::new());
    let mut cases = Vec::new();
    for (number, (label, (asked, gets_one))) in (1..).zip(
        ["", "1"]
            .into_iter()
            .flat_map(|it| ASKED.map(|asked| (it, asked))),
    ) {
        let [mother, father]: [Vec<String>; 2] =
            std::array::from_fn(|_| (0..5).map(|_| words.word()).collect());
        let of = |it: &[String], custody, asked, label| {
            let [given, surname, street, town, mail] = it else {
                unreachable!("five words")
            };
            format!(
                "{given};{surname};{custody};{asked};{label};Turks;{street};7;3011AB;{town};nee;{mail}@post.example"
            )
        };
        let mother = of(&mother, "ja", "", label);
        let other = if label.is_empty() { "" } else { "2" };
        let row = of(&father, "nee", asked, other);
        let pupil = format!("{number};Noor;Jansen;5A;juf Eva");
        _ = writeln!(pupils, "{pupil}");
        _ = writeln!(columns, "{pupil};{mother};{row}");
        _ = write!(guardians, "{number};{mother}\n{number};{row}\n");
        cases.push((number, father, gets_one));
    }
    let header = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht";
    let names = [
        "voornaam",
        "achternaam",
        "gezag",
        "ontvangt map",
        "huishouden",
        "taal",
        "straat",
        "huisnummer",
        "postcode",
    ];
    let names = [names.as_slice(), &["woonplaats", "geheim adres", "e-mail"]].concat();
    let of = |place| {
        names
            .iter()
            .map(|name| format!("verzorger {place} {name}"))
            .collect::<Vec<_>>()
            .join(";")
    };
    let in_columns = format!("{header};{};{}\n{columns}", of(1), of(2));
    let in_file = [
        format!("{header}\n{pupils}"),
        format!("Leerlingnummer;{}\n{guardians}", names.join(";")),
    ];
    let schools = [
        school(&[("leerlingen.csv", &in_columns), ("school.toml", SETTINGS)]),
        school(&[
            ("leerlingen.csv", &in_file[0]),
            ("verzorgers.csv", &in_file[1]),
            ("school.toml", SETTINGS),
        ]),
    ];
    for folder in schools {
        let editions = [
            "--edition",
            "packs,teacher,year-plan",
            "--part",
            "invitation,agreements",
        ];
        let mut made = render(folder.path(), &editions);
        made.said += &checked_in_every_form(folder.path());
        let without: Vec<String> = cases
            .iter()
            .filter(|it| !it.2)
            .flat_map(|it| it.1.clone())
            .collect();
        made.assert_never(&without);
        let packs = made.packs();
        assert_eq!(packs.len(), 8, "{}", made.said);
        for (number, father, _) in cases.iter().filter(|it| it.2) {
            let his: Vec<_> = packs
                .iter()
                .filter(|(name, _)| name.contains(&father[1]))
                .collect();
            let [(name, pack)] = his.as_slice() else {
                panic!("{} packs of {number}", his.len())
            };
            assert!(name.contains(&format!("/{number} ")), "{name}");
            for word in &father[..4] {
                assert!(
                    pack.pages.iter().any(|it| holds(it, word)),
                    "{word} is not in {name}"
                );
            }
        }
    }
}
