### Practice mode: everything works, and nothing is counted.

# The banner over every screen while practising. Must not be overlooked.
practice-banner = Practice: nothing is counted
# The button in the banner. At most 12 letters.
practice-leave = Leave
# Heading in the settings.
practice-title = Practice
# Button below that heading, and where there is no team yet. At most 14 letters.
practice-start = Try it out
practice-text = Try everything with an invented team. Nothing is counted and nothing is sent.
# The invented team and its places, as they stand in the list of sites.
practice-team = Practice team
practice-site-one = Practice kitchen
practice-site-two = Practice night round
# Said when somebody tries to sync or to join a team while practising.
practice-refused = Not while practising. Leave practice first.
