# Анықтамалықтың өз сөздері: іздеу, дереккөз, сілтемелер.
codex-screen-title = Анықтамалық
codex-screen-met = ойында кездескені: { $n } / { $of }
codex-screen-met-mark = кездесті
codex-screen-search = Іздеу: сөз, заң, тақырып
codex-screen-nothing = Мұндай сөз табылмады. Қысқалау жазып көріңіз.
codex-screen-source = Дереккөз: { $source }
codex-screen-likely = Қолданыстағы мәтінді тексеріңіз: бұл жері содан бері өзгеруі мүмкін.
codex-screen-see = Әрі қарай оқу
codex-screen-return = Қайту: { $title }
