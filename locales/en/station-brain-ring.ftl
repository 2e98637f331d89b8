### The brain ring.

station-brain-ring = Brain ring
    .task = Buzz only once the question has been read to its end. A team that buzzes early sits this question out. The first to buzz answers; if wrong, the others may try. Points come from the right answer, not from speed.
