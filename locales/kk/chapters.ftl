# Тараулар картасы: бағдарламалар мен олардың сценарийлері.
chapters-title = Тараулар
chapters-filter = Кімге арналған
chapters-all = Барлығы
chapters-tier-ertegi = Ертегі
chapters-tier-school = Мектеп
chapters-tier-student = Студент
chapters-tier-staff = Қызметкер
chapters-minutes = { $n } минут
chapters-levels = { $n } сценарий
chapters-endings = Оқиға соңы: { $n } / { $of }
chapters-begin = Басынан бастау
chapters-begin-level = Осыны бастау
chapters-alone = Осы жерден бастасаңыз, алдыңғы сценарийлер әдеттегідей өткен болып саналады.
chapters-card = Сценарий { $number }: { $title }
chapters-empty = Бұл сүзгіде тарау жоқ.
