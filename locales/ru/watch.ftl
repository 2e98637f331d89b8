# Чужое прохождение, шаг за шагом.
watch-step = Шаг { $n } из { $of }
watch-next = Дальше: { $what }
watch-on = Следующий шаг
watch-back = Предыдущий шаг
watch-to-start = В начало
watch-to-end = В конец
watch-auto = Показывать дальше
watch-stop = Остановить
watch-short = Это прохождение сыграно на другой версии уровней: показать до конца не получится.
