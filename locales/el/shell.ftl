### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Μέτρηση
shell-mine = Οι αριθμοί μου
shell-team = Αριθμοί ομάδας
shell-sync = Συγχρονισμός
shell-settings = Ρυθμίσεις
shell-about = Σχετικά
shell-menu = Μενού
shell-back = Πίσω
shell-close = Κλείσιμο
