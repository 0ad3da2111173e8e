"""A briefing as a document for those who were not at the screen."""
