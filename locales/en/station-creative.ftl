### The creative station: the tasks (.task) and the jury's rubric (.about).

station-creative = Creative station
    .task = The team makes one thing: a poster, an essay or a short film. No real person or institution is named. Nobody writes that “everyone takes”: show what can be done instead. The jury scores by its rubric.

station-creative-poster = Poster
    .task = Draw on an A3 sheet a poster about one rule: a list, a queue, a gift, an exam. It should be readable from three metres, with ten words at most.

station-creative-essay = Essay
    .task = Write 150–200 words on “When the rule is in plain sight, cheating is hard”. Give one example and your own solution.

station-creative-video = Short film
    .task = Film a scene of sixty seconds: pressure, refusal, way out. Everyone shown must have agreed to it.

station-creative-rubric-idea = Idea
    .about = There is one clear idea: what is mended, and by which rule.

station-creative-rubric-fact = Accuracy
    .about = Facts are right, the source is named, nobody is accused without grounds.

station-creative-rubric-hope = A way on
    .about = It doesn't frighten or say “all are like that”: it shows what an honest person can do.

station-creative-rubric-craft = Craft
    .about = It catches the eye, can be read, and its language is clean.

station-creative-rubric-together = Joint work
    .about = One sees that everyone took part.
