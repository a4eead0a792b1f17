### The cards of the first run, seen once. Calm and short: people read them standing.

# Title of the screen for screen readers, and of the button in About that shows the cards again.
welcome-title = First steps
welcome-count-title = Counts, never people
welcome-count-text = One tap for each help given. Nobody is asked anything, and nothing about anyone is written down.
welcome-offline-title = Works without a connection
welcome-offline-text = Count for weeks offline. What you count is saved at every tap and sent when there is a connection.
welcome-stored-title = What this device stores
welcome-stored-text = A place, a week and how many of each kind of help. Never who received it, never who counted.
# Buttons. At most 12 letters each.
welcome-next = Next
welcome-before = Back
welcome-skip = Skip
# After the last card: what to do first.
welcome-join = Join a team
# What a screen reader says of the row of dots.
# $card (Number)
# $cards (Number)
welcome-card = Card { $card } of { $cards }
