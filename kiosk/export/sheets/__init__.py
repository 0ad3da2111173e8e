"""A briefing as PDF: slides, a hand-out, or sheets for the speaker."""
