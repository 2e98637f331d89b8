### Точки в местах: так они названы в списке того, что рядом.

spots-counter = Стойка вахты
spots-wall-board = Доска на стене
spots-photo = Старая фотография
spots-bench = Скамейка
spots-window = Окно
spots-fountain = Фонтан
spots-bus-stop = Остановка
spots-stalls = Прилавки
spots-lawn = Лужайка у общежития
spots-pavilion = Павильон
spots-bridge = Мостик
spots-dorm-board = Доска у общежития
spots-lions = Львы у входа
