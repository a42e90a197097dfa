//! What needs attention: errors, warnings, and information folded; one card per code, with all its places.

use std::collections::BTreeSet;

use super::Notice;
use super::Writer;
use super::markup::{Sentence, Text, Value, counted, icon, number};
use crate::diagnostic::Severity;

/// How many lines of a card are shown before the rest is folded.
const OPEN: usize = 8;

/// Everything of one code.
struct Card<'a> {
    severity: Severity,
    code: &'static str,
    /// Whether links to the code end here: a code may have two severities, an id has one place.
    target: bool,
    notices: Vec<&'a Notice>,
}

/// Writes the section, also when nothing needs attention: then it says so.
pub fn write(w: &mut Writer<'_>, notices: &[Notice]) {
    let heading = w.pick("Wat aandacht nodig heeft", "What needs attention");
    w.add(format_args!(
        "<section aria-labelledby=\"aandacht\">\n<h2 id=\"aandacht\">{heading}</h2>\n"
    ));
    let (folded, open): (Vec<_>, Vec<_>) = cards(notices)
        .into_iter()
        .partition(|card| card.severity == Severity::Info);
    if open.is_empty() {
        let calm = w.pick(
            "Er zijn geen fouten en geen waarschuwingen.",
            "There are no errors and no warnings.",
        );
        w.add(format_args!(
            "<p class=\"calm\">{}{calm}</p>\n",
            icon("i-ok")
        ));
    }
    if !open.is_empty() {
        count(w, &open);
    }
    for one in &open {
        card(w, one);
    }
    if !folded.is_empty() {
        let count = folded.iter().map(|card| card.notices.len()).sum();
        let count = number(count, w.messages);
        let word = w.pick("Informatie", "Information");
        w.add(format_args!(
            "<details class=\"fold\">\n<summary>{}{word} ({count})</summary>\n",
            icon("i-info")
        ));
        for one in &folded {
            card(w, one);
        }
        w.add("</details>\n");
    }
    w.add("</section>\n");
}

/// `1 fout, 7 waarschuwingen`.
fn count(w: &mut Writer<'_>, cards: &[Card<'_>]) {
    let of = |severity| {
        let same = cards.iter().filter(|card| card.severity == severity);
        same.map(|card| card.notices.len()).sum()
    };
    let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
    let errors = counted(errors, w.messages, ["fout", "fouten"], ["error", "errors"]);
    let words = ["waarschuwing", "waarschuwingen"];
    let warnings = counted(warnings, w.messages, words, ["warning", "warnings"]);
    w.add(format_args!("<p class=\"meta\">{errors}, {warnings}</p>\n"));
}

/// One card per severity and code: the worst first, then in the order in which the codes are met.
fn cards(notices: &[Notice]) -> Vec<Card<'_>> {
    let mut cards: Vec<Card<'_>> = Vec::new();
    for notice in notices {
        let same =
            |card: &&mut Card<'_>| (card.severity, card.code) == (notice.severity, notice.code);
        match cards.iter_mut().find(same) {
            Some(card) => card.notices.push(notice),
            None => cards.push(Card {
                severity: notice.severity,
                code: notice.code,
                target: false,
                notices: vec![notice],
            }),
        }
    }
    cards.sort_by_key(|card| card.severity);
    let mut seen = BTreeSet::new();
    for card in &mut cards {
        card.target = seen.insert(card.code);
    }
    cards
}

fn card(w: &mut Writer<'_>, card: &Card<'_>) {
    let (class, symbol, word) = match card.severity {
        Severity::Error => ("bad", "i-bad", w.pick("Fout", "Error")),
        Severity::Warning => ("warn", "i-warn", w.pick("Waarschuwing", "Warning")),
        Severity::Info => ("info", "i-info", w.pick("Informatie", "Information")),
    };
    let id = if card.target {
        format!(" id=\"melding-{}\" tabindex=\"-1\"", Text(card.code))
    } else {
        String::new()
    };
    let times = (card.notices.len() > 1).then(|| {
        let times = counted(
            card.notices.len(),
            w.messages,
            ["keer"; 2],
            ["time", "times"],
        );
        format!(" <span class=\"meta\">{times}</span>")
    });
    w.add(format_args!(
        "<article class=\"notice {class}\"{id}>\n<p class=\"kind\"><span class=\"badge {class}\">{}{word}</span>{} <code>{}</code></p>\n",
        icon(symbol),
        times.unwrap_or_default(),
        Text(card.code)
    ));
    let one_repair = different(&card.notices, |notice| &notice.repair).len() <= 1;
    let titles = different(&card.notices, |notice| &notice.title);
    let (open, rest) = titles.split_at(titles.len().min(OPEN));
    let block = |w: &mut Writer<'_>, title: &str| {
        let notices: Vec<&Notice> = card
            .notices
            .iter()
            .copied()
            .filter(|it| it.title == title)
            .collect();
        w.add(format_args!("<h3>{}</h3>\n", Sentence(title)));
        places(w, &notices);
        if !one_repair {
            repairs(w, &notices);
        }
    };
    open.iter().for_each(|title| block(w, title));
    if !rest.is_empty() {
        more(w, rest.len());
        rest.iter().for_each(|title| block(w, title));
        w.add("</details>\n");
    }
    if one_repair {
        repairs(w, &card.notices);
    }
    w.add("</article>\n");
}

/// What to do, each thing once.
fn repairs(w: &mut Writer<'_>, notices: &[&Notice]) {
    let label = w.pick("Wat u kunt doen:", "What you can do:");
    for repair in different(notices, |notice| &notice.repair) {
        w.add(format_args!(
            "<p class=\"repair\"><b>{label}</b> {}</p>\n",
            Sentence(repair)
        ));
    }
}

/// The different texts among notices, in order.
fn different<'a>(notices: &[&'a Notice], text: impl Fn(&'a Notice) -> &'a String) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    let texts = notices.iter().map(|notice| text(notice).as_str());
    texts
        .filter(|text| !text.is_empty() && seen.insert(*text))
        .collect()
}

/// Places and facts; many of them are folded.
fn places(w: &mut Writer<'_>, notices: &[&Notice]) {
    let lines: Vec<String> = notices.iter().filter_map(|notice| line(notice)).collect();
    let (open, rest) = lines.split_at(lines.len().min(OPEN));
    list(w, open);
    if !rest.is_empty() {
        more(w, rest.len());
        list(w, rest);
        w.add("</details>\n");
    }
}

/// `leerlingen.csv, rij 12` and what it says there.
fn line(notice: &Notice) -> Option<String> {
    let place = match notice.place.as_str() {
        "" => None,
        place => Some(format!("<b class=\"place\">{}</b>", Value(place))),
    };
    let facts = notice.fact.lines().map(|line| Value(line).to_string());
    let pieces: Vec<String> = place.into_iter().chain(facts).collect();
    (!pieces.is_empty()).then(|| pieces.join(" "))
}

/// Begins what is folded.
fn more(w: &mut Writer<'_>, count: usize) {
    let count = number(count, w.messages);
    let more = w.pick(format!("Nog {count} tonen"), format!("Show {count} more"));
    w.add(format_args!("<details>\n<summary>{more}</summary>\n"));
}

fn list(w: &mut Writer<'_>, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    w.add("<ul class=\"places\">\n");
    for line in lines {
        w.add(format_args!("<li>{line}</li>\n"));
    }
    w.add("</ul>\n");
}
