estimates-text = Deeq-bixiyeyaasha qaar waxay weydiiyaan inta qof ee la caawiyay iyo kooxaha ay ka yimaadeen. Acollida cidna waxba ma weydiiso, dadna ma tiriso. Sidaas darteed kooxdu halkan qiyaas ayay ku sheegi kartaa. Way ka gooni tahay tirinta oo dhan, waxayna sheegtaa sida loo helay.

estimates-never = Cidna ha weydiin, liisna ha u haysan.

estimates-list = Ilaa hadda la sheegay

estimates-none = Weli waxba lama sheegin.

estimates-new = Sheeg qiyaas

estimates-indicator = Maxay

estimates-number = Tiro

estimates-period = Waqtiga

estimates-method = Sida loo helay

estimates-method-more = Tusaale: madax la tiriyay saddex Khamiis, ku dhufo maalmaha furan. Magacyo ha qorin.

estimates-role = Yaa ka masuul ah

estimates-save = Sheeg

estimates-saved = Qiyaasta waa la sheegay.

estimates-removed = Waa laga saaray: { $what }, { $period }.

estimates-not-there = Qiyaastan hadda ma jirto.

estimates-check = Qiyaasta weli lama sheegin. Eeg waxa la calaamadiyay.

estimates-outputs = Cunto iyo alaab

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Qor tiro dhan 0 ilaa { $most }, calaamad iyo erey la’aan.

estimates-bad-method = Ku qor 1 ilaa { $most } xaraf sida loo helay.

estimates-bad-future = Waqtigani weli ma bilaaban.

estimates-bad-choice = Liiska ka dooro.

estimates-bad-whole = Tani way ka badan tahay qiyaasta dadka oo dhan ee isla waqtigaas.

estimates-bad-many = Qiyaasuhu aad bay u badan yihiin. Mid dib u sheeg halkii aad mid ku dari lahayd.

indicator-output-1-1 = 1.1 Qiimaha cuntada iyo alaabta, yuuro

indicator-output-1-1-1 = 1.1.1 Qiimaha cuntada, yuuro

indicator-output-1-1-1-1 = 1.1.1.1 Qiimaha cuntada dadka guri la’aanta ah, yuuro

indicator-output-1-1-1-2 = 1.1.1.2 Qiimaha cuntada kooxaha kale, yuuro

indicator-output-1-1-2 = 1.1.2 Qiimaha alaabta, yuuro

indicator-output-1-1-2-1 = 1.1.2.1 Qiimaha alaabta carruurta, yuuro

indicator-output-1-1-2-2 = 1.1.2.2 Qiimaha alaabta dadka guri la’aanta ah, yuuro

indicator-output-1-1-2-3 = 1.1.2.3 Qiimaha alaabta kooxaha kale, yuuro

indicator-output-1-2 = 1.2 Cuntada la qaybiyay, tan

indicator-output-1-2-1 = 1.2.1 Qaybta cuntada ee la bixiyay qaadista iyo kaydinta oo keliya, boqolkiiba

indicator-output-1-2-2 = 1.2.2 Qaybta cuntada ee sanduuqu bixiyay, boqolkiiba

indicator-support-2-1 = 2.1 Dadka cunto helay

indicator-support-2-2 = 2.2 Dadka alaab helay

indicator-support-2-3 = 2.3 Dadka kuubanno helay

indicator-recipients-all = dhammaan

indicator-recipients-children = ka yar 18 sano

indicator-recipients-age_18_29 = 18 ilaa 29 sano

indicator-recipients-women = haween

indicator-recipients-age_65 = 65 sano iyo ka badan

indicator-recipients-disability = naafo

indicator-recipients-third_country = muwaaddiniinta waddamo saddexaad

indicator-recipients-foreign_background = asal shisheeye iyo dad laga tiro badan yahay

indicator-recipients-homeless = guri la’aan

estimate-role-coordinator = Isku-duwaha kooxda

estimate-role-site_lead = Qofka goob maamula

estimate-role-accountant = Qofka xisaabta haya

estimate-role-surveyor = Qofka sameeyay sahanka sanduuqa
