estimates-text = Alguns finançadors demanen quantes persones s’han ajudat i de quins grups. Acollida no pregunta mai ni compta persones. Per això l’equip pot declarar aquí una estimació. És a part de tots els recomptes i diu com s’ha fet.

estimates-never = No ho preguntis a ningú ni en tinguis cap llista.

estimates-list = Declarades fins ara

estimates-none = Encara no s’ha declarat res.

estimates-new = Declara una estimació

estimates-indicator = De què

estimates-number = Número

estimates-period = Per a quin temps

estimates-method = Com s’ha fet

estimates-method-more = Per exemple: caps comptats a ull tres dijous, pels dies oberts. Sense noms.

estimates-role = Qui en respon

estimates-save = Declara

estimates-saved = L’estimació està declarada.

estimates-removed = S’ha tret: { $what }, { $period }.

estimates-not-there = Aquesta estimació ja no hi és.

estimates-check = L’estimació encara no està declarada. Mira el que està marcat.

estimates-outputs = Aliments i béns

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Escriu un número enter de 0 a { $most }, sense signes ni paraules.

estimates-bad-method = Escriu com s’ha fet, d’1 a { $most } lletres.

estimates-bad-future = Aquest temps encara no ha començat.

estimates-bad-choice = Tria’n un de la llista.

estimates-bad-whole = És més que l’estimació de totes les persones del mateix temps.

estimates-bad-many = Hi ha massa estimacions. Torna’n a declarar una en lloc d’afegir-ne una altra.

indicator-output-1-1 = 1.1 Valor d’aliments i béns, en euros

indicator-output-1-1-1 = 1.1.1 Valor d’aliments, en euros

indicator-output-1-1-1-1 = 1.1.1.1 Valor d’aliments per a persones sense llar, en euros

indicator-output-1-1-1-2 = 1.1.1.2 Valor d’aliments per a altres grups, en euros

indicator-output-1-1-2 = 1.1.2 Valor de béns, en euros

indicator-output-1-1-2-1 = 1.1.2.1 Valor de béns per a infants, en euros

indicator-output-1-1-2-2 = 1.1.2.2 Valor de béns per a persones sense llar, en euros

indicator-output-1-1-2-3 = 1.1.2.3 Valor de béns per a altres grups, en euros

indicator-output-1-2 = 1.2 Aliments repartits, en tones

indicator-output-1-2-1 = 1.2.1 Part dels aliments de què només s’ha pagat transport i emmagatzematge, en percentatge

indicator-output-1-2-2 = 1.2.2 Part dels aliments pagada pel fons, en percentatge

indicator-support-2-1 = 2.1 Persones que han rebut aliments

indicator-support-2-2 = 2.2 Persones que han rebut béns

indicator-support-2-3 = 2.3 Persones que han rebut vals

indicator-recipients-all = totes

indicator-recipients-children = menors de 18 anys

indicator-recipients-age_18_29 = de 18 a 29 anys

indicator-recipients-women = dones

indicator-recipients-age_65 = de 65 anys o més

indicator-recipients-disability = amb discapacitat

indicator-recipients-third_country = nacionals de tercers països

indicator-recipients-foreign_background = d’origen estranger i minories

indicator-recipients-homeless = sense llar

estimate-role-coordinator = La coordinació de l’equip

estimate-role-site_lead = Qui porta un lloc

estimate-role-accountant = Qui porta els comptes

estimate-role-surveyor = Qui va fer l’enquesta del fons
