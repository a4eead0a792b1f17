stored-title = کیا محفوظ ہوتا ہے

stored-open = ہم کیا رکھتے ہیں، کیا حوالے کر سکتے ہیں

stored-intro = یہ پروگرام جو کچھ رکھتا ہے، جدول بہ جدول، ابھی اپنی ہی فائل سے پڑھا ہوا۔ جو یہاں نہیں وہ نہیں رکھا جاتا اور کسی کو نہیں دیا جا سکتا۔

stored-device = اس آلے پر

stored-server = ٹیم کے سرور پر، اگر ہو

stored-tells-label = جس کے ہاتھ لگے وہ جان سکتا ہے

stored-columns = کالم: { $columns }

stored-never = کہیں نہیں: نام، کاغذات، اصل وطن، پتے، دن کا وقت، مقام، یا کس نے گنا۔ ان کا کوئی کالم نہیں۔

stored-free = وکیلوں کے لیے: ”acollida stored“ یہ صفحہ متن میں چھاپتا ہے۔

stored-holds-batch = زیرِ استعمال شیٹیں: ایک جگہ اور ایک ہفتہ، ایک بے ترتیب نمبر کے تحت۔

stored-holds-batch_cell = ان شیٹوں پر ہر قسم کی مدد اب تک کتنی۔

stored-holds-change = وہی گنتی اس شکل میں جسے آلات ملاتے ہیں۔

stored-holds-contribution = اس آلے کی اور دوسروں کی بند شیٹیں جن کی گنتی یہ لے جاتا ہے: جگہ، ہفتہ، اعداد۔

stored-holds-day_tally = اس آلے نے پچھلے ہر دن کتنا گنا، زیادہ سے زیادہ 14 دن۔

stored-holds-figures = ٹیم کے مجموعے جیسے سرور سے آخری بار پڑھے گئے۔

stored-holds-membership = آلہ کس ٹیم کے لیے گنتا ہے، اس کا سرور اور ٹیم کے کوڈ کی کنجیاں۔

stored-holds-paper_sheet = ہر گنی گئی کاغذی شیٹ کی فائل کا چیک سم، تاکہ کوئی دو بار نہ گنی جائے۔

stored-holds-profile = ٹیم کا نام، اس کی جگہیں اور وہ کیا گنتی ہے۔

stored-holds-server = آلہ آخری بار کب سرور تک پہنچا اور سرور کے پاس کون سا کھاتہ ہے۔

stored-holds-setting = آپ کے انتخاب: زبان، شکل، جگہ۔ اور اسکرین کا تالا، اور استعمال کا آخری دن۔

stored-holds-sheet = شیٹیں اپنی ساری ملائی ہوئی گنتی کے ساتھ: جگہ، ہفتہ، اعداد۔

stored-tells-batch = کہ اس ہفتے کسی جگہ کسی نے گنا۔ یہ نہیں کہ کس نے، نہ مدد لینے والوں کے بارے میں کچھ۔

stored-tells-batch_cell = 41 کھانے جیسے اعداد۔ یہ نہیں کہ کس کے لیے۔

stored-tells-change = بند شیٹوں سے زیادہ کچھ نہیں۔

stored-tells-contribution = کہ کسی ہفتے کسی جگہ کتنی مدد ہوئی۔ نہ کس دن، نہ کس کی، نہ کس نے گنا۔

stored-tells-day_tally = کہ اس آلے نے کسی دن کسی جگہ کتنا گنا۔ نہ کس وقت، نہ کس کی مدد ہوئی۔

stored-tells-figures = کہ ٹیم نے کتنی مدد کی، ہفتے اور جگہ کے لحاظ سے۔

stored-tells-membership = کہ یہ آلہ ٹیم کا ہے۔ کنجیوں سے گنتی شامل کی یا مجموعے پڑھے جا سکتے ہیں: آلہ کھو جائے تو نئے کوڈ مانگیں۔

stored-tells-paper_sheet = کہ کوئی خاص فائل یہاں گنی گئی یا نہیں، اس کے لیے جس کے پاس وہی فائل ہو۔

stored-tells-profile = کہ ٹیم کہاں کام کرتی ہے اور کیا دیتی ہے۔

stored-tells-server = کہ ایپ اس وقت استعمال میں تھی۔

stored-tells-setting = کہ ایپ کیسے ترتیب دی گئی، آخری جگہ، اور استعمال کا آخری دن۔

stored-tells-sheet = کہ کسی ہفتے کسی جگہ کتنی مدد ہوئی۔

stored-server-holds-area = ہر ٹیم اپنے شہر کے علاقوں کو کیا کہتی ہے۔

stored-server-holds-arrived = جو آج آیا۔ یہ کل مجموعوں میں شامل ہوگا، تاکہ کوئی رابطوں کو ایک ایک کر کے آتا نہ دیکھے۔

stored-server-holds-carried = دیر سے آنے والی گنتی میں سے وہ جو شائع ہونے والے اگلے مہینے میں گنی جائے گی۔

stored-server-holds-cell = جو گنا جا سکتا ہے اس کی فہرست۔

stored-server-holds-counted = مجموعوں میں شامل شیٹوں کے بے ترتیب نمبر، تاکہ کوئی دو بار نہ گنی جائے۔

stored-server-holds-dhis2_code = اعداد و شمار کے کسی اور نظام میں ٹیم کی جگہوں اور مدد کی قسموں کے نام۔

stored-server-holds-estimate = وہ اعداد جو مالی مدد دینے والا ادارہ مانگتا ہے اور جن کا اندازہ لگایا گیا، اور یہ کہ کیسے؛ کبھی گنے نہیں گئے۔

stored-server-holds-key_hash = ٹیم کی کنجیاں پہچاننے کے لیے جو چاہیے، خود کنجیاں نہیں۔

