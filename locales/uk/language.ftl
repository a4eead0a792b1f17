language-own-name = Українська
language-direction = ltr
language-native-digits = uk
