### @server
### The server's pages that explain: what the figures mean, which files there are, what is stored. Read by
### coordinators, funders, officials. Plain and exact.

## Downloads

downloads-text = Choose a time and take the file your reader asks for. Internal files are exact and stay in the team. Released files may go to anyone.
# Head of a column: files for the team.
downloads-internal = Internal
# Head of a column: files for anyone.
downloads-released = Released
# Head of a column: the name of a file.
downloads-file = File
# A link, for screen readers. $file: "figures.csv"; $mark: "Internal".
# $file (String)
# $mark (String)
downloads-link = { $file }, { $mark }
# $span (String) "May 2026"
downloads-unreleased = { $span } is not released yet. A month is released 14 days after its end.
# Links to months that are released follow.
downloads-released-months = Released so far:
downloads-none-released = No month is released yet.

## @family download-for
## For whom each file is. Names of programs and standards stay as they are.

download-for-csv = Any spreadsheet or program; one row for each number
download-for-xlsx = Excel or LibreOffice, with a sheet for each table
download-for-hxl_csv = Humanitarian reports: CSV with HXL tags
download-for-dhis2_json = DHIS2, as a set of data values
download-for-adx_xml = Health information systems: ADX (IHE)
download-for-5w_csv = Coordination of organisations: who does what, where, when, for whom
download-for-esf_xlsx = Reports for ESF+, with the declared estimates

##

## Method

method-contact-title = What a contact is
method-contact = A contact is one help given to one person, once: one meal, one consultation, one talk. Somebody who comes five times is counted five times. Nobody is registered, so nobody can say how many people came.
method-unmet = “Could not help” counts those who came and could not be helped: nothing left, closed, no appointment. They are not in “contacts given”.
method-when = The server knows sites and weeks, and nothing finer. A week is cut at the end of a month, so that weeks and months both add up.
method-internal-title = Internal: exact
method-internal = These are the sums of everything the team’s devices have sent. They are for the team alone: a small exact number can point at somebody.
method-internal-late = Devices may send late, so a figure can still grow.
method-internal-daily = Figures are refreshed once a day. In the running week, a kind of help shows at a site from 10 contacts on.
method-released-title = Released
method-released = Released figures may leave the team. 14 days after a month has ended, chance is added to each of its numbers, once. The result is never drawn again and never changed.
method-released-atoms = Two tables are released for each month: kinds of help by area, and age bands by service. An area has three sites or more; otherwise it is the whole city. Only contacts given are released. Wellbeing is part of consultations.
method-released-sums = Everything else is added up from those two tables: totals, quarters, years, charts, files.
method-small = Numbers below 5 are shown as “<5”.
method-promise = No single contact changes the odds of what is published by more than a factor of four.
method-error-title = How far released figures are from the exact ones
# Above a table: distance, how often.
method-error = Each released number is off by some whole number d with the chance P(d) = ⅓ · 2^(−|d|). Nothing else is changed.
# Head of a column: at most so far from the exact number.
method-error-within = At most off by
# Head of a column: in so many of all cases.
method-error-share = In so many cases
# $part (Number)
# $whole (Number)
method-error-of = { $part } of { $whole }
method-error-sums = The errors of added numbers mostly cancel each other out: the error of a sum of n numbers grows with √n, not with n.
# Head of a column: how many released numbers are added up.
method-error-count = Numbers added up
# Head of a column: in 95 of 100 cases.
method-error-95 = Off by at most, in 95 of 100 cases

## What is stored

stored-intro-server = All that this server keeps, table by table, read from its own file just now. What is not here is not kept.
