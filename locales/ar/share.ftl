share-open = مشاركة

share-title = مشاركة كنصّ

share-copy = نسخ

share-copied = تمّ النسخ

share-text = النصّ

share-note-mine = عدّ هذا الجهاز وحده. لا مكان ولا شخص في النصّ.

share-note-team = هذه أرقام الفريق الدقيقة، للاستعمال داخله. لا تنشرها: فالرقم الصغير قد يدلّ على شخص.

share-mine-head = عُدّ على هذا الجهاز: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }، { $dates }

share-only = فقط: { $what }

share-contacts-not-people = خدمات لا أشخاص: من ساعدناه خمس مرات يُعدّ خمس مرات.

share-inside = أرقام دقيقة للاستعمال داخل الفريق؛ ليست للنشر.

share-file-title = حفظ كجدول بيانات

share-file-released = حفظ الأرقام القابلة للنشر

share-file-hand-on = مشاركة الأرقام القابلة للنشر

share-file-released-note = لغير الفريق أيضًا: تُخفى الأرقام الصغيرة ويُضاف إلى كل رقم قليل من العشوائية.

share-file-internal = حفظ الأرقام الدقيقة

share-file-running = يجري جلب الملف…

share-file-saved = حُفظ: { $file }
