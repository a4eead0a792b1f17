linter-flagged = „{ $word }” nie może tu stać. { $why }

flagged-origin = Nazywamy tu miejsca, nie to, skąd są ludzie.

flagged-status = Niczyjego prawa pobytu się nie zapisuje. Nazwij miejsce.

flagged-asylum = Nikogo nie pyta się o azyl. Nazwij miejsce.

flagged-papers = Nikogo nie pyta się o dokumenty. Nazwij miejsce.

flagged-visa = Nikogo nie pyta się o wizę ani zezwolenie. Nazwij miejsce.

flagged-ethnicity = Nazywamy tu miejsca, nie narodowości.

flagged-religion = Niczyjej religii się nie zapisuje. Nazwij budynek lub ulicę.

flagged-language = Niczyjego języka się nie zapisuje. Nazwij miejsce.

flagged-name = Nikogo nie pyta się o nazwisko. Nazwij miejsce.

flagged-birth = Nikogo nie pyta się o wiek ani urodziny. Nazwij miejsce.

flagged-phone = Numerów telefonu się tu nie zapisuje. Nazwij miejsce.

flagged-email = Adresów e-mail się tu nie zapisuje. Nazwij miejsce.

flagged-address = Nikogo nie pyta się o adres. Nazwij miejsce.

flagged-likeness = Żadnych zdjęć, odcisków ani podpisów osób. Nazwij miejsce.

flagged-health = Chorób ludzi się tu nie zapisuje. Nazwij miejsce.

flagged-violence = Tego, co ludzie przeżyli, się tu nie zapisuje. Nazwij miejsce.

flagged-family = Pokrewieństwa się tu nie zapisuje. Nazwij miejsce.

flagged-intimacy = Kogo ludzie kochają i kim są, się nie zapisuje. Nazwij miejsce.

flagged-politics = Poglądów politycznych się nie zapisuje. Nazwij miejsce.

flagged-police = Policja i sądy nie mają tu miejsca. Nazwij miejsce.

flagged-case = Żadnych numerów spraw: nikogo się nie śledzi. Nazwij miejsce.
