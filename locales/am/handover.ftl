handover-title = አስረክብ

handover-now = አሁን አስረክብ

handover-counted = ዛሬ በዚህ መሣሪያ የተቆጠረ

handover-sum =
    { $count ->
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }

handover-unmet =
    { $count ->
        [one] { $count } መርዳት አልተቻለም
       *[other] { $count } መርዳት አልተቻለም
    }

handover-text = ፈረቃው ያበቃል፤ ስክሪኑ ይጸዳል እና ይቆለፋል። ሁሉም ቆጠራ ያለ ግንኙነትም ይቀመጣል።

handover-row = { $service }፦ { $count }
