"""What QML sees of a locked hub beyond the hub: attract, warn, staff; and the watch on input."""
