//! Names of a mixed Dutch city, by origin, so that given name, surname and home language fit each other.
//!
//! The names are common ones, put together by chance: nobody is meant.

/// Where a family's names come from.
pub struct Origin {
    /// Given names of girls.
    pub girls: &'static [&'static str],
    /// Given names of boys.
    pub boys: &'static [&'static str],
    /// Given names of mothers.
    pub women: &'static [&'static str],
    /// Given names of fathers.
    pub men: &'static [&'static str],
    /// Surnames as written, infix first: `van der Sluis`.
    pub surnames: &'static [&'static str],
    /// Languages of the homes, in turn; empty is a cell that nobody filled in.
    pub languages: &'static [&'static str],
    /// Which language an interpreter speaks, when it is another than that of the letters.
    pub interpreter: &'static str,
    /// Whether both parents have the child's surname.
    pub shares_surname: bool,
}

/// The families of a school, dealt round and round: a small school is as mixed as a large one. Its length is
/// a prime number, so that no origin always meets the same feature.
#[rustfmt::skip]
pub const DECK: [&Origin; 23] = [
    &DUTCH, &SYRIAN, &DUTCH, &TURKISH, &MOROCCAN, &GHANAIAN, &DUTCH, &POLISH, &ERITREAN, &DUTCH,
    &SURINAMESE, &DUTCH, &SYRIAN, &INDIAN, &DUTCH, &UKRAINIAN, &TURKISH, &DUTCH, &ANTILLEAN,
    &MOROCCAN, &CHINESE, &DUTCH, &SURINAMESE,
];

/// `van der Sluis` → (`van der`, `Sluis`); `d'Ancona` → (`d'`, `Ancona`).
pub fn split(written: &'static str) -> (&'static str, &'static str) {
    let core = written.find(char::is_uppercase).unwrap_or(0);
    (written[..core].trim_end(), &written[core..])
}

#[rustfmt::skip]
const DUTCH: Origin = Origin {
    girls: &[
        "Noor", "Emma", "Sara", "Lotte", "Fenna", "Roos", "Stéphanie", "Zoë", "Maud", "Jasmijn",
        "Tess", "Liv", "Nynke", "Esmée", "Pien", "Floor", "Anouk", "Renée", "Doutzen", "Chloë",
        "Evi", "Sofie", "Merel", "Juliëtte",
    ],
    boys: &[
        "Daan", "Sem", "Bram", "Finn", "Lucas", "Gijs", "Thijs", "Mees", "Joris", "Raphaël",
        "Jelle", "Tijn", "Noud", "Siebe", "Luuk", "André", "Stijn", "Teun", "Sjoerd", "Joël",
        "Hidde", "Pim", "Casper", "Ruben",
    ],
    women: &[
        "Marloes", "Sanne", "Ilse", "Femke", "Annemiek", "Wietske", "Daniëlle", "Kim", "Linda",
        "Desirée", "Marieke", "Judith",
    ],
    men: &[
        "Jeroen", "Bas", "Martijn", "Wouter", "Ronald", "Sander", "René", "Erik", "Michiel",
        "Dennis", "Klaas", "Pieter",
    ],
    surnames: &[
        "de Vries", "Jansen", "van der Sluis", "Bakker", "'t Hart", "Visser", "ten Have", "Smit",
        "van den Berg", "Mulder", "van Dijk", "Meijer", "d'Ancona", "Dekker", "van 't Hoff",
        "Brouwer", "ter Horst", "Postma", "de la Rie", "Hendriks", "van de Ven", "Kuipers",
        "op den Kamp", "Veenstra", "in 't Veld", "Huisman", "den Hartog", "Schouten",
        "van der Meer", "Jongsma-van der Sluis", "uit den Boogaard", "Hoekstra", "'s Jacob",
        "Scholten", "de Groot", "Willems", "van Leeuwen", "Maas-ten Cate", "te Velde", "Peters",
    ],
    languages: &["Nederlands", ""],
    interpreter: "",
    shares_surname: false,
};

