downloads-text = Tria un temps i agafa el fitxer que et demanen. Els fitxers interns són exactes i no surten de l’equip. Els publicats poden anar a qualsevol.

downloads-internal = Intern

downloads-released = Publicat

downloads-file = Fitxer

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span }: encara no s’ha publicat. Un mes es publica 14 dies després d’acabar.

downloads-released-months = Publicat fins ara:

downloads-none-released = Encara no s’ha publicat cap mes.

download-for-csv = Qualsevol full de càlcul o programa; una fila per número

download-for-xlsx = Excel o LibreOffice, amb un full per taula

download-for-hxl_csv = Informes humanitaris: CSV amb etiquetes HXL

download-for-dhis2_json = DHIS2, com a conjunt de valors

download-for-adx_xml = Sistemes d’informació sanitària: ADX (IHE)

download-for-5w_csv = Coordinació d’entitats: qui fa què, on, quan i per a qui

download-for-esf_xlsx = Informes del FSE+, amb les estimacions declarades

method-contact-title = Què és una atenció

method-contact = Una atenció és una ajuda donada a una persona, una vegada: un àpat, una consulta, una conversa. Qui ve cinc vegades compta cinc vegades. No es registra ningú, i per això ningú no pot dir quantes persones han vingut.

method-unmet = «No s’ha pogut» compta qui ha vingut i no s’ha pogut ajudar: no quedava res, era tancat, no hi havia hora. No és dins de les «atencions donades».

method-when = El servidor coneix llocs i setmanes, i res més fi. Una setmana es talla a final de mes, perquè les setmanes i els mesos sumin tots dos.

method-internal-title = Intern: exacte

method-internal = Són les sumes de tot el que han enviat els dispositius de l’equip. Són només per a l’equip: un número exacte i petit pot assenyalar algú.

method-internal-late = Els dispositius poden enviar tard, i una xifra encara pot créixer.

method-internal-daily = Les xifres es renoven un cop al dia. La setmana en curs, un tipus d’ajuda surt en un lloc a partir de 10 atencions.

method-released-title = Publicat

method-released = Les xifres publicades poden sortir de l’equip. 14 dies després d’acabar un mes, a cada número s’hi afegeix atzar, una sola vegada. El resultat no es torna a sortejar ni es canvia mai.

method-released-atoms = De cada mes es publiquen dues taules: tipus d’ajuda per zona i edats per servei. Una zona té tres llocs o més; si no, és tota la ciutat. Només es publiquen les atencions donades. Benestar va dins de consultes.

method-released-sums = Tota la resta se suma a partir d’aquestes dues taules: totals, trimestres, anys, gràfics, fitxers.

method-small = Els números per sota de 5 s’escriuen «<5».

method-promise = Cap atenció sola no canvia més de quatre vegades les probabilitats del que es publica.

method-error-title = Com de lluny són les xifres publicades de les exactes

method-error = Cada número publicat es desvia en un nombre enter d amb la probabilitat P(d) = ⅓ · 2^(−|d|). Res més no canvia.

method-error-within = Es desvia com a màxim

method-error-share = En tants casos

method-error-of = { $part } de { $whole }

method-error-sums = En sumar, els errors es compensen en gran part: l’error d’una suma de n números creix amb √n, no amb n.

method-error-count = Números sumats

method-error-95 = Desviació màxima en 95 de cada 100 casos

stored-intro-server = Tot el que desa aquest servidor, taula per taula, llegit ara mateix del seu propi fitxer. El que no és aquí no es desa.
