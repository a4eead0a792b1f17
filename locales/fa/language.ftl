language-own-name = فارسی
language-direction = rtl
language-native-digits = fa
