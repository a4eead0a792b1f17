stored-title = Was gespeichert wird

stored-open = Was wir speichern, was wir herausgeben können

stored-intro = Alles, was dieses Programm behält, Tabelle für Tabelle, eben aus seiner eigenen Datei gelesen. Was hier fehlt, wird nicht behalten und kann niemandem herausgegeben werden.

stored-device = Auf diesem Gerät

stored-server = Auf dem Server des Teams, falls es einen gibt

stored-tells-label = Wer daran kommt, erfährt

stored-columns = Spalten: { $columns }

stored-never = Nirgends: Namen, Papiere, Herkunft, Adressen, Uhrzeiten, Standorte oder wer gezählt hat. Dafür gibt es keine Spalte.

stored-free = Für Juristinnen und Juristen: „acollida stored“ gibt diese Seite als Text aus.

stored-holds-batch = Zählblätter in Arbeit: ein Ort und eine Woche unter einer Zufallszahl.

stored-holds-batch_cell = Wie viel von jeder Art Hilfe bisher auf diesen Blättern steht.

stored-holds-change = Dasselbe in der Form, in der Geräte es zusammenführen.

stored-holds-contribution = Geschlossene Zählblätter dieses Geräts und anderer, deren Zahlen es mitträgt: Ort, Woche, Zahlen.

stored-holds-day_tally = Was dieses Gerät an jedem der letzten Tage gezählt hat, höchstens 14.

stored-holds-figures = Die Summen des Teams, wie zuletzt vom Server gelesen.

stored-holds-membership = Für welches Team dieses Gerät zählt, dessen Server und die Schlüssel aus dem Code.

stored-holds-paper_sheet = Eine Prüfsumme der Datei jedes gezählten Papierblatts, damit keines doppelt zählt.

stored-holds-profile = Der Name des Teams, seine Orte und was es zählt.

stored-holds-server = Wann dieses Gerät den Server zuletzt erreichte und welches Buch der Server führt.

stored-holds-setting = Ihre Wahl: Sprache, Aussehen, Ort. Und ob der Bildschirm gesperrt ist, und der letzte Tag der Nutzung.

stored-holds-sheet = Zählblätter mit allem, was in sie einfloss: Ort, Woche, Zahlen.

stored-tells-batch = Dass diese Woche an einem Ort gezählt wurde. Nicht von wem und nichts über die Menschen.

stored-tells-batch_cell = Zahlen wie 41 Mahlzeiten. Nicht für wen.

stored-tells-change = Nicht mehr als die geschlossenen Blätter.

stored-tells-contribution = Wie viel Hilfe es in einer Woche an einem Ort gab. Nicht an welchem Tag, nicht für wen, nicht von wem gezählt.

stored-tells-day_tally = Wie viel dieses Gerät an einem Tag an einem Ort gezählt hat. Nicht um wie viel Uhr, nicht für wen.

stored-tells-figures = Wie viel Hilfe das Team gab, nach Woche und Ort.

stored-tells-membership = Dass dieses Gerät zum Team gehört. Mit den Schlüsseln lassen sich Zahlen hinzufügen oder Summen lesen: Bei Verlust neue Codes verlangen.

stored-tells-paper_sheet = Ob eine bestimmte Datei hier gezählt wurde, für alle, die genau diese Datei haben.

stored-tells-profile = Wo das Team arbeitet und was es gibt.

stored-tells-server = Dass die App zu dieser Zeit benutzt wurde.

stored-tells-setting = Wie die App eingestellt war, der letzte Ort und der letzte Tag der Nutzung.

stored-tells-sheet = Wie viel Hilfe es in einer Woche an einem Ort gab.

stored-server-holds-area = Wie jedes Team die Gebiete seiner Stadt nennt.

stored-server-holds-arrived = Was heute ankam. Morgen kommt es zu den Summen, damit niemand einzelne Kontakte eintreffen sieht.

stored-server-holds-carried = Von dem, was nachkam, das, was im nächsten veröffentlichten Monat mitzählt.

stored-server-holds-cell = Die Liste dessen, was gezählt werden kann.

stored-server-holds-counted = Zufallszahlen der Zählblätter in den Summen, damit keines doppelt zählt.

stored-server-holds-dhis2_code = Wie die Orte und die Arten von Hilfe des Teams in einem anderen Statistiksystem heißen.

stored-server-holds-estimate = Zahlen, die ein Geldgeber verlangt und die geschätzt wurden, und auf welche Weise; nie gezählt.

stored-server-holds-key_hash = Was nötig ist, um die Schlüssel des Teams zu erkennen, nicht die Schlüssel selbst.

