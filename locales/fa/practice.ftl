practice-banner = تمرین: چیزی شمرده نمی‌شود

practice-leave = خروج

practice-start = تمرین

practice-text = همه‌چیز را با گروهی ساختگی امتحان کنید. چیزی شمرده یا فرستاده نمی‌شود.

practice-team = گروه تمرینی

practice-site-one = آشپزخانهٔ تمرینی

practice-site-two = گشت شبانهٔ تمرینی

practice-refused = هنگام تمرین نمی‌شود. اول از تمرین بیرون بیایید.

practice-title = تمرین
