### @server
### Declared estimates: numbers about people that some funders ask for and that nobody may count. They stand
### apart from all counts.

# (not yet translated)

estimates-text = Some funders ask how many people were helped, and of which groups. Acollida never asks anyone and never counts people. So the team may declare an estimate here. It stands apart from all counts and says how it was made.
estimates-never = Ask nobody for it, and keep no list for it.
estimates-list = Declared so far
estimates-none = Nothing is declared yet.
estimates-new = Declare an estimate
estimates-subject = Of whom
estimates-number = How many people, about
estimates-from = First day
estimates-to = Last day
estimates-method = How it was made
estimates-declarer = Who declares it
# Head of a column: the days an estimate is about.
estimates-days = Days
estimates-save = Declare
estimates-saved = The estimate is declared.
estimates-check = The estimate is not declared yet. Look at what is marked.
# $most (Number)
estimates-bad-number = Write a whole number from 0 to { $most }, without signs or words.
estimates-bad-day = Write a day as year, month, day: 2026-04-27.
estimates-bad-order = The first day is after the last day. Turn them round.
estimates-bad-length = An estimate is for one year at most.
estimates-bad-future = These days have not begun yet.
estimates-bad-choice = Choose one from the list.

## @family estimate-subject
## Of whom a funder asks an estimate, in the words of the ESF+ Regulation (EU) 2021/1057, Annex III.

estimate-subject-recipients = People helped, in all
estimate-subject-u18 = Children under 18
estimate-subject-a18_29 = Young people of 18 to 29
estimate-subject-women = Women
estimate-subject-o65 = People of 65 and over
estimate-subject-disability = People with disabilities
estimate-subject-third_country = Third-country nationals
estimate-subject-background = People with a foreign background, and minorities
estimate-subject-homeless = Homeless people

## @family estimate-method
## How an estimate was made.

estimate-method-heads = Heads counted by eye on some days, scaled up
estimate-method-staff = Judged by those who work there
estimate-method-partner = Told by another organisation
estimate-method-published = Worked out from published statistics

## @family estimate-declarer
## Who stands for an estimate: a role, never a name.

estimate-declarer-coordinator = The team’s coordinator
estimate-declarer-site = Those in charge of a site
estimate-declarer-organisation = The organisation’s management
estimate-declarer-city = The city
