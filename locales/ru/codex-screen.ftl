# Собственные слова справочника: поиск, источник, ссылки.
codex-screen-title = Справочник
codex-screen-met = встретилось в игре: { $n } из { $of }
codex-screen-met-mark = встречалось
codex-screen-search = Поиск: слово, закон, тема
codex-screen-nothing = Ничего не нашлось. Попробуйте слово короче.
codex-screen-source = Источник: { $source }
codex-screen-likely = Проверьте действующий текст: с тех пор он мог измениться.
codex-screen-see = Читать дальше
codex-screen-return = Вернуться: { $title }
