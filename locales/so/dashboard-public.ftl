public-title = Waxa { $team } bixiso

public-text = Cunto, daryeel caafimaad iyo talo, iyada oo aan warqado la weydiin. Intan jeer ayaa la caawiyay. Cidna lama diiwaangelin.

public-month = { $month }: qiyaastii { $count } jeer ayaa la caawiyay.

public-service = { $service }: { $count }

public-within = Tiradu waxay ku leexan kartaa { $within }.

public-none = Weli waxba lama faafin. Bisha ugu horreysa waxay halkan ka soo muuqataa 14 maalmood kaddib dhammaadkeeda.

public-how = Tirooyinkan waa la sugay si loo faafiyo: mid kasta waxaa lagu daray nasiib yar, si aan cidna looga dhex heli karin.
