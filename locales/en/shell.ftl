### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Count
shell-mine = My figures
shell-team = Team figures
shell-sync = Sync
shell-settings = Settings
shell-about = About
shell-menu = Menu
shell-back = Back
shell-close = Close
