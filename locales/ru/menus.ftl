# Общие слова экранов меню: вернуться, двигаться, нажать.
menus-move = двигаться
menus-press = нажать
menus-back = назад
menus-yes = вкл.
menus-no = выкл.
menus-cancel = Отмена
