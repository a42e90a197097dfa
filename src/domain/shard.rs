//! A stable part of a run, so that several machines share one school.

use std::fmt;

/// Which part ("deel") of how many, written `2/8`. Both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shard {
    // Of one number of parts first, so that parts of different runs sort apart.
    of: u16,
    number: u16,
}

impl Shard {
    /// This part of so many; nothing when there is no such part.
    pub fn new(number: u16, of: u16) -> Option<Self> {
        (1..=of).contains(&number).then_some(Shard { of, number })
    }

    /// Reads `2/8`.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, of) = text.split_once('/')?;
        let count = |text: &str| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse().ok()).flatten()
        };
        Shard::new(count(number)?, count(of)?)
    }

    /// Which, from 1.
    pub fn number(self) -> u16 {
        self.number
    }

    /// Of how many.
    pub fn of(self) -> u16 {
        self.of
    }

    /// Whether it makes what is of the whole school.
    pub fn is_first(self) -> bool {
        self.number == 1
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_one_of_as_many_as_there_are() {
        for text in ["1/1", "2/8", "8/8", "65535/65535"] {
            let shard = Shard::parse(text);
            assert_eq!(shard.map(|it| it.to_string()).as_deref(), Some(text));
        }
        for text in [
            "", "2", "0/8", "9/8", "1/0", "-1/8", "+1/8", "1/8/2", " 1/8", "1/65536", "a/b", "/8",
        ] {
            assert_eq!(Shard::parse(text), None, "{text}");
        }
    }
}
