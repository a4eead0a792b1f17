#!/bin/sh
# Cuts the fonts that the app carries out of Debian's Noto fonts (package
# fonts-noto-core), so that every screen reads the same on every device, with no
# font to be installed there. Needs fonttools (`pip install fonttools`).
#
#   sh app/ui/fonts/subset.sh
#
# Latin keeps the letters of every European language written in it, Greek and
# Cyrillic; Arabic keeps Persian, Urdu and Pashto letters too, because site names
# are typed by people. Ethiopic writes Amharic and Tigrinya. Layout features stay: without them Arabic does not join.
set -eu

from=${NOTO:-/usr/share/fonts/truetype/noto}
to=$(cd "$(dirname "$0")" && pwd)

latin='U+0020-007E,U+00A0-024F,U+0259,U+02B9-02DD,U+0300-036F,U+0370-03FF,U+0400-045F,U+0490-04FF,U+1E00-1EFF,U+2000-206F,U+20AC,U+2116,U+2122,U+2190-2193,U+221E,U+2248,U+2260,U+2264,U+2265'
arabic='U+0020-0040,U+00A0,U+00AB,U+00BB,U+00D7,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+2000-206F,U+FB50-FDFF,U+FE70-FEFF'
ethiopic='U+0020-0040,U+00A0,U+00AB,U+00BB,U+2000-206F,U+1200-139F,U+2D80-2DDF,U+AB00-AB2F'

cut() { # family, weight, ranges
    pyftsubset "$from/$1-$2.ttf" --unicodes="$3" --output-file="$to/$1-$2.ttf" \
        --layout-features='*' --glyph-names --no-hinting --desubroutinize \
        --name-IDs='*' --name-languages='*' --notdef-outline
}

for weight in Regular Bold; do
    cut NotoSans $weight "$latin"
    cut NotoSansArabic $weight "$arabic"
    cut NotoSansEthiopic $weight "$ethiopic"
done
ls -l "$to"/*.ttf
