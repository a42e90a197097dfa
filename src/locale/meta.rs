//! What a locale says of itself: names, direction, fonts, and whether a speaker has read it.

use unic_langid::LanguageIdentifier;

use super::characters::has_right_to_left;
use super::fault::{Faults, meant};
use super::fields::Fields;
use crate::diagnostic::near_miss;
use crate::domain::{LangTag, Language, Languages};

/// The writing direction, from the locale's own file: Typst takes `ckb` for left-to-right (T5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Latin, Cyrillic, Ethiopic, Chinese.
    #[default]
    LeftToRight,
    /// Arabic script.
    RightToLeft,
}

impl Direction {
    /// As Typst writes it: `ltr` or `rtl`.
    pub fn id(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    fn parse(id: &str) -> Option<Self> {
        [Direction::LeftToRight, Direction::RightToLeft]
            .into_iter()
            .find(|direction| direction.id() == id)
    }
}

/// Who has read the translation (T3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Whether a speaker has.
    pub reviewed: bool,
    /// Who, when the file tells.
    pub reviewer: Option<String>,
    /// When, as the file has it.
    pub date: Option<String>,
    /// What the translator was not sure of.
    pub doubts: Vec<String>,
}

/// What `locale.toml` says, apart from the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// `fa-AF`.
    pub tag: LangTag,
    /// The language's own name: `دری`.
    pub name: String,
    /// Its name in Dutch: `Dari`.
    pub dutch_name: String,
    /// Other names that a file may use.
    pub aliases: Vec<String>,
    /// Writing direction.
    pub direction: Direction,
    /// What Typst gets as `lang`: `fa`.
    pub lang: String,
    /// What Typst gets as `region`: `AF`.
    pub region: Option<String>,
    /// Font families, the first one first.
    pub fonts: Vec<String>,
    /// Whether a speaker has read it (T3).
    pub review: Review,
}

impl Meta {
    /// Reads the keys. Only to be used when no fault came out.
    pub(super) fn read(tag: &str, fields: &Fields, faults: &mut Faults) -> Self {
        let meta = Meta {
            tag: own_tag(tag, fields, faults),
            name: fields.text("name", faults),
            dutch_name: fields.text("dutch-name", faults),
            aliases: fields.optional_words("aliases", faults).unwrap_or_default(),
            direction: direction(fields, faults),
            lang: fields.text("lang", faults),
            region: fields.optional_text("region", faults),
            fonts: fields.words("fonts", faults),
            review: review(fields, faults),
        };
        meta.check(fields, faults);
        meta
    }

    fn check(&self, fields: &Fields, faults: &mut Faults) {
        if !self.lang.is_empty() && !is_code(&self.lang, 2..=3, char::is_lowercase) {
            faults.tell(
                fields.spot("lang"),
                "“lang” moet een taalcode van twee of drie kleine letters zijn",
            );
        }
        if self
            .region
            .as_ref()
            .is_some_and(|region| !is_code(region, 2..=2, char::is_uppercase))
        {
            faults.tell(
                fields.spot("region"),
                "“region” moet een landcode van twee hoofdletters zijn",
            );
        }
        if self.direction == Direction::LeftToRight && has_right_to_left(&self.name) {
            faults.tell(
                fields.spot("direction"),
                "de naam van de taal loopt van rechts naar links, maar “direction” is ltr",
            );
        }
    }

    /// Adds the names of the language to the dictionary; tells a name that another language has already.
    pub(super) fn enter(&self, languages: &mut Languages, fields: &Fields, faults: &mut Faults) {
        let names = [("dutch-name", &self.dutch_name), ("name", &self.name)];
        let names = names
            .into_iter()
            .chain(self.aliases.iter().map(|alias| ("aliases", alias)));
        let mut new: Vec<String> = Vec::new();
        for (key, name) in names {
            match languages.find(name) {
                Some(other) if *other != self.tag => {
                    faults.tell(
                        fields.spot(key),
                        format!("de naam “{name}” is al die van de taal {other}"),
                    );
                }
                Some(_) => {}
                None => new.push(name.clone()),
            }
        }
        if faults.is_empty() && !new.is_empty() {
            let aliases = new.split_off(1);
            languages.add(Language {
                tag: self.tag.clone(),
                dutch: new.remove(0),
                aliases,
            });
        }
    }
}

/// The language that plural rules are looked up for. Tells a folder name that is not a tag as it should be written.
pub(super) fn identifier(tag: &str, fields: &Fields, faults: &mut Faults) -> LanguageIdentifier {
    let read = tag.parse::<LanguageIdentifier>().ok();
    match read.as_ref().map(ToString::to_string) {
        Some(canonical) if canonical == tag => {}
        Some(canonical) => {
            faults.tell(
                fields.spot("tag"),
                format!("de map “{tag}” moet “{canonical}” heten"),
            );
        }
        None => faults.tell(
            fields.spot("tag"),
            format!("de naam van de map, “{tag}”, is geen taalcode"),
        ),
    }
    read.unwrap_or_default()
}

