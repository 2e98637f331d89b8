# Город между сценами.
town-shut = Сегодня эта дверь закрыта.
town-listen = Послушать
town-listen-at = Послушать ({ $place })
town-next = Дальше: { $title }
town-golden = Под вечер
town-evening = Вечер
town-morning = Утро
town-day = Полдень
town-winter = Зима

map-here = { $place } · здесь
map-next = { $place } · дальше сюда
