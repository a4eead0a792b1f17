team-all-sites = سب جگہیں

team-all-services = سب خدمات

team-all-kinds = سب قسمیں

team-some-sites =
    { $count ->
        [one] { $count } جگہ
       *[other] { $count } جگہیں
    }

team-some-services =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمات
    }

team-some-kinds =
    { $count ->
        [one] { $count } قسم
       *[other] { $count } قسمیں
    }

team-choose-sites = کون سی جگہیں

team-choose-services = کون سی خدمات

team-choose-kinds = مدد کی کون سی قسمیں

team-only = صرف { $what }

team-show-all = سب دکھائیں

team-and = { $first }؛ { $second }

team-more = { $period } سے { $share } زیادہ ({ $count })

team-fewer = { $period } سے { $share } کم ({ $count })

team-as-many = { $period } کے برابر ({ $count })

team-year-none = ایک سال پہلے کے اعداد نہیں

team-mark = آڑی لکیر: ایک سال پہلے

team-mark-label = { $bar } ایک سال پہلے: { $count }۔

team-chart = چارٹ

team-table = جدول

team-rows-time = وقت

team-rows-sites = جگہیں

team-rows-kinds = قسمیں

team-column-all = سب

team-row-sum = کل

team-row-unmet = { $row } مدد نہ ہو سکی: { $count }۔

team-targets = ہدف

team-target-of = { $target } میں سے { $count }

team-target-label = { $kind }: { $target } میں سے { $count }، { $share }

team-target-reached = پورا ہوا

team-targets-whole = سب جگہوں کا مجموعہ

team-reports = درج شدہ شفٹیں

team-reports-weeks =
    { $count ->
        [one] پچھلا ہفتہ
       *[other] پچھلے { $count } ہفتے
    }

team-shifts =
    { $count ->
        [0] کوئی شفٹ درج نہیں
        [one] { $count } شفٹ
       *[other] { $count } شفٹیں
    }

team-report-counted = گنا گیا

team-report-open = کھلا، کوئی نہیں آیا

team-report-none = اطلاع نہیں

team-report-label = { $site }۔ گنے گئے ہفتے: { $counted }؛ کھلا، کوئی نہیں آیا: { $open }؛ اطلاع نہیں: { $none }۔

team-report-of = { $whole } میں سے { $count }

team-late =
    { $count ->
        [one] { $since } سے پچھلے ہفتوں کا { $count } رابطہ دیر سے آیا
       *[other] { $since } سے پچھلے ہفتوں کے { $count } رابطے دیر سے آئے
    }

team-unmet-share = تمام رابطوں کا { $share }

team-nothing = اس وقت میں یہاں کچھ نہیں گنا گیا
