welcome-title = Primi passi

welcome-count-title = Conta gli aiuti, mai le persone

welcome-count-text = Un tocco per ogni aiuto. A nessuno si chiede niente, di nessuno si scrive niente.

welcome-offline-title = Funziona senza connessione

welcome-offline-text = Conta per settimane senza rete. Ogni tocco è salvato e inviato quando c’è una connessione.

welcome-stored-title = Che cosa conserva questo dispositivo

welcome-stored-text = Un luogo, una settimana e quanto di ogni tipo di aiuto. Mai chi l’ha ricevuto, mai chi ha contato.

welcome-next = Avanti

welcome-before = Indietro

welcome-skip = Salta

welcome-join = Entra in una squadra

welcome-card = Scheda { $card } di { $cards }
