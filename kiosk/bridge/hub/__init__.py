"""What QML sees of the hub."""
