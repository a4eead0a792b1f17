trouble-title = Tiradaada hadda lama furi karo

trouble-in-use = Acollida daaqad kale ayay ku furan tahay. Taas isticmaal, ama xir oo mar kale isku day.

trouble-newer = Tiradan waxaa kaydiyay Acollida ka cusub. Tan cusboonaysii si aad u sii tiriso. Waxba ma lumin, waxbana lama beddelin.

trouble-folder = Galka { $folder } lama isticmaali karo. Hubi inuu jiro oo aad wax ku qori karto, kadib mar kale isku day.

trouble-unwritable = Kaydka qalabku waa buuxaa ama wax laguma qori karo. Meel bannee, kadib mar kale isku day. Waxba ma lumin.

trouble-damaged = Faylka tiradu waa kharaab. Ha tirtirin. Tan tus isku-duwaha; wixii la diray kooxda ayay la jiraan.

trouble-random = Nidaamkani ma bixiyo tirooyin bakhtiyaanasiib oo ammaan ah, la’aantoodna wax sax hal mar looma tirin karo. Qalabka dib u kici.

trouble-reason = Sababta, cidda ku caawinaysa

trouble-again = Mar kale isku day

trouble-close = Xir

trouble-export = Tirada fayl u kaydi

trouble-exported = Waa la kaydiyay: { $file }

trouble-not-exported = Faylka lama kaydin karin. Hubi kaydka qalabka.
