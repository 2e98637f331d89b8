# What was said.
backlog-title = What was said
backlog-go-back = Go back to here
backlog-you = You: { $what }
backlog-skipped = You passed over this.
