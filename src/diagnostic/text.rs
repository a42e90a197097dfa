//! The words of every problem, Dutch and English under each other, in one exhaustive match: a problem
//! without a text or a repair does not compile.
//!
//! `title` and `repair` hold no value of a person; `fact` may, and is shown in the terminal only (P3).

use super::problem::{BagReason, FileReason, Problem, ShardReason};

/// The language of messages to the person at the computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Messages {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Messages {
    /// The one of two texts that is in this language.
    pub fn pick<T>(self, nl: T, en: T) -> T {
        match self {
            Messages::Nl => nl,
            Messages::En => en,
        }
    }
}

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What is wrong, without values.
    pub title: String,
    /// What the file says, with its values.
    pub fact: Option<String>,
    /// A near miss: what was probably meant.
    pub suggestion: Option<String>,
    /// What to do in Excel or in the LVS.
    pub repair: String,
}

/// The words of `problem`.
pub fn text(problem: &Problem, messages: Messages) -> Text {
    let [nl, en] = both(problem);
    messages.pick(nl, en)
}

fn say(title: impl Into<String>, repair: impl Into<String>) -> Text {
    Text {
        title: title.into(),
        fact: None,
        suggestion: None,
        repair: repair.into(),
    }
}

impl Text {
    fn fact(mut self, fact: impl Into<String>) -> Self {
        self.fact = Some(fact.into());
        self
    }

    fn near(mut self, suggestion: &Option<String>) -> Self {
        self.suggestion.clone_from(suggestion);
        self
    }
}

/// A value as a message shows it: short, on one line, without control or direction marks.
fn shown(value: &str) -> String {
    let clean = plain(value);
    let mut short: String = clean.trim().chars().take(40).collect();
    if clean.trim().chars().count() > 40 {
        short.push('…');
    }
    format!("“{short}”")
}

/// A text without what a terminal or a reader would obey: control and direction marks become spaces.
pub fn plain(text: &str) -> String {
    let obeyed = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(obeyed, " ")
}

/// What a table holds.
fn holds(table: &str) -> [&'static str; 2] {
    match table {
        "leerlingen" => ["leerlingen", "pupils"],
        "verzorgers" => ["ouders en verzorgers", "parents and carers"],
        "resultaten" => ["toetsresultaten", "test results"],
        "gesprekken" => ["afspraken voor gesprekken", "appointments"],
        "observaties" => ["observaties", "observations"],
        "afspraken" => ["gemaakte afspraken", "agreements"],
        _ => ["dagen van aanwezigheid", "days of attendance"],
    }
}

fn delimiter(delimiter: char) -> [&'static str; 2] {
    match delimiter {
        ';' => ["puntkomma", "semicolon"],
        ',' => ["komma", "comma"],
        '\t' => ["tab", "tab"],
        _ => ["streepje (|)", "bar (|)"],
    }
}

fn stands(value: &str) -> [String; 2] {
    if value.is_empty() {
        return [
            "De cel is leeg.".to_owned(),
            "The cell is empty.".to_owned(),
        ];
    }
    let value = shown(value);
    [format!("Er staat {value}."), format!("It says {value}.")]
}

fn meanwhile_nl(day: &str, time: &str, other: &str) -> String {
    format!(
        "{day} om {time}, tegelijk met het gesprek over {}.",
        shown(other)
    )
}

fn meanwhile_en(day: &str, time: &str, other: &str) -> String {
    format!(
        "{day} at {time}, during the conversation about {}.",
        shown(other)
    )
}

/// `2, 5, 7`; of many only the first.
fn few(items: impl ExactSizeIterator<Item = String>) -> String {
    const MOST: usize = 12;
    let more = if items.len() > MOST { " …" } else { "" };
    let first: Vec<String> = items.take(MOST).collect();
    first.join(", ") + more
}

/// `2 en 3`.
fn divided(divisions: &[u16], and: &str) -> String {
    let all: Vec<String> = divisions.iter().map(u16::to_string).collect();
    all.join(&format!(" {and} "))
}

/// `2 uur en 15 min`.
fn waiting(minutes: i64, hour: &str, minute: &str) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours} {hour}"),
        (0, rest) => format!("{rest} {minute}"),
        (hours, rest) => format!("{hours} {hour} {rest} {minute}"),
    }
}

/// A file by its path, or by the number of the pupil when only that is known.
fn file_words(path: &str, whose: Option<&String>) -> String {
    match whose {
        Some(whose) if path.is_empty() => format!("{whose}."),
        Some(whose) => format!("{path} ({whose})"),
        None => path.to_owned(),
    }
}

/// Pupil numbers in a row, not endlessly many.
fn leavers(pupils: &[String], before: &str) -> String {
    const MOST: usize = 12;
    let shown = pupils.iter().take(MOST).map(|it| shown(it));
    let shown: Vec<String> = shown.collect();
    let more = if pupils.len() > MOST { " …" } else { "" };
    if shown.is_empty() {
        return String::new();
    }
    format!("{before}: {}{more}.", shown.join(", "))
}

fn reason(reason: FileReason) -> [&'static str; 2] {
    match reason {
        FileReason::NotFound => ["bestaat niet", "does not exist"],
        FileReason::Denied => ["u mag er niet bij", "no permission"],
        FileReason::InUse => [
            "is open in een ander programma",
            "is open in another program",
        ],
        FileReason::WrongKind => [
            "is geen map of bestand van de goede soort",
            "is a file where a folder is wanted, or the other way round",
        ],
        FileReason::Exists => ["dit bestand is er al", "this file exists already"],
        FileReason::NotEmpty => ["de map is niet leeg", "the folder is not empty"],
        FileReason::DiskFull => ["de schijf is vol", "the disk is full"],
        FileReason::TooLarge => ["is te groot", "is too large"],
        FileReason::Locked => [
            "een andere run van gespreksmap is hier bezig",
            "another run of gespreksmap works here",
        ],
        FileReason::NameTooLong => ["de naam is te lang", "the name is too long"],
        FileReason::Other => [
            "het lezen of schrijven mislukte",
            "reading or writing failed",
        ],
    }
}

