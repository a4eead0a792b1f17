handover-title = تحویل شیفت

handover-now = اکنون تحویل بده

handover-counted = شمارش امروز در این دستگاه

handover-sum =
    { $count ->
        [one] { $count } مراجعه
       *[other] { $count } مراجعه
    }

handover-unmet =
    { $count ->
        [one] { $count } بار کمک ممکن نشد
       *[other] { $count } بار کمک ممکن نشد
    }

handover-text = شیفت پایان می‌یابد و صفحه پاک و قفل می‌شود. همهٔ شمارش‌ها بدون اتصال هم می‌ماند.

handover-row = { $service }: { $count }
