practice-banner = مشق: کچھ نہیں گنا جا رہا

practice-leave = چھوڑیں

practice-start = مشق

practice-text = فرضی ٹیم کے ساتھ سب آزمائیں۔ نہ کچھ گنا جاتا ہے نہ بھیجا جاتا ہے۔

practice-team = مشقی ٹیم

practice-site-one = مشقی باورچی خانہ

practice-site-two = مشقی رات کا گشت

practice-refused = مشق کے دوران نہیں۔ پہلے مشق چھوڑیں۔

practice-title = مشق
