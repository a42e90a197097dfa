//! A school as an export writes it: which columns it has, what they are called, and what stands in the cells.

use super::*;

/// What a column is for; a word is a key of the profile.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// Of the table itself.
    Own(&'static str),
    /// One of more columns of the same kind.
    Nth(&'static str, usize),
    /// Of a guardian, in the table of the pupils.
    Guardian(usize, &'static str),
    /// Of the appointment, in the table of the pupils.
    Conversation(&'static str),
    /// Subject, moment and measure of a wide result; no measure when the cells tell.
    Wide(&'static str, String, &'static str),
}

pub(super) type Cells = Vec<(Key, String)>;

/// A table before it has a dialect, and whose row each is.
pub(super) struct Rows {
    pub(super) kind: TableKind,
    pub(super) rows: Vec<(usize, Cells)>,
}

/// Everything in the table of the pupils, or some of it in tables of their own.
pub(super) fn drafts(dice: &mut Dice, school: &[Pupil]) -> Vec<Rows> {
    let mut drafts: Vec<Rows> = TableKind::ALL
        .into_iter()
        .map(|kind| Rows {
            kind,
            rows: Vec::new(),
        })
        .collect();
    let is_apart: Vec<bool> = drafts.iter().map(|_| dice.one_in(2)).collect();
    let is_apart = |kind: TableKind| kind != TableKind::Pupils && is_apart[kind as usize];
    let is_long = is_apart(TableKind::Results) && dice.one_in(2);
    for (at, pupil) in school.iter().enumerate() {
        let mut rows: Vec<(TableKind, Cells)> = Vec::new();
        let mut own = own_cells(dice, pupil);
        let (home, guardians) = guardian_cells(dice, &pupil.households);
        own.extend(of(home, Key::Own));
        for (nth, cells) in guardians.into_iter().enumerate() {
            match is_apart(TableKind::Guardians) {
                true => rows.push((TableKind::Guardians, of(cells, Key::Own))),
                false => own.extend(of(cells, |key| Key::Guardian(nth + 1, key))),
            }
        }
        for conversation in &pupil.conversations {
            let cells = conversation_cells(dice, conversation);
            match is_apart(TableKind::Conversations) {
                true => rows.push((TableKind::Conversations, of(cells, Key::Own))),
                false => own.extend(of(cells, Key::Conversation)),
            }
        }
        for result in pupil.results.iter().filter(|_| is_long) {
            rows.push((TableKind::Results, of(long_result(dice, result), Key::Own)));
        }
        let wide = pupil.results.iter().filter(|_| !is_long);
        let wide: Cells = wide.flat_map(|it| wide_result(dice, it)).collect();
        match is_apart(TableKind::Results) && !wide.is_empty() {
            true => rows.push((TableKind::Results, wide)),
            false => own.extend(wide),
        }
        match is_apart(TableKind::Observations) {
            true => rows.extend(pupil.observations.iter().map(|it| {
                (
                    TableKind::Observations,
                    of(long_observation(dice, it), Key::Own),
                )
            })),
            false => own.extend(wide_observations(dice, &pupil.observations)),
        }
        rows.insert(0, (TableKind::Pupils, own));
        for (kind, mut cells) in rows {
            let number = pupil.number.0.to_string();
            let number = if dice.one_in(4) {
                format!("=\"{number}\"")
            } else {
                number
            };
            cells.push((Key::Own("pupil-number"), number));
            drafts[kind as usize].rows.push((at, cells));
        }
    }
    // The rows of other tables need not come in the order of the pupils.
    for draft in drafts.iter_mut().skip(1).filter(|_| dice.one_in(2)) {
        draft
            .rows
            .sort_by_key(|(owner, _)| std::cmp::Reverse(*owner));
    }
    drafts.retain(|draft| !draft.rows.is_empty());
    drafts
}

pub(super) fn of(cells: Vec<(&'static str, String)>, key: impl Fn(&'static str) -> Key) -> Cells {
    cells
        .into_iter()
        .map(|(of, text)| (key(of), text))
        .collect()
}

fn text(text: &Option<EcoString>) -> String {
    text.as_deref().unwrap_or_default().to_owned()
}

pub(super) fn own_cells(dice: &mut Dice, pupil: &Pupil) -> Cells {
    let grade = pupil.grade.expect("a grade");
    let number = grade.number();
    let told = Grade::from_class(&pupil.class) == Some(grade);
    let forms = [&number.to_string(), &format!("groep {number}"), "C", ""];
    let mut cells = name_cells(dice, &pupil.name);
    cells.extend([
        ("class", pupil.class.0.to_string()),
        ("grade", dice.form(&forms[..if told { 4 } else { 2 }])),
        ("class-teacher", text(&pupil.class_teacher)),
    ]);
    of(cells, Key::Own)
}

/// A name in three columns, with its infix hidden in the second of them, or in one (E1).
pub(super) fn name_cells(dice: &mut Dice, name: &Name) -> Vec<(&'static str, String)> {
    let Name {
        given,
        infix,
        surname,
    } = name;
    let joined = joined(name);
    let has_both = !given.is_empty() && !surname.is_empty();
    // Which word of "Jansen van Vuuren", "Anne Marie Vries" or a lone name is what, nobody can tell.
    let is_plain = infix.is_empty() && surname.contains(' ') && !surname.contains('-');
    let is_clear = !surname.is_empty()
        && (!given.contains(' ') || !infix.is_empty())
        && (!is_plain || has_both && !surname.contains(" van "));
    let apart = |surname: String| vec![("given-name", given.to_string()), ("surname", surname)];
    let whole = |text: String| vec![("full-name", text)];
    let mut cells = match dice.below(7) {
        1 => apart(joined),
        2 if !infix.is_empty() && !surname.is_empty() => apart(format!("{surname}, {infix}")),
        3 if !infix.is_empty() && !surname.is_empty() => apart(format!("{surname} {infix}")),
        4 if has_both => whole(format!("{surname}, {given} {infix}")),
        5 if is_clear => whole(format!("{given} {joined}")),
        6 if has_both => whole(format!("{surname}, N.J. ({given}) {infix}")),
        _ => [
            apart(surname.to_string()),
            vec![("infix", infix.to_string())],
        ]
        .concat(),
    };
    if dice.one_in(3) {
        cells
            .iter_mut()
            .for_each(|(_, text)| *text = text.replace('\'', "’"));
    }
    cells
}

/// Infix and surname as they are written: with a space, or behind an elision.
pub(super) fn joined(name: &Name) -> String {
    let Name { infix, surname, .. } = name;
    let space = if infix.is_empty() || infix == "d'" {
        ""
    } else {
        " "
    };
    format!("{infix}{space}{surname}")
}

/// What the pupil's own row says of home, and what is said of each guardian.
pub(super) fn guardian_cells(
    dice: &mut Dice,
    households: &[Household],
) -> (NamedCells, Vec<NamedCells>) {
    let mut guardians = Vec::new();
    let mut own = Vec::new();
    for household in households {
        let people = &household.guardians;
        let can_be_own = households.len() == 1 && people.iter().all(|it| it.has_custody);
        let is_own = can_be_own && (people.is_empty() || dice.one_in(2));
        if is_own {
            own = home_cells(dice, household);
        }
        // Of two in a home one may speak Dutch: the letter is for who does not.
        let dutch = (people.len() == 2 && household.language.is_some()).then(|| dice.below(4));
        for (at, guardian) in people.iter().enumerate() {
            let mut cells = person_cells(dice, guardian);
            cells.push(("household", household.key.0.to_string()));
            if !is_own {
                cells.extend(home_cells(dice, household));
            }
            let languages = cells.iter_mut().filter(|(key, _)| *key == "language");
            for (_, text) in languages.filter(|_| dutch == Some(at + 2)) {
                *text = dice.form(&["Nederlands", "nl", ""]);
            }
            guardians.push(cells);
        }
    }
    (own, guardians)
}

pub(super) fn person_cells(dice: &mut Dice, guardian: &Guardian) -> Vec<(&'static str, String)> {
    let (titles, relations): (&[&str], &[&str]) = match guardian.title {
        Some(Title::Mrs) => (&["mevrouw", "Mw.", "V"], &["moeder", "Oma"]),
        Some(Title::Mr) => (&["meneer", "de heer", "m"], &["vader", "Stiefvader"]),
        None => (&[""], &["", "pleegouder", "voogd"]),
    };
    let (title, relation) = match dice.below(3) {
        0 => (dice.form(titles), dice.form(relations)),
        1 if guardian.title.is_some() => (dice.form(titles), String::new()),
        _ => (String::new(), dice.form(relations)),
    };
    let asked = guardian.receives_pack != guardian.has_custody || dice.one_in(3);
    let custody = !guardian.has_custody || dice.one_in(2);
    let mut cells = name_cells(dice, &guardian.name);
    cells.extend([
        ("title", title),
        ("relation", relation),
        (
            "custody",
            answer(dice, custody.then_some(guardian.has_custody)),
        ),
        (
            "receives-pack",
            answer(dice, asked.then_some(guardian.receives_pack)),
        ),
        ("phone", text(&guardian.phone)),
        (
            "email",
            guardian.email.as_deref().unwrap_or_default().to_owned(),
        ),
    ]);
    cells
}

pub(super) fn answer(dice: &mut Dice, answer: Option<bool>) -> String {
    match answer {
        Some(true) => dice.form(&["ja", "J", "1", "x"]),
        Some(false) => dice.form(&["nee", "N", "0", "-"]),
        None => String::new(),
    }
}

pub(super) fn home_cells(dice: &mut Dice, household: &Household) -> Vec<(&'static str, String)> {
    let is_secret = household.address == Address::Secret;
    let at = household.home.as_ref().map(|home| usize::from(home.0[0]));
    let address = at.and_then(|at| ADDRESSES.get(at)).unwrap_or(&[""; 4]);
    let [road, number, postcode, town] = *address;
    let (mut street, mut number) = (road.to_owned(), number.to_owned());
    if dice.one_in(2) {
        street = format!("{street} {number}");
        number.clear();
    }
    let compact = postcode.replace(' ', "");
    let small = town[town.len().min(1)..].to_lowercase();
    let mut town = dice.form(&[town, &format!("{}{small}", &town[..town.len().min(1)])]);
    let mut secret = answer(dice, is_secret.then_some(true));
    if is_secret && dice.one_in(3) {
        (town, secret) = ("Geheim".to_owned(), String::new());
    } else if !is_secret && dice.one_in(2) {
        secret = answer(dice, Some(false));
    }
    let language = household.language.as_ref();
    vec![
        ("street", street.trim().to_owned()),
        ("house-number", number),
        (
            "postcode",
            dice.form(&[postcode, &compact, &compact.to_lowercase()]),
        ),
        ("town", town),
        ("secret-address", secret),
        (
            "language",
            language
                .map(|tag| language_text(dice, tag))
                .unwrap_or_default(),
        ),
        (
            "interpreter",
            match &household.interpreter {
                Interpreter::Ask => String::new(),
                Interpreter::In(tag) => language_text(dice, tag),
                wished => answer(dice, Some(*wished == Interpreter::Yes)),
            },
        ),
    ]
}

pub(super) fn language_text(dice: &mut Dice, tag: &LangTag) -> String {
    let forms = LANGUAGES.iter().find(|(known, _)| *known == tag.0);
    dice.form(forms.expect("a language").1)
}

pub(super) fn date_text(dice: &mut Dice, date: NaiveDate) -> String {
    let month = [
        "jan", "februari", "mrt", "apr", "mei", "juni", "juli", "aug.", "sep", "oktober", "nov",
        "dec",
    ];
    let words = format!(
        "%-d {} %Y",
        month[date
            .format("%-m")
            .to_string()
            .parse::<usize>()
            .expect("1–12")
            - 1]
    );
    let forms = [
        "%d-%m-%Y",
        "%-d-%-m-%y",
        "%Y-%m-%d",
        "%d/%m/%Y",
        "%d.%m.%Y",
        "%-d-%-m-%Y 0:00",
        &words,
    ];
    date.format(dice.pick(&forms)).to_string()
}

pub(super) fn conversation_cells(
    dice: &mut Dice,
    it: &Conversation,
) -> Vec<(&'static str, String)> {
    let kind = it
        .kind
        .map(|kind| [kind.dutch_names(), &[kind.id()]].concat());
    let role: &[&str] = match it.pupil_role {
        None => &[""],
        Some(PupilRole::Present) => &["ja", "J", "aanwezig", "1", "x"],
        Some(PupilRole::Absent) => &["nee", "N", "afwezig", "0", "-"],
        Some(PupilRole::Leads) => &["leidt", "Leidt het gesprek"],
    };
    let reply: &[&str] = match it.reply {
        Reply::None => &["", "?", "geen antwoord"],
        Reply::Coming => &["komt", "Ja", "bevestigd", "1"],
        Reply::Cannot => &["komt niet", "nee", "Verhinderd", "0"],
    };
    let people = it.attendees.iter().map(|it| match &it.role {
        Some(role) => format!("{} ({role})", it.name),
        None => it.name.to_string(),
    });
    let people: Vec<String> = people.collect();
    let minutes = it
        .minutes
        .map(|minutes| minutes.to_string())
        .unwrap_or_default();
    let unit = if minutes.is_empty() {
        ""
    } else {
        dice.pick(&["", " min", " minuten"])
    };
    let time = dice.pick(&["%H:%M", "%H.%M uur", "%-Hu%M", "%-H:%M:00"]);
    vec![
        (
            "date",
            it.date
                .map(|date| date_text(dice, date))
                .unwrap_or_default(),
        ),
        ("time", it.time.expect("a time").format(time).to_string()),
        ("minutes", format!("{minutes}{unit}")),
        (
            "kind",
            kind.map(|names| dice.form(&names)).unwrap_or_default(),
        ),
        ("room", text(&it.room)),
        ("teacher", text(&it.teacher)),
        ("attendees", people.join(dice.pick(&["; ", " | "]))),
        ("second-colleague", text(&it.second_colleague)),
        (
            "household",
            text(&it.household.as_ref().map(|key| key.0.clone())),
        ),
        ("pupil-role", dice.form(role)),
        ("reply", dice.form(reply)),
    ]
}

pub(super) fn level_text(dice: &mut Dice, level: &FunctionalLevel) -> String {
    let small = level.label.to_lowercase();
    match level.label.as_str() {
        "<M3" => dice.form(&["<M3", "< m3", "onder M3"]),
        ">E8" => dice.form(&[">E8", "> e8", "E8+"]),
        ">60" => dice.form(&[">60", "60+", "> 60"]),
        dle if dle.starts_with("DLE") => dice.form(&[&dle[4..], dle]),
        half if half.contains('/') => dice.form(&[half, &small, &half.replace('/', "-")]),
        step => dice.form(&[step, &small, &format!("{} {}", &small[..1], &step[1..])]),
    }
}

pub(super) fn score_text(dice: &mut Dice, score: f64) -> String {
    dice.form(&[&score.to_string().replace('.', ","), &score.to_string()])
}

pub(super) fn band_text(dice: &mut Dice, band: Band) -> String {
    match band.name() {
        "III" => dice.form(&["III", "iii", "gemiddeld"]),
        name => dice.form(&[name, &name.to_lowercase(), &format!("{name}+")]),
    }
}

/// Level, score and band, each by its key.
pub(super) fn measures(dice: &mut Dice, result: &TestResult) -> Vec<(&'static str, String)> {
    let level = result.level.as_ref().map(|level| {
        let is_dle = level.label.starts_with(['D', '>']) && level.label != ">E8";
        let key = if is_dle && dice.one_in(2) {
            "dle"
        } else {
            "level"
        };
        (key, level_text(dice, level))
    });
    let score = result.score.map(|score| ("score", score_text(dice, score)));
    let band = result.band.map(|band| ("band", band_text(dice, band)));
    [level, score, band].into_iter().flatten().collect()
}

pub(super) fn long_result(dice: &mut Dice, result: &TestResult) -> Vec<(&'static str, String)> {
    let moment = result.moment.expect("a moment").to_string();
    let subject = names("vakken", result.subject.id().expect("an id"));
    let mut cells = measures(dice, result);
    cells.extend([
        ("subject", dice.form(&subject)),
        (
            "date",
            result
                .date
                .map(|date| date_text(dice, date))
                .unwrap_or_default(),
        ),
    ]);
    cells.extend(match dice.below(3) {
        0 => vec![("moment", moment)],
        1 => vec![("moment", moment.to_lowercase())],
        _ => vec![
            ("moment", moment[..1].to_owned()),
            ("grade", moment[1..].to_owned()),
        ],
    });
    cells
}

/// A column per measure, or one for all of them: `E5 / 213 / II` (L1).
pub(super) fn wide_result(dice: &mut Dice, result: &TestResult) -> Cells {
    let moment = result.moment.expect("a moment").to_string();
    let key = |measure| Key::Wide(result.subject.id().expect("an id"), moment.clone(), measure);
    let dle = result
        .level
        .as_ref()
        .is_some_and(|level| level.label.starts_with("DLE"));
    // A number alone may be a DLE or a score.
    if dice.one_in(2) || dle {
        return of(measures(dice, result), key);
    }
    let level = result.level.as_ref().map(|level| level.label.clone());
    let score = result.score.map(|score| score_text(dice, score));
    let band = result.band.map(|band| band.name().to_owned());
    let parts = [("FN: ", level), ("vs: ", score), ("band ", band)];
    let is_labelled = dice.one_in(3) && parts.iter().filter(|it| it.1.is_some()).count() > 1;
    let parts = parts.into_iter().filter_map(|(label, part)| {
        Some(format!("{}{}", if is_labelled { label } else { "" }, part?))
    });
    let parts: Vec<String> = parts.collect();
    // In `M6/E6/I` a stroke would stand for two things.
    let joints = [" / ", " ", "; ", "/"];
    let joints = &joints[..if parts.concat().contains('/') { 3 } else { 4 }];
    let joint = dice.pick(if is_labelled { &[", "] } else { joints });
    let text = parts.join(joint);
    vec![(key(""), text)]
}

pub(super) fn long_observation(dice: &mut Dice, it: &Observation) -> Vec<(&'static str, String)> {
    let kind = match it.kind {
        ObservationKind::Strength => dice.form(&["", "sterk punt", "Compliment"]),
        ObservationKind::Talent => dice.form(&["talent", "Talent"]),
        ObservationKind::Focus => dice.form(&["aandachtspunt", "ONTWIKKELPUNT"]),
    };
    vec![("kind", kind), ("text", sentence(dice, it))]
}

/// Perhaps on two lines, as in a quoted cell (E2).
pub(super) fn sentence(dice: &mut Dice, it: &Observation) -> String {
    let Remark::Written(text) = &it.remark else {
        return String::new();
    };
    text.replacen(' ', dice.pick(&[" ", "\n", "  "]), 1)
}

/// A column for each, or one per kind with `|` between its sentences.
pub(super) fn wide_observations(dice: &mut Dice, observations: &[Observation]) -> Cells {
    let kinds = [
        (ObservationKind::Strength, "strength"),
        (ObservationKind::Talent, "talent"),
        (ObservationKind::Focus, "focus"),
    ];
    let mut cells = Vec::new();
    for (kind, key) in kinds {
        let of_kind = observations.iter().filter(|it| it.kind == kind);
        let texts: Vec<String> = of_kind.map(|it| sentence(dice, it)).collect();
        match dice.one_in(2) {
            true => cells.extend(
                texts
                    .into_iter()
                    .enumerate()
                    .map(|(nth, it)| (Key::Nth(key, nth + 1), it)),
            ),
            false => cells.push((Key::Own(key), texts.join(" | "))),
        }
    }
    cells
}

/// The names that the profile has for a key.
pub(super) fn names(table: &str, key: &str) -> Vec<&'static str> {
    let names = NAMES[table][key].as_array().expect("names").iter();
    // "van" and "06" are names by themselves only: beside other words they are a word and a number.
    let names = names.map(|name| name.as_str().expect("a name"));
    names.filter(|name| !["van", "06"].contains(name)).collect()
}

/// A name for a column, in any dress (E1).
pub(super) fn header(dice: &mut Dice, kind: TableKind, key: &Key) -> String {
    let table = kind.stem();
    let text = match key {
        Key::Own("pupil-number") => dice.form(&names("leerlingen", "pupil-number")),
        Key::Own(of) => dice.form(&names(table, of)),
        Key::Nth(of, nth) => format!("{} {nth}", dice.pick(&names(table, of))),
        Key::Guardian(nth, of) => {
            let name = dice.pick(&names("verzorgers", of));
            let parent = ["moeder", "vader"][nth - 1];
            let says_whose = name
                .split(' ')
                .any(|word| ["ouder", "verzorger"].contains(&word));
            match dice.below(5) {
                _ if says_whose => format!("{name} {nth}"),
                0 => format!("Verzorger {nth}: {name}"),
                1 => format!("ouder{nth}_{name}"),
                2 => format!("{name} ouder/verzorger {nth}"),
                3 => format!("{nth}e ouder {name}"),
                _ => format!("{name} van de {parent}"),
            }
        }
        Key::Conversation(of) => {
            let name = dice.pick(&names("gesprekken", of));
            match name.contains("gesprek") {
                true => name.to_owned(),
                false => dice.form(&[
                    &format!("gesprek {name}"),
                    &format!("{name} van het gesprek"),
                ]),
            }
        }
        Key::Wide(subject, moment, measure) => {
            let subject = dice.pick(&names("vakken", subject));
            let season = match &moment[..1] {
                "M" => "midden",
                "E" => "eind",
                _ => "begin",
            };
            let spoken = format!("{season} groep {}", &moment[1..]);
            let moment = dice.pick(&[moment.as_str(), &spoken]);
            let measure = match *measure {
                "" => "",
                of => dice.pick(&names("resultaten", of)),
            };
            let forms = [
                format!("{subject} {moment} {measure}"),
                format!("{measure} {subject} {moment}"),
                format!("{moment} {subject} {measure}"),
            ];
            forms[dice.below(3)].trim().to_owned()
        }
    };
    match dice.below(7) {
        1 => text.to_uppercase(),
        2 => text.to_lowercase().replace(' ', "_"),
        3 => text.replacen('e', "é", 1),
        4 => format!("{text}:"),
        5 => text.replace(' ', "  "),
        6 => camel(&text),
        _ => text,
    }
}

/// `geheimAdres`; no space goes where nothing else would show two words.
pub(super) fn camel(text: &str) -> String {
    let mut camel = String::new();
    for word in text.split(' ') {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let is_apart = !camel.ends_with(char::is_lowercase);
        camel.extend(Some(' ').filter(|_| is_apart && !camel.is_empty()));
        camel.extend(first.chain(letters));
    }
    camel
}
