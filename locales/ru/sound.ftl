# Подписи к звукам: чтобы знал и тот, кто не слышит. Коротко, без точки.
sound-steps = Кто-то идёт
sound-door = Скрипнула и закрылась дверь
sound-paper = Шелест бумаги
sound-stamp = Опустилась печать
sound-crowd = Гул голосов
sound-wind = Дует ветер
sound-bell = Звонок
sound-phone = Звонит телефон
sound-bus = Подъехал автобус
sound-coins = Звон монет
sound-water = Журчит вода
sound-dombra = Звучит домбра
sound-built = Аккорд домбры: реформа построена
sound-neglect = Воет ветер, вдали хлопнула дверь
