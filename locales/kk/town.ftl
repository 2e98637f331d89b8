# Сахналар арасындағы қала.
town-shut = Бұл есік бүгін жабық.
town-listen = Тыңдау
town-listen-at = Тыңдау ({ $place })
town-next = Келесісі: { $title }
town-golden = Бесін
town-evening = Кеш
town-morning = Таң
town-day = Талтүс
town-winter = Қыс

map-here = { $place } (осында)
map-next = { $place } (жалғасы осында)
