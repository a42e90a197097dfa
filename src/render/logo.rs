//! The school's logo as it is printed. A picture of millions of dots, made for a poster or a website, would stand in
//! every letter and make each file a megabyte larger.

use std::io::Cursor;

use image::codecs::png::{PngDecoder, PngEncoder};
use image::imageops::{FilterType, overlay};
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageResult, Rgba, RgbaImage};

/// Dots of height that print shows: 24 mm, as `templates/lib/letter.typ` has it, at 400 dots an inch.
const MOST_DOTS: u32 = 378;

/// A PNG with no more dots than print shows, on the white of the paper when it had more. One that cannot be read stays
/// as it is: laying out says what is wrong with it.
pub fn for_print(png: Vec<u8>) -> Vec<u8> {
    match smaller(&png) {
        Ok(Some(smaller)) => smaller,
        Ok(None) | Err(_) => png,
    }
}

fn smaller(png: &[u8]) -> ImageResult<Option<Vec<u8>>> {
    let mut decoder = PngDecoder::new(Cursor::new(png))?;
    let (width, height) = decoder.dimensions();
    if height <= MOST_DOTS {
        return Ok(None);
    }
    let profile = decoder.icc_profile()?;
    let picture = DynamicImage::from_decoder(decoder)?.to_rgba8();
    // Dots that are not seen have a colour too: it must not mix with that of their neighbours.
    let mut white = RgbaImage::from_pixel(width, height, Rgba([255; 4]));
    overlay(&mut white, &picture, 0, 0);
    let across = u64::from(width) * u64::from(MOST_DOTS) / u64::from(height);
    let across = u32::try_from(across).unwrap_or(u32::MAX).max(1);
    let white =
        DynamicImage::ImageRgba8(white).resize_exact(across, MOST_DOTS, FilterType::Lanczos3);
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    if let Some(profile) = profile {
        // An encoder that knows no profiles leaves the picture in the colours of the screen.
        _ = encoder.set_icc_profile(profile);
    }
    DynamicImage::ImageRgb8(white.to_rgb8()).write_with_encoder(encoder)?;
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(picture: &RgbaImage) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture
            .write_to(&mut bytes, image::ImageFormat::Png)
            .expect("a PNG");
        bytes.into_inner()
    }

    #[test]
    fn a_large_logo_gets_the_dots_of_print_and_keeps_its_shape() {
        let made = for_print(png(&RgbaImage::from_pixel(
            3000,
            1000,
            Rgba([11, 110, 120, 255]),
        )));
        let made = image::load_from_memory(&made).expect("a PNG").to_rgba8();
        assert_eq!(made.dimensions(), (1134, MOST_DOTS));
        assert_eq!(*made.get_pixel(500, 100), Rgba([11, 110, 120, 255]));
    }

    #[test]
    fn what_was_not_seen_is_white_paper() {
        let made = for_print(png(&RgbaImage::from_pixel(800, 800, Rgba([0, 0, 0, 0]))));
        let made = image::load_from_memory(&made).expect("a PNG").to_rgba8();
        assert!(made.pixels().all(|dot| *dot == Rgba([255; 4])));
    }

    #[test]
    fn a_small_logo_and_one_that_cannot_be_read_stay_as_they_are() {
        for bytes in [png(&RgbaImage::new(900, MOST_DOTS)), b"no picture".to_vec()] {
            assert_eq!(for_print(bytes.clone()), bytes);
        }
    }
}
