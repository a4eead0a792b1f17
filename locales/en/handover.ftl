### Handing a shared device over to the next shift.

# Button, and title of the sheet. At most 16 letters.
handover-title = Hand over
# The main button of the sheet: ends the shift and locks. At most 20 letters.
handover-now = Hand over now
# Heading of the totals of this day on this device.
handover-counted = Counted today on this device
# $count (Number) contacts counted today
handover-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
# $count (Number) contacts who came and could not be helped
handover-unmet =
    { $count ->
        [one] { $count } could not be helped
       *[other] { $count } could not be helped
    }
handover-text = The shift ends and the screen is cleared and locked. Every count is kept, without a connection too.
# A row of the sheet, as a screen reader says it.
# $service (String) Food, Medical or Advice
# $count (Number)
handover-row = { $service }: { $count }
