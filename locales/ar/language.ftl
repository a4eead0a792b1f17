language-own-name = العربية
language-direction = rtl
# Egypt writes ٠ to ٩ by default; the plain tag ar is written with 0 to 9.
language-native-digits = ar-EG
