### Spots of the places, as the list of what is within reach names them.

spots-counter = The counter
spots-wall-board = The board on the wall
spots-photo = The old photograph
spots-bench = The bench
spots-window = The window
spots-fountain = The fountain
spots-bus-stop = The bus stop
spots-stalls = The stalls
spots-lawn = The lawn by the dormitory
spots-pavilion = The pavilion
spots-bridge = The footbridge
spots-dorm-board = The board by the dormitory
spots-lions = The lions
<<<<<<< HEAD
spots-pump = The pump
spots-kettles = Thirty-one kettles
spots-shelf = The notched shelf
spots-stove = The stove
spots-stage = The stage
spots-canteen = The canteen
spots-kitchen-list = The papers on the door
=======
spots-sign = The sign on the wall
spots-screen = The screen in the hall
spots-long-table = The long table
spots-folders = The folders
spots-back-door = The back door
spots-fridge = The fridge
spots-mountains = The mountains
spots-sheep = The sheep
>>>>>>> h/places-centre
