# Пауза.
pause-title = Пауза
pause-continue = Продолжить
pause-journal = Дневник
pause-backlog = История реплик
pause-codex = Справочник
pause-saves = Сохранения
pause-settings = Настройки
pause-help = Помощь
pause-restart = Сценарий заново
pause-to-title = Главное меню
pause-restart-title = Начать сценарий заново?
pause-restart-body = Всё, что сделано в этом сценарии, пропадёт. Прежние сценарии останутся.
pause-restart-yes = Начать заново
pause-restart-no = Нет, оставить
