//! Per class: its papers, and a table of its packs.

use super::markup::{BESIDE, Href, Text, Value, icon, number, packs, pages};
use super::{Class, PackLine, Paper, State, Writer, pictures};
use crate::diagnostic::Messages;

/// Writes the section with all classes.
pub fn write(w: &mut Writer<'_>, classes: &[Class<'_>]) {
    if classes.is_empty() {
        return;
    }
    let heading = w.pick("Mappen per groep", "Packs by class");
    let opens = w.pick(
        "Een map opent in een nieuw tabblad.",
        "A pack opens in a new tab.",
    );
    let left = if classes.iter().any(|class| class.packs.left) {
        w.pick(
            "<p>Vertrokken betekent: deze leerling staat niet meer in uw bestand, maar de map van een vorige keer staat er nog. Het programma gooit niets weg: dat beslist u.</p>\n",
            "<p>Left means: this pupil is no longer in your file, but the pack of an earlier time is still there. The program throws nothing away: that is for you to decide.</p>\n",
        )
    } else {
        ""
    };
    w.add(format_args!(
        "<section aria-labelledby=\"mappen\">\n<h2 id=\"mappen\">{heading}</h2>\n<p class=\"opens\">{opens}</p>\n{left}"
    ));
    tools(w);
    for (at, one) in (1..).zip(classes) {
        class(w, at, one);
    }
    w.add("</section>\n");
}

/// The search field: the script brings it to life; without the script it is not there.
fn tools(w: &mut Writer<'_>) {
    let label = w.pick(
        "Zoek een leerling, taal of stand",
        "Find a pupil, language or state",
    );
    let none = w.pick("Niets gevonden", "Nothing found");
    let one = w.pick("1 map gevonden", "1 pack found");
    let many = w.pick("# mappen gevonden", "# packs found");
    w.add(format_args!(
        "<template id=\"tools\"><div class=\"tools\" role=\"search\"><label for=\"zoek\">{label}</label> \
         <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"> \
         <span role=\"status\" data-none=\"{none}\" data-one=\"{one}\" data-many=\"{many}\"></span></div></template>\n"
    ));
}

/// How a class is called: `Groep 3A`; what says "groep" already stays as it is.
pub fn name(class: &Class<'_>, messages: Messages) -> String {
    let name = class.name.trim();
    let lower = name.to_lowercase();
    let called = ["groep", "klas", "unit", "class", "group"];
    if name.is_empty() {
        messages.pick("Zonder groep", "Without a class").to_owned()
    } else if called.iter().any(|word| lower.starts_with(word)) {
        let mut letters = name.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect()
    } else {
        format!("{} {name}", messages.pick("Groep", "Class"))
    }
}

fn class(w: &mut Writer<'_>, at: usize, class: &Class<'_>) {
    let name = name(class, w.messages);
    let lines = (class.packs.lines)();
    let all: usize = lines.iter().map(|pack| pack.pages).sum();
    let (count, all) = (packs(lines.len(), w.messages), pages(all, w.messages));
    w.add(format_args!(
        "<section class=\"class\" id=\"groep-{at}\">\n<div class=\"class-head\"><h3>{}</h3> <p class=\"meta\">{count}, {all}</p></div>\n",
        Value(&name)
    ));
    papers(w, &class.papers, Some(&name));
    if !lines.is_empty() {
        if w.folded {
            let show = w.pick("Toon", "Show");
            w.add(format_args!("<details>\n<summary>{show} {count}"));
            let of = w.pick("van", "of");
            w.add(format_args!(
                "<span class=\"vh\"> {of} {}</span></summary>\n",
                Value(&name)
            ));
        }
        table(w, &name, &lines);
        if w.folded {
            w.add("</details>\n");
        }
    }
    w.add("</section>\n");
}

/// Links to papers; what they are of is told to those who do not see the heading above them.
pub fn papers(w: &mut Writer<'_>, papers: &[Paper], of: Option<&str>) {
    if papers.is_empty() {
        return;
    }
    w.add("<ul class=\"papers\">\n");
    let of = of.map(|of| format!("<span class=\"vh\">, {}</span>", Value(of)));
    let of = of.unwrap_or_default();
    for paper in papers {
        let count = match paper.pages {
            0 => String::new(),
            count => format!(" <span class=\"meta\">{}</span>", pages(count, w.messages)),
        };
        w.add(format_args!(
            "<li><a href=\"{}\" {BESIDE}>{}<span>{}{of}{count}</span></a></li>\n",
            Href(&paper.path),
            icon("i-paper"),
            Value(&paper.what),
        ));
    }
    w.add("</ul>\n");
}

