### Why a word cannot stand in the name of a team or of a site. Shown beside the field while a
### coordinator types. Together with the word, each is at most some 120 letters.

# The word as it was typed, and one sentence of the family `flagged`.
# $word (String) "Syrians"
# $why (String) "Places are named here, not where people come from."
linter-flagged = “{ $word }” cannot stand here. { $why }

## @family flagged
## What the word would tell or ask about people. Each is one sentence, or two; the way out is to name the place.

flagged-origin = Places are named here, not where people come from.
flagged-status = Nobody’s right to stay is noted here. Name the place.
flagged-asylum = Nobody is asked about asylum. Name the place.
flagged-papers = Nobody is asked for papers. Name the place.
flagged-visa = Nobody is asked about a visa or permit. Name the place.
flagged-ethnicity = Places are named here, not ethnic groups.
flagged-religion = Nobody’s religion is noted. Name the building or the street.
flagged-language = Nobody’s language is noted. Name the place.
flagged-name = Nobody is asked for a name. Name the place.
flagged-birth = Nobody is asked for an age or a day of birth. Name the place.
flagged-phone = Phone numbers are not noted here. Name the place.
flagged-email = E-mail addresses are not noted here. Name the place.
flagged-address = Nobody is asked for an address. Name the place.
flagged-likeness = No pictures, fingerprints or signatures of people. Name the place.
flagged-health = What ails people is not noted here. Name the place.
flagged-violence = What people lived through is not noted here. Name the place.
flagged-family = Family ties are not noted here. Name the place.
flagged-intimacy = Whom people love and who they are is not noted. Name the place.
flagged-politics = What people believe in politics is not noted. Name the place.
flagged-police = Police and courts have no place in the counts. Name the place.
flagged-case = No case or file numbers: nobody is followed. Name the place.

##
