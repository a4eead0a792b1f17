welcome-title = الخطوات الأولى

welcome-count-title = نعدّ المساعدة لا الناس

welcome-count-text = لمسة واحدة لكل مساعدة. لا يُسأل أحد عن شيء، ولا يُكتب شيء عن أحد.

welcome-offline-title = يعمل دون اتصال

welcome-offline-text = عدّ أسابيع دون اتصال. كل لمسة تُحفظ فورًا وتُرسل حين يوجد اتصال.

welcome-stored-title = ما يحفظه هذا الجهاز

welcome-stored-text = مكان وأسبوع وعدد كل نوع من المساعدة. أبدًا من تلقّاها أو من عدّها.

welcome-next = التالي

welcome-before = السابق

welcome-skip = تخطّي

welcome-join = الانضمام إلى فريق

welcome-card = البطاقة { $card } من { $cards }
