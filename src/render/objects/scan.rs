//! Reading what an object says: references and names outside strings.

/// What stands before and behind the first place of a mark.
pub fn around<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(mark.len()).position(|some| some == mark)?;
    Some((&bytes[..at], &bytes[at + mark.len()..]))
}

/// What stands before and behind the last place of a mark.
pub fn around_last<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(mark.len()).rposition(|some| some == mark)?;
    Some((&bytes[..at], &bytes[at + mark.len()..]))
}

/// The lines of a text.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n')
}

/// The number that bytes begin with.
pub fn number(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
    let digits = &bytes[..digits.count()];
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The object that an entry refers to.
pub fn reference(bytes: &[u8], key: &[u8]) -> Option<usize> {
    number(around(bytes, key)?.1)
}

/// Hexadecimal digits, on lines, as bytes.
pub fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(digits.len() / 2);
    for line in lines(digits) {
        for pair in line.chunks(2) {
            let [high, low] = pair else {
                return None;
            };
            bytes.push(nibble(*high)? << 4 | nibble(*low)?);
        }
    }
    Some(bytes)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// What an object is made of.
#[derive(Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// `12 0 R`.
    Reference(usize),
    /// `/Type`, without the stroke.
    Name(&'a [u8]),
    /// `(words)`, with its brackets.
    String(&'a [u8]),
    /// Anything else as it stands, white space too.
    Other(&'a [u8]),
}

/// The tokens of an object; together they are all its bytes.
pub struct Tokens<'a>(pub &'a [u8]);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let bytes = self.0;
        let first = *bytes.first()?;
        let (length, token) = match first {
            b'/' => {
                let end = 1 + bytes[1..].iter().take_while(|it| is_regular(**it)).count();
                (end, Token::Name(&bytes[1..end]))
            }
            b'(' => {
                let end = string_end(bytes);
                (end, Token::String(&bytes[..end]))
            }
            b'0'..=b'9' => {
                let end = bytes.iter().take_while(|it| is_regular(**it)).count();
                let reference = bytes[end..].starts_with(b" 0 R").then(|| number(bytes));
                match reference.flatten() {
                    Some(number) => (end + 4, Token::Reference(number)),
                    None => (end, Token::Other(&bytes[..end])),
                }
            }
            _ if is_regular(first) => {
                let end = bytes.iter().take_while(|it| is_regular(**it)).count();
                (end, Token::Other(&bytes[..end]))
            }
            _ => {
                let other = |it: &&u8| !is_regular(**it) && !matches!(**it, b'/' | b'(');
                let end = bytes.iter().take_while(other).count();
                (end, Token::Other(&bytes[..end]))
            }
        };
        self.0 = &bytes[length..];
        Some(token)
    }
}

fn is_regular(byte: u8) -> bool {
    REGULAR[usize::from(byte)]
}

/// Whether a byte is neither white space nor one that begins or ends something (ISO 32000-1, 7.2.2).
const REGULAR: [bool; 256] = {
    let mut regular = [true; 256];
    let apart = b"\0\t\n\x0c\r ()<>[]{}/%";
    let mut at = 0;
    while at < apart.len() {
        regular[apart[at] as usize] = false;
        at += 1;
    }
    regular
};

/// Where the string ends that bytes begin with.
fn string_end(bytes: &[u8]) -> usize {
    let (mut depth, mut escaped) = (0usize, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_told_from_numbers_and_from_words_in_strings() {
        let object = b"<<\n  /Kids [12 0 R 3 0 R]\n  /Box [0 0 595.27 12]\n  /Title (zie 4 0 R \\) (of 5 0 R))\n>>";
        let tokens: Vec<Token<'_>> = Tokens(object).collect();
        let references = tokens.iter().filter_map(|token| match token {
            Token::Reference(number) => Some(*number),
            _ => None,
        });
        assert_eq!(references.collect::<Vec<_>>(), [12, 3]);
        assert!(tokens.contains(&Token::String(b"(zie 4 0 R \\) (of 5 0 R))")));
        assert!(tokens.contains(&Token::Name(b"Kids")));
    }

    #[test]
    fn digits_on_lines_are_bytes_and_a_lone_digit_is_none() {
        assert_eq!(unhex(b"00FF\n1a"), Some(vec![0, 255, 26]));
        assert_eq!(unhex(b"00F"), None);
        assert_eq!(unhex(b"0G"), None);
    }
}
