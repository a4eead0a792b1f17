estimates-text = Manche Geldgeber fragen, wie vielen Menschen geholfen wurde und aus welchen Gruppen. Acollida fragt niemanden und zählt nie Menschen. Darum kann das Team hier eine Schätzung erklären. Sie steht getrennt von allem Gezählten und sagt, wie sie entstand.

estimates-never = Fragen Sie niemanden dafür, und führen Sie keine Liste.

estimates-list = Bisher erklärt

estimates-none = Noch ist nichts erklärt.

estimates-new = Eine Schätzung erklären

estimates-indicator = Wovon

estimates-number = Zahl

estimates-period = Für welche Zeit

estimates-method = Wie sie entstand

estimates-method-more = Zum Beispiel: Köpfe an drei Donnerstagen gezählt, mal die offenen Tage. Keine Namen.

estimates-role = Wer dafür einsteht

estimates-save = Erklären

estimates-saved = Die Schätzung ist erklärt.

estimates-removed = Entfernt: { $what }, { $period }.

estimates-not-there = Diese Schätzung ist nicht mehr da.

estimates-check = Die Schätzung ist noch nicht erklärt. Sehen Sie nach, was markiert ist.

estimates-outputs = Lebensmittel und Güter

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Schreiben Sie eine ganze Zahl von 0 bis { $most }, ohne Zeichen und Wörter.

estimates-bad-method = Schreiben Sie mit 1 bis { $most } Buchstaben, wie sie entstand.

estimates-bad-future = Diese Zeit hat noch nicht begonnen.

estimates-bad-choice = Wählen Sie aus der Liste.

estimates-bad-whole = Das ist mehr als die Schätzung aller Menschen für dieselbe Zeit.

estimates-bad-many = Es sind zu viele Schätzungen. Erklären Sie eine neu, statt eine hinzuzufügen.

indicator-output-1-1 = 1.1 Wert der Lebensmittel und Güter, in Euro

indicator-output-1-1-1 = 1.1.1 Wert der Lebensmittel, in Euro

indicator-output-1-1-1-1 = 1.1.1.1 Wert der Lebensmittel für Wohnungslose, in Euro

indicator-output-1-1-1-2 = 1.1.1.2 Wert der Lebensmittel für andere Gruppen, in Euro

indicator-output-1-1-2 = 1.1.2 Wert der Güter, in Euro

indicator-output-1-1-2-1 = 1.1.2.1 Wert der Güter für Kinder, in Euro

indicator-output-1-1-2-2 = 1.1.2.2 Wert der Güter für Wohnungslose, in Euro

indicator-output-1-1-2-3 = 1.1.2.3 Wert der Güter für andere Gruppen, in Euro

indicator-output-1-2 = 1.2 Ausgegebene Lebensmittel, in Tonnen

indicator-output-1-2-1 = 1.2.1 Anteil der Lebensmittel, für die nur Transport und Lagerung bezahlt wurde, in Prozent

indicator-output-1-2-2 = 1.2.2 Anteil der Lebensmittel, die der Fonds bezahlt hat, in Prozent

indicator-support-2-1 = 2.1 Menschen, die Lebensmittel bekamen

indicator-support-2-2 = 2.2 Menschen, die Güter bekamen

indicator-support-2-3 = 2.3 Menschen, die Gutscheine bekamen

indicator-recipients-all = alle

indicator-recipients-children = unter 18 Jahren

indicator-recipients-age_18_29 = 18 bis 29 Jahre

indicator-recipients-women = Frauen

indicator-recipients-age_65 = 65 Jahre und älter

indicator-recipients-disability = mit Behinderungen

indicator-recipients-third_country = Drittstaatsangehörige

indicator-recipients-foreign_background = ausländischer Herkunft und Minderheiten

indicator-recipients-homeless = Wohnungslose

estimate-role-coordinator = Die Koordination des Teams

estimate-role-site_lead = Wer einen Ort leitet

estimate-role-accountant = Wer die Bücher führt

estimate-role-surveyor = Wer die Umfrage des Fonds machte
