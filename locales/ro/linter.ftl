linter-flagged = „{ $word }” nu poate sta aici. { $why }

flagged-origin = Aici se numesc locuri, nu de unde vin oamenii.

flagged-status = Dreptul nimănui de a rămâne nu se notează aici. Numiți locul.

flagged-asylum = Nimeni nu este întrebat despre azil. Numiți locul.

flagged-papers = Nimănui nu i se cer acte. Numiți locul.

flagged-visa = Nimeni nu este întrebat de vize sau permise. Numiți locul.

flagged-ethnicity = Aici se numesc locuri, nu grupuri etnice.

flagged-religion = Religia nimănui nu se notează. Numiți clădirea sau strada.

flagged-language = Limba nimănui nu se notează. Numiți locul.

flagged-name = Nimeni nu este întrebat cum se numește. Numiți locul.

flagged-birth = Nimeni nu este întrebat de vârstă sau de ziua nașterii. Numiți locul.

flagged-phone = Aici nu se notează numere de telefon. Numiți locul.

flagged-email = Aici nu se notează adrese de e-mail. Numiți locul.

flagged-address = Nimeni nu este întrebat de adresă. Numiți locul.

flagged-likeness = Fără fotografii, amprente sau semnături ale oamenilor. Numiți locul.

flagged-health = Bolile oamenilor nu se notează aici. Numiți locul.

flagged-violence = Prin ce au trecut oamenii nu se notează aici. Numiți locul.

flagged-family = Legăturile de familie nu se notează aici. Numiți locul.

flagged-intimacy = Pe cine iubesc oamenii și cine sunt nu se notează. Numiți locul.

flagged-politics = Ideile politice nu se notează. Numiți locul.

flagged-police = Poliția și tribunalele nu au loc în cifre. Numiți locul.

flagged-case = Fără numere de dosar: nimeni nu este urmărit. Numiți locul.
