"""The state of a hub, its events, and what answers them."""
