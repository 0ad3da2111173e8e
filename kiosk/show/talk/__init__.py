"""The state of a talk, its events, and what answers them."""
