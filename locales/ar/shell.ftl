### إطار كل الشاشات: أسماء الشاشات والقائمة وطرق الرجوع.

shell-app-name = Acollida
shell-record = العدّ
shell-mine = أرقامي
shell-team = أرقام الفريق
shell-sync = المزامنة
shell-settings = الإعدادات
shell-about = حول التطبيق
shell-menu = القائمة
shell-back = رجوع
shell-close = إغلاق
