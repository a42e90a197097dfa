//! `source::text`: the bytes of any file to its text.
#![no_main]

use gespreksmap_fuzz::claims::claim;
use gespreksmap_fuzz::source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (text, problem) = source::text(bytes);
    let is_odd = |c: char| c == '\u{fffd}' || ('\u{80}'..='\u{9f}').contains(&c);
    if problem.is_none() {
        claim("undecoded-is-told", !text.contains(is_odd), || {
            format!("{text:?}")
        });
    }
    claim("text-is-no-longer", text.len() <= 3 * bytes.len(), || {
        format!("{text:?}")
    });
    if text.is_empty() {
        return;
    }
    // Nothing that is UTF-8 is taken for something else.
    if let Ok(own) = std::str::from_utf8(bytes)
        && !own.contains('\0')
    {
        let own = own.strip_prefix('\u{feff}').unwrap_or(own);
        let own = own.trim_end_matches('\u{1a}');
        claim("utf-8-is-kept", own == text, || {
            format!("{own:?} became {text:?}")
        });
    }
    // The text is the same from whatever an editor makes of it.
    let wide = |bytes_of: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    };
    let copies = [
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe".to_vec(), wide(u16::to_le_bytes)].concat(),
        [b"\xfe\xff".to_vec(), wide(u16::to_be_bytes)].concat(),
    ];
    for copy in copies {
        let (again, told) = source::text(&copy);
        claim("text-survives-its-encoding", again == text, || {
            format!("{text:?} became {again:?}")
        });
        let same = told.is_some() == text.contains(is_odd);
        claim("undecoded-is-told-again", same, || {
            format!("{told:?} {text:?}")
        });
    }
});