fn table(w: &mut Writer<'_>, name: &str, packs: &[PackLine]) {
    let caption = w.pick("Mappen van", "Packs of");
    w.add(format_args!(
        "<table>\n<caption class=\"vh\">{caption} {}</caption>\n<thead><tr>",
        Value(name)
    ));
    let columns = [
        ("c-picture", "", w.pick("Eerste bladzijde", "First page")),
        (
            "c-pupil",
            " data-sort=\"text\"",
            w.pick("Leerling", "Pupil"),
        ),
        ("", " data-sort=\"text\"", w.pick("Huishouden", "Household")),
        ("", " data-sort=\"text\"", w.pick("Taal", "Language")),
        (
            "c-pages",
            " data-sort=\"number\"",
            w.pick("Bladzijden", "Pages"),
        ),
        ("", " data-sort=\"text\"", w.pick("Stand", "State")),
        ("c-link", "", w.pick("Map", "Pack")),
    ];
    for (class, sort, label) in columns {
        let label = match class {
            "c-picture" => format!("<span class=\"vh\">{label}</span>"),
            _ => label.to_owned(),
        };
        let class = match class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        w.add(format_args!("<th scope=\"col\"{class}{sort}>{label}</th>"));
    }
    w.add("</tr></thead>\n<tbody>\n");
    for pack in packs {
        row(w, pack);
    }
    w.add("</tbody>\n</table>\n");
}

fn row(w: &mut Writer<'_>, pack: &PackLine) {
    w.add("<tr><td class=\"c-picture\">");
    match pack.picture.as_deref().filter(|png| pictures::is_png(png)) {
        Some(png) => w.add(pictures::tag(&pack.key, png)),
        None => w.add("<span class=\"blank\"></span>"),
    }
    let (household, language) = (
        w.pick("Huishouden", "Household"),
        w.pick("Taal", "Language"),
    );
    let in_pages = w.pick("Bladzijden", "Pages");
    let count = match pack.pages {
        0 => "–".to_owned(),
        count => number(count, w.messages),
    };
    w.add(format_args!(
        "</td><th scope=\"row\">{} <small>{}</small></th><td data-label=\"{household}\">{}</td><td data-label=\"{language}\">{}</td><td class=\"c-pages\" data-label=\"{in_pages}\">{count}</td><td class=\"c-state\">",
        Value(&pack.pupil),
        Text(&pack.number),
        Value(&pack.household),
        Value(&pack.language),
    ));
    state(w, pack);
    w.add("</td><td class=\"c-link\">");
    match &pack.path {
        Some(path) => {
            let open = w.pick("Openen", "Open");
            let of = w.pick("map van", "pack of");
            w.add(format_args!(
                "<a href=\"{}\" {BESIDE}>{open}<span class=\"vh\">: {of} {}, {}</span></a>",
                Href(path),
                Value(&pack.pupil),
                Value(&pack.language),
            ));
        }
        None => {
            let none = w.pick("geen map", "no pack");
            w.add(format_args!("<span class=\"meta\">{none}</span>"));
        }
    }
    w.add("</td></tr>\n");
}

/// Symbol and word; a failed pack says why.
fn state(w: &mut Writer<'_>, pack: &PackLine) {
    let (class, symbol, word) = match pack.state {
        State::Written => ("ok", "i-ok", w.pick("Gemaakt", "Made")),
        State::Kept => ("same", "i-same", w.pick("Ongewijzigd", "Unchanged")),
        State::Failed => ("bad", "i-bad", w.pick("Mislukt", "Failed")),
        State::Left => ("left", "i-left", w.pick("Vertrokken", "Left")),
    };
    w.add(format_args!(
        "<span class=\"badge {class}\">{}{word}</span>",
        icon(symbol)
    ));
    let Some(code) = pack.problem.as_deref() else {
        return;
    };
    if w.told.contains(code) {
        let notice = w.pick("Waarom? Melding", "Why? Notice");
        w.add(format_args!(
            " <a class=\"why\" href=\"#melding-{0}\"><span class=\"vh\">{notice} </span><code>{0}</code></a>",
            Text(code)
        ));
    } else {
        w.add(format_args!(" <code>{}</code>", Text(code)));
    }
}
