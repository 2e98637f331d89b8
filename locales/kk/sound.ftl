# Дыбыстардың жазуы: естімеген адам да білсін. Қысқа, нүктесіз.
sound-steps = Біреу келе жатыр
sound-door = Есік сықырлап жабылды
sound-paper = Қағаз сыбдыры
sound-stamp = Мөр басылды
sound-crowd = Жұрттың гуілі
sound-wind = Жел соғып тұр
sound-bell = Қоңырау соғылды
sound-phone = Телефон шырылдап тұр
sound-bus = Автобус келіп тоқтады
sound-coins = Тиын сылдыры
sound-water = Су сылдырлап ағып жатыр
sound-dombra = Домбыра үні
sound-built = Домбыра аккорды: реформа құрылды
sound-neglect = Жел ызыңы, алыста есік жабылды
