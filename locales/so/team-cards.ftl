team-all-sites = Goobaha oo dhan

team-all-services = Adeegyo dhan

team-all-kinds = Noocyo dhan

team-some-sites =
    { $count ->
        [one] { $count } goob
       *[other] { $count } goobood
    }

team-some-services =
    { $count ->
        [one] { $count } adeeg
       *[other] { $count } adeeg
    }

team-some-kinds =
    { $count ->
        [one] { $count } nooc
       *[other] { $count } nooc
    }

team-choose-sites = Goobahee

team-choose-services = Adeegyadee

team-choose-kinds = Noocyadee caawimo

team-only = Keliya { $what }

team-show-all = Tus dhammaan

team-and = { $first }; { $second }

team-more = { $share } ka badan { $period } ({ $count })

team-fewer = { $share } ka yar { $period } ({ $count })

team-as-many = La mid ah { $period } ({ $count })

team-year-none = Sanad ka hor tiro ma jirto

team-mark = Xariiqda: sanad ka hor

team-mark-label = { $bar } Sanad ka hor: { $count }.

team-chart = Shax-bar

team-table = Jadwal

team-rows-time = Waqti

team-rows-sites = Goobo

team-rows-kinds = Noocyo

team-column-all = Dhan

team-row-sum = Wadar

team-row-unmet = { $row } Lama caawin karin: { $count }.

team-targets = Bartilmaameed

team-target-of = { $count } ee { $target }

team-target-label = { $kind }: { $count } ee { $target }, { $share }

team-target-reached = La gaadhay

team-targets-whole = Goobaha oo dhan wadar ahaan

team-reports = Shift-yada la sheegay

team-reports-weeks =
    { $count ->
        [one] Toddobaadkii u dambeeyay
       *[other] { $count } toddobaad ee u dambeeyay
    }

team-shifts =
    { $count ->
        [0] Shift lama sheegin
        [one] { $count } shift
       *[other] { $count } shift
    }

team-report-counted = La tiriyay

team-report-open = Furnaa, cidna ma iman

team-report-none = War ma jiro

team-report-label = { $site }. Toddobaadyo la tiriyay: { $counted }; furnaa, cidna ma iman: { $open }; war ma jiro: { $none }.

team-report-of = { $count } ee { $whole }

team-late =
    { $count ->
        [one] Tan iyo { $since }, { $count } adeeg-siin oo toddobaad hore ah ayaa dib ka yimid
       *[other] Tan iyo { $since }, { $count } adeeg-siin oo toddobaadyo hore ah ayaa dib ka yimid
    }

team-unmet-share = { $share } dhammaan adeeg-siinta

team-nothing = Waqtigan halkan waxba lagama tirin
