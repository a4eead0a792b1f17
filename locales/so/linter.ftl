linter-flagged = “{ $word }” halkan ma iman karto. { $why }

flagged-origin = Halkan goobaha ayaa la magacaabaa, ma aha meesha dadku ka yimaadeen.

flagged-status = Xaqa joogitaanka qof lama qoro. Goobta magacaw.

flagged-asylum = Cidna magangalyo lama weyddiiyo. Goobta magacaw.

flagged-papers = Cidna waraaqo lama weyddiiyo. Goobta magacaw.

flagged-visa = Cidna fiiso ama ogolaansho lama weyddiiyo. Goobta magacaw.

flagged-ethnicity = Halkan goobaha ayaa la magacaabaa, ma aha qowmiyadaha.

flagged-religion = Diinta qof lama qoro. Dhismaha ama waddada magacaw.

flagged-language = Luqadda qof lama qoro. Goobta magacaw.

flagged-name = Cidna magaceeda lama weyddiiyo. Goobta magacaw.

flagged-birth = Cidna da’ ama maalin dhalasho lama weyddiiyo. Goobta magacaw.

flagged-phone = Lambarrada taleefanka halkan laguma qoro. Goobta magacaw.

flagged-email = Cinwaannada iimaylka halkan laguma qoro. Goobta magacaw.

flagged-address = Cidna cinwaankeeda lama weyddiiyo. Goobta magacaw.

flagged-likeness = Sawir, faro ama saxiix dad midna. Goobta magacaw.

flagged-health = Xanuunka dadka halkan laguma qoro. Goobta magacaw.

flagged-violence = Waxa dadka soo maray halkan laguma qoro. Goobta magacaw.

flagged-family = Xiriirka qoyska halkan laguma qoro. Goobta magacaw.

flagged-intimacy = Cidda dadku jecel yihiin iyo cidda ay yihiin lama qoro. Goobta magacaw.

flagged-politics = Aragtida siyaasadda lama qoro. Goobta magacaw.

flagged-police = Booliis iyo maxkamad tirada meel kuma laha. Goobta magacaw.

flagged-case = Lambar kiis ma jiro: cidna lama raaco. Goobta magacaw.
