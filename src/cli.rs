//! The command line: types for clap and nothing else.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Format, Messages};
use crate::domain::{Part, Shard};

/// Maakt gespreksmappen van een export uit het leerlingvolgsysteem.
#[derive(Debug, Parser)]
#[command(name = "gespreksmap", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// Wat er moet gebeuren.
    #[command(subcommand)]
    pub command: Command,
    /// Taal van de meldingen.
    #[arg(long, global = true, value_enum, default_value_t = Messages::Nl)]
    pub messages: Messages,
    /// Vorm van de meldingen: voor mensen, een per regel, of json.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Alleen fouten en waarschuwingen, geen voortgang en geen slot.
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Maakt de mappen als pdf.
    Render {
        /// Schoolmap, of één bestand (CSV, Excel-werkmap, EDEXML).
        input: PathBuf,
        /// Map waarin de mappen komen.
        #[arg(long)]
        out: PathBuf,
        /// Welke uitgaven.
        #[arg(long, value_enum, value_delimiter = ',', default_value = "packs")]
        edition: Vec<Edition>,
        /// Hoeveel processorkernen tegelijk werken; niets: allemaal.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..=256))]
        jobs: Option<u16>,
        /// Welke leerlingen en onderdelen.
        #[command(flatten)]
        selection: Selection,
        /// Alleen dit deel van de groepen: 2/8 is het tweede van acht. Daarna: merge-manifests.
        #[arg(long, value_name = "K/N", value_parser = shard, conflicts_with = "prune")]
        shard: Option<Shard>,
        /// Waarschuwingen zijn fouten: maak dan niets.
        #[arg(long)]
        strict: bool,
        /// Maak alles opnieuw, ook wat niet is veranderd.
        #[arg(long)]
        force: bool,
        /// Haal mappen van een vorige keer weg waar geen leerling meer bij hoort.
        #[arg(long)]
        prune: bool,
        /// Open daarna het overzicht (index.html).
        #[arg(long)]
        open: bool,
        /// Hoeveel seconden één onderdeel mag duren.
        #[arg(long, value_name = "SECONDEN", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
        time_limit: u64,
    },
    /// Voegt de delen van render --shard samen: één overzicht, één manifest, een gesloten archief.
    MergeManifests {
        /// Schoolmap of bestand waarvan de delen zijn gemaakt.
        input: PathBuf,
        /// Map waarin alle delen staan.
        #[arg(long)]
        out: PathBuf,
        /// Hoeveel processorkernen tegelijk werken; niets: allemaal.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..=256))]
        jobs: Option<u16>,
        /// Haal mappen van een vorige keer weg waar geen leerling meer bij hoort.
        #[arg(long)]
        prune: bool,
        /// Open daarna het overzicht (index.html).
        #[arg(long)]
        open: bool,
        /// Hoeveel seconden één onderdeel mag duren dat in een deel mislukt is.
        #[arg(long, value_name = "SECONDEN", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
        time_limit: u64,
    },
    /// Kijkt of alles in een uitvoermap of archief nog is zoals het is gemaakt.
    Verify {
        /// De map die bij render achter --out stond, of een archief.
        dir: PathBuf,
    },
    /// Noemt de verslagen in een archief die niet langer bewaard mogen worden, en haalt ze weg met --yes.
    Purge {
        /// De map die bij render achter --out stond, of een archief.
        dir: PathBuf,
        /// Verslagen met een bewaartermijn vóór deze dag, als 2031-08-01; niets: vandaag.
        #[arg(long, value_name = "DAG")]
        before: Option<chrono::NaiveDate>,
        /// Haal ze echt weg.
        #[arg(long)]
        yes: bool,
    },
    /// Leest alles, noemt elk probleem met plaats en herstel, en schrijft niets.
    Check {
        /// Schoolmap, of één bestand (CSV, Excel-werkmap, EDEXML).
        input: PathBuf,
        /// Welke leerlingen en onderdelen.
        #[command(flatten)]
        selection: Selection,
        /// Waarschuwingen zijn fouten.
        #[arg(long)]
        strict: bool,
    },
    /// Noemt van elke kolom waarvoor zij is gehouden en hoe zeker dat is, zonder gegevens van leerlingen.
    Columns {
        /// Schoolmap, of één bestand.
        input: PathBuf,
        /// Schrijf een begin van profiel.toml, om aan te vullen.
        #[arg(long, value_name = "BESTAND")]
        write: Option<PathBuf>,
    },
    /// Maakt van één leerling plaatjes (PNG) om te bekijken voor het afdrukken.
    Preview {
        /// Schoolmap, of één bestand (CSV, Excel-werkmap, EDEXML).
        input: PathBuf,
        /// Leerlingnummer.
        #[arg(long)]
        pupil: String,
        /// Map waarin de plaatjes komen.
        #[arg(long)]
        out: PathBuf,
        /// Alleen deze onderdelen.
        #[arg(long, value_delimiter = ',', value_parser = part)]
        part: Vec<Part>,
        /// Alleen mappen in deze talen.
        #[arg(long, value_delimiter = ',')]
        lang: Vec<String>,
        /// Beeldpunten per inch.
        #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u16).range(20..=600))]
        dpi: u16,
    },
    /// Schrijft een verzonnen school om mee te oefenen.
    Demo {
        /// Nieuwe of lege map.
        dir: PathBuf,
        /// Hoeveel leerlingen.
        #[arg(long, default_value_t = 28, value_parser = clap::value_parser!(u32).range(1..=100_000))]
        pupils: u32,
        /// Ander getal, andere school; zelfde getal, zelfde school.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Begint een schoolmap: instellingen met uitleg, lege CSV-bestanden en een proefblad voor de envelop.
    Init {
        /// Nieuwe of lege map.
        dir: PathBuf,
    },
    /// Schrijft de zinnenbank met codes voor leerkrachten, als pdf en als CSV.
    Phrases {
        /// Nieuwe of lege map.
        dir: PathBuf,
        /// Met de zinnen in deze taal ernaast (en, ar …).
        #[arg(long)]
        lang: Option<String>,
    },
    /// De talen: welke er zijn, of de teksten kloppen, en lijsten voor wie ze naleest.
    Locales {
        /// Wat ermee moet gebeuren.
        #[command(subcommand)]
        command: LocalesCommand,
    },
    /// De ingebouwde sjablonen.
    Templates {
        /// Wat ermee moet gebeuren.
        #[command(subcommand)]
        command: TemplatesCommand,
    },
}

