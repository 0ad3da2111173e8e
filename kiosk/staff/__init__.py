"""What the operator and staff of a locked screen keep: the PIN, and settings that were chosen on the spot."""
