### What the program has to know about this language itself. Read when the
### program is built; these three are facts, not words on a screen.

# The name of the language in the language, as its speakers look for it in a list.
language-own-name = English
# ltr or rtl: which way the script runs.
language-direction = ltr
# The language tag by whose rules numbers are written: its separators, and its
# digits when a reader asks for native ones (ar-EG: ٠ to ٩). The tag of this folder
# unless another writes numbers as these readers do.
language-native-digits = en
