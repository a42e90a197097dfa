//! A roster in EDEXML, as ParnasSys and ESIS export it, to the grid of a table (E1, E2).
//!
//! In come the bytes of a file, out goes a [`Grid`] with a header and a row for each pupil, with the
//! class and its teachers written out. Only the elements that [`Element::within`] names are ever
//! kept: birth date, sex, citizen number and origin (P1) go by unread. The names and the order of
//! the elements are those of Edustandaard's EDEXML 2.1; nothing is held against its schema, which
//! refuses school years after 2024-2025. What a cell means is for intake.

mod roster;

use std::borrow::Cow;
use std::collections::HashMap;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::grid::Grid;
use roster::{Pupil, Roster};

/// Why a roster cannot be read, and at which line (from 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// No well-formed XML, or XML that a roster never holds: a document type, an unknown entity, a
    /// value of a thousand letters.
    Broken { line: usize },
    /// More than any school has.
    TooLarge,
    /// The root element is another one.
    NotARoster,
}

/// How many bytes from the start say what a file is.
const SAMPLE: usize = 8 * 1024;
/// Elements in elements; EDEXML has six levels.
const MAX_DEPTH: usize = 64;
/// Letters in one value; EDEXML allows 256.
const MAX_VALUE: usize = 1_000;
/// Pupils, classes, teachers, classes of teachers: each no more than this.
const MAX_ENTRIES: usize = 200_000;

/// Whether this is XML with the root element `EDEX`, by its start.
pub(super) fn is_roster(bytes: &[u8]) -> bool {
    let text = decode(&bytes[..bytes.len().min(SAMPLE)]);
    let mut reader = reader(&text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => return Element::within(None, &name(&tag)) == Element::Roster,
            Ok(Event::Text(text)) if text.trim().is_empty() => {}
            Ok(Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_)) => {}
            _ => return false,
        }
    }
}

/// Reads a roster. Each row bears the line on which its pupil starts, as its row too: an XML file
/// has no rows of its own.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, Refusal> {
    let text = decode(bytes);
    let mut reader = reader(&text);
    let mut lines = Lines::of(&text);
    let mut reading = Reading::default();
    loop {
        let start = reader.buffer_position();
        let event = reader.read_event().map_err(|_| Refusal::Broken {
            line: lines.at(reader.error_position().max(start)),
        })?;
        if matches!(event, Event::Eof) {
            break;
        }
        let line = lines.at(start);
        match event {
            Event::Start(tag) => reading.open(&tag, line)?,
            Event::End(_) => reading.close()?,
            Event::Text(text) => reading.say(&text, line)?,
            Event::CData(text) => reading.say(&text, line)?,
            Event::GeneralRef(reference) => {
                let letter = meaning(&reference).ok_or(Refusal::Broken { line })?;
                reading.say(&letter, line)?;
            }
            // EDEXML has none, and entities that blow up can come from nowhere else.
            Event::DocType(_) => return Err(Refusal::Broken { line }),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => {}
        }
    }
    if !reading.path.is_empty() {
        let line = lines.at(text.trim_end().len() as u64);
        return Err(Refusal::Broken { line });
    }
    reading.roster.ok_or(Refusal::NotARoster)?.grid()
}

/// The text of a file: in the encoding of its byte order mark, or else in the one that it declares,
/// or else in UTF-8. What cannot be decoded becomes U+FFFD.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| match bytes {
        [b'<', 0, ..] => (UTF_16LE, 0),
        [0, b'<', ..] => (UTF_16BE, 0),
        _ => (declared(bytes).unwrap_or(UTF_8), 0),
    });
    encoding.decode_without_bom_handling(&bytes[mark..]).0
}

/// The encoding that the XML declaration names. One that writes no ASCII cannot be true, since the
/// declaration was readable: .NET calls a text UTF-16 that is then saved as UTF-8.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(SAMPLE)];
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(start);
    let mut reader = reader(&text);
    loop {
        match reader.read_event().ok()? {
            Event::Text(text) if text.trim().is_empty() => {}
            Event::Decl(declaration) => {
                let label = declaration.encoding()?.ok()?;
                return Encoding::for_label(label.as_bytes())
                    .filter(|encoding| encoding.is_ascii_compatible());
            }
            _ => return None,
        }
    }
}

