language-own-name = Català
language-direction = ltr
language-native-digits = ca
