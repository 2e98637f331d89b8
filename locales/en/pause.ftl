# Pause.
pause-title = Pause
pause-continue = Continue
pause-journal = Journal
pause-backlog = Backlog
pause-codex = Codex
pause-saves = Saves
pause-settings = Settings
pause-help = Help
pause-restart = Restart the scenario
pause-to-title = Main menu
pause-restart-title = Start the scenario again?
pause-restart-body = What you did in this scenario is lost. Earlier scenarios stay as they are.
pause-restart-yes = Start again
pause-restart-no = No, leave it
