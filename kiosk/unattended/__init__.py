"""What a locked hub has beyond the hub, and its side of the supervisor."""
