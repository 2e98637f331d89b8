# Айтылғандар.
backlog-title = Айтылғандар
backlog-go-back = Осы жерге қайту
backlog-you = Сіз: { $what }
backlog-skipped = Бұл тұс өткізіп жіберілді.