/// Each surname has a letter outside Windows-1252.
#[rustfmt::skip]
const TURKISH: Origin = Origin {
    girls: &[
        "Yağmur", "Elif", "Zeynep", "Defne", "Ayşe", "Ecrin", "Melek", "İrem", "Beyza", "Hira",
        "Nisa", "Azra",
    ],
    boys: &[
        "Emir", "Yiğit", "Kerem", "Ömer", "Çınar", "Mert", "Eymen", "Doğan", "Umut", "Kaan",
        "Aras", "Berat",
    ],
    women: &["Fatma", "Hatice", "Sevgi", "Gülşen", "Emine", "Özlem", "Derya", "Songül"],
    men: &["Mehmet", "Murat", "Hüseyin", "Uğur", "Mustafa", "Serkan", "İbrahim", "Hakan"],
    surnames: &[
        "Yılmaz", "Şahin", "Yıldız", "Doğan", "Aydın", "Güneş", "Kılıç", "Çakır", "Aktaş", "Işık",
        "Yalçın", "Taşkın",
    ],
    languages: &["Turks", "Nederlands"],
    interpreter: "",
    shares_surname: true,
};

#[rustfmt::skip]
const MOROCCAN: Origin = Origin {
    girls: &[
        "Yasmina", "Amira", "Noura", "Salma", "Aya", "Hafsa", "Ikram", "Loubna", "Sofia", "Malak",
        "Imane", "Rania",
    ],
    boys: &[
        "Ismaël", "Ayoub", "Bilal", "Soufian", "Anas", "Zakaria", "Ilyas", "Nabil", "Rayan",
        "Amine", "Taha", "Younes",
    ],
    women: &["Fatima", "Naima", "Khadija", "Malika", "Samira", "Houda", "Saïda", "Karima"],
    men: &["Mohamed", "Hassan", "Rachid", "Abdelkader", "Driss", "Mimoun", "Saïd", "Khalid"],
    surnames: &[
        "el Idrissi", "Bouzid", "Benali", "el Amrani", "Azzouzi", "Chaoui", "ben Haddou", "Ouali",
        "Tahiri", "el Khattabi", "Belkacem", "Ziani", "Amhaouch", "Bouali", "Haddouchi", "Yachou",
    ],
    languages: &["Nederlands", "Arabisch"],
    interpreter: "Tarifit",
    shares_surname: false,
};

#[rustfmt::skip]
const SYRIAN: Origin = Origin {
    girls: &[
        "Nour", "Layan", "Sidra", "Maryam", "Jana", "Rima", "Tala", "Lamar", "Hala", "Masa",
        "Sham", "Yara",
    ],
    boys: &[
        "Omar", "Adam", "Karam", "Jad", "Hamza", "Laith", "Majd", "Elias", "Yazan", "Tarek",
        "Ward", "Qusay",
    ],
    women: &["Rana", "Hanan", "Rasha", "Ghada", "Lina", "Maha", "Wafaa", "Abeer"],
    men: &["Ahmad", "Khaled", "Fadi", "Bassam", "Mazen", "Ziad", "Nizar", "Samer"],
    surnames: &[
        "al Halabi", "Haddad", "Khoury", "al Masri", "Darwish", "Najjar", "Sabbagh", "al Homsi",
        "Kassab", "Shami", "Barakat", "Hamwi", "Jabbour", "al Ahmad", "Mansour", "Zaher",
    ],
    languages: &["Arabisch"],
    interpreter: "",
    shares_surname: false,
};

#[rustfmt::skip]
const GHANAIAN: Origin = Origin {
    girls: &["Abena", "Grace", "Akosua", "Blessing", "Esi", "Precious", "Adwoa", "Joy"],
    boys: &["Kwame", "Emmanuel", "Kofi", "Prince", "Yaw", "Michael", "Kwabena", "Samuel"],
    women: &["Comfort", "Patience", "Mercy", "Vida", "Ama", "Gifty"],
    men: &["Kwaku", "Isaac", "Ebenezer", "Joseph", "Kojo", "Richard"],
    surnames: &[
        "Mensah", "Owusu", "Boateng", "Asante", "Appiah", "Osei", "Agyeman", "Adjei", "Ofori",
        "Antwi",
    ],
    languages: &["Engels"],
    interpreter: "Twi",
    shares_surname: false,
};

