# Words that the menu screens share: back, move, press.
menus-move = move
menus-press = press
menus-back = back
menus-yes = on
menus-no = off
menus-cancel = Cancel
