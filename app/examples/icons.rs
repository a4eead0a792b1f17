//! Makes the PNG sizes of the app's icon from its drawing, for desktops that want them:
//!
//! ```text
//! cargo run -p app --example icons
//! ```
//!
//! They go to `packaging/linux/icons`, laid out as the icon theme specification of freedesktop.org
//! asks.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

const NAME: &str = "org.acollida.Acollida";
const SIZES: [u32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];

fn main() -> Result<()> {
    let app = Path::new(env!("CARGO_MANIFEST_DIR"));
    let drawing = fs::read_to_string(app.join("ui/icons/app-icon.svg"))?;
    let tree = Tree::from_str(&drawing, &Options::default())?;
    let icons = app.join("../packaging/linux/icons/hicolor");
    for size in SIZES {
        let mut pixels = Pixmap::new(size, size).context("a size without pixels")?;
        let scale = size as f32 / tree.size().width();
        resvg::render(
            &tree,
            Transform::from_scale(scale, scale),
            &mut pixels.as_mut(),
        );
        let folder = icons.join(format!("{size}x{size}/apps"));
        fs::create_dir_all(&folder)?;
        let file = fs::File::create(folder.join(format!("{NAME}.png")))?;
        let mut encoder = png::Encoder::new(file, size, size);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let bytes: Vec<u8> = pixels
            .pixels()
            .iter()
            .map(|pixel| pixel.demultiply())
            .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
            .collect();
        encoder.write_header()?.write_image_data(&bytes)?;
    }
    let scalable = icons.join("scalable/apps");
    fs::create_dir_all(&scalable)?;
    fs::write(scalable.join(format!("{NAME}.svg")), drawing)?;
    Ok(())
}
