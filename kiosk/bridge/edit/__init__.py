"""The window for authors as QML sees it."""
