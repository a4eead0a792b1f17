### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Keine Verbindung. Die Zählungen sind auf diesem Gerät sicher und werden gesendet, sobald es eine gibt.
problem-no-tor = Keine Verbindung über Tor. Prüfen Sie, ob Tor oder Orbot auf diesem Gerät läuft. Die Zählungen sind hier sicher.
problem-not-acollida = Die Adresse antwortet, aber nicht wie ein Server von Acollida. Fragen Sie die Koordination, ob der Code stimmt.
problem-certificate = Dieser Server konnte nicht belegen, dass er der Ihres Teams ist; darum wurde nichts gesendet. Versuchen Sie es in einem anderen Netz. Hilft das nicht, bitten Sie die Koordination um einen neuen Code.
problem-key-wrong = Der Server nimmt den Code dieses Geräts nicht an. Die Zählungen bleiben erhalten. Bitten Sie die Koordination um einen neuen Code.
problem-key-revoked = Der Code dieses Geräts wurde ersetzt. Die Zählungen bleiben erhalten. Bitten Sie die Koordination um einen neuen Code.
problem-team-unknown = Der Server kennt dieses Team nicht. Die Zählungen bleiben erhalten. Fragen Sie die Koordination, ob der Code stimmt.
problem-server-busy = Der Server ist ausgelastet. Die Zählungen bleiben erhalten; die App versucht es von selbst wieder.
problem-too-large = Dem Server war eine Sendung zu groß. Die Zählungen bleiben erhalten. Suchen Sie nach einem Update der App und sagen Sie der Koordination Bescheid.
problem-clock-wrong = Datum oder Uhrzeit dieses Geräts scheinen falsch zu sein. Stellen Sie sie richtig und gleichen Sie dann noch einmal ab.

## Why the server did not take some counts

problem-site-unknown = Der Server kennt den Ort „{ $site }“ nicht. Seine Zählungen bleiben hier erhalten. Bitten Sie die Koordination, den Ort hinzuzufügen.
problem-kind-not-enabled = Ihr Team zählt „{ $kind }“ zurzeit nicht. Diese Zählungen bleiben hier erhalten. Bitten Sie die Koordination, es einzuschalten.
problem-day-future = Diese Zählungen gehören zu einem Tag, der noch nicht begonnen hat. Sie bleiben hier erhalten. Prüfen Sie das Datum dieses Geräts.
problem-period-archived = Diese Zählungen sind für den Server zu alt. Sie bleiben auf diesem Gerät erhalten. Sagen Sie der Koordination Bescheid.
problem-caps-exceeded = Es sind mehr Zählungen, als der Server für ein Blatt annimmt. Sie bleiben hier erhalten. Sagen Sie der Koordination Bescheid.
problem-refused = Der Server hat diese Zählungen nicht angenommen (Grund: { $reason }). Sie bleiben hier erhalten. Sagen Sie der Koordination Bescheid.
problem-shortfall =
    { $count ->
        [one] Dem Server fehlt { $count } Tippen aus einer Sendung. Dieses Profil wurde wohl kopiert oder wiederhergestellt. Sagen Sie der Koordination Bescheid.
       *[other] Dem Server fehlt { $count }-mal Tippen aus einer Sendung. Dieses Profil wurde wohl kopiert oder wiederhergestellt. Sagen Sie der Koordination Bescheid.
    }

## The store on this device

problem-no-server = Ihr Team arbeitet ohne Server. Die Zählungen bleiben auf diesem Gerät.

problem-store-unwritable = Dieses Gerät konnte nicht speichern. Vielleicht ist der Speicher voll. Schaffen Sie Platz und versuchen Sie es noch einmal.
problem-store-newer = Diese Zählungen wurden mit einer neueren Version von Acollida gespeichert. Aktualisieren Sie die App, um sie zu öffnen; nichts ist verloren.
problem-store-in-use = Diese Zählungen sind schon in einem anderen Fenster offen. Nutzen Sie jenes Fenster oder schließen Sie es zuerst.

## The enrolment code

problem-code-empty = Es gibt noch keinen Code. Fügen Sie den Code ein, den Sie von der Koordination haben.
problem-code-not-acollida = Das ist kein Code von Acollida. Kopieren Sie den ganzen Code noch einmal und fügen Sie ihn hier ein.
problem-code-newer = Dieser Code ist für eine neuere Version von Acollida. Aktualisieren Sie die App und fügen Sie ihn dann noch einmal ein.
problem-code-damaged = Teil { $group } des Codes, „{ $text }“, stimmt nicht. Vergleichen Sie ihn mit dem Original.
problem-code-incomplete = Das Ende des Codes fehlt. Kopieren Sie den ganzen Code und fügen Sie ihn noch einmal ein.
problem-code-address = Die Adresse in diesem Code ist nicht sicher und wird darum nicht verwendet. Bitten Sie die Koordination um einen Code, dessen Adresse mit https beginnt.
problem-code-other-team = Dieser Code gehört zu einem anderen Team. Dieses Gerät zählt nur für ein Team; nehmen Sie für das andere ein anderes Profil oder Gerät.

## Recording

problem-amount = Wählen Sie eine Zahl von { $least } bis { $most }.
problem-take-back = Es lässt sich nicht mehr zurücknehmen, als dieses Gerät hier gezählt hat.
problem-nothing-to-undo = Es gibt nichts rückgängig zu machen.
problem-site-not-listed = Dieser Ort steht nicht mehr auf der Liste des Teams. Wählen Sie einen anderen.
problem-no-site = Wählen Sie erst einen Ort, dann zählen Sie.
problem-day-closed = Dieser Tag ist zu: Er kommt noch oder liegt zu lange zurück. Wählen Sie einen anderen.

problem-shift-open = Hier läuft schon eine Schicht. Beenden Sie sie zuerst.

problem-shift-none = Es läuft keine Schicht.

problem-shift-counted = In dieser Schicht wurde schon gezählt, sie lässt sich nicht zurücknehmen. Beenden Sie sie.

problem-not-coordinator = Dieses Gerät darf das Team nicht ändern. Dafür braucht es den Code der Koordination.

problem-team-invalid = So lässt sich das Team nicht speichern. Prüfen Sie Namen, Orte und Zahlen.

problem-team-changed = Inzwischen hat jemand anderes das Team geändert. Ihre Änderung ist noch nicht gespeichert. Sehen Sie das Neue an und speichern Sie noch einmal.

problem-site-in-use = Ein Ort mit Zahlen muss in der Liste bleiben. Seinen Namen können Sie ändern.

problem-not-released = Für diese Zeit gibt es noch keine freigegebenen Zahlen. Ein Monat wird zwei Wochen oder mehr nach seinem Ende freigegeben.

problem-file-unwritable = Die Datei konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.
