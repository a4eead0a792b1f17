### @server
### The page for everybody, if a team wants one: what was given in the last released months, in plain words.

# $team (String)
public-title = What { $team } gives
public-text = Food, medical care and advice, without asking for papers. This is how often help was given. Nobody was registered.
# $month (String) "May 2026"
# $count (String) "4,230"
public-month = In { $month }, help was given about { $count } times.
# Of a service. $service: "Food"; $count: "3,100" or "<5".
# $service (String)
# $count (String)
public-service = { $service }: { $count }
# $within (Number) how far the sum may be off
public-within = The number may be off by { $within }.
public-none = Nothing is released yet. The first month appears here 14 days after its end.
public-how = These numbers are made safe to publish: a little chance is added to each, so that nobody can be found in them.
