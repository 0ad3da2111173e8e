"""The window for authors."""