#[rustfmt::skip]
const POLISH: Origin = Origin {
    girls: &["Zofia", "Maja", "Łucja", "Hanna", "Julia", "Oliwia", "Małgosia", "Alicja"],
    boys: &["Jakub", "Kacper", "Michał", "Szymon", "Antoni", "Filip", "Paweł", "Wojciech"],
    women: &["Agnieszka", "Katarzyna", "Bożena", "Monika", "Ewa", "Joanna"],
    men: &["Piotr", "Tomasz", "Łukasz", "Marcin", "Grzegorz", "Krzysztof"],
    surnames: &[
        "Nowak", "Wójcik", "Kowalczyk", "Woźniak", "Mazur", "Krawczyk", "Kaczmarek", "Zając",
        "Król", "Wróbel", "Stępień", "Pawlak", "Duda", "Adamczyk",
    ],
    languages: &["Pools", "Nederlands"],
    interpreter: "",
    shares_surname: true,
};

#[rustfmt::skip]
const ERITREAN: Origin = Origin {
    girls: &["Selam", "Rahwa", "Bana", "Feruz", "Natsnet", "Mieraf", "Luwam", "Eden"],
    boys: &["Natnael", "Yonas", "Abel", "Filmon", "Robel", "Samiel", "Even", "Kibrom"],
    women: &["Letebrhan", "Azieb", "Mebrat", "Saba", "Tirhas", "Freweini"],
    men: &["Tesfay", "Berhane", "Mulugeta", "Habtom", "Kidane", "Goitom"],
    surnames: &[
        "Tesfamariam", "Ghebremeskel", "Haile", "Woldeab", "Kahsay", "Abraha", "Tekle", "Zerai",
        "Ghebrehiwet", "Mehari",
    ],
    languages: &["Tigrinya"],
    interpreter: "",
    shares_surname: false,
};

#[rustfmt::skip]
const SURINAMESE: Origin = Origin {
    girls: &["Shanaya", "Priya", "Naomi", "Rochelle", "Anjali", "Gaitrie", "Shivani", "Jennifer"],
    boys: &["Rishi", "Dwayne", "Ashwin", "Jermaine", "Vikash", "Clyde", "Sanjay", "Orlando"],
    women: &["Sharda", "Muriël", "Roshni", "Henna", "Cynthia", "Sandra"],
    men: &["Ricardo", "Harold", "Soerin", "Romeo", "Radj", "Stanley"],
    surnames: &[
        "Ramdin", "Pinas", "Bissessur", "Sedney", "Kalloe", "Wijngaarde", "Ramsaran", "Landveld",
        "Jagernath", "Esajas", "Mahabier", "Vreden",
    ],
    languages: &["Nederlands"],
    interpreter: "",
    shares_surname: true,
};

#[rustfmt::skip]
const INDIAN: Origin = Origin {
    girls: &["Aanya", "Diya", "Meera", "Ishita", "Kavya", "Saanvi"],
    boys: &["Arjun", "Vihaan", "Rohan", "Aditya", "Krish", "Advait"],
    women: &["Sunita", "Pooja", "Neha", "Lakshmi", "Deepa", "Shreya"],
    men: &["Rajesh", "Amit", "Suresh", "Vikram", "Anand", "Karthik"],
    surnames: &[
        "Sharma", "Iyer", "Reddy", "Patel", "Nair", "Kulkarni", "Banerjee", "Menon", "Rao",
        "Gupta",
    ],
    languages: &["Engels"],
    interpreter: "",
    shares_surname: true,
};

