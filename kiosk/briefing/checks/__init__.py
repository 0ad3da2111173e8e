"""Owns what makes a briefing right, one theme a module; ``kiosk.briefing.check`` asks them all."""
