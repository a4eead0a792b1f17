welcome-title = پہلے قدم

welcome-count-title = مدد کی گنتی، لوگوں کی نہیں

welcome-count-text = ہر مدد کے لیے ایک نشان۔ کسی سے کچھ نہیں پوچھا جاتا، کسی کے بارے میں کچھ نہیں لکھا جاتا۔

welcome-offline-title = رابطے کے بغیر چلتا ہے

welcome-offline-text = ہفتوں رابطے کے بغیر گنیں۔ ہر نشان فوراً محفوظ ہوتا ہے اور رابطہ ہونے پر بھیجا جاتا ہے۔

welcome-stored-title = یہ آلہ کیا محفوظ رکھتا ہے

welcome-stored-text = ایک جگہ، ایک ہفتہ اور ہر قسم کی مدد کتنی بار۔ یہ کبھی نہیں کہ کس کو ملی یا کس نے گنی۔

welcome-next = آگے

welcome-before = پیچھے

welcome-skip = چھوڑیں

welcome-join = ٹیم میں شامل ہوں

welcome-card = کارڈ { $card } از { $cards }