fn reader(text: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// Tells the line of an offset; the offsets may only grow.
struct Lines<'t> {
    text: &'t [u8],
    offset: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Lines {
            text: text.as_bytes(),
            offset: 0,
            line: 1,
        }
    }

    fn at(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset).map_or(self.text.len(), |it| it.min(self.text.len()));
        let ends_line = |&at: &usize| match self.text[at] {
            b'\n' => true,
            b'\r' => self.text.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        self.line += (self.offset..offset).filter(ends_line).count();
        self.offset = offset.max(self.offset);
        self.line
    }
}

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    /// "EDEX".
    Roster,
    /// "groepen" of the school.
    Classes,
    /// "groep" with its name.
    Class,
    /// "leerlingen".
    Pupils,
    /// "leerling".
    Pupil,
    /// "leerkrachten".
    Teachers,
    /// "leerkracht".
    Teacher,
    /// "groepen" of a teacher.
    Links,
    /// "groep" that names a class by its key.
    Link,
    /// Holds text that is kept.
    Value(Value),
    /// Nothing in it is kept.
    Skipped,
}

/// A text that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Value {
    /// "leerlingnummer": not in the standard, which has the key for it.
    Number,
    /// "roepnaam".
    CallName,
    /// "voornaam" or "voornamen".
    FirstNames,
    /// "voorletters-1".
    Initials,
    /// "voorvoegsel".
    Infix,
    /// "achternaam".
    Surname,
    /// "naam" of a class.
    ClassName,
    /// "jaargroep".
    Grade,
    /// "rol" of a teacher, for the school or for a class.
    Role,
}

impl Element {
    /// What an element is by its name in small letters and the element that it stands in.
    ///
    /// A "samengestelde_groep" is skipped: pupils come to it for a subject, and the class of a
    /// combination class is a "groep" too.
    fn within(parent: Option<Element>, name: &str) -> Element {
        match (parent, name) {
            (None, "edex") => Element::Roster,
            (Some(Element::Roster), "groepen") => Element::Classes,
            (Some(Element::Roster), "leerlingen") => Element::Pupils,
            (Some(Element::Roster), "leerkrachten") => Element::Teachers,
            (Some(Element::Classes), "groep") => Element::Class,
            (Some(Element::Class), "naam") => Element::Value(Value::ClassName),
            (Some(Element::Class | Element::Pupil), "jaargroep") => Element::Value(Value::Grade),
            (Some(Element::Pupils), "leerling") => Element::Pupil,
            (Some(Element::Teachers), "leerkracht") => Element::Teacher,
            (Some(Element::Teacher), "groepen") => Element::Links,
            (Some(Element::Pupil | Element::Links), "groep") => Element::Link,
            (Some(Element::Teacher | Element::Link), "rol") => Element::Value(Value::Role),
            (Some(Element::Pupil), "leerlingnummer") => Element::Value(Value::Number),
            (Some(Element::Pupil | Element::Teacher), _) => Element::of_person(name),
            _ => Element::Skipped,
        }
    }

    /// What an element of a pupil or a teacher is.
    fn of_person(name: &str) -> Element {
        match name {
            "roepnaam" => Element::Value(Value::CallName),
            "voornaam" | "voornamen" => Element::Value(Value::FirstNames),
            "voorletters-1" | "voorletters" => Element::Value(Value::Initials),
            "voorvoegsel" => Element::Value(Value::Infix),
            "achternaam" => Element::Value(Value::Surname),
            _ => Element::Skipped,
        }
    }
}

/// How far a file has been read.
#[derive(Default)]
struct Reading {
    /// The open elements, from the root.
    path: Vec<Element>,
    /// Of the open value.
    text: String,
    /// The open class, pupil or teacher.
    entry: Entry,
    /// From the root element on.
    roster: Option<Roster>,
}

/// What a class, pupil or teacher holds, as far as it has been read.
#[derive(Default)]
struct Entry {
    line: usize,
    key: String,
    values: HashMap<Value, String>,
    links: Vec<Link>,
    roles: Roles,
}

