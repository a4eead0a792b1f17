language-own-name = اردو
language-direction = rtl
language-native-digits = ur-IN
