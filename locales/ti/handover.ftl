handover-title = ኣረክብ

handover-now = ሕጂ ኣረክብ

handover-counted = ሎሚ ኣብዚ መሳርሒ ዝተቖጽረ

handover-sum =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }

handover-unmet =
    { $count ->
        [one] { $count } ምሕጋዝ ኣይተኻእለን
       *[other] { $count } ምሕጋዝ ኣይተኻእለን
    }

handover-text = ፈረቓ ይውዳእ፤ ስክሪን ይጸርን ይዕጾን። ኩሉ ቆጸራ ብዘይ ርክብ እውን ይዕቀብ።

handover-row = { $service }፦ { $count }
