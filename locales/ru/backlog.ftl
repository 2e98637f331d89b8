# История реплик.
backlog-title = История реплик
backlog-go-back = Вернуться сюда
backlog-you = Вы: { $what }
backlog-skipped = Это место пропущено.
