practice-banner = ልምምድ፦ ምንም አይቆጠርም

practice-leave = ውጣ

practice-start = ልምምድ

practice-text = ሁሉንም በምናባዊ ቡድን ይሞክሩ። ምንም አይቆጠርም፣ ምንም አይላክም።

practice-team = የልምምድ ቡድን

practice-site-one = የልምምድ ማዕድ ቤት

practice-site-two = የልምምድ የሌሊት ዙር

practice-refused = በልምምድ ጊዜ አይቻልም። መጀመሪያ ከልምምድ ይውጡ።

practice-title = ልምምድ
