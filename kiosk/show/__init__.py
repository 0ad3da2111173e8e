"""What is on the screens, as values: one state, the events that change it, and the one function that does."""