/// What can be done with the languages.
#[derive(Debug, Subcommand)]
pub enum LocalesCommand {
    /// Noemt elke taal met teksten en wie ze nagelezen heeft.
    List {
        /// Schoolmap met eigen teksten.
        input: Option<PathBuf>,
    },
    /// Kijkt of de teksten van elke taal bij de Nederlandse passen.
    Check {
        /// Schoolmap met eigen teksten.
        input: Option<PathBuf>,
    },
    /// Maakt van één taal een leeslijst voor een spreker: Nederlands en vertaling naast elkaar, als pdf en als CSV.
    Sheet {
        /// De taal, bijvoorbeeld tr.
        tag: String,
        /// Nieuwe of lege map.
        dir: PathBuf,
    },
    /// Zet de verbeteringen van een leeslijst in de teksten.
    Import {
        /// De taal, bijvoorbeeld tr.
        tag: String,
        /// De verbeterde CSV.
        sheet: PathBuf,
        /// Schoolmap waarin de verbeterde teksten komen (locales/<taal>).
        #[arg(long)]
        into: PathBuf,
        /// Wie de taal spreekt en de lijst gelezen heeft.
        #[arg(long)]
        reviewer: String,
        /// Wanneer, als 2027-01-12; niets: vandaag.
        #[arg(long)]
        date: Option<chrono::NaiveDate>,
    },
}

/// What can be done with the templates.
#[derive(Debug, Subcommand)]
pub enum TemplatesCommand {
    /// Schrijft de ingebouwde sjablonen, om ze aan te passen.
    Export {
        /// Nieuwe of lege map.
        dir: PathBuf,
    },
}

/// The editions of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Edition {
    /// Een pdf per leerling en huishouden.
    Packs,
    /// Per groep alle mappen achter elkaar, klaar voor de printer.
    Print,
    /// Per groep: rooster, bellijst en gespreksleidraden voor de leerkracht.
    Teacher,
    /// De gesprekken van het schooljaar op één bladzijde, voor alle ouders, in elke taal van de school.
    YearPlan,
    /// Per leerling een verslag om te bewaren, met de gegevens erin.
    Archive,
}

/// Which pupils and parts.
#[derive(Args, Clone, Debug, Default)]
pub struct Selection {
    /// Alleen deze groepen.
    #[arg(long, value_delimiter = ',')]
    pub class: Vec<String>,
    /// Alleen deze leerlingnummers.
    #[arg(long, value_delimiter = ',')]
    pub pupil: Vec<String>,
    /// Alleen deze onderdelen: invitation, preparation, pupil-sheet, agenda, staircase, growth, agreements.
    #[arg(long, value_delimiter = ',', value_parser = part)]
    pub part: Vec<Part>,
    /// Alleen mappen in deze talen (nl, en, ar …).
    #[arg(long, value_delimiter = ',')]
    pub lang: Vec<String>,
    /// Alleen wat vooraf naar huis gaat (home), of alleen wat op tafel ligt (table).
    #[arg(long, value_enum)]
    pub moment: Option<When>,
}

/// When parents see a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// Gaat vooraf naar huis.
    Home,
    /// Ligt tijdens het gesprek op tafel.
    Table,
}

fn shard(text: &str) -> Result<Shard, String> {
    Shard::parse(text).ok_or_else(|| {
        "geef K/N, met K van 1 tot en met N, bijvoorbeeld 2/8 / give K/N, with K from 1 to N, for example 2/8".to_owned()
    })
}

fn part(id: &str) -> Result<Part, String> {
    Part::parse(id).ok_or_else(|| {
        let known = Part::ALL.map(Part::id).join(", ");
        format!("kies uit / choose from: {known}")
    })
}