fn remedy(reason: FileReason) -> [&'static str; 2] {
    match reason {
        FileReason::NotFound => [
            "Kijk of de naam en de map kloppen.",
            "Check the name and the folder.",
        ],
        FileReason::Denied => [
            "Kies een map waar u zelf bij mag, of vraag uw systeembeheerder.",
            "Choose a folder of your own, or ask your system administrator.",
        ],
        FileReason::InUse => [
            "Sluit het bestand in Excel of de pdf-lezer en probeer het opnieuw.",
            "Close the file in Excel or the PDF viewer and try again.",
        ],
        FileReason::WrongKind => [
            "Geef de map van de school, of één CSV-bestand.",
            "Give the school's folder, or one CSV file.",
        ],
        FileReason::Exists => [
            "Kies een andere naam, of haal het oude bestand zelf weg.",
            "Choose another name, or remove the old file yourself.",
        ],
        FileReason::NotEmpty => [
            "Kies een nieuwe naam: wat er al staat, blijft zo bewaard.",
            "Choose a new name: what is there stays as it is.",
        ],
        FileReason::DiskFull => [
            "Maak ruimte vrij en begin opnieuw. Wat er al stond, is er nog.",
            "Free some room and start again. What was there before is still there.",
        ],
        FileReason::TooLarge => [
            "Exporteer per groep of per schooljaar.",
            "Export per class or per school year.",
        ],
        FileReason::Locked => [
            "Wacht tot die klaar is, of kies een andere map.",
            "Wait until that one is done, or choose another folder.",
        ],
        FileReason::NameTooLong => [
            "Kies een kortere map bij --out, of maak file-name in school.toml korter.",
            "Choose a shorter folder with --out, or shorten file-name in school.toml.",
        ],
        FileReason::Other => [
            "Probeer het opnieuw, met een map op de computer zelf.",
            "Try again, with a folder on the computer itself.",
        ],
    }
}

