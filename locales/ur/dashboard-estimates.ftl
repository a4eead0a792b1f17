estimates-text = کچھ مالی مددگار پوچھتے ہیں کہ کتنے لوگوں کی مدد ہوئی اور کن گروہوں کے۔ Acollida کبھی کسی سے نہیں پوچھتا اور لوگوں کو نہیں گنتا۔ اس لیے ٹیم یہاں تخمینے کا اعلان کر سکتی ہے۔ یہ ہر گنتی سے الگ رہتا ہے اور بتاتا ہے کہ کیسے بنا۔

estimates-never = اس کے لیے کسی سے نہ پوچھیں اور کوئی فہرست نہ رکھیں۔

estimates-list = اب تک کے اعلان

estimates-none = ابھی کچھ اعلان نہیں ہوا۔

estimates-new = تخمینے کا اعلان کریں

estimates-indicator = کس کا

estimates-number = عدد

estimates-period = کس وقت کے لیے

estimates-method = کیسے بنا

estimates-method-more = مثلاً: تین جمعراتوں کو سر گنے، ضرب کھلے دن۔ کوئی نام نہیں۔

estimates-role = کون ذمہ دار ہے

estimates-save = اعلان کریں

estimates-saved = تخمینے کا اعلان ہو گیا۔

estimates-removed = ہٹا دیا گیا: { $what }، { $period }۔

estimates-not-there = یہ تخمینہ اب موجود نہیں۔

estimates-check = تخمینے کا اعلان ابھی نہیں ہوا۔ جو نشان زد ہے اسے دیکھیں۔

estimates-outputs = خوراک اور سامان

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = 0 سے { $most } تک پورا عدد لکھیں، بغیر علامت یا لفظ کے۔

estimates-bad-method = 1 سے { $most } حروف میں لکھیں کہ کیسے بنا۔

estimates-bad-future = یہ وقت ابھی شروع نہیں ہوا۔

estimates-bad-choice = فہرست سے چنیں۔

estimates-bad-whole = یہ اسی وقت کے سب لوگوں کے تخمینے سے زیادہ ہے۔

estimates-bad-many = تخمینے بہت زیادہ ہیں۔ نیا جوڑنے کے بجائے کسی ایک کا دوبارہ اعلان کریں۔

indicator-output-1-1 = 1.1 خوراک اور سامان کی قدر، یورو میں

indicator-output-1-1-1 = 1.1.1 خوراک کی قدر، یورو میں

indicator-output-1-1-1-1 = 1.1.1.1 بے گھر لوگوں کی خوراک کی قدر، یورو میں

indicator-output-1-1-1-2 = 1.1.1.2 دوسرے گروہوں کی خوراک کی قدر، یورو میں

indicator-output-1-1-2 = 1.1.2 سامان کی قدر، یورو میں

indicator-output-1-1-2-1 = 1.1.2.1 بچوں کے سامان کی قدر، یورو میں

indicator-output-1-1-2-2 = 1.1.2.2 بے گھر لوگوں کے سامان کی قدر، یورو میں

indicator-output-1-1-2-3 = 1.1.2.3 دوسرے گروہوں کے سامان کی قدر، یورو میں

indicator-output-1-2 = 1.2 بانٹی گئی خوراک، ٹن میں

indicator-output-1-2-1 = 1.2.1 اس خوراک کا حصہ جس کی صرف ڈھلائی اور ذخیرہ ادا ہوا، فیصد

indicator-output-1-2-2 = 1.2.2 اس خوراک کا حصہ جو فنڈ نے ادا کی، فیصد

indicator-support-2-1 = 2.1 جن لوگوں کو خوراک ملی

indicator-support-2-2 = 2.2 جن لوگوں کو سامان ملا

indicator-support-2-3 = 2.3 جن لوگوں کو کوپن ملے

indicator-recipients-all = سب

indicator-recipients-children = 18 سال سے کم

indicator-recipients-age_18_29 = 18 سے 29 سال

indicator-recipients-women = خواتین

indicator-recipients-age_65 = 65 سال اور زیادہ

indicator-recipients-disability = معذوری والے

indicator-recipients-third_country = تیسرے ملکوں کے شہری

indicator-recipients-foreign_background = غیر ملکی پس منظر والے اور اقلیتیں

indicator-recipients-homeless = بے گھر

estimate-role-coordinator = ٹیم کا رابطہ کار

estimate-role-site_lead = جو کوئی جگہ چلاتا ہے

estimate-role-accountant = جو حساب رکھتا ہے

estimate-role-surveyor = جس نے فنڈ کا سروے کیا
