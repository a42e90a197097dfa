//! Small locales for the tests of this stage.

use super::{LocaleFiles, Locales};
use crate::diagnostic::{Place, Problem};

const NL_TOML: &str = r#"tag = "nl"
name = "Nederlands"
dutch-name = "Nederlands"
aliases = ["Dutch", "nederlandse taal"]
direction = "ltr"
lang = "nl"
fonts = ["Noto Sans"]
review = "reviewed"
[calendar]
weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
date = "{weekday} {day} {month} {year}"
day-month = "{day} {month}"
hour-minute = "{hour}.{minute}"
time = "{time} uur"
time-range = "{from} – {to} uur"
day-month-year = "{day} {month} {year}"
day-range = "{from} – {to}"
day-range-in-month = "{from} – {to} {month}"
"#;

const NL_FTL: &str = r#"title = Gesprek over { $pupil }
label = Thuis
tip-1 = Lees samen.
tip-2 = Praat samen.
minutes = { $minutes ->
 [one] { $minutes } minuut
 *[other] { $minutes } minuten
 }

# The kinds.
kind = { $kind ->
 [start] startgesprek
 *[progress] voortgangsgesprek
 [end] eindgesprek
 }

when = { $pupil }: { $date }
note = Dit is “gewoon” { "{" } tekst { "}" }.
"#;

const TR_TOML: &str = r#"tag = "tr"
name = "Türkçe"
dutch-name = "Turks"
direction = "ltr"
lang = "tr"
fonts = ["Noto Sans"]
review = "unreviewed"
doubts = ["görüşme"]
[calendar]
weekdays = ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"]
months = ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"]
date = "{day} {month} {year} {weekday}"
day-month = "{day} {month}"
hour-minute = "{hour}.{minute}"
time = "saat {time}"
time-range = "saat {from} – {to}"
day-month-year = "{day} {month} {year}"
day-range = "{from} – {to}"
day-range-in-month = "{from} – {to} {month}"
"#;

const TR_FTL: &str = r#"title = { $pupil } ile ilgili görüşme
label = Evde
tip-1 = Birlikte okuyun.
tip-2 = Birlikte konuşun.
minutes = { $minutes ->
 [one] { $minutes } dk
 *[other] { $minutes } dk
 }

# The kinds.
kind = { $kind ->
 [start] ilk görüşme
 *[progress] gelişim görüşmesi
 [end] son görüşme
 }

when = { $pupil }: { $date }
note = Düz metin
"#;

const AR_TOML: &str = r#"tag = "ar"
name = "العربية"
dutch-name = "Arabisch"
direction = "rtl"
lang = "ar"
region = "SY"
fonts = ["Vazirmatn", "Noto Sans"]
review = "unreviewed"
reviewer = "Samira"
date = 2026-11-01
[calendar]
weekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
months = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
date = "{weekday}، {day} {month} {year}"
day-month = "{day} {month}"
hour-minute = "{hour}:{minute}"
time = "الساعة {time}"
time-range = "من {from} إلى {to}"
day-month-year = "{day} {month} {year}"
day-range = "{from} – {to}"
day-range-in-month = "{from} – {to} {month}"
"#;

const AR_FTL: &str = r#"title = حديث عن { $pupil }
label = في البيت
tip-1 = اقرؤوا معًا.
tip-2 = تحدثوا معًا.
minutes = { $minutes ->
 [zero] { $minutes } دقيقة
 [one] دقيقة واحدة
 [two] دقيقتان
 [few] { $minutes } دقائق
 [many] { $minutes } دقيقة
 *[other] { $minutes } دقيقة
 }
kind = { $kind ->
 [start] اللقاء الأول
 *[progress] لقاء التقدم
 [end] اللقاء الأخير
 }
when = { $pupil }: { $date }
note = نص
"#;

/// The files of a locale in a folder.
pub fn files(tag: &str, folder: &str, files: &[(&str, &str)]) -> LocaleFiles {
    let files = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    LocaleFiles {
        tag: tag.to_owned(),
        origin: format!("{folder}/{tag}"),
        files,
    }
}

/// Dutch, the model.
pub fn dutch() -> LocaleFiles {
    files(
        "nl",
        "locales",
        &[("locale.toml", NL_TOML), ("common.ftl", NL_FTL)],
    )
}

/// Turkish, unreviewed, with a doubt.
pub fn turkish() -> LocaleFiles {
    files(
        "tr",
        "locales",
        &[("locale.toml", TR_TOML), ("common.ftl", TR_FTL)],
    )
}

/// Arabic, with all six plural forms.
pub fn arabic() -> LocaleFiles {
    files(
        "ar",
        "locales",
        &[("locale.toml", AR_TOML), ("common.ftl", AR_FTL)],
    )
}

impl LocaleFiles {
    /// The same files with one change, which must be one.
    pub fn with(mut self, file: &str, from: &str, to: &str) -> Self {
        let text = self.files.get_mut(file).expect("the file is there");
        assert!(text.contains(from), "{from:?} is not in {file}");
        *text = text.replacen(from, to, 1);
        self
    }
}

/// Locales without faults.
pub fn load(built_in: Vec<LocaleFiles>) -> Locales {
    let (locales, told) = Locales::load(built_in, vec![]).expect("Dutch is good");
    assert_eq!(told, []);
    locales
}

/// The faults of a load, each as `file:line: fault`.
pub fn faults(built_in: Vec<LocaleFiles>, own: Vec<LocaleFiles>) -> Vec<String> {
    let told = match Locales::load(built_in, own) {
        Ok((_, told)) | Err(told) => told,
    };
    told.into_iter()
        .map(|diagnostic| match (diagnostic.place, diagnostic.problem) {
            (
                Place::Template {
                    file,
                    line: Some(line),
                },
                Problem::TextsInvalid { fault },
            ) => format!("{file}:{line}: {fault}"),
            (Place::Template { file, line: None }, Problem::TextsInvalid { fault }) => {
                format!("{file}: {fault}")
            }
            other => panic!("{other:?}"),
        })
        .collect()
}
