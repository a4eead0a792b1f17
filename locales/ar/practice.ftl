practice-banner = تدريب: لا يُعدّ شيء

practice-leave = خروج

practice-start = تدريب

practice-text = جرّب كل شيء مع فريق متخيَّل. لا يُعدّ شيء ولا يُرسل شيء.

practice-team = فريق التدريب

practice-site-one = مطبخ التدريب

practice-site-two = جولة التدريب الليلية

practice-refused = ليس أثناء التدريب. اخرج من التدريب أولًا.

practice-title = تدريب
