### Готовность тура: что проверяют перед тем, как запечатать.

ready-content = Замечаний к содержанию нет.
ready-content-findings = Замечаний к содержанию: { $count }. Какие именно, скажет adal-kit check.
ready-even = Задание «{ $task }»: набрать { $points } может каждый.
ready-uneven = Задание «{ $task }»: волей случая одни могут набрать только { $least }, другие { $most }, а задание обещает { $points }.
ready-out-of-reach = Задание «{ $task }»: обещано { $points }, а путь нашёлся только к { $most }.
ready-too-many = Задание «{ $task }»: случайных поворотов слишком много, равны ли условия, не проверено.
ready-minutes = Время: { $minutes } минут, на задания нужно примерно { $planned }.
ready-minutes-few = Времени мало: { $minutes } минут, а на задания нужно примерно { $planned }.
ready-list = Список прочитан, номеров: { $count }.
ready-ballots = Билеты готовы и сходятся со списком, их { $count }.
ready-ballots-differ = Билеты не сходятся со списком: его изменили позже. Сделайте билеты заново.
ready-medals = { $tier }: участников { $count }, медалей не больше: золото { $gold }, серебро { $silver }, бронза { $bronze }.
ready-yes = Тур готов, его можно запечатать.
ready-no = Тур ещё не готов, недочётов: { $count }.

ready-unfit-level = Задание «{ $task }»: уровня «{ $level }» нет.
ready-unfit-entry = Задание «{ $task }»: в уровне нет начала «{ $entry }».
ready-unfit-name = Задание «{ $task }»: правило «{ $rule }» ищет то, чего в уровне нет: «{ $name }».
ready-unfit-few = Задание «{ $task }»: не хватает вопросов на тему { $topic }.
