language-own-name = Русский
language-direction = ltr
language-native-digits = ru
