//! What a message does with its variables, read from its syntax tree: which it shows, which it counts, which
//! it chooses by. Two translations of one message must have the same shape.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::characters;
use super::plural::CATEGORIES;

/// The keys of a selector.
pub(super) type Keys = BTreeSet<String>;

/// The variables of a message by what is done with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// Printed somewhere.
    pub shown: BTreeSet<String>,
    /// Printed whatever form is chosen.
    pub always: BTreeSet<String>,
    /// Counted: the keys of each selector are plural forms or numbers.
    pub counted: BTreeMap<String, Vec<Keys>>,
    /// Chosen by: the keys of each selector are ids of the program, such as a kind of conversation.
    pub chosen: BTreeMap<String, Vec<Keys>>,
}

impl Shape {
    /// The shape of a message, and what is wrong with the message by itself.
    pub fn of(message: &Message<&str>) -> (Shape, Vec<String>) {
        let mut reader = Reader::default();
        if !message.attributes.is_empty() {
            reader.fault("een attribuut (.naam) wordt hier niet gebruikt");
        }
        if let Some(pattern) = &message.value {
            if is_blank(pattern) {
                reader.fault("de tekst is leeg");
            }
            reader.shape.always = reader.pattern(pattern);
        } else {
            reader.fault("de tekst is leeg");
        }
        (reader.shape, reader.faults)
    }

    /// Every variable.
    pub fn variables(&self) -> BTreeSet<&str> {
        self.shown
            .iter()
            .chain(self.counted.keys())
            .chain(self.chosen.keys())
            .map(String::as_str)
            .collect()
    }
}

/// Walks over a message.
#[derive(Default)]
struct Reader {
    shape: Shape,
    faults: Vec<String>,
}

impl Reader {
    /// Each fault once: one function in six variants is one mistake.
    fn fault(&mut self, fault: impl Into<String>) {
        let fault = fault.into();
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// The variables that a pattern shows whatever form is chosen.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> BTreeSet<String> {
        let mut always = BTreeSet::new();
        let mut words = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => {
                    always.extend(self.expression(expression, &mut words))
                }
            }
        }
        for fault in characters::faults(&words) {
            self.fault(fault);
        }
        always
    }

    fn expression(
        &mut self,
        expression: &Expression<&str>,
        words: &mut String,
    ) -> BTreeSet<String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, words),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, words: &mut String) -> BTreeSet<String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.shape.shown.insert(id.name.to_owned());
                return BTreeSet::from([id.name.to_owned()]);
            }
            InlineExpression::StringLiteral { value } => {
                words.push_str(&unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => words.push_str(value),
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, words);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.fault(format!("de functie {}() wordt hier niet gebruikt", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.fault(format!(
                    "een verwijzing naar een ander bericht ({}) wordt hier niet gebruikt",
                    id.name
                ));
            }
            InlineExpression::TermReference { id, .. } => {
                self.fault(format!("een term (-{}) wordt hier niet gebruikt", id.name));
            }
        }
        BTreeSet::new()
    }

    fn select(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> BTreeSet<String> {
        match selector {
            InlineExpression::VariableReference { id } => self.selector(id.name, variants),
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {
                self.inline(selector, &mut String::new());
            }
            _ => self.fault("kiezen kan alleen met een variabele, zoals { $kind -> … }"),
        }
        let in_each: Vec<BTreeSet<String>> = variants
            .iter()
            .map(|variant| self.pattern(&variant.value))
            .collect();
        in_each
            .into_iter()
            .reduce(|both, one| &both & &one)
            .unwrap_or_default()
    }

    fn selector(&mut self, variable: &str, variants: &[Variant<&str>]) {
        let mut keys = Keys::new();
        for variant in variants {
            let name = key_name(&variant.key);
            if !keys.insert(name.to_owned()) {
                self.fault(format!(
                    "de vorm [{name}] van {{ ${variable} }} staat er twee keer"
                ));
            }
        }
        let is_count = |variant: &Variant<&str>| match variant.key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => CATEGORIES.contains(&name),
        };
        let of_its_sort = if variants.iter().all(is_count) {
            &mut self.shape.counted
        } else {
            &mut self.shape.chosen
        };
        of_its_sort
            .entry(variable.to_owned())
            .or_default()
            .push(keys);
    }
}

