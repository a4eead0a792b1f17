### What the program has to know about this language itself. Read when the
### program is built; these three are facts, not words on a screen.

# The name of the language in the language, as its speakers look for it in a list.
language-own-name = English
# ltr or rtl: which way the script runs.
language-direction = ltr
# The language tag whose digits are shown when a reader asks for native digits.
# The tag of this folder when the language has no others than 0 to 9.
language-native-digits = en
