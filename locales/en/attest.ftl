### The yearly attestation that a city or an organisation signs: `acollida attest` prints it as a page
### of text. Plain, exact words; an official and a lawyer read it. "##" and "|" are added by the program.

attest-title = Attestation: what is asked of people who seek help
# $version (String) of the program
attest-version = Program: Acollida { $version }
# $number (String) version of the list of what is counted
# $hash (String) 64 signs
attest-taxonomy = List of what is counted: version { $number }, SHA-256 { $hash }
# $date (String) "2026-11-22"
attest-made = Made on { $date } by the program itself, on a device that counts with it
attest-purpose = This page says what this program asks and notes about people who come for food, medical care or advice, and what it cannot note. It is made for the yearly review of forms that some cities require by law, such as section 2-173-030 (a)(2) of the Municipal Code of Chicago: no form used for city services may ask for citizenship or immigration status.

attest-asked-title = What is asked
attest-asked-none = Nobody is asked anything. A worker taps what help was given. No person is registered.
attest-kinds-title = What a worker can tap
# Head of a column: the code of a kind of help, as stored.
attest-code = Code
# Head of a column: what the code means.
attest-meaning = Meaning
# Head of a column: whether this team counts it.
attest-counted = Counted by this team
attest-yes = yes
attest-no = no
attest-marks-title = What can be marked with each tap, if the team wishes
# $list (String) "Under 18 years; 18 to 64 years"
attest-band = Age, judged by eye and never asked: { $list }
# $list (String) "Given; Could not help"
attest-outcome = Whether the help could be given: { $list }
attest-when = When: the week; the day only on the device itself, for at most 14 days
attest-where = Where: a site of the team’s list
attest-shift = That a site was open on a day

attest-never-title = What can never be noted
attest-never-intro = There is no field, no import and no export for any of these:

attest-team-title = The team of this device
attest-team-none = This device belongs to no team yet. What follows holds for the program itself.
# $name (String)
attest-team-name = Team: { $name }
attest-site = Site
attest-linter-good = The status linter of the program found no word about people in the names of the team and of its sites.
attest-linter-bad = The status linter of the program found words about people in these names. They must be changed before this page is signed:

attest-how-title = How the program holds to this
attest-how-types = A count is made of codes from the list above, a week, a site and numbers. The program has no other type of entry, so there is nowhere to write anything else.
attest-how-linter = The names of the team and its sites are the only words that anyone types. A status linter checks them in every language of the program and refuses words about people.
attest-how-tests = Automatic tests read the same linter over every sentence of the program, and compare every table and column of its files with a list that was reviewed.
attest-how-server = A server, if the team has one, keeps sums by week and site only: no person, no device, no address, no time of day.
attest-how-source = The program is free software; anyone can read and check it.

attest-sign-title = Signed
attest-sign-text = I have compared this page with the program as we use it. We ask and note nothing else.
# Each is followed by a line to write on.
attest-sign-date = Date
attest-sign-place = City or organisation
attest-sign-name = Signed by
attest-sign-role = Role
attest-sign-signature = Signature

## @family never
## What can never be noted, one line each.

never-name = Name, initials, nickname, case number
never-birth = Birth date or exact age
never-origin = Nationality, country of origin, ethnicity, language spoken, religion
never-status = Migration status, documents, route, date of arrival
never-contact = Address, phone, e-mail
never-likeness = Photo, voice, signature, fingerprint
never-position = Position, phone cells, networks nearby
never-time = Time of day, order of contacts
never-health = Diagnosis, medicine, pregnancy, disability, violence suffered
never-family = Family ties
never-text = Any free text about a contact
never-worker = Who counted, on which device, from which network address

##