fn key_name<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match *key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// Whether a form can come out in which there is nothing to see.
fn is_blank(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => characters::is_blank(value),
        PatternElement::Placeable { expression } => is_blank_expression(expression),
    })
}

fn is_blank_expression(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            characters::is_blank(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            is_blank_expression(expression)
        }
        Expression::Inline(_) => false,
        Expression::Select { variants, .. } => {
            variants.iter().any(|variant| is_blank(&variant.value))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse_runtime;

    fn shape(ftl: &str) -> (Shape, Vec<String>) {
        let resource = parse_runtime(ftl).unwrap();
        match &resource.body[0] {
            Entry::Message(message) => Shape::of(message),
            other => panic!("{other:?}"),
        }
    }

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn variables_are_told_apart_by_what_is_done_with_them() {
        let (shape, faults) = shape(
            "m = { $name }: { $kind ->\n [start] a { $count ->\n [0] niets\n *[other] { $count } { $x }\n }\n *[end] b { $x }\n }\n",
        );
        assert_eq!(faults, [""; 0]);
        assert_eq!(shape.shown, set(&["name", "count", "x"]));
        assert_eq!(shape.always, set(&["name"]));
        assert_eq!(
            shape.counted,
            BTreeMap::from([("count".to_owned(), vec![set(&["0", "other"])])])
        );
        assert_eq!(
            shape.chosen,
            BTreeMap::from([("kind".to_owned(), vec![set(&["start", "end"])])])
        );
    }

    #[test]
    fn what_is_in_every_form_is_always_shown() {
        let (shape, _) = shape("m = { $n ->\n [one] een { $x }\n *[other] { $n } { $x }\n }\n");
        assert_eq!(shape.always, set(&["x"]));
    }

    #[test]
    fn functions_terms_attributes_and_references_are_refused() {
        let cases = [
            ("m = { NUMBER($n) }", "functie NUMBER()"),
            ("m = { NUMBER($n) ->\n *[other] x\n }", "functie NUMBER()"),
            ("m = { -merk }", "term (-merk)"),
            ("m = { other }", "verwijzing naar een ander bericht (other)"),
            ("m = x\n    .title = y", "attribuut"),
            ("m = { \"a\" ->\n *[a] x\n }", "alleen met een variabele"),
        ];
        for (ftl, fault) in cases {
            let (_, faults) = shape(ftl);
            assert!(
                faults.len() == 1 && faults[0].contains(fault),
                "{ftl}: {faults:?}"
            );
        }
    }

    #[test]
    fn a_text_without_anything_to_see_is_empty() {
        for ftl in [
            "m = { \"\" }",
            "m = { \" \" }{ \"\\u2068\\u2069\" }",
            "m = { $n ->\n [one] { \"\" }\n *[other] x\n }",
            "m =\n    .title = y",
        ] {
            let (_, faults) = shape(ftl);
            assert!(
                faults.iter().any(|fault| fault == "de tekst is leeg"),
                "{ftl}: {faults:?}"
            );
        }
        assert_eq!(
            shape("m = a { $n ->\n [0] { \"\" }\n *[other] x\n }").1,
            [""; 0]
        );
    }

    #[test]
    fn a_form_that_stands_there_twice_is_a_fault() {
        let (_, faults) = shape("m = { $n ->\n [one] a\n [one] b\n *[other] c\n }");
        assert_eq!(faults, ["de vorm [one] van { $n } staat er twee keer"]);
    }

    #[test]
    fn t6_isolates_may_stand_around_a_variable_but_must_close() {
        assert_eq!(shape("m = a \u{2067}{ $n }\u{2069} b").1, [""; 0]);
        assert!(shape("m = a \u{2067}{ $n } b").1[0].contains("isolatieteken"));
        assert!(shape("m = a { \"\\u2067\" }{ $n } b").1[0].contains("isolatieteken"));
    }
}
