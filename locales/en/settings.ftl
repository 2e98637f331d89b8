# Settings: language, text, look, controls.
settings-title = Settings
settings-tab-language = Language
settings-tab-text = Text
settings-tab-look = Look
settings-tab-controls = Controls
settings-language-about = You can also change the language in the middle of the game: { $key }.
settings-text-size = Text size
settings-text-speed = Text speed
settings-auto-wait = Auto-advance
settings-percent = { $n } %
settings-signs = { $n ->
    [one] { $n } character a second
   *[other] { $n } characters a second
}
settings-at-once = at once
settings-seconds = { $n ->
    [one] waits { $n } second
   *[other] waits { $n } seconds
}
settings-sample = “My number is forty-seven. Where does the queue begin?”
settings-high-contrast = High contrast
settings-high-contrast-about = White and yellow on black, without ornament or shadows.
settings-reduced-motion = Reduced motion
settings-reduced-motion-about = Screens change at once, faces don't blink.
settings-calm = Calm mode
settings-calm-about = Nothing hurries you: no timers, no sudden sounds.
settings-full-screen = Full screen
settings-controls-about = Choose a row and press a new key. Arrows, Enter, Tab, Space and digits always keep their place.
settings-reset-all = Reset all
settings-reset = Back to the usual key
settings-rebind = Press a key or a gamepad button. Esc changes nothing.
settings-reserved = “{ $key }” is needed to move and to choose. Press another key.
settings-conflict = “{ $key }” is taken: “{ $command }”. Press it again to move it here, or choose another.
settings-no-key = no key
settings-row = { $keys } · gamepad: { $buttons }
settings-tab-sound = Sound
settings-master = Volume of everything
settings-music = Music
settings-effects = Sounds of the place
settings-interface = Sounds of the interface
settings-mute = Mute
settings-captions = Captions of sounds
settings-captions-about = What can be heard stands in words along the foot: a door, a crowd, a chord.
