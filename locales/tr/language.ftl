language-own-name = Türkçe
language-direction = ltr
language-native-digits = tr
