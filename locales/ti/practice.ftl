practice-banner = ልምምድ፦ ዝቝጸር የለን

practice-leave = ውጻእ

practice-start = ልምምድ

practice-text = ንኹሉ ብዝተፈጥረት ጋንታ ፈትኑ። ዝቝጸር የለን፣ ዝለኣኽ የለን።

practice-team = ጋንታ ልምምድ

practice-site-one = ክሽነ ልምምድ

practice-site-two = ናይ ለይቲ ዙር ልምምድ

practice-refused = ኣብ እዋን ልምምድ ኣይከኣልን። መጀመርታ ካብ ልምምድ ውጹ።

practice-title = ልምምድ
