language-own-name = ትግርኛ
language-direction = ltr
language-native-digits = ti
