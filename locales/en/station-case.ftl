### The station "Case".

station-case = Case
    .task = The team plays one level together. Before each choice everyone says what they think, then the group decides. A crooked ask that is recognised scores; an honest one taken for crooked costs.
