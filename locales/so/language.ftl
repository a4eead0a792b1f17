language-own-name = Soomaali
language-direction = ltr
language-native-digits = so
