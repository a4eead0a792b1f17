welcome-title = İlk adımlar

welcome-count-title = İnsanları değil, yardımı sayar

welcome-count-text = Her yardım için bir dokunuş. Kimseye bir şey sorulmaz, kimse hakkında bir şey yazılmaz.

welcome-offline-title = Bağlantısız çalışır

welcome-offline-text = Haftalarca bağlantısız sayın. Her dokunuş kaydedilir ve bağlantı olunca gönderilir.

welcome-stored-title = Bu cihazda saklananlar

welcome-stored-text = Bir yer, bir hafta ve her yardım türünden kaç tane. Kimin aldığı ya da kimin saydığı asla.

welcome-next = İleri

welcome-before = Geri

welcome-skip = Atla

welcome-join = Ekibe katıl

welcome-card = Kart { $card } / { $cards }
