share-open = بانٹیں

share-title = متن کے طور پر بانٹیں

share-copy = نقل کریں

share-copied = نقل ہو گیا

share-text = متن

share-note-mine = صرف اس آلے کی گنتی۔ متن میں نہ کوئی جگہ ہے نہ کوئی شخص۔

share-note-team = یہ ٹیم کے درست اعداد ہیں، ٹیم کے اندر استعمال کے لیے۔ شائع نہ کریں: چھوٹا عدد کسی کی طرف اشارہ کر سکتا ہے۔

share-mine-head = اس آلے پر گنا گیا: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }، { $dates }

share-only = صرف: { $what }

share-contacts-not-people = رابطے، لوگ نہیں: جسے پانچ بار مدد ملی وہ پانچ بار گنا گیا۔

share-inside = ٹیم کے اندر استعمال کے لیے درست اعداد؛ اشاعت کے لیے نہیں۔

share-file-title = اسپریڈشیٹ کے طور پر محفوظ کریں

share-file-released = قابلِ اشاعت اعداد محفوظ کریں

share-file-hand-on = قابلِ اشاعت اعداد بانٹیں

share-file-released-note = دوسروں کے لیے بھی: چھوٹے اعداد چھپائے گئے ہیں اور ہر عدد میں تھوڑا سا اتفاقی فرق ہے۔

share-file-internal = درست اعداد محفوظ کریں

share-file-running = فائل لائی جا رہی ہے…

share-file-saved = محفوظ ہو گئی: { $file }