/// Dutch, then English.
#[expect(clippy::too_many_lines, reason = "one table, an entry a problem")]
fn both(problem: &Problem) -> [Text; 2] {
    match problem {
        Problem::FileUnreadable { reason: why } => {
            let ([nl, en], [fix, mend]) = (reason(*why), remedy(*why));
            [
                say(format!("Dit bestand kan niet worden gelezen: {nl}"), fix),
                say(format!("This file cannot be read: {en}"), mend),
            ]
        }
        Problem::FileEmpty => [
            say("Dit bestand is leeg", "Exporteer het opnieuw uit uw leerlingvolgsysteem."),
            say("This file is empty", "Export it again from your pupil monitoring system."),
        ],
        Problem::NotATable { looks_like } => [
            say(format!("Dit is geen tabel maar {}", match *looks_like { "workbook" => "een oude Excel-werkmap (.xls), of een met een wachtwoord", "pdf" => "een pdf", "xml" => "een XML-bestand", _ => "een ander soort bestand" }), "Open het in Excel, zonder wachtwoord, en kies: Opslaan als, Excel-werkmap (.xlsx)."),
            say(format!("This is not a table but {}", match *looks_like { "workbook" => "an old Excel workbook (.xls), or one with a password", "pdf" => "a PDF", "xml" => "an XML file", _ => "another kind of file" }), "Open it in Excel, without a password, and choose: Save as, Excel workbook (.xlsx)."),
        ],
        Problem::HeaderMissing => [
            say("Er is geen rij met kolomnamen gevonden", "Zet boven de leerlingen een rij met kolomnamen, ten minste: Voornaam;Achternaam;Groep."),
            say("No row with column names was found", "Put a row with column names above the pupils, at least: Voornaam;Achternaam;Groep."),
        ],
        Problem::NoRows => [
            say("Onder de kolomnamen staan geen rijen", "Kijk in uw leerlingvolgsysteem welke groep of periode gekozen is en exporteer opnieuw."),
            say("There are no rows under the column names", "Check which class or period is chosen in your pupil monitoring system and export again."),
        ],
        Problem::UndecodableText { encoding } => [
            say(format!("Hier staan tekens die niet te lezen zijn ({encoding})"), "Sla het bestand in Excel op als “CSV UTF-8” en kijk of de namen goed staan."),
            say(format!("There are characters here that cannot be read ({encoding})"), "Save the file in Excel as “CSV UTF-8” and check the names."),
        ],
        Problem::UnclosedQuote => [
            say("Hier begint een tekst met een aanhalingsteken dat nergens sluit", "Zet het tweede aanhalingsteken (\") aan het eind van de cel, of haal het eerste weg. De rijen hieronder zijn niet gelezen."),
            say("A quotation mark opens here and never closes", "Put the second quotation mark (\") at the end of the cell, or remove the first. The rows below were not read."),
        ],
        Problem::SurplusCells { cells, headers } => [
            say("Deze rij heeft meer cellen dan er kolomnamen zijn", "Kijk of er een scheidingsteken midden in een naam staat, of een kolomnaam ontbreekt.").fact(format!("{cells} cellen, {headers} kolomnamen.")),
            say("This row has more cells than there are column names", "Check for a delimiter in the middle of a name, or a missing column name.").fact(format!("{cells} cells, {headers} column names.")),
        ],
        Problem::FileDuplicate { first } => [
            say("Voor deze tabel zijn er twee bestanden", "Laat één van de twee in de map staan, en zet het andere ergens anders.").fact(format!("Er is ook {first}.")),
            say("There are two files for this table", "Leave one of them in the folder, and put the other elsewhere.").fact(format!("There is also {first}.")),
        ],
        Problem::FileMistaken { looks_like } => {
            let [nl, en] = holds(looks_like);
            [
                say(format!("In dit bestand staan {nl}, en niet wat bij deze naam hoort"), format!("Noem dit bestand {looks_like}, en zet het bestand dat hier hoort ernaast.")),
                say(format!("This file holds {en}, and not what belongs under its name"), format!("Call this file {looks_like}, and put the file that belongs here beside it.")),
            ]
        }
        Problem::DelimiterMixed { header, rows } => {
            let ([nl, en], [below, under]) = (delimiter(*header), delimiter(*rows));
            [
                say("De kolomnamen en de rijen zijn niet op dezelfde manier gescheiden", "Exporteer het bestand opnieuw, of open het in Excel met: Gegevens, Uit tekst/CSV.").fact(format!("Tussen de kolomnamen staat een {nl}, in de rijen een {below}.")),
                say("Column names and rows are not divided in the same way", "Export the file again, or open it in Excel with: Data, From Text/CSV.").fact(format!("Between the column names stands a {en}, in the rows a {under}.")),
            ]
        }
        Problem::TextGarbled { cells } => [
            say("De letters met accenten zijn kapot: dit bestand is met de verkeerde tekenset geopend en opgeslagen", "Exporteer het opnieuw, en open het in Excel met: Gegevens, Uit tekst/CSV, oorsprong 65001 (UTF-8).").fact(format!("In {cells} {}; bijvoorbeeld “StÃ©phanie” of “St‚phanie” in plaats van Stéphanie.", if *cells == 1 { "cel" } else { "cellen" })),
            say("The letters with accents are broken: this file was opened and saved in the wrong encoding", "Export it again, and open it in Excel with: Data, From Text/CSV, origin 65001 (UTF-8).").fact(format!("In {cells} {}; for example “StÃ©phanie” or “St‚phanie” in place of Stéphanie.", if *cells == 1 { "cell" } else { "cells" })),
        ],
        Problem::WorkbookUnreadable => [
            say("Deze Excel-werkmap is beschadigd", "Open haar in Excel en sla haar opnieuw op, als Excel-werkmap (.xlsx) of als CSV."),
            say("This Excel workbook is damaged", "Open it in Excel and save it again, as an Excel workbook (.xlsx) or as CSV."),
        ],
        Problem::SheetMissing { wanted, suggestion } => [
            say("Dit werkblad is er niet", "Verbeter de naam bij [bladen] in profiel.toml, of geef het blad deze naam.").fact(format!("Gezocht: {}.", shown(wanted))).near(suggestion),
            say("There is no such sheet", "Correct the name under [bladen] in profiel.toml, or give the sheet this name.").fact(format!("Looked for: {}.", shown(wanted))).near(suggestion),
        ],
        Problem::SheetUnused => [
            say("Dit werkblad wordt niet gelezen", "U hoeft niets te doen. Hoort het er wel bij, noem het dan naar zijn tabel (leerlingen, verzorgers, resultaten …) of wijs het aan bij [bladen] in profiel.toml."),
            say("This sheet is not read", "Nothing needs doing. If it should be, call it after its table (leerlingen, verzorgers, resultaten …) or point it out under [bladen] in profiel.toml."),
        ],
        Problem::RosterUnreadable => [
            say("Dit EDEXML-bestand is beschadigd", "Exporteer het opnieuw uit uw leerlingvolgsysteem. Vanaf deze regel is het niet te lezen."),
            say("This EDEXML file is damaged", "Export it again from your pupil monitoring system. From this line on it cannot be read."),
        ],
        Problem::RosterConflict => [
            say("Deze leerling heet in het EDEXML-bestand anders dan in leerlingen.csv; uit het EDEXML-bestand is niets overgenomen", "Kijk of het leerlingnummer in beide bestanden klopt."),
            say("This pupil bears another name in the EDEXML file than in leerlingen.csv; nothing was taken from the EDEXML file", "Check the pupil number in both files."),
        ],
        Problem::RosterOthers { others, pupils } => [
            say("In dit EDEXML-bestand staan leerlingen die niet in leerlingen.csv staan; zij krijgen geen map", "U hoeft niets te doen. Moeten zij mee, voeg ze dan toe aan leerlingen.csv, of haal dat bestand weg: dan geldt het EDEXML-bestand.").fact(format!("{others} van de {pupils} leerlingen.")),
            say("This EDEXML file has pupils who are not in leerlingen.csv; they get no pack", "Nothing needs doing. If they should get one, add them to leerlingen.csv, or remove that file: then the EDEXML file counts.").fact(format!("{others} of {pupils} pupils.")),
        ],
        Problem::FileUnused { suggestion } => [
            say("Dit bestand wordt niet gelezen", "Geef het een van deze namen als het mee moet doen: leerlingen, verzorgers, resultaten, gesprekken, observaties, afspraken of aanwezigheid (.csv).").near(suggestion),
            say("This file is not read", "Give it one of these names if it should be: leerlingen, verzorgers, resultaten, gesprekken, observaties, afspraken or aanwezigheid (.csv).").near(suggestion),
        ],
        Problem::ColumnMissing { wanted, suggestion } => [
            say(format!("Er is geen kolom “{wanted}”"), format!("Noem één kolom “{wanted}”, of wijs haar aan in profiel.toml.")).near(suggestion),
            say(format!("There is no column “{wanted}”"), format!("Name one column “{wanted}”, or point it out in profiel.toml.")).near(suggestion),
        ],
        Problem::ColumnDuplicate { first } => [
            say(format!("Deze kolom betekent hetzelfde als kolom {first}; die geldt"), "Haal een van de twee kolommen weg, of geef haar een andere naam."),
            say(format!("This column means the same as column {first}, which counts"), "Remove one of the two columns, or rename it."),
        ],
        Problem::ColumnUnused => [
            say("Deze kolom wordt niet gebruikt", "U hoeft niets te doen. Hoort zij er wel bij, wijs haar dan aan in profiel.toml."),
            say("This column is not used", "Nothing needs doing. If it should be, point it out in profiel.toml."),
        ],
        Problem::ColumnForbidden => [
            say("Deze kolom is niet gelezen: burgerservicenummer, afkomst en gewicht horen niet in een gespreksmap", "U hoeft niets te doen. Veiliger is een export zonder deze kolom."),
            say("This column was not read: citizen number, origin and weighting do not belong in a conversation pack", "Nothing needs doing. An export without this column is safer."),
        ],
        Problem::PupilNumberMissing => [
            say("In deze rij ontbreekt het leerlingnummer", "Vul het leerlingnummer in zoals het in leerlingen.csv staat."),
            say("This row has no pupil number", "Fill in the pupil number as it stands in leerlingen.csv."),
        ],
        Problem::PupilNumberDuplicate { number, first } => [
            say(format!("Dit leerlingnummer staat ook al in rij {first}"), "Geef elke leerling een eigen nummer, of haal de dubbele rij weg. Alleen de eerste rij telt.").fact(format!("Nummer {}.", shown(number))),
            say(format!("This pupil number stands in row {first} already"), "Give each pupil a number, or remove the double row. Only the first row counts.").fact(format!("Number {}.", shown(number))),
        ],
        Problem::PupilUnknown { number } => [
            say("Dit leerlingnummer staat niet in leerlingen.csv", "Verbeter het nummer, of haal de rij weg. Deze rij doet niet mee.").fact(format!("Nummer {}.", shown(number))),
            say("This pupil number is not in leerlingen.csv", "Correct the number, or remove the row. This row does not take part.").fact(format!("Number {}.", shown(number))),
        ],
        Problem::NumbersUnmatched { unknown, rows } => [
            say("Bijna geen leerlingnummer in dit bestand staat in leerlingen.csv", "Kijk of dit bestand van dezelfde school en hetzelfde jaar is, en of de kolom met het leerlingnummer de goede is.").fact(format!("{unknown} van de {rows} rijen; die doen niet mee.")),
            say("Hardly a pupil number in this file is in leerlingen.csv", "Check that this file is of the same school and year, and that the column with the pupil number is the right one.").fact(format!("{unknown} of {rows} rows; they do not take part.")),
        ],
        Problem::NumberZeros => [
            say("In dit bestand zijn nullen voor het leerlingnummer weggevallen; wij hebben de leerlingen toch gevonden", "U hoeft niets te doen. Excel laat deze nullen weg; met de kolom als Tekst blijven zij staan."),
            say("In this file zeros before the pupil number are gone; the pupils were found all the same", "Nothing needs doing. Excel drops these zeros; with the column as Text they stay."),
        ],
        Problem::NameMissing => [
            say("Deze leerling heeft geen voornaam en geen achternaam", "Vul ten minste één van de twee in."),
            say("This pupil has no given name and no surname", "Fill in at least one of the two."),
        ],
        Problem::ClassMissing => [
            say("Deze leerling zit in geen groep", "Vul de groep in, bijvoorbeeld 3A of 5/6 Kabouters."),
            say("This pupil is in no class", "Fill in the class, for example 3A or 5/6 Kabouters."),
        ],
        Problem::GradeUnknown { value } => {
            let [nl, en] = stands(value);
            [
                say("Het jaar (1 tot en met 8) van deze leerling is niet duidelijk", "Vul in de kolom Leerjaar een getal van 1 tot en met 8 in. De map is nu gemaakt als voor groep 5/6, zonder trap.").fact(nl),
                say("The grade (1 to 8) of this pupil is not clear", "Fill in a number from 1 to 8 in the column Leerjaar. The pack is made as for grades 5/6, without staircase.").fact(en),
            ]
        }
        Problem::DateUnreadable { value } => {
            let [nl, en] = stands(value);
            [
                say("Dit is geen datum", "Schrijf de datum als 03-02-2027. De map van deze leerling is niet gemaakt.").fact(nl),
                say("This is not a date", "Write the date as 03-02-2027. This pupil's pack was not made.").fact(en),
            ]
        }
        Problem::DateIgnored { value } => {
            let [nl, en] = stands(value);
            [
                say("Deze datum is niet te lezen en is weggelaten", "Schrijf de datum als 03-02-2027.").fact(nl),
                say("This date cannot be read and was left out", "Write the date as 03-02-2027.").fact(en),
            ]
        }
        Problem::TimeUnreadable { value } => {
            let [nl, en] = stands(value);
            [
                say("Dit is geen tijd", "Schrijf de tijd als 15:45. De map van deze leerling is niet gemaakt.").fact(nl),
                say("This is not a time", "Write the time as 15:45. This pupil's pack was not made.").fact(en),
            ]
        }
        Problem::NumberUnreadable { value } => {
            let [nl, en] = stands(value);
            [
                say("Dit is geen bruikbaar getal", "Schrijf een getal in cijfers, bijvoorbeeld 15 of 87,25. De waarde is weggelaten.").fact(nl),
                say("This is not a usable number", "Write a number in digits, for example 15 or 87,25. The value was left out.").fact(en),
            ]
        }
        Problem::LevelUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Dit niveau kennen wij niet", "Schrijf het niveau als M5, E5, M6/E6, <M3, >E8 of als DLE (0 tot en met 60). De waarde is weggelaten.").fact(nl).near(suggestion),
                say("This level is not known", "Write the level as M5, E5, M6/E6, <M3, >E8 or as DLE (0 to 60). The value was left out.").fact(en).near(suggestion),
            ]
        }
        Problem::BandUnknown { value } => {
            let [nl, en] = stands(value);
            [
                say("Deze niveaugroep kennen wij niet", "Schrijf I, II, III, IV of V, of A, B, C, D of E. De waarde is weggelaten.").fact(nl),
                say("This band is not known", "Write I, II, III, IV or V, or A, B, C, D or E. The value was left out.").fact(en),
            ]
        }
        Problem::MomentUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Dit toetsmoment kennen wij niet", "Schrijf M3, E3 … M8 of E8, of vul de datum van de toets in. Deze rij doet niet mee.").fact(nl).near(suggestion),
                say("This test moment is not known", "Write M3, E3 … M8 or E8, or fill in the date of the test. This row does not take part.").fact(en).near(suggestion),
            ]
        }
        Problem::GuardianAbsent => [
            say("Deze ouder staat in het bestand als overleden of onbekend, en wordt in geen brief genoemd", "U hoeft niets te doen als dat klopt. Anders: verbeter de naam of de relatie."),
            say("This guardian stands in the file as deceased or unknown, and is named in no letter", "Nothing needs doing if that is right. Otherwise correct the name or the relation."),
        ],
        Problem::SubjectMissing => [
            say("Bij dit resultaat staat niet van welk vak het is", "Vul de kolom Vak in, bijvoorbeeld Rekenen of Begrijpend lezen. Deze rij doet niet mee."),
            say("Nothing tells which subject this result is of", "Fill in the column Vak, for example Rekenen or Begrijpend lezen. This row does not take part."),
        ],
        Problem::MeasureUnclear => [
            say("Zijn de getallen in deze kolom een DLE of een score?", "Zet DLE of score achter de kolomnaam, bijvoorbeeld “RW M5 score”. Nu zijn zij weggelaten."),
            say("Are the numbers in this column a DLE or a score?", "Put DLE or score behind the column name, for example “RW M5 score”. They were left out."),
        ],
        Problem::TopicUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Dit onderwerp van de gespreksagenda kennen wij niet", "Schrijf bijvoorbeeld leren, sociaal, motivatie, interesses of schoolloopbaan. De zin staat nu bij een ander onderwerp.").fact(nl).near(suggestion),
                say("This topic of the agenda is not known", "Write for example leren, sociaal, motivatie, interesses or schoolloopbaan. The sentence now stands under another topic.").fact(en).near(suggestion),
            ]
        }
        Problem::TextTooLong { most } => [
            say("Deze tekst is te lang voor zijn plaats op papier en is weggelaten", format!("Maak de tekst korter: ten hoogste {most} tekens.")),
            say("This text is too long for its place on paper and was left out", format!("Make the text shorter: {most} characters at most.")),
        ],
        Problem::NameTooLong { most } => [
            say("Deze naam is langer dan een naam kan zijn", format!("Kijk of er iets anders in de cel terecht is gekomen; ten hoogste {most} tekens. De map van deze leerling is niet gemaakt.")),
            say("This name is longer than a name can be", format!("Check whether something else ended up in the cell; {most} characters at most. This pupil's pack was not made.")),
        ],
        Problem::LanguageUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Deze taal kennen wij niet", "Schrijf de naam in het Nederlands, bijvoorbeeld Turks of Arabisch. De map is nu alleen in het Nederlands.").fact(nl).near(suggestion),
                say("This language is not known", "Write its Dutch name, for example Turks or Arabisch. The pack is in Dutch only.").fact(en).near(suggestion),
            ]
        }
        Problem::AnswerUnknown { value } => {
            let [nl, en] = stands(value);
            [
                say("Hier hoort ja of nee", "Schrijf ja of nee. Bij twijfel kiezen wij wat het veiligst is.").fact(nl),
                say("This should be yes or no", "Write ja or nee. In doubt the safer of the two is taken.").fact(en),
            ]
        }
        Problem::KindUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Dit soort gesprek kennen wij niet", "Schrijf startgesprek, voortgangsgesprek, eindgesprek of adviesgesprek. Nu geldt de soort uit school.toml.").fact(nl).near(suggestion),
                say("This kind of conversation is not known", "Write startgesprek, voortgangsgesprek, eindgesprek or adviesgesprek. The kind of school.toml is used.").fact(en).near(suggestion),
            ]
        }
        Problem::ObservationKindUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Deze soort observatie kennen wij niet", "Schrijf sterk, talent of aandachtspunt. De observatie is weggelaten.").fact(nl).near(suggestion),
                say("This kind of observation is not known", "Write sterk, talent or aandachtspunt. The observation was left out.").fact(en).near(suggestion),
            ]
        }
        Problem::PhraseUnknown { value, suggestion } => {
            let [nl, en] = stands(value);
            [
                say("Deze code staat niet in de zinnenbank", "Kijk in de lijst die `gespreksmap phrases` maakt, of schrijf een gewone zin. De observatie is weggelaten.").fact(nl).near(suggestion),
                say("This code is not in the phrase bank", "Look in the list that `gespreksmap phrases` makes, or write a sentence. The observation was left out.").fact(en).near(suggestion),
            ]
        }
        Problem::CharacterUnprintable { character } => {
            let code = u32::from(*character);
            let [nl, en] = match plain(&character.to_string()).trim() {
                "" => ["Een onzichtbaar teken", "An invisible character"].map(str::to_owned),
                seen => [format!("Teken “{seen}”"), format!("Character “{seen}”")],
            };
            [
                say("Hier staat een teken dat wij niet kunnen afdrukken", "Vervang het teken. De map van deze leerling is niet gemaakt, want een naam met een gat erin willen wij niet.").fact(format!("{nl} (U+{code:04X}).")),
                say("There is a character here that cannot be printed", "Replace the character. This pupil's pack was not made: a name with a hole in it will not do.").fact(format!("{en} (U+{code:04X}).")),
            ]
        }
        Problem::SettingsUnreadable { reason } => [
            say("Dit instellingenbestand is niet te lezen", "Kijk op deze regel: elke instelling is naam = waarde, en tekst staat tussen aanhalingstekens.").fact(format!("Melding: {}.", shown(reason))),
            say("This settings file cannot be read", "Look at this line: each setting is name = value, and text stands in quotation marks.").fact(format!("Message: {}.", shown(reason))),
        ],
        Problem::SettingUnknown { suggestion } => [
            say("Deze instelling bestaat niet", "Verbeter de naam of haal de regel weg. `gespreksmap init` schrijft een bestand met alle instellingen.").near(suggestion),
            say("There is no such setting", "Correct the name or remove the line. `gespreksmap init` writes a file with all settings.").near(suggestion),
        ],
        Problem::SettingInvalid { value, wanted } => {
            let [nl, en] = stands(value);
            [
                say("Deze waarde past niet bij de instelling", format!("Schrijf: {wanted}.")).fact(nl),
                say("This value does not fit the setting", format!("Write: {wanted}.")).fact(en),
            ]
        }
        Problem::LanguageWithoutTexts { language } => [
            say("Voor deze taal zijn er nog geen teksten; de map is in het Nederlands", "Vraag of een tolk nodig is. Een vertaling toevoegen kan met een map locales/ in de schoolmap.").fact(format!("Taal: {}.", shown(language))),
            say("There are no texts in this language yet; the pack is in Dutch", "Ask whether an interpreter is needed. A translation can be added in a folder locales/ of the school folder.").fact(format!("Language: {}.", shown(language))),
        ],
        Problem::TranslationUnreviewed { language, packs } => {
            let (nl, en) = if *packs == 1 { ("map", "pack") } else { ("mappen", "packs") };
            [
                say(format!("De vertaling in het {language} is nog niet door een spreker nagelezen ({packs} {nl})"), "Laat iemand die de taal goed spreekt de lijst van `gespreksmap locales sheet` lezen. De Nederlandse tekst staat er steeds bij."),
                say(format!("The translation into {language} has not been read by a speaker yet ({packs} {en})"), "Have somebody who speaks the language well read the list of `gespreksmap locales sheet`. The Dutch text always stands beside it."),
            ]
        }
        Problem::SecondColleagueMissing => [
            say("Bij dit adviesgesprek is geen tweede collega genoemd", "Vul de kolom Tweede collega in: bij een adviesgesprek zit altijd een tweede collega, en zij staat in de uitnodiging."),
            say("No second colleague is named for this advice conversation", "Fill in the column Tweede collega: a second colleague is always present and stands in the invitation."),
        ],
        Problem::CustodyMissing => [
            say("Geen van de verzorgers van deze leerling heeft gezag; er is een map zonder naam gemaakt", "Kijk in de kolom Gezag. Wie gezag heeft, krijgt de map."),
            say("None of this pupil's guardians has custody; a pack without a name was made", "Check the column Gezag. Whoever has custody gets the pack."),
        ],
        Problem::HouseholdUninvited { household } => [
            say("Een huishouden met gezag heeft geen afspraak, een ander huishouden van deze leerling wel", "Geef dit huishouden ook een rij in gesprekken.csv, met Huishouden precies zoals in verzorgers.csv. Komen de ouders samen, maak dan de cel Huishouden leeg.").fact(format!("Huishouden {}.", shown(household))),
            say("A household with custody has no appointment, while another household of this pupil has one", "Give this household a row in gesprekken.csv too, with Huishouden just as in verzorgers.csv. If the parents come together, empty the cell Huishouden.").fact(format!("Household {}.", shown(household))),
        ],
        Problem::InterpreterLanguageMissing => [
            say("Er is een tolk gewenst, maar niet in welke taal", "Vul in de kolom Tolk de taal in, bijvoorbeeld Turks, of vul de kolom Taal in."),
            say("An interpreter is wished, but not in which language", "Fill in the language in the column Tolk, for example Turks, or fill in the column Taal."),
        ],
        Problem::LetterLate { days } => {
            let (nl, en) = match days {
                0 => ("De brief en het gesprek zijn op dezelfde dag.".to_owned(), "Letter and conversation are on the same day.".to_owned()),
                1 => ("Het gesprek is 1 dag na de brief.".to_owned(), "The conversation is 1 day after the letter.".to_owned()),
                2.. => (format!("Het gesprek is {days} dagen na de brief."), format!("The conversation is {days} days after the letter.")),
                _ => ("Het gesprek is eerder dan de brief.".to_owned(), "The conversation is before the letter.".to_owned()),
            };
            [
                say("Tussen de brief en het gesprek zitten minder dan zeven dagen", "Zet in school.toml bij [letter] een eerdere date, of kies een latere dag voor het gesprek. Ouders horen het ten minste zeven dagen van tevoren.").fact(nl),
                say("There are fewer than seven days between the letter and the conversation", "Set an earlier date under [letter] in school.toml, or choose a later day for the conversation. Parents hear of it at least seven days ahead.").fact(en),
            ]
        }
        Problem::ConversationShort { minutes } => [
            say("De tijd voor het gesprek is korter dan een kwartier", "Neem er 15 tot 20 minuten voor: in gesprekken.csv in de kolom Minuten, of in school.toml bij minutes.").fact(format!("Duur: {minutes} {}.", if *minutes == 1 { "minuut" } else { "minuten" })),
            say("The time for the conversation is shorter than a quarter of an hour", "Take 15 to 20 minutes: in gesprekken.csv in the column Minuten, or in school.toml at minutes.").fact(format!("Length: {minutes} {}.", if *minutes == 1 { "minute" } else { "minutes" })),
        ],
        Problem::AdviceWindow { day, from, until } => [
            say("Dit adviesgesprek valt buiten de dagen die de wet voor het advies geeft", "Kies een dag binnen die tijd, of verbeter het soort gesprek: een adviesgesprek is voor het voorlopig advies in januari, een definitief adviesgesprek is na de doorstroomtoets.").fact(format!("Gesprek op {day}; het kan van {from} tot en met {until}.")),
            say("This advice conversation is outside the days that the law gives for the advice", "Choose a day within that time, or correct the kind: an adviesgesprek is for the provisional advice in January, a definitief adviesgesprek comes after the transition test.").fact(format!("Conversation on {day}; it can be from {from} up to {until}.")),
        ],
        Problem::StrengthMissing => [
            say("Bij deze leerling staat niets dat goed gaat", "Schrijf in observaties.csv één concreet voorbeeld van wat dit kind goed doet, met Soort “sterk punt” of “talent”."),
            say("Nothing is written that goes well with this pupil", "Write one concrete example in observaties.csv of what this child does well, with “sterk punt” or “talent” as Soort."),
        ],
        Problem::FocusWithoutStrength { points } => [
            say("Bij deze leerling staat wel een aandachtspunt, maar niets dat goed gaat", "Schrijf er één concreet voorbeeld bij van wat dit kind goed doet, met Soort “sterk punt” of “talent”. Het gesprek begint daarmee.").fact(format!("{points} {}.", if *points == 1 { "aandachtspunt" } else { "aandachtspunten" })),
            say("This pupil has points to work on, but nothing that goes well", "Add one concrete example of what this child does well, with “sterk punt” or “talent” as Soort. The conversation begins with it.").fact(format!("{points} {}.", if *points == 1 { "point to work on" } else { "points to work on" })),
        ],
        Problem::FollowUpMissing { agreements } => [
            say("Bij de eerdere afspraken staat geen dag om terug te kijken", "Vul in afspraken.csv de kolom Terugkijken op in. Doet de school dit niet, zet dan bij [checks] in school.toml: follow-up-missing = \"off\".").fact(format!("{agreements} {} zonder dag.", if *agreements == 1 { "afspraak" } else { "afspraken" })),
            say("The earlier agreements have no day on which to look back", "Fill in the column Terugkijken op in afspraken.csv. If the school does not do this, write under [checks] in school.toml: follow-up-missing = \"off\".").fact(format!("{agreements} {} without a day.", if *agreements == 1 { "agreement" } else { "agreements" })),
        ],
        Problem::TeacherOverlap { day, time, other } => [
            say("Deze leerkracht heeft op dat moment nog een gesprek", "Geef een van de twee een andere tijd, of vul in gesprekken.csv bij Leerkracht in wie het gesprek doet.").fact(meanwhile_nl(day, time, other)),
            say("This teacher has another conversation at that time", "Give one of the two another time, or fill in at Leerkracht in gesprekken.csv who leads the conversation.").fact(meanwhile_en(day, time, other)),
        ],
        Problem::RoomOverlap { room, day, time, other } => [
            say("In dit lokaal is op dat moment nog een gesprek", "Geef een van de twee een andere tijd of een ander lokaal. Is er plaats voor meer gesprekken, zet dan bij [checks] in school.toml: room-overlap = \"off\".").fact(format!("{}: {}", shown(room), meanwhile_nl(day, time, other))),
            say("There is another conversation in this room at that time", "Give one of the two another time or room. If there is space for more conversations, write under [checks] in school.toml: room-overlap = \"off\".").fact(format!("{}: {}", shown(room), meanwhile_en(day, time, other))),
        ],
        Problem::HouseholdOverlap { day, time, other } => [
            say("De ouders hebben op dat moment ook een gesprek over een ander kind", "Geef een van de twee kinderen een andere tijd, het liefst vlak ervoor of erna.").fact(meanwhile_nl(day, time, other)),
            say("The parents have a conversation about another child at that time", "Give one of the two children another time, best just before or after.").fact(meanwhile_en(day, time, other)),
        ],
        Problem::SiblingsApart { day, other, minutes } => [
            say("De ouders moeten lang wachten tussen de gesprekken over hun kinderen", "Zet de twee gesprekken vlak na elkaar. Willen de ouders het zo, dan hoeft u niets te doen.").fact(format!("Op {day} zit er {} tussen; het andere gesprek is over {}.", waiting(*minutes, "uur", "min"), shown(other))),
            say("The parents must wait long between the conversations about their children", "Put the two conversations close together. If the parents want it like this, nothing needs doing.").fact(format!("On {day}, {} between them; the other conversation is about {}.", waiting(*minutes, "h", "min"), shown(other))),
        ],
        Problem::ResultsBackward { subject, earlier, later } => [
            say("De datums van deze toetsen passen niet bij hun momenten, of liggen na het gesprek", "Kijk in resultaten.csv naar Afnamedatum en Moment, en verbeter wat niet klopt.").fact(format!("{}: eerst {earlier}, daarna {later}.", shown(subject))),
            say("The dates of these tests do not fit their moments, or lie after the conversation", "Look at Afnamedatum and Moment in resultaten.csv, and correct what is wrong.").fact(format!("{}: first {earlier}, then {later}.", shown(subject))),
        ],
        Problem::ResultsAhead { moment, grade } => [
            say("Dit toetsmoment komt pas in een later leerjaar", "Kijk naar de kolom Leerjaar van de leerling en de kolom Moment. Moment is wanneer de toets is gemaakt; was het een toets van een hoger niveau, dan hoort dat in de kolom Toets.").fact(format!("Moment {moment}, leerjaar {grade}.")),
            say("This test moment comes only in a later grade", "Look at the pupil's column Leerjaar and the column Moment. Moment is when the test was taken; a test of a higher level belongs in the column Toets.").fact(format!("Moment {moment}, grade {grade}.")),
        ],
        Problem::OtherLevelUnmarked { test, moment } => [
            say("Deze toets is van een ander niveau dan het moment, en er staat niet bij dat het een toets op maat is", "Zet ja in de kolom Toets op maat, of verbeter Toets of Moment. Zo zien ouders waarom de toets anders is.").fact(format!("Toets {}, moment {moment}.", shown(test))),
            say("This test is of another level than its moment, and is not marked as made to measure", "Write ja in the column Toets op maat, or correct Toets or Moment. Parents then see why the test differs.").fact(format!("Test {}, moment {moment}.", shown(test))),
        ],
        Problem::ClassWithoutTeacher { class, pupils } => [
            say("Van deze groep weten wij de leerkracht niet; de brief noemt geen naam", "Vul de kolom Leerkracht in, in leerlingen.csv of in gesprekken.csv.").fact(format!("Groep {}, {pupils} {}.", shown(class), if *pupils == 1 { "leerling" } else { "leerlingen" })),
            say("The teacher of this class is not known; the letter names nobody", "Fill in the column Leerkracht, in leerlingen.csv or in gesprekken.csv.").fact(format!("Class {}, {pupils} {}.", shown(class), if *pupils == 1 { "pupil" } else { "pupils" })),
        ],
        Problem::ConversationMissing => [
            say("Deze leerling heeft geen afspraak, andere leerlingen wel", "Vul in gesprekken.csv een dag en een tijd in. Alle ouders worden uitgenodigd, ook als alles goed gaat. In de brief is nu plaats om dag en tijd te schrijven."),
            say("This pupil has no appointment, while others have one", "Fill in a day and a time in gesprekken.csv. All parents are invited, also when all goes well. The letter now leaves room to write day and time."),
        ],
        Problem::CycleMissing => [
            say("Voor het jaarplan zijn de gesprekken van dit schooljaar nodig", "Zet ze in school.toml, elk onder [[cycle]] met kind, from en until. `gespreksmap init` schrijft een voorbeeld."),
            say("The year plan needs the conversations of this school year", "Put them in school.toml, each under [[cycle]] with kind, from and until. `gespreksmap init` writes an example."),
        ],
        Problem::SelectionEmpty { suggestion } => [
            say("Met deze keuze blijft er geen leerling over", "Kijk of de groep, het leerlingnummer en de taal precies zo in de bestanden staan.").near(suggestion),
            say("This selection leaves no pupil", "Check that class, pupil number and language stand in the files just like that.").near(suggestion),
        ],
        Problem::TextsInvalid { fault } => [
            say("De teksten van deze taal kloppen niet", "Verbeter het bericht in dit bestand. De Nederlandse teksten zijn het voorbeeld.").fact(fault.clone()),
            say("The texts of this language are not right", "Mend the message in this file. The Dutch texts are the model.").fact(fault.clone()),
        ],
        Problem::TextDoubtful { doubt } => [
            say("Deze tekst vraagt om een tweede blik", "Kijk of de vertaling zo bedoeld is. Is hij goed, dan hoeft u niets te doen.").fact(doubt.clone()),
            say("This text asks for a second look", "See whether the translation is meant like this. If it is right, nothing needs doing.").fact(doubt.clone()),
        ],
        Problem::ReviewMissing { language } => [
            say("Een map in deze taal wordt niet gemaakt: geen spreker heeft de vertaling gelezen", "Laat een spreker de lijst van `gespreksmap locales sheet` lezen, of zet require-reviewed in school.toml op false.").fact(format!("Taal: {}.", shown(language))),
            say("A pack in this language is not made: no speaker has read the translation", "Let a speaker read the list of `gespreksmap locales sheet`, or set require-reviewed in school.toml to false.").fact(format!("Language: {}.", shown(language))),
        ],
        Problem::CorrectionStray { id } => [
            say("Deze verbetering hoort bij geen bericht", "Laat de kolom Bericht in de lijst zoals hij was.").fact(format!("Er staat {}.", shown(id))),
            say("This correction belongs to no message", "Leave the column Bericht of the list as it was.").fact(format!("It says {}.", shown(id))),
        ],
        Problem::SheetUnreadable => [
            say("Dit is geen lijst van gespreksmap", "Geef de CSV die `gespreksmap locales sheet` maakte, met de kolommen Bericht en Verbetering."),
            say("This is no list of gespreksmap", "Give the CSV that `gespreksmap locales sheet` made, with the columns Bericht and Verbetering."),
        ],
        Problem::PackFailed { part, template, message } => {
            let fact = format!("{template} {message}").trim().to_owned();
            [
                say(format!("De map van deze leerling kon niet worden gemaakt (onderdeel {part})"), "Gebruikt u eigen sjablonen, kijk dan op deze plaats. Anders: meld dit aan de makers, zonder gegevens van het kind.").fact(fact.clone()),
                say(format!("This pupil's pack could not be made (part {part})"), "If you use templates of your own, look at this place. Otherwise: tell the makers, without data of the child.").fact(fact),
            ]
        }
        Problem::PartSlow { part, seconds, tried } => {
            let [nl, en] = if *tried {
                [format!("Na {seconds} seconden was het niet klaar."), format!("It was not ready after {seconds} seconds.")]
            } else {
                ["Dit onderdeel duurde al bij eerdere leerlingen te lang en is niet opnieuw geprobeerd.".to_owned(), "This part took too long for earlier pupils and was not tried again.".to_owned()]
            };
            [
                say(format!("De map van deze leerling duurt te lang om te maken (onderdeel {part})"), "Gebruikt u eigen sjablonen, kijk dan of daar een lus in zit die niet eindigt. Is de computer traag, geef dan meer tijd met --time-limit.").fact(nl),
                say(format!("This pupil's pack takes too long to make (part {part})"), "If you use templates of your own, look for a loop that does not end. If the computer is slow, give more time with --time-limit.").fact(en),
            ]
        }
        Problem::PacksLeft { files, pupils, papers } => {
            let [nl, en] = match files {
                1 => ["1 bestand past", "1 file does not fit"].map(str::to_owned),
                many => [format!("{many} bestanden passen"), format!("{many} files do not fit")],
            };
            let list = |before: [&str; 2]| {
                let [numbers, files] = before;
                format!("{} {}", leavers(pupils, numbers), leavers(papers, files)).trim().to_owned()
            };
            [
                say(format!("Van een vorige keer: {nl} niet meer bij de gegevens van nu"), "Deel dit niet uit. Maak afdrukken en stukken voor de leerkracht opnieuw met --edition packs,print,teacher; haal de rest weg met --prune.").fact(list(["Leerlingnummers", "Bestanden"])),
                say(format!("From an earlier run: {en} the data of now"), "Do not hand this out. Make print runs and papers for the teacher again with --edition packs,print,teacher; remove the rest with --prune.").fact(list(["Pupil numbers", "Files"])),
            ]
        }
        Problem::SchoolUnnamed => [
            say("De naam van de school is nog niet ingevuld; zo komt hij boven elke brief", "Vul hier de naam van de school in, en daaronder het adres."),
            say("The name of the school has not been filled in; it stands like this above every letter", "Fill in the name of the school here, and its address below."),
        ],
        Problem::ArchiveUndated => [
            say("Een archief heeft een datum nodig", "Zet in school.toml onder [letter] de dagtekening: date = 2027-01-12."),
            say("An archive needs a date", "Put the date of the letter into school.toml under [letter]: date = 2027-01-12."),
        ],
        Problem::ArchiveBroken { path, reason } => {
            let [nl, en] = match reason {
                BagReason::NotABag => ["er staan andere dingen in".to_owned(), "there are other things in it".to_owned()],
                BagReason::Line(line) => [format!("regel {line} is niet te lezen"), format!("line {line} cannot be read")],
                BagReason::Form => ["de vorm is onbekend".to_owned(), "its form is not known".to_owned()],
                BagReason::Lost => ["een lijst is weg".to_owned(), "a list is gone".to_owned()],
                BagReason::Count => ["het aantal klopt niet met wat er staat".to_owned(), "the count does not fit what is there".to_owned()],
            };
            [
                say(format!("Het archief is niet zoals het was: {nl}"), "Zet de reservekopie van deze map terug, of begin een nieuw archief met een andere map bij --out.").fact(path.clone()),
                say(format!("The archive is not as it was: {en}"), "Put the backup of this folder back, or begin a new archive with another folder at --out.").fact(path.clone()),
            ]
        }
        Problem::NothingToMerge { path } => [
            say("In deze map liggen geen delen om samen te voegen", "Geef de map die u bij render --shard achter --out gaf. Is er al een manifest.json, dan zijn de delen al samengevoegd.").fact(path.clone()),
            say("There are no parts to put together in this folder", "Give the folder that you gave with --out at render --shard. If there is a manifest.json, the parts have been put together already.").fact(path.clone()),
        ],
        Problem::ShardsMissing { missing, of } => {
            let numbers = few(missing.iter().map(u16::to_string));
            let commands = few(missing.iter().map(|number| format!("--shard {number}/{of}")));
            let [nl, en] = match missing.len() {
                1 => [format!("ontbreekt deel {numbers}"), format!("part {numbers} is missing")],
                _ => [format!("ontbreken de delen {numbers}"), format!("parts {numbers} are missing")],
            };
            [
                say(format!("Nog niet alle delen zijn gemaakt: van de {of} {nl}"), format!("Geef op een van de machines nog eens de opdracht render, met dezelfde keuzes en {commands}. Maakte u elk deel in een eigen map, kopieer die mappen dan eerst in deze.")),
                say(format!("Not all parts have been made: of {of}, {en}"), format!("Give the command render again on one of the machines, with the same options and {commands}. If you made each part in a folder of its own, copy these folders into this one first.")),
            ]
        }
        Problem::ShardsMixed { divisions } => {
            let [nl, en] = [divided(divisions, "en"), divided(divisions, "and")];
            let files = few(divisions.iter().map(|of| format!("manifest-*-of-{of}.json")));
            [
                say(format!("In deze map liggen delen van meer dan één verdeling: in {nl}"), format!("Kies één verdeling, haal de lijsten van de andere weg ({files}, met index en .gespreksmap van hetzelfde getal), en maak wat ontbreekt met render --shard. Zonder --shard maakt render alles in één keer, wat er ook ligt.")),
                say(format!("There are parts of more than one division in this folder: into {en}"), format!("Choose one division, remove the lists of the other ({files}, with index and .gespreksmap of the same number), and make what is missing with render --shard. Without --shard, render makes everything at once, whatever is there.")),
            ]
        }
        Problem::ShardApart { number, of, reason } => {
            let [nl, en] = match reason {
                ShardReason::Program => ["door een andere versie van gespreksmap", "by another version of gespreksmap"],
                ShardReason::Input => ["van andere bestanden dan die van de school nu", "of other files than those of the school now"],
                ShardReason::Choices => ["met andere keuzes dan de andere delen", "with other options than the other parts"],
            };
            [
                say(format!("Deel {number} van {of} is gemaakt {nl}"), format!("Maak dit deel opnieuw met dezelfde gegevens en keuzes als de andere: gespreksmap render … --shard {number}/{of}. Wat niet is veranderd, blijft.")),
                say(format!("Part {number} of {of} was made {en}"), format!("Make this part again, of the same data and with the same options as the others: gespreksmap render … --shard {number}/{of}. What did not change, stays.")),
            ]
        }
        Problem::ShardsUnmerged { path } => [
            say("In deze map liggen delen die nog niet zijn samengevoegd", "Voeg ze samen: gespreksmap merge-manifests SCHOOL --out MAP. Daarna is alles te controleren.").fact(path.clone()),
            say("There are parts in this folder that have not been put together", "Put them together: gespreksmap merge-manifests SCHOOL --out FOLDER. After that, everything can be verified.").fact(path.clone()),
        ],
        Problem::NothingToVerify { path } => [
            say("In deze map is niets om te controleren: er is geen manifest.json en geen bagit.txt die gespreksmap kan lezen", "Geef de map die u bij --out gaf, of de map archive daarin. Is de vorige keer gestopt, doe de opdracht render dan nog eens.").fact(path.clone()),
            say("There is nothing to verify in this folder: no manifest.json and no bagit.txt that gespreksmap can read", "Give the folder that you gave with --out, or the folder archive in it. If the last run was stopped, give the command render again.").fact(path.clone()),
        ],
        Problem::FileChanged { path, whose } => [
            say("Dit bestand is veranderd nadat het is gemaakt", "Maak het opnieuw met render, of zet de reservekopie terug.").fact(file_words(path, whose.as_ref())),
            say("This file was changed after it was made", "Make it again with render, or put the backup back.").fact(file_words(path, whose.as_ref())),
        ],
        Problem::FileMissing { path, whose } => [
            say("Dit bestand is weg", "Maak het opnieuw met render, of zet de reservekopie terug.").fact(file_words(path, whose.as_ref())),
            say("This file is gone", "Make it again with render, or put the backup back.").fact(file_words(path, whose.as_ref())),
        ],
        Problem::FileExtra { path } => [
            say("Dit bestand staat op geen lijst: het is van een eerdere keer, of iemand zette het hier neer", "Deel het niet uit. Haal het weg als niemand het nodig heeft.").fact(path.clone()),
            say("No list names this file: it is of an earlier run, or somebody put it here", "Do not hand it out. Remove it when nobody needs it.").fact(path.clone()),
        ],
        Problem::FileUnverified { path, reason: why } => {
            let ([nl, en], [fix, mend]) = (reason(*why), remedy(*why));
            [
                say(format!("Dit bestand is niet te controleren: {nl}"), fix).fact(path.clone()),
                say(format!("This file cannot be verified: {en}"), mend).fact(path.clone()),
            ]
        }
        Problem::PackBlocked { code } => [
            say("De map van deze leerling is niet gemaakt: er staat een fout in de gegevens", "Verbeter de fout en maak de mappen opnieuw.").fact(format!("Fout: {code}.")),
            say("This pupil's pack was not made: there is an error in the data", "Mend the error and make the packs again.").fact(format!("Error: {code}.")),
        ],
        Problem::OutputUnwritable { path, reason: why } => {
            let ([nl, en], [fix, mend]) = (reason(*why), remedy(*why));
            [
                say(format!("Hier kan niets worden geschreven: {nl}"), fix).fact(path.clone()),
                say(format!("Nothing can be written here: {en}"), mend).fact(path.clone()),
            ]
        }
    }
}
