### The station "Faster, more, more accurate".

station-faster = Faster, more, more accurate
    .task = A series of short questions. Confer and give one answer; pass if you don't know. A right answer scores, a wrong one takes half as much, a pass costs nothing. The timer can be off.
