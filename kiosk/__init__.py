"""The Dutch Diamond kiosk: one briefing, shown on a touchscreen, on a stage and on the presenter's console."""

__version__ = "0.1.0"
