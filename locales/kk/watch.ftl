# Біреудің ойынын қадамдап қарау.
watch-step = { $n } / { $of } қадам
watch-next = Ары қарай: { $what }
watch-on = Келесі қадам
watch-back = Алдыңғы қадам
watch-to-start = Басына
watch-to-end = Соңына
watch-auto = Өзі жүрсін
watch-stop = Тоқтату
watch-short = Бұл ойын деңгейлердің басқа нұсқасында өткен: соңына дейін көрсету мүмкін емес.