/// That someone is in a class, or stands before it.
#[derive(Default)]
struct Link {
    /// Of the class; None if the link has a text instead.
    key: Option<String>,
    text: String,
    roles: Roles,
}

impl Reading {
    fn open(&mut self, tag: &BytesStart<'_>, line: usize) -> Result<(), Refusal> {
        let key = key(tag).map_err(|_| Refusal::Broken { line })?;
        let is_second_root = self.path.is_empty() && self.roster.is_some();
        if is_second_root || self.path.len() == MAX_DEPTH {
            return Err(Refusal::Broken { line });
        }
        let element = Element::within(self.path.last().copied(), &name(tag));
        let roster = match element {
            Element::Roster => self.roster.insert(Roster::at(line)),
            _ => self.roster.as_mut().ok_or(Refusal::NotARoster)?,
        };
        match element {
            Element::Pupils => {
                roster.pupils_line.get_or_insert(line);
            }
            Element::Class | Element::Pupil | Element::Teacher => {
                self.entry = Entry {
                    line,
                    key: key.unwrap_or_default(),
                    ..Entry::default()
                };
            }
            Element::Link => self.entry.links.push(Link {
                key,
                ..Link::default()
            }),
            Element::Value(_) => self.text.clear(),
            _ => {}
        }
        self.path.push(element);
        Ok(())
    }

    /// Takes a piece of text, if the open element keeps any.
    fn say(&mut self, piece: &str, line: usize) -> Result<(), Refusal> {
        let kept = match self.path.last() {
            None if piece.trim().is_empty() => return Ok(()),
            None if self.roster.is_none() => return Err(Refusal::NotARoster),
            None => return Err(Refusal::Broken { line }),
            Some(Element::Value(_)) => &mut self.text,
            Some(Element::Link) => match self.entry.links.last_mut() {
                Some(link) => &mut link.text,
                None => return Ok(()),
            },
            Some(_) => return Ok(()),
        };
        kept.push_str(piece);
        if is_value(kept) {
            Ok(())
        } else {
            Err(Refusal::Broken { line })
        }
    }

    fn close(&mut self) -> Result<(), Refusal> {
        let (Some(element), Some(roster)) = (self.path.pop(), &mut self.roster) else {
            return Ok(());
        };
        match element {
            Element::Value(Value::Role) => {
                let role = tidy(&self.text);
                match (self.path.last(), self.entry.links.last_mut()) {
                    (Some(Element::Link), Some(link)) => link.roles.add(&role),
                    _ => self.entry.roles.add(&role),
                }
            }
            Element::Value(value) => {
                let text = tidy(&self.text);
                if !text.is_empty() {
                    self.entry.values.entry(value).or_insert(text);
                }
            }
            Element::Class => roster.add_class(&mut self.entry),
            Element::Pupil => roster.pupils.push(Pupil::of(&mut self.entry)),
            Element::Teacher => roster.add_teacher(&mut self.entry),
            _ => {}
        }
        let links = roster.links + self.entry.links.len();
        let counts = [
            roster.classes.len(),
            roster.pupils.len(),
            roster.teachers.len(),
            links,
        ];
        if counts.iter().any(|&count| count > MAX_ENTRIES) {
            return Err(Refusal::TooLarge);
        }
        Ok(())
    }
}

impl Entry {
    fn take(&mut self, value: Value) -> String {
        self.values.remove(&value).unwrap_or_default()
    }
}

/// An element's name in small letters, without prefix.
fn name(tag: &BytesStart<'_>) -> String {
    tag.local_name().into_inner().to_ascii_lowercase()
}

/// That an element's attributes are not as XML has them.
struct Malformed;

/// The attribute `key` of an element, all of whose attributes must be well-formed.
fn key(tag: &BytesStart<'_>) -> Result<Option<String>, Malformed> {
    let mut key = None;
    let mut attributes = tag.attributes();
    // Looking for twins compares each with each.
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| Malformed)?;
        // A tag in a value: its quotation mark closes somewhere down the file.
        if attribute.value.contains('<') {
            return Err(Malformed);
        }
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|_| Malformed)?;
        let name = attribute.key.local_name().into_inner();
        if key.is_none() && name.eq_ignore_ascii_case("key") {
            if !is_value(&value) {
                return Err(Malformed);
            }
            key = Some(tidy(&value));
        }
    }
    Ok(key)
}

