handover-title = Overdragen

handover-now = Nu overdragen

handover-counted = Vandaag op dit apparaat geteld

handover-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacten
    }

handover-unmet =
    { $count ->
        [one] { $count } keer kon er niet worden geholpen
       *[other] { $count } keer kon er niet worden geholpen
    }

handover-text = De dienst eindigt, het scherm wordt leeggemaakt en vergrendeld. Elke telling is bewaard, ook zonder verbinding.

handover-row = { $service }: { $count }