#[rustfmt::skip]
const UKRAINIAN: Origin = Origin {
    girls: &["Sofiia", "Zlata", "Polina", "Yeva", "Daryna", "Solomiia"],
    boys: &["Artem", "Danylo", "Matvii", "Bohdan", "Mykhailo", "Tymofii"],
    women: &["Olena", "Iryna", "Nataliia", "Oksana", "Svitlana", "Yuliia"],
    men: &["Andrii", "Serhii", "Oleksandr", "Volodymyr", "Taras", "Roman"],
    surnames: &[
        "Shevchenko", "Kovalenko", "Bondarenko", "Tkachenko", "Kravchenko", "Oliinyk",
        "Polishchuk", "Lysenko", "Marchenko", "Melnyk", "Petrenko", "Moroz",
    ],
    languages: &["Oekraïens"],
    interpreter: "",
    shares_surname: true,
};

#[rustfmt::skip]
const ANTILLEAN: Origin = Origin {
    girls: &["Shanice", "Zahira", "Giselle", "Luzmila", "Ruth-Ann", "Mirelva"],
    boys: &["Jayden", "Rudsel", "Quincy", "Elson", "Tyrone", "Sherwin"],
    women: &["Marisol", "Solange", "Ludwina", "Xiomara", "Ingrid", "Magalie"],
    men: &["Humphrey", "Edsel", "Wendell", "Carlos", "Gilbert", "Franklin"],
    surnames: &[
        "Martina", "Rosaria", "Isenia", "Winklaar", "Croes", "Maduro", "Sambo", "Tromp", "Doran",
        "de Windt",
    ],
    languages: &["Papiaments", "Nederlands"],
    interpreter: "",
    shares_surname: false,
};

#[rustfmt::skip]
const CHINESE: Origin = Origin {
    girls: &["Yuxuan", "Xinyi", "Meiling", "Jiaxin", "Ruoxi", "Sining"],
    boys: &["Zihan", "Haoran", "Junjie", "Weiming", "Yichen", "Minghao"],
    women: &["Li Na", "Xiaoyan", "Hui", "Fang", "Qiuyue", "Min"],
    men: &["Jianguo", "Wei", "Zhiqiang", "Lei", "Guoping", "Bo"],
    surnames: &["Wang", "Zhang", "Chen", "Lin", "Huang", "Zhou", "Wu", "Xu", "Zheng", "Lü"],
    languages: &["Chinees", "Nederlands"],
    interpreter: "Mandarijn",
    shares_surname: false,
};

/// Teachers' given names with what the children say before them; all fit Windows-1252.
#[rustfmt::skip]
const TEACHERS: [&str; 60] = [
    "juf Marieke", "juf Samira", "meester Joost", "juf Anne", "juf Inge", "juf Fleur",
    "meester Karim", "juf Mirjam", "juf Loes", "juf Nadia", "meester Tom", "juf Petra",
    "juf Renée", "juf Hilde", "meester Sjors", "juf Carla", "juf Aïcha", "juf Tineke",
    "meester Bart", "juf Jolanda", "juf Esmé", "juf Wendy", "meester Rafaël", "juf Astrid",
    "juf Monique", "juf Dilara", "meester Hugo", "juf Yvonne", "juf Roos", "juf Patricia",
    "meester Arjan", "juf Simone", "juf Gwen", "juf Lieke", "meester Niels", "juf Ingrid",
    "juf Soraya", "juf Eva", "meester Gerben", "juf Manon", "juf Annet", "juf Céline",
    "meester Mark", "juf Hanneke", "juf Ruth", "juf Irene", "meester Julian", "juf Bianca",
    "juf Thea", "juf Kirsten", "meester Otto", "juf Leonie", "juf Sylvia", "juf Zohra",
    "meester Peter", "juf Birgit", "juf Nienke", "juf Chantal", "meester Wim", "juf Amber",
];

