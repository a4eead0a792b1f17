attest-title = Declarație: ce sunt întrebați cei care caută ajutor

attest-version = Program: Acollida { $version }

attest-taxonomy = Lista celor numărate: versiunea { $number }, SHA-256 { $hash }

attest-made = Făcută la { $date } chiar de program, pe un dispozitiv care numără cu el

attest-purpose = Această pagină spune ce întreabă și ce notează acest program despre oamenii care vin pentru hrană, îngrijire medicală sau consiliere și ce nu poate nota. Servește revizuirii anuale a formularelor, cerută de lege în unele orașe, cum este secțiunea 2-173-030 (a)(2) din Municipal Code of Chicago: niciun formular folosit pentru serviciile orașului nu poate întreba despre cetățenie sau situația migratorie.

attest-asked-title = Ce se întreabă

attest-asked-none = Nimeni nu este întrebat nimic. Cine lucrează atinge ajutorul care s-a dat. Nicio persoană nu este înregistrată.

attest-kinds-title = Ce poate atinge cine lucrează

attest-code = Cod

attest-meaning = Înțeles

attest-counted = Numărat de această echipă

attest-yes = da

attest-no = nu

attest-marks-title = Ce se poate marca la fiecare atingere, dacă echipa dorește

attest-band = Vârsta, din ochi și fără a întreba vreodată: { $list }

attest-outcome = Dacă ajutorul s-a putut da: { $list }

attest-when = Când: săptămâna; ziua numai pe dispozitivul însuși, cel mult 14 zile

attest-where = Unde: un loc din lista echipei

attest-shift = Că un loc a fost deschis într-o zi

attest-never-title = Ce nu se poate nota niciodată

attest-never-intro = Pentru nimic din acestea nu există câmp, import sau export:

attest-team-title = Echipa acestui dispozitiv

attest-team-none = Acest dispozitiv nu este încă al niciunei echipe. Ce urmează este valabil pentru programul însuși.

attest-team-name = Echipa: { $name }

attest-site = Loc

attest-linter-good = Verificatorul de cuvinte al programului nu a găsit cuvinte despre oameni în numele echipei și ale locurilor ei.

attest-linter-bad = Verificatorul de cuvinte al programului a găsit cuvinte despre oameni în aceste nume. Ele trebuie schimbate înainte de semnarea acestei pagini:

attest-how-title = Cum asigură programul acest lucru

attest-how-types = O numărare este făcută din coduri din lista de mai sus, o săptămână, un loc și numere. Programul nu are alt fel de înregistrare, deci nu este unde să se scrie altceva.

attest-how-linter = Numele echipei și ale locurilor ei sunt singurele cuvinte pe care le scrie cineva. Un verificator le citește în toate limbile programului și refuză cuvintele despre oameni.

attest-how-tests = Teste automate trec cu același verificator prin fiecare propoziție a programului și compară fiecare tabel și coloană din fișierele lui cu o listă revizuită.

attest-how-server = Un server, dacă echipa are unul, păstrează numai sume pe săptămână și loc: nicio persoană, niciun dispozitiv, nicio adresă, nicio oră.

attest-how-source = Programul este software liber; oricine îl poate citi și verifica.

attest-sign-title = Semnare

attest-sign-text = Am comparat această pagină cu programul așa cum îl folosim. Nu întrebăm și nu notăm nimic altceva.

attest-sign-date = Data

attest-sign-place = Orașul sau organizația

attest-sign-name = Numele semnatarului

attest-sign-role = Funcția

attest-sign-signature = Semnătura

never-name = Nume, inițiale, poreclă, număr de dosar

never-birth = Data nașterii sau vârsta exactă

never-origin = Naționalitate, țară de origine, etnie, limbă vorbită, religie

never-status = Situație migratorie, acte, traseu, data sosirii

never-contact = Adresă, telefon, e-mail

never-likeness = Fotografie, voce, semnătură, amprentă

never-position = Poziție, celule de telefonie, rețele din apropiere

never-time = Ora din zi, ordinea intervențiilor

never-health = Diagnostic, medicamente, sarcină, dizabilitate, violență suferită

never-family = Legături de familie

never-text = Orice text liber despre o intervenție

never-worker = Cine a numărat, pe ce dispozitiv, de la ce adresă de rețea
