dashboard-skip = Naar de inhoud

dashboard-nav = Pagina’s

dashboard-overview = Overzicht

dashboard-trend = In de tijd

dashboard-downloads = Bestanden

dashboard-estimates = Schattingen

dashboard-method = Methode

dashboard-sign-out = Afmelden

dashboard-mark-internal = Intern: precies, alleen voor het team

dashboard-mark-released = Vrijgegeven

dashboard-window = { $page } – { $team }

dashboard-front-title = Hoeveel hulp is gegeven, nooit aan wie

dashboard-front-text = Deze server telt op wat teams hebben geteld: maaltijden, consulten, advies. Hij bewaart alleen sommen per locatie en week, en niets over iemand.

dashboard-front-way = Meld je aan met de leescode van een team om de cijfers te zien.

dashboard-sign-in = Aanmelden

dashboard-sign-in-text = Plak de leescode van je team. Die begint met ACO1. Er zijn geen accounts en geen wachtwoorden.

dashboard-sign-in-code = Leescode

dashboard-sign-in-go = Cijfers tonen

dashboard-sign-in-keep = In deze browser blijf je 12 uur aangemeld. Meld je op een gedeelde computer af als je klaar bent.

dashboard-sign-in-again = Al aangemeld? Open de pagina opnieuw

dashboard-sign-in-needed = Deze pagina is alleen voor het team. Meld je aan om haar te zien.

dashboard-sign-in-ended = Je aanmelding is voorbij. Plak de leescode opnieuw.

dashboard-signed-out = Je bent afgemeld.

dashboard-code-wrong = Deze server kent deze code niet. Vraag je coördinator of het de juiste is.

dashboard-code-revoked = Deze code is vervangen. Vraag je coördinator om de nieuwe leescode.

dashboard-code-role = Deze code is niet om cijfers te lezen. Vraag je coördinator om de leescode.

dashboard-code-address = In deze code staat een adres dat niet veilig is. Vraag je coördinator om een nieuwe.

dashboard-code-trailing = Er staat iets achter het einde van de code. Plak alleen de code.

dashboard-problem-title = Deze pagina kan niet worden getoond

dashboard-problem-missing = Op dit adres is geen pagina.

dashboard-problem-team = Je bent aangemeld voor een ander team.

dashboard-problem-site = Het team heeft geen locatie “{ $code }”.

dashboard-problem-filter = Het adres vraagt om “{ $what }”, en dat is er niet.

dashboard-problem-twice = “{ $what }” staat twee keer in het adres.

dashboard-problem-unreleased = { $span } is nog niet vrijgegeven. Een maand wordt één keer vrijgegeven, 14 dagen na het einde, en blijft dan zoals ze is.

dashboard-problem-file = Dit bestand kan niet voor deze tijd worden gemaakt. Kies een andere tijd of een ander bestand.

dashboard-problem-origin = Dit formulier kwam niet van een pagina van deze server, dus er is niets gedaan. Open de pagina opnieuw en verstuur het daar. Helpt dat niet, neem dan een nieuwere browser.

dashboard-problem-form = Dit formulier kon niet worden gelezen. Open de pagina opnieuw en verstuur het daar.

dashboard-problem-busy = De server heeft te veel te doen. Probeer het zo meteen opnieuw.

dashboard-problem-failed = De cijfers kunnen nu niet worden gelezen. Er is niets verloren. Probeer het later.

dashboard-problem-method = Zo kan dit adres niet worden gebruikt.

dashboard-problem-public = Dit team heeft geen openbare pagina.

dashboard-way-overview = Naar het overzicht

dashboard-way-front = Naar de eerste pagina
