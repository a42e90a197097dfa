//! Languages by tag, Dutch name and own name (T1, T2), as an export or a parent writes them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language tag: `nl`, `fa-AF`, `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LangTag(pub String);

impl LangTag {
    /// Dutch: the language of the school, of every fallback that is told, and the binding one (B6).
    pub fn dutch() -> Self {
        LangTag("nl".to_owned())
    }

    /// Whether it is Dutch.
    pub fn is_dutch(&self) -> bool {
        self.0 == "nl"
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A language and its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: LangTag,
    /// Its name in Dutch: `Turks`.
    pub dutch: String,
    /// Other names that a file may use.
    pub aliases: Vec<String>,
}

/// The dictionary: built-in languages, and those that the school's own locales add.
#[derive(Clone, Debug)]
pub struct Languages {
    list: Vec<Language>,
}

/// Tag, Dutch name, other names. Text locales first, then interpreter languages (T2).
const KNOWN: &[(&str, &str, &[&str])] = &[
    ("nl", "Nederlands", &["Dutch", "NL", "nld", "dut"]),
    (
        "ar",
        "Arabisch",
        &[
            "Arabic",
            "العربية",
            "Syrisch-Arabisch",
            "Modern Standaard Arabisch",
        ],
    ),
    ("tr", "Turks", &["Turkish", "Türkçe"]),
    ("uk", "Oekraïens", &["Ukrainian", "Українська", "Oekraiens"]),
    ("pl", "Pools", &["Polish", "Polski"]),
    ("ti", "Tigrinya", &["ትግርኛ", "Tigrigna", "Tigrinja"]),
    ("en", "Engels", &["English"]),
    ("fa", "Farsi", &["Perzisch", "Persian", "فارسی"]),
    ("fa-AF", "Dari", &["Afghaans-Perzisch", "دری"]),
    ("so", "Somalisch", &["Somali", "Soomaali", "Af-Soomaali"]),
    ("bg", "Bulgaars", &["Bulgarian", "Български"]),
    ("ro", "Roemeens", &["Romanian", "Română"]),
    (
        "ku",
        "Koerdisch (Kurmanji)",
        &["Kurmanji", "Kurmancî", "Koerdisch", "Kurdî"],
    ),
    ("ckb", "Koerdisch (Sorani)", &["Sorani", "سۆرانی", "کوردی"]),
    ("es", "Spaans", &["Spanish", "Español"]),
    (
        "pt",
        "Portugees",
        &["Portuguese", "Português", "Braziliaans"],
    ),
    ("pap", "Papiaments", &["Papiamento", "Papiamentu"]),
    (
        "zh-Hans",
        "Chinees",
        &["Chinese", "Mandarijn", "Mandarin", "中文"],
    ),
    ("ps", "Pasjtoe", &["Pashto", "پښتو", "Pasjto"]),
    ("ru", "Russisch", &["Russian", "Русский"]),
    ("fr", "Frans", &["French", "Français"]),
    (
        "rif",
        "Tarifit",
        &["Berbers", "Riffijns", "Tamazight", "Amazigh"],
    ),
    ("ary", "Darija", &["Marokkaans-Arabisch", "Marokkaans"]),
    ("tw", "Twi", &["Akan"]),
    ("kea", "Kaapverdisch Creools", &["Kaapverdiaans", "Kriolu"]),
    ("syr", "Suryoyo", &["Aramees", "Syrisch", "Turoyo"]),
    ("hy", "Armeens", &["Armenian"]),
    ("vi", "Vietnamees", &["Vietnamese"]),
    ("hu", "Hongaars", &["Hungarian"]),
    ("ur", "Urdu", &["Oerdoe"]),
    ("hi", "Hindi", &["Hindoestaans"]),
    ("de", "Duits", &["German", "Deutsch"]),
    ("it", "Italiaans", &["Italian", "Italiano"]),
    ("el", "Grieks", &["Greek"]),
    ("sq", "Albanees", &["Albanian"]),
    ("sr", "Servisch", &["Serbian"]),
    ("hr", "Kroatisch", &["Croatian"]),
    ("bs", "Bosnisch", &["Bosnian"]),
    ("cs", "Tsjechisch", &["Czech"]),
    ("sk", "Slowaaks", &["Slovak"]),
    ("lt", "Litouws", &["Lithuanian"]),
    ("lv", "Lets", &["Latvian"]),
    ("am", "Amhaars", &["Amharic", "አማርኛ"]),
    ("om", "Oromo", &["Afaan Oromoo"]),
    ("sw", "Swahili", &[]),
    ("th", "Thais", &["Thai"]),
    ("id", "Indonesisch", &["Indonesian"]),
    ("tl", "Tagalog", &["Filipijns"]),
    ("ta", "Tamil", &[]),
    ("pa", "Punjabi", &["Panjabi"]),
    ("bn", "Bengaals", &["Bengali"]),
    ("ne", "Nepalees", &["Nepali"]),
    ("ja", "Japans", &["Japanese"]),
    ("ko", "Koreaans", &["Korean"]),
    ("he", "Hebreeuws", &["Hebrew"]),
    ("ka", "Georgisch", &["Georgian"]),
    ("srn", "Sranantongo", &["Surinaams"]),
    ("fy", "Fries", &["Frysk"]),
    ("dse", "Nederlandse Gebarentaal", &["NGT", "gebarentaal"]),
];

impl Default for Languages {
    fn default() -> Self {
        let list = KNOWN
            .iter()
            .map(|(tag, dutch, aliases)| Language {
                tag: LangTag((*tag).to_owned()),
                dutch: (*dutch).to_owned(),
                aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
            })
            .collect();
        Languages { list }
    }
}

impl Languages {
    /// Adds a language of the school's own, or names to a known one.
    pub fn add(&mut self, language: Language) {
        match self.list.iter_mut().find(|known| known.tag == language.tag) {
            Some(known) => {
                known.aliases.push(language.dutch);
                known.aliases.extend(language.aliases);
            }
            None => self.list.push(language),
        }
    }

