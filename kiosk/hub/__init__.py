"""The hub with its window, on a desktop and in pictures."""
