language-own-name = አማርኛ
language-direction = ltr
language-native-digits = am