    /// The language of a tag, a Dutch name, an own name or another one, whatever its capitals.
    pub fn find(&self, text: &str) -> Option<&LangTag> {
        let wanted = text.trim().to_lowercase();
        let same = |name: &str| name.to_lowercase() == wanted;
        self.list
            .iter()
            .find(|language| {
                same(&language.tag.0)
                    || same(&language.dutch)
                    || language.aliases.iter().any(|alias| same(alias))
            })
            .map(|language| &language.tag)
    }

    /// Its name in Dutch; an unknown tag stands for itself.
    pub fn dutch_name<'a>(&'a self, tag: &'a LangTag) -> &'a str {
        self.list
            .iter()
            .find(|language| language.tag == *tag)
            .map_or(&tag.0, |language| &language.dutch)
    }

    /// Every name, for near misses.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.list.iter().flat_map(|language| {
            std::iter::once(&language.dutch)
                .chain(&language.aliases)
                .map(String::as_str)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_found_by_tag_dutch_name_and_own_name() {
        let languages = Languages::default();
        for name in ["tr", "Turks", "türkçe", " TURKS "] {
            assert_eq!(
                languages.find(name).map(|tag| tag.0.as_str()),
                Some("tr"),
                "{name}"
            );
        }
        assert_eq!(
            languages
                .find("Koerdisch (Sorani)")
                .map(|tag| tag.0.as_str()),
            Some("ckb")
        );
        assert_eq!(languages.find("Klingon"), None);
    }

    #[test]
    fn no_name_stands_for_two_languages() {
        let languages = Languages::default();
        let mut names: Vec<String> = languages.names().map(str::to_lowercase).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn a_school_adds_a_language_of_its_own() {
        let mut languages = Languages::default();
        languages.add(Language {
            tag: LangTag("nds".into()),
            dutch: "Nedersaksisch".into(),
            aliases: vec![],
        });
        assert_eq!(
            languages.find("nedersaksisch").map(|tag| tag.0.as_str()),
            Some("nds")
        );
    }
}
