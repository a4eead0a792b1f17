downloads-text = Wählen Sie eine Zeit und nehmen Sie die Datei, die gebraucht wird. Interne Dateien sind genau und bleiben im Team. Freigegebene dürfen an alle gehen.

downloads-internal = Intern

downloads-released = Freigegeben

downloads-file = Datei

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span } ist noch nicht freigegeben. Ein Monat wird 14 Tage nach seinem Ende freigegeben.

downloads-released-months = Bisher freigegeben:

downloads-none-released = Noch ist kein Monat freigegeben.

download-for-csv = Jede Tabelle, jedes Programm; eine Zeile je Zahl

download-for-xlsx = Excel oder LibreOffice, ein Blatt je Tabelle

download-for-hxl_csv = Humanitäre Berichte: CSV mit HXL-Marken

download-for-dhis2_json = DHIS2, als Satz von Werten

download-for-adx_xml = Gesundheitssysteme: ADX (IHE)

download-for-5w_csv = Abstimmung von Organisationen: wer tut was, wo, wann, für wen

download-for-esf_xlsx = Berichte für den ESF+, mit den erklärten Schätzungen

method-contact-title = Was ein Kontakt ist

method-contact = Ein Kontakt ist eine Hilfe für einen Menschen, einmal: eine Mahlzeit, eine Behandlung, ein Gespräch. Wer fünfmal kommt, zählt fünfmal. Niemand wird erfasst, darum kann niemand sagen, wie viele Menschen kamen.

method-unmet = „Nicht möglich“ zählt, wer kam und keine Hilfe bekam: nichts mehr da, geschlossen, kein Termin. Das steht nicht unter „Kontakte mit Hilfe“.

method-when = Der Server kennt Orte und Wochen und nichts Feineres. Eine Woche wird am Monatsende geteilt, damit Wochen und Monate beide aufgehen.

method-internal-title = Intern: genau

method-internal = Das sind die Summen von allem, was die Geräte des Teams gesendet haben. Sie sind nur für das Team: Eine kleine genaue Zahl kann auf jemanden zeigen.

method-internal-late = Geräte senden manchmal spät, darum kann eine Zahl noch wachsen.

method-internal-daily = Die Zahlen werden einmal am Tag erneuert. In der laufenden Woche erscheint eine Art der Hilfe an einem Ort ab 10 Kontakten.

method-released-title = Freigegeben

method-released = Freigegebene Zahlen dürfen das Team verlassen. 14 Tage nach dem Ende eines Monats kommt zu jeder Zahl Zufall hinzu, einmal. Das Ergebnis wird nie neu gezogen und nie geändert.

method-released-atoms = Für jeden Monat werden zwei Tabellen freigegeben: Arten der Hilfe je Gebiet und Alter je Bereich. Ein Gebiet hat mindestens drei Orte; sonst ist es die ganze Stadt. Nur geleistete Hilfe wird freigegeben. Wohlbefinden zählt zu den Behandlungen.

method-released-sums = Alles andere wird aus diesen beiden Tabellen zusammengezählt: Summen, Quartale, Jahre, Bilder, Dateien.

method-small = Zahlen unter 5 stehen als „<5“ da.

method-promise = Kein einzelner Kontakt ändert die Wahrscheinlichkeit des Veröffentlichten um mehr als das Vierfache.

method-error-title = Wie weit freigegebene Zahlen von den genauen abweichen

method-error = Jede freigegebene Zahl weicht um eine ganze Zahl d ab, mit der Wahrscheinlichkeit P(d) = ⅓ · 2^(−|d|). Sonst wird nichts geändert.

method-error-within = Abweichung höchstens

method-error-share = In so vielen Fällen

method-error-of = { $part } von { $whole }

method-error-sums = Beim Zusammenzählen heben sich Abweichungen meist auf: Die einer Summe von n Zahlen wächst mit √n, nicht mit n.

method-error-count = Zusammengezählte Zahlen

method-error-95 = Abweichung höchstens, in 95 von 100 Fällen

stored-intro-server = Alles, was dieser Server behält, Tabelle für Tabelle, eben aus seiner eigenen Datei gelesen. Was hier fehlt, wird nicht behalten.
