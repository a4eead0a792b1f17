settings-language = زبان
settings-theme = روشن اور گہرا
settings-theme-auto = سسٹم جیسا
settings-theme-light = روشن
settings-theme-dark = گہرا

about-motto = مدد گنیں، لوگ نہیں۔
about-version = ورژن { $version }
about-licence = آزاد سافٹ ویئر، GNU General Public License ورژن 3 یا اس کے بعد کے تحت۔ کوئی ضمانت نہیں۔
about-fonts = حروف: Noto Sans، SIL Open Font License 1.1۔
about-stored = یہ آلہ کیا محفوظ رکھتا ہے
about-stored-counts = گنتی: ایک جگہ، ایک ہفتہ اور ہر قسم کی مدد کتنی بار۔ یہ کبھی نہیں کہ کس کو ملی یا کس نے گنی۔
about-stored-days = ”میرے اعداد“ کے لیے اس آلے کی پچھلے 14 دنوں کی روزانہ گنتی۔ یہ آلے سے باہر نہیں جاتی۔
about-stored-code = ٹیم کا کوڈ، اس کی جگہیں اور مدد کی قسمیں، اور اس صفحے پر آپ کے انتخاب۔
about-never = نہ نام، نہ تاریخِ پیدائش، نہ کاغذات، نہ شہریت، نہ پتے، نہ وقت، نہ مقام۔ انہیں لکھنے کی کوئی جگہ ہی نہیں۔
about-server = سرور صرف مجموعے رکھتا ہے۔ وہ نہیں جان سکتا کہ گنتی کس آلے یا شخص سے آئی۔

settings-text-size = حروف کا سائز

settings-percent = { $percent }%

settings-contrast = زیادہ کنٹراسٹ

settings-contrast-text = تیز دھوپ اور تھکی آنکھوں کے لیے نمایاں لکیریں

settings-still = کم حرکت

settings-still-text = کچھ سرکتا یا چمکتا نہیں

settings-digits = ہندسے

settings-sight = آسانی سے دیکھنا

settings-hearing = آواز

settings-sound = ہر گنتی پر کلک کی آواز

settings-sound-text = دیکھے بغیر سنائی دیتا ہے کہ گن لیا گیا

settings-touch = ارتعاش

settings-felt = ہر گنتی پر ارتعاش

settings-felt-text = دیکھے بغیر محسوس ہوتا ہے کہ گن لیا گیا

settings-connection = رابطہ

settings-tor = بذریعہ Tor

settings-tor-text = سرور نہیں جانتے کہ آپ کہاں ہیں۔ اس آلے پر Tor یا Orbot چلنا چاہیے۔

settings-shared = مشترکہ آلہ

settings-kiosk = مشترکہ استعمال

settings-kiosk-text = جگہ مقرر ہے اور صرف گنتی دستیاب ہے۔ چھوڑنے کے لیے پہلے آلے کو تالا لگائیں۔

settings-kiosk-no-site = پہلے گننے کی جگہ چنیں۔
