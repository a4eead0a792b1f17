trouble-title = Cifrele nu se pot deschide acum

trouble-in-use = Acollida este deja deschisă în altă fereastră. Folosiți acea fereastră sau închideți-o și încercați din nou.

trouble-newer = Aceste cifre au fost salvate de o Acollida mai nouă. Actualizați-o pe aceasta pentru a continua. Nimic nu s-a pierdut, nimic nu s-a schimbat.

trouble-folder = Dosarul { $folder } nu poate fi folosit. Verificați că există și că puteți scrie în el, apoi încercați din nou.

trouble-unwritable = Memoria dispozitivului este plină sau nu se poate scrie în ea. Faceți loc și încercați din nou. Nimic nu s-a pierdut.

trouble-damaged = Fișierul cu cifrele este deteriorat. Nu îl ștergeți. Arătați aceasta coordonării; ce s-a trimis este la echipă.

trouble-random = Acest sistem nu dă numere aleatorii sigure, iar fără ele nu se poate număra totul exact o dată. Reporniți dispozitivul.

trouble-reason = Motivul, pentru cine vă ajută

trouble-again = Încercați din nou

trouble-close = Închidere

trouble-export = Salvați cifrele într-un fișier

trouble-exported = Salvat: { $file }

trouble-not-exported = Fișierul nu a putut fi salvat. Verificați memoria dispozitivului.
