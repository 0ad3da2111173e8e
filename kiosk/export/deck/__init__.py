"""A talk as a deck of PowerPoint."""
