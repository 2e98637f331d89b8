# Мәзір экрандарына ортақ сөздер: шығу, жылжу, басу.
menus-move = жылжу
menus-press = басу
menus-back = артқа
menus-yes = қосулы
menus-no = өшірулі
menus-cancel = Бас тарту
