### Settings and About.

settings-language = Language
settings-theme = Light and dark
settings-theme-auto = As the system
settings-theme-light = Light
settings-theme-dark = Dark

about-motto = Counts help, never people.
# $version (String)
about-version = Version { $version }
about-licence = Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
about-fonts = Letters: Noto Sans, SIL Open Font License 1.1.
about-stored = What this device stores
about-stored-counts = Counts: a place, a week and how many of each kind of help. Never who received it, never who counted.
about-stored-days = The last 14 days of this device’s own counts by day, for “My figures”. They never leave it.
about-stored-code = The team’s code, its sites and kinds, and your choices on this page.
about-never = No names, no birth dates, no papers, no nationality, no addresses, no times of day, no position. There is no place to write them.
about-server = The server keeps sums only. It cannot tell which device or person a count came from.

# Size of all text.
settings-text-size = Text size
# $percent (Number) 100 to 200
settings-percent = { $percent }%
settings-contrast = High contrast
settings-contrast-text = Stronger outlines, for bright sun and tired eyes
settings-still = Less motion
settings-still-text = Nothing slides or flashes
# Only in languages with two sets of digits. The two choices show the digits themselves.
settings-digits = Digits
settings-sight = Easier to see
settings-hearing = Sound
settings-sound = Click for each count
settings-sound-text = You hear that it was counted without looking
settings-touch = Vibration
settings-felt = Vibrate at each count
settings-felt-text = You feel that it was counted without looking
settings-connection = Connection
# Tor is the name of a network, Orbot that of an app. Below the switch: what it does.
settings-tor = Through Tor
settings-tor-text = Servers do not learn where you are. Tor or Orbot must run on this device.
settings-shared = Shared device
settings-kiosk = Shared mode
settings-kiosk-text = The place is fixed and only counting can be reached. To leave, lock the device first.
settings-kiosk-no-site = Choose a place to count at first.
