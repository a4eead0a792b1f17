### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = Manual
carry-text = Fără conexiune, un fișier duce înregistrări pe alt dispozitiv al echipei: prin cablu, card de memorie sau mesaj. Numai echipa îl poate deschide și nimic nu se numără de două ori.
carry-save = Salvează un fișier
carry-share = Distribuie un fișier
carry-take = Preia un fișier

carry-given =
    { $count ->
        [one] În fișier este { $count } înregistrare. Rămâne și pe acest dispozitiv.
        [few] În fișier sunt { $count } înregistrări. Rămân și pe acest dispozitiv.
       *[other] În fișier sunt { $count } de înregistrări. Rămân și pe acest dispozitiv.
    }
carry-taken =
    { $count ->
        [one] Cu fișierul a venit { $count } înregistrare nouă.
        [few] Cu fișierul au venit { $count } înregistrări noi.
       *[other] Cu fișierul au venit { $count } de înregistrări noi.
    }
carry-nothing-new = Toate înregistrările din acest fișier erau deja aici.
carry-team-came = Locurile echipei au venit cu fișierul.
carry-unread =
    { $count ->
        [one] { $count } element nu a putut fi citit. Actualizați aplicația, apoi preluați fișierul din nou.
        [few] { $count } elemente nu au putut fi citite. Actualizați aplicația, apoi preluați fișierul din nou.
       *[other] { $count } de elemente nu au putut fi citite. Actualizați aplicația, apoi preluați fișierul din nou.
    }

## What went wrong with a file.

carry-problem-none = Acesta nu este un fișier cu înregistrări din Acollida. Numele unui astfel de fișier se termină în .acollida.
carry-problem-damaged = Acest fișier este deteriorat sau incomplet. Cereți-l din nou.
carry-problem-other = Codul acestui dispozitiv nu deschide acest fișier. Este al altei echipe sau codul echipei s-a schimbat.
carry-problem-newer = Acest fișier a fost făcut de o versiune mai nouă a aplicației Acollida. Actualizați aplicația, apoi preluați-l din nou.
carry-problem-large = Aici sunt mai multe înregistrări decât încap într-un fișier. Sincronizați când există o conexiune.
carry-problem-unreadable = Fișierul nu a putut fi citit. Copiați-l pe acest dispozitiv, apoi încercați din nou.
carry-problem-no-code = Acest dispozitiv nu are un cod cu care să numere, deci nu poate nici face, nici deschide astfel de fișiere. Cereți unul de la coordonare.
