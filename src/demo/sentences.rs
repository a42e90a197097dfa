//! What teachers of the invented school wrote: observations and earlier agreements.
//!
//! Plain Dutch, warm and concrete (B5, C13, C14). `{}` stands for the child's given name; no sentence says
//! "hij" or "zij", so that each fits every child.

/// A sentence about a child.
pub struct Sentence {
    /// First and last grade for which it is true to life.
    pub grades: (u8, u8),
    /// Agenda topic, or who does it in an agreement.
    pub about: &'static str,
    /// The sentence.
    pub text: &'static str,
}

const fn s(first: u8, last: u8, about: &'static str, text: &'static str) -> Sentence {
    Sentence {
        grades: (first, last),
        about,
        text,
    }
}

/// "sterk punt": something that this child was seen to do.
#[rustfmt::skip]
pub const STRENGTHS: &[Sentence] = &[
    s(1, 2, "rekenen", "{} telt de kinderen in de kring tot twintig en vergeet niemand."),
    s(1, 2, "taal", "{} vertelde in de kring over een slak in de tuin. Iedereen bleef luisteren."),
    s(1, 2, "sociaal", "{} bouwt met een ander kind een brug van blokken en overlegt over elke steen."),
    s(1, 3, "sociaal", "{} troostte een kind dat was gevallen en haalde zelf een pleister."),
    s(1, 2, "taal", "{} hoort welke woorden rijmen en bedenkt er zelf een grappig woord bij."),
    s(1, 2, "motivatie", "{} doet zelf jas en schoenen aan en helpt daarna een ander met de rits."),
    s(1, 2, "werkhouding", "{} kiest op het planbord een werkje en maakt het helemaal af."),
    s(1, 8, "sociaal", "{} helpt op vrijdag met opruimen, ook als een ander aan de beurt is."),
    s(1, 8, "sociaal", "{} zegt elke ochtend iedereen vrolijk gedag."),
    s(3, 4, "lezen", "{} las een heel boekje voor aan een kleuter en deed alle stemmen na."),
    s(3, 3, "rekenen", "{} rekent sommen tot twintig uit het hoofd en legt goed uit hoe dat gaat."),
    s(3, 5, "taal", "{} schreef een verhaal van een hele bladzijde over een verdwaalde hond."),
    s(3, 8, "sociaal", "{} liep met een nieuw kind mee naar het plein. Nu spelen die twee elke dag samen."),
    s(3, 8, "motivatie", "{} begint elke ochtend meteen met lezen. Niemand hoeft het te zeggen."),
    s(3, 8, "motivatie", "{} durft een vraag te stellen als iets niet duidelijk is. Daar leert de hele groep van."),
    s(4, 6, "spelling", "{} probeert een moeilijk woord eerst zelf en zoekt het daarna op."),
    s(4, 5, "rekenen", "{} oefende elke dag de tafel van zeven en kent die nu uit het hoofd."),
    s(4, 8, "lezen", "{} las dit jaar al twaalf boeken en geeft andere kinderen goede tips."),
    s(4, 8, "sociaal", "{} vertelt rustig wat er aan de hand is als twee kinderen ruzie hebben."),
    s(5, 8, "rekenen", "{} maakt bij een lastige som eerst een tekening en vindt zo de oplossing."),
    s(5, 8, "taal", "{} hield een spreekbeurt over vulkanen en had op elke vraag een antwoord."),
    s(5, 8, "werkhouding", "{} kijkt het eigen werk na en verbetert fouten met een andere kleur."),
    s(6, 8, "werkhouding", "{} plant de weektaak op maandag en heeft alles op vrijdag af."),
    s(6, 8, "sociaal", "{} geeft bij samenwerken iedereen een taak en luistert naar andere ideeën."),
    s(6, 8, "lezen", "{} vindt in een lange tekst snel de zin waar het om gaat."),
    s(6, 8, "rekenen", "{} bleef oefenen met breuken en had bij de laatste toets bijna alles goed."),
    s(7, 8, "sociaal", "{} leidde de klassenvergadering en gaf ook stille kinderen het woord."),
    s(7, 8, "rekenen", "{} maakte een rekenspel voor groep 3 en speelde het daar met drie kinderen."),
];

/// "talent": what the child loves and could grow in.
#[rustfmt::skip]
pub const TALENTS: &[Sentence] = &[
    s(1, 4, "interesses", "{} zingt graag en kent alle liedjes van de kring."),
    s(1, 4, "interesses", "{} bouwt van dozen en lege rollen een heel dorp."),
    s(1, 5, "interesses", "{} weet veel over dinosaurussen en vertelt er vol vuur over."),
    s(1, 8, "interesses", "{} tekent dieren zo goed dat je ze meteen herkent."),
    s(1, 8, "interesses", "{} danst op elke muziek en bedenkt zelf de passen."),
    s(1, 8, "interesses", "{} zorgt voor de planten in de klas en weet welke veel water nodig heeft."),
    s(3, 8, "interesses", "{} speelt toneel en staat zonder zenuwen voor de hele school."),
    s(3, 8, "interesses", "{} rent hard en moedigt op het veld ook anderen aan."),
    s(3, 8, "interesses", "{} leert snel woorden in een andere taal en gebruikt ze meteen."),
    s(4, 8, "interesses", "{} maakt strips met een begin, een grap en een einde."),
    s(4, 8, "interesses", "{} bakte brood met de kookgroep en schreef het recept voor iedereen op."),
    s(5, 8, "interesses", "{} maakte met een schroevendraaier de bel van de schoolfiets weer heel."),
    s(5, 8, "interesses", "{} schrijft gedichten en las er een voor bij de weekopening."),
    s(6, 8, "interesses", "{} programmeerde een robot die om een stoel heen rijdt."),
];

