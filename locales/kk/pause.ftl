# Кідірту.
pause-title = Кідірту
pause-continue = Жалғастыру
pause-journal = Күнделік
pause-backlog = Айтылғандар
pause-codex = Анықтамалық
pause-saves = Сақталғандар
pause-settings = Баптаулар
pause-help = Көмек
pause-restart = Сценарийді қайта бастау
pause-to-title = Басты мәзір
pause-restart-title = Қайта бастайсыз ба?
pause-restart-body = Осы сценарийде істегеніңіз жойылады. Алдыңғы сценарийлер орнында қалады.
pause-restart-yes = Қайта бастау
pause-restart-no = Жоқ, қала берсін
