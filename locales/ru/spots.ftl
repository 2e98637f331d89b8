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
<<<<<<< HEAD
spots-pump = Насос
spots-kettles = Тридцать один чайник
spots-shelf = Полка с зарубками
spots-stove = Плита
spots-stage = Сцена
spots-canteen = Столовая
spots-kitchen-list = Бумаги на двери
=======
spots-sign = Табличка на стене
spots-screen = Экран в зале
spots-long-table = Длинный стол
spots-folders = Папки
spots-back-door = Задняя дверь
spots-fridge = Холодильник
spots-mountains = Горы
spots-sheep = Овцы
>>>>>>> h/places-centre
