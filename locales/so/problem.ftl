problem-offline = Xiriir ma jiro. Tiradaadu qalabkan ayay ku badbaado, waxaana la diri doonaa marka xiriir jiro.
problem-no-tor = Xiriir Tor mara ma jiro. Hubi in Tor ama Orbot uu qalabkan ka shaqaynayo. Tiradaadu halkan ayay ku badbaado.
problem-not-acollida = Cinwaanku wuu jawaabayaa, laakiin ma aha seerfar Acollida. Isku-duwaha weydii in koodhku sax yahay.
problem-certificate = Seerfarkani ma caddayn karin inuu kooxdaada yahay, sidaas darteed waxba lama dirin. Isku day shabakad kale. Haddii aysan caawin, isku-duwaha weydii koodh cusub.
problem-key-wrong = Seerfarku ma aqbalo koodhka qalabkan. Tiradaadu way kaydsan tahay. Isku-duwaha weydii koodh cusub.
problem-key-revoked = Koodhka qalabkan waa la beddelay. Tiradaadu way kaydsan tahay. Isku-duwaha weydii koodh cusub.
problem-team-unknown = Seerfarku kooxdan ma yaqaan. Tiradaadu way kaydsan tahay. Isku-duwaha weydii in koodhku sax yahay.
problem-server-busy = Seerfarku waa mashquul. Tiradaadu way kaydsan tahay; barnaamijku isagaa mar kale isku dayaya.
problem-too-large = Hal dirid ayaa seerfarka ku weynaatay. Tiradaadu way kaydsan tahay. Hubi in cusboonaysiin jirto oo isku-duwaha u sheeg.
problem-clock-wrong = Taariikhda ama saacadda qalabkan waxay u muuqataa khalad. Sax, kadib mar kale isku-dir.

problem-site-unknown = Seerfarku ma yaqaan goobta “{ $site }”. Tiradeedu halkan ayay kaydsan tahay. Isku-duwaha weydii inuu goobta ku daro.
problem-kind-not-enabled = Kooxdaadu hadda ma tiriso “{ $kind }”. Tiradan halkan ayay kaydsan tahay. Isku-duwaha weydii inuu daaro.
problem-day-future = Tiradani waa maalin aan weli bilaaban. Halkan ayay kaydsan tahay. Hubi taariikhda qalabka.
problem-period-archived = Tiradani aad ayay ugu duugowday seerfarka. Qalabkan ayay ku kaydsan tahay. U sheeg isku-duwaha.
problem-caps-exceeded = Tiradu way ka badan tahay inta seerfarku warqad keliya ku qaato. Halkan ayay kaydsan tahay. U sheeg isku-duwaha.
problem-refused = Seerfarku tiradan ma qaadan (sabab: { $reason }). Halkan ayay kaydsan tahay. U sheeg isku-duwaha.
problem-shortfall = { $count ->
    [one] Seerfarka waxaa ka maqan { $count } taabasho oo hal dirid ah. Astaantan waxay u muuqataa in la koobiyeeyay ama la soo celiyay. U sheeg isku-duwaha.
   *[other] Seerfarka waxaa ka maqan { $count } taabasho oo hal dirid ah. Astaantan waxay u muuqataa in la koobiyeeyay ama la soo celiyay. U sheeg isku-duwaha.
}

problem-no-server = Kooxdaadu seerfar la’aan ayay ku shaqaysaa. Tiradu qalabkan ayay ku hadhaysaa.
problem-store-unwritable = Qalabkani wax ma kaydin karin. Waxaa laga yaabaa in kaydku buuxo. Meel bannee, kadib mar kale isku day.
problem-store-newer = Tiradan waxaa kaydiyay nooc ka cusub Acollida. Cusboonaysii barnaamijka si aad u furto; waxba ma lumin.
problem-store-in-use = Tiradani daaqad kale ayay ku furan tahay. Taas isticmaal, ama marka hore xir.

problem-code-empty = Weli koodh ma jiro. Dheji koodhka isku-duwuhu ku siiyay.
problem-code-not-acollida = Kani ma aha koodh Acollida. Koodhka oo dhan mar kale koobi garee oo halkan ku dheji.
problem-code-newer = Koodhkan waxaa loo sameeyay nooc ka cusub Acollida. Cusboonaysii barnaamijka, kadib mar kale dheji.
problem-code-damaged = Qaybta { $group } ee koodhka, “{ $text }”, sax ma aha. Barbar dhig kii asalka ahaa.
problem-code-incomplete = Dhammaadka koodhka ayaa maqan. Koodhka oo dhan koobi garee oo mar kale dheji.
problem-code-address = Cinwaanka koodhkan ku jira ammaan ma aha, sidaas darteed lama isticmaalin. Isku-duwaha weydii koodh cinwaankiisu ku bilowdo https.
problem-code-other-team = Koodhkani waa koox kale. Qalabkani hal koox oo keliya ayuu u tiriyaa; kooxda kale u isticmaal astaan ama qalab kale.

problem-amount = Dooro tiro u dhaxaysa { $least } iyo { $most }.
problem-take-back = Kama noqon kartid wax ka badan inta qalabkani halkan ku tiriyay.
problem-nothing-to-undo = Wax laga noqdo ma jiro.
problem-site-not-listed = Goobtani kuma jirto liiska kooxdaada. Mid kale dooro.
problem-no-site = Marka hore dooro goob, kadib tiri.
problem-day-closed = Maalintani way xiran tahay: weli ma iman ama waa hore. Maalin kale dooro.

problem-shift-open = Halkan shift ayaa horey uga furan. Marka hore dhammee.

problem-shift-none = Shift furan ma jiro.

problem-shift-counted = Shift-kan wax ayaa lagu tiriyay, markaa lagama noqon karo. Dhammee.

problem-not-coordinator = Qalabkani kooxda ma beddeli karo. Koodhka isku-duwaha ayaa loo baahan yahay.

problem-team-invalid = Kooxda sidan looma kaydin karo. Hubi magacyada, goobaha iyo tirooyinka.

problem-team-changed = Qof kale ayaa intaas kooxda beddelay. Isbeddelkaagu weli ma kaydsana. Eeg waxa cusub, kadib mar kale kaydi.

problem-site-in-use = Goob tiro leh waa inay liiska ku hadhaa. Magaceeda waad beddeli kartaa.

problem-not-released = Weli ma jirto tiro la daabici karo oo wakhtigan ah. Bil waxaa la daabacaa laba toddobaad ama ka badan kadib dhammaadkeeda.

problem-file-unwritable = Faylka halkaas laguma qori karin. Dooro meel kale ama meel bannee.
