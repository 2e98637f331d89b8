# The codex's own words: search, source, links.
codex-screen-title = Codex
codex-screen-met = met in play: { $n } of { $of }
codex-screen-met-mark = met
codex-screen-search = Search: a word, a law, a topic
codex-screen-nothing = Nothing was found. Try a shorter word.
codex-screen-source = Source: { $source }
codex-screen-likely = Check the text in force: this may have changed since.
codex-screen-see = Read on
codex-screen-return = Return: { $title }
