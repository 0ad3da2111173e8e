"""Settings, themes, fonts and other fixed facts, each in one table."""
