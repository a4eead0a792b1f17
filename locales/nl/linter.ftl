linter-flagged = “{ $word }” kan hier niet staan. { $why }

flagged-origin = Hier worden plekken genoemd, niet waar mensen vandaan komen.

flagged-status = Niemands recht om te blijven wordt hier genoteerd. Noem de plek.

flagged-asylum = Niemand wordt naar asiel gevraagd. Noem de plek.

flagged-papers = Niemand wordt om papieren gevraagd. Noem de plek.

flagged-visa = Niemand wordt naar een visum of vergunning gevraagd. Noem de plek.

flagged-ethnicity = Hier worden plekken genoemd, geen etnische groepen.

flagged-religion = Niemands geloof wordt genoteerd. Noem het gebouw of de straat.

flagged-language = Niemands taal wordt genoteerd. Noem de plek.

flagged-name = Niemand wordt naar een naam gevraagd. Noem de plek.

flagged-birth = Niemand wordt naar leeftijd of geboortedag gevraagd. Noem de plek.

flagged-phone = Telefoonnummers worden hier niet genoteerd. Noem de plek.

flagged-email = E-mailadressen worden hier niet genoteerd. Noem de plek.

flagged-address = Niemand wordt om een adres gevraagd. Noem de plek.

flagged-likeness = Geen foto’s, vingerafdrukken of handtekeningen van mensen. Noem de plek.

flagged-health = Wat mensen mankeert wordt hier niet genoteerd. Noem de plek.

flagged-violence = Wat mensen hebben meegemaakt wordt hier niet genoteerd. Noem de plek.

flagged-family = Familiebanden worden hier niet genoteerd. Noem de plek.

flagged-intimacy = Van wie mensen houden en wie ze zijn wordt niet genoteerd. Noem de plek.

flagged-politics = Politieke opvattingen worden niet genoteerd. Noem de plek.

flagged-police = Politie en rechtbank horen niet in de tellingen. Noem de plek.

flagged-case = Geen dossier- of zaaknummers: niemand wordt gevolgd. Noem de plek.
