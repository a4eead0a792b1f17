linter-flagged = “{ $word }” burada olamaz. { $why }

flagged-origin = Burada yerler adlandırılır, insanların nereden geldiği değil.

flagged-status = Kimsenin kalma hakkı yazılmaz. Yeri adlandırın.

flagged-asylum = Kimseye sığınma sorulmaz. Yeri adlandırın.

flagged-papers = Kimseden belge istenmez. Yeri adlandırın.

flagged-visa = Kimseye vize ya da izin sorulmaz. Yeri adlandırın.

flagged-ethnicity = Burada yerler adlandırılır, halklar değil.

flagged-religion = Kimsenin dini yazılmaz. Binayı ya da sokağı adlandırın.

flagged-language = Kimsenin dili yazılmaz. Yeri adlandırın.

flagged-name = Kimseye adı sorulmaz. Yeri adlandırın.

flagged-birth = Kimseye yaşı ya da doğum günü sorulmaz. Yeri adlandırın.

flagged-phone = Telefon numarası yazılmaz. Yeri adlandırın.

flagged-email = E-posta adresi yazılmaz. Yeri adlandırın.

flagged-address = Kimseye adresi sorulmaz. Yeri adlandırın.

flagged-likeness = İnsanların resmi, parmak izi, imzası olmaz. Yeri adlandırın.

flagged-health = İnsanların hastalığı yazılmaz. Yeri adlandırın.

flagged-violence = İnsanların yaşadıkları yazılmaz. Yeri adlandırın.

flagged-family = Aile bağları yazılmaz. Yeri adlandırın.

flagged-intimacy = İnsanların kimi sevdiği ve kim olduğu yazılmaz. Yeri adlandırın.

flagged-politics = Siyasi görüş yazılmaz. Yeri adlandırın.

flagged-police = Polis ve mahkemenin sayımlarda yeri yoktur. Yeri adlandırın.

flagged-case = Dosya numarası olmaz: kimse izlenmez. Yeri adlandırın.
