### Орындардағы нүктелер: айналадағылар тізімінде осылай аталады.

spots-counter = Кезекші үстелі
spots-wall-board = Қабырғадағы тақта
spots-photo = Ескі сурет
spots-bench = Орындық
spots-window = Терезе
spots-fountain = Субұрқақ
spots-bus-stop = Аялдама
spots-stalls = Дүңгіршектер
spots-lawn = Жатақхана көгалы
spots-pavilion = Павильон
spots-bridge = Көпір
spots-dorm-board = Жатақхана тақтасы
spots-lions = Арыстандар
<<<<<<< HEAD
spots-pump = Сорғы
spots-kettles = Отыз бір шәйнек
spots-shelf = Кертік сөре
spots-stove = Плита
spots-stage = Сахна
spots-canteen = Асхана
spots-kitchen-list = Есіктегі қағаздар
=======
spots-sign = Қабырғадағы тақтайша
spots-screen = Залдың экраны
spots-long-table = Ұзын дастарқан
spots-folders = Папкалар
spots-back-door = Артқы есік
spots-fridge = Тоңазытқыш
spots-mountains = Таулар
spots-sheep = Қойлар
>>>>>>> h/places-centre
