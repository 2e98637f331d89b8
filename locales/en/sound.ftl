# Captions of sounds, for those who don't hear them. Short, without a full stop.
sound-steps = Somebody is coming
sound-door = A door creaks shut
sound-paper = Paper rustles
sound-stamp = A stamp comes down
sound-crowd = The crowd murmurs
sound-wind = The wind is blowing
sound-bell = A bell rings
sound-phone = A telephone rings
sound-bus = A bus draws up
sound-coins = Coins clink
sound-water = Water runs
sound-dombra = A dombra plays
sound-built = A dombra chord: the reform is built
sound-neglect = Wind, and far off a door
