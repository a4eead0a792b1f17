figures-contacts = Başvurular
figures-contacts-not-people = kişi değil, başvuru
figures-by-kind = Yardım türüne göre
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Gıda { $food }, sağlık { $medical }, danışma { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } başvuru
       *[other] { $count } başvuru
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Bu sayfayı yalnız bu cihaz gösterir. Ekibin toplamlarına sayılar girer, kimin saydığı girmez.
mine-empty-title = Henüz bir şey sayılmadı
mine-empty-text = Bu cihazın saydıkları burada görünür: gün, hafta ve aya göre.

figures-by-age = Yaşa göre

figures-average = Çizgi: üçünün ortalaması

figures-average-label = { $bar } Üçünün ortalaması: { $count }.

mine-days-kept = Tek tek günler bu cihazda { $count } gün kalır; haftalar ve aylar, ekip kapatana kadar.

figures-row-unmet = { $row }; yardım edilemedi: { $count }