/// "aandachtspunt": one small next step.
#[rustfmt::skip]
pub const FOCUS_POINTS: &[Sentence] = &[
    s(1, 2, "taal", "Luisteren naar een verhaal in de kring: nu vijf minuten, straks tien."),
    s(1, 3, "sociaal", "Met woorden om hulp vragen als iets niet lukt."),
    s(1, 2, "werkhouding", "Knippen langs een lijn: elke week een werkje aan de kniptafel."),
    s(1, 5, "sociaal", "In een gesprek wachten tot de ander klaar is."),
    s(3, 4, "lezen", "De letters b en d uit elkaar houden."),
    s(3, 5, "lezen", "Vlotter lezen door elke dag een kwartier hardop te oefenen."),
    s(3, 4, "rekenen", "Sommen over de tien heen, zoals 8 + 5, zonder vingers."),
    s(3, 8, "werkhouding", "Na de pauze rustig beginnen: eerst de spullen klaarleggen."),
    s(3, 8, "sociaal", "In een groepje ook het eigen idee vertellen."),
    s(4, 6, "rekenen", "De tafels van 6, 7 en 8 vlot uit het hoofd."),
    s(4, 6, "rekenen", "Klokkijken: de minuten na het halve uur."),
    s(4, 6, "spelling", "Woorden met ei en ij goed schrijven."),
    s(4, 8, "taal", "Leesbaar schrijven, ook als het snel moet."),
    s(4, 8, "werkhouding", "Het werk nakijken voordat het in de bak gaat."),
    s(5, 8, "lezen", "Bij een lange tekst na elke alinea stoppen en kort navertellen."),
    s(5, 8, "rekenen", "Bij een verhaaltjessom eerst opschrijven wat de vraag is."),
    s(6, 8, "spelling", "Werkwoorden: eerst de stam zoeken, dan de d of de t kiezen."),
    s(6, 8, "rekenen", "Breuken vergelijken met een tekening erbij."),
    s(6, 8, "werkhouding", "Kiezen wat eerst moet en wat nog kan wachten."),
    s(7, 8, "werkhouding", "De agenda gebruiken voor huiswerk en toetsen."),
];

/// Agreements of the start conversation: small, and each for one of the three at the table.
#[rustfmt::skip]
pub const AGREEMENTS: &[Sentence] = &[
    s(1, 2, "ouders", "Elke avond tien minuten voorlezen en over de plaatjes praten."),
    s(1, 2, "leerkracht", "Twee keer per week een taalspel doen in een klein groepje."),
    s(1, 2, "leerling", "Voor het buitenspelen zelf de jas dichtdoen."),
    s(1, 3, "ouders", "In de winkel samen tellen: de appels, de broodjes en de munten."),
    s(1, 8, "ouders", "Elke vrijdag vragen wat deze week het leukste was op school."),
    s(3, 4, "leerling", "Elke dag een kwartier hardop lezen, thuis of op school."),
    s(3, 5, "ouders", "Eén keer per maand samen een boek kiezen in de bibliotheek."),
    s(3, 5, "leerkracht", "Op maandag en donderdag tien minuten extra lezen in een groepje van drie."),
    s(3, 8, "leerkracht", "Elke week één compliment opschrijven in het schrift."),
    s(4, 5, "leerling", "Drie keer per week een tafel oefenen met de kaartjes."),
    s(4, 6, "leerkracht", "Op woensdag samen klokkijken met de oefenklok."),
    s(4, 8, "ouders", "Na het eten een kwartier lezen, iedereen in een eigen boek."),
    s(5, 8, "leerling", "Voor het inleveren het werk één keer rustig nakijken."),
    s(5, 8, "leerkracht", "Bij rekenen ligt er altijd een kladblaadje op tafel."),
    s(5, 8, "leerling", "In elk groepswerk één eigen idee vertellen."),
    s(6, 8, "leerling", "Huiswerk meteen in de agenda schrijven."),
    s(6, 8, "ouders", "Op zondagavond samen naar de agenda van de week kijken."),
    s(6, 8, "leerkracht", "Op vrijdag vijf minuten praten over de weektaak."),
    s(8, 8, "leerling", "Twee open dagen kiezen en voor elke school drie vragen opschrijven."),
];

/// The sentences that fit a grade.
pub fn of_grade(all: &'static [Sentence], grade: u8) -> Vec<&'static Sentence> {
    all.iter()
        .filter(|it| (it.grades.0..=it.grades.1).contains(&grade))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_has_sentences_of_every_kind() {
        for grade in 1..=8 {
            for (all, least) in [
                (STRENGTHS, 5),
                (TALENTS, 5),
                (FOCUS_POINTS, 4),
                (AGREEMENTS, 4),
            ] {
                assert!(of_grade(all, grade).len() >= least, "grade {grade}");
            }
        }
    }

    #[test]
    fn c13_a_strength_names_the_child() {
        assert!(
            STRENGTHS
                .iter()
                .chain(TALENTS)
                .all(|it| it.text.starts_with("{} "))
        );
    }

    #[test]
    fn no_sentence_knows_boy_from_girl() {
        let words = ["hij", "zij", "hem", "haar", "zijn"];
        for it in STRENGTHS
            .iter()
            .chain(TALENTS)
            .chain(FOCUS_POINTS)
            .chain(AGREEMENTS)
        {
            let mut own = it.text.split(|c: char| !c.is_alphabetic());
            assert!(!own.any(|word| words.contains(&word)), "{}", it.text);
        }
    }
}
