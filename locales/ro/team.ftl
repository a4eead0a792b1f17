### Team figures.

team-earlier = Înainte
team-later = După
team-share = Ponderea serviciilor
team-by-site = După loc
team-by-week = Săptămână cu săptămână
team-by-month = Lună cu lună

team-week = Săptămâna { $week }
team-week-short = { $week }

team-as-of = Date: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period }, în total: { $count }
team-before-none = Nimic anterior pentru comparație

team-unmet-sum =
    { $count ->
        [0] Niciodată
        [one] { $count } dată
        [few] { $count } ori
       *[other] { $count } de ori
    }
team-site-unknown = Alt loc

team-small-print = Intervenții, nu persoane: cine primește ajutor de cinci ori este numărat de cinci ori și nimeni nu este trecut pe listă. Acestea sunt cifrele exacte ale echipei. Cresc o dată pe zi, iar cifrele mici ale săptămânii în curs apar după ce aceasta se încheie. Ce iese din echipă trebuie să ascundă cifrele mici.

team-no-key-title = Un cod pentru citit
team-no-key-text = Cifrele echipei cer un cod care le poate citi. Îl are coordonarea; lipiți-l la Sincronizare.
team-none-title = Încă nu sunt cifre
team-none-text = Cifrele vin cu următoarea conexiune.