/// What `&…;` stands for: one of the five that XML has, or a letter by its number.
fn meaning(reference: &BytesRef<'_>) -> Option<Cow<'static, str>> {
    match reference.resolve_char_ref().ok()? {
        Some(letter) => Some(Cow::Owned(letter.to_string())),
        None => resolve_xml_entity(reference).map(Cow::Borrowed),
    }
}

/// Whether a text is short enough, and without the control characters that XML does not allow.
fn is_value(text: &str) -> bool {
    let is_odd = |c: char| {
        c < ' ' && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    !text.contains(is_odd) && text.chars().nth(MAX_VALUE).is_none()
}

/// A text on one line, without spaces around it.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What someone is to a class, or to the school: "rol".
#[derive(Clone, Copy, Default)]
struct Roles {
    is_teacher: bool,
    is_other: bool,
}

impl Roles {
    /// Those who come to a class and do not have it, by the codes of EDEXML 2.1: office, caretaker,
    /// "intern begeleider", assistants, a parent, remedial teacher, social worker, trainee, teacher
    /// of one subject.
    const BESIDE: [&str; 11] = [
        "ADM", "CON", "IB", "KLA", "LOS", "OUD", "OWA", "RT", "SMW", "STA", "VAK",
    ];

    fn add(&mut self, role: &str) {
        if Self::BESIDE.contains(&role.to_ascii_uppercase().as_str()) {
            self.is_other = true;
        } else if !role.is_empty() {
            self.is_teacher = true;
        }
    }

    /// Whether the class is theirs; None if no role is told.
    fn have_the_class(self) -> Option<bool> {
        (self.is_teacher || self.is_other).then_some(self.is_teacher)
    }
}

#[cfg(test)]
mod tests {
    use super::super::grid::GridRow;
    use super::roster::HEADER;
    use super::*;

    const PARNASSYS: &[u8] = include_bytes!("../../../fixtures/exports/edexml-parnassys.xml");
    const ESIS: &[u8] = include_bytes!("../../../fixtures/exports/edexml-esis.xml");

    /// A class 4A of Ans de Wit, and some pupils.
    fn roster(pupils: &str) -> String {
        format!(
            "<EDEX><groepen><groep key=\"11\"><naam>4A</naam><jaargroep>4</jaargroep></groep>\
             </groepen><leerlingen>{pupils}</leerlingen><leerkrachten><leerkracht key=\"l1\">\
             <achternaam>Wit</achternaam><voorvoegsel>de</voorvoegsel><roepnaam>Ans</roepnaam>\
             <groepen><groep key=\"11\"/></groepen></leerkracht></leerkrachten></EDEX>"
        )
    }

    /// The cells of the pupils, joined.
    fn pupils(bytes: &[u8]) -> Vec<String> {
        let grid = read(bytes).expect("a roster");
        let join = |row: &GridRow| row.cells.iter().collect::<Vec<_>>().join(";");
        grid.rows.iter().skip(1).map(join).collect()
    }

    fn only_pupil(xml: &str) -> String {
        let mut pupils = pupils(roster(xml).as_bytes());
        assert_eq!(pupils.len(), 1);
        pupils.remove(0)
    }

    fn refusal(bytes: impl AsRef<[u8]>) -> Refusal {
        read(bytes.as_ref()).expect_err("no roster")
    }

    fn lines(grid: &Grid) -> Vec<usize> {
        grid.rows.iter().map(|row| row.line).collect()
    }

    #[test]
    fn e1_a_roster_of_parnassys_is_read() {
        assert!(is_roster(PARNASSYS));
        let grid = read(PARNASSYS).expect("a roster");
        assert_eq!(grid.rows[0].cells, HEADER.to_vec());
        assert_eq!(lines(&grid), [26, 27, 43, 54, 64, 74, 86]);
        assert_eq!(
            pupils(PARNASSYS),
            [
                "1001;Noor;de;Vries;4A;4;Ans de Wit",
                "1002;Emir;;Öztürk;4A;4;Ans de Wit",
                "1003;Zoë;van 't;Hof;5/6 Vlinders;5;Ans de Wit en Bram Smit",
                "1004;Samuel;van den;Berg;5/6 Vlinders;6;Ans de Wit en Bram Smit",
                "1005;Lieke;;Bakker-Jansen;5/6 Vlinders;6;Ans de Wit en Bram Smit",
                "1006;Yasmine;;El Amrani;4A;4;Ans de Wit",
            ]
        );
    }

    #[test]
    fn e4_a_combination_class_that_esis_splits_has_the_teachers_of_both_halves() {
        assert!(is_roster(ESIS));
        assert_eq!(
            pupils(ESIS),
            [
                "20260001;Sem;van;Dijk;3;3;Inge Groen",
                "20260002;Renée;;d'Ancona;3;3;Inge Groen",
                "20260003;Tim;;Nguyen;7/8;7;Hanna ter Linden en KJ Pieters",
                "20260004;Julia;van den;Broek;7/8;7;Hanna ter Linden en KJ Pieters",
                "20260005;Daan;;Visser;7/8;8;Hanna ter Linden en KJ Pieters",
                "20260006;Aylin;;Kaya;7/8;8;Hanna ter Linden en KJ Pieters",
            ]
        );
    }

    #[test]
    fn e4_the_pupils_own_year_group_decides() {
        let grade = |own: &str, of_class: &str| {
            let pupil = format!("<leerling key=\"1\">{own}<groep key=\"11\"/></leerling>");
            let of_class = format!("<jaargroep>{of_class}</jaargroep></groep>");
            let xml = roster(&pupil).replace("<jaargroep>4</jaargroep></groep>", &of_class);
            read(xml.as_bytes()).expect("a roster").rows[1].cells[5].to_owned()
        };
        assert_eq!(grade("<jaargroep>3</jaargroep>", "4"), "3");
        assert_eq!(grade("<jaargroep>5</jaargroep>", "C"), "5");
        assert_eq!(grade("", "4"), "4");
        assert_eq!(grade("<jaargroep>C</jaargroep>", "4"), "4");
        assert_eq!(grade("", "C"), "");
        assert_eq!(grade("", "11"), "");
        // Intake says that it knows no such group; the class would only be a guess.
        assert_eq!(grade("<jaargroep>H</jaargroep>", "4"), "H");
    }

    #[test]
    fn p1_birth_date_sex_citizen_number_and_origin_are_not_kept() {
        let secret = "<leerling key=\"1\" eckid=\"GEHEIM\"><roepnaam>Noor<x>GEHEIM</x></roepnaam>\
            <geboortedatum>GEHEIM</geboortedatum><geslacht>GEHEIM</geslacht><bsn>GEHEIM</bsn>\
            <bsn_ondwnr-4>GEHEIM</bsn_ondwnr-4><land>GEHEIM</land><gewicht>GEHEIM</gewicht>\
            <emailadres>GEHEIM</emailadres><groep key=\"11\"/><toevoegingen><achternaam>GEHEIM\
            </achternaam></toevoegingen></leerling>";
        assert_eq!(only_pupil(secret), "1;Noor;;;4A;4;Ans de Wit");
        let printed = format!("{:?}", read(roster(secret).as_bytes()).expect("a roster"));
        assert!(!printed.contains("GEHEIM"));
        let printed = format!("{:?}", read(PARNASSYS).expect("a roster"));
        for own in ["2018-05-03", "999990019", "voorbeeld1001", "TR", "@"] {
            assert!(!printed.contains(own), "{own}");
        }
    }

    #[test]
    fn names_are_called_names_or_else_the_first_of_the_first_names_or_else_initials() {
        let names = "<voornamen>Noor Johanna</voornamen><voorletters-1>NJ</voorletters-1>";
        let pupil = |inner: &str| only_pupil(&format!("<leerling key=\" 1 \">{inner}</leerling>"));
        let called = format!("{names}<roepnaam> Noortje\r\n de\tTweede </roepnaam>");
        assert_eq!(pupil(&called), "1;Noortje de Tweede;;;;;");
        assert_eq!(pupil(names), "1;Noor;;;;;");
        assert_eq!(pupil("<voorletters-1>NJ</voorletters-1>"), "1;NJ;;;;;");
        assert_eq!(pupil("<roepnaam/>"), "1;;;;;;");
    }

    #[test]
    fn a_made_up_key_is_no_pupil_number() {
        assert_eq!(only_pupil("<leerling key=\"#001\"/>"), ";;;;;;");
        let told = "<leerling key=\"#001\"><leerlingnummer>77</leerlingnummer></leerling>";
        assert_eq!(only_pupil(told), "77;;;;;;");
    }

    #[test]
    fn a_class_is_named_by_key_or_by_its_text() {
        let class = |link: &str| only_pupil(&format!("<leerling key=\"1\">{link}</leerling>"));
        assert_eq!(class("<groep key=\" 11 \"/>"), "1;;;;4A;4;Ans de Wit");
        assert_eq!(class("<groep> 11 </groep>"), "1;;;;4A;4;Ans de Wit");
        assert_eq!(class("<groep>Uilen</groep>"), "1;;;;Uilen;;");
        assert_eq!(class("<groep key=\"99\"/>"), "1;;;;;;");
        assert_eq!(class("<groep/>"), "1;;;;;;");
        assert_eq!(class("<groep key=\"\"/>"), "1;;;;;;");
    }

    #[test]
    fn of_two_classes_with_one_key_the_first_counts() {
        let xml = roster("<leerling key=\"1\"><groep key=\"11\"/></leerling>").replace(
            "</groepen><leerlingen>",
            "<samengestelde_groep key=\"11\"><naam>Plus</naam></samengestelde_groep>\
             <groep key=\"11\"><naam>8B</naam></groep></groepen><leerlingen>",
        );
        assert_eq!(pupils(xml.as_bytes()), ["1;;;;4A;4;Ans de Wit"]);
    }

    #[test]
    fn trainees_and_assistants_are_not_the_teacher_of_a_class() {
        let teachers = |inner: &str| {
            let pupil = "<leerling key=\"1\"><groep key=\"11\"/></leerling>";
            let more = format!(
                "<leerkracht key=\"l2\"><roepnaam>Bo</roepnaam>{inner}</leerkracht></leerkrachten>"
            );
            let xml = roster(pupil).replace("</leerkrachten>", &more);
            read(xml.as_bytes()).expect("a roster").rows[1].cells[6].to_owned()
        };
        let link = |roles: &str| format!("<groepen><groep key=\"11\">{roles}</groep></groepen>");
        assert_eq!(teachers(&link("")), "Ans de Wit en Bo");
        assert_eq!(
            teachers(&link("<rol>STA</rol><rol>OWA</rol>")),
            "Ans de Wit"
        );
        assert_eq!(
            teachers(&link("<rol>IB</rol><rol>LRK</rol>")),
            "Ans de Wit en Bo"
        );
        let parent = "<rol>OUD</rol>".to_owned();
        assert_eq!(teachers(&(parent.clone() + &link(""))), "Ans de Wit");
        assert_eq!(
            teachers(&(parent + &link("<rol>LRK</rol>"))),
            "Ans de Wit en Bo"
        );
    }

    #[test]
    fn a_class_names_six_teachers_at_most() {
        let many: String = (0..9)
            .map(|at| {
                format!(
                    "<leerkracht key=\"m{at}\"><roepnaam>Bo{at}</roepnaam><groepen>\
                     <groep key=\"11\"/><groep key=\"11\"/></groepen></leerkracht>"
                )
            })
            .collect();
        let pupil = "<leerling key=\"1\"><groep key=\"11\"/></leerling>";
        let xml = roster(pupil).replace("</leerkrachten>", &format!("{many}</leerkrachten>"));
        assert_eq!(
            pupils(xml.as_bytes()),
            ["1;;;;4A;4;Ans de Wit en Bo0 en Bo1 en Bo2 en Bo3 en Bo4"]
        );
    }

    #[test]
    fn prefixes_and_capitals_do_not_matter() {
        let xml = roster("<leerling key=\"1\"><groep key=\"11\"/></leerling>")
            .replace("</", "</e:")
            .replace("<groep", "<E:GROEP")
            .replace("</e:groep", "</E:GROEP")
            .replace("key=", "x:KEY=");
        let opened = [
            "EDEX",
            "naam",
            "jaargroep",
            "leer",
            "achter",
            "voor",
            "roep",
        ];
        let xml = opened.iter().fold(xml, |xml, name| {
            xml.replace(&format!("<{name}"), &format!("<e:{name}"))
        });
        assert!(is_roster(xml.as_bytes()));
        assert_eq!(pupils(xml.as_bytes()), ["1;;;;4A;4;Ans de Wit"]);
    }

    #[test]
    fn entities_of_xml_itself_are_read_and_others_break_the_file() {
        let pupil =
            |name: &str| format!("<leerling key=\"1\">\n<roepnaam>{name}</roepnaam></leerling>");
        let read = only_pupil(&pupil("D&apos;A &amp; &#235;&#xEB;<![CDATA[ &lt;]]>"));
        assert_eq!(read, "1;D'A & ëë &lt;;;;;;");
        for name in [
            "&eacute;",
            "&xxe;",
            "&#0;",
            "&#1;",
            "&#xD800;",
            "Jansen & Zn",
        ] {
            let xml = roster(&pupil(name));
            assert_eq!(refusal(xml), Refusal::Broken { line: 2 }, "{name}");
        }
        let in_key = roster("\n<leerling key=\"&xxe;\"/>");
        assert_eq!(refusal(in_key), Refusal::Broken { line: 2 });
    }

    #[test]
    fn a_document_type_is_refused_at_its_line() {
        let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE EDEX [<!ENTITY a \"&b;&b;\">]>\n";
        for xml in [bomb, "\n<!DOCTYPE EDEX SYSTEM \"file:///etc/passwd\">"] {
            let xml = xml.to_owned() + &roster("");
            assert!(is_roster(xml.as_bytes()));
            assert_eq!(refusal(xml), Refusal::Broken { line: 2 });
        }
    }

    #[test]
    fn e2_accents_survive_every_encoding() {
        let body = roster("<leerling key=\"1\"><roepnaam>Zoë</roepnaam></leerling>");
        let declared = |label: &str| format!("<?xml version='1.0' encoding='{label}'?>{body}");
        let wide = |text: &str, bytes_of: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes_of).collect()
        };
        let western = |label: &str| WINDOWS_1252.encode(&declared(label)).0.into_owned();
        let files = [
            body.clone().into_bytes(),
            [b"\xef\xbb\xbf", declared("utf-8").as_bytes()].concat(),
            [
                b"\xff\xfe".to_vec(),
                wide(&declared("UTF-16"), u16::to_le_bytes),
            ]
            .concat(),
            [
                b"\xfe\xff".to_vec(),
                wide(&declared("UTF-16"), u16::to_be_bytes),
            ]
            .concat(),
            wide(&body, u16::to_le_bytes),
            wide(&body, u16::to_be_bytes),
            western("windows-1252"),
            western("ISO-8859-1"),
            declared("utf-16").into_bytes(),
            declared("klingon").into_bytes(),
        ];
        for file in files {
            assert!(is_roster(&file));
            assert_eq!(pupils(&file), ["1;Zoë;;;;;"]);
        }
        let torn = western("utf-8");
        assert_eq!(pupils(&torn), ["1;Zo\u{fffd};;;;;"]);
    }

    #[test]
    fn e2_lines_are_those_of_the_editor_whatever_ends_them() {
        let text = "<?xml version='1.0'?>\n\n<EDEX>\n<!--\n-->\n<leerlingen>\n\n<leerling\n key='1'>\n\
            <roepnaam>A\nB</roepnaam></leerling><leerling key='2'/>\n<leerling key='3'/>\n\
            </leerlingen>\n</EDEX>\n";
        for end in ["\n", "\r\n", "\r"] {
            let text = text.replace('\n', end);
            assert_eq!(
                lines(&read(text.as_bytes()).expect("a roster")),
                [6, 8, 11, 12]
            );
            let broken = text.replace("</leerlingen>", "</leerling>");
            assert_eq!(refusal(broken), Refusal::Broken { line: 13 });
        }
    }

    #[test]
    fn broken_xml_has_its_line() {
        let cases = [
            ("<EDEX>\n<leerlingen>\n</EDEX>", 3),
            ("<EDEX>\n<leerlingen>\n<leerling key='1'>\n\n", 3),
            ("<EDEX>\n<leerlingen>\n<leerling key='1", 3),
            (
                "<EDEX>\n<leerlingen>\n<leerling key='1><roepnaam>A</roepnaam>\n</leerling>\n'/>",
                3,
            ),
            ("<EDEX>\n<leerling key=1></leerling></EDEX>", 2),
            ("<EDEX>\n<!-- ", 2),
            ("<EDEX>\n</EDEX>\n</EDEX>", 3),
            ("<EDEX>\n</EDEX>\n<EDEX/>", 3),
            ("<EDEX/>\nx", 1),
            (
                "<EDEX>\n<groepen><groep><naam>\u{1}</naam></groep></groepen></EDEX>",
                2,
            ),
        ];
        for (xml, line) in cases {
            assert_eq!(refusal(xml), Refusal::Broken { line }, "{xml}");
        }
    }

    #[test]
    fn what_no_school_has_is_refused() {
        let pupil =
            |name: String| roster(&format!("<leerling><roepnaam>{name}</roepnaam></leerling>"));
        assert!(read(pupil("ë".repeat(1_000)).as_bytes()).is_ok());
        assert_eq!(
            refusal(pupil("ë".repeat(1_001))),
            Refusal::Broken { line: 1 }
        );
        let key = format!("<leerling key=\"{}\"/>", "1".repeat(1_001));
        assert_eq!(refusal(roster(&key)), Refusal::Broken { line: 1 });
        let nested = |depth: usize| roster(&("<a>".repeat(depth) + &"</a>".repeat(depth)));
        assert!(read(nested(MAX_DEPTH - 2).as_bytes()).is_ok());
        assert_eq!(refusal(nested(MAX_DEPTH - 1)), Refusal::Broken { line: 1 });
        let many = |of: &str| roster(&of.repeat(MAX_ENTRIES + 1));
        assert_eq!(refusal(many("<leerling/>")), Refusal::TooLarge);
        let links = "<leerling>".to_owned() + &"<groep/>".repeat(MAX_ENTRIES + 1);
        assert_eq!(refusal(roster(&(links + "</leerling>"))), Refusal::TooLarge);
    }

    #[test]
    fn a_long_name_on_every_row_does_not_fill_the_memory() {
        let link = "<leerling><groep key=\"11\"/></leerling>";
        let name = format!("<naam>{}</naam>", "a".repeat(MAX_VALUE));
        let xml = roster(&link.repeat(100_000)).replace("<naam>4A</naam>", &name);
        assert_eq!(refusal(xml), Refusal::TooLarge);
    }

    #[test]
    fn other_files_are_no_rosters() {
        let others: [&[u8]; 7] = [
            b"",
            b"\xff\xfe",
            b"Naam;Groep\nNoor;4A",
            b"<html><EDEX/></html>",
            b"EDEX<EDEX/>",
            b"<EDEX",
            b"PK\x03\x04<EDEX>",
        ];
        for bytes in others {
            assert!(!is_roster(bytes));
            assert!(matches!(
                read(bytes),
                Err(Refusal::NotARoster | Refusal::Broken { .. })
            ));
        }
        assert_eq!(refusal("<dossier><EDEX/></dossier>"), Refusal::NotARoster);
    }

    #[test]
    fn a_roster_without_pupils_is_a_header() {
        let grid = read(b"\n<EDEX><school/></EDEX>").expect("a roster");
        assert_eq!(lines(&grid), [2]);
    }
}
