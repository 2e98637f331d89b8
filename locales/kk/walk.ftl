# Серуен: айналада не бар, қай перне не істейді.
walk-talk = Сөйлесу: { $who }
walk-go-there = Сол жерге бару
walk-around = Айналада
walk-close = Жабу
walk-nothing-around = Бұл жерде қарайтын ештеңе жоқ.
walk-go = жүру
walk-run = жүгіру
walk-interact = сөйлесу, қарау
walk-list = айналада не бар
