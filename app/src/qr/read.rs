//! Reads the enrolment code out of a picture: a photograph or screenshot of its QR. Pictures come from
//! anywhere, so their size is bounded before they are decoded, and decoding happens on a thread of its
//! own: what a decoder's authors did not think of ends that thread, not the counting.

use std::{
    fs::File,
    io::{Cursor, Read as _},
    path::Path,
};

use image::{DynamicImage, GrayImage, ImageFormat, ImageReader, Limits, imageops};
use rqrr::PreparedImage;

/// The largest file read, in bytes: more than a telephone's camera makes.
pub const FILE_MAX: u64 = 20 * 1024 * 1024;

/// The most pixels decoded: a picture of 64 million is 192 MB while it is turned to grey.
const PIXELS_MAX: u64 = 64_000_000;

/// The longest side on which a QR is looked for first. Large photographs are quicker to search, and
/// less noisy, when made smaller.
const SMALLER: u32 = 1600;

/// How an enrolment code begins, in any spelling; other codes may be in the same picture.
const BEGINS: &str = "ACO";

/// Why a picture gives no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// There is no such file, or it may not be read.
    #[error("the picture cannot be opened")]
    Open,
    /// More bytes or pixels than are read.
    #[error("the picture is too large: at most 20 MB and 64 million pixels are read")]
    Large,
    /// Not a PNG or JPEG, or a damaged one.
    #[error("the file is no PNG or JPEG picture, or a damaged one")]
    Format,
    /// No QR, or none that can be read.
    #[error(
        "there is no QR in the picture that can be read: it must be sharp, whole, from the front"
    )]
    Blank,
    /// Another QR.
    #[error("the QR in the picture is no Acollida code")]
    Other,
}

/// Reads the code from a picture file.
///
/// # Errors
/// The file cannot be read, or gives no code.
pub fn read_file(path: &Path) -> Result<String, PictureError> {
    let file = File::open(path).map_err(|_| PictureError::Open)?;
    // One byte more than is allowed tells a file that is too large from one that just fits.
    let mut bytes = Vec::new();
    file.take(FILE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| PictureError::Open)?;
    read(bytes)
}

/// Reads the code from the bytes of a picture.
///
/// # Errors
/// The bytes give no code.
pub fn read(bytes: Vec<u8>) -> Result<String, PictureError> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > FILE_MAX) {
        return Err(PictureError::Large);
    }
    std::thread::Builder::new()
        .name("picture".to_owned())
        .spawn(move || search(&decode(bytes)?))
        .map_err(|_| PictureError::Open)?
        .join()
        .unwrap_or(Err(PictureError::Blank))
}

fn decode(bytes: Vec<u8>) -> Result<GrayImage, PictureError> {
    let reader = |bytes| {
        let mut reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|_| PictureError::Format)?;
        match reader.format() {
            Some(ImageFormat::Png | ImageFormat::Jpeg) => {}
            _ => return Err(PictureError::Format),
        }
        let mut limits = Limits::default();
        limits.max_alloc = Some(PIXELS_MAX * 4);
        reader.limits(limits);
        Ok(reader)
    };
    let (width, height) = reader(bytes.as_slice())?
        .into_dimensions()
        .map_err(|_| PictureError::Format)?;
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(PictureError::Large);
    }
    reader(bytes.as_slice())?
        .decode()
        .map(grey)
        .map_err(|error| match error {
            image::ImageError::Limits(_) => PictureError::Large,
            _ => PictureError::Format,
        })
}

/// What shines through is taken as white: a QR saved without its background.
fn grey(picture: DynamicImage) -> GrayImage {
    if !picture.color().has_alpha() {
        return picture.into_luma8();
    }
    let seen = picture.into_luma_alpha8();
    GrayImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [light, alpha] = seen.get_pixel(x, y).0;
        let (light, alpha) = (u32::from(light), u32::from(alpha));
        let over_white = (light * alpha + 255 * (255 - alpha)) / 255;
        image::Luma([u8::try_from(over_white).unwrap_or(u8::MAX)])
    })
}

/// Looks for the code, first in the picture made smaller, then in the whole one.
fn search(picture: &GrayImage) -> Result<String, PictureError> {
    let (width, height) = picture.dimensions();
    let longest = width.max(height);
    if longest > SMALLER {
        let side = |side: u32| {
            let smaller = u64::from(side) * u64::from(SMALLER) / u64::from(longest);
            u32::try_from(smaller).unwrap_or(SMALLER).max(1)
        };
        let smaller = imageops::thumbnail(picture, side(width), side(height));
        if let Ok(code) = find(&smaller) {
            return Ok(code);
        }
    }
    find(picture)
}

