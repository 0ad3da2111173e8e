"""A briefing as it is made."""
