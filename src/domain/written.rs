//! How days and hours are written down where a pupil is packed to wait in memory.

/// A day.
pub mod day {
    use chrono::{Datelike, NaiveDate};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// As days since the year 1.
    pub fn serialize<S: Serializer>(day: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
        day.map(|day| day.num_days_from_ce()).serialize(to)
    }

    /// The day again.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
        let days: Option<i32> = Deserialize::deserialize(from)?;
        Ok(days.and_then(NaiveDate::from_num_days_from_ce_opt))
    }
}

/// An hour of a day.
pub mod time {
    use chrono::{NaiveTime, Timelike};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// As seconds since midnight: no file tells less.
    pub fn serialize<S: Serializer>(time: &Option<NaiveTime>, to: S) -> Result<S::Ok, S::Error> {
        time.map(|time| time.num_seconds_from_midnight())
            .serialize(to)
    }

    /// The hour again.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveTime>, D::Error> {
        let seconds: Option<u32> = Deserialize::deserialize(from)?;
        Ok(seconds.and_then(|seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)))
    }
}