fn find(picture: &GrayImage) -> Result<String, PictureError> {
    let (width, height) = picture.dimensions();
    let (Ok(wide), Ok(high)) = (usize::try_from(width), usize::try_from(height)) else {
        return Err(PictureError::Large);
    };
    if wide == 0 || high == 0 {
        return Err(PictureError::Blank);
    }
    let grey = picture.as_raw();
    let mut prepared = PreparedImage::prepare_from_greyscale(wide, high, |x, y| {
        grey.get(y * wide + x).copied().unwrap_or(u8::MAX)
    });
    let mut other = false;
    for grid in prepared.detect_grids() {
        let Ok((_, text)) = grid.decode() else {
            continue;
        };
        let begins = text.trim_start().get(..BEGINS.len());
        if begins.is_some_and(|begins| begins.eq_ignore_ascii_case(BEGINS)) {
            return Ok(text);
        }
        other = true;
    }
    Err(if other {
        PictureError::Other
    } else {
        PictureError::Blank
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage};
    use proptest::prelude::*;

    use super::{super::draw, *};

    const CODE: &str = "ACO1-0B8G2081-81040G20-84200000-0G400818-NCXXKGFJ-K0CXK8MN";

    /// A picture of what `text` is as a QR, `scale` pixels a square.
    fn drawn(text: &str, scale: u32) -> GrayImage {
        let modules = draw(text).unwrap();
        let side = u32::try_from(modules.side()).unwrap();
        GrayImage::from_fn(side * scale, side * scale, |x, y| {
            let at = (y / scale * side + x / scale) as usize;
            image::Luma([if modules.dark()[at] { 0 } else { 255 }])
        })
    }

    fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn png(picture: GrayImage) -> Vec<u8> {
        file(&picture.into(), ImageFormat::Png)
    }

    #[test]
    fn what_one_device_draws_another_reads_in_png_and_jpeg() {
        for scale in [2, 3, 8] {
            assert_eq!(read(png(drawn(CODE, scale))).as_deref(), Ok(CODE));
        }
        let jpeg = file(&drawn(CODE, 6).into(), ImageFormat::Jpeg);
        assert_eq!(read(jpeg).as_deref(), Ok(CODE));
    }

    #[test]
    fn a_photograph_is_read_though_large_turned_and_stained() {
        // White paper on a wall of uneven light, a quarter turned, with a stain that the correction
        // mends.
        let code = imageops::rotate90(&drawn(CODE, 20));
        let mut wall = RgbImage::from_fn(3000, 2200, |x, y| {
            let light = u8::try_from(100 + x / 40 + y / 80).unwrap();
            Rgb([light, light.saturating_sub(20), light.saturating_sub(40)])
        });
        for (x, y, pixel) in code.enumerate_pixels() {
            let light = pixel.0[0] / 4 * 3 + 50;
            wall.put_pixel(1000 + x, 300 + y, Rgb([light, light, light]));
        }
        let middle = code.width() / 2;
        for x in 0..30 {
            for y in 0..30 {
                wall.put_pixel(1000 + middle + x, 300 + middle + y, Rgb([90, 60, 30]));
            }
        }
        let jpeg = file(&wall.into(), ImageFormat::Jpeg);
        assert_eq!(read(jpeg).as_deref(), Ok(CODE));
    }

    #[test]
    fn a_code_without_background_is_read_as_on_white() {
        let drawn = drawn(CODE, 4);
        let bare = image::GrayAlphaImage::from_fn(drawn.width(), drawn.height(), |x, y| {
            image::LumaA([0, 255 - drawn.get_pixel(x, y).0[0]])
        });
        assert_eq!(
            read(file(&bare.into(), ImageFormat::Png)).as_deref(),
            Ok(CODE)
        );
    }

    #[test]
    fn beside_another_code_the_right_one_is_found() {
        let (ours, other) = (drawn(CODE, 4), drawn("https://acollida.example", 4));
        let mut both = GrayImage::from_pixel(ours.width() + other.width(), 400, image::Luma([255]));
        imageops::overlay(&mut both, &other, 0, 0);
        imageops::overlay(&mut both, &ours, i64::from(other.width()), 0);
        assert_eq!(read(png(both)).as_deref(), Ok(CODE));
    }

    #[test]
    fn each_bad_picture_is_refused_for_its_own_reason() {
        let blank = GrayImage::from_pixel(300, 200, image::Luma([200]));
        assert_eq!(read(png(blank)), Err(PictureError::Blank));
        let other = drawn("https://acollida.example", 4);
        assert_eq!(read(png(other)), Err(PictureError::Other));
        assert_eq!(read(Vec::new()), Err(PictureError::Format));
        assert_eq!(
            read(b"GIF89a not for us".to_vec()),
            Err(PictureError::Format)
        );
        let mut cut = png(drawn(CODE, 4));
        cut.truncate(cut.len() / 2);
        assert_eq!(read(cut), Err(PictureError::Format));
        assert_eq!(
            read_file(Path::new("no-such-picture.png")),
            Err(PictureError::Open)
        );
        let mut long = png(drawn(CODE, 4));
        long.resize(usize::try_from(FILE_MAX).unwrap() + 1, 0);
        assert_eq!(read(long), Err(PictureError::Large));
    }

    #[test]
    fn a_small_file_of_a_huge_picture_is_refused_before_it_is_decoded() {
        let mut bytes = png(GrayImage::from_pixel(1, 1, image::Luma([0])));
        // The header of a PNG: 8 bytes of signature, length, `IHDR`, then width and height.
        bytes[16..24].copy_from_slice(&[0, 0, 0x80, 0, 0, 0, 0x80, 0]);
        let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(read(bytes), Err(PictureError::Large));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_damaged_picture_is_read_rightly_or_refused(
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
            jpeg: bool,
        ) {
            let format = if jpeg { ImageFormat::Jpeg } else { ImageFormat::Png };
            let mut bytes = file(&drawn(CODE, 3).into(), format);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Ok(code) = read(bytes) {
                prop_assert_eq!(code, CODE);
            }
        }

        #[test]
        fn spots_are_mended_or_refused_and_never_read_as_another_code(
            spots in prop::collection::vec((0_u32..180, 0_u32..180), 0..60),
        ) {
            let mut picture = drawn(CODE, 4);
            for (x, y) in spots {
                for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    if x + dx < picture.width() && y + dy < picture.height() {
                        picture.put_pixel(x + dx, y + dy, image::Luma([0]));
                    }
                }
            }
            if let Ok(code) = read(png(picture)) {
                prop_assert_eq!(code, CODE);
            }
        }
    }
}
