# Прогулка: что вокруг и какие клавиши.
walk-talk = Поговорить: { $who }
walk-go-there = Подойти
walk-around = Вокруг
walk-close = Закрыть
walk-nothing-around = Здесь не на что смотреть.
walk-go = идти
walk-run = бежать
walk-interact = говорить, смотреть
walk-list = что рядом