stored-server-holds-kind = Welche Arten von Hilfe jedes Team zählt.

stored-server-holds-late = Von den Summen das, was kam, nachdem eine Woche abgeschlossen war.

stored-server-holds-ledger = Eine Zufallszahl, die dieses Buch benennt.

stored-server-holds-offered = Welche Arten von Hilfe ein Team in jedem Monat gab.

stored-server-holds-refreshed = Bis zu welchem Tag die Zahlen eines Teams aktuell sind; für alle derselbe Tag.

stored-server-holds-released = Welche Monate veröffentlicht wurden.

stored-server-holds-released_band = Was nach Alter veröffentlicht wurde: Summen mit absichtlichen kleinen Fehlern.

stored-server-holds-released_kind = Was nach Art der Hilfe veröffentlicht wurde: Summen mit absichtlichen kleinen Fehlern.

stored-server-holds-seal = Prüfsummen abgeschlossener Wochen, damit niemand sie unbemerkt ändern kann.

stored-server-holds-site = Die Orte jedes Teams.

stored-server-holds-team = Die Teams: Name, was zu jedem Tipp vermerkt wird, und Regeln für ihre Geräte.

stored-server-holds-total = Die Summen: wie viel von jeder Art Hilfe, nach Ort und Woche.

stored-server-tells-area = Wie ein Team Teile seiner Stadt nennt.

stored-server-tells-arrived = Wie viel Hilfe seit heute Morgen gemeldet wurde, nach Ort und Woche.

stored-server-tells-carried = Wie viel Hilfe nachgemeldet wurde, nach Ort.

stored-server-tells-cell = Nichts über irgendwen; sie ist überall gleich.

stored-server-tells-counted = Wie viele Blätter für eine Woche kamen und wie groß. Nicht von wem und nicht von wie vielen Geräten.

stored-server-tells-dhis2_code = Codes eines anderen Systems.

stored-server-tells-estimate = Was ein Team geschätzt hat, und die Funktion der Person, die geschätzt hat.

stored-server-tells-key_hash = Wie viele Schlüssel ein Team hatte.

stored-server-tells-kind = Welche Hilfe ein Team gibt.

stored-server-tells-late = Wie viel Hilfe nachgemeldet wurde, nach Ort und Woche.

stored-server-tells-ledger = Nichts über irgendwen.

stored-server-tells-offered = Welche Hilfe ein Team gibt.

stored-server-tells-refreshed = Dass der Server an diesem Tag lief.

stored-server-tells-released = Nichts, was nicht öffentlich ist.

stored-server-tells-released_band = Nichts, was nicht öffentlich ist.

stored-server-tells-released_kind = Nichts, was nicht öffentlich ist.

stored-server-tells-seal = Wie viele Blätter es für eine Woche gab. Nicht von wem.

stored-server-tells-site = Wo ein Team arbeitet, wie es das selbst schrieb.

stored-server-tells-team = Welche Teams diesen Server nutzen.

stored-server-tells-total = Wie viel Hilfe es gab, nach Ort und Woche. Weiter lässt es sich nicht teilen.

stored-server-holds-target = Wie viel Hilfe jedes Team geben will, nach Art.

stored-server-tells-target = Was ein Team geben will.

## The files beside that file

stored-files = Daneben, in eigenen Dateien

## @family stored-file-holds
## What is in each file beside the device's database. One sentence.

stored-file-holds-key = Der Schlüssel zu den Zählungen, verschlossen: mit dem Code oder Passwort, falls festgelegt.

stored-file-holds-device = Ein zweiter Schlüssel, ohne den sich der erste nicht öffnen lässt.

stored-file-holds-tries = Wie viele falsche Codes nacheinander eingegeben wurden.

stored-file-holds-look = Sprache und Aussehen des Sperrbildschirms.

stored-file-holds-taps = Was bei gesperrtem Gerät getippt wurde, jedes Mal so versiegelt, dass nur das Entsperren es öffnet.

## @family stored-file-tells
## What each file tells whoever takes the device or orders it handed over. One sentence.

stored-file-tells-key = Dass die App eingerichtet ist und ob zum Öffnen etwas abgefragt wird.

stored-file-tells-device = Für sich allein nichts. Mit dem ersten zusammen öffnet er die Zählungen, es sei denn, ein Code oder Passwort ist festgelegt.

stored-file-tells-tries = Dass es jemand versucht hat.

stored-file-tells-look = Welche Sprache die App spricht.

stored-file-tells-taps = Wie oft seit dem Sperren getippt wurde. Nicht was, nicht für wen.

##