/// The tag is the name of the folder; the key repeats it, for whoever sees the file alone.
fn own_tag(folder: &str, fields: &Fields, faults: &mut Faults) -> LangTag {
    let tag = fields.text("tag", faults);
    if !tag.is_empty() && tag != folder {
        faults.tell(
            fields.spot("tag"),
            format!("de taalcode is “{tag}”, maar de map heet “{folder}”"),
        );
    }
    LangTag(folder.to_owned())
}

fn direction(fields: &Fields, faults: &mut Faults) -> Direction {
    let id = fields.text("direction", faults);
    Direction::parse(&id).unwrap_or_else(|| {
        if !id.is_empty() {
            faults.tell(
                fields.spot("direction"),
                format!("“direction” is “{id}” en moet ltr of rtl zijn"),
            );
        }
        Direction::default()
    })
}

fn review(fields: &Fields, faults: &mut Faults) -> Review {
    const STATES: [&str; 2] = ["unreviewed", "reviewed"];
    let state = fields.text("review", faults);
    if !state.is_empty() && !STATES.contains(&state.as_str()) {
        let near = meant(near_miss(&state, STATES));
        faults.tell(
            fields.spot("review"),
            format!("“review” is “{state}” en moet reviewed of unreviewed zijn{near}"),
        );
    }
    Review {
        reviewed: state == "reviewed",
        reviewer: fields.optional_text("reviewer", faults),
        date: fields.optional_text("date", faults),
        doubts: fields.optional_words("doubts", faults).unwrap_or_default(),
    }
}

fn is_code(text: &str, length: std::ops::RangeInclusive<usize>, case: fn(char) -> bool) -> bool {
    length.contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphabetic() && case(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::samples::{arabic, dutch, faults, load, turkish};

    fn changed(from: &str, to: &str) -> Vec<String> {
        faults(
            vec![dutch(), turkish().with("locale.toml", from, to)],
            vec![],
        )
    }

    #[test]
    fn t5_the_direction_comes_from_the_locale_itself() {
        let locales = load(vec![dutch(), arabic()]);
        let direction = |tag: &str| locales.get(&LangTag(tag.into())).unwrap().meta().direction;
        assert_eq!(
            (direction("nl"), direction("ar")),
            (Direction::LeftToRight, Direction::RightToLeft)
        );
    }

    #[test]
    fn t5_a_bad_direction_is_told() {
        assert_eq!(
            changed("\"ltr\"", "\"left\""),
            ["locales/tr/locale.toml:4: “direction” is “left” en moet ltr of rtl zijn"]
        );
        assert_eq!(
            faults(
                vec![dutch(), arabic().with("locale.toml", "\"rtl\"", "\"ltr\"")],
                vec![]
            ),
            [
                "locales/ar/locale.toml:4: de naam van de taal loopt van rechts naar links, maar “direction” is ltr"
            ]
        );
    }

    #[test]
    fn t3_the_review_state_is_one_of_two() {
        let locales = load(vec![dutch(), turkish()]);
        let review = |tag: &str| {
            locales
                .get(&LangTag(tag.into()))
                .unwrap()
                .meta()
                .review
                .clone()
        };
        assert!(review("nl").reviewed);
        let turkish = Review {
            reviewed: false,
            doubts: vec!["görüşme".to_owned()],
            ..Review::default()
        };
        assert_eq!(review("tr"), turkish);
        assert_eq!(
            changed("\"unreviewed\"", "\"unreveiwed\""),
            [
                "locales/tr/locale.toml:7: “review” is “unreveiwed” en moet reviewed of unreviewed zijn (bedoelt u unreviewed?)"
            ]
        );
    }

    #[test]
    fn tag_lang_and_region_are_codes() {
        assert_eq!(
            changed("tag = \"tr\"", "tag = \"tk\""),
            ["locales/tr/locale.toml:1: de taalcode is “tk”, maar de map heet “tr”"]
        );
        assert_eq!(
            changed("lang = \"tr\"", "lang = \"Turks\"\nregion = \"tr\""),
            [
                "locales/tr/locale.toml:5: “lang” moet een taalcode van twee of drie kleine letters zijn",
                "locales/tr/locale.toml:6: “region” moet een landcode van twee hoofdletters zijn",
            ]
        );
        let mut dari = turkish().with("locale.toml", "tag = \"tr\"", "tag = \"fa_af\"");
        dari.tag = "fa_af".into();
        assert!(
            faults(vec![dutch(), dari], vec![])[0].contains("de map “fa_af” moet “fa-AF” heten")
        );
    }

    #[test]
    fn a_name_of_another_language_is_told() {
        assert_eq!(
            changed("\"Turks\"", "\"Pools\""),
            ["locales/tr/locale.toml:3: de naam “Pools” is al die van de taal pl"]
        );
    }

    #[test]
    fn languages_are_found_by_the_names_of_their_locales() {
        let locales = load(vec![dutch(), turkish()]);
        let languages = locales.languages();
        for name in ["Türkçe", "nederlandse taal", "tr"] {
            assert!(languages.find(name).is_some(), "{name}");
        }
        let mut names: Vec<&str> = languages.names().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
