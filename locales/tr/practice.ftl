practice-banner = Alıştırma: hiçbir şey sayılmaz

practice-leave = Çık

practice-start = Alıştırma

practice-text = Her şeyi uydurma bir ekiple deneyin. Hiçbir şey sayılmaz, hiçbir şey gönderilmez.

practice-team = Alıştırma ekibi

practice-site-one = Alıştırma mutfağı

practice-site-two = Alıştırma gece turu

practice-refused = Alıştırma sırasında olmaz. Önce alıştırmadan çıkın.

practice-title = Alıştırma
