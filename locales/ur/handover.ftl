handover-title = شفٹ سونپیں

handover-now = ابھی سونپیں

handover-counted = آج اس آلے پر گنا گیا

handover-sum =
    { $count ->
        [one] { $count } رابطہ
       *[other] { $count } رابطے
    }

handover-unmet =
    { $count ->
        [one] { $count } بار مدد نہ ہو سکی
       *[other] { $count } بار مدد نہ ہو سکی
    }

handover-text = شفٹ ختم ہو گی، اسکرین صاف اور بند ہو جائے گی۔ سب گنتی رابطے کے بغیر بھی محفوظ رہتی ہے۔

handover-row = { $service }: { $count }