stored-server-holds-kind = ہر ٹیم مدد کی کون سی قسمیں گنتی ہے۔

stored-server-holds-late = مجموعوں میں سے وہ جو ہفتہ بند ہونے کے بعد آیا۔

stored-server-holds-ledger = ایک بے ترتیب عدد جو اس کھاتے کا نام ہے۔

stored-server-holds-offered = ٹیم نے ہر مہینے مدد کی کون سی قسمیں دیں۔

stored-server-holds-refreshed = وہ دن جس تک ٹیم کے اعداد تازہ ہیں؛ سب کے لیے ایک ہی۔

stored-server-holds-released = کون سے مہینے شائع ہوئے۔

stored-server-holds-released_band = جو عمر کے لحاظ سے شائع ہوا: مجموعے جن میں جان بوجھ کر چھوٹی غلطیاں رکھی گئی ہیں۔

stored-server-holds-released_kind = جو مدد کی قسم کے لحاظ سے شائع ہوا: مجموعے جن میں جان بوجھ کر چھوٹی غلطیاں رکھی گئی ہیں۔

stored-server-holds-seal = بند ہفتوں کے چیک سم، تاکہ کوئی انہیں چپکے سے بدل نہ سکے۔

stored-server-holds-site = ہر ٹیم کی جگہیں۔

stored-server-holds-team = ٹیمیں: نام، ہر نشان کے ساتھ کیا درج ہوتا ہے، اور آلات کے قاعدے۔

stored-server-holds-total = مجموعے: ہر قسم کی مدد کتنی، جگہ اور ہفتے کے لحاظ سے۔

stored-server-tells-area = کہ ٹیم اپنے شہر کے حصوں کو کیا کہتی ہے۔

stored-server-tells-arrived = کہ آج صبح سے کتنی مدد کی اطلاع آئی، جگہ اور ہفتے کے لحاظ سے۔

stored-server-tells-carried = کہ کتنی مدد کی اطلاع دیر سے آئی، جگہ کے لحاظ سے۔

stored-server-tells-cell = کسی کے بارے میں کچھ نہیں؛ ہر جگہ ایک سا ہے۔

stored-server-tells-counted = کہ کسی ہفتے کتنی شیٹیں آئیں اور کتنی بڑی۔ نہ کس سے، نہ کتنے آلات سے۔

stored-server-tells-dhis2_code = کسی اور نظام کے کوڈ۔

stored-server-tells-estimate = کہ ٹیم نے کیا اندازہ لگایا، اور اندازہ لگانے والے کا عہدہ۔

stored-server-tells-key_hash = کہ ٹیم کی کتنی کنجیاں تھیں۔

stored-server-tells-kind = کہ ٹیم کیا مدد دیتی ہے۔

stored-server-tells-late = کہ کتنی مدد کی اطلاع دیر سے آئی، جگہ اور ہفتے کے لحاظ سے۔

stored-server-tells-ledger = کسی کے بارے میں کچھ نہیں۔

stored-server-tells-offered = کہ ٹیم کیا مدد دیتی ہے۔

stored-server-tells-refreshed = کہ اس دن سرور چل رہا تھا۔

stored-server-tells-released = ایسا کچھ نہیں جو شائع نہ ہوا ہو۔

stored-server-tells-released_band = ایسا کچھ نہیں جو شائع نہ ہوا ہو۔

stored-server-tells-released_kind = ایسا کچھ نہیں جو شائع نہ ہوا ہو۔

stored-server-tells-seal = کہ کسی ہفتے کی کتنی شیٹیں تھیں۔ یہ نہیں کہ کس سے آئیں۔

stored-server-tells-site = کہ ٹیم کہاں کام کرتی ہے، جیسا اس نے خود لکھا۔

stored-server-tells-team = کہ کون سی ٹیمیں یہ سرور استعمال کرتی ہیں۔

stored-server-tells-total = کہ کتنی مدد دی گئی، جگہ اور ہفتے کے لحاظ سے۔ اس سے آگے تقسیم نہیں ہو سکتی۔

stored-server-holds-target = ہر ٹیم قسم کے لحاظ سے کتنی مدد دینا چاہتی ہے۔

stored-server-tells-target = ٹیم کیا دینا چاہتی ہے۔

stored-files = اس کے ساتھ، الگ فائلوں میں

## @family stored-file-holds

stored-file-holds-key = گنتی کی کنجی، مقفل: کوڈ یا خفیہ جملے سے، اگر لگا ہو۔

stored-file-holds-device = دوسری کنجی، جس کے بغیر پہلی نہیں کھلتی۔

stored-file-holds-tries = لگاتار کتنے غلط کوڈ لکھے گئے۔

stored-file-holds-look = تالے کی اسکرین کی زبان اور شکل۔

stored-file-holds-taps = تالے کے دوران لگے نشان، ہر ایک یوں مہر بند کہ صرف تالا کھولنے سے کھلے۔

## @family stored-file-tells

stored-file-tells-key = کہ ایپ تیار کی گئی ہے، اور اسے کھولنے کے لیے کچھ پوچھا جاتا ہے یا نہیں۔

stored-file-tells-device = اکیلی کچھ نہیں۔ پہلی کے ساتھ مل کر گنتی کھول دیتی ہے، سوائے اس کے کہ کوڈ یا خفیہ جملہ لگا ہو۔

stored-file-tells-tries = کہ کسی نے کوشش کی۔

stored-file-tells-look = کہ ایپ کس زبان میں ہے۔

stored-file-tells-taps = کہ تالا لگنے کے بعد کتنی بار نشان لگایا گیا۔ نہ کس چیز کا، نہ کس کے لیے۔

##
