//! The columns that a school starts with: what `init` writes.

use super::TableKind;

/// A CSV with the usual columns and no rows, as Excel on a Dutch computer opens it.
pub fn empty_table(kind: TableKind) -> Vec<u8> {
    format!("\u{feff}{}\r\n", columns(kind)).into_bytes()
}

fn columns(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Pupils => {
            "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Groep;Leerjaar;Leerkracht"
        }
        TableKind::Guardians => {
            "Leerlingnummer;Aanhef;Voornaam;Tussenvoegsel;Achternaam;Relatie;Gezag;Huishouden;Taal;Tolk;Straat;Huisnummer;Postcode;Woonplaats;Geheim adres;Telefoon;E-mail"
        }
        TableKind::Results => {
            "Leerlingnummer;Vak;Toets;Moment;Afnamedatum;Niveau;Vaardigheidsscore;Niveaugroep;Toets op maat"
        }
        TableKind::Conversations => {
            "Leerlingnummer;Soort gesprek;Datum;Tijd;Minuten;Lokaal;Leerkracht;Deelnemers;Tweede collega;Huishouden;Leerling aanwezig;Antwoord"
        }
        TableKind::Observations => "Leerlingnummer;Soort;Onderwerp;Observatie",
        TableKind::Agreements => "Leerlingnummer;Afspraak;Wie;Datum;Terugkijken op",
        TableKind::Attendance => "Leerlingnummer;Ziek;Te laat;Verlof",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Profile, read_text_file};

    #[test]
    fn every_column_that_init_writes_is_understood() {
        let profile = Profile::built_in();
        for kind in TableKind::ALL {
            let mut bytes = empty_table(kind);
            let cells = columns(kind).split(';').count();
            bytes.extend(vec!["1"; cells].join(";").bytes());
            let read = read_text_file(&bytes, "x.csv", kind, &profile);
            assert_eq!(
                read.columns.iter().count(),
                cells,
                "{kind:?}: {:?}",
                read.diagnostics
            );
        }
    }
}
