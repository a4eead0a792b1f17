language-own-name = Castellano
language-direction = ltr
language-native-digits = es
