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
