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
