//! What the program carries inside: templates, fonts and texts. It never looks for them elsewhere.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

/// The folder `templates/`, with its fonts.
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The folder `locales/`.
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Every file below `templates/` by its path: `parts/agenda.typ`.
pub fn templates() -> BTreeMap<String, &'static [u8]> {
    files(&TEMPLATES)
}

/// Every file below `locales/` by its path: `nl/agenda.ftl`.
pub fn locales() -> BTreeMap<String, &'static [u8]> {
    files(&LOCALES)
}

/// The list of the phrase bank.
pub fn phrases() -> &'static [u8] {
    include_bytes!("../locales/phrases.toml")
}

fn files(dir: &'static Dir<'static>) -> BTreeMap<String, &'static [u8]> {
    let mut found = BTreeMap::new();
    let mut folders = vec![dir];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            found.insert(path, file.contents());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_carries_its_parts_fonts_and_texts() {
        let templates = templates();
        assert!(templates.contains_key("parts/agenda.typ"));
        assert!(templates.contains_key("fonts/NotoSans-Regular.ttf"));
        assert!(locales().contains_key("nl/common.ftl"));
    }
}