/// Their surnames. As many as a prime number: see [`teacher`].
#[rustfmt::skip]
const TEACHER_SURNAMES: [&str; 79] = [
    "de Boer", "Haddad", "van Vliet", "Koster", "el Khalfi", "Verhoeven", "de Haan", "Pinas",
    "Prins", "van Rossum", "Blom", "Özdemir", "Vermeer", "van der Wal", "Evers", "Groen",
    "de Bruin", "Lammers", "Bosch", "van Beek", "Koning", "Timmermans", "Çelik", "Driessen",
    "van Dam", "Wiersma", "Kok", "Sanders", "van Loon", "Gerritsen", "Martens", "de Lange",
    "Kroon", "Boersma", "van Es", "Dijkstra", "Roos", "Hofman", "van Wijk", "Kramer", "Ramdin",
    "de Ruiter", "Zandstra", "van den Heuvel", "Vos", "Molenaar", "ter Braak", "Snel", "Wolters",
    "van Gelder", "Fokkema", "Ligtvoet", "de Wit", "Tuinstra", "van Hout", "Böhm", "Kuiper",
    "Slager", "van Zanten", "Rietveld", "Noordhoek", "de Jager", "Bos", "Heijmans", "van Doorn",
    "Schipper", "Veldman", "Overbeek", "van Asten", "Ruijter", "Klaver", "Poort", "de Graaf",
    "Hoogland", "van Soest", "Terpstra", "Wessels", "Zijlstra", "Nagel",
];

/// The name of a colleague. The first 4740 are all different: 61 and 79 have no factor in common, so that a
/// given name that comes again meets another surname.
pub fn teacher(number: usize) -> String {
    let given = TEACHERS[number % TEACHERS.len()];
    let surname = TEACHER_SURNAMES[(number + number / TEACHERS.len()) % TEACHER_SURNAMES.len()];
    format!("{given} {surname}")
}

/// Experts who join a conversation, as the file has them (C8).
#[rustfmt::skip]
pub const EXPERTS: [&str; 8] = [
    "Mirjam Koster (logopedist)", "Samira el Khalfi (intern begeleider)",
    "Joost van Vliet (kinderfysiotherapeut)", "Hélène Smeets (schoolmaatschappelijk werker)",
    "Anil Ramdin (ambulant begeleider)", "Ineke ten Brink (jeugdverpleegkundige)",
    "Gönül Özdemir (onderwijsassistent)", "Thomas Böhm (orthopedagoog)",
];

/// Streets of the invented town Havenstad.
#[rustfmt::skip]
pub const STREETS: [&str; 30] = [
    "Lindelaan", "Kastanjestraat", "Prinses Amaliaplein", "Korte Havenstraat", "Dorpsweg",
    "Molenpad", "Burgemeester de Vlugtlaan", "Rozenhof", "Zeemanskade", "Anne Frankstraat",
    "Beatrixlaan", "Vlierhof", "Lange Nieuwstraat", "Wilgenweg", "Sportlaan", "Marktveld",
    "Kerkstraat", "Suze Groeneweglaan", "'s-Gravenweg", "Tulpstraat", "Oranjesingel",
    "Jacob Catsstraat", "Buitenhof", "Roer", "Spoorlaan", "Merelstraat", "Laan van de Eenheid",
    "Havikshorst", "Vuurtorenpad", "Kruidentuin",
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn b3_an_infix_is_split_from_its_surname() {
        for (written, expected) in [
            ("van der Sluis", ("van der", "Sluis")),
            ("'t Hart", ("'t", "Hart")),
            ("d'Ancona", ("d'", "Ancona")),
            ("Jongsma-van der Sluis", ("", "Jongsma-van der Sluis")),
            ("Yılmaz", ("", "Yılmaz")),
        ] {
            assert_eq!(split(written), expected);
        }
    }

    #[test]
    fn no_two_colleagues_have_the_same_name() {
        let all = TEACHERS.len() * TEACHER_SURNAMES.len();
        let names: HashSet<String> = (0..all).map(teacher).collect();
        assert_eq!(names.len(), all);
    }
}
