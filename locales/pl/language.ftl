### What the program has to know about this language itself. Read when the
### program is built; these three are facts, not words on a screen.

language-own-name = Polski
language-direction = ltr
language-native-digits = pl
