welcome-title = Tallaabooyinka hore

welcome-count-title = Caawimo ayaa la tiriyaa, dad maya

welcome-count-text = Caawimo kasta hal taabasho. Cidna wax lama weyddiiyo, cidna waxba lagama qoro.

welcome-offline-title = Xiriir la’aan wuu shaqeeyaa

welcome-offline-text = Toddobaadyo xiriir la’aan wax tiri. Taabasho kasta way kaydsantaa, waana la diraa marka xiriir jiro.

welcome-stored-title = Waxa qalabkani kaydiyo

welcome-stored-text = Goob, toddobaad iyo inta nooc kasta oo caawimo ah. Marna cidda heshay, marna cidda tirisay.

welcome-next = Xiga

welcome-before = Dib

welcome-skip = Ka bood

welcome-join = Ku biir koox

welcome-card = Kaarka { $card } ee { $cards }
