### @server
### The server's own pages for coordinators, read in a browser: what frames them, signing in, and what is
### said when a page cannot be shown. Plain, warm, short.

## What frames every page

# For keyboards and screen readers: the first link of a page.
dashboard-skip = Skip to the content
# The list of pages, for screen readers.
dashboard-nav = Pages
dashboard-overview = Overview
dashboard-trend = Over time
dashboard-downloads = Downloads
dashboard-estimates = Estimates
dashboard-method = Method
dashboard-sign-out = Sign out
# Marks that stand on every page with figures.
dashboard-mark-internal = Internal: exact – for the team only
dashboard-mark-released = Released
# The title of a browser's window. $page: "Overview"; $team: the team's name.
# $page (String)
# $team (String)
dashboard-window = { $page } – { $team }

## The first page

dashboard-front-title = How much help was given, never to whom
dashboard-front-text = This server adds up what teams counted: meals, consultations, advice. It keeps sums by site and week, and nothing about anybody.
dashboard-front-way = To see a team’s figures, sign in with its read code.

## Signing in

dashboard-sign-in = Sign in
dashboard-sign-in-text = Paste your team’s read code. It begins with ACO1. There are no accounts and no passwords.
dashboard-sign-in-code = Read code
dashboard-sign-in-go = Show the figures
dashboard-sign-in-keep = You stay signed in for 12 hours in this browser. On a shared computer, sign out when you are done.
# A link to the page that was asked for, after which the browser shows who it is.
dashboard-sign-in-again = Signed in already? Open the page again
dashboard-sign-in-needed = This page is for the team alone. Sign in to see it.
dashboard-sign-in-ended = Your sign-in has ended. Paste the read code again.
dashboard-signed-out = You are signed out.

## Why a code does not open the figures

dashboard-code-wrong = This server does not know this code. Ask your coordinator whether it is the right one.
dashboard-code-revoked = This code has been replaced. Ask your coordinator for the new read code.
dashboard-code-role = This code is not for reading figures. Ask your coordinator for the read code.
dashboard-code-address = This code names an address that is not safe. Ask your coordinator for a new one.
dashboard-code-trailing = There is something behind the end of the code. Paste the code alone.

## Pages that cannot be shown: a title, a sentence, a way on

dashboard-problem-title = This page cannot be shown
dashboard-problem-missing = There is no page at this address.
dashboard-problem-team = You are signed in for another team.
# $code (String) what the address says
dashboard-problem-site = The team has no site “{ $code }”.
# A part of the address that means nothing. $what: "kind=food.soup".
# $what (String)
dashboard-problem-filter = The address asks for “{ $what }”, which there is not.
# $what (String) the part of the address
dashboard-problem-twice = “{ $what }” stands twice in the address.
# $span (String) "May 2026"
dashboard-problem-unreleased = { $span } is not released yet. A month is released once, 14 days after its end, and stays as it is.
dashboard-problem-file = This file cannot be made of this time. Choose another time or another file.
dashboard-problem-origin = This form did not come from a page of this server, so nothing was done. Open the page again and send the form from there. If that does not help, use a newer browser.
dashboard-problem-form = This form could not be read. Open the page again and send it from there.
dashboard-problem-busy = The server has too much to do. Try again in a moment.
dashboard-problem-failed = The figures cannot be read just now. Nothing is lost. Try again later.
dashboard-problem-method = This address cannot be used like that.
dashboard-problem-public = This team has no public page.
dashboard-way-overview = To the overview
dashboard-way-front = To the first page
