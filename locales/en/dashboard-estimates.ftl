### @server
### Declared estimates: numbers that some funders ask for and that nobody may count. They stand apart from
### all counts.

estimates-text = Some funders ask how many people were helped, and of which groups. Acollida never asks anyone and never counts people. So the team may declare an estimate here. It stands apart from all counts and says how it came about.
estimates-never = Ask nobody for it, and keep no list for it.
estimates-list = Declared so far
estimates-none = Nothing is declared yet.
estimates-new = Declare an estimate
# The field, and the head of a column: what the estimate is of.
estimates-indicator = What
estimates-number = Number
# The field, and the head of a column: the time an estimate is for.
estimates-period = For which time
estimates-method = How it came about
# Under the field for words.
estimates-method-more = For example: heads counted on three Thursdays, times the days open. No names.
estimates-role = Who answers for it
estimates-save = Declare
estimates-saved = The estimate is declared.
# An estimate that was just removed. $what: "1.2 Food given out, in tonnes"; $period: "2026".
# $what (String)
# $period (String)
estimates-removed = Removed: { $what }, { $period }.
estimates-not-there = This estimate is not there any more.
estimates-check = The estimate is not declared yet. Look at what is marked.
# Heading of a group in a list: numbers of food and goods.
estimates-outputs = Food and goods
# A number of people. $support: "People who received food"; $recipients: "Women".
# $support (String)
# $recipients (String)
estimates-people = { $support }: { $recipients }
# A number with its unit. $number: "1,200"; $unit: "t" or "EUR".
# $number (String)
# $unit (String)
estimates-amount = { $number } { $unit }
# $most (Number)
estimates-bad-number = Write a whole number from 0 to { $most }, without signs or words.
# $most (Number) letters
estimates-bad-method = Write in 1 to { $most } letters how it came about.
estimates-bad-future = This time has not begun yet.
estimates-bad-choice = Choose one from the list.
estimates-bad-whole = This is more than the estimate of all people for the same time.
estimates-bad-many = There are too many estimates. Declare one anew instead of adding another.

## @family indicator-output
## What ESF+ asks about food and goods: Regulation (EU) 2021/1057, Annex III, by number.

indicator-output-1-1 = 1.1 Value of food and goods, in euro
indicator-output-1-1-1 = 1.1.1 Value of food, in euro
indicator-output-1-1-1-1 = 1.1.1.1 Value of food for homeless people, in euro
indicator-output-1-1-1-2 = 1.1.1.2 Value of food for other groups, in euro
indicator-output-1-1-2 = 1.1.2 Value of goods, in euro
indicator-output-1-1-2-1 = 1.1.2.1 Value of goods for children, in euro
indicator-output-1-1-2-2 = 1.1.2.2 Value of goods for homeless people, in euro
indicator-output-1-1-2-3 = 1.1.2.3 Value of goods for other groups, in euro
indicator-output-1-2 = 1.2 Food given out, in tonnes
indicator-output-1-2-1 = 1.2.1 Share of food of which only transport and storage were paid, in per cent
indicator-output-1-2-2 = 1.2.2 Share of food paid by the fund, in per cent

## @family indicator-support
## Of which help people are meant, in the same annex.

indicator-support-2-1 = 2.1 People who received food
indicator-support-2-2 = 2.2 People who received goods
indicator-support-2-3 = 2.3 People who received vouchers

## @family indicator-recipients
## Which people are meant, in the same annex.

indicator-recipients-all = all
indicator-recipients-children = children under 18
indicator-recipients-age_18_29 = 18 to 29 years
indicator-recipients-women = women
indicator-recipients-age_65 = 65 years and over
indicator-recipients-disability = with disabilities
indicator-recipients-third_country = third-country nationals
indicator-recipients-foreign_background = with a foreign background, and minorities
indicator-recipients-homeless = homeless

## @family estimate-role
## Who answers for an estimate: a role, never a name.

estimate-role-coordinator = The team’s coordinator
estimate-role-site_lead = Who runs a site
estimate-role-accountant = Who keeps the books
estimate-role-surveyor = Who made the fund’s survey
