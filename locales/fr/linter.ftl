linter-flagged = « { $word } » ne peut pas figurer ici. { $why }

flagged-origin = On nomme ici des lieux, pas d’où viennent les gens.

flagged-status = Le droit au séjour de personne n’est noté. Nommez le lieu.

flagged-asylum = L’asile n’est demandé à personne. Nommez le lieu.

flagged-papers = Aucun papier n’est demandé. Nommez le lieu.

flagged-visa = Ni visa ni permis ne sont demandés. Nommez le lieu.

flagged-ethnicity = On nomme ici des lieux, pas des groupes ethniques.

flagged-religion = La religion de personne n’est notée. Nommez le bâtiment ou la rue.

flagged-language = La langue de personne n’est notée. Nommez le lieu.

flagged-name = Le nom de personne n’est demandé. Nommez le lieu.

flagged-birth = Ni âge ni date de naissance ne sont demandés. Nommez le lieu.

flagged-phone = Les numéros de téléphone ne sont pas notés. Nommez le lieu.

flagged-email = Les adresses e-mail ne sont pas notées. Nommez le lieu.

flagged-address = L’adresse de personne n’est demandée. Nommez le lieu.

flagged-likeness = Ni photos, ni empreintes, ni signatures. Nommez le lieu.

flagged-health = Les maladies des gens ne sont pas notées. Nommez le lieu.

flagged-violence = Ce que les gens ont vécu n’est pas noté. Nommez le lieu.

flagged-family = Les liens de famille ne sont pas notés. Nommez le lieu.

flagged-intimacy = Qui l’on aime et qui l’on est n’est pas noté. Nommez le lieu.

flagged-politics = Les idées politiques ne sont pas notées. Nommez le lieu.

flagged-police = Police et tribunaux n’ont pas leur place ici. Nommez le lieu.

flagged-case = Pas de numéro de dossier : personne n’est suivi. Nommez le lieu.
