# The town between levels.
town-shut = This door is shut today.
town-listen = Listen
town-listen-at = Listen ({ $place })
town-next = Next: { $title }
town-golden = Late afternoon
town-evening = Evening
town-morning = Morning
town-day = Noon
town-winter = Winter

map-here = { $place } (you are here)
map-next = { $place } (the story goes on)
